/** Linear prediction of a piece of sound: the autocorrelation method with Levinson's recursion. */

/** Noise 50 dB below, without which a pure tone has no stable answer. */
const FLOOR = 1 + 1e-5;

/** The weights `[1, a1, … an]` under which `piece` foresees itself best. Every pole is within the unit circle. */
export function predict(piece: Float64Array, order: number): Float64Array<ArrayBuffer> {
  const likeness = new Float64Array(order + 1);
  for (let lag = 0; lag <= order; lag += 1) {
    let sum = 0;
    for (let at = lag; at < piece.length; at += 1) sum += (piece[at] ?? 0) * (piece[at - lag] ?? 0);
    likeness[lag] = sum;
  }
  let error = (likeness[0] ?? 0) * FLOOR;
  const weights = new Float64Array(order + 1);
  weights[0] = 1;
  for (let n = 1; n <= order && error > 0; n += 1) {
    let sum = likeness[n] ?? 0;
    for (let k = 1; k < n; k += 1) sum += (weights[k] ?? 0) * (likeness[n - k] ?? 0);
    const reflected = -sum / error;
    const before = weights.slice();
    for (let k = 1; k < n; k += 1) weights[k] = (before[k] ?? 0) + reflected * (before[n - k] ?? 0);
    weights[n] = reflected;
    error *= 1 - reflected * reflected;
  }
  return weights;
}
