// What a file tells beside its content, and what became of it. `src/metadata/found.rs` says the same.

/// The kinds of things that are found, in the order in which they are listed.
export const WHAT = [
  "place", // coordinates or a place's name
  "time", // when it was made or changed
  "device", // camera, phone, lens, serial numbers
  "author", // names of people, their accounts and companies
  "software", // the programs that made it
  "title", // titles, subjects, keywords, descriptions, file names and paths
  "comment", // remarks beside the content
  "changes", // tracked changes
  "versions", // earlier versions inside
  "hidden", // hidden sheets, slides, text, layers
  "embedded", // other files inside
  "thumbnail", // a small picture of it, perhaps from before it was cropped
  "script", // macros and scripts
  "profile", // a colour profile
  "other", // anything else
] as const;

export type What = (typeof WHAT)[number];

/// One thing that was found. `said`: what it says, as the file has it, without control and direction
/// characters and at most 200 characters; a place as `4.36000, 18.55000` (degrees north, degrees east);
/// a count in digits for `changes`, `versions`, `thumbnail`, `embedded`, `hidden`, `script` and `comment`; or
/// empty where nothing can be quoted.
export interface Found {
  readonly what: What;
  readonly said: string;
}

export const FORMATS = [
  "jpeg", "png", "webp", "tiff", "heic", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "mp4", "mov", "m4a", "mp3",
] as const;

export type Format = (typeof FORMATS)[number];

/// Why a file was not touched: `malformed` is not what it says it is or breaks its format's rules,
/// `locked` needs a password, `signed` would lose its signature, `large` is more than is taken into
/// memory, `unsure` is where reading again found what should have been gone.
export type Why = "malformed" | "locked" | "signed" | "large" | "unsure";

/// `left`: what was found and could not be removed.
export type Outcome =
  | { readonly kind: "cleaned"; readonly file: Blob; readonly found: readonly Found[]; readonly left: readonly Found[] }
  | { readonly kind: "untouched"; readonly why: Why; readonly found: readonly Found[] };

/// Formats that have to be read whole are taken up to this size, in bytes.
export const MOST_IN_MEMORY = 128 * 1024 * 1024;

const LONGEST_SAID = 200;
const UNSAID = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/// Gathers what is found: each thing once, in the order of `WHAT`, of one kind in the order found.
export function findings(): { add: (what: What, said?: string) => void; list: () => Found[] } {
  const seen = new Map<string, Found>();
  return {
    add: (what, said = "") => {
      const plain = [...said.replace(UNSAID, " ").trim()].slice(0, LONGEST_SAID).join("");
      const key = `${what} ${plain}`;
      if (!seen.has(key)) seen.set(key, { what, said: plain });
    },
    list: () => {
      const all = [...seen.values()];
      // What says nothing beside another of its kind that says something is left out.
      const told = all.filter(({ what, said }) => said !== "" || !all.some((other) => other.what === what && other.said !== ""));
      return told.sort((a, b) => WHAT.indexOf(a.what) - WHAT.indexOf(b.what));
    },
  };
}

/// A place as `Found.said` writes it.
export const place = (north: number, east: number): string => `${degrees(north)}, ${degrees(east)}`;

/** Rounded before it is written: at exact halves, and just below nought, languages write differently. */
function degrees(value: number): string {
  const rounded = Math.round(value * 100_000) / 100_000;
  return (rounded === 0 ? 0 : rounded).toFixed(5);
}
