// What must hold for whatever is put in.
import { ed25519 } from "@noble/curves/ed25519.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { generateIdentity, open, recipientOf, seal } from "../../src/seal/age.ts";
import { assess, worse } from "../../src/seal/assess.ts";
import { bucket } from "../../src/seal/bucket.ts";
import { utf8 } from "../../src/seal/bytes.ts";
import { canonical, parse, tidy } from "../../src/seal/canon.ts";
import { digitGroups, digitsOf, parseCode, wordsOf } from "../../src/seal/code.ts";
import { SealError, verdictOf } from "../../src/seal/error.ts";
import { decodeFrames, encodeFrames } from "../../src/seal/frames.ts";
import { b64, hash, isDay, unb64 } from "../../src/seal/id.ts";
import { generateSigning, isSignedBy, keyNamed, parseVkey, readNote, verifyingKey, vkey, writeNote } from "../../src/seal/note.ts";
import { threadOf } from "../../src/seal/thread.ts";
import type { Json, OpenedItem } from "../../src/seal/types.ts";

/** The key id that a vkey shows in hexadecimal. */
function keyIdOf(key: Uint8Array): Uint8Array {
  const [, hex = ""] = vkey("one", b64(key)).split("+");
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

const fit = fc.string({ unit: "binary" }).map(tidy);
const key = fc.stringMatching(/^[a-z][a-z0-9_]{0,9}$/);
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fit,
    fc.maxSafeNat(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
const object = fc.dictionary(key, json, { maxKeys: 4, noNullPrototype: true });
const code = fc.uint8Array({ minLength: 12, maxLength: 12 });

describe("canonical JSON", () => {
  it("reads what it wrote, and writes what it read", () => {
    fc.assert(fc.property(json, (value) => {
      const text = canonical(value);
      expect(parse(text)).toEqual(value);
      expect(canonical(parse(text))).toBe(text);
    }));
  });

  it("takes no other spelling of a text", () => {
    fc.assert(fc.property(object, (value) => {
      const loose = JSON.stringify(value, null, 1);
      if (loose !== canonical(value)) expect(() => parse(loose)).toThrow(SealError);
    }));
  });

  it("never fails but by refusing", () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string({ unit: "binary" })), (text) => {
      try {
        expect(canonical(parse(text))).toBe(text);
      } catch (failure) {
        expect(verdictOf(failure)).toBe("json");
      }
    }));
  });

  it("can hold whatever a person typed, once tidied", () => {
    fc.assert(fc.property(fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)), (typed) => {
      const text = tidy(typed);
      expect(parse(canonical(text))).toBe(text);
      expect(tidy(text)).toBe(text);
    }));
  });
});

describe("a bucket", () => {
  it("holds what goes in, and is one of few sizes", () => {
    fc.assert(fc.property(fc.nat(2 ** 40), (n) => {
      const size = bucket(n);
      expect(size).toBeGreaterThanOrEqual(n);
      expect(bucket(size)).toBe(size);
      if (n > 262_144) expect(size).toBeLessThanOrEqual(n * 1.12);
    }));
  });

  it("never shrinks when more goes in", () => {
    fc.assert(fc.property(fc.nat(2 ** 31), fc.nat(1_000), (n, more) => {
      expect(bucket(n + more)).toBeGreaterThanOrEqual(bucket(n));
    }));
  });
});

describe("base64url", () => {
  it("has one spelling", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), fc.string(), (bytes, other) => {
      const text = b64(bytes);
      expect(unb64(text)).toEqual(bytes);
      if (other === text) return;
      try {
        expect(b64(unb64(other))).toBe(other);
      } catch (failure) {
        expect(verdictOf(failure)).toBe("malformed");
      }
    }));
  });
});

describe("a day", () => {
  it("is read as it is written", () => {
    const least = new Date("0000-01-01T00:00:00Z");
    const most = new Date("9999-12-31T00:00:00Z");
    fc.assert(fc.property(fc.date({ min: least, max: most, noInvalidDate: true }), (date) => {
      expect(isDay(date.toISOString().slice(0, 10))).toBe(true);
    }));
    expect(["2026-02-29", "2026-00-10", "0000-00-01", "2026-1-01", "٢٠٢٦-٠١-٠١", "2026-04-31", "+02026-01-01"].filter(isDay)).toEqual([]);
  });
});

describe("a code", () => {
  it("is read back from every spelling", async () => {
    await fc.assert(fc.asyncProperty(code, fc.constantFrom("en", "fr", "es", "zh"), async (bytes, list) => {
      expect(await parseCode(digitsOf(bytes))).toEqual(bytes);
      expect(await parseCode(digitGroups(bytes).join(" "))).toEqual(bytes);
      expect(await parseCode((await wordsOf(bytes, list)).join(" "))).toEqual(bytes);
    }));
  });

  it("catches most slips: one digit wrong is mostly malformed, and never the same code", async () => {
    await fc.assert(fc.asyncProperty(code, fc.nat(29), fc.integer({ min: 1, max: 9 }), async (bytes, at, by) => {
      const digits = [...digitsOf(bytes)];
      digits[at] = String((Number(digits[at]) + by) % 10);
      expect(await parseCode(digits.join(""))).not.toEqual(bytes);
    }));
  });

  it("never fails, whatever is typed", async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: "binary" }), async (typed) => {
      await expect(parseCode(typed)).resolves.toSatisfy((read) => read === undefined || (read as Uint8Array).length === 12);
    }));
  });
});

describe("an age file", async () => {
  const identity = generateIdentity();
  const recipient = await recipientOf(identity);

  it("opens to what was sealed", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (plain) => {
      expect(await open(identity, await seal(recipient, plain))).toEqual(plain);
    }), { numRuns: 20 });
  });

  it("does not open once a bit is changed anywhere, or a byte is gone", async () => {
    const file = await seal(recipient, utf8("The invoices are false."));
    await fc.assert(fc.asyncProperty(fc.nat(file.length - 1), fc.nat(7), async (at, bit) => {
      const changed = file.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
      await expect(open(identity, changed).catch(verdictOf)).resolves.toBe("age");
      await expect(open(identity, file.slice(0, at)).catch(verdictOf)).resolves.toBe("age");
    }), { numRuns: 60 });
  });
});

describe("a note", () => {
  const signing = generateSigning();
  const type = "amparo/receipt/v1";
  const named = keyNamed("one", verifyingKey(signing));

  it("is read back, and its signature holds", () => {
    fc.assert(fc.property(object, (value) => {
      const note = readNote(utf8(writeNote(type, value, [{ name: "one", signing }])), type, "none", true);
      expect(note.json).toEqual(value);
      expect(isSignedBy(note, note.lines[0], named)).toBe(true);
    }), { numRuns: 30 });
  });

  it("is signed alike for us and for the library", () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.boolean(), (mine, theirs, own) => {
      const note = readNote(utf8(writeNote(type, {}, [{ name: "one", signing: mine }])), type, "none", true);
      const key = ed25519.getPublicKey(own ? mine : theirs);
      const verified = ed25519.verify(note.lines[0].signature, note.signed, key, { zip215: false });
      const line = { ...note.lines[0], keyId: keyIdOf(key) };
      expect(isSignedBy(note, line, { name: "one", key })).toBe(verified);
    }), { numRuns: 30 });
  });

  it("fills its bucket when padded, whatever it says", () => {
    fc.assert(fc.property(fc.nat(9_000), fit, (length, text) => {
      const bytes = utf8(writeNote(type, { text: text + "é".repeat(length) }, [{ name: "one", signing }], true));
      expect(bucket(bytes.length)).toBe(bytes.length);
      expect(readNote(bytes, type, "bucket", true).json["text"]).toBe(text + "é".repeat(length));
    }), { numRuns: 30 });
  });

  it("never stands once a bit is changed anywhere", () => {
    const bytes = utf8(writeNote(type, { text: "x\n\n— one AAAA" }, [{ name: "one", signing }]));
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const changed = bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
      try {
        const note = readNote(changed, type, "none", true);
        expect(isSignedBy(note, note.lines[0], named)).toBe(false);
      } catch (failure) {
        expect(["note", "type", "json"]).toContain(verdictOf(failure));
      }
    }), { numRuns: 200 });
  });

  it("never fails but by refusing", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(() => readNote(bytes, type, "any", false)).toThrow(SealError);
    }));
  });

  it("has keys that are read as they are written", () => {
    fc.assert(fc.property(fc.stringMatching(/^[!-*,-~]{1,64}$/), fc.uint8Array({ minLength: 32, maxLength: 32 }), (name, bytes) => {
      expect(parseVkey(vkey(name, b64(bytes)))).toEqual({ name, key: bytes });
    }));
  });
});

describe("frames", () => {
  it("are read as they are written", () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 6 }), fc.string(), (frames, text) => {
      const header = { text, parts: frames.map((_, at) => ({ frame: at + 1 })) };
      const read = decodeFrames(encodeFrames(header, frames));
      expect(read.header).toEqual(header);
      expect(read.frames.map((frame) => [...frame])).toEqual(frames.map((frame) => [...frame]));
    }));
  });

  it("are refused when anything is cut off", () => {
    const body = encodeFrames({ parts: [{ frame: 1 }, { frame: 2 }] }, [Uint8Array.of(1, 2, 3), Uint8Array.of(4)]);
    fc.assert(fc.property(fc.nat(body.length - 1), (length) => {
      expect(() => decodeFrames(body.slice(0, length))).toThrow(SealError);
    }));
  });
});

describe("a thread", () => {
  const days = fc.constantFrom("2026-03-01", "2026-03-02", "2026-03-03");
  const history = fc.array(fc.tuple(days, fc.array(fc.nat(11), { maxLength: 3 })), { minLength: 1, maxLength: 12 }).map((entries) => {
    const items: OpenedItem[] = [];
    for (const [at, [posted, earlier]] of entries.entries()) {
      const after = [...new Set(earlier.map((index) => items[index]?.hash).filter((found) => found !== undefined))].sort();
      const body = { text: "" };
      const common = { author: "reporter", box: "dialogue", case: "", kind: "message", n: 0, via: "browser", note: "" } as const;
      items.push({ ...common, after, body, hash: hash(utf8(String(at))), id: String(at), posted });
    }
    return items;
  });

  it("is shown alike in whatever order it came, each item after all it names", () => {
    fc.assert(fc.property(history.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))), ([items, shuffled]) => {
      const shown = threadOf(items, []).items.map(({ hash: found }) => found);
      expect(threadOf(shuffled, []).items.map(({ hash: found }) => found)).toEqual(shown);
      for (const item of items) for (const earlier of item.after) expect(shown.indexOf(earlier)).toBeLessThan(shown.indexOf(item.hash));
    }));
  });

  it("says how many are missing when some are dropped", () => {
    fc.assert(fc.property(history.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items))), ([items, kept]) => {
      const named = new Set(kept.flatMap(({ after }) => after));
      const gone = items.filter((item) => named.has(item.hash) && !kept.includes(item));
      expect(threadOf(kept, []).missing).toBe(gone.length);
    }));
  });
});

describe("an assessment", () => {
  it("never gets milder when more is answered with yes", () => {
    const questions = fc.subarray(["danger", "threat", "detriment", "supervisor", "child", "assistance_only", "visa"]);
    fc.assert(fc.property(questions, questions, (some, more) => {
      const said = (names: readonly string[]) => assess(Object.fromEntries(names.map((name) => [name, ["yes"]])));
      const [less, all] = [said(some), said([...some, ...more])];
      expect(worse(less.level, all.level)).toBe(all.level);
      if (less.urgent) expect(all.urgent).toBe(true);
    }));
  });
});
