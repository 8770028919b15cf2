/** What officers keep for each other beside a case, as it stands: of several items the last one counts. */
import type { OfficeBodies } from "../../seal/office.ts";
import type { Id, Name, OpenedItem, Roster } from "../../seal/types.ts";
import { handsOf, personOf } from "./authors.ts";
import { piecesOf } from "../case/mentions.ts";
import type { Person } from "./protocol.ts";

/** Who wrote something, and when. */
export interface Written {
  readonly id: Id;
  readonly by: Person;
  readonly posted: string;
}

export interface Task extends Written {
  readonly text: string;
  readonly due: string | undefined;
  readonly to: Person | undefined;
  /** Who ticked it off, where it is done. */
  readonly done: Written | undefined;
}

export type Translation = Written & OfficeBodies["translation"];
export type Reference = Written & OfficeBodies["reference"];
export type Link = Written & OfficeBodies["link"];
export type Coding = Written & { readonly fields: Readonly<Record<string, readonly string[]>> };

/** As an entry of the office's own box. */
export type OfficeSays = { [K in keyof OfficeBodies]: { readonly kind: K } & OfficeBodies[K] }[keyof OfficeBodies];

export interface Kept {
  readonly tasks: readonly Task[];
  readonly translations: readonly Translation[];
  readonly references: readonly Reference[];
  /** Cases that may be about the same. */
  readonly links: readonly Link[];
  /** Every coding, the newest last: that one counts. */
  readonly codings: readonly Coding[];
  /** Whom notes mention. */
  readonly mentioned: readonly Person[];
}

/** Of the items of the office's own box, in the order in which they are shown. */
export function keptOf(internal: readonly OpenedItem[], roster: Roster, me: Name): Kept {
  const written = ({ id, author, posted }: OpenedItem): Written => ({ id, by: personOf(author, roster, me), posted });
  const translations = new Map<string, Translation>();
  const references = new Map<string, Reference>();
  const links = new Map<string, Link>();
  const ticks = new Map<string, Written | undefined>();
  const codings: Coding[] = [];
  for (const item of internal) {
    if (item.kind === "translation") translations.set(`${item.body.of} ${item.body.language}`, { ...written(item), ...item.body });
    if (item.kind === "reference") references.set(item.body.system, { ...written(item), ...item.body });
    if (item.kind === "link") links.set(item.body.case, { ...written(item), ...item.body });
    if (item.kind === "tick") ticks.set(item.body.of, item.body.done ? written(item) : undefined);
    if (item.kind === "coding") codings.push({ ...written(item), fields: item.body.fields });
  }
  const tasks = internal.flatMap((item): readonly Task[] => {
    if (item.kind !== "task") return [];
    const { text, due, officer } = item.body;
    return [{ ...written(item), text, due, to: handsOf(officer, roster, me), done: ticks.get(item.id) }];
  });
  return {
    tasks,
    translations: [...translations.values()],
    references: [...references.values()].filter(({ number }) => number !== ""),
    links: [...links.values()].filter(({ linked }) => linked),
    codings,
    mentioned: mentionedIn(internal).map((id) => personOf(id, roster, me)),
  };
}

function mentionedIn(internal: readonly OpenedItem[]): readonly Id[] {
  const notes = internal.flatMap((item) => (item.kind === "note" ? piecesOf(item.body.text) : []));
  return [...new Set(notes.flatMap((piece) => (piece.kind === "mention" ? [piece.id] : [])))];
}
