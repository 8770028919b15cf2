/**
 * The page of services: a search that stays in the page, and the exits. It asks the network for
 * nothing, so a page once loaded works without one.
 */

import { watchExits } from "./leave.ts";
import { gatherWords, part, word } from "./words.ts";

/** What somebody typed and what a service says, without regard to case and marks. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}

/** Whether `text` holds every word of `typed`. */
export function holds(text: string, typed: string): boolean {
  const said = plain(text);
  return plain(typed)
    .split(/\s+/u)
    .every((word) => said.includes(word));
}

/** Shows the services in which every word stands, and opens their places; nothing typed shows all, closed. */
export function searchIn(places: readonly HTMLDetailsElement[], typed: string): number {
  let found = 0;
  for (const place of places) {
    const name = part(place, "summary", HTMLElement).textContent;
    const services = [...place.querySelectorAll<HTMLElement>("[data-service]")];
    for (const service of services) service.hidden = !holds(`${name} ${service.textContent}`, typed);
    const here = services.filter((service) => !service.hidden).length;
    place.hidden = here === 0;
    place.open = typed !== "" && here > 0;
    found += here;
  }
  return found;
}

function start(): void {
  watchExits(() => false);
  const search = document.getElementById("search");
  if (search === null) return;
  gatherWords(["help-search-found"], []);
  const field = part(search, "input", HTMLInputElement);
  const status = part(search, "[data-found]", HTMLElement);
  const places = [...document.querySelectorAll("details")];
  field.addEventListener("input", () => {
    const typed = field.value.trim();
    const found = searchIn(places, typed);
    status.replaceChildren(...(typed === "" ? [] : [word("help-search-found", { count: String(found) })]));
  });
  search.hidden = false;
}

if (typeof document !== "undefined" && document.documentElement.dataset["page"] === "help") start();
