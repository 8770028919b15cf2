/**
 * The requests that this client makes, all to the page's own portal, without cookies.
 *
 * A code never travels. What opens a mailbox is a token derived from it, in a header, so that it
 * stands in no address, history or log.
 */

import type { Outcome, Work } from "./delivery.ts";

const FRAMES = "application/vnd.amparo.frames";
/** A phone on a slow network may take minutes; a connection that died must not look alive for ever. */
const PATIENCE_MS = 180_000;
/** Harder work would take a phone minutes. */
const MOST_BITS = 20;
const DRAFT = "/api/v1/draft";

/** Fetches the roster that the stewards signed. */
export async function fetchRoster(): Promise<Outcome<string>> {
  return request("/.well-known/amparo/roster", { method: "GET" }, async (response) => response.text());
}

/** Sends a sealed report; the answer is the receipt. */
export async function sendReport(body: Uint8Array, worked?: string): Promise<Outcome<string>> {
  const done: Readonly<Record<string, string>> = worked === undefined ? {} : { "amparo-work": worked };
  return request("/api/v1/reports", framesOf(body, done), async (response) => {
    const { receipt } = (await response.json()) as { readonly receipt?: unknown };
    return typeof receipt === "string" ? receipt : "";
  });
}

/** Asks for the case of a login token. */
export async function fetchMailbox(login: string): Promise<Outcome<Uint8Array>> {
  return request("/api/v1/mailbox", { method: "POST", headers: withLogin(login) }, async (response) =>
    new Uint8Array(await response.arrayBuffer()),
  );
}

/** Sends a sealed answer into the case of a login token. */
export async function sendItems(login: string, body: Uint8Array): Promise<Outcome<true>> {
  return request("/api/v1/mailbox/items", framesOf(body, withLogin(login)), async () => Promise.resolve(true));
}

/** Lets the case of a login token go over to a new code. */
export async function sendRenewal(login: string, body: Uint8Array): Promise<Outcome<true>> {
  return request("/api/v1/mailbox/keys", framesOf(body, withLogin(login)), async () => Promise.resolve(true));
}

/** Closes the case of a login token to its reporter, with the last that they say. */
export async function sendClosing(login: string, body: Uint8Array): Promise<Outcome<true>> {
  return request("/api/v1/mailbox/close", framesOf(body, withLogin(login)), async () => Promise.resolve(true));
}

/** Keeps a sealed draft in the place of the one before. */
export async function putDraft(login: string, body: Uint8Array): Promise<Outcome<true>> {
  const init = { method: "PUT", headers: withLogin(login), body: new Uint8Array(body) };
  return request(DRAFT, init, async () => Promise.resolve(true));
}

/** Asks for the draft of a token. */
export async function fetchDraft(login: string): Promise<Outcome<Uint8Array>> {
  return request(DRAFT, { method: "POST", headers: withLogin(login) }, async (response) =>
    new Uint8Array(await response.arrayBuffer()),
  );
}

/** Erases the draft of a token, if there is one. */
export async function eraseDraft(login: string): Promise<Outcome<true>> {
  return request(DRAFT, { method: "DELETE", headers: withLogin(login) }, async () => Promise.resolve(true));
}

/**
 * The page at `path` of this portal, read and not run: what stands in it is put where the page is
 * that asked. `undefined` when it can't be had.
 */
export async function fetchPage(path: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", path);
    request.responseType = "document";
    request.timeout = PATIENCE_MS;
    request.addEventListener("loadend", () => {
      resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    });
    request.send();
  });
}

/** The sealed bytes of a file as they come in: it may be large, and the line slow. */
export async function fetchSealed(path: string, init: RequestInit): Promise<Response> {
  return fetch(path, { ...init, cache: "no-store", credentials: "omit", redirect: "error", referrerPolicy: "no-referrer" });
}

function withLogin(login: string): Readonly<Record<string, string>> {
  return { authorization: `amparo ${login}` };
}

function framesOf(body: Uint8Array, headers: Readonly<Record<string, string>>): RequestInit {
  return { method: "POST", headers: { ...headers, "content-type": FRAMES }, body: new Uint8Array(body) };
}

async function request<T>(
  path: string,
  init: RequestInit,
  read: (response: Response) => Promise<T>,
): Promise<Outcome<T>> {
  const abort = new AbortController();
  const patience = setTimeout(() => {
    abort.abort();
  }, PATIENCE_MS);
  try {
    const response = await fetch(path, {
      ...init,
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: abort.signal,
    });
    return response.ok ? { kind: "stored", answer: await read(response) } : await refusal(response);
  } catch {
    // Not only a missing network: an answer cut short says as little about what was stored.
    return { kind: "again", why: "unreachable", after: undefined };
  } finally {
    clearTimeout(patience);
  }
}

/** What an answer other than 2xx means: the portal will never take it, or not now. */
export async function refusal(response: Pick<Response, "status" | "json">): Promise<Outcome<never>> {
  const said = await told(response);
  switch (response.status) {
    case 429:
    case 503:
      return { kind: "again", why: "busy", after: said.after, ...(said.work && { work: said.work }) };
    case 404:
      return { kind: "refused", error: "unknown", field: undefined };
    default:
      if (response.status >= 500 || response.status === 408) {
        return { kind: "again", why: "failing", after: said.after };
      }
      return { kind: "refused", error: said.error ?? String(response.status), field: said.field };
  }
}

interface Told {
  readonly error: string | undefined;
  readonly field: string | undefined;
  readonly after: number | undefined;
  readonly work: Work | undefined;
}

async function told(response: Pick<Response, "json">): Promise<Told> {
  try {
    const said = (await response.json()) as Readonly<Record<string, unknown>> | null;
    const { error, field, retry_after: after, work } = said ?? {};
    return {
      error: typeof error === "string" ? error : undefined,
      field: typeof field === "string" ? field : undefined,
      after: typeof after === "number" ? after : undefined,
      work: isWork(work) ? work : undefined,
    };
  } catch {
    return { error: undefined, field: undefined, after: undefined, work: undefined };
  }
}

/** Whether this is a task, and one that a phone can do. */
function isWork(said: unknown): said is Work {
  const { task, bits } = (said ?? {}) as Readonly<Record<string, unknown>>;
  return typeof task === "string" && typeof bits === "number" && Number.isInteger(bits) && bits <= MOST_BITS;
}
