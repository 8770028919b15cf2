/**
 * The office's texts at a steward's desk: read as everybody may read them, signed with a key that never
 * left this worker.
 *
 * What stands is believed for its signatures, and an earlier version because its hash stands in what
 * followed; the server's own word is taken only for what the configuration says.
 */
import { SealError } from "../../seal/error.ts";
import { noteHash } from "../../seal/note.ts";
import { cosignTexts, heldTexts, partsOf, readTexts, signTextsAgain, writeTexts, type HeldTexts, type OfficeTexts, type Parts } from "../../seal/texts.ts";
import type { Day, Pins as SealPins, Roster } from "../../seal/types.ts";
import type { Pins } from "../pins.ts";
import { personOf } from "./authors.ts";
import { PortalError, refusedBy, textsOf, type Portal } from "./portal.ts";
import { sealPins } from "./rosters.ts";
import type { Officer } from "./signing-in.ts";
import type { Handed, Page, SignedTexts, TextsView } from "./texts-protocol.ts";
import type { Seen } from "./protocol.ts";

export interface TextsDesk {
  readonly look: (seen: Seen | undefined) => Promise<TextsView>;
  readonly sign: (parts: Parts, after: number) => Promise<Handed>;
  readonly cosign: (hash: string) => Promise<Handed>;
  readonly signAgain: (hash: string) => Promise<Handed>;
  readonly preview: (parts: Parts, lang: string, page: Page) => Promise<string>;
  readonly earlier: (version: number) => Promise<SignedTexts>;
}

/** Who sits here, and under which roster names are shown; none before the first. */
export interface Seat {
  readonly officer: Officer;
  readonly roster: Roster | undefined;
}

export function textsDesk(portal: Portal, pins: Pins, seat: () => Seat, today: () => Day): TextsDesk {
  let standing: OfficeTexts | undefined;
  /** What the portal shows though the stewards of today have not signed it. */
  let lapsed: HeldTexts | undefined;
  let waiting: readonly OfficeTexts[] = [];

  const shown = (texts: HeldTexts): SignedTexts => {
    const { officer, roster } = seat();
    const by = texts.signers.map((id) => (roster === undefined ? stranger(id, officer.id) : personOf(id, roster, officer.id)));
    return { version: texts.version, hash: texts.hash, day: texts.day, by, parts: partsOf(texts) };
  };
  const anySteward = (): SealPins => ({ ...sealPins(pins, standing && seenOf(standing)), threshold: 1 });

  /** Hands in what the pins themselves accept. */
  const handIn = async (note: string): Promise<Handed> => {
    const read = readTexts(note, anySteward());
    await portal.putText("texts", note);
    const stands = read.signers.length >= pins.threshold;
    if (stands) standing = read;
    return { seen: seenOf(read), stands };
  };

  return {
    look: async (seen) => {
      const answer = await portal.json("texts");
      const given = answer["shown"] as Required<Parts>;
      const note = answer["standing"];
      const newest = standing === undefined ? seen : seenOf(standing);
      try {
        // Whoever has seen a version knows that there is one: none at all is a roll-back too.
        if (typeof note !== "string" && newest !== undefined) throw new SealError("rolled_back");
        standing = typeof note === "string" ? readTexts(note, sealPins(pins, newest)) : undefined;
      } catch (error) {
        if (!(error instanceof SealError)) throw error;
        lapsed = typeof note === "string" ? held(note, sealPins(pins, newest)) : undefined;
        waiting = textsOf(answer, "waiting").flatMap((text) => sound(text, anySteward())).filter((texts) => texts.hash === lapsed?.hash);
        const again = lapsed && { ...shown(lapsed), known: lapsed.version === newest?.version };
        return { today: today(), shown: given, standing: undefined, lapsed: again, waiting: waiting.map(shown), verdict: error.verdict };
      }
      lapsed = undefined;
      waiting = textsOf(answer, "waiting").flatMap((text) => sound(text, anySteward()));
      const signed = standing && shown(standing);
      return { today: today(), shown: { ...given, ...signed?.parts }, standing: signed, lapsed: undefined, waiting: waiting.map(shown), verdict: undefined };
    },
    sign: async (parts, after) => {
      if ((standing?.version ?? 0) !== after) throw new PortalError({ kind: "rejected", error: "version" });
      const { officer } = seat();
      const body = {
        ...parts,
        day: today(),
        history: standing === undefined ? [] : [...standing.history, standing.hash],
        instance: pins.instance,
        version: after + 1,
      };
      return handIn(writeTexts(body, [{ name: officer.id, signing: officer.keys.signing }]));
    },
    cosign: async (hash) => {
      const found = waiting.find((texts) => texts.hash === hash);
      if (found === undefined) throw new PortalError({ kind: "rejected", error: "version" });
      const { officer } = seat();
      return handIn(cosignTexts(found.note, { name: officer.id, signing: officer.keys.signing }));
    },
    signAgain: async (hash) => {
      if (lapsed?.hash !== hash) throw new PortalError({ kind: "rejected", error: "version" });
      const { officer } = seat();
      return handIn(signTextsAgain(lapsed.note, sealPins(pins, undefined), { name: officer.id, signing: officer.keys.signing }));
    },
    preview: async (parts, lang, page) => {
      const body = JSON.stringify({ lang, page, parts });
      const answer = await portal.raw("texts/preview", { method: "POST", body, headers: { "content-type": "application/json" } }).catch(() => {
        throw new PortalError({ kind: "unreachable" });
      });
      if (!answer.ok) throw await refusedBy(answer);
      return answer.text();
    },
    earlier: async (version) => {
      const expected = version === standing?.version ? standing.hash : standing?.history[version - 1];
      const note = await portal.text(`texts/${version}`);
      if (note === undefined || expected === undefined) throw new PortalError({ kind: "unknown" });
      if (noteHash(note.slice(0, note.indexOf("\n\n") + 1)) !== expected) throw new SealError("forked");
      // A steward of then may be none by today's pins: the hash says that it stood.
      return shown(heldTexts(note, sealPins(pins, undefined)));
    },
  };
}

/** A version for a steward to read, and to sign again if it is right; none that is older than what was seen, or beside it. */
function held(note: string, pins: SealPins): HeldTexts | undefined {
  try {
    return heldTexts(note, pins);
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

function sound(note: string, pins: SealPins): readonly OfficeTexts[] {
  try {
    return [readTexts(note, pins)];
  } catch (error) {
    if (error instanceof SealError) return [];
    throw error;
  }
}

function seenOf({ version, hash }: HeldTexts): Seen {
  return { version, hash };
}

function stranger(id: string, me: string): SignedTexts["by"][number] {
  return { kind: "officer", id, name: "", function: {}, alike: false, me: id === me };
}
