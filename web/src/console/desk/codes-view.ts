/** What verified records and items say of a person's new codes. */
import type { Given } from "../../seal/handover.ts";
import { current } from "../../seal/record.ts";
import type { Chain, Day, Name, OpenedCase, Roster } from "../../seal/types.ts";
import { personOf } from "./authors.ts";
import type { CodeWaits, GivenCode } from "./codes-protocol.ts";

/** The newest code that the office gave, up to record `n`: what the person says under it may be said by whoever made it. */
export function givenAt(chain: Chain, n: number): Given | undefined {
  return chain.records.findLast((record) => record.n <= n && record.given !== undefined)?.given;
}

/** The same along any chain by which items of the case are read. */
export function givenAlong({ chain, parted }: Pick<OpenedCase, "chain" | "parted">, n: number): Given | undefined {
  return givenAt(chain, n) ?? parted.map((other) => givenAt(other, n)).find((given) => given !== undefined);
}

export function givenBy(opened: OpenedCase, roster: Roster, me: Name): GivenCode | undefined {
  const given = givenAlong(opened, Number.MAX_SAFE_INTEGER);
  return given && { day: given.day, how: given.how, people: given.officers.map((id) => personOf(id, roster, me)) };
}

/** The person, or whoever knew their code, took new keys: what the office gave is told apart. */
export function takesKeys({ records }: Chain): boolean {
  return records.some((record, at) => at > 0 && record.given === undefined && record.reporter.verify !== records[at - 1]?.reporter.verify);
}

/** A request that stands by what was signed, where it is this officer's turn. Any record later than it ended it. */
export function codeWaits(opened: OpenedCase, today: Day | undefined, roster: Roster, me: Name): CodeWaits | undefined {
  const items = opened.threads.internal?.items ?? [];
  const asked = items.findLast((item) => item.kind === "code_request");
  if (asked?.kind !== "code_request" || asked.n !== current(opened.chain).n || asked.body.expires < (today ?? "")) return undefined;
  const said = items.flatMap((item) => (item.kind === "code_decision" && item.body.request === asked.body.request ? [item.body.decided] : []));
  if (said.some((decided) => decided !== "agreed")) return undefined;
  const agreed = said.length > 0;
  return agreed === (asked.author === me) ? { asker: personOf(asked.author, roster, me), agreed } : undefined;
}
