/**
 * The form one part at a time, for who prefers it.
 *
 * Going back loses nothing, because nothing is taken away: the other parts are only not shown. The
 * whole page stays the default, so that everybody sees who will read it before they send.
 */

import { copyOf, fill, part } from "../public/words.ts";
import { summarize } from "./summary.ts";

/** Where somebody is among the parts. */
export interface Place {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  readonly canGoBack: boolean;
  readonly canSkip: boolean;
  readonly canGoOn: boolean;
}

/** The place at the part `at` (from 0) of `skippable.length` parts; beyond either end is the end. */
export function placeAt(at: number, skippable: readonly boolean[]): Place {
  const last = skippable.length - 1;
  const here = Math.max(0, Math.min(at, last));
  return {
    part: here + 1,
    parts: skippable.length,
    canGoBack: here > 0,
    canSkip: here < last && (skippable[here] ?? false),
    canGoOn: here < last,
  };
}

/** Steps through a form, or shows all of it. */
export interface Steps {
  readonly offer: () => void;
  /** Shows the part that holds `field`, if parts are shown singly. */
  readonly reveal: (field: Element) => void;
}

/** A way through `form` screen by screen, as the chosen route has them; changes nothing before it is offered. */
export function stepsThrough(form: HTMLFormElement): Steps {
  const sections = [...form.querySelectorAll<HTMLElement>("section[data-part]")];
  const copy = copyOf("step-nav");
  const nav = part(copy, ".steps", HTMLElement);
  const button = (act: string): HTMLElement => part(nav, `[data-act=${act}]`, HTMLElement);
  const begin = part(form, "[data-steps]", HTMLElement);
  const summary = part(form, "[data-summary]", HTMLElement);
  const save = part(form, "[data-save]", HTMLElement);
  const home = document.createComment("");
  save.before(home);
  let at: number | undefined;

  const screens = (): HTMLElement[][] => screensOf(form, sections);
  const show = (next: number | undefined): void => {
    at = next;
    begin.hidden = next !== undefined;
    const all = screens();
    const here = next === undefined ? sections : (all[next] ?? []);
    for (const section of sections) section.hidden = !here.includes(section);
    summary.hidden = true;
    if (next === undefined) {
      nav.remove();
      home.after(save);
      return;
    }
    const skippable = all.map((screen) => screen.every((section) => section.dataset["skippable"] !== undefined));
    const place = placeAt(next, skippable);
    fill(nav, { part: String(place.part), parts: String(place.parts) });
    button("back").hidden = !place.canGoBack;
    button("skip").hidden = !place.canSkip;
    button("next").hidden = !place.canGoOn;
    if (!place.canGoOn) summarize(form, summary, back);
    here.at(-1)?.after(nav);
    nav.append(save);
  };
  const go = (next: number): void => {
    show(next);
    const heading = screens()[next]?.[0]?.querySelector("h2");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  };
  const reveal = (field: Element): void => {
    if (at === undefined) return;
    const holder = screens().findIndex((screen) => screen.some((section) => section.contains(field)));
    show(holder < 0 ? undefined : holder);
  };
  const back = (field: HTMLElement): void => {
    reveal(field);
    field.focus();
  };

  part(begin, "[data-act=steps]", HTMLElement).addEventListener("click", () => {
    go(1);
  });
  button("all").addEventListener("click", () => {
    show(undefined);
    sections[0]?.scrollIntoView();
  });
  for (const [act, by] of [["back", -1], ["skip", 1], ["next", 1]] as const) {
    button(act).addEventListener("click", () => {
      if (at !== undefined) go(Math.max(0, Math.min(at + by, screens().length - 1)));
    });
  }
  form.addEventListener("change", (event) => {
    const { target } = event;
    if (at === 0 && target instanceof HTMLInputElement && target.name === "route") show(at);
  });
  // A link to another part leads there, whether or not that part is in sight.
  form.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href^='#part-']") : null;
    const screen = screens().findIndex((all) => all.some((section) => `#${section.id}` === link?.getAttribute("href")));
    if (at === undefined || link === null || screen < 0) return;
    event.preventDefault();
    go(screen);
  });
  return {
    offer: () => {
      begin.hidden = false;
    },
    reveal,
  };
}

/** The sections of the chosen route, screen by screen. */
function screensOf(form: HTMLFormElement, sections: readonly HTMLElement[]): HTMLElement[][] {
  // None is chosen where the one that was chosen before is not offered in this language.
  const offered = (which: string): HTMLElement | null => form.querySelector(`input[name=route]${which}`);
  const route = offered(":checked") ?? offered("[value=open]");
  const screens = (route?.dataset["screens"] ?? "").split(" ").map((screen) => screen.split(","));
  const found = screens.map((parts) => sections.filter((section) => parts.includes(section.dataset["part"] ?? "")));
  return found.filter((screen) => screen.length > 0);
}
