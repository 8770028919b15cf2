/**
 * Looks through a file for what it tells beside its content, and takes that out.
 *
 * What a file is shows in its bytes; its name may say anything. Each family of formats is loaded when
 * the first file of it is chosen.
 */

import type { Look } from "../files/send.ts";
import type { Format, Outcome } from "./found.ts";

interface Family {
  readonly detect: (head: Uint8Array, file: Blob) => Format | undefined | Promise<Format | undefined>;
  readonly clean: (file: Blob, format: Format) => Promise<Outcome>;
}

const pictures = async () => import("./pictures.ts");

const FAMILIES: readonly (() => Promise<Family>)[] = [
  pictures,
  async () => import("./media.ts"),
  async () => {
    const [{ detect, clean }, inside] = await Promise.all([import("./pdf.ts"), pictures()]);
    return { detect, clean: async (file, format) => clean(file, format, inside.clean) };
  },
  async () => {
    const [{ detect, clean }, inside] = await Promise.all([import("./office.ts"), pictures()]);
    const picture = async (bytes: Uint8Array<ArrayBuffer>): Promise<Outcome | undefined> => {
      const format = inside.detect(bytes);
      return format && inside.clean(new Blob([bytes]), format);
    };
    return { detect: async (_, file) => detect(file), clean: async (file, format) => clean(file, format, picture) };
  },
];

/** What a format shows of itself at the beginning. */
const HEAD = 4096;

/** A file of a format that nothing here understands goes as it is, and its sender is told. */
export const look: Look = async (file) => {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  for (const load of FAMILIES) {
    const { detect, clean } = await load();
    const format = await detect(head, file);
    if (format === undefined) continue;
    const outcome = await clean(file, format);
    if (outcome.kind === "cleaned") {
      const { found, left } = outcome;
      // A copy has no type of its own.
      return { file: outcome.file.slice(0, outcome.file.size, file.type), looked: { kind: "cleaned", found, left } };
    }
    return { file, looked: outcome };
  }
  return { file, looked: { kind: "untouched", why: "unknown", found: [] } };
};
