// A second portal, in memory, that speaks the console's side of the wire as the contract has it. The
// bytes in it are sealed by the real thing; only the database and the network are missing.
import { decodeFrames, encodeFrames } from "../../src/seal/frames.ts";
import { hash, randomBytes, randomId, b64 } from "../../src/seal/id.ts";
import { fingerprint } from "../../src/seal/officer.ts";
import { writeReceipt } from "../../src/seal/receipt.ts";
import type { Box, CaseViewHeader, ReportHeader } from "../../src/seal/types.ts";
import { base32nopad } from "@scure/base";
import { logbook, type Logbook } from "../../src/console/desk/logbook.ts";
import type { Portal } from "../../src/console/desk/portal.ts";
import { fakeLog, type FakeLog } from "./log.ts";
import { totpCode } from "../../src/console/first/totp.ts";

interface Vault {
  readonly salt: string;
  readonly login: string;
  readonly vault: string;
}

interface Credentials {
  readonly recipient: string;
  readonly verify: string;
  readonly passphrase: Vault;
  readonly recovery: Vault;
}

interface Employee {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly totpSecret: string;
  credentials?: Credentials;
}

interface StoredItem {
  readonly id: string;
  readonly box: Box;
  readonly n: number;
  readonly side: "reporter" | "office";
  readonly day: string;
  readonly lead: boolean;
  readonly bytes: Uint8Array;
}

export interface StoredCase {
  header: Omit<CaseViewHeader, "grants" | "items" | "unread" | "receipt" | "today">;
  readonly receipt: string;
  grants: { readonly id: string; readonly holder: string; readonly bytes: Uint8Array }[];
  items: StoredItem[];
  readonly readBy: Set<string>;
}

export interface FakePortal {
  readonly cases: Map<string, StoredCase>;
  readonly employees: Map<string, Employee>;
  /** Sealed files by the ids of their blobs, of whatever case. */
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  readonly log: FakeLog;
  /** The log as a desk at this portal follows it. */
  readonly book: (portal: Portal) => Logbook;
  roster: string | undefined;
  publicRoster: string | undefined;
  /** Called before a write is judged: where a test lets somebody else be faster. */
  beforeWrite: () => Promise<void>;
  /** The next answers are lost on the way, after the work was done. */
  loseAnswers: number;
  readonly invite: (name: string, role: string) => string;
  readonly take: (body: Uint8Array, day: string, due: string | null) => StoredCase;
  /** A session without the door, for tests that are not about signing in. */
  readonly seat: (employee: string) => string;
  /** One browser: a cookie jar of its own. */
  readonly browser: () => typeof fetch;
  readonly answer: (request: Request, session: string | undefined) => Promise<Response>;
}

const PAGE = 50;

/** `clock` gives seconds, for one-time codes alone. */
export function fakePortal(
  instance: { readonly id: string; readonly signing: Uint8Array },
  today: string,
  clock: () => number = () => Date.now() / 1000,
): FakePortal {
  const invites = new Map<string, string>();
  const sessions = new Map<string, string>();
  const spent = new Set<string>();

  const portal: FakePortal = {
    cases: new Map(),
    employees: new Map(),
    files: new Map(),
    log: fakeLog(instance.id),
    book: (at) => logbook(at, instance.id),
    roster: undefined,
    publicRoster: undefined,
    beforeWrite: async () => undefined,
    loseAnswers: 0,
    invite: (name, role) => {
      const id = randomId();
      const token = b64(randomBytes(24));
      portal.employees.set(id, { id, name, role, totpSecret: base32nopad.encode(randomBytes(20)) });
      invites.set(token, id);
      return token;
    },
    take: (body, day, due) => {
      const { header, frames } = decodeFrames<ReportHeader>(body);
      const frame = (index: number): Uint8Array => frames[index - 1] ?? new Uint8Array();
      const statement = header.items.find(({ box, lead }) => box === "account" && !lead);
      const receipt = writeReceipt(
        { case: header.case, day, instance: instance.id, office: "Office of Integrity", plain: header.plain, sealed: hash(frame(statement?.frame ?? 0)) },
        instance.signing,
      );
      const { case: id, queue, urgent, level } = header;
      const stored: StoredCase = {
        header: { case: id, queue, n: 0, status: "received", urgent, level, received: day, due },
        receipt,
        grants: header.grants.map((grant) => ({ id: grant.id, holder: grant.holder, bytes: frame(grant.frame) })),
        items: header.items.map((item) => ({ id: item.id, box: item.box, n: 0, side: "reporter", day, lead: item.lead, bytes: frame(item.frame) })),
        readBy: new Set(),
      };
      portal.cases.set(id, stored);
      return stored;
    },
    seat: (employee) => {
      sessions.set(employee, employee);
      return employee;
    },
    browser: () => {
      let cookie: string | undefined;
      return async (input, init) => {
        const url = String(input);
        if (!url.startsWith("/")) {
          if (portal.publicRoster === undefined) throw new TypeError("nobody answers");
          return new Response(portal.publicRoster);
        }
        const response = await portal.answer(new Request(`http://console.test${url}`, init as RequestInit), cookie);
        cookie = response.headers.get("x-cookie") ?? cookie;
        if (portal.loseAnswers > 0 && init?.method === "POST" && url.includes("/items")) {
          portal.loseAnswers -= 1;
          throw new TypeError("the answer was lost");
        }
        return response;
      };
    },
    answer: async (request, session) => {
      const { pathname, searchParams } = new URL(request.url);
      const path = pathname.replace("/api/v1/", "");
      const employee = portal.employees.get(sessions.get(session ?? "") ?? "");
      if (request.method !== "GET" && request.headers.get("x-amparo") !== "1") return json(403, {});
      const open = await atTheDoor(path, request);
      if (open !== undefined) return open;
      if (employee === undefined) return json(401, { error: "signed_out" });
      return inside(path, searchParams, request, employee, session ?? "");
    },
  };

  async function atTheDoor(path: string, request: Request): Promise<Response | undefined> {
    if (!["invite/open", "invite/accept", "sign-in/salt", "sign-in"].includes(path)) return undefined;
    const asked = (await request.json()) as Record<string, string> & { passphrase: Vault; recovery: Vault };
    const invited = portal.employees.get(invites.get(asked["token"] ?? "") ?? "");
    if (path === "invite/open") {
      if (invited === undefined) return json(404, {});
      return json(200, { id: invited.id, name: invited.name, role: invited.role, totp_secret: invited.totpSecret, instance: instance.id });
    }
    if (path === "invite/accept") {
      if (invited === undefined) return json(404, {});
      if (!(await codeCounts(invited, asked["totp"] ?? ""))) return json(401, { error: "refused" });
      const { recipient = "", verify = "", passphrase, recovery } = asked;
      invited.credentials = { recipient, verify, passphrase, recovery };
      invites.delete(asked["token"] ?? "");
      return json(201, { fingerprint: fingerprint(recipient, verify) });
    }
    const named = [...portal.employees.values()].find(({ name }) => name === asked["name"]);
    const vault = asked["with"] === "recovery" ? named?.credentials?.recovery : named?.credentials?.passphrase;
    if (path === "sign-in/salt") return json(200, { salt: vault?.salt ?? b64(new Uint8Array(16)) });
    if (named === undefined || vault === undefined || vault.login !== asked["login"] || !(await codeCounts(named, asked["totp"] ?? ""))) {
      return json(401, { error: "refused" });
    }
    const session = randomId();
    sessions.set(session, named.id);
    const { id, name, role } = named;
    return json(200, { officer: id, name, roles: [role], vault: vault.vault, admitted: true }, { "x-cookie": session });
  }

  async function codeCounts(employee: Employee, code: string): Promise<boolean> {
    const now = clock();
    const codes = await Promise.all([now - 30, now, now + 30].map((then) => totpCode(employee.totpSecret, then)));
    if (!codes.includes(code) || spent.has(`${employee.id} ${code}`)) return false;
    spent.add(`${employee.id} ${code}`);
    return true;
  }

  async function inside(path: string, search: URLSearchParams, request: Request, employee: Employee, session: string): Promise<Response> {
    const [area, id = "", part, blob = ""] = path.split("/");
    if (path === "sign-out") {
      sessions.delete(session);
      return new Response(null, { status: 204 });
    }
    if (path === "roster/candidates") {
      return json(200, [...portal.employees.values()].flatMap(({ credentials, ...who }) => (credentials === undefined ? [] : [{ id: who.id, name: who.name, role: who.role, ...credentials, fingerprint: "not looked at" }])));
    }
    if (path === "roster" && request.method === "GET") return portal.roster === undefined ? json(404, {}) : new Response(portal.roster);
    if (path === "roster") {
      portal.roster = await request.text();
      return new Response(null, { status: 204 });
    }
    if (path === "invites") {
      const asked = (await request.json()) as { name: string; role: string };
      return json(200, { url: `${new URL(request.url).origin}/#invite=${portal.invite(asked.name, asked.role)}` });
    }
    if (path === "log/heads") return json(200, portal.log.heads(search.get("after"), today));
    if (path === "log") return json(200, portal.log.page(search.get("after")));
    if (path === "index") return contents(employee.id, Number(search.get("after") ?? "0"));
    if (path === "index/cases") return several(employee.id, (search.get("of") ?? "").split(","));
    if (path === "queue") return queue(employee.id, Number(search.get("after") ?? "0"));
    const stored = portal.cases.get(id);
    if (area !== "cases" || stored === undefined || !stored.grants.some(({ holder }) => holder === employee.id)) return json(404, {});
    if (part === "files") {
      const sealed = portal.files.get(blob);
      return sealed === undefined ? json(500, { error: "internal" }) : new Response(sealed);
    }
    if (request.method === "GET") {
      stored.readBy.add(employee.id);
      const frames: Uint8Array[] = [];
      return framed({ ...view(stored, employee.id, frames, true), receipt: stored.receipt, roster: portal.roster ?? "", today }, frames);
    }
    const body = new Uint8Array(await request.arrayBuffer());
    await portal.beforeWrite();
    const { header, frames } = decodeFrames<{ log?: readonly { readonly frame: number }[] }>(body);
    const entries = (header.log ?? []).map(({ frame }) => frames[frame - 1] ?? new Uint8Array());
    const answer = part === "records" ? takeRecord(stored, body) : takeItems(stored, body);
    if (answer.ok) for (const entry of entries) portal.log.take(entry);
    return answer;
  }

  function takeItems(stored: StoredCase, body: Uint8Array): Response {
    const { header, frames } = decodeFrames<{ n: number; items: { id: string; box: Box; lead: boolean; frame: number }[]; status?: "acknowledged"; urgent?: boolean; level?: CaseViewHeader["level"] }>(body);
    if (header.n !== stored.header.n) return json(409, { error: "record", n: stored.header.n });
    for (const { id, box, lead, frame } of header.items) {
      stored.items.push({ id, box, n: header.n, side: "office", day: today, lead, bytes: frames[frame - 1] ?? new Uint8Array() });
    }
    const { status = stored.header.status, urgent = stored.header.urgent, level = stored.header.level } = header;
    stored.header = { ...stored.header, status, urgent, level };
    return json(201, {});
  }

  function takeRecord(stored: StoredCase, body: Uint8Array): Response {
    const { header, frames } = decodeFrames<{ n: number; grants: { id: string; holder: string; frame: number }[] }>(body);
    if (header.n !== stored.header.n + 1) return json(409, { error: "record", n: stored.header.n });
    const fresh = header.grants.map(({ id, holder, frame }) => ({ id, holder, bytes: frames[frame - 1] ?? new Uint8Array() }));
    // The reporter's first grant holds their own key and stays.
    stored.grants = [...stored.grants.filter(({ holder }) => holder === "reporter"), ...fresh];
    stored.header = { ...stored.header, n: header.n };
    return json(201, {});
  }

  function queue(officer: string, after: number): Response {
    const mine = [...portal.cases.values()].filter(({ grants }) => grants.some(({ holder }) => holder === officer));
    const frames: Uint8Array[] = [];
    const rows = mine.slice(after, after + PAGE).map((stored) => view(stored, officer, frames, false));
    const next = after + PAGE < mine.length ? String(after + PAGE) : null;
    return framed({ today, rows, next, total: mine.length }, frames);
  }

  const holds = (stored: StoredCase, officer: string): boolean => stored.grants.some(({ holder }) => holder === officer);

  function contents(officer: string, after: number): Response {
    const mine = [...portal.cases.values()].filter((stored) => holds(stored, officer));
    const rows = mine.slice(after, after + PAGE).map((stored) => ({ ...stored.header, items: stored.items.length, unread: !stored.readBy.has(officer) }));
    return json(200, { today, rows, next: after + PAGE < mine.length ? String(after + PAGE) : null, total: mine.length });
  }

  function several(officer: string, ids: readonly string[]): Response {
    const frames: Uint8Array[] = [];
    const mine = ids.flatMap((id) => portal.cases.get(id) ?? []).filter((stored) => holds(stored, officer));
    const rows = mine.map((stored) => view(stored, officer, frames, true));
    return rows.length === 0 ? json(404, {}) : framed({ rows, looked: ids.length }, frames);
  }

  function view(stored: StoredCase, officer: string, frames: Uint8Array[], whole: boolean): CaseViewHeader {
    const put = (bytes: Uint8Array): number => frames.push(bytes);
    const grants = stored.grants.filter(({ holder }) => holder === officer).map(({ id, bytes }) => ({ id, frame: put(bytes) }));
    const shown = stored.items.filter(({ lead, box }) => (whole ? box !== "identity" : lead));
    const items = shown.map(({ bytes, ...item }) => ({ ...item, frame: put(bytes) }));
    return { ...stored.header, unread: !stored.readBy.has(officer), grants, items };
  }

  return portal;
}

function framed(header: object, frames: readonly Uint8Array[]): Response {
  return new Response(encodeFrames(header, frames), { headers: { "content-type": "application/vnd.amparo.frames" } });
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}
