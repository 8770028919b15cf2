import { describe, expect, it } from "vitest";

import { opensElsewhere } from "../../src/public/remote.ts";
import { presetFor } from "../../src/report/presets.ts";

describe("a browser that opens pages on a computer of somebody else", () => {
  it.each([
    "Opera/9.80 (J2ME/MIDP; Opera Mini/7.1.32052/29.3709; U; en) Presto/2.8.119 Version/11.10",
    "Mozilla/5.0 (Linux; U; Android 9; en) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/71.0 Mobile Safari/537.36 OPR/45.1 Opera Mini/45.1",
    "UCWEB/2.0 (MIDP-2.0; U; Adr 4.4.2; en-US; X) U2/1.0.0 UCBrowser/10.7.9.856 U2/1.0.0 Mobile",
    "Mozilla/5.0 (Linux; U; Android 6.0; en) AppleWebKit/534.30 UCBrowser/10.0 U3/0.8.0 Mobile Safari/534.30",
    "Mozilla/5.0 (X11; U; Linux x86_64; en-us) AppleWebKit/537.36 Chrome/30.0 Safari/537.36 Puffin/4.5.0IT",
    "Mozilla/5.0 (Linux; U; Android 4.0.3) AppleWebKit/535.19 Silk/3.4 Safari/535.19 Silk-Accelerated=true",
  ])("is known: %s", (agent) => {
    expect(opensElsewhere(agent)).toBe(true);
  });

  it.each([
    "",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36 OPR/106.0",
    "Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Mozilla/5.0 (Linux; U; Android 10) AppleWebKit/537.36 Chrome/78.0 UCBrowser/13.4 Mobile Safari/537.36",
    "Mozilla/5.0 (Linux; Android 9; KFMAWI) AppleWebKit/537.36 Silk/120.1 like Chrome/120.0 Safari/537.36",
    "Mozilla/5.0 (Linux; U; Android 4.0.3) AppleWebKit/535.19 Silk/3.4 Safari/535.19 Silk-Accelerated=false",
  ])("is no other: %s", (agent) => {
    expect(opensElsewhere(agent)).toBe(false);
  });
});

describe("an answer given beforehand", () => {
  it("is the chosen route's", () => {
    expect(presetFor("focal:yes staff:no", "focal")).toBe("yes");
    expect(presetFor("focal:yes staff:no", "staff")).toBe("no");
    expect(presetFor("focal:yes", "harmed")).toBe("");
    expect(presetFor("", "focal")).toBe("");
  });
});
