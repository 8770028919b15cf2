import { describe, expect, it } from "vitest";
import { fold, holds, queryOf, searchable, snippetsOf } from "../../src/console/search/fold.ts";

function finds(text: string, typed: string): boolean {
  return holds(searchable([text]), queryOf(typed));
}

describe("a word is found", () => {
  it("in any case, without accents, and however its letters are spelt", () => {
    expect(finds("L’argent a été VOLÉ", "ete vole")).toBe(true);
    expect(finds("Straße nach Łódź, Smørrebrød", "STRASSE lodz smorrebrod")).toBe(true);
    expect(finds("ΟΔΟΣ", "οδός")).toBe(true);
    expect(finds("Ёлка", "елка")).toBe(true);
    expect(finds("ﬁnance ２０２４", "finance 2024")).toBe(true);
    expect(finds("in\u00advoice", "invoice")).toBe(true);
  });

  it("in Arabic with or without marks, hamza and article, and with digits of either kind", () => {
    const told = "الفواتيرُ مُزَوَّرة منذ ٢٠٢٤، وأخذ المدير إمضاءً";
    for (const typed of ["فواتير", "الفواتير", "مزورة", "مزوره", "اخذ", "امضاء", "2024", "مدير"]) expect([typed, finds(told, typed)]).toEqual([typed, true]);
    expect(finds("فواتير كثيرة", "الفواتير")).toBe(true);
    expect(finds("وبالفواتير نفسها", "وبالفواتير")).toBe(true);
    expect(finds(told, "عقد")).toBe(false);
  });

  it("in Chinese by any part of a sentence, and beside other letters", () => {
    expect(finds("经理伪造了发票和iPhone收据", "发票")).toBe(true);
    expect(finds("经理伪造了发票和iPhone收据", "伪造 iphone")).toBe(true);
    expect(finds("经理伪造了发票", "票发")).toBe(false);
    expect(finds("ใบแจ้งหนี้ปลอม", "ปลอม")).toBe(true);
  });

  it("by its beginning alone, elsewhere than in scripts without spaces", () => {
    expect(finds("the invoices", "invo")).toBe(true);
    expect(finds("the invoices", "voices")).toBe(false);
    expect(finds("case OIOS-2024/112", "oios-2024/11")).toBe(true);
  });

  it("only where every other one is", () => {
    expect(finds("false invoices of May", "invoices may")).toBe(true);
    expect(finds("false invoices of May", "invoices june")).toBe(false);
  });

  it("in Hindi with its vowel signs", () => {
    expect(fold("किताब")).toBe("किताब");
    expect(finds("किताब", "किता")).toBe(true);
    expect(finds("किताब", "कता")).toBe(false);
  });
});

describe("what surrounds a word", () => {
  const shown = (texts: readonly string[], typed: string) => snippetsOf(texts, queryOf(typed)).map((pieces) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(""));

  it("is shown as it was written, with the words marked", () => {
    expect(shown(["Les Factures étaient fausses"], "facture etaient")).toEqual(["Les [Factures] [étaient] fausses"]);
    expect(shown(["经理伪造了发票"], "发票")).toEqual(["经理伪造了[发票]"]);
  });

  it("is cut where the text is long, and never inside of a character", () => {
    const long = `${"🙂".repeat(60)} invoices ${"🙂".repeat(80)}`;
    const [one = ""] = shown([long], "invoices");
    expect(one).toMatch(/^…🙂+ \[invoices\] 🙂+…$/u);
    expect(one).not.toMatch(/\p{Cs}/u);
  });

  it("is told of every word, from as few places as hold them", () => {
    expect(shown(["nothing here", "the invoices", "a driver and invoices"], "invoices driver")).toEqual(["the [invoices]", "a [driver] and [invoices]"]);
    expect(shown(["the invoices"], "other")).toEqual([]);
  });
});
