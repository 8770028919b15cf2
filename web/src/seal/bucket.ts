// Sizes in few steps, so that a length tells little (docs/formats.md §1).

const SMALL = [4_096, 16_384, 65_536, 262_144] as const;

/** The smallest of four sizes that holds `n` bytes; above them, Padmé (Nikitin et al. 2019). */
export function bucket(n: number): number {
  const small = SMALL.find((size) => size >= n);
  if (small !== undefined) return small;
  const e = floorLog2(n);
  const step = 2 ** (e - (floorLog2(e) + 1));
  return Math.ceil(n / step) * step;
}

// Math.log2 rounds; halving does not.
function floorLog2(n: number): number {
  let log = 0;
  for (let rest = n; rest >= 2; rest /= 2) log += 1;
  return log;
}
