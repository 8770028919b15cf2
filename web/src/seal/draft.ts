// A draft: a form that is not sent, sealed to whoever writes it and to nobody else (docs/formats.md §14).
//
// Nobody signs it: its recipient comes from the code and never leaves the writer's client, so whoever
// has no code can neither open nor make one.
import { open, seal } from "./age.ts";
import { tidy } from "./canon.ts";
import { refuse } from "./error.ts";
import { readText, writeText } from "./note.ts";
import type { DraftKeys } from "./root.ts";
import * as is from "./shape.ts";

const MOST_FIELDS = 4_096;
const LONGEST_NAME = 64;
const LONGEST_TEXT = 200_000;
const body = is.shape({ fields: is.list(is.list(is.anyString)) });

/** What stands in a form: names and texts, in the form's order. A name may come more than once. */
export type Fields = readonly (readonly [name: string, text: string])[];

/** Seals a form to the code that these keys come from; **json** when it holds more than a reader takes. */
export async function sealDraft(fields: Fields, { recipient }: DraftKeys): Promise<Uint8Array> {
  const tidied = checked(fields.map(([name, text]) => [name, tidy(text)] as const));
  return seal(recipient, writeText("amparo/draft/v1", { fields: tidied.map(([name, text]) => [name, text]) }));
}

/** Opens a draft with the keys of its code. */
export async function openDraft(file: Uint8Array, { identity }: Pick<DraftKeys, "identity">): Promise<Fields> {
  const { fields } = body(readText(await open(identity, file), "amparo/draft/v1"));
  return checked(
    fields.map((pair) => {
      const [name, text, more] = pair;
      return name === undefined || text === undefined || more !== undefined ? refuse("json") : ([name, text] as const);
    }),
  );
}

function checked(fields: Fields): Fields {
  const fits = fields.every(([name, text]) => [...name].length <= LONGEST_NAME && [...text].length <= LONGEST_TEXT);
  return fits && fields.length <= MOST_FIELDS ? fields : refuse("json");
}
