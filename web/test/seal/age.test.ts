import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { describe, expect, it } from "vitest";

import { generateIdentity, identityFromSeed, isIdentity, isRecipient, open, recipientOf, seal } from "../../src/seal/age.ts";
import { isSorted, sorted, utf8 } from "../../src/seal/bytes.ts";
import { SealError, verdictOf } from "../../src/seal/error.ts";
import { readText } from "../../src/seal/note.ts";

const plain = utf8("The invoices are false.");

describe("sealing", () => {
  it("makes files that any age tool opens, and opens what any makes", async () => {
    const identity = generateIdentity();
    const recipient = await identityToRecipient(identity);
    expect(await recipientOf(identity)).toBe(recipient);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(await decrypter.decrypt(await seal(recipient, plain))).toEqual(plain);
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    expect(await open(identity, await encrypter.encrypt(plain))).toEqual(plain);
  });

  it("refuses every recipient but a hybrid one", async () => {
    const classic = await identityToRecipient(await generateX25519Identity());
    const hybrid = await recipientOf(generateIdentity());
    const long = hybrid.replace(/^age1pq1/, "age1tagpq1");
    for (const recipient of [classic, long, hybrid.toUpperCase(), hybrid.slice(0, -1), ` ${hybrid}`, "", "x"]) {
      expect(isRecipient(recipient)).toBe(false);
      await expect(seal(recipient, plain).catch(verdictOf)).resolves.toBe("age");
    }
  });

  it("refuses a mixed file that the library alone would open", async () => {
    const identity = generateIdentity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await recipientOf(identity));
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    const mixed = await encrypter.encrypt(plain);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(await decrypter.decrypt(mixed)).toEqual(plain);
    await expect(open(identity, mixed).catch(verdictOf)).resolves.toBe("age");
  });
});

describe("an identity", () => {
  it("is 32 bytes in upper-case bech32, and nothing else", async () => {
    const identity = identityFromSeed(new Uint8Array(32).fill(7));
    expect(isIdentity(identity)).toBe(true);
    const others = [identity.toLowerCase(), identity.slice(0, -1), `${identity}Q`, await generateX25519Identity(), "", "x"];
    expect(others.filter(isIdentity)).toEqual([]);
    expect(() => identityFromSeed(new Uint8Array(31))).toThrow("secret");
    await expect(recipientOf("x").catch(verdictOf)).resolves.toBe("secret");
  });
});

describe("what a stranger may send", () => {
  it("is refused at once, however long its padding", () => {
    const text = utf8(`amparo/grant/v1\n{${" ".repeat(2_000_000)}x\n`);
    expect(() => readText(text, "amparo/grant/v1")).toThrow(SealError);
  });

  it("is no identity with the sign of the kelvin in it", () => {
    const identity = [...Array(64).keys()].map(() => generateIdentity()).find((each) => each.slice(20).includes("K")) ?? "";
    expect(isIdentity(identity)).toBe(true);
    expect(isIdentity(identity.slice(0, 20) + identity.slice(20).replace("K", "\u212a"))).toBe(false);
  });

  it("is sorted by its bytes, as the other side sorts", () => {
    expect(sorted(["\u{10000}", "\ue000", "b", "a", "ab", "a"])).toEqual(["a", "ab", "b", "\ue000", "\u{10000}"]);
    expect(isSorted(["\ue000", "\u{10000}"])).toBe(true);
    expect(isSorted(["a", "a"])).toBe(false);
  });
});
