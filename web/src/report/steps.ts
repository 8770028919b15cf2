/**
 * The form one part at a time, for who prefers it.
 *
 * Going back loses nothing, because nothing is taken away: the other parts are only not shown. The
 * whole page stays the default, so that everybody sees who will read it before they send.
 */

import { copyOf, fill, part } from "../public/words.ts";

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

/** A way through `form` part by part; changes nothing before it is offered. */
export function stepsThrough(form: HTMLFormElement): Steps {
  const sections = [...form.querySelectorAll<HTMLElement>("section[data-part]")];
  const skippable = sections.map((section) => section.dataset["skippable"] !== undefined);
  const copy = copyOf("step-nav");
  const nav = part(copy, ".steps", HTMLElement);
  const button = (act: string): HTMLElement => part(nav, `[data-act=${act}]`, HTMLElement);
  const begin = part(form, "[data-act=steps]", HTMLElement);
  let at: number | undefined;

  const show = (next: number | undefined): void => {
    at = next;
    begin.hidden = next !== undefined;
    for (const [index, section] of sections.entries()) section.hidden = next !== undefined && index !== next;
    if (next === undefined) {
      nav.remove();
      return;
    }
    const place = placeAt(next, skippable);
    fill(nav, { part: String(place.part), parts: String(place.parts) });
    button("back").hidden = !place.canGoBack;
    button("skip").hidden = !place.canSkip;
    button("next").hidden = !place.canGoOn;
    sections[next]?.after(nav);
  };
  const go = (next: number): void => {
    show(next);
    const heading = sections[next]?.querySelector("h2");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  };

  begin.addEventListener("click", () => {
    go(0);
  });
  button("all").addEventListener("click", () => {
    show(undefined);
    begin.focus();
  });
  for (const [act, by] of [["back", -1], ["skip", 1], ["next", 1]] as const) {
    button(act).addEventListener("click", () => {
      if (at !== undefined) go(placeAt(at + by, skippable).part - 1);
    });
  }
  return {
    offer: () => {
      begin.hidden = false;
    },
    reveal: (field) => {
      const holder = sections.findIndex((section) => section.contains(field));
      if (at !== undefined && holder >= 0) show(holder);
    },
  };
}
