// Moments as films count them, and places as they write them.
import { place } from "../found.ts";

/** Seconds from 1904, the epoch of films, to 1970, that of everything else. */
const EPOCHS = 2_082_844_800;
const YEAR_10000 = 253_402_300_800;

/** `2024-05-01T10:20:30Z`; empty beyond the year 9999. Some phones count from 1970: what would lie before it is theirs. */
export function moment(seconds: number): string {
  const unix = seconds >= EPOCHS ? seconds - EPOCHS : seconds;
  return unix < YEAR_10000 ? new Date(unix * 1000).toISOString().replace(".000", "") : "";
}

const ISO_6709 = /^([+-])(\d{2,7})(\.\d{1,20})?([+-])(\d{3,7})(\.\d{1,20})?(?![\d.])/;

/** `+27.5916-082.5640+000.000/` (ISO 6709, also with minutes and seconds) as `Found.said` has it, or as it stands. */
export function placeOf(text: string): string {
  const read = ISO_6709.exec(text);
  if (read === null) return text;
  const [, southern, north = "", northPart = "", western, east = "", eastPart = ""] = read;
  const latitude = degrees(north, northPart, 2);
  const longitude = degrees(east, eastPart, 3);
  if (latitude === undefined || longitude === undefined) return text;
  return coordinates(southern === "-" ? -latitude : latitude, western === "-" ? -longitude : longitude) ?? text;
}

/** Rounded here, half upwards, since languages print halves differently. Nothing where the earth has no such place. */
export function coordinates(north: number, east: number): string | undefined {
  if (!(Math.abs(north) <= 90 && Math.abs(east) <= 180)) return undefined;
  const rounded = (value: number): number => Math.floor(value * 100_000 + 0.5) / 100_000;
  return place(rounded(north), rounded(east));
}

function degrees(whole: string, part: string, digits: number): number | undefined {
  const rest = whole.slice(digits);
  const value = Number(whole.slice(0, digits));
  if (rest === "") return Number(whole + part);
  if (rest.length === 2) return value + Number(rest + part) / 60;
  if (rest.length === 4) return value + Number(rest.slice(0, 2)) / 60 + Number(rest.slice(2) + part) / 3600;
  return undefined;
}
