import { describe, expect, it } from "vitest";
import type { Portal } from "../../src/console/desk/portal.ts";
import { textsDesk } from "../../src/console/desk/texts.ts";
import type { Pins } from "../../src/console/pins.ts";
import { randomId } from "../../src/seal/id.ts";
import { vkey } from "../../src/seal/note.ts";
import { heldTexts, readTexts, writeTexts } from "../../src/seal/texts.ts";
import { person, type Person } from "../seal/office.ts";

const TODAY = "2026-03-14";
const instance = randomId();
const hours = (en: string) => ({ hours: { en } });
const signer = ({ id, keys }: Person) => ({ name: id, signing: keys.signing });

function pinsOf(people: readonly Person[], threshold: number): Pins {
  const stewards = people.map(({ id, keys }) => vkey(id, keys.verify));
  return { instance, instanceKey: undefined, stewards, threshold, public: undefined, demo: false, draftLanguages: [] };
}

/** Two versions, and desks on a server that shows the second. */
async function office() {
  const [ana, ben] = [await person(), await person()];
  const pins = pinsOf([ana], 1);
  const first = writeTexts({ ...hours("a"), day: TODAY, history: [], instance, version: 1 }, [signer(ana)]);
  const one = readTexts(first, pins);
  const second = writeTexts({ ...hours("b"), day: TODAY, history: [one.hash], instance, version: 2 }, [signer(ana)]);
  const server = { standing: second, waiting: [] as string[], put: [] as string[] };
  const desk = (who: Person, under: Pins) => {
    const portal = {
      json: async () => ({ standing: server.standing, waiting: server.waiting, shown: hours("shown") }),
      text: async () => first,
      putText: async (_: string, note: string) => void server.put.push(note),
    } as unknown as Portal;
    const officer = { id: who.id, name: "", roles: ["steward"], keys: who.keys };
    return textsDesk(portal, under, () => ({ officer, roster: undefined }), () => TODAY);
  };
  const { version, hash } = readTexts(second, pins);
  return { ana, ben, first, second, seen: { version, hash }, before: one, server, desk };
}

describe("a version that today's stewards have not signed", () => {
  it("is never taken for one that stands, and is there to be read and signed again", async () => {
    const { ana, ben, second, seen, server, desk } = await office();
    const today = pinsOf([ana, ben], 2);
    const his = desk(ben, today);
    const view = await his.look(seen);
    expect(view).toMatchObject({ standing: undefined, verdict: "under_signed", shown: hours("shown"), lapsed: { version: 2, parts: hours("b"), known: true } });
    expect((await desk(ben, today).look(undefined)).lapsed?.known).toBe(false);
    await expect(his.sign(hours("c"), 2)).rejects.toMatchObject({ trouble: { error: "version" } });
    await expect(his.signAgain("another")).rejects.toMatchObject({ trouble: { error: "version" } });
    expect(await his.signAgain(seen.hash)).toEqual({ seen, stands: true });
    const [again] = server.put as [string];
    expect(again.startsWith(second)).toBe(true);
    server.standing = again;
    expect(await his.look(seen)).toMatchObject({ verdict: undefined, lapsed: undefined, standing: { version: 2 } });
  });

  it("loses the lines that no pin of today answers for, and waits for as many as the pins ask for", async () => {
    const { ana, ben, seen, server, desk } = await office();
    const anew = { ...(await person()), id: ana.id };
    const today = pinsOf([anew, ben], 2);
    const hers = desk(anew, today);
    expect(await hers.look(seen)).toMatchObject({ verdict: "signature", lapsed: { known: true, by: [] } });
    expect((await hers.signAgain(seen.hash)).stands).toBe(false);
    server.waiting = [...server.put];
    expect(heldTexts(server.waiting[0] ?? "", today).signers).toEqual([ana.id]);
    const his = desk(ben, today);
    expect((await his.look(seen)).waiting).toMatchObject([{ hash: seen.hash, by: [{ id: ana.id }] }]);
    expect((await his.cosign(seen.hash)).stands).toBe(true);
  });

  it("is not even shown to be signed where it is older than what was seen, or beside it", async () => {
    const { ana, ben, first, before, seen, server, desk } = await office();
    const his = desk(ben, pinsOf([ana, ben], 2));
    server.standing = first;
    expect(await his.look(seen)).toMatchObject({ verdict: "under_signed", lapsed: undefined, standing: undefined });
    server.standing = writeTexts({ ...hours("x"), day: TODAY, history: [before.hash], instance, version: 2 }, [signer(ana)]);
    expect((await his.look(seen)).lapsed).toBeUndefined();
    await expect(his.signAgain(seen.hash)).rejects.toMatchObject({ trouble: { error: "version" } });
  });
});

describe("a version that stood before", () => {
  it("stays readable when its stewards left, and says that none of today's signed it", async () => {
    const { ben, first, second, before, server, desk } = await office();
    const today = pinsOf([ben], 1);
    server.standing = writeTexts({ ...hours("b"), day: TODAY, history: [before.hash], instance, version: 2 }, [signer(ben)]);
    const his = desk(ben, today);
    expect((await his.look(undefined)).standing?.version).toBe(2);
    expect(() => readTexts(first, today)).toThrow();
    expect(await his.earlier(1)).toMatchObject({ version: 1, parts: hours("a"), by: [] });
    expect(second).not.toBe(server.standing);
  });
});
