import { describe, expect, it } from "vitest";
import { ENOUGH_BITS, drawPassphrase, measurePassphrase } from "../../src/console/first/passphrase.ts";

describe("a drawn passphrase", () => {
  it("is six words, differs each time, and counts as 66 bits or more", () => {
    const drawn = drawPassphrase();
    expect(drawn.split(" ")).toHaveLength(6);
    expect(drawPassphrase()).not.toBe(drawn);
    expect(measurePassphrase("abandon ability able about above absent").bits).toBeGreaterThanOrEqual(66);
    expect(measurePassphrase("abandon ability able about above absent").enough).toBe(true);
  });

  it("takes its words from the numbers drawn", () => {
    expect(drawPassphrase(() => Uint16Array.of(0, 2047, 2048, 1, 4095, 2))).toBe("abandon zoo abandon ability zoo able");
  });
});

describe("a chosen passphrase", () => {
  it.each(["", "password", "Password1", "aaaaaaaaaaaaaaaaaaaa", "qwertyuiop1234567890", "amina2024", "correct horse battery"])(
    "%j is not enough",
    (typed) => {
      const { bits, enough } = measurePassphrase(typed, ["Amina"]);
      expect(bits).toBeLessThan(ENOUGH_BITS);
      expect(enough).toBe(false);
    },
  );

  it("counts a word once, however often it stands there", () => {
    const once = measurePassphrase("lantern orchard").bits;
    expect(measurePassphrase("lantern orchard lantern orchard").bits).toBeLessThan(once + 6);
  });

  it("counts the officer's own name as guessed first", () => {
    expect(measurePassphrase("amina.diallo", ["Amina Diallo"]).bits).toBeLessThan(measurePassphrase("amina.diallo").bits);
  });

  it("counts long sentences in any script", () => {
    expect(measurePassphrase("القمر يضيء فوق النهر الكبير عند المساء الهادئ").enough).toBe(true);
    expect(measurePassphrase("twelve quiet herons stand beside yellow ferries").enough).toBe(true);
  });

  it("says in time what the bits mean, and never less time for more bits", () => {
    const spans = ["moments", "days", "years", "lifetimes"];
    const found = ["lantern", "lantern orchard pilot", "lantern orchard pilot venture 7", "lantern orchard pilot venture riddle sustain"].map(
      (typed) => spans.indexOf(measurePassphrase(typed).holds),
    );
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found[0]).toBe(0);
    expect(found[3]).toBe(3);
  });
});
