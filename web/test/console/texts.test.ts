import { describe, expect, it } from "vitest";
import type { Portal } from "../../src/console/desk/portal.ts";
import { textsDesk, type TextsDesk } from "../../src/console/desk/texts.ts";
import type { Pins } from "../../src/console/pins.ts";
import { changesBetween } from "../../src/console/texts/changes.ts";
import * as on from "../../src/console/texts/draft.ts";
import { freshId } from "../../src/console/texts/everyday.tsx";
import { isWarning, problemsIn } from "../../src/console/texts/problems.ts";
import { problemWords } from "../../src/console/texts/wording.ts";
import { wordsIn } from "../../src/console/words.ts";
import { randomId } from "../../src/seal/id.ts";
import { vkey } from "../../src/seal/note.ts";
import { readTexts, writeTexts, type Parts } from "../../src/seal/texts.ts";
import { person, type Person } from "../seal/office.ts";

const TODAY = "2026-03-14";
const LANGS = { complete: ["ar", "en"], drafts: ["pt"] };
const said = (text: string) => ({ ar: `${text} ar`, en: text, pt: `${text} pt` });
const SHOWN: Required<Parts> = {
  emergency: [{ name: said("Police"), number: "112" }, { name: said("Fire"), number: "118" }],
  help: {
    invented: false,
    places: [
      {
        country: said("Here"),
        services: [
          {
            agency: "Ministry", checked: "2026-02-01", cost: "free", hours: said("always"), kind: "medical", languages: ["English"],
            name: said("Clinic"), phone: "55 01", police: "not_needed", serves: ["women"], sign_language: false, text: "",
          },
        ],
      },
    ],
    windows: [],
  },
  holidays: [],
  hours: said("mornings"),
  notices: {},
  replies: [{ id: "more", name: said("More"), text: said("Please say more") }],
  zone: "",
};
const draft = () => on.draftFrom(SHOWN, 0);
const sections = (next: on.Draft) => changesBetween(SHOWN, next).map(({ section, kind }) => `${section} ${kind}`);
const kinds = (next: on.Draft) => problemsIn(next, LANGS).map(({ kind, section, lang }) => [kind, section, lang].filter((part) => part !== undefined).join(" "));

describe("a draft of the office's texts", () => {
  it("begins with what is shown, changes nothing, and leaves all of it to the configuration", () => {
    expect(sections(draft())).toEqual([]);
    expect(kinds(draft())).toEqual([]);
    expect(on.finished(draft(), {}, SHOWN)).toEqual({});
  });

  it("takes over the parts that were changed, and those that were signed before", () => {
    const changed = { ...draft(), hours: said("evenings"), zone: " Africa/Juba " };
    expect(on.finished(changed, {}, SHOWN)).toEqual({ hours: said("evenings"), zone: "Africa/Juba" });
    const { emergency } = SHOWN;
    expect(on.finished(changed, { emergency }, SHOWN)).toEqual({ emergency, hours: said("evenings"), zone: "Africa/Juba" });
    const without = { ...draft(), zone: "" };
    expect(on.finished(without, { zone: "UTC" }, { ...SHOWN, zone: "UTC" })).toEqual({});
  });

  it("is told entry by entry, each with its words before and after", () => {
    const [police, fire] = draft().calls;
    if (police === undefined || fire === undefined) throw new Error("two numbers");
    const changed = { ...draft(), calls: on.withRow(draft().calls, { ...police, number: "113" }) };
    expect(changesBetween(SHOWN, changed)).toEqual([
      { section: "calls", kind: "changed", name: police.name, leaves: [{ field: "number", lang: undefined, before: "112", after: "113" }] },
    ]);
    expect(sections({ ...draft(), calls: on.withoutRow(draft().calls, police.key) })).toEqual(["calls removed"]);
    expect(sections({ ...draft(), calls: on.moved(draft().calls, fire.key, -1) })).toEqual(["calls order"]);
    expect(sections({ ...draft(), home: { text: said("Closed"), until: TODAY } })).toEqual(["home added"]);
    const service = { ...draft().places[0]?.services[0], key: "new", name: said("Shelter") } as on.PlaceRow["services"][number];
    expect(sections({ ...draft(), places: draft().places.map((place) => ({ ...place, services: [...place.services, service] })) })).toEqual(["services added"]);
  });

  it("beside another version names what is alike by one key", () => {
    const [, fire] = SHOWN.emergency;
    if (fire === undefined) throw new Error("two numbers");
    const next = on.draftBeside(SHOWN, { emergency: [fire, { name: said("Guards"), number: "55" }] }, 1);
    expect(sections(next)).toEqual(["calls removed", "calls added"]);
  });

  it("comes back from a lock as it was", () => {
    expect(on.readDraft(on.writeDraft(draft()))).toEqual(draft());
    expect(on.readDraft(undefined)).toBeUndefined();
    expect(on.readDraft("{}")).toBeUndefined();
    expect(on.readDraft("null")).toBeUndefined();
  });

  it("has holidays in order, whatever the order in which they were written", () => {
    const holidays = [{ key: "a", day: "2026-12-25", name: said("Late") }, { key: "b", day: "2026-05-01", name: said("Early") }];
    expect(on.finished({ ...draft(), holidays }, {}, SHOWN).holidays?.map(({ day }) => day)).toEqual(["2026-05-01", "2026-12-25"]);
  });
});

describe("what is wrong with a draft", () => {
  const call = (number: string) => ({ ...draft(), calls: [{ key: "0", name: said("Police"), number }] });

  it("is said with its place and its language", () => {
    const hours = { en: "mornings", ar: " " };
    const found = problemsIn({ ...draft(), hours }, LANGS);
    expect(found.map(({ kind, lang }) => [kind, lang])).toEqual([["silent", "ar"], ["draft", "pt"]]);
    expect(found.map(isWarning)).toEqual([false, true]);
    expect(problemWords(found[0] ?? ({} as never), wordsIn("en")).replace(/[\u2068\u2069]/gu, "")).toBe("Hours: no words in العربية.");
  });

  it("is what a reader of the signed version would refuse", () => {
    expect(kinds(call("*21#"))).toEqual(["number calls"]);
    expect(kinds(call("112"))).toEqual([]);
    expect(kinds({ ...draft(), calls: [] })).toEqual(["none calls"]);
    expect(kinds({ ...draft(), zone: "Africa Juba" })).toEqual(["zone zone"]);
    expect(kinds({ ...draft(), hours: { ...said("x"), en: "x".repeat(301) } })).toEqual(["form hours en"]);
    expect(kinds({ ...draft(), hours: { ...said("x"), en: "9\u202e17" } })).toEqual(["form hours en"]);
    const twice = ["a", "b"].map((key) => ({ key, day: "2026-05-01", name: said("May") }));
    expect(kinds({ ...draft(), holidays: twice })).toEqual(["twice holidays", "twice holidays"]);
    expect(kinds({ ...draft(), places: [{ key: "0", country: said("There"), services: [] }] })).toEqual(["none places"]);
    expect(kinds({ ...draft(), mailbox: { text: said("Soon"), until: "" } })).toEqual(["day mailbox"]);
  });

  it("leaves no name for machines to be used twice", () => {
    const taken = [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => ({ id: `own_${letter}`, name: {}, text: {} }));
    expect(freshId(taken.slice(0, 2))).toBe("own_c");
    expect(freshId(taken)).toBe("own_za");
  });
});

interface Server {
  standing: string | null;
  waiting: string[];
  readonly notes: string[];
}

function deskOf(who: Person, pins: Pins, server: Server): TextsDesk {
  const portal = {
    json: async () => ({ standing: server.standing, waiting: server.waiting, shown: SHOWN }),
    text: async (path: string) => server.notes[Number(path.split("/")[1]) - 1],
    putText: async (_: string, note: string) => {
      const { signers } = readTexts(note, { instance: pins.instance, stewards: pins.stewards, threshold: 1 });
      if (signers.length < pins.threshold) server.waiting = [note];
      else {
        server.standing = note;
        server.waiting = [];
        server.notes.push(note);
      }
    },
  } as unknown as Portal;
  const officer = { id: who.id, name: "", roles: ["steward"], keys: who.keys };
  return textsDesk(portal, pins, () => ({ officer, roster: undefined }), () => TODAY);
}

async function office(threshold: number) {
  const people = [await person(), await person()] as const;
  const stewards = people.map(({ id, keys }) => vkey(id, keys.verify));
  const pins: Pins = { instance: randomId(), instanceKey: undefined, stewards, threshold, public: undefined, demo: false, draftLanguages: [] };
  const server: Server = { standing: null, waiting: [], notes: [] };
  const [one, two] = people;
  return { server, pins, people, one: deskOf(one, pins, server), two: deskOf(two, pins, server), fresh: () => deskOf(one, pins, server) };
}

describe("a steward's desk", () => {
  it("signs the next version, and the one after it", async () => {
    const { one, people } = await office(1);
    expect((await one.look(undefined)).standing).toBeUndefined();
    expect(await one.sign({ hours: said("a") }, 0)).toMatchObject({ stands: true, seen: { version: 1 } });
    await one.look(undefined);
    await one.sign({ hours: said("b") }, 1);
    const { standing, shown } = await one.look(undefined);
    expect(standing).toMatchObject({ version: 2, day: TODAY, parts: { hours: said("b") }, by: [{ id: people[0].id }] });
    expect(shown.hours).toEqual(said("b"));
    expect(shown.emergency).toEqual(SHOWN.emergency);
    expect((await one.earlier(1)).parts).toEqual({ hours: said("a") });
    await expect(one.sign({}, 1)).rejects.toMatchObject({ trouble: { kind: "rejected", error: "version" } });
  });

  it("lets a second steward sign what the first signed, where the pins ask for two", async () => {
    const { one, two, server } = await office(2);
    await one.look(undefined);
    expect((await one.sign({ hours: said("a") }, 0)).stands).toBe(false);
    expect(server.standing).toBeNull();
    const { waiting } = await two.look(undefined);
    expect(waiting).toMatchObject([{ version: 1, parts: { hours: said("a") } }]);
    expect((await two.cosign(waiting[0]?.hash ?? "")).stands).toBe(true);
    expect((await one.look(undefined)).standing?.by).toHaveLength(2);
    await expect(two.cosign("another")).rejects.toMatchObject({ trouble: { kind: "rejected" } });
  });

  it("believes no version that is older than one it saw, forked, altered, or gone", async () => {
    const { one, server, pins, people, fresh } = await office(1);
    await one.look(undefined);
    const first = await one.sign({ hours: said("a") }, 0);
    await one.look(undefined);
    const second = await one.sign({ hours: said("b") }, 1);
    const [old, newest] = server.notes as [string, string];
    const verdictOf = async (note: string | null, seen: typeof first.seen | undefined) => {
      server.standing = note;
      return (await fresh().look(seen)).verdict;
    };
    expect(await verdictOf(newest, second.seen)).toBeUndefined();
    expect(await verdictOf(old, second.seen)).toBe("rolled_back");
    expect(await verdictOf(null, first.seen)).toBe("rolled_back");
    expect(await verdictOf(newest.replace("mornings", "").replace("b ar", "c ar"), undefined)).toBe("signature");
    const { history: _, ...body } = readTexts(newest, { instance: pins.instance, stewards: pins.stewards, threshold: 1 });
    const other = { day: body.day, history: [second.seen.hash], instance: body.instance, version: 2, hours: said("b") };
    const forked = writeTexts(other, [{ name: people[0].id, signing: people[0].keys.signing }]);
    expect(await verdictOf(forked, first.seen)).toBe("forked");
    server.notes[0] = forked;
    server.standing = newest;
    const desk = fresh();
    await desk.look(undefined);
    await expect(desk.earlier(1)).rejects.toMatchObject({ verdict: "forked" });
  });
});
