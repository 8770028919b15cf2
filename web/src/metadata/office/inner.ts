// Pictures and documents that lie in a document.

import type { Found } from "../found.ts";
import { Refused, type Bytes } from "./refused.ts";
import type { Work } from "./work.ts";

/** Cleans an office document; handed in, because documents lie in documents. */
export type CleanDocument = (bytes: Bytes, work: Work) => Promise<Bytes | undefined>;

/** A picture without what it tells, or as it is where nobody knows it: then its name is left to read. */
export async function cleanPicture(bytes: Bytes, name: string, work: Work): Promise<Bytes> {
  const outcome = await work.picture(bytes);
  if (outcome?.kind !== "cleaned") {
    work.ledger.left.add("other", name.slice(name.lastIndexOf("/") + 1));
    return bytes;
  }
  const stays = ({ what, said }: Found): boolean => outcome.left.some((one) => one.what === what && one.said === said);
  work.ledger.gone.take(outcome.found.filter((one) => !stays(one)));
  work.ledger.left.take(outcome.left);
  return new Uint8Array(await outcome.file.arrayBuffer());
}

/** An embedded document without what it tells, or any other embedded file as it is. */
export async function cleanEmbedded(bytes: Bytes, work: Work, clean: CleanDocument): Promise<Bytes> {
  try {
    return (await clean(bytes, work)) ?? bytes;
  } catch (failure) {
    // It is counted among what stays. Only what is too large is so for all.
    if (failure instanceof Refused && failure.why !== "large") return bytes;
    throw failure;
  }
}
