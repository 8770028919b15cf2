// Vectors of the office's texts.
import { utf8 } from "../../../src/seal/bytes.ts";
import { canonical } from "../../../src/seal/canon.ts";
import { b64, hash } from "../../../src/seal/id.ts";
import { cosign, writeNote } from "../../../src/seal/note.ts";
import type { Signer } from "../../../src/seal/note.ts";
import { rosterHash } from "../../../src/seal/roster.ts";
import { signer } from "../office.ts";
import type { VectorFile } from "../operations.ts";
import { TODAY, bad, good, signRaw } from "./world.ts";
import type { Obj, World } from "./world.ts";

const TYPE = "amparo/texts/v1";

export function officeTexts(world: World): VectorFile {
  const { stewards, pins } = world;
  const [one, two, three] = stewards as [Signer, Signer, Signer];
  const said = (text: string): Obj => ({ en: text, fr: `${text} ?` });
  const service: Obj = {
    agency: "Bar", checked: TODAY, cost: "paid", hours: said("Always"), kind: "legal", languages: [], name: said("Desk"),
    phone: "", police: "needed", serves: [], sign_language: false, text: "00 11",
  };
  const base: Obj = {
    day: TODAY,
    emergency: [{ name: said("Fire"), number: "118" }],
    help: { invented: true, places: [{ country: said("There"), services: [service] }], windows: [] },
    history: [],
    holidays: [{ day: "2026-06-01", name: said("June") }],
    hours: said("mornings"),
    instance: world.instance.id,
    notices: { mailbox: { text: said("Soon"), until: TODAY } },
    replies: [{ id: "a", name: said("A"), text: said("B\nC") }],
    version: 1,
    zone: "UTC",
  };
  const texts = (over: Obj = {}, by: readonly Signer[] = [one, two]): string => writeNote(TYPE, { ...base, ...over }, by);
  const inputs = (text: string, over: object = {}) => ({ note: b64(utf8(text)), pins, seen: null, ...over });
  const seen = (text: string, version: number) => ({ seen: { version, hash: rosterHash(text) } });
  const fine = (name: string, text: string, version = 1, over: object = {}, signers = 2) =>
    good(name, inputs(text, over), { version, hash: rosterHash(text), signers });
  const wrong = (name: string, verdict: string, text: string, over: object = {}) => bad(name, verdict, inputs(text, over));
  const off = (name: string, over: Obj) => wrong(name, "json", texts(over));
  const note = texts();
  const second = { history: [rosterHash(note)], version: 2 };
  const newer = texts(second);
  const without = (key: string): string => signRaw(TYPE, canonical(Object.fromEntries(Object.entries(base).filter(([name]) => name !== key))), [one, two]);
  const call = (number: string): Obj => ({ emergency: [{ name: said("Fire"), number }] });
  const helping = (over: Obj): Obj => ({ help: { invented: true, places: [{ country: said("There"), services: [{ ...service, ...over }] }], windows: [] } });
  return {
    op: "texts",
    cases: [
      fine("two of three stewards", note),
      fine("all three", texts({}, [one, two, three]), 1, {}, 3),
      fine("two stewards and somebody else", texts({}, [one, signer("else"), two])),
      fine("seen before", note, 1, seen(note, 1)),
      fine("a newer one than seen", newer, 2, seen(note, 1)),
      fine("one is enough where one is pinned", texts({}, [three]), 1, { pins: { ...pins, threshold: 1 } }, 1),
      ...["emergency", "help", "holidays", "hours", "notices", "replies", "zone"].map((part) => fine(`no ${part}`, without(part))),
      fine("a place in a country", texts({ help: { invented: true, places: [{ country: said("There"), place: said("Town"), services: [service] }], windows: [] } })),
      fine("a language of three letters", texts({ hours: { swa: "asubuhi" } })),
      fine("four thousand characters beyond the first plane", texts({ replies: [{ id: "a", name: said("A"), text: { en: "𝄞".repeat(4_000) } }] })),
      wrong("not a note", "note", `${TYPE}\n{}\n`),
      wrong("a roster", "type", signRaw("amparo/roster/v1", canonical(base), [one, two])),
      wrong("not canonical", "json", signRaw(TYPE, `${canonical(base)} `, [one, two])),
      ...["day", "history", "instance", "version"].map((key) => wrong(`no ${key}`, "json", without(key))),
      off("a key of the roster's", { not_after: TODAY }),
      off("a version that is not one more than its history", { version: 2 }),
      off("an empty list of hashes as text", { history: "" }),
      off("one character too many beyond the first plane", { replies: [{ id: "a", name: said("A"), text: { en: "𝄞".repeat(4_001) } }] }),
      off("a number with a hash", call("118#")),
      off("a number with a comma", call("118,1")),
      off("a number with an extension", call("118 x1")),
      off("no number", call("")),
      off("a number of 41 characters", call(`1${" ".repeat(39)}1`)),
      off("a number that ends its line", call("118\n")),
      off("holidays that are no list", { holidays: {} }),
      off("a holiday on no day", { holidays: [{ day: "2026-6-1", name: said("June") }] }),
      off("a name that turns around", { emergency: [{ name: { en: "\u202dFire" }, number: "118" }] }),
      ...["\u061c", "\u200b", "\u200e", "\u200f", "\u2066", "\u2069"].map((mark) =>
        off(`words with the mark U+${mark.charCodeAt(0).toString(16).padStart(4, "0")}`, { hours: { en: `112 ${mark}911` } }),
      ),
      off("words that are a number", { hours: { en: 9 } }),
      off("a language of four letters", { hours: { engl: "x" } }),
      off("a zone as a list", { zone: ["UTC"] }),
      off("a zone with a slash at its end", { zone: "Africa/" }),
      off("an id with a digit", { replies: [{ id: "a1", name: said("A"), text: said("B") }] }),
      off("no id", { replies: [{ id: "", name: said("A"), text: said("B") }] }),
      off("a service that costs nothing we know", helping({ cost: "cheap" })),
      off("a service of 21 languages", helping({ languages: Array.from({ length: 21 }, (_, at) => `L${String(at)}`) })),
      off("a legal risk that is null", helping({ legal_risk: null })),
      off("a telephone with words", helping({ phone: "ask" })),
      wrong("another portal's", "instance", texts({ instance: world.queue })),
      wrong("a line in a steward's name that does not verify", "signature", texts({}, [one, { ...two, signing: one.signing }, three])),
      wrong("altered", "signature", note.replace("mornings", "evenings")),
      wrong("one steward", "under_signed", texts({}, [one])),
      wrong("nobody who is pinned", "under_signed", texts({}, [signer("else")])),
      wrong("rolled back", "rolled_back", note, seen(newer, 2)),
      wrong("another of the same version", "forked", texts({ zone: "GMT" }), seen(note, 1)),
      wrong("another history", "forked", texts({ history: [hash(utf8("another"))], version: 2 }), seen(note, 1)),
      fine("a third steward's line", cosign(note, three), 1, {}, 3),
    ],
  };
}
