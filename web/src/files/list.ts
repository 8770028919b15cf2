/**
 * The files that somebody chose, on the page: what was found in each, how far it has come, and what
 * takes one out again, redraws it or sends the original too.
 *
 * A file is on its way as soon as it was chosen. What it is called and what it tells stays in this page.
 */

import type { Desk } from "../public/desk.ts";
import { guardUnsent } from "../public/leave.ts";
import { copyOf, fill, part, word } from "../public/words.ts";
import type { SentFile, Voice } from "../seal/attachment.ts";
import type { Found } from "../metadata/found.ts";
import { byKind, removed } from "../metadata/removed.ts";
import { showOffer } from "./redraw-row.ts";
import type { Wish } from "./redrawn.ts";
import { clock, type Packed } from "../voice/sound.ts";
import { sizeOf } from "./size.ts";
import type { Chosen, Looked, Progress, SentOrNot } from "./send.ts";

/** What the list needs of the worker. */
export interface Courier {
  readonly send: (key: number, chosen: Chosen, tell: (progress: Progress) => void) => Promise<SentOrNot>;
  readonly drop: (key: number, token: string | undefined) => void;
}

/** What was recorded here, to be sent as a file. */
export interface Recorded {
  readonly file: Blob;
  readonly packed: Packed;
  readonly seconds: number;
  readonly voice: Voice;
}

/** What can be asked of the list. */
export interface Files {
  /** Takes a recording as one more file. */
  readonly record: (recorded: Recorded) => void;
  /** The files that have arrived, once all have arrived that are on their way; nothing where one will not. */
  readonly arrived: () => Promise<readonly SentFile[] | undefined>;
  readonly any: () => boolean;
  /** Forgets what became part of a case; what was chosen meanwhile stays. */
  readonly clear: (sent: readonly SentFile[]) => void;
}

interface Row {
  readonly root: HTMLElement;
  readonly keys: number[];
  ended: Promise<SentOrNot>;
  sent: SentFile | undefined;
  original: Promise<SentOrNot> | undefined;
  gone: boolean;
}

/** Said on the document while a file is on its way: whoever waits for it has not gone. */
export const MOVES = "amparo-file-moves";

let keys = 0;

/** The courier who asks the sealing worker. */
export function courierOf(desk: Desk): Courier {
  return {
    send: async (key, chosen, tell) => desk.ask("file", { key, chosen }, (told) => tell(told as Progress)),
    drop: (key, token) => void desk.ask("drop_file", { key, token }).catch(() => undefined),
  };
}

/** Takes over the place for files under `root`. */
export function listFiles(root: ParentNode, courier: Courier, language: string): Files {
  const place = part(root, "[data-files]", HTMLElement);
  const input = part(place, "input[type=file]", HTMLInputElement);
  const list = part(place, "[data-file-list]", HTMLElement);
  const most = Number(place.dataset["most"] ?? "0");
  const rows: Row[] = [];
  const present = (): Row[] => rows.filter((row) => !row.gone);

  let recordings = 0;

  const take = (chosen: Chosen, looked: Node | string = ""): void => {
    const { file, name } = chosen;
    const copy = copyOf("chosen-file", { name, size: sizeOf(file.size, language) });
    const row = part(copy, "[data-file]", HTMLElement);
    if (chosen.voice !== undefined) row.dataset["voice"] = chosen.voice;
    list.append(copy);
    if (file.size > most) {
      refuse(row, "large");
      rows.push(made(row, Promise.resolve({ kind: "refused", why: "large" })));
      return;
    }
    const entry = made(row, Promise.resolve({ kind: "called_off" }));
    rows.push(entry);
    start(entry, chosen);
    fill(row, { looked });
  };

  /** Sends a file, as it is wished; what was on its way of it before is called off. */
  const start = (entry: Row, chosen: Chosen, wish?: Wish): void => {
    const { root: row } = entry;
    callOff(entry);
    keys += 1;
    entry.keys.push(keys);
    const ended = courier.send(keys, { ...chosen, ...(wish && { wish }) }, (progress) => {
      if (entry.ended !== ended) return;
      if (progress.at === "offer") showOffer(row, progress.offer, (next) => start(entry, chosen, next));
      else say(row, progress);
    });
    entry.ended = ended;
    part(row, "progress", HTMLElement).hidden = false;
    void ended.then((outcome) => {
      if (entry.gone || entry.ended !== ended) return;
      if (outcome.kind === "refused") refuse(row, outcome.why);
      if (outcome.kind !== "sent") return;
      const { sent, looked } = outcome;
      entry.sent = sent;
      part(row, "progress", HTMLElement).hidden = true;
      fill(row, { state: word(wish ? "file-redrawn" : "file-stored"), name: sent.attachment.name, size: sizeOf(sent.attachment.bytes, language) });
      showLooked(row, looked);
      // Beside a picture without its printer's dots, the one with them would undo it.
      if (wish === undefined) offerOriginal(entry, chosen, sent);
    }, () => {
      if (entry.ended === ended) refuse(row, "refused");
    });
  };

  const callOff = (entry: Row): void => {
    for (const key of entry.keys.splice(0)) courier.drop(key, entry.sent?.token);
    entry.sent = entry.original = undefined;
    forget(entry.root);
  };

  const made = (row: HTMLElement, ended: Promise<SentOrNot>): Row => {
    const entry: Row = { root: row, ended, keys: [], sent: undefined, original: undefined, gone: false };
    part(row, "[data-act=drop]", HTMLButtonElement).addEventListener("click", () => {
      remove(entry);
      input.focus();
    });
    return entry;
  };

  const remove = (entry: Row): void => {
    entry.gone = true;
    entry.root.remove();
    callOff(entry);
  };

  /** The original beside its cleaned copy, only where it is wanted. */
  const offerOriginal = (entry: Row, { file, name }: Chosen, copy: SentFile): void => {
    const offer = part(entry.root, "[data-original]", HTMLElement);
    if (copy.attachment.beside !== "removed" || part(entry.root, "[data-found]", HTMLElement).hidden) return;
    offer.hidden = false;
    const box = part(offer, "input", HTMLInputElement);
    box.id = `file-original-${String(entry.keys[0] ?? 0)}`;
    offer.setAttribute("for", box.id);
    box.onchange = () => {
      if (!box.checked) {
        entry.original = undefined;
        return;
      }
      keys += 1;
      entry.keys.push(keys);
      const chosen = { file, name, asItIs: true, of: copy.id };
      entry.original = courier.send(keys, chosen, (progress) => {
        say(entry.root, progress);
      });
      void entry.original.then((outcome) => {
        if (!entry.gone && entry.sent === copy) fill(entry.root, { state: word(outcome.kind === "sent" ? "file-stored" : "file-refused") });
      });
    };
  };

  input.addEventListener("change", () => {
    for (const file of input.files ?? []) take({ file, name: file.name, asItIs: false });
    // The same file may be chosen again after it was taken out; and it must not go with the form.
    input.value = "";
  });
  fill(place, { redraw: word("files-redraw") });
  guardUnsent(() => place.isConnected && present().length > 0);

  return {
    record: ({ file, packed, seconds, voice }) => {
      recordings += 1;
      const words = { length: clock(seconds), voice: word(voice === "altered" ? "voice-altered" : "voice-as-recorded") };
      // The same name for everybody: no date, and no language.
      const name = `recording${recordings > 1 ? `-${String(recordings)}` : ""}.${packed}`;
      take({ file, name, asItIs: false, voice }, word("file-recorded", words));
    },
    any: () => present().length > 0,
    arrived: async () => {
      const sent: SentFile[] = [];
      for (const entry of present()) {
        const outcomes = [await settled(entry), await entry.original];
        if (entry.gone) continue;
        for (const outcome of outcomes) {
          if (outcome === undefined) continue;
          if (outcome.kind !== "sent") return undefined;
          sent.push(outcome.sent);
        }
      }
      return sent;
    },
    clear: (sent) => {
      for (const entry of present().filter(({ sent: own }) => sent.some(({ id }) => id === own?.id))) {
        entry.gone = true;
        entry.root.remove();
      }
    },
  };
}

/** How a file ended that may be sent anew while it is waited for. */
async function settled(entry: Row): Promise<SentOrNot> {
  const { ended } = entry;
  const outcome = await ended;
  return entry.ended === ended ? outcome : settled(entry);
}

function say(row: HTMLElement, progress: Progress): void {
  document.dispatchEvent(new Event(MOVES));
  const bar = part(row, "progress", HTMLProgressElement);
  switch (progress.at) {
    case "offer":
      return;
    case "looking":
    case "redrawing":
      fill(row, { state: word(`file-${progress.at}`) });
      bar.removeAttribute("value");
      return;
    case "sending": {
      const percent = progress.all === 0 ? 100 : Math.floor((progress.sent / progress.all) * 100);
      bar.value = percent / 100;
      // Said in steps: a voice that reads each percent would never be silent.
      const step = String(percent - (percent % 10));
      if (row.dataset["step"] === step) return;
      row.dataset["step"] = step;
      fill(row, { state: word("file-sending", { percent: step }) });
      return;
    }
    case "waiting":
      delete row.dataset["step"];
      fill(row, { state: word(progress.why === "busy" ? "file-busy" : "file-offline") });
  }
}

function refuse(row: HTMLElement, why: string): void {
  part(row, "progress", HTMLElement).hidden = true;
  row.dataset["failed"] = "";
  const known = ["large", "full", "unreadable", "changed", "undrawn"].includes(why) ? why : "refused";
  fill(row, { state: word(known === "changed" ? "file-unreadable" : `file-${known}`) });
}

/** Takes back what a row says of a file that is sent anew. */
function forget(row: HTMLElement): void {
  delete row.dataset["failed"];
  delete row.dataset["step"];
  fill(row, { looked: "" });
  for (const place of row.querySelectorAll<HTMLElement>("[data-found], [data-left], [data-original]")) place.hidden = true;
  part(row, "[data-original] input", HTMLInputElement).checked = false;
}

/** What was found in a file, and what became of it. */
function showLooked(row: HTMLElement, looked: Looked): void {
  if (looked.kind === "as_it_is" || looked.kind === "recorded") return;
  const nothing = looked.found.length === 0;
  if (looked.kind === "untouched") {
    fill(row, { looked: word(`file-untouched-${looked.why}`) });
    listFound(row, "[data-left]", looked.found);
    return;
  }
  fill(row, { looked: nothing ? word("file-bare") : "" });
  listFound(row, "[data-found]", removed(looked.found, looked.left));
  listFound(row, "[data-left]", looked.left);
}

function listFound(row: HTMLElement, selector: string, found: readonly Found[]): void {
  const place = part(row, selector, HTMLElement);
  place.hidden = found.length === 0;
  part(place, "ul", HTMLElement).replaceChildren(
    ...byKind(found).map(({ what, said }) => {
      const entry = document.createElement("li");
      entry.append(word(`found-${what}`));
      for (const [at, text] of said.entries()) {
        const value = document.createElement("bdi");
        value.textContent = text;
        entry.append(at === 0 ? " " : " · ", value);
      }
      return entry;
    }),
  );
}
