// The receipt: proof that the portal held these bytes that day (docs/formats.md §10).
import { utf8 } from "./bytes.ts";
import { refuse } from "./error.ts";
import { isSignedBy, keyNamed, readNote, writeNote } from "./note.ts";
import * as is from "./shape.ts";
import type { Receipt, RosterBody } from "./types.ts";

const body: is.Reader<Receipt> = is.shape({
  case: is.hash,
  day: is.day,
  instance: is.id,
  office: is.anyString,
  plain: is.hash,
  sealed: is.hash,
});

/** Reads a receipt under the instance that a verified roster names. */
export function readReceipt(note: string, { instance }: Pick<RosterBody, "instance">): Receipt {
  const read = readNote(utf8(note), "amparo/receipt/v1", "none", true);
  const receipt = body(read.json);
  if (receipt.instance !== instance.id) return refuse("instance");
  const isGenuine = isSignedBy(read, read.lines[0], keyNamed("instance", instance.key));
  return isGenuine ? receipt : refuse("signature");
}

/** Writes a receipt with the instance's key, as the server does. */
export function writeReceipt(receipt: Receipt, signing: Uint8Array): string {
  return writeNote("amparo/receipt/v1", { ...receipt }, [{ name: "instance", signing }]);
}
