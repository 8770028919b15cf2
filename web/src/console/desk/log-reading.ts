/**
 * The log as an auditor reads it: all of it, each entry checked, the newest shown first.
 *
 * It is read anew each time, so that an entry which was right a minute ago is not taken for right; only
 * signatures that held are not computed again, for the very same bytes.
 */
import { verdictOf } from "../../seal/error.ts";
import { unb64 } from "../../seal/id.ts";
import { logReader, readEntry, type Broken, type Entry, type Head, type LogReader, type LogRow, type SignedEntry } from "../../seal/log.ts";
import * as is from "../../seal/shape.ts";
import type { Id, Json, Roster, Verdict } from "../../seal/types.ts";
import { personOf } from "./authors.ts";
import type { LogLine, LogState, LogView } from "./log-protocol.ts";
import { PortalError, type Portal } from "./portal.ts";
import type { Progress } from "./protocol.ts";

const place = is.shape({ n: is.integer(0), head: is.hash });
const answered = is.shape({
  newest: place,
  entries: is.list(is.shape({ n: is.integer(1), head: is.hash, note: is.anyString })),
});

/** Of a note that is no note: enough of it to say what it claims. */
const claimed = /"act":"([a-z_]{1,64})".*"by":"([\w-]{1,64})".*"day":"([\d-]{10})"/;

export interface LogReading {
  readonly fetch: (onProgress: (progress: Progress) => void) => Promise<void>;
  readonly view: (roster: Roster, me: Id, state: LogState, most: number) => LogView;
  readonly file: (roster: Roster) => Blob;
}

export function logReading(portal: Portal): LogReading {
  let rows: readonly LogRow[] = [];
  let newest: Head | undefined;
  const held = new Map<string, { readonly roster: string; readonly read: SignedEntry }>();

  const signed = (roster: Roster) => (note: string): SignedEntry => {
    const before = held.get(note);
    // A newer roster is another answer to whose key it was.
    if (before?.roster === roster.hash) return before.read;
    const read = readEntry(note, roster);
    held.set(note, { roster: roster.hash, read });
    return read;
  };

  return {
    fetch: async (onProgress) => {
      const found: LogRow[] = [];
      for (;;) {
        const page = pageOf(await portal.json(`log?after=${found.at(-1)?.n ?? 0}`));
        found.push(...page.entries);
        newest = page.newest;
        onProgress({ part: 1, parts: 1, share: newest.n === 0 ? 1 : Math.min(1, found.length / newest.n) });
        if (page.entries.length === 0 || (found.at(-1)?.n ?? 0) >= newest.n) break;
      }
      rows = found;
    },
    view: (roster, me, state, most) => {
      const reader = logReader(roster.instance.id, signed(roster));
      const broken: Broken[] = [];
      const lines = rows.map((row): LogLine => {
        const { entry, verdict } = lineOf(reader, row);
        if (verdict !== undefined) broken.push({ n: row.n, verdict });
        const says = entry ?? claimOf(row.note);
        return { n: row.n, said: says && { act: says.act, by: writerOf(says.by, roster, me), day: says.day }, verdict };
      });
      const end = reader.newest();
      const lacking = reader.lacks(state.newest);
      if (lacking !== undefined && broken.every(({ n }) => n !== lacking.n)) broken.push(lacking);
      return { lines: lines.reverse().slice(0, most), total: rows.length, newest: end, fingerprint: headFingerprint(end), broken, state };
    },
    file: (roster) => {
      const whole = { format: "amparo/log/v1", instance: roster.instance.id, roster: roster.note, entries: rows };
      return new Blob([JSON.stringify(whole, undefined, 1), "\n"], { type: "application/json" });
    },
  };
}

function pageOf(answer: Record<string, unknown>): ReturnType<typeof answered> {
  try {
    return answered(answer as Json);
  } catch {
    throw new PortalError({ kind: "failed" });
  }
}

function lineOf(reader: LogReader, row: LogRow): { readonly entry?: Entry; readonly verdict?: Verdict } {
  try {
    return { entry: reader.read(row) };
  } catch (error) {
    return { verdict: verdictOf(error) };
  }
}

function claimOf(note: string): Pick<Entry, "by" | "day"> & { readonly act: string } | undefined {
  const [, act, by, day] = claimed.exec(note) ?? [];
  return act === undefined || by === undefined || day === undefined ? undefined : { act, by, day };
}

function writerOf(by: string, roster: Roster, me: Id): NonNullable<LogLine["said"]>["by"] {
  if (by === "instance") return "portal";
  return roster.officers.some(({ id }) => id === by) ? personOf(by, roster, me) : "unknown";
}

/** Ten bytes of a head, to be read out as keys are. */
export function headFingerprint({ head }: Head): string {
  const digits = [...unb64(head).slice(0, 10)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.match(/.{4}/g)?.join(" ") ?? "";
}
