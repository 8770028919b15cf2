// Vectors of colleagues who come and go: the composed records and grants, and what a grant may hold then.
import { openCase } from "../../../src/seal/compose.ts";
import { composeHolders } from "../../../src/seal/compose/holders.ts";
import { sorted } from "../../../src/seal/bytes.ts";
import { b64 } from "../../../src/seal/id.ts";
import { current } from "../../../src/seal/record.ts";
import { readRoster } from "../../../src/seal/roster.ts";
import type { OpenedCase } from "../../../src/seal/types.ts";
import { tell, viewFor } from "../office.ts";
import type { Office, Person, Told } from "../office.ts";
import type { VectorCase } from "../operations.ts";
import { TODAY, asSigner, bad, box, good, grantText, makeCase, next, sealText, secret, withInternal } from "./world.ts";
import type { Obj, World } from "./world.ts";

/** A case of Ana, Ben and Late; Ana adds Cleo, who keeps the name, then takes Ben and Cleo off. */
interface Composed {
  readonly told: Told;
  readonly joined: Awaited<ReturnType<typeof composeHolders>>;
  readonly left: Awaited<ReturnType<typeof composeHolders>>;
}

async function composed(world: World): Promise<Composed> {
  const { ana, ben, cleo } = world;
  const roster = readRoster(world.rosters.now.note, world.pins, TODAY);
  const office = { instance: world.instance, queue: world.queue, roster } as unknown as Office;
  const told = await tell(office, { today: TODAY });
  const opened = await openCase({ view: viewFor(told, ana.id), holder: ana.id, identity: ana.keys.identity, roster });
  const by = { author: ana.id, signing: ana.keys.signing, roster };
  const joined = await composeHolders({ opened, ...by, added: [cleo.id] });
  const left = await composeHolders({ opened: joined.opened, ...by, removed: [ben.id, cleo.id] });
  return { told, joined, left };
}

function notesOf(opened: OpenedCase): readonly string[] {
  return opened.chain.records.map(({ note }) => note);
}

export async function holderRecords(world: World): Promise<VectorCase[]> {
  const { told, joined, left } = await composed(world);
  const { ben } = world;
  const shown = (name: string, opened: OpenedCase, excluded: readonly string[]) => {
    const notes = notesOf(opened);
    const boxes = current(opened.chain).boxes as unknown as Obj;
    return good(name, { case: told.report.caseId, records: notes, roster: "now" }, { n: notes.length - 1, boxes, excluded });
  };
  return [
    shown("composed: a colleague is added, with the office's own box", joined.opened, []),
    shown("composed: two are taken off, of whom one keeps the name", left.opened, [ben.id]),
  ];
}

export async function holderGrants(world: World): Promise<VectorCase[]> {
  const { ana, ben, cleo, dara, late } = world;
  const { told, joined, left } = await composed(world);
  const texts = (opened: OpenedCase, holder: string): Obj =>
    Object.fromEntries(
      (["account", "dialogue", "internal"] as const).flatMap((name) => {
        const held = opened.chain.records.flatMap(({ boxes: { [name]: state } }) => (state?.holders.includes(holder) ? [state.recipient] : []));
        const secrets = sorted(held.flatMap((hash) => opened.secrets.get(hash)?.identity ?? []));
        return secrets.length === 0 ? [] : [[name, secrets] as const];
      }),
    );
  const sealedTo = (record: Composed["joined"], holder: string) => record.grants.filter((one) => one.holder === holder).map(({ sealed }) => b64(sealed));
  const asOfficer = ({ id, keys }: Person, grants: readonly string[]) => ({
    case: told.report.caseId, holder: id, identity: keys.identity, grants, anchor: null, roster: "now",
  });
  const first = viewFor(told, "reporter");
  const own = first.header.grants.map(({ frame }) => b64(first.frames[frame - 1] ?? new Uint8Array()));
  const asReporter = (grants: readonly string[]) => ({
    case: told.report.caseId, holder: "reporter", identity: told.keys.identity, grants, anchor: b64(told.keys.anchor), roster: "now",
  });

  // A case whose reporter's secrets changed before Late came.
  const kit = await makeCase(world);
  const moved = await secret();
  const others = { ...withInternal(kit), internal: box(kit.internal, [ana.id]), account: box(kit.account, [ana.id, ben.id, "reporter"]) };
  const narrowed = { ...others, dialogue: box(moved, [ana.id, "reporter"]), account: box(kit.spare, [ana.id, "reporter"]) };
  const one = next(kit, [kit.note], narrowed, asSigner(ana));
  const come = { ...narrowed, dialogue: box(moved, [ana.id, late.id, "reporter"]) };
  const two = next(kit, [kit.note, one], come, asSigner(ana));
  const grant = async ({ id, keys }: Person, records: readonly string[], secrets: Obj) => ({
    case: kit.id, holder: id, identity: keys.identity, anchor: null, roster: "now",
    grants: [await sealText(keys.recipient, grantText({ case: kit.id, holder: id, records, secrets }))],
  });
  const all = [kit.note, one, two];
  const both = { dialogue: sorted([kit.dialogue.identity, moved.identity]) };
  return [
    good("composed: who is added gets everything of before", asOfficer(cleo, sealedTo(joined, cleo.id)), { n: 1, secrets: texts(joined.opened, cleo.id), own: false }),
    good("composed: the reporter's, after a colleague came and went", asReporter([...own, ...sealedTo(joined, "reporter"), ...sealedTo(left, "reporter")]), { n: 2, own: true }),
    good("composed: who stays", asOfficer(late, sealedTo(left, late.id)), { n: 2, secrets: texts(left.opened, late.id), own: false }),
    good("composed: who was taken off, with what they had", asOfficer(ben, sealedTo(joined, ben.id)), { n: 1, secrets: texts(joined.opened, ben.id), own: false }),
    bad("composed: who was taken off, with another's grant", "age", asOfficer(ben, sealedTo(left, late.id))),
    good("who came later, with the secret of before", await grant(late, all, both), { n: 2, secrets: both, own: false }),
    bad("who came later, under the record before they came", "secret", await grant(late, [kit.note, one], both)),
    bad("who was taken off, with the secret after it", "secret", await grant(ben, all, { dialogue: [moved.identity] })),
    bad("who came to one box, with another's secret", "secret", await grant(late, all, { account: [kit.account.identity] })),
    bad("a custodian, with the name's secret", "secret", await grant(dara, all, { identity: [kit.identity.identity] })),
  ];
}
