/** Files at the desk: opened for an officer, and sent by one. */
import { contentOf } from "../../files/content.ts";
import { gatherFile, type Gathered } from "../../files/gather.ts";
import { preparing } from "../../files/prepare.ts";
import { sendFile, type Chosen, type Prepare, type Progress, type SentOrNot } from "../../files/send.ts";
import { cancelUpload, waitForLine, type Transport } from "../../files/upload.ts";
import { SealError } from "../../seal/error.ts";
import type { Read } from "./cases.ts";
import { PortalError, type Portal } from "./portal.ts";
import type { OpenedFile } from "./protocol.ts";

/** Opens the file of an item, and looks at what its bytes are. */
export async function openCaseFile(portal: Portal, { opened }: Read, item: string, tell: (told: Gathered) => void): Promise<OpenedFile> {
  const items = Object.values(opened.threads).flatMap((thread) => thread.items);
  const found = items.find(({ id }) => id === item);
  if (found?.kind !== "attachment") throw new SealError("kind");
  const { body } = found;
  const fetching = gatherFile(body, () => portal.raw(`cases/${opened.caseId}/files/${body.blob}`, {}), tell);
  const file = await fetching.catch((error: unknown) => {
    throw error instanceof SealError ? error : new PortalError({ kind: "unreachable" });
  });
  return { file, content: await contentOf(file) };
}

export interface Couriers {
  readonly send: (key: number, chosen: Chosen, tell: (progress: Progress) => void) => Promise<SentOrNot>;
  readonly drop: (key: number, token: string | undefined) => Promise<null>;
}

/** The files that are on their way from this desk. */
export function couriersOver(portal: Portal): Couriers {
  const under = new Map<number, AbortController>();
  const ask: Transport = (init) => portal.raw("uploads", init);
  // Loaded with the first file: they are large, and most answers have none.
  const prepare: Prepare = async (...given) => {
    const [{ look }, { drawing }] = await Promise.all([import("../../metadata/look.ts"), import("../../files/redraw.ts")]);
    return preparing(look, drawing)(...given);
  };
  return {
    send: (key, chosen, tell) => {
      const abort = new AbortController();
      under.set(key, abort);
      return sendFile(chosen, prepare, { ask, wait: waitForLine, now: () => performance.now(), signal: abort.signal }, tell);
    },
    drop: async (key, token) => {
      under.get(key)?.abort();
      under.delete(key);
      if (token !== undefined) await cancelUpload(token, ask);
      return null;
    },
  };
}
