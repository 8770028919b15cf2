/**
 * What redrawing makes of a picture's points, size and name, without a browser.
 *
 * A colour printer writes who it is into each page in yellow dots, which hardly anything but blue
 * light shows. So black and white is made of red and green alone, in the ratio of BT.709: pure yellow on
 * white becomes white, where BT.709 with its blue would leave it visible. The sum is taken of the values
 * as they are stored (gamma-encoded), not of light: near white, where the dots are, there is no difference
 * that an eye would see. A dot is never purely yellow, so what is left is weaker and not always gone.
 */

/** What somebody wishes of a picture before it goes. */
export interface Wish {
  readonly grey: boolean;
  readonly small: boolean;
}

/** Points on the long side of a smaller picture. */
export const MOST_SIDE = 1600;

/** BT.709 §3.2 without blue, in 256ths; the two make one. */
const [RED, GREEN] = [59, 197];

/** Makes points black and white, where they stand: red, green, blue and opacity, a byte each. */
export function greyen(points: Uint8ClampedArray): void {
  for (let at = 0; at < points.length; at += 4) {
    const grey = ((points[at] ?? 0) * RED + (points[at + 1] ?? 0) * GREEN + 128) >> 8;
    points[at] = points[at + 1] = points[at + 2] = grey;
  }
}

/** Whether nothing shines through any of these points. */
export function isOpaque(points: Uint8ClampedArray): boolean {
  for (let at = 3; at < points.length; at += 4) if (points[at] !== 255) return false;
  return true;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The sizes in which a picture is drawn, one from the other, until its long side has at most `most`
 * points: each at least half of the one before, because browsers skip points where they shrink by more.
 */
export function sizesTo({ width, height }: Size, most: number): readonly Size[] {
  const long = Math.max(width, height);
  const share = Math.min(1, most / long);
  const sizes: Size[] = [];
  for (let part = 0.5; part > share; part /= 2) sizes.push(scaled(width, height, part));
  return [...sizes, scaled(width, height, share)];
}

const scaled = (width: number, height: number, share: number): Size => ({
  width: Math.max(1, Math.round(width * share)),
  height: Math.max(1, Math.round(height * share)),
});

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png"],
};
const PICTURE = /\.(?:jpe?g|jpe|jfif|a?png|webp|hei[cf]s?|hif|avif)$/iu;

/** `name` with an ending that such a picture bears. */
export function renamed(name: string, type: string): string {
  const endings = ENDINGS[type] ?? [];
  const ending = PICTURE.exec(name)?.[0] ?? "";
  if (endings.includes(ending.slice(1).toLowerCase())) return name;
  return `${name.slice(0, name.length - ending.length)}.${endings[0] ?? ""}`;
}
