import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Format, Found, Outcome, Why } from "../../src/metadata/found.ts";
import { clean, detect } from "../../src/metadata/office.ts";
import type { CleanPicture } from "../../src/metadata/office/work.ts";
import { archive, bytesOf, type Member, word } from "./office/archive.ts";
import { holds, membersOf } from "./office/reading.ts";

interface Vector {
  readonly file: string;
  readonly format: Format;
  readonly outcome: "cleaned" | "untouched";
  readonly why?: Why;
  readonly found: readonly Found[];
  readonly left: readonly Found[];
  readonly plants: readonly string[];
  readonly keeps: readonly string[];
}

const FOLDER = new URL("../../../vectors/files/", import.meta.url);
const vectors = JSON.parse(readFileSync(new URL("office.json", FOLDER), "utf8")) as Vector[];
const original = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(name, FOLDER)));

/** Takes every JPEG for one that tells nothing. */
const plainPicture: CleanPicture = (bytes) =>
  Promise.resolve(bytes[0] === 0xff ? { kind: "cleaned", file: new Blob([bytes]), found: [], left: [] } : undefined);

const bytesIn = async (outcome: Outcome): Promise<Uint8Array> => {
  if (outcome.kind !== "cleaned") throw new Error(outcome.why);
  return new Uint8Array(await outcome.file.arrayBuffer());
};
const why = async (bytes: Uint8Array<ArrayBuffer>, format: Format = "docx"): Promise<Why | undefined> => {
  const outcome = await clean(new Blob([bytes]), format);
  return outcome.kind === "untouched" ? outcome.why : undefined;
};
const bodyOf = async (body: string): Promise<string> => {
  const bytes = await bytesIn(await clean(new Blob([archive(word(body))]), "docx"));
  const xml = membersOf(bytes).find(({ name }) => name === "word/document.xml")?.data.toString() ?? "";
  return /<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? xml;
};

describe.each(vectors)("$file", ({ file, format, outcome: kind, why: reason, found, left, plants, keeps }) => {
  const blob = new Blob([original(file)]);

  test("is known by what is in it", async () => {
    expect(await detect(blob)).toBe(format);
  });

  test("tells what is expected, and nothing once cleaned", async () => {
    const outcome = await clean(blob, format, plainPicture);
    expect(outcome).toMatchObject({ kind, found, ...(kind === "cleaned" ? { left } : { why: reason }) });
    for (const plant of plants) expect(holds(original(file), plant), plant).toBe(true);
    for (const kept of keeps) expect(holds(original(file), kept), kept).toBe(true);
    if (outcome.kind !== "cleaned") return;
    const bytes = await bytesIn(outcome);
    for (const plant of plants) expect(holds(bytes, plant), plant).toBe(false);
    for (const kept of keeps) expect(holds(bytes, kept), kept).toBe(true);
    const again = await clean(outcome.file, format, plainPicture);
    expect(again).toMatchObject({ found: left, left });
    expect(await bytesIn(again)).toEqual(bytes);
    expect(await detect(outcome.file)).toBe(format);
  });
});

test("pictures inside are cleaned by whoever can, and what they tell is told", async () => {
  const cleaner: CleanPicture = (bytes) =>
    Promise.resolve({
      kind: "cleaned",
      file: new Blob(["a picture"]),
      found: new TextDecoder().decode(bytes) === "a picture" ? [] : [{ what: "place", said: "4.36000, 18.55000" }, { what: "thumbnail", said: "1" }],
      left: [],
    });
  const outcome = await clean(new Blob([archive(word("<w:p/>"))]), "docx", cleaner);
  expect(outcome.kind === "cleaned" && outcome.found).toEqual([
    { what: "place", said: "4.36000, 18.55000" },
    { what: "thumbnail", said: "1" },
  ]);
  expect(holds(await bytesIn(outcome), "a picture")).toBe(true);
  const alone = await clean(new Blob([archive(word("<w:p/>"))]), "docx");
  expect(alone.kind === "cleaned" && alone.left).toEqual([{ what: "other", said: "image1.jpeg" }]);
});

describe("changes in Word are accepted", () => {
  const deleted = '<w:pPr><w:rPr><w:del w:author="a"/></w:rPr></w:pPr>';

  test.each([
    ["a run", "<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>", "<w:p><w:r><w:t>a</w:t></w:r></w:p>"],
    ["a mark", `<w:p>${deleted}<w:r/></w:p><w:p><w:pPr><w:jc/></w:pPr></w:p>`, "<w:p><w:pPr><w:jc/></w:pPr><w:r/></w:p>"],
    ["a mark before an empty paragraph", `<w:p>${deleted}<w:r/></w:p><w:p/>`, "<w:p><w:r/></w:p>"],
    ["a mark before a table", `<w:p>${deleted}<w:r/></w:p><w:tbl/>`, "<w:p><w:pPr><w:rPr></w:rPr></w:pPr><w:r/></w:p><w:tbl/>"],
    ["marks at the end", `<w:p>${deleted}<w:r/></w:p><w:p>${deleted}<w:t/></w:p>`, "<w:p><w:pPr><w:rPr></w:rPr></w:pPr><w:r/><w:t/></w:p>"],
    ["all of a cell", `<w:tbl><w:tr><w:tc><w:p>${deleted}</w:p></w:tc></w:tr></w:tbl>`, "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"],
    ["all rows", "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>", "<w:p/>"],
    ["a cell", "<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"],
    ["a comment's place", "<w:p><w:r><w:rPr/><w:commentReference/></w:r></w:p>", "<w:p></w:p>"],
    ["a section", `<w:p><w:pPr><w:rPr><w:del/></w:rPr><w:sectPr/></w:pPr></w:p><w:p/>`, "<w:p><w:pPr><w:rPr></w:rPr><w:sectPr/></w:pPr></w:p><w:p/>"],
  ])("%s", async (_, before, after) => {
    expect(await bodyOf(before)).toBe(after);
  });

  test("whichever prefix they have, and however entities are spelled", async () => {
    const other = 'xmlns:y="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    expect(await bodyOf(`<y:p ${other}><y:del/><w:r><w:t a='"'>&#x41;<![CDATA[<&]]></w:t></w:r></y:p>`)).toBe(
      `<y:p ${other}><w:r><w:t a='"'>&#x41;&lt;&amp;</w:t></w:r></y:p>`,
    );
  });
});

describe("what an archive must not be", () => {
  const [types, ...rest] = word("<w:p/>") as [Member, ...Member[]];
  const last = rest.at(-1) as Member;
  const others = rest.slice(0, -1);

  test("the archive itself is good", async () => {
    expect(await why(archive([types, ...rest]))).toBeUndefined();
  });

  test.each<[string, Member[], Why]>([
    ["two of one name", [types, ...rest, { ...last, name: "Word/Document.xml" }], "malformed"],
    ["names that lead out", [types, ...rest, { name: "../x", data: "" }], "malformed"],
    ["names from the root", [types, ...rest, { name: "/x", data: "" }], "malformed"],
    ["names that are long", [types, ...rest, { name: "x".repeat(1001), data: "" }], "malformed"],
    ["names that are deep", [types, ...rest, { name: "x/".repeat(33), data: "" }], "malformed"],
    ["names with backslashes", [types, ...rest, { name: "a\\x", data: "" }], "malformed"],
    ["headers that disagree on the name", [types, ...others, { ...last, local: "word/other.xml1" }], "malformed"],
    ["an unknown method", [types, ...others, { ...last, method: 12 }], "malformed"],
    ["a wrong sum", [types, ...others, { ...last, crc: 1 }], "malformed"],
    ["more than it says", [types, ...others, { ...last, size: 20 }], "malformed"],
    ["less than it says", [types, ...others, { ...last, size: 200 }], "malformed"],
    ["a size that it cannot have", [types, ...others, { ...last, size: 0x7fffffff }], "large"],
    ["64-bit sizes that are not there", [types, ...others, { ...last, size: 0xffffffff }], "malformed"],
    ["one inside another", [types, ...rest, { name: "x", data: "", offset: 0 }], "malformed"],
    ["encryption", [types, ...others, { ...last, flags: 1 }], "locked"],
    ["patches", [types, ...others, { ...last, flags: 0x20 }], "malformed"],
    ["a bomb", [types, ...rest, { name: "x", data: new Uint8Array(8_000_000) }], "large"],
    ["no type list", rest, "malformed"],
  ])("%s", async (_, members, reason) => {
    expect(await why(archive(members))).toBe(reason);
  });

  test("more members than a document has", async () => {
    const many = Array.from({ length: 10_001 }, (_, n): Member => ({ name: `x${n}`, data: "", stored: true }));
    expect(await why(archive(many))).toBe("malformed");
    expect(await why(archive([types, ...rest], 65_535))).toBe("malformed");
  });

  test("extra fields and what lies around members goes", async () => {
    const extra = bytesOf("UT\u0005\u0000\u0001SECR");
    const built = archive([types, ...rest.map((one) => ({ ...one, extra }))]);
    const around = Uint8Array.from([...bytesOf("SECR before"), ...built, ...bytesOf("SECR after")]);
    const outcome = await clean(new Blob([around]), "docx", plainPicture);
    expect(outcome.found).toEqual([{ what: "other", said: "" }]);
    expect(holds(await bytesIn(outcome), "SECR")).toBe(false);
  });

  test("cut off anywhere, or empty", async () => {
    const whole = archive([types, ...rest]);
    for (let length = 0; length < whole.length; length += length < 200 || whole.length - length < 200 ? 1 : 37) {
      expect(await why(whole.slice(0, length))).toBe("malformed");
    }
    expect(await why(new Uint8Array(1000))).toBe("malformed");
  });

  test("another format than it is taken for", async () => {
    expect(await why(archive([types, ...rest]), "xlsx")).toBe("malformed");
    expect(await why(archive([types, ...rest]), "odt")).toBe("malformed");
    expect(await why(archive([types, ...rest]), "pdf")).toBe("malformed");
  });
});

describe("what XML must not be", () => {
  test.each([
    ["a document type", '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document/>'],
    ["an entity", "<w:p>&a;</w:p>"],
    ["a character that is none", "<w:p>&#0;</w:p>"],
    ["half a surrogate", "<w:p>&#xd800;</w:p>"],
    ["an ampersand", "<w:p>&</w:p>"],
    ["tags that cross", "<w:p><w:r></w:p></w:r>"],
    ["a tag that stays open", "<w:p>"],
    ["an attribute twice", '<w:p a="1" a="2"/>'],
    ["attributes that touch", '<w:p a="1"b="2"/>'],
    ["a value without quotes", "<w:p a=1/>"],
    ["a tag in a value", '<w:p a="<"/>'],
    ["an unknown prefix", "<z:p/>"],
    ["an unknown prefix of an attribute", '<w:p z:a="1"/>'],
    ["a remark in a remark", "<w:p><!-- -- --></w:p>"],
    ["a second declaration", '<?xml version="1.0"?>'],
    ["a control character", "<w:p>\u0001</w:p>"],
    ["too deep", "<w:p>".repeat(300) + "</w:p>".repeat(300)],
    ["too many attributes", `<w:p${Array.from({ length: 300 }, (_, n) => ` a${n}=""`).join("")}/>`],
  ])("%s", async (_, body) => {
    expect(await why(archive(word(body)))).toBe("malformed");
  });

  test("bytes that are no UTF-8, another encoding, two roots", async () => {
    const members = word("<w:p/>").slice(0, -1);
    const root = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
    for (const data of [Uint8Array.of(0xff), `<?xml version="1.0" encoding="UTF-16"?>${root}`, root + root, `${root}x`, ""]) {
      expect(await why(archive([...members, { name: "word/document.xml", data }]))).toBe("malformed");
    }
    for (const data of [root, `\ufeff<?xml version='1.0' encoding='utf-8'?>\r\n${root}\n`]) {
      expect(await why(archive([...members, { name: "word/document.xml", data }]))).toBeUndefined();
    }
  });
});

describe("any bytes at all", () => {
  const seconds = Number(process.env["AMPARO_FUZZ_SECONDS"] ?? 0);
  const limit = seconds > 0 ? { numRuns: 1e9, interruptAfterTimeLimit: seconds * 1000 } : { numRuns: 60, interruptAfterTimeLimit: 1500 };
  const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.uint8Array({ maxLength: 4 })), { minLength: 1, maxLength: 4 });
  const changed = (bytes: Uint8Array<ArrayBuffer>, all: [number, Uint8Array][]): Uint8Array<ArrayBuffer> => {
    const copy = bytes.slice();
    for (const [where, more] of all) {
      const at = Math.floor(where * copy.length);
      copy.set(more.subarray(0, copy.length - at), at);
    }
    return copy;
  };
  const timeout = (seconds + 60) * 1000;

  test("changed in the archive", { timeout }, async () => {
    const files = vectors.map(({ file, format }) => ({ bytes: original(file), format }));
    const run = async ({ bytes, format }: (typeof files)[number], all: [number, Uint8Array][]): Promise<void> => {
      const outcome = await clean(new Blob([changed(bytes, all)]), format, plainPicture);
      expect(["cleaned", "untouched"]).toContain(outcome.kind);
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...files), edits, run), limit);
  });

  test("changed in a member", { timeout }, async () => {
    const files = vectors.filter(({ outcome }) => outcome === "cleaned").map(({ file, format }) => ({ members: membersOf(original(file)), format }));
    const run = async ({ members, format }: (typeof files)[number], which: number, all: [number, Uint8Array][]): Promise<void> => {
      const chosen = which % members.length;
      const built = archive(members.map(({ name, data }, n) => ({ name, data: n === chosen ? changed(new Uint8Array(data), all) : data, stored: true })));
      const outcome = await clean(new Blob([built]), format, plainPicture);
      // What was cleaned is settled, and never merely unsure.
      expect(outcome.kind === "cleaned" || outcome.why !== "unsure").toBe(true);
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...files), fc.nat(), edits, run), limit);
  });
});
