/** Who signed something, as the page shows them. */
import type { Id, Name, Officer, Roster } from "../../seal/types.ts";
import type { Author, Person } from "./protocol.ts";

export function authorOf(name: Name, roster: Roster, me: Name): Author {
  return name === "reporter" ? { kind: "reporter" } : personOf(name, roster, me);
}

export function personOf(id: Name, roster: Roster, me: Name): Person {
  const officer = roster.officers.find((one) => one.id === id);
  const known = officer === undefined ? "" : publicWords(officer);
  const alike = roster.officers.some((other) => other.id !== id && publicWords(other) === known);
  return { kind: "officer", id, name: officer?.name ?? "", function: officer?.function ?? {}, alike, me: id === me };
}

/** In whose hands a case is; nobody's, where none is named. */
export function handsOf(id: Id | undefined, roster: Roster, me: Name): Person | undefined {
  return id === undefined ? undefined : personOf(id, roster, me);
}

function publicWords({ name, function: does }: Officer): string {
  return JSON.stringify([name, Object.entries(does).sort()]);
}
