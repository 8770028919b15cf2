/**
 * What is typed and not yet sent, by case. It lives in the page's memory alone; a lock seals it to the
 * officer's own key and hands it back to them.
 */
export type DraftField = (typeof FIELDS)[number] | `${(typeof OF_ONE)[number]} ${string}`;
export type CaseDrafts = Readonly<Partial<Record<DraftField, string>>>;

const FIELDS = ["reply", "acknowledgement", "progress", "why", "note", "reason", "assignment", "join", "withdraw", "coding", "task", "reference", "link", "name-reason", "name-untold", "name-told", "code-reason", "code-refusal"] as const;
/** What is typed about one recording, or about one colleague; an id follows. */
const OF_ONE = ["transcript", "removal", "conflict", "translation"] as const;

export interface Drafts {
  readonly open: string | undefined;
  readonly cases: Readonly<Record<string, CaseDrafts>>;
  /** The office's texts while a steward works on them. */
  readonly texts: string | undefined;
}

export const NO_DRAFTS: Drafts = { open: undefined, cases: {}, texts: undefined };

export function withDraft(drafts: Drafts, caseId: string, field: DraftField, text: string): Drafts {
  return { ...drafts, cases: { ...drafts.cases, [caseId]: { ...drafts.cases[caseId], [field]: text } } };
}

/** The words for a case that is no longer theirs can go nowhere. */
export function without(drafts: Drafts, caseId: string): Drafts {
  const { [caseId]: _, ...cases } = drafts.cases;
  return { ...drafts, cases };
}

export function withOpen(drafts: Drafts, open: string | undefined): Drafts {
  return { ...drafts, open };
}

/** Whether there is anything that a lock would lose: words, or the place. */
export function isWorthKeeping(drafts: Drafts): boolean {
  return drafts.open !== undefined || hasWords(drafts);
}

/** Whether something is typed that nobody has yet. */
export function hasWords({ cases, texts }: Drafts): boolean {
  return texts !== undefined || Object.values(cases).some((fields) => Object.values(fields).some((text) => (text ?? "").trim() !== ""));
}

export function writeDrafts(drafts: Drafts): string {
  return JSON.stringify(drafts);
}

/** Reads what {@link writeDrafts} wrote; nothing of anything else. */
export function readDrafts(text: string): Drafts {
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) return NO_DRAFTS;
  const { open, cases, texts } = value;
  const entries = Object.entries(isObject(cases) ? cases : {}).map(([id, fields]) => [id, fieldsOf(fields)] as const);
  return { open: typeof open === "string" ? open : undefined, cases: Object.fromEntries(entries), texts: typeof texts === "string" ? texts : undefined };
}

function fieldsOf(value: unknown): CaseDrafts {
  const fields = isObject(value) ? value : {};
  return Object.fromEntries(Object.entries(fields).flatMap(([field, text]) => (isField(field) && typeof text === "string" ? [[field, text]] : [])));
}

function isField(name: string): boolean {
  const [first = "", of] = name.split(" ");
  const known: readonly string[] = of === undefined ? FIELDS : OF_ONE;
  return known.includes(first);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
