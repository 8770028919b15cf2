/**
 * Where the console starts: it reads the pins, takes a link's secret out of the address bar, and shows
 * itself. A page without pins it understands stays closed, because there is nothing to check against.
 */
import { render } from "preact";
import { canAsk, reachOf } from "./passkeys/authenticator.ts";
import { App } from "./app.tsx";
import { readLink, type Link } from "./links.ts";
import { memoryIn } from "./memory.ts";
import { readPins } from "./pins.ts";
import { AT_THE_DOOR, type Session } from "./session.ts";
import { preferredLang, wordsIn } from "./words.ts";

function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Kept in the tab's history entry, so that one reload later the door can say why it is shown. */
const ENROLLED = { enrolled: true };

function begin(link: Link | undefined, state: unknown): Session {
  if (link?.kind === "invite") return { at: "invited", token: link.token };
  const enrolled = typeof state === "object" && state !== null && "enrolled" in state;
  return enrolled ? { ...AT_THE_DOOR, notice: "enrolled" } : AT_THE_DOOR;
}

/** What the page says of itself. */
function told(name: string): string | null {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? null;
}

function start(root: HTMLElement): void {
  const pins = readPins(told("amparo-pins"));
  const memory = memoryIn(storage(), pins?.instance ?? "");
  const lang = preferredLang(memory.lang(), [...navigator.languages, document.documentElement.lang]);
  if (pins === undefined) {
    root.textContent = wordsIn(lang).t("no-pins");
    return;
  }
  const passkeys = reachOf(told("amparo-passkeys") ?? "", location.origin, canAsk());
  const link = readLink(location.hash, pins.demo);
  const first = begin(link, history.state);
  history.replaceState(null, "", location.pathname + location.search);
  const onEnrolled = (): void => {
    history.replaceState(ENROLLED, "");
    location.reload();
  };
  render(<App pins={pins} passkeys={passkeys} memory={memory} first={first} link={link} firstLang={lang} onEnrolled={onEnrolled} />, root);
  // A link pasted into a console that is already open leads somewhere too.
  addEventListener("hashchange", () => {
    if (readLink(location.hash, pins.demo) !== undefined) location.reload();
  });
}

const root = document.getElementById("app");
if (root !== null) start(root);
