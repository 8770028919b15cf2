/**
 * The console's side of the wire: one request at a time, and what came of it.
 *
 * Every answer that is not the one hoped for becomes a `Trouble`, which the page has a sentence for;
 * nothing the server says in words is shown.
 */
import { FRAMES_TYPE } from "../../seal/frames.ts";
import { SealError } from "../../seal/error.ts";
import type { Trouble } from "./protocol.ts";

export class PortalError extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

/** Someone wrote to the case since it was read: it has to be read and sealed again. */
export class Superseded extends Error {}

export interface Portal {
  readonly json: (path: string, body?: unknown) => Promise<Record<string, unknown>>;
  readonly list: (path: string) => Promise<readonly Record<string, unknown>[]>;
  readonly frames: (path: string) => Promise<Uint8Array>;
  /** The answer itself, whatever it is: for bytes that come and go in streams. */
  readonly raw: (path: string, init: RequestInit) => Promise<Response>;
  readonly postFrames: (path: string, body: Uint8Array) => Promise<void>;
  readonly text: (path: string) => Promise<string | undefined>;
  readonly putText: (path: string, body: string) => Promise<void>;
  readonly post: (path: string) => Promise<void>;
  readonly put: (path: string, json: string) => Promise<void>;
  /** What a stranger gets from another origin: no cookie goes along. `undefined` when nobody answers. */
  readonly asStranger: (url: string) => Promise<string | undefined>;
}

export function portalAt(send: typeof fetch): Portal {
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = { ...init.headers, "x-amparo": "1" };
    const answer = await send(`/api/v1/${path}`, { ...init, headers, cache: "no-store", credentials: "same-origin" }).catch(() => {
      throw new PortalError({ kind: "unreachable" });
    });
    if (answer.ok) return answer;
    if (answer.status === 409) throw new Superseded();
    throw new PortalError(await troubleIn(answer));
  };
  const object = async (answer: Response): Promise<Record<string, unknown>> => {
    const value: unknown = await answer.json().catch(() => undefined);
    if (!isObject(value)) throw new PortalError({ kind: "failed" });
    return value;
  };
  const asJson = (body: unknown): RequestInit => ({ method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
  return {
    json: async (path, body) => object(await ask(path, body === undefined ? {} : asJson(body))),
    list: async (path) => {
      const value: unknown = await (await ask(path, {})).json().catch(() => undefined);
      if (!Array.isArray(value) || !value.every(isObject)) throw new PortalError({ kind: "failed" });
      return value;
    },
    raw: async (path, init) =>
      send(`/api/v1/${path}`, { ...init, headers: { ...init.headers, "x-amparo": "1" }, cache: "no-store", credentials: "same-origin" }),
    frames: async (path) => new Uint8Array(await (await ask(path, {})).arrayBuffer()),
    postFrames: async (path, body) => {
      await ask(path, { method: "POST", body: Uint8Array.from(body), headers: { "content-type": FRAMES_TYPE } });
    },
    text: async (path) =>
      (await ask(path, {}).catch((error: unknown) => {
        if (error instanceof PortalError && error.trouble.kind === "unknown") return undefined;
        throw error;
      }))?.text(),
    putText: async (path, body) => {
      await ask(path, { method: "PUT", body, headers: { "content-type": "text/plain; charset=utf-8" } });
    },
    post: async (path) => {
      await ask(path, { method: "POST" });
    },
    put: async (path, json) => {
      await ask(path, { method: "PUT", body: json, headers: { "content-type": "application/json" } });
    },
    asStranger: async (url) => {
      try {
        const answer = await send(url, { credentials: "omit", cache: "no-store", mode: "cors", referrerPolicy: "no-referrer" });
        return answer.ok ? await answer.text() : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

async function troubleIn(answer: Response): Promise<Trouble> {
  const said: unknown = await answer.json().catch(() => undefined);
  const body = isObject(said) ? said : {};
  const error = typeof body["error"] === "string" ? body["error"] : "";
  const seconds = typeof body["retry_after"] === "number" ? body["retry_after"] : 60;
  switch (answer.status) {
    case 401:
      return { kind: error === "refused" ? "refused" : "signed_out" };
    case 403:
      return { kind: "forbidden" };
    case 404:
      return { kind: "unknown" };
    case 422:
      return { kind: "rejected", error };
    case 429:
      return { kind: "slow_down", seconds };
    case 502:
      return { kind: "unreachable" };
    case 503:
      return { kind: "busy" };
    default:
      return { kind: "failed" };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What an answer that did not go well is shown as. */
export async function refusedBy(answer: Response): Promise<PortalError> {
  return new PortalError(await troubleIn(answer));
}

/** A text field of an answer; a portal that leaves it out is broken. */
export function textOf(answer: Record<string, unknown>, field: string): string {
  const value = answer[field];
  if (typeof value !== "string") throw new PortalError({ kind: "failed" });
  return value;
}

export function textsOf(answer: Record<string, unknown>, field: string): readonly string[] {
  const value = answer[field];
  if (!Array.isArray(value) || !value.every((text) => typeof text === "string")) throw new PortalError({ kind: "failed" });
  return value;
}

export function troubleFrom(error: unknown): Trouble {
  if (error instanceof PortalError) return error.trouble;
  if (error instanceof SealError) return { kind: "unsound", verdict: error.verdict };
  return { kind: "failed" };
}
