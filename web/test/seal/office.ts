// An invented office, with every secret at hand: what tests and vectors are made from.
import { drawCode } from "../../src/seal/code.ts";
import { composeReport } from "../../src/seal/compose.ts";
import { decodeFrames } from "../../src/seal/frames.ts";
import { randomId } from "../../src/seal/id.ts";
import { generateSigning, verifyingKey, vkey } from "../../src/seal/note.ts";
import type { Signer } from "../../src/seal/note.ts";
import { drawRoot, officerKeys } from "../../src/seal/officer.ts";
import { reporterKeys } from "../../src/seal/root.ts";
import { readRoster, writeRoster } from "../../src/seal/roster.ts";
import type {
  CaseViewHeader, ComposedItem, ComposedReport, Framed, Id, OfficerKeys, Pins, ReportHeader, ReportInput, ReporterKeys, Role, Roster,
  RosterBody,
} from "../../src/seal/types.ts";

export const TODAY = "2026-03-14";

export interface Person {
  readonly id: Id;
  readonly keys: OfficerKeys;
}

export interface Office {
  readonly instance: { readonly id: Id; readonly signing: Uint8Array };
  readonly stewards: readonly [Signer, Signer];
  readonly pins: Pins;
  /** Two triage officers, then two custodians, then a third of each. */
  readonly people: readonly Person[];
  readonly triage: readonly [Person, Person];
  readonly custodians: readonly [Person, Person, Person];
  readonly stranger: Person;
  readonly queue: Id;
  readonly body: RosterBody;
  readonly note: string;
  readonly roster: Roster;
}

export async function person(): Promise<Person> {
  return { id: randomId(), keys: await officerKeys(drawRoot()) };
}

export async function invent(): Promise<Office> {
  const instance = { id: randomId(), signing: generateSigning() };
  const stewards = [signer("steward-one"), signer("steward-two")] as const;
  const [a, b, c, d, e, stranger] = [
    await person(), await person(), await person(), await person(), await person(), await person(),
  ];
  const triage = [a, b] as const;
  const custodians = [c, d, e] as const;
  const office = randomId();
  const queue = randomId();
  const body: RosterBody = {
    history: [],
    instance: { id: instance.id, key: verifyingKey(instance.signing) },
    not_after: "2027-01-01",
    offices: [{ id: office, name: { en: "Office of Integrity", fr: "Bureau de l’intégrité" } }],
    officers: [
      ...triage.map((one) => officer(one, ["triage"])),
      ...custodians.map((one) => officer(one, ["custodian"])),
      officer(stranger, ["auditor"]),
    ],
    queues: [
      {
        custodians: custodians.map(({ id }) => id).sort(),
        id: queue,
        name: { en: "Reports" },
        office,
        officers: triage.map(({ id }) => id).sort(),
      },
    ],
    stewards: { keys: stewards.map((one) => vkey(one.name, verifyingKey(one.signing))), threshold: 2 },
    version: 1,
  };
  const pins = { instance: instance.id, stewards: body.stewards.keys, threshold: 2 };
  const note = writeRoster(body, stewards);
  const roster = readRoster(note, pins, TODAY);
  return { instance, stewards, pins, people: [...triage, ...custodians], triage, custodians, stranger, queue, body, note, roster };
}

export function signer(name: string): Signer {
  return { name, signing: generateSigning() };
}

export function officer({ id, keys }: Person, roles: readonly Role[]) {
  return {
    function: { en: "Officer" },
    id,
    keys: [{ from: 1, recipient: keys.recipient, to: null, verify: keys.verify }],
    languages: ["en", "fr"],
    name: "",
    roles,
  };
}

export interface Told {
  readonly report: ComposedReport;
  readonly keys: ReporterKeys;
  readonly header: ReportHeader;
  readonly frames: readonly Uint8Array[];
}

/** A report to the office, with a name in the identity box unless told otherwise. */
export async function tell(office: Office, over: Partial<ReportInput> = {}): Promise<Told> {
  const code = drawCode();
  const keys = await reporterKeys(code, office.instance.id);
  const report = await composeReport({
    roster: office.roster,
    queue: office.queue,
    text: "The invoices are false.\r\nI saw them.",
    answers: { danger: ["no"], threat: ["yes"] },
    identity: { contact: "+1 555 0100", hours: "evenings", name: "Ada", safe_word: "heron" },
    excluded: [],
    keepAccount: true,
    via: "browser",
    today: TODAY,
    code,
    keys,
    ...over,
  });
  const { header, frames } = decodeFrames<ReportHeader>(report.body);
  return { report, keys, header, frames };
}

/** The case as the server would show it to a holder. */
export function viewFor({ header, frames }: Told, holder: string, over: Partial<CaseViewHeader> = {}): Framed<CaseViewHeader> {
  return {
    frames,
    header: {
      case: header.case,
      queue: header.queue,
      n: 0,
      status: "received",
      urgent: header.urgent,
      level: header.level,
      received: TODAY,
      due: null,
      unread: true,
      grants: header.grants.filter((grant) => grant.holder === holder),
      items: header.items.map((item) => ({ ...item, n: 0, side: "reporter" as const, day: TODAY })),
      ...over,
    },
  };
}

/** The view with one more item, as the server would add it. */
export function added(view: Framed<CaseViewHeader>, { id, box, n, sealed }: Omit<ComposedItem, "item">): Framed<CaseViewHeader> {
  const frames = [...view.frames, sealed];
  const item = { id, box, n, side: "office" as const, day: TODAY, lead: false, frame: frames.length };
  return { frames, header: { ...view.header, items: [...view.header.items, item] } };
}

/** The view with more grants, as the server would add them with a record. */
export function granted(view: Framed<CaseViewHeader>, n: number, sealed: readonly Uint8Array[]): Framed<CaseViewHeader> {
  const grants = sealed.map((_, at) => ({ id: "", frame: view.frames.length + 1 + at }));
  return { frames: [...view.frames, ...sealed], header: { ...view.header, n, grants: [...view.header.grants, ...grants] } };
}
