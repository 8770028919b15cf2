// Vectors of the log: whole logs, and what each reader must find in them.
import { utf8 } from "../../../src/seal/bytes.ts";
import { canonical } from "../../../src/seal/canon.ts";
import { b64, hash, randomBytes, randomId } from "../../../src/seal/id.ts";
import { headAfter, logStart, logTag, type Head } from "../../../src/seal/log.ts";
import { noteHash, type Signer } from "../../../src/seal/note.ts";
import type { Json } from "../../../src/seal/types.ts";
import { signer } from "../office.ts";
import type { VectorCase, VectorFile } from "../operations.ts";
import { TODAY, asSigner, bad, good, secret, signRaw } from "./world.ts";
import type { Obj, World } from "./world.ts";

const TYPE = "amparo/log/v1";
const HOLDERS = ["acknowledged", "moved_on", "concluded", "closed", "reopened", "assigned", "handed_back", "holder_added", "holder_removed", "conflict_declared", "keys_made", "recording_deleted"];
const OFFICERS = ["disclosure_asked", "disclosure_agreed", "disclosure_refused", "disclosure_withdrawn", "disclosed", "code_asked", "code_renewed"];
const PORTALS = ["code_taken", "mailbox_closed", "roster_taken", "texts_taken", "keys_replaced"];

interface Row extends Head {
  readonly note: string;
}

export async function logs(world: World): Promise<VectorFile> {
  const instance: Signer = { name: "instance", signing: world.instance.signing };
  const [ana, ben] = [asSigner(world.ana), asSigner(world.ben)];
  const start = logStart(world.instance.id);
  const now = world.hashes[2] ?? "";
  const case_ = await secret();

  const chained = (notes: readonly string[]): Row[] => {
    const rows: Row[] = [];
    for (const note of notes) rows.push({ ...headAfter(rows.at(-1) ?? start, noteHash(note)), note });
    return rows;
  };
  const said = (rows: readonly Row[], act: string, over: Obj = {}): Obj => {
    const { n, head } = rows.at(-1) ?? start;
    const isPortals = PORTALS.includes(act);
    const entry = { act, by: isPortals ? "instance" : ana.name, day: TODAY, id: randomId(), instance: world.instance.id, roster: now, seen: { n, head } };
    return { ...entry, ...(isPortals ? {} : { tag: hash(randomBytes(4)) }), ...over };
  };
  const signed = (entry: Obj, by: Signer = entry["by"] === "instance" ? instance : ana): string => signRaw(TYPE, canonical(entry as Json), [by]);
  const added = (rows: readonly Row[], note: string): Row[] => chained([...rows.map((row) => row.note), note]);
  const grown = (acts: readonly string[]): Row[] => acts.reduce<Row[]>((rows, act) => added(rows, signed(said(rows, act))), []);
  const four = grown(["roster_taken", "acknowledged", "keys_made", "assigned"]);
  const inputs = (rows: readonly Row[], more: Obj = {}): Obj => ({
    entries: rows.map(({ n, head, note }) => ({ n, head, note: b64(utf8(note)) })),
    roster: "now",
    ...more,
  });
  const fine = (name: string, rows: readonly Row[], acts: readonly string[], about: readonly number[] = [], more: Obj = {}): VectorCase => {
    const { n, head } = rows.at(-1) ?? start;
    return good(name, inputs(rows, more), { acts, about, broken: [], newest: { n, head } });
  };
  const wrong = (name: string, verdict: string, rows: readonly Row[], more: Obj = {}): VectorCase => bad(name, verdict, inputs(rows, more));
  const fifth = (name: string, verdict: string, over: Obj, by?: Signer): VectorCase => wrong(name, verdict, added(four, signed(said(four, "closed", over), by)));
  const without = (key: string): Obj => Object.fromEntries(Object.entries(said(four, "closed")).filter(([name]) => name !== key));
  const notes = four.map(({ note }) => note);
  const at = (place: number): Row => four[place] ?? { ...start, note: "" };
  const altered = four.map((row, place) => (place === 1 ? { ...row, note: row.note.replace("acknowledged", "reopened") } : row));
  const swapped = [at(0), at(2), at(1), at(3)];
  const every = [...PORTALS, ...HOLDERS, ...OFFICERS];
  const mine = said(four, "concluded");
  const tagged = { ...mine, tag: logTag(case_.identity, String(mine["id"])) };
  const seenBefore = said(four, "closed", { by: ben.name });
  const later = { n: 5, head: hash(randomBytes(4)) };

  return {
    op: "log",
    rosters: world.rosters,
    cases: [
      fine("no entries", [], []),
      fine("four entries", four, ["roster_taken", "acknowledged", "keys_made", "assigned"]),
      fine("every act", grown(every), every),
      fine("one about a case that is held", added(four, signed(tagged)), ["roster_taken", "acknowledged", "keys_made", "assigned", "concluded"], [5], { dialogue: case_.identity }),
      fine("a custodian who holds no case", added(four, signed({ ...without("tag"), act: "disclosed" })), ["roster_taken", "acknowledged", "keys_made", "assigned", "disclosed"]),
      fine("two who saw the same", added(added(four, signed(said(four, "closed"))), signed(seenBefore, ben)), ["roster_taken", "acknowledged", "keys_made", "assigned", "closed", "closed"]),
      fine("a head that is remembered", four, ["roster_taken", "acknowledged", "keys_made", "assigned"], [], { remembered: [{ n: at(1).n, head: at(1).head }, { n: 0, head: start.head }] }),
      fine("under the key of before", chained([signed(said([], "closed", { roster: world.hashes[0] ?? "" }), { name: ana.name, signing: world.anaBefore.keys.signing })]), ["closed"]),
      wrong("an act without a tag", "kind", added(four, signed(without("tag")))),
      fifth("the portal's act by an officer", "kind", { act: "code_taken" }),
      fifth("the portal's act with a tag", "kind", { act: "code_taken", by: "instance" }),
      fifth("an officer's act by the portal", "kind", { by: "instance" }),
      fifth("an act that nobody knows", "kind", { act: "forgotten" }),
      fifth("an act that every object has", "kind", { act: "constructor" }),
      fifth("an act that is no word", "json", { act: "Closed" }),
      fifth("an unknown key", "json", { case: "x" }),
      wrong("a missing key", "json", added(four, signed(without("day")))),
      fifth("a reporter", "json", { by: "reporter" }),
      fifth("a number below none", "json", { seen: { n: "0", head: start.head } }),
      fifth("no tag at all", "json", { tag: null }),
      fifth("a day that is none", "json", { day: "2026-02-30" }),
      fifth("another portal", "instance", { instance: randomId() }),
      fifth("an unknown roster", "roster", { roster: hash(randomBytes(4)) }),
      fifth("an older roster than before", "roster", { roster: world.hashes[1] ?? "" }),
      fifth("nobody's id", "author", { by: world.stranger.id }),
      fifth("who has left", "author", { by: world.left.id }, asSigner(world.left)),
      fifth("under the key of before, now", "signature", {}, { name: ana.name, signing: world.anaBefore.keys.signing }),
      fifth("a colleague's name", "signature", { by: ben.name }),
      fifth("another's key under the name", "signature", {}, { ...signer(ana.name) }),
      fifth("a head that is none", "forked", { seen: { n: 4, head: hash(randomBytes(4)) } }),
      fifth("a head under another number", "forked", { seen: { n: 2, head: at(3).head } }),
      fifth("its own place seen", "forked", { seen: { n: 5, head: at(3).head } }),
      fifth("dated before what it saw", "day", { day: "2026-03-13" }),
      wrong("a receipt", "type", added(four, signRaw("amparo/receipt/v1", canonical(said(four, "closed") as Json), [ana]))),
      wrong("two signatures", "note", added(four, signRaw(TYPE, canonical(said(four, "closed") as Json), [ana, ben]))),
      wrong("trailing spaces", "json", added(four, signRaw(TYPE, `${canonical(said(four, "closed") as Json)} `, [ana]))),
      wrong("altered", "chain", altered),
      wrong("altered, and made to fit", "signature", chained(altered.map(({ note }) => note))),
      wrong("taken out", "chain", [at(0), at(2), at(3)]),
      wrong("taken out, and made to fit", "forked", chained(notes.filter((_, place) => place !== 1))),
      wrong("in each other's place", "chain", swapped),
      wrong("in each other's place, and made to fit", "forked", chained(swapped.map(({ note }) => note))),
      wrong("a number left out", "chain", [at(0), at(1), at(2), { ...at(3), n: 5 }]),
      wrong("repeated", "replay", added(four, at(1).note)),
      wrong("more remembered than there is", "rolled_back", four, { remembered: [later] }),
      wrong("another head remembered", "forked", four, { remembered: [{ ...later, n: 3 }] }),
    ],
  };
}
