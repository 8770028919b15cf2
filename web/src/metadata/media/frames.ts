// Frames of MPEG sound, layer III (ISO/IEC 11172-3 §2.4.1, ISO/IEC 13818-3).

/** Bytes of a frame's header. */
export const HEADER = 4;

const FIRST_RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const LATER_RATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLING = [44_100, 48_000, 32_000];

/** Bytes of the frame whose header stands at `at`; 0 where none does. */
export function frameAt(bytes: Uint8Array, at = 0): number {
  const [sync = 0, kind = 0, rates = 0, rest = 0] = bytes.subarray(at, at + HEADER);
  const [version, layer] = [(kind >> 3) & 3, (kind >> 1) & 3];
  if (bytes.length - at < HEADER || sync !== 0xff || (kind & 0xe0) !== 0xe0 || version === 1 || layer !== 1 || (rest & 3) === 2) return 0;
  const rate = (version === 3 ? FIRST_RATES : LATER_RATES)[rates >> 4] ?? 0;
  const sampling = SAMPLING[(rates >> 2) & 3];
  // Frames of no stated rate end nobody knows where.
  if (rate === 0 || sampling === undefined) return 0;
  const slower = version === 3 ? 1 : version === 2 ? 2 : 4;
  return Math.floor(((version === 3 ? 144_000 : 72_000) * rate) / (sampling / slower)) + ((rates >> 1) & 1);
}

/** True when two headers may stand in one recording: of one version, layer and sampling. */
export const alike = (one: Uint8Array, other: Uint8Array): boolean =>
  (((one[1] ?? 0) ^ (other[1] ?? 0)) & 0x1e) === 0 && (((one[2] ?? 0) ^ (other[2] ?? 0)) & 0x0c) === 0;
