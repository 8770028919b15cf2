/**
 * What can be wished of a picture before it goes, in its row of the list.
 */

import { fill, part, word } from "../public/words.ts";
import type { Offer } from "./prepare.ts";
import type { Wish } from "./redrawn.ts";

let offers = 0;

/** Shows what is offered for a picture; `wished` hears of every change, with nothing where nothing is ticked. */
export function showOffer(row: HTMLElement, offer: Offer, wished: (wish: Wish | undefined) => void): void {
  if (offer !== "boxes") {
    fill(row, { undrawn: word(`file-undrawn-${offer}`) });
    return;
  }
  const place = part(row, "[data-redraw]", HTMLElement);
  if (place.hidden) nameApart(place);
  const isTicked = (name: keyof Wish): boolean => part(place, `[data-wish=${name}]`, HTMLInputElement).checked;
  place.hidden = false;
  place.onchange = () => {
    const wish = { grey: isTicked("grey"), small: isTicked("small") };
    wished(wish.grey || wish.small ? wish : undefined);
  };
}

/** Each row is a copy, and an id stands once in a page. */
function nameApart(place: HTMLElement): void {
  offers += 1;
  for (const label of place.querySelectorAll("label")) {
    const box = part(label, "input", HTMLInputElement);
    box.id = `${box.id}-${String(offers)}`;
    label.htmlFor = box.id;
  }
}
