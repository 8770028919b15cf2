// Vectors of what officers keep for each other beside a case.
import { hash, randomBytes, randomId } from "../../../src/seal/id.ts";
import type { Signer } from "../../../src/seal/note.ts";
import type { VectorCase } from "../operations.ts";
import { CODE_ITEMS } from "./given.ts";
import { secret } from "./world.ts";
import type { Obj } from "./world.ts";

interface Making {
  readonly fine: (name: string, over: Obj) => Promise<VectorCase>;
  readonly wrong: (name: string, verdict: string, over: Obj, by?: Signer) => Promise<VectorCase>;
  readonly inside: Obj;
  readonly reporter: Obj;
  readonly byMe: Signer;
}

export async function officeItems({ fine, wrong, inside, reporter, byMe }: Making): Promise<readonly VectorCase[]> {
  const of = randomId();
  const caseId = hash(randomBytes(8));
  const made: VectorCase[] = [];
  for (const [name, verdict, kind, body] of bodies(of, caseId)) {
    made.push(verdict === "ok" ? await fine(name, { ...inside, kind, body }) : await wrong(name, verdict, { ...inside, kind, body }));
  }
  const keys = { recipient: (await secret()).recipient, verify: hash(randomBytes(8)) };
  for (const [name, verdict, kind, body] of CODE_ITEMS(keys)) {
    made.push(verdict === "ok" ? await fine(name, { ...inside, kind, body }) : await wrong(name, verdict, { ...inside, kind, body }));
    if (verdict === "ok") made.push(await wrong(`${name}, in the dialogue`, "kind", { kind, body }));
  }
  const [translation, task, tick, reference, link] = ["translation", "task", "tick", "reference", "link"].map((kind) =>
    bodies(of, caseId).find(([, verdict, found]) => verdict === "ok" && found === kind),
  );
  for (const sound of [translation, task, tick, reference, link]) {
    if (sound === undefined) continue;
    const [, , kind, body] = sound;
    made.push(await wrong(`a ${kind} in the dialogue`, "kind", { kind, body }));
    made.push(await wrong(`a ${kind} by the reporter`, "kind", { ...reporter, ...inside, kind, body }, byMe));
  }
  return made;
}

function bodies(of: string, caseId: string): readonly (readonly [name: string, verdict: string, kind: string, body: Obj])[] {
  return [
    ["a translation", "ok", "translation", { language: "en", of, text: "he pays at night" }],
    ["a translation into a language of three letters", "ok", "translation", { language: "swa", of, text: "x" }],
    ["a translation into no language", "json", "translation", { language: "", of, text: "x" }],
    ["a translation into a language with its country", "json", "translation", { language: "en-GB", of, text: "x" }],
    ["a translation without a word", "json", "translation", { language: "en", of, text: "" }],
    ["a translation of nothing", "json", "translation", { language: "en", text: "x" }],
    ["a task", "ok", "task", { text: "call the clinic" }],
    ["a task with a day and a person", "ok", "task", { due: "2026-12-24", officer: of, text: "call the clinic" }],
    ["a task for a day that is none", "json", "task", { due: "2026-02-30", text: "call the clinic" }],
    ["a task for nobody by name", "json", "task", { officer: "", text: "call the clinic" }],
    ["a task without a word", "json", "task", { text: "" }],
    ["a task that was done", "ok", "tick", { done: true, of }],
    ["a task that is open again", "ok", "tick", { done: false, of }],
    ["a tick in words", "json", "tick", { done: "yes", of }],
    ["a tick of nothing", "json", "tick", { done: true }],
    ["the office's own number", "ok", "reference", { number: "OC/2026/118", system: "" }],
    ["a number elsewhere", "ok", "reference", { number: "77", system: "Police of the province" }],
    ["a number taken back", "ok", "reference", { number: "", system: "Police of the province" }],
    ["a number that is a number", "json", "reference", { number: 77, system: "" }],
    ["a number of 201 characters", "json", "reference", { number: "7".repeat(201), system: "" }],
    ["a number without a system's place", "json", "reference", { number: "77" }],
    ["a link", "ok", "link", { case: caseId, linked: true, reason: "the same depot" }],
    ["a link taken back", "ok", "link", { case: caseId, linked: false, reason: "" }],
    ["a link without a reason", "json", "link", { case: caseId, linked: true, reason: "" }],
    ["a link to an item", "json", "link", { case: of, linked: true, reason: "the same depot" }],
    ["a link to a case and more", "json", "link", { case: caseId, linked: true, queue: of, reason: "x" }],
  ];
}
