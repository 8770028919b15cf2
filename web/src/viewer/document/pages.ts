/**
 * The pages of a document, one below the other: each has its place from the beginning, is drawn when it
 * comes near, and gives its picture back when it is gone.
 */
import { layerOf } from "./layer.ts";
import { laidOut, MOST_PAGES, ZOOMS } from "./measure.ts";
import type { FrameWords, Opened, Size, Why } from "./protocol.ts";
import { Unreadable, type Reader } from "./reader.ts";

/** A picture this much smaller than what it covers is drawn anew. */
const COARSE = 0.9;

export interface Pages {
  readonly all: HTMLElement;
  /** Begins to draw; the pages stand in the document. */
  readonly begin: () => void;
  readonly current: () => number;
  readonly go: (page: number) => void;
  readonly zoom: (steps: 1 | -1) => void;
  /** Resolves when this page's text is there; none where it cannot be shown. */
  readonly layer: (page: number) => Promise<HTMLElement | undefined>;
  readonly onTurn: (turn: (page: number) => void) => void;
}

interface Place {
  readonly element: HTMLElement;
  state: "empty" | "failed" | { readonly pixels: number; readonly layer: HTMLElement };
}

interface Asked {
  readonly reader: Reader;
  readonly opened: Opened;
  readonly words: FrameWords;
  readonly say: (text: string, page: number) => string;
  readonly onLost: (why: Why) => void;
}

export function showPages({ reader, opened, words, say, onLost }: Asked): Pages {
  const all = document.createElement("main");
  const places = Array.from({ length: Math.min(opened.pages, MOST_PAGES) }, (_, n): Place => {
    const element = document.createElement("div");
    element.className = "page";
    element.role = "group";
    element.ariaLabel = say(words.page, n + 1);
    element.dataset["page"] = String(n + 1);
    lay(element, opened.first);
    return { element, state: "empty" };
  });
  all.append(...places.map(({ element }) => element));
  if (opened.pages > MOST_PAGES) all.append(note(say(words.many, MOST_PAGES)));

  const near = new Set<number>();
  const waiting = new Map<number, ((layer: HTMLElement | undefined) => void)[]>();
  let zoom = ZOOMS.indexOf(1);
  let drawing = false;
  let here = 1;
  let turned: (page: number) => void = () => undefined;
  const placeOf = (page: number): Place | undefined => places[page - 1];
  const pixelsOf = ({ element }: Place): number => Math.ceil(element.clientWidth * devicePixelRatio);
  const isDue = (place: Place): boolean =>
    place.state !== "failed" && (place.state === "empty" || place.state.pixels < pixelsOf(place) * COARSE);
  const settle = (page: number, layer: HTMLElement | undefined): void => {
    for (const heard of waiting.get(page) ?? []) heard(layer);
    waiting.delete(page);
  };

  const drawNext = async (): Promise<void> => {
    const due = [...near].filter((page) => isDue(places[page - 1] as Place)).sort((a, b) => Math.abs(a - here) - Math.abs(b - here))[0];
    const place = due === undefined ? undefined : placeOf(due);
    if (drawing || due === undefined || place === undefined) return;
    drawing = true;
    const pixels = pixelsOf(place);
    try {
      const { size, picture, runs, partly } = await reader.ask("draw", { page: due, pixels });
      lay(place.element, size);
      const canvas = document.createElement("canvas");
      canvas.ariaHidden = "true";
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
      const layer = layerOf(runs, size);
      place.element.replaceChildren(canvas, layer, ...(partly ? [note(words.partly)] : []));
      place.state = { pixels, layer };
      settle(due, layer);
      if (!near.has(due)) release(due);
    } catch (error) {
      const why = error instanceof Unreadable ? error.why : "broken";
      place.state = "failed";
      place.element.replaceChildren(note(words[why === "locked" ? "broken" : why]));
      settle(due, undefined);
      if (opened.pages === 1) onLost(why);
    } finally {
      drawing = false;
    }
    void drawNext();
  };
  const release = (page: number): void => {
    const place = placeOf(page);
    if (place === undefined || place.state === "failed" || waiting.has(page)) return;
    for (const canvas of place.element.querySelectorAll("canvas")) canvas.width = canvas.height = 0;
    place.element.replaceChildren();
    place.state = "empty";
  };
  const watch = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) {
        const page = Number((target as HTMLElement).dataset["page"]);
        if (isIntersecting) near.add(page);
        else {
          near.delete(page);
          release(page);
        }
      }
      void drawNext();
    },
    { rootMargin: "60% 0px" },
  );
  const notice = (): void => {
    const page = pageAt(places, innerHeight / 3);
    if (page === here) return;
    here = page;
    turned(page);
  };
  const spread = (): void => {
    const page = placeOf(here)?.element;
    const before = page?.getBoundingClientRect();
    const part = before === undefined ? 0 : before.top / before.height;
    all.style.setProperty("--room", `${all.clientWidth * (ZOOMS[zoom] ?? 1)}px`);
    const after = page?.getBoundingClientRect();
    if (after !== undefined) scrollBy({ top: after.top - part * after.height, behavior: "instant" });
    void drawNext();
  };
  return {
    all,
    begin: () => {
      new ResizeObserver(spread).observe(all);
      for (const { element } of places) watch.observe(element);
      addEventListener("scroll", notice, { passive: true });
    },
    current: () => here,
    go: (page) => placeOf(page)?.element.scrollIntoView({ block: "start", behavior: "instant" }),
    zoom: (steps) => {
      zoom = Math.min(ZOOMS.length - 1, Math.max(0, zoom + steps));
      spread();
    },
    layer: (page) => {
      const state = placeOf(page)?.state;
      if (state === undefined || state === "failed") return Promise.resolve(undefined);
      if (state !== "empty") return Promise.resolve(state.layer);
      return new Promise((heard) => waiting.set(page, [...(waiting.get(page) ?? []), heard]));
    },
    onTurn: (turn) => {
      turned = turn;
    },
  };
}

function lay(element: HTMLElement, size: Size): void {
  const { width, height } = laidOut(size, 1_000);
  element.style.inlineSize = `calc(var(--room, 100%) * ${width / 1_000})`;
  element.style.aspectRatio = `${width} / ${height}`;
}

function note(text: string): HTMLElement {
  const said = document.createElement("p");
  said.className = "note";
  said.textContent = text;
  return said;
}

/** The page at this height of the window; pages stand in order, so halves are enough. */
function pageAt(places: readonly Place[], height: number): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.element.getBoundingClientRect().top ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
