/**
 * The files that somebody chose, on the page: what was found in each, how far it has come, and the
 * buttons that take one out again or send the original too.
 *
 * A file is on its way as soon as it was chosen. What it is called and what it tells stays in this page.
 */

import type { Desk } from "../public/desk.ts";
import { guardUnsent } from "../public/leave.ts";
import { copyOf, fill, part, word } from "../public/words.ts";
import type { SentFile } from "../seal/attachment.ts";
import type { Found } from "../metadata/found.ts";
import { byKind, removed } from "../metadata/removed.ts";
import { clock, type Packed, type Voice } from "../voice/sound.ts";
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
  readonly ended: Promise<SentOrNot>;
  readonly keys: number[];
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
    const copy = copyOf("chosen-file", { name, size: sizeOf(file.size, language), looked });
    const row = part(copy, "[data-file]", HTMLElement);
    if (chosen.voice !== undefined) row.dataset["voice"] = chosen.voice;
    list.append(copy);
    if (file.size > most) {
      refuse(row, "large");
      rows.push(made(row, Promise.resolve({ kind: "refused", why: "large" })));
      return;
    }
    keys += 1;
    const key = keys;
    const ended = courier.send(key, chosen, (progress) => {
      say(row, progress);
    });
    const entry = made(row, ended, key);
    rows.push(entry);
    part(row, "progress", HTMLElement).hidden = false;
    void ended.then((outcome) => {
      if (entry.gone) return;
      if (outcome.kind === "refused") refuse(row, outcome.why);
      if (outcome.kind !== "sent") return;
      entry.sent = outcome.sent;
      part(row, "progress", HTMLElement).hidden = true;
      fill(row, { state: word("file-stored") });
      showLooked(row, outcome.looked);
      offerOriginal(entry, chosen, outcome.sent);
    }, () => {
      refuse(row, "refused");
    });
  };

  const made = (row: HTMLElement, ended: Promise<SentOrNot>, key?: number): Row => {
    const entry: Row = { root: row, ended, keys: key === undefined ? [] : [key], sent: undefined, original: undefined, gone: false };
    part(row, "[data-act=drop]", HTMLButtonElement).addEventListener("click", () => {
      remove(entry);
      input.focus();
    });
    return entry;
  };

  const remove = (entry: Row): void => {
    entry.gone = true;
    entry.root.remove();
    for (const key of entry.keys) courier.drop(key, entry.sent?.token);
  };

  /** The original beside its cleaned copy, only where it is wanted. */
  const offerOriginal = (entry: Row, { file, name }: Chosen, copy: SentFile): void => {
    const offer = part(entry.root, "[data-original]", HTMLElement);
    if (copy.attachment.beside !== "removed" || part(entry.root, "[data-found]", HTMLElement).hidden) return;
    offer.hidden = false;
    const box = part(offer, "input", HTMLInputElement);
    box.id = `file-original-${String(entry.keys[0] ?? 0)}`;
    offer.setAttribute("for", box.id);
    box.addEventListener("change", () => {
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
        if (!entry.gone) fill(entry.root, { state: word(outcome.kind === "sent" ? "file-stored" : "file-refused") });
      });
    });
  };

  input.addEventListener("change", () => {
    for (const file of input.files ?? []) take({ file, name: file.name, asItIs: false });
    // The same file may be chosen again after it was taken out; and it must not go with the form.
    input.value = "";
  });
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
        const outcomes = [await entry.ended, await entry.original];
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

function say(row: HTMLElement, progress: Progress): void {
  document.dispatchEvent(new Event(MOVES));
  const bar = part(row, "progress", HTMLProgressElement);
  switch (progress.at) {
    case "looking":
      fill(row, { state: word("file-looking") });
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
  const known = ["large", "full", "unreadable", "changed"].includes(why) ? why : "refused";
  fill(row, { state: word(known === "changed" ? "file-unreadable" : `file-${known}`) });
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
