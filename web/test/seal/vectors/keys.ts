// Vectors of age files, codes and vaults.
import { Encrypter, Stanza, generateX25519Identity, identityToRecipient } from "age-encryption";

import { generateIdentity, recipientOf, seal } from "../../../src/seal/age.ts";
import { concat, utf8 } from "../../../src/seal/bytes.ts";
import { digitGroups, digitsOf, drawCode, parseCode, wordsOf } from "../../../src/seal/code.ts";
import { b64, hash, randomBytes, randomId, unb64 } from "../../../src/seal/id.ts";
import { drawRoot, fingerprint, officerKeys, recoveryVaultKeys, sealVault, vaultKeys } from "../../../src/seal/officer.ts";
import { reporterKeys, reporterRoot } from "../../../src/seal/root.ts";
import type { VectorCase, VectorFile } from "../operations.ts";
import { bad, flip, good } from "./world.ts";

type Recipients = Parameters<Encrypter["addRecipient"]>[0];

async function sealWith(plain: Uint8Array, ...recipients: Recipients[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  recipients.forEach((recipient) => { encrypter.addRecipient(recipient); });
  return encrypter.encrypt(plain);
}

const stanza = (type: string, size: number) => ({
  wrapFileKey: () => [new Stanza([type, "arg"], randomBytes(size))],
});

export async function ages(): Promise<VectorFile> {
  const identity = generateIdentity();
  const other = generateIdentity();
  const recipient = await recipientOf(identity);
  const otherRecipient = await recipientOf(other);
  const classic = await generateX25519Identity();
  const classicRecipient = await identityToRecipient(classic);
  const plain = utf8("The invoices are false.");
  const file = await seal(recipient, plain);
  const large = new Uint8Array(65_536 + 7).fill(97);
  const passphrase = new Encrypter();
  passphrase.setScryptWorkFactor(4);
  passphrase.setPassphrase("heron");
  const header = utf8("age-encryption.org/v1\n").length;
  const opens = (name: string, bytes: Uint8Array, text = plain) =>
    good(name, { identity, file: b64(bytes) }, { plain: b64(text) });
  const fails = (name: string, bytes: Uint8Array, as = identity) =>
    bad(name, "age", { identity: as, file: b64(bytes) });
  return {
    op: "age",
    cases: [
      opens("a short text", file),
      opens("nothing inside", await seal(recipient, new Uint8Array()), new Uint8Array()),
      opens("just one chunk", await seal(recipient, large.slice(0, 65_536)), large.slice(0, 65_536)),
      opens("two chunks", await seal(recipient, large), large),
      opens("with grease after it", await sealWith(plain, recipient, stanza("k9w-grease", 20))),
      opens("with grease before it", await sealWith(plain, stanza("-grease", 0), recipient)),
      fails("another identity", file, other),
      fails("two hybrid stanzas", await sealWith(plain, recipient, otherRecipient)),
      fails("the same hybrid recipient twice", await sealWith(plain, recipient, recipient)),
      fails("a hybrid and a classic stanza", await sealWith(plain, recipient, classicRecipient)),
      fails("a classic and a hybrid stanza", await sealWith(plain, classicRecipient, recipient)),
      fails("a classic stanza alone", await sealWith(plain, classicRecipient)),
      fails("a passphrase", await passphrase.encrypt(plain)),
      fails("grease alone", await sealWith(plain, stanza("k9w-grease", 20))),
      fails("a stanza nobody knows", await sealWith(plain, recipient, stanza("k9w", 20))),
      fails("a stanza whose type only begins with grease", await sealWith(plain, recipient, stanza("-grease-k9w", 20))),
      fails("cut by one byte", file.slice(0, -1)),
      fails("cut to the header", file.slice(0, -plain.length - 16)),
      fails("cut inside the header", file.slice(0, 400)),
      fails("nothing", new Uint8Array()),
      fails("one byte appended", concat(file, Uint8Array.of(0))),
      fails("another file appended", concat(file, file)),
      fails("the second chunk cut off", (await seal(recipient, large)).slice(0, -23)),
      fails("a bit flipped in the text", flip(file, -20)),
      fails("a bit flipped in the tag", flip(file, -1)),
      fails("a bit flipped in the nonce", flip(file, -plain.length - 16 - 1)),
      fails("a bit flipped in the stanza", flip(file, header + 40)),
      fails("a bit flipped in the version", flip(file, header - 2)),
      fails("a bit flipped in the MAC", flip(file, -plain.length - 16 - 16 - 10)),
      fails("a plain text", plain),
      fails("a lower-case identity", file, identity.toLowerCase()),
      fails("a classic identity", await sealWith(plain, classicRecipient), classic),
      fails("no identity", file, ""),
    ],
  };
}

export async function codes(): Promise<VectorFile> {
  const instance = randomId();
  const code = drawCode();
  const digits = digitsOf(code);
  const spelled = {
    en: await wordsOf(code, "en"), fr: await wordsOf(code, "fr"), es: await wordsOf(code, "es"), zh: await wordsOf(code, "zh"),
  };
  const words = Object.fromEntries(Object.entries(spelled).map(([list, nine]) => [list, nine.join(" ")]));
  const derived = async (entropy: Uint8Array) => {
    const { login, anchor, recipient } = await reporterKeys(entropy, instance);
    const root = await reporterRoot(entropy, instance);
    return { entropy: b64(entropy), root: b64(root), login: b64(login), anchor: b64(anchor), recipient };
  };
  const read = async (name: string, typed: string): Promise<VectorCase> =>
    good(name, { typed, instance }, { ...(await derived(code)), digits, words });
  const malformed = async (name: string, typed: string): Promise<VectorCase> => {
    const entropy = unb64(hash(utf8(`amparo/v1/malformed\n${typed}`))).slice(0, 12);
    return { ...bad(name, "malformed", { typed, instance }), expect: await derived(entropy) };
  };
  const inScript = (zero: number) => [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join("");
  const groups = digitGroups(code);
  const wrongCheck = (BigInt(digits) ^ 1n).toString().padStart(30, "0");
  const [head = "", ...rest] = spelled.en;
  return {
    op: "code",
    cases: [
      await read("thirty digits", digits),
      await read("groups of five", groups.join(" ")),
      await read("other separators", ` ${groups.join(" - ")}\n`),
      await read("dashes, points, commas, middle dots", groups.join("–").replace("–", "—").replace("–", ".").replace("–", ",").replace("–", "·").replace("–", "_")),
      await read("a minus sign", groups.join("\u2212")),
      await read("Arabic-Indic digits", inScript(0x0660)),
      await read("Persian digits", inScript(0x06f0)),
      await read("Devanagari digits", inScript(0x0966)),
      await read("Mongolian digits", inScript(0x1810)),
      await read("full-width digits", inScript(0xff10)),
      await read("bidi marks and zero-width spaces", `\u200f\u2067${groups.join("\u200b\u00a0")}\u2069\u061c`),
      await read("nine English words", words["en"] ?? ""),
      await read("nine French words", words["fr"] ?? ""),
      await read("nine Spanish words", words["es"] ?? ""),
      await read("nine Chinese words", words["zh"] ?? ""),
      await read("Chinese words run together", spelled.zh.join("")),
      await read("upper case", (words["fr"] ?? "").toUpperCase()),
      await read("without accents", (words["es"] ?? "").normalize("NFD").replace(/\p{M}/gu, "")),
      await read("decomposed", (words["fr"] ?? "").normalize("NFD")),
      await read("words with hyphens", spelled.en.join("-")),
      await read("full-width letters", (words["en"] ?? "").replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))),
      await malformed("nothing", ""),
      await malformed("separators alone", " - "),
      await malformed("twenty-nine digits", digits.slice(1)),
      await malformed("thirty-one digits", `0${digits}`),
      await malformed("a wrong check", wrongCheck),
      await malformed("2^99", (2n ** 99n).toString().padStart(30, "0")),
      await malformed("all nines", "9".repeat(30)),
      await malformed("digits with a letter", `${digits.slice(1)}o`),
      await malformed("eight words", rest.join(" ")),
      await malformed("ten words", `${words["en"] ?? ""} ${head}`),
      await malformed("a word of no list", ["amparo", ...rest].join(" ")),
      await malformed("words of two lists", [spelled.zh[0] ?? "", ...rest].join(" ")),
      await malformed("words with a digit group", `${digits.slice(0, 5)} ${rest.join(" ")}`),
      await malformed("another order", await wrongOrder([head, ...rest])),
      await malformed("a circled digit and a letter", `①${digits.slice(1)}x`),
    ],
  };
}

export async function vaults(): Promise<VectorFile> {
  const salt = randomBytes(16);
  const passphrase = "Ångström ﬁ heron 鷺";
  const root = drawRoot();
  const keys = await vaultKeys(passphrase, salt);
  const vault = b64(await sealVault(keys, root));
  const officer = await officerKeys(root);
  const print = fingerprint(officer.recipient, officer.verify);
  const inside = { root: b64(root), recipient: officer.recipient, verify: officer.verify, fingerprint: print };
  const code = drawCode();
  const recovery = await recoveryVaultKeys(code, salt);
  const spare = b64(await sealVault(recovery, root));
  const short = b64(await seal(keys.recipient, root.slice(1)));
  const inputs = { passphrase, salt: b64(salt), vault };
  return {
    op: "vault",
    cases: [
      good("a passphrase", inputs, { ...inside, login: keys.login }),
      good("the same passphrase decomposed", { ...inputs, passphrase: passphrase.normalize("NFKD") }, { ...inside, login: keys.login }),
      good("a recovery code", { ...inputs, passphrase: digitsOf(code), vault: spare }, { ...inside, login: recovery.login }),
      bad("another passphrase", "age", { ...inputs, passphrase: "heron" }),
      bad("a root of 31 bytes", "age", { ...inputs, vault: short }),
    ],
  };
}

/** The words in an order whose check is wrong: one in eight has a right one by chance. */
async function wrongOrder(words: readonly string[]): Promise<string> {
  for (let at = 1; at < words.length; at += 1) {
    const turned = [...words.slice(at), ...words.slice(0, at)].join(" ");
    if ((await parseCode(turned)) === undefined) return turned;
  }
  throw new Error("every order has a right check");
}
