import { base32nopad } from "@scure/base";
import { describe, expect, it } from "vitest";
import { isTotpNow, plainDigits, totpCode, totpLink } from "../../src/console/first/totp.ts";

const SECRET = base32nopad.encode(new TextEncoder().encode("12345678901234567890"));

describe("a one-time code", () => {
  // RFC 6238, appendix B, the SHA-1 rows.
  it.each([
    [59, "94287082"],
    [1111111109, "07081804"],
    [1111111111, "14050471"],
    [1234567890, "89005924"],
    [2000000000, "69279037"],
    [20000000000, "65353130"],
  ])("at %d s is %s", async (seconds, code) => {
    expect(await totpCode(SECRET, seconds, 8)).toBe(code);
    expect(await totpCode(SECRET, seconds)).toBe(code.slice(2));
  });

  it("reads the secret however it is spaced and cased", async () => {
    const typed = (SECRET.match(/.{4}/gu) ?? []).join(" ").toLowerCase();
    expect(await totpCode(typed, 59)).toBe("287082");
  });

  it("counts one step early and late, and no more", async () => {
    expect(await isTotpNow(SECRET, "287 082", 59)).toBe(true);
    expect(await isTotpNow(SECRET, "287082", 89)).toBe(true);
    expect(await isTotpNow(SECRET, "287082", 29)).toBe(true);
    expect(await isTotpNow(SECRET, "287082", 120)).toBe(false);
  });

  it("is read in any script's digits", () => {
    expect(plainDigits("٢٨٧ ٠٨٢")).toBe("287082");
    expect(plainDigits("۲۸۷۰۸۲")).toBe("287082");
    expect(plainDigits("२८७०८२")).toBe("287082");
  });
});

it("the link for the application holds secret, name and issuer, and nothing that breaks it", () => {
  const link = new URL(totpLink("ABC", "Amina & Co", "Amparo"));
  expect(link.protocol).toBe("otpauth:");
  expect(decodeURIComponent(link.pathname)).toContain("Amparo:Amina & Co");
  expect([link.searchParams.get("secret"), link.searchParams.get("issuer")]).toEqual(["ABC", "Amparo"]);
});
