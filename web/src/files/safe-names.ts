/**
 * Names under which files of a case lie in a folder of somebody's computer.
 *
 * Whoever sent a file chose its name, and may mean harm: to climb out of the folder, to pass for another
 * file, to be what a system takes for a device, or to be acted upon by a system that merely shows the
 * folder. What the name was stands elsewhere; here it has to be harmless and one of a kind.
 */
import { fileName } from "../seal/attachment.ts";
import { utf8 } from "../seal/bytes.ts";

const LONGEST = 120;
/** File systems count bytes where people count letters. */
const MOST_BYTES = 240;
/** So much of an ending is kept when a name is shortened. */
const LONGEST_ENDING = 20;

/** Devices on Windows, whatever ending they bear. */
const DEVICE = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/iu;
/** What a file manager acts upon by showing it: it follows links in them, as far as another's server. */
const ACTED_UPON = /(?:^desktop\.ini|^autorun\.inf|\.(?:lnk|url|scf|pif|website|desktop|webloc|library-ms|search-ms|searchconnector-ms|theme|themepack|contact|appref-ms))$/iu;

/** A harmless name for each of `given`, in their order; no two alike, however a file system compares. */
export function safeNames(given: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return given.map((name) => {
    const safe = safeName(name);
    for (let n = 1; ; n += 1) {
      const tried = n === 1 ? safe : shortened(safe, ` (${n})`);
      if (taken.has(folded(tried))) continue;
      taken.add(folded(tried));
      return tried;
    }
  });
}

function safeName(given: string): string {
  const seen = fileName(given).replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const plain = seen.replace(/[<>:"|?*/\\]/gu, "_").replace(/^[\s.~-]+/u, "_").replace(/[\s.]+$/u, "");
  const [stem = ""] = plain.split(".");
  const named = plain === "" || DEVICE.test(stem.trim()) ? `_${plain}` : plain;
  return shortened(ACTED_UPON.test(named) ? `${named}_` : named, "");
}

/** The name with `mark` before its ending, and as much of its middle left out as it takes. */
function shortened(name: string, mark: string): string {
  const dot = name.lastIndexOf(".");
  const isEnding = dot > 0 && [...name.slice(dot)].length <= LONGEST_ENDING;
  const [stem, ending] = isEnding ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  const kept = [...stem];
  const whole = (): string => `${kept.join("").replace(/[\s.]+$/u, "")}${mark}${ending}`;
  while ([...whole()].length > LONGEST || utf8(whole()).length > MOST_BYTES) kept.pop();
  return whole();
}

/** Equal where any file system may take two names for one. */
function folded(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}
