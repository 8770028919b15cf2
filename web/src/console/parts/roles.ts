/** The roles of a roster, in words. */
import { ROLES } from "../desk/protocol.ts";
import type { Role } from "../../seal/types.ts";
import type { Words } from "../words.ts";

const NAMES: Readonly<Record<Role, string>> = {
  triage: "role-triage",
  protection: "role-protection",
  assistance: "role-assistance",
  custodian: "role-custodian",
  steward: "role-steward",
  investigator: "role-investigator",
  auditor: "role-auditor",
  coordinator: "role-coordinator",
};

export function asRole(role: string): Role | undefined {
  return ROLES.find((known) => known === role);
}

export function roleWords(role: string, words: Words): string {
  const known = asRole(role);
  return known === undefined ? role : words.t(NAMES[known]);
}
