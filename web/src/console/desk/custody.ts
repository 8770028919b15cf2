/**
 * A custodian's side: what was put to them, and what they decide.
 *
 * Who comes first in a pair takes the outer layer off for who comes second, and learns nothing; who
 * comes second opens it here, seals what the person wrote to whoever asked, and the page is shown no
 * word of it.
 */
import { seal } from "../../seal/age.ts";
import { utf8 } from "../../seal/bytes.ts";
import { sealRelease, subjectOf, twoAgreed, writeDecision, type Asked } from "../../seal/disclosure.ts";
import { SealError, refuse } from "../../seal/error.ts";
import { peelPair } from "../../seal/pair.ts";
import { currentKey } from "../../seal/roster.ts";
import type { Day, Framed, Id } from "../../seal/types.ts";
import type { PutToMe, Turn } from "./names-protocol.ts";
import { agreementsTo, fetched, frameOf, openAsked, requestOf, sendAct, type ListHeader, type MaterialHeader, type WireRequest } from "./names-wire.ts";
import { PortalError } from "./portal.ts";
import type { Writing } from "./writing.ts";

export async function putToMe({ portal, officer, roster }: Writing): Promise<{ readonly requests: readonly PutToMe[] }> {
  const view = await fetched<ListHeader>(portal, "disclosures");
  const requests: PutToMe[] = [];
  for (const row of view.header.requests) {
    try {
      const asked = await openAsked(view, row, officer, roster);
      if (!asked.custodians.includes(officer.id)) refuse("holder");
      const agreed = [...agreementsTo(view, row, asked, roster).keys()];
      requests.push({ kind: "sound", request: requestOf(row, asked, agreed, roster, officer.id), turn: turnOf(row, asked, agreed, officer.id, view.header.today) });
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      requests.push({ kind: "unsound", id: row.id, verdict: error.verdict });
    }
  }
  return { requests };
}

/** Pairs are opened in the order of ids: whoever has the least goes first. */
export function turnOf(row: Pick<WireRequest, "state">, asked: Pick<Asked, "custodians" | "opens" | "expires">, agreed: readonly Id[], me: Id, today: Day): Turn {
  if (row.state !== "asked" || today > asked.expires) return "over";
  if (agreed.some((id) => id < me)) return today < asked.opens ? "early" : "open";
  if (agreed.includes(me)) return "second";
  return asked.custodians.some((id) => id > me) ? "agree" : "first";
}

export async function agreeToName(writing: Writing, id: Id): Promise<null> {
  const { officer, today } = writing;
  const { view, asked } = await material(writing, id);
  const note = utf8(writeDecision({ custodian: officer.id, day: today, refused: undefined }, asked, officer.keys.signing));
  const { pairs } = view.header;
  const peeled = await Promise.all(pairs.map(({ frame }) => peelPair(officer.keys.identity, frameOf(view, frame))));
  const header = { note: 1, peeled: pairs.map((pair, at) => ({ pair: pair.id, frame: 2 + at })) };
  await sendAct(writing, undefined, "disclosure_agreed", { header, sealed: [note, ...peeled], to: `disclosures/${id}/agree` });
  return null;
}

export async function openName(writing: Writing, id: Id): Promise<null> {
  const { officer, roster, today } = writing;
  const { view, asked } = await material(writing, id);
  if (today < asked.opens) throw new PortalError({ kind: "forbidden" });
  const agreements = agreementsTo(view, view.header.request, asked, roster);
  const { first } = view.header.peeled.find((one) => agreements.has(one.first)) ?? refuse("signature");
  const before = agreements.get(first)?.note ?? refuse("signature");
  const note = utf8(writeDecision({ custodian: officer.id, day: today, refused: undefined }, asked, officer.keys.signing));
  // Who decides goes by the keys of now: one that was lost since opens nothing.
  const agreed = twoAgreed(subjectOf(asked), before, note, roster, "current");
  const peeled = view.header.peeled.filter((one) => one.first === first).map(({ frame }) => ({ first, inner: frameOf(view, frame) }));
  const items = view.header.items.map(({ n, frame }) => ({ box: "identity" as const, n, sealed: frameOf(view, frame) }));
  const sealed = await sealRelease({ asked, agreed, second: officer.id, identity: officer.keys.identity, peeled, items, roster });
  await sendAct(writing, undefined, "disclosure_agreed", { header: { note: 1, first, frame: 2 }, sealed: [note, sealed], to: `disclosures/${id}/release` });
  return null;
}

export async function refuseName(writing: Writing, id: Id, reason: string): Promise<null> {
  const { officer, roster, today } = writing;
  const { asked } = await material(writing, id);
  const note = utf8(writeDecision({ custodian: officer.id, day: today, refused: reason }, asked, officer.keys.signing));
  const to = currentKey(roster, asked.asker) ?? refuse("author");
  const sealed = await seal(to.recipient, note);
  await sendAct(writing, undefined, "disclosure_refused", { header: { frame: 1 }, sealed: [sealed], to: `disclosures/${id}/refuse` });
  return null;
}

async function material({ portal, officer, roster }: Writing, id: Id): Promise<{ readonly view: Framed<MaterialHeader>; readonly asked: Asked }> {
  const view = await fetched<MaterialHeader>(portal, `disclosures/${id}`);
  if (view.header.request.id !== id) refuse("case");
  const asked = await openAsked(view, view.header.request, officer, roster);
  if (!asked.custodians.includes(officer.id)) refuse("holder");
  return { view, asked };
}
