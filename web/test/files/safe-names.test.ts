import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeNames } from "../../src/files/safe-names.ts";

const safe = (name: string): string => safeNames([name])[0] ?? "";

describe("a name in a folder", () => {
  it("stays as it is where it does no harm", () => {
    for (const name of ["notes.txt", "Отчёт 2026 (2).pdf", "صورة.jpg", "a+b=c.tar.gz", "présumé.odt"]) expect(safe(name)).toBe(name.normalize("NFC"));
  });

  it("leads nowhere else, and is neither hidden nor an option", () => {
    expect(safe("../../etc/passwd")).toBe("passwd");
    expect(safe("C:\\Windows\\win.ini")).toBe("win.ini");
    expect(safe("..")).toBe("_");
    expect(safe("")).toBe("file");
    expect(safe(".bashrc")).toBe("_bashrc");
    expect(safe("-rf")).toBe("_rf");
    expect(safe("a:stream")).toBe("a_stream");
    expect(safe("name. . ")).toBe("name");
  });

  it("is no device", () => {
    expect(["CON.txt", "nul", "com1.tar.gz", "LPT³", "aux .txt", "console.txt"].map(safe)).toEqual(["_CON.txt", "_nul", "_com1.tar.gz", "_LPT³", "_aux.txt", "console.txt"]);
  });

  it("is nothing that a file manager acts upon by showing it", () => {
    expect(["x.library-ms", "a.LNK", "desktop.ini", "link.url", "my desktop.ini"].map(safe)).toEqual(["x.library-ms_", "a.LNK_", "desktop.ini_", "link.url_", "my desktop.ini"]);
  });

  it("turns no line and hides no letter", () => {
    expect(safe("photo\u202Egpj.exe")).toBe("photogpj.exe");
    expect(safe("a\u200B\u3164\u034Fb\u0000\n.txt")).toBe("ab.txt");
  });

  it("is shortened in its middle", () => {
    expect(safe(`${"x".repeat(300)}.pdf`)).toBe(`${"x".repeat(116)}.pdf`);
    expect(new TextEncoder().encode(safe(`${"字".repeat(200)}.pdf`)).length).toBeLessThanOrEqual(240);
  });

  it("is one of a kind, however two are compared", () => {
    expect(safeNames(["a.txt", "A.TXT", "a.txt", "a (2).txt", "é", "e\u0301", "straße", "STRASSE"])).toEqual(
      ["a.txt", "A (2).TXT", "a (3).txt", "a (2) (2).txt", "é", "é (2)", "straße", "STRASSE (2)"],
    );
  });

  it("is all of that, whatever was sent", () => {
    const names = fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("CON", "a", "A", "..", "../a", "con.", " ", "\u202e")), { maxLength: 30 });
    fc.assert(
      fc.property(names, (given) => {
        const found = safeNames(given);
        expect(found.length).toBe(given.length);
        expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(found.length);
        for (const name of found) {
          expect(name).not.toMatch(/[\p{C}\p{Default_Ignorable_Code_Point}<>:"|?*/\\]|^[\s.~-]|[\s.]$|^$/u);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\s*\.|$)/iu);
          expect([...name].length).toBeLessThanOrEqual(120);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
        }
      }),
      { numRuns: 500 },
    );
  });
});
