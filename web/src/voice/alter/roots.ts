/** All roots of a polynomial with real coefficients at once: the method of Aberth and Ehrlich. */

/** A complex number. */
export interface Root {
  readonly re: number;
  readonly im: number;
}

const MOST_ROUNDS = 80;
const CLOSE = 1e-9;
/** Roots this near to the real line lie on it. */
const REAL = 1e-5;

/**
 * The roots of `[1, a1, … an]`, pairs with both of their halves; nothing where they are not found. Those
 * of a polynomial much like it, in `near`, make it quicker.
 */
export function rootsOf(polynomial: Float64Array, near?: readonly Root[]): readonly Root[] | undefined {
  const count = polynomial.length - 1;
  const re = new Float64Array(count);
  const im = new Float64Array(count);
  for (let n = 0; n < count; n += 1) {
    const begin = near?.length === count ? near[n] : undefined;
    // No two beginnings alike, and none on the real line, where they could not leave it.
    const angle = (2 * Math.PI * n) / count + 0.4;
    re[n] = (begin?.re ?? 0.9 * Math.cos(angle)) + 1e-4 * Math.cos(angle);
    im[n] = (begin?.im ?? 0.9 * Math.sin(angle)) + 1e-4 * Math.sin(angle);
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (improve(polynomial, re, im) < CLOSE) return paired(re, im);
  }
  return undefined;
}

/** One round; gives the largest step that was made. */
function improve(polynomial: Float64Array, re: Float64Array, im: Float64Array): number {
  let largest = 0;
  for (let n = 0; n < re.length; n += 1) {
    const [x, y] = [re[n] ?? 0, im[n] ?? 0];
    // Horner's rule for the value (p, q) and the slope (s, t).
    let [p, q, s, t] = [0, 0, 0, 0];
    for (const weight of polynomial) {
      [s, t] = [s * x - t * y + p, s * y + t * x + q];
      [p, q] = [p * x - q * y + weight, p * y + q * x];
    }
    const slope = s * s + t * t;
    if (slope === 0) return Infinity;
    const [u, v] = [(p * s + q * t) / slope, (q * s - p * t) / slope];
    let [c, d] = [0, 0];
    for (let k = 0; k < re.length; k += 1) {
      if (k === n) continue;
      const [dx, dy] = [x - (re[k] ?? 0), y - (im[k] ?? 0)];
      const away = dx * dx + dy * dy;
      if (away === 0) continue;
      c += dx / away;
      d -= dy / away;
    }
    const [a, b] = [1 - (u * c - v * d), -(u * d + v * c)];
    const size = a * a + b * b;
    if (size === 0) return Infinity;
    const [stepX, stepY] = [(u * a + v * b) / size, (v * a - u * b) / size];
    re[n] = x - stepX;
    im[n] = y - stepY;
    largest = Math.max(largest, Math.abs(stepX) + Math.abs(stepY));
  }
  return largest;
}

/** Each root with its mirror image, as real coefficients have them; nothing where one has none. */
function paired(re: Float64Array, im: Float64Array): readonly Root[] | undefined {
  const roots = [...re].map((x, n) => ({ re: x, im: Math.abs(im[n] ?? 0) < REAL ? 0 : (im[n] ?? 0) }));
  const above = roots.filter((root) => root.im > 0).length;
  const below = roots.filter((root) => root.im < 0).length;
  return above === below && roots.every((root) => Number.isFinite(root.re + root.im)) ? roots : undefined;
}
