/** One case taken out, in the way that the officer chose. Loaded with the first. */
import type { Gathered } from "../../../files/gather.ts";
import type { Day, Roster } from "../../../seal/types.ts";
import { wordsOf } from "../../wording.ts";
import { shown, type Read } from "../cases.ts";
import type { Portal } from "../portal.ts";
import type { Downloaded, Wanted } from "../protocol.ts";
import type { Officer } from "../signing-in.ts";
import { madeOf, sealedFrom } from "./downloads.ts";
import { openedArchive } from "./opened.ts";
import { sealedArchive } from "./sealed.ts";

export interface Taken {
  readonly portal: Portal;
  readonly read: Read;
  readonly officer: Officer;
  readonly roster: Roster;
  readonly day: Day;
}

export async function takeOut(
  { way, without, locale, form }: Wanted,
  { portal, read, officer, roster, day }: Taken,
  tell: (told: Gathered) => void,
  signal: AbortSignal,
): Promise<Downloaded> {
  const words = wordsOf(locale);
  const fetching = { sealed: sealedFrom(portal, read, signal), tell, signal, without };
  // Neutral: it stands in a list of downloads.
  const name = `archive-${read.opened.caseId.slice(0, REFERENCE)}`;
  const packed =
    way.kind === "sealed"
      ? await sealedArchive({ read, roster, day, passphrase: way.passphrase, words }, fetching)
      : await openedArchive({ read, open: shown(read, officer, roster), roster, day, folder: name, words, form }, fetching);
  return madeOf(packed, name);
}

/** As many characters as people call a case by. */
const REFERENCE = 6;
