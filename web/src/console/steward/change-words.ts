/** Each change to the roster as a sentence: this is what a steward reads before signing. */
import type { Candidate } from "../desk/steward-protocol.ts";
import { roleWords } from "../parts/roles.ts";
import type { Words } from "../words.ts";
import type { Change } from "./changes.ts";
import type { Draft } from "./draft.ts";
import { officeNamed, officerNamed, queueNamed } from "./naming.ts";
import type { Problem } from "./problems.ts";

const CHANGES: Readonly<Record<Change["kind"], string>> = {
  office_added: "change-office-added",
  office_removed: "change-office-removed",
  office_renamed: "change-office-renamed",
  queue_added: "change-queue-added",
  queue_removed: "change-queue-removed",
  queue_renamed: "change-queue-renamed",
  queue_moved: "change-queue-moved",
  admitted: "change-admitted",
  left: "change-left",
  key_replaced: "change-key-replaced",
  function_changed: "change-function",
  name_changed: "change-name",
  languages_changed: "change-languages",
  role_given: "change-role-given",
  role_taken: "change-role-taken",
  reads_queue: "change-reads-queue",
  leaves_queue: "change-leaves-queue",
  keeps_names: "change-keeps-names",
  stops_keeping_names: "change-stops-keeping-names",
  not_after: "change-not-after",
};

const PROBLEMS: Readonly<Record<Problem["kind"], string>> = {
  no_office: "problem-no-office",
  no_queue: "problem-no-queue",
  not_after: "problem-not-after",
  threshold: "problem-threshold",
  office_name: "problem-office-name",
  queue_name: "problem-queue-name",
  no_officer: "problem-no-officer",
  one_officer: "problem-one-officer",
  one_custodian: "problem-one-custodian",
  officer_function: "problem-officer-function",
  officer_role: "problem-officer-role",
};

/** What names things that the new version has, and things that only the old one had. */
export interface Naming {
  readonly draft: Draft;
  readonly before: Draft | undefined;
  readonly candidates: readonly Candidate[];
  readonly words: Words;
}

export function changeWords(change: Change, naming: Naming): string {
  const { words } = naming;
  const args: Record<string, string> = {};
  if ("office" in change) args["office"] = officeNamed(change.office, holding("offices", change.office, naming), words);
  if ("queue" in change) args["queue"] = queueNamed(change.queue, holding("queues", change.queue, naming), words);
  if ("officer" in change) args["name"] = officerNamed(change.officer, naming.draft, naming.candidates, words);
  if ("role" in change) args["role"] = roleWords(change.role, words);
  if ("day" in change) args["day"] = /^\d{4}-\d{2}-\d{2}$/u.test(change.day) ? words.day(change.day) : change.day;
  return words.t(CHANGES[change.kind], args);
}

function holding(list: "offices" | "queues", id: string, { draft, before }: Naming): Draft {
  return draft[list].some((row) => row.id === id) ? draft : (before ?? draft);
}

export function problemWords(problem: Problem, { draft, candidates, words }: Naming): string {
  const id = "id" in problem ? problem.id : "";
  const args = { office: officeNamed(id, draft, words), queue: queueNamed(id, draft, words), name: officerNamed(id, draft, candidates, words) };
  return words.t(PROBLEMS[problem.kind], args);
}
