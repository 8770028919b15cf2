/**
 * The languages that the folders of `locales/` describe: `src/page/lang/table.rs` reads the same files.
 */

/** A language, as its folder describes it, with the console's words in it. */
export interface Locale {
  readonly tag: string;
  readonly ownName: string;
  readonly dir: "ltr" | "rtl";
  /** Every message exists in it. */
  readonly complete: boolean;
  readonly words: string;
}

/** In the order of the public site's links. `tables` and `words` are files by their paths, one folder a language, several files each. */
export function localesIn(
  tables: Readonly<Record<string, string>>,
  words: Readonly<Record<string, string>>,
): readonly Locale[] {
  const wordsOf = new Map<string, string>();
  for (const [path, text] of Object.entries(words)) wordsOf.set(tagOf(path), `${wordsOf.get(tagOf(path)) ?? ""}\n${text}`);
  return Object.entries(tables)
    .map(([path, table]) => ({
      position: Number(said(table, "position")),
      locale: {
        tag: tagOf(path),
        ownName: said(table, "own_name"),
        dir: said(table, "dir") === "rtl" ? "rtl" : "ltr",
        complete: said(table, "status") === "complete",
        words: wordsOf.get(tagOf(path)) ?? "",
      } as const,
    }))
    .sort((one, other) => one.position - other.position)
    .map(({ locale }) => locale);
}

function tagOf(path: string): string {
  return path.split("/").at(-2) ?? "";
}

/** These tables hold nothing but names with a text or a number. */
function said(table: string, name: string): string {
  return new RegExp(`^${name} = "?([^"\\n]*)"?$`, "mu").exec(table)?.[1] ?? "";
}
