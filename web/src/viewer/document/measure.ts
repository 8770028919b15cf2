/**
 * How large a page is drawn. A document may say that a page is as large as a country, or a hair wide.
 */
import type { Run, Size } from "./protocol.ts";

/** Pixels of one page on a canvas: with three pages in view, half a gigabyte at most. */
export const MOST_PIXELS = 16_000_000;
/** Beyond this, browsers refuse a canvas. */
const LONGEST_SIDE = 8_192;
/** A page is never laid out higher than this many times its width. */
const STEEPEST = 8;
/** Pages that are laid out; beyond, a browser would have too much to hold. */
export const MOST_PAGES = 10_000;
export const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** What a page says of itself, where that can be. */
export function sane({ width, height }: Size): Size | undefined {
  const can = [width, height].every((length) => Number.isFinite(length) && length > 0);
  return can ? { width, height } : undefined;
}

/** The size on the screen, in CSS pixels, where `room` is as wide as a page should be. */
export function laidOut({ width, height }: Size, room: number): Size {
  const scale = Math.min(room / width, (room * STEEPEST) / height);
  return { width: Math.max(1, width * scale), height: Math.max(1, height * scale) };
}

/** How many pixels of a canvas one unit of the page gets, where one would like `pixels` across. */
export function scaleOf({ width, height }: Size, pixels: number): number {
  return Math.min(pixels / width, LONGEST_SIDE / width, LONGEST_SIDE / height, Math.sqrt(MOST_PIXELS / width / height));
}

/** The whole pixels of a canvas. */
export function canvasOf({ width, height }: Size, scale: number): Size {
  const whole = (length: number): number => Math.max(1, Math.floor(length * scale));
  return { width: whole(width), height: whole(height) };
}

type Matrix = readonly [number, number, number, number, number, number];

interface Item {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

interface Style {
  readonly ascent: number;
  readonly descent: number;
  readonly vertical?: boolean;
  readonly fontFamily: string;
}

const USUAL_ASCENT = 0.8;

/** Where a run of text stands on its page. */
export function runOf(item: Item, style: Style | undefined, page: readonly number[]): Run {
  const [a, b, c, d, e, f] = times(matrix(page), matrix(item.transform));
  const vertical = style?.vertical === true;
  const angle = Math.atan2(b, a) + (vertical ? Math.PI / 2 : 0);
  const size = Math.hypot(c, d);
  const ascent = size * (style?.ascent || (style?.descent ? 1 + style.descent : USUAL_ASCENT));
  return {
    text: item.str,
    dir: item.dir === "rtl" ? "rtl" : "ltr",
    family: /serif$|monospace$/u.exec(style?.fontFamily ?? "") ? (style?.fontFamily ?? "") : "sans-serif",
    x: e + ascent * Math.sin(angle),
    y: f - ascent * Math.cos(angle),
    size,
    width: vertical ? item.height : item.width,
    angle,
    ends: item.hasEOL,
  };
}

function matrix(numbers: readonly number[]): Matrix {
  const at = (n: number): number => {
    const number = numbers[n] ?? 0;
    return Number.isFinite(number) ? number : 0;
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Letters as they are compared in a search: without case and without the forms of print. */
export function plain(text: string): string {
  return text.normalize("NFKC").toLocaleLowerCase().replace(/\s+/gu, " ");
}
