/**
 * What the frame of a document is handed: the source of its worker, and the character maps.
 *
 * Both are fetched with the first document, whatever it needs of them, and kept: nothing is asked for
 * that would say what is in a document.
 */
import mapsUrl from "virtual:character-maps";
import programUrl from "../../viewer/document/program.worker.ts?worker&url";
import type { Handed } from "../../viewer/document/protocol.ts";

type Parts = Pick<Handed, "program" | "maps">;

let parts: Promise<Parts> | undefined;

export function documentParts(): Promise<Parts> {
  parts ??= fetched().catch((error: unknown) => {
    parts = undefined;
    throw error;
  });
  return parts;
}

async function fetched(): Promise<Parts> {
  const [program, maps] = await Promise.all([blobAt(programUrl, "text/javascript"), blobAt(mapsUrl, "application/octet-stream")]);
  return { program, maps };
}

async function blobAt(url: string, type: string): Promise<Blob> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error("a part of the client is not there");
  return new Blob([await answer.arrayBuffer()], { type });
}
