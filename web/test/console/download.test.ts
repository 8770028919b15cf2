import { Decrypter } from "age-encryption";
import { beforeEach, describe, expect, it } from "vitest";
import { readCase, type Read } from "../../src/console/desk/cases.ts";
import { downloads, madeOf, sealedFrom, type Packed } from "../../src/console/desk/download/downloads.ts";
import { takeOut } from "../../src/console/desk/download/take-out.ts";
import { PortalError, portalAt, type Portal } from "../../src/console/desk/portal.ts";
import type { Downloaded, Way } from "../../src/console/desk/protocol.ts";
import type { Officer } from "../../src/console/desk/signing-in.ts";
import { writeNote } from "../../src/console/desk/writing.ts";
import { LANGUAGES, localeOf } from "../../src/console/words.ts";
import { drawUpload, sealFile, type SentFile } from "../../src/seal/attachment.ts";
import { utf8 } from "../../src/seal/bytes.ts";
import { hash, randomId } from "../../src/seal/id.ts";
import { readChain } from "../../src/seal/record.ts";
import { TODAY, invent, tell, type Person } from "../seal/office.ts";
import { fakePortal, type FakePortal } from "./portal.ts";

const office = await invent();
const [amina, boris] = office.triage;
const PASSPHRASE = "abandon ability able about above absent";
const WORDS = "The invoices are false.";

let fake: FakePortal;
let portal: Portal;

beforeEach(() => {
  fake = fakePortal(office.instance, TODAY);
  fake.roster = office.note;
});

function seat({ id, keys }: Person): Officer {
  fake.employees.set(id, { id, name: "Amina", role: "triage", totpSecret: "" });
  portal = portalAt(async (input, init) => fake.answer(new Request(`http://console.test${String(input)}`, init as RequestInit), fake.seat(id)));
  return { id, name: "Amina", roles: ["triage"], keys };
}

/** A file that is at the portal before it is spoken of. */
async function sent(name: string, content: string): Promise<SentFile> {
  const bytes = utf8(content);
  const { token, blob } = drawUpload();
  const sealing = await sealFile(new Blob([bytes]).stream(), bytes.length);
  fake.files.set(blob, new Uint8Array(await new Response(sealing.sealed).arrayBuffer()));
  const attachment = { ...sealing.content(), beside: "removed", blob, identity: sealing.identity, name, type: "text/plain" } as const;
  return { id: randomId(), attachment, token };
}

async function reported(...files: SentFile[]): Promise<string> {
  const told = await tell(office, { text: WORDS, files });
  fake.take(told.report.body, TODAY, null);
  return told.report.caseId;
}

async function taken(id: string, way: Way, officer = seat(amina), over: { lang?: string; without?: readonly string[] } = {}) {
  const read = await readCase(portal, officer, office.roster, id);
  const wanted = { case: id, way, without: over.without ?? [], locale: localeOf(over.lang ?? "en"), form: [] };
  const told: { read: number; all: number }[] = [];
  const made = await takeOut(wanted, { portal, read, officer, roster: office.roster, day: TODAY }, (one) => void told.push(one), new AbortController().signal);
  if (made.kind !== "made") throw new Error(made.kind);
  return { ...made, told, read, members: await membersOf(made.archive) };
}

/** The members of an archive by the headers that stand before them: another reader than Python's. */
async function membersOf(archive: Blob): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const whole = new Uint8Array(await archive.arrayBuffer());
  const view = new DataView(whole.buffer);
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const [size, name, extra] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
    const begins = at + 30 + name + extra;
    found.set(new TextDecoder().decode(whole.slice(at + 30, at + 30 + name)), whole.slice(begins, begins + size));
    at = begins + size;
  }
  return found;
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

interface Index {
  readonly files: readonly { readonly path: string; readonly what: string; readonly box?: string; readonly sha256: string; readonly bytes: number; readonly blob?: string; readonly refused?: string }[];
  readonly left_out: readonly unknown[];
}

const indexOf = (members: ReadonlyMap<string, Uint8Array>): Index => JSON.parse(text(members.get("index.json"))) as Index;

async function opened(identities: readonly string[], bytes: Uint8Array): Promise<string> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return decrypter.decrypt(bytes, "text");
}

async function identitiesIn(keys: Uint8Array): Promise<readonly string[]> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(PASSPHRASE);
  return (await decrypter.decrypt(keys, "text")).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

describe("a case as sealed files", () => {
  const way = { kind: "sealed", passphrase: PASSPHRASE } as const;

  it("is what the portal has, and its index says no word of it", async () => {
    const id = await reported(await sent("invoice-7.txt", "two columns"));
    const { members } = await taken(id, way);
    const index = indexOf(members);
    const stored = fake.cases.get(id)?.items.filter(({ box }) => box !== "identity") ?? [];
    expect(index.files.filter(({ what }) => what === "item").map(({ sha256 }) => sha256)).toEqual(stored.map(({ bytes }) => hash(bytes)));
    for (const { path, sha256, bytes } of index.files) expect([path, hash(members.get(path) ?? new Uint8Array()), members.get(path)?.length]).toEqual([path, sha256, bytes]);
    const open = text(members.get("index.json")) + text(members.get("README.txt")) + text(members.get("roster.txt")) + text(members.get("receipt.txt"));
    expect(open).toContain(id);
    for (const word of [WORDS, "invoice-7", "two columns", "statement", "attachment", "AGE-SECRET-KEY"]) expect(open).not.toContain(word);
    const allowed = ["path", "what", "bytes", "sha256", "blob", "box", "n", "id", "side", "day", "refused"];
    expect(index.files.flatMap((entry) => Object.keys(entry)).filter((key) => !allowed.includes(key))).toEqual([]);
  });

  it("opens with its keys alone, the records too, and the keys with the passphrase alone", async () => {
    const id = await reported(await sent("invoice-7.txt", "two columns"));
    const { members } = await taken(id, way);
    const index = indexOf(members);
    const identities = await identitiesIn(members.get("keys.age") ?? new Uint8Array());
    const items = await Promise.all(index.files.filter(({ what }) => what === "item").map(({ path }) => opened(identities, members.get(path) ?? new Uint8Array())));
    expect(items.some((item) => item.includes(WORDS))).toBe(true);
    const [file] = index.files.filter(({ what }) => what === "file");
    expect((await opened(identities, members.get(file?.path ?? "") ?? new Uint8Array())).slice(0, 11)).toBe("two columns");
    const records = JSON.parse(await opened(identities, members.get("records.age") ?? new Uint8Array())) as { case: string; chains: readonly (readonly string[])[] };
    expect(records.chains.map((notes) => readChain(id, notes, office.roster).caseId)).toEqual([id]);
    const header = text(members.get("keys.age")).split("\n")[1];
    expect(header).toMatch(/^-> scrypt [A-Za-z0-9+/]{22} 18$/);
    expect(identities).not.toContain(amina.keys.identity);
  });

  it("holds what the portal altered or lost as it is, and says so", async () => {
    const [altered, lost] = [await sent("a.txt", "altered"), await sent("b.txt", "lost")];
    const id = await reported(altered, lost);
    const bytes = fake.files.get(altered.attachment.blob) ?? new Uint8Array();
    const changed = bytes.map((byte, at) => (at === bytes.length - 100 ? byte ^ 1 : byte));
    fake.files.set(altered.attachment.blob, changed);
    fake.files.delete(lost.attachment.blob);
    const { members, flawed } = await taken(id, way);
    const index = indexOf(members);
    const file = index.files.find(({ blob }) => blob === altered.attachment.blob);
    expect(file).toMatchObject({ refused: "age", sha256: hash(changed) });
    expect(index.left_out).toEqual([{ what: "file", blob: lost.attachment.blob, why: "gone" }]);
    expect(flawed.map(({ name, why, there }) => [name, why, there]).sort()).toEqual([["a.txt", "age", true], ["b.txt", "gone", false]]);
  });

  it("of an officer without the notes has them sealed, and no key to them", async () => {
    const id = await reported();
    const writer = seat(amina);
    await writeNote({ portal, officer: writer, roster: office.roster, today: TODAY, sent: new Map(), log: fake.book(portal) }, id, "Ask the harbour office");
    const all = await taken(id, way, seat(boris));
    const keys = await identitiesIn(all.members.get("keys.age") ?? new Uint8Array());
    // As if the record had left this officer out of the notes.
    const officer = seat(amina);
    const read = withoutNotes(await readCase(portal, officer, office.roster, id));
    const packed = await takeOut(
      { case: id, way, without: [], locale: localeOf("en"), form: [] },
      { portal, read, officer, roster: office.roster, day: TODAY },
      () => undefined,
      new AbortController().signal,
    );
    const members = await membersOf(packed.kind === "made" ? packed.archive : new Blob());
    const fewer = await identitiesIn(members.get("keys.age") ?? new Uint8Array());
    expect([keys.length, fewer.length]).toEqual([3, 2]);
    const note = indexOf(members).files.find(({ box }) => box === "internal");
    await expect(opened(fewer, members.get(note?.path ?? "") ?? new Uint8Array())).rejects.toThrow();
    expect(await opened(keys, members.get(note?.path ?? "") ?? new Uint8Array())).toContain("Ask the harbour office");
  });
});

/** The case as an officer has it who holds no key to the notes. */
function withoutNotes(read: Read): Read {
  const { internal: _, ...threads } = read.opened.threads;
  const recipient = read.opened.chain.records.at(-1)?.boxes.internal?.recipient ?? "";
  const secrets = new Map([...read.opened.secrets].filter(([held]) => held !== recipient));
  return { ...read, opened: { ...read.opened, threads, secrets } };
}

describe("a case as opened files", () => {
  const way = { kind: "opened" } as const;
  const inside = (members: ReadonlyMap<string, Uint8Array>, name: string): string => text([...members].find(([path]) => path.endsWith(`/${name}`))?.[1]);

  it("has everything as data and no key, and the files under harmless names", async () => {
    const id = await reported(await sent("CON.txt", "one"), await sent("same", "two"), await sent("same", "three"));
    const { members, told, name } = await taken(id, way);
    const folder = name.replace(".zip", "");
    expect([...members.keys()].map((path) => path.replace(`${folder}/`, "")).sort()).toEqual(["case.json", "case.txt", "files/_CON.txt", "files/same", "files/same (2)"]);
    expect([...members.values()].map(text).join()).not.toContain("AGE-SECRET-KEY");
    const data = JSON.parse(inside(members, "case.json")) as { items: readonly { kind: string; body: Record<string, unknown> }[]; files: readonly { path: string; name: string }[] };
    expect(data.items.map(({ kind }) => kind).sort()).toEqual(["attachment", "attachment", "attachment", "brief", "consent", "statement"]);
    expect(data.items.find(({ kind }) => kind === "statement")?.body).toMatchObject({ text: WORDS, answers: { danger: ["no"] } });
    expect(data.files.map(({ path, name: given }) => [path, given])).toContainEqual(["files/_CON.txt", "CON.txt"]);
    expect(told.at(-1)).toEqual({ read: 11, all: 11 });
  });

  it("leaves a file out that is not what was signed, and one that is gone, and says so in the text", async () => {
    const [altered, lost, sound] = [await sent("a.txt", "altered"), await sent("b.txt", "lost"), await sent("c.txt", "sound")];
    const id = await reported(altered, lost, sound);
    fake.files.set(altered.attachment.blob, fake.files.get(sound.attachment.blob) ?? new Uint8Array());
    fake.files.delete(lost.attachment.blob);
    const { members, flawed } = await taken(id, way);
    expect([...members.keys()].filter((path) => path.includes("/files/")).map((path) => path.split("/").at(-1))).toEqual(["c.txt"]);
    expect(flawed.map(({ name, why }) => [name, why]).sort()).toEqual([["a.txt", "age"], ["b.txt", "gone"]]);
    const said = inside(members, "case.txt");
    expect(said).toMatch(/2.* files were left out/u);
    expect(said).not.toContain("every signature was checked");
  });

  it("keeps a file once that a hundred items name", async () => {
    const file = await sent("a.txt", "once");
    const again = Array.from({ length: 20 }, () => ({ ...file, id: randomId() }));
    const id = await reported(...again);
    const { members } = await taken(id, way);
    expect([...members.keys()].filter((path) => path.includes("/files/")).length).toBe(1);
    const data = JSON.parse(inside(members, "case.json")) as { files: readonly unknown[] };
    expect(data.files.length).toBe(20);
  });

  it("says of items that are not this officer's that they are there", async () => {
    const id = await reported();
    const officer = seat(amina);
    await writeNote({ portal, officer, roster: office.roster, today: TODAY, sent: new Map(), log: fake.book(portal) }, id, "Ask the harbour office");
    const read = withoutNotes(await readCase(portal, officer, office.roster, id));
    const made = await takeOut(
      { case: id, way, without: [], locale: localeOf("en"), form: [] },
      { portal, read, officer, roster: office.roster, day: TODAY },
      () => undefined,
      new AbortController().signal,
    );
    const members = await membersOf(made.kind === "made" ? made.archive : new Blob());
    expect(inside(members, "case.txt")).toMatch(/1.* item lies in a box to which you hold no key/u);
    expect(JSON.parse(inside(members, "case.json"))).toMatchObject({ not_held: [{ box: "internal" }] });
  });

  it("names what was refused, and why", async () => {
    const id = await reported();
    const stored = fake.cases.get(id);
    if (stored !== undefined) stored.items = stored.items.map((item) => (item.box === "dialogue" ? { ...item, bytes: item.bytes.slice(0, -1) } : item));
    const { members, flawed } = await taken(id, way);
    expect(flawed).toMatchObject([{ name: undefined, why: "age" }]);
    expect(JSON.parse(inside(members, "case.json"))).toMatchObject({ left_out: [{ what: "item", why: "age" }] });
    expect(inside(members, "case.txt")).toContain("An item was left out");
  });

  it.each(LANGUAGES)("is a text in %s in which only what somebody wrote is marked", async (lang) => {
    const id = await reported(await sent("turned\u202Etxt.exe", "one"));
    const { members } = await taken(id, way, seat(amina), { lang });
    const lines = inside(members, "case.txt").split("\n");
    expect(lines.filter((line) => line.includes("turned")).every((line) => line.startsWith("> "))).toBe(true);
    expect(lines).toContain(`> ${WORDS}`);
    expect(lines.join("\n")).not.toMatch(/console-|[a-z]+-[a-z]+-[a-z]+ *$|\{|\u202E/mu);
  });
});

describe("a download", () => {
  const packed: Packed = { members: [], flawed: [] };
  const silent = (signal: AbortSignal): Promise<Downloaded> =>
    new Promise((_, fail) => signal.addEventListener("abort", () => fail(new DOMException("aborted", "AbortError"))));

  it("runs alone, stops when told to, and leaves room for the next", async () => {
    const { start, stop } = downloads();
    const first = start(silent);
    await expect(start(async () => madeOf(packed, "second"))).rejects.toMatchObject({ trouble: { kind: "busy" } });
    stop();
    expect(await first).toEqual({ kind: "stopped" });
    expect(await start(async () => madeOf(packed, "third"))).toMatchObject({ kind: "made", name: "third.zip" });
  });

  it("that was made while somebody stopped it is not handed out", async () => {
    const { start, stop } = downloads();
    expect(
      await start(async () => {
        stop();
        return madeOf(packed, "late");
      }),
    ).toEqual({ kind: "stopped" });
  });

  it("ends with the line, and names the file that it failed at", async () => {
    const file = await sent("a.txt", "one");
    const id = await reported(file);
    const officer = seat(amina);
    const read = await readCase(portal, officer, office.roster, id);
    const cut = (): Response => new Response(new ReadableStream({ pull: (out) => out.error(new TypeError("cut")) }));
    const bad: Portal = { ...portal, raw: async () => cut() };
    const wanted = { case: id, way: { kind: "opened" }, without: [], locale: localeOf("en"), form: [] } as const;
    const { start } = downloads();
    const run = (over: Partial<typeof wanted> | { readonly way: Way } | { readonly without: readonly string[] }) =>
      start((signal) => takeOut({ ...wanted, ...over }, { portal: bad, read, officer, roster: office.roster, day: TODAY }, () => undefined, signal));
    const lost = { kind: "lost", blob: file.attachment.blob, name: "a.txt" };
    expect(await run({})).toEqual(lost);
    expect(await run({ way: { kind: "sealed", passphrase: PASSPHRASE } })).toEqual(lost);
    expect(await run({ without: [file.attachment.blob] })).toMatchObject({ kind: "made", flawed: [{ name: "a.txt", why: "line" }] });
  });

  it("tells an ended session from a busy portal and from a file that is gone", async () => {
    const id = await reported();
    const officer = seat(amina);
    const read = await readCase(portal, officer, office.roster, id);
    const from = (status: number) => sealedFrom({ ...portal, raw: async () => new Response(null, { status }) }, read, new AbortController().signal)("blob");
    await expect(from(401)).rejects.toMatchObject(new PortalError({ kind: "signed_out" }));
    await expect(from(503)).rejects.toMatchObject(new PortalError({ kind: "busy" }));
    await expect(from(404)).rejects.not.toBeInstanceOf(PortalError);
  });
});
