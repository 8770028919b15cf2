/** Hands a file to the browser, which puts it among the downloads. */

import { fileName } from "../seal/attachment.ts";

const PATIENCE_MS = 60_000;

/** As bytes, so that nothing in it is run, under its name without what could mislead in it. */
export function offer(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file.slice(0, file.size, "application/octet-stream"));
  link.download = fileName(name);
  link.click();
  // The browser has taken it over by then; whoever leaves finds nothing of it in the page.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, PATIENCE_MS);
}
