// Vectors of attachments: files, what items say about them, and their names.
import { generateIdentity, recipientOf, seal } from "../../../src/seal/age.ts";
import { fileBucket, fileName, sealFile } from "../../../src/seal/attachment.ts";
import { utf8 } from "../../../src/seal/bytes.ts";
import { b64, hash, randomId } from "../../../src/seal/id.ts";
import type { VectorCase, VectorFile } from "../operations.ts";
import { bad, good } from "./world.ts";

async function sealed(text: string) {
  const bytes = utf8(text);
  const { identity, length, sealed: stream, content } = await sealFile(new Blob([bytes]).stream(), bytes.length);
  const file = new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
  if (file.length !== length) throw new Error("the length that was said is another");
  return { identity, file: b64(file), ...content() };
}

async function files(): Promise<readonly VectorCase[]> {
  const words = "two columns, one of them paid";
  const [file, empty] = [await sealed(words), await sealed("")];
  const identity = generateIdentity();
  const bare = b64(await seal(await recipientOf(identity), utf8("no bucket")));
  return [
    good("a file", file, { plain: b64(utf8(words)) }),
    good("nothing in it", empty, { plain: "" }),
    bad("another identity", "age", { ...file, identity }),
    bad("another hash", "file", { ...file, sha256: hash(utf8("other")) }),
    bad("something behind the end", "file", { ...file, bytes: file.bytes - 1 }),
    bad("no bucket", "file", { identity, file: bare, bytes: 9, sha256: hash(utf8("no bucket")) }),
  ];
}

function bodies(): readonly VectorCase[] {
  const whole = {
    beside: "kept", blob: randomId(), bytes: 29, identity: generateIdentity(), name: "photo.jpg", sha256: hash(utf8("x")), type: "",
  };
  const text = (body: Record<string, unknown>): { body: string } => ({ body: b64(utf8(JSON.stringify(body))) });
  const { blob: _, ...none } = whole;
  const { type, ...rest } = whole;
  return [
    good("an item", text(whole), {}),
    good("a name of 255", text({ ...whole, name: "\u{1F600}".repeat(255) }), {}),
    good("said as it is", text({ ...whole, voice: "as_recorded" }), {}),
    good("said with another voice", text({ ...whole, voice: "altered" }), {}),
    bad("said in an unknown voice", "json", text({ ...whole, voice: "sung" })),
    bad("a name of 256", "json", text({ ...whole, name: "\u{1F600}".repeat(256) })),
    bad("a name that controls", "json", text({ ...whole, name: "a\u0085b" })),
    bad("no blob", "json", text(none)),
    bad("not in order", "json", text({ type, ...rest })),
  ];
}

export async function attachments(): Promise<VectorFile> {
  const names = ["photo.jpg", "a/b\\c d", "e\u0301.txt", "\u2066x\u2069\u0007.pdf", "", "x".repeat(4_000) + ".pdf", "a\u0001\u0301.txt"];
  const lengths = [1, 262_144, 1_048_576, 1_100_000, 2 ** 48 - 1, 2 ** 53 - 1];
  return {
    op: "attachment",
    cases: [
      ...(await files()),
      ...bodies(),
      ...names.map((given, n) => good(`a name ${n}`, { given }, { name: fileName(given) })),
      ...lengths.map((length) => good(`a length of ${length}`, { length }, { bucket: fileBucket(length) })),
    ],
  };
}
