// Films and sound: what they tell beside what they show and say, and a copy without it.
import type { Format, Outcome, Why } from "./found.ts";
import { filmOf } from "./media/brands.ts";
import { inspectFilm } from "./media/film.ts";
import { inspectSound, isSound } from "./media/sound.ts";
import { source } from "./media/source.ts";
import { tally } from "./media/tally.ts";

/** The format of a file that begins so (4096 bytes, or all it has); nothing where it is none of this family. */
export const detect = (head: Uint8Array): Format | undefined => filmOf(head) ?? (isSound(head) ? "mp3" : undefined);

/** Takes out of a film or sound what it tells beside; every sample stays as it is. Never throws. */
export async function clean(file: Blob, format: Format): Promise<Outcome> {
  const inspect = format === "mp3" ? inspectSound : inspectFilm;
  const told = tally();
  try {
    const cleaned = (await inspect(source(file), told)).applied(file);
    const again = tally();
    await inspect(source(cleaned), again);
    const [found, left] = [told.found(), told.left()];
    const known = new Set(left.map(({ what, said }) => `${what} ${said}`));
    if (again.found().some(({ what, said }) => !known.has(`${what} ${said}`))) return { kind: "untouched", why: "unsure", found };
    return { kind: "cleaned", file: cleaned, found, left };
  } catch (error) {
    return { kind: "untouched", why: whyOf(error), found: told.found() };
  }
}

// What is no refusal of ours is a file that could not be read as one of its kind.
function whyOf(error: unknown): Why {
  return error instanceof Error && "why" in error ? (error.why as Why) : "malformed";
}
