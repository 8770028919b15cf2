/**
 * The worker's side of files on the public pages: which are on their way, and calling one off.
 *
 * What looks through files and sends them is loaded with the first file that somebody chooses: most
 * reports have none, and a phone on a bad line should not wait for it.
 */

import type { Answerers } from "../public/asked.ts";
import type { Transport } from "./upload.ts";

const ADDRESS = "/api/v1/uploads";

const ask: Transport = async (init) =>
  fetch(ADDRESS, { ...init, cache: "no-store", credentials: "omit", redirect: "error", referrerPolicy: "no-referrer" });

/** Answers what the pages ask about files that are sent. */
export function fileSender(): Pick<Answerers, "file" | "drop_file"> {
  const under = new Map<number, AbortController>();
  return {
    file: async ({ key, chosen }, tell) => {
      const abort = new AbortController();
      under.set(key, abort);
      const [{ sendFile }, { preparing }, { drawing }, { waitForLine }, { look }] = await Promise.all([
        import("./send.ts"),
        import("./prepare.ts"),
        import("./redraw.ts"),
        import("./upload.ts"),
        import("../metadata/look.ts"),
      ]);
      const way = { ask, wait: waitForLine, now: () => performance.now(), signal: abort.signal };
      return sendFile(chosen, preparing(look, drawing), way, (progress) => tell?.(progress));
    },
    drop_file: async ({ key, token }) => {
      under.get(key)?.abort();
      under.delete(key);
      if (token !== undefined) {
        const { cancelUpload } = await import("./upload.ts");
        await cancelUpload(token, ask);
      }
      return true;
    },
  };
}
