/** Requests for names as the portal hands them out, read with the officer's own key and checked. */
import { openNote, readDecision, readRequest, subjectOf, twoAgreed, type Asked, type Decision } from "../../seal/disclosure.ts";
import { SealError, refuse } from "../../seal/error.ts";
import { decodeFrames, encodeFrames } from "../../seal/frames.ts";
import type { Day, Framed, Hash, Id, OpenedCase, Roster, Tell } from "../../seal/types.ts";
import { personOf } from "./authors.ts";
import type { Act } from "./log-protocol.ts";
import { sendLogged } from "./logbook.ts";
import type { NameRequest, NameRules, NameState } from "./names-protocol.ts";
import type { Portal } from "./portal.ts";
import type { Officer } from "./signing-in.ts";
import type { Writing } from "./writing.ts";

/** Where in the answer something is. */
interface Framing {
  readonly frame: number;
}

export interface WireRequest {
  readonly id: Id;
  readonly case: Hash;
  readonly asker: Id;
  readonly day: Day;
  readonly opens: Day;
  readonly expires: Day;
  readonly danger: boolean;
  readonly tell: Tell;
  readonly state: NameState;
  readonly copy: Framing | null;
  readonly agreements: readonly { readonly officer: Id; readonly frame: number }[];
  readonly refused: Id | null;
  readonly refusal: Framing | null;
  /** Who opened it. */
  readonly opened: Id | null;
  readonly release: Framing | null;
}

export interface ListHeader {
  readonly today: Day;
  readonly rules: NameRules | null;
  readonly requests: readonly WireRequest[];
}

export interface MaterialHeader {
  readonly today: Day;
  readonly request: WireRequest;
  readonly peeled: readonly { readonly first: Id; readonly frame: number }[];
  readonly pairs: readonly { readonly id: Id; readonly second: Id; readonly frame: number }[];
  readonly items: readonly { readonly id: Id; readonly n: number; readonly frame: number }[];
}

export async function fetched<H>(portal: Portal, path: string): Promise<Framed<H>> {
  return decodeFrames<H>(await portal.frames(path));
}

export function frameOf({ frames }: { readonly frames: readonly Uint8Array[] }, index: number | undefined): Uint8Array {
  return (index === undefined ? undefined : frames[index - 1]) ?? refuse("malformed");
}

/** The request behind a row of the portal's: the officer's own copy of the signed note, and no word of the portal's. */
export async function openAsked(view: { readonly frames: readonly Uint8Array[] }, row: WireRequest, officer: Officer, roster: Roster): Promise<Asked> {
  const plain = await openNote(frameOf(view, row.copy?.frame), officer.keys.identity);
  // Whoever asked may have taken a new key since; who decides goes by the keys of now.
  const asked = readRequest(plain, row.case, roster, row.asker === officer.id ? "ever" : "current");
  if (asked.id !== row.id || asked.asker !== row.asker) return refuse("case");
  return asked;
}

/** Sends what was done about a request, with its entry of the log. Custodians hold no case, and name none there. */
export async function sendAct(
  { portal, officer, roster, log }: Writing,
  opened: OpenedCase | undefined,
  act: Act,
  { to, header, sealed }: { readonly to: string; readonly header: object; readonly sealed: readonly Uint8Array[] },
): Promise<void> {
  const entries = await log.entries(officer, roster, opened, [act]);
  const body = { ...header, log: entries.map((_, at) => ({ frame: 1 + sealed.length + at })) };
  await sendLogged(log, entries, (frames) => portal.postFrames(to, encodeFrames(body, [...sealed, ...frames])));
}

/** Who agreed to exactly this request, by their signatures; what does not verify counts for nothing. */
export function agreementsTo(view: { readonly frames: readonly Uint8Array[] }, row: WireRequest, asked: Asked, roster: Roster): ReadonlyMap<Id, { readonly note: Uint8Array; readonly decision: Decision }> {
  const found = new Map<Id, { readonly note: Uint8Array; readonly decision: Decision }>();
  for (const { officer, frame } of row.agreements) {
    const note = frameOf(view, frame);
    try {
      const decision = readDecision(note, subjectOf(asked), roster, "ever");
      if (decision.custodian === officer && decision.refused === undefined) found.set(officer, { note, decision });
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
    }
  }
  return found;
}

/** The day on which the second of two agreed; refused where the two signatures are not there. */
export function openedOn(agreements: ReturnType<typeof agreementsTo>, row: WireRequest, asked: Asked, roster: Roster): { readonly officers: readonly [Id, Id]; readonly day: Day } {
  const second = agreements.get(row.opened ?? "") ?? refuse("signature");
  const first = [...agreements.values()].find(({ decision }) => decision.custodian !== second.decision.custodian) ?? refuse("signature");
  const { officers } = twoAgreed(subjectOf(asked), first.note, second.note, roster, "ever");
  const days = [first.decision.day, second.decision.day].sort();
  return { officers, day: days[1] ?? second.decision.day };
}

/** In the words that the page shows. The state is the portal's; the rest was signed. */
export function requestOf(row: WireRequest, asked: Asked, agreed: Iterable<Id>, roster: Roster, me: Id): NameRequest {
  const person = (id: Id) => personOf(id, roster, me);
  return {
    id: asked.id,
    case: asked.chain.caseId,
    asker: person(asked.asker),
    day: asked.day,
    opens: asked.opens,
    expires: asked.expires,
    danger: asked.danger,
    tell: asked.tell,
    untold: asked.untold,
    reason: asked.reason,
    state: row.state,
    custodians: asked.custodians.map(person),
    agreed: [...agreed].map(person),
    refused: row.refused === null ? undefined : person(row.refused),
  };
}
