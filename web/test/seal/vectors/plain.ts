// Vectors of what needs no keys: canonical JSON, buckets, assessments, frames.
import { utf8 } from "../../../src/seal/bytes.ts";
import { b64, randomId } from "../../../src/seal/id.ts";
import { encodeFrames } from "../../../src/seal/frames.ts";
import type { VectorFile } from "../operations.ts";
import { bad, good } from "./world.ts";

const nested = (levels: number) => `{"a":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;

export function canon(): VectorFile {
  const text = (json: string) => ({ text: b64(utf8(json)) });
  const fine = (name: string, json: string) => good(name, text(json));
  const wrong = (name: string, json: string) => bad(name, "json", text(json));
  const id = randomId();
  return {
    op: "canon",
    cases: [
      fine("empty object", "{}"),
      fine("every type", '{"a":[],"b":{"c":null},"d":false,"e":true,"f":0,"g":"","h":9007199254740991}'),
      fine("an id as a key", `{"${id}":1}`),
      fine("sixteen levels", nested(16)),
      fine("line feeds, tabs, quotes, backslashes", '{"a":"\\n\\t\\"\\\\/"}'),
      fine("a signature inside a string", '{"a":"x\\n\\n— reporter AAAA\\n"}'),
      fine("U+007F, U+0085, U+2028 and U+FEFF stand as they are", '{"a":"\u007f\u0085\u2028\ufeff"}'),
      fine("astral characters", '{"a":"𝔸🕊️"}'),
      fine("a key of 64 characters", `{"${"a".repeat(64)}":1}`),
      fine("an underscore sorts before letters", '{"a_b":1,"aa":2}'),
      wrong("not JSON", "{"),
      wrong("nothing", ""),
      wrong("a list outside", "[]"),
      wrong("a string outside", '"a"'),
      wrong("a space", '{"a": 1}'),
      wrong("a line feed at the end", "{}\n"),
      wrong("a byte-order mark", "\ufeff{}"),
      wrong("keys out of order", '{"b":1,"a":2}'),
      wrong("a key twice", '{"a":1,"a":1}'),
      wrong("a key twice, further in", '{"a":{"b":1,"b":2}}'),
      wrong("an upper-case key", '{"A":1}'),
      wrong("an empty key", '{"":1}'),
      wrong("a key of 65 characters", `{"${"a".repeat(65)}":1}`),
      wrong("a key that is almost an id", `{"${id.slice(0, 21)}":1}`),
      wrong("an id with stray bits as a key", '{"AAAAAAAAAAAAAAAAAAAAAB":1}'),
      wrong("a key beginning with an underscore", '{"__proto__":1}'),
      wrong("an escaped key", '{"\\u0061":1}'),
      wrong("a negative number", '{"a":-1}'),
      wrong("minus zero", '{"a":-0}'),
      wrong("a fraction", '{"a":0.5}'),
      wrong("1.0", '{"a":1.0}'),
      wrong("an exponent", '{"a":1e2}'),
      wrong("2^53", '{"a":9007199254740992}'),
      wrong("2^53 + 1", '{"a":9007199254740993}'),
      wrong("a very large number", '{"a":1e400}'),
      wrong("NUL", '{"a":"\\u0000"}'),
      wrong("a raw NUL", '{"a":"\u0000"}'),
      wrong("a carriage return", '{"a":"\\r"}'),
      wrong("a backspace", '{"a":"\\b"}'),
      wrong("a raw tab", '{"a":"\t"}'),
      wrong("an escape that was not needed", '{"a":"\\u0041"}'),
      wrong("an escaped slash", '{"a":"\\/"}'),
      wrong("upper-case hexadecimal", '{"a":"\\u001F"}'),
      wrong("an escaped surrogate pair", '{"a":"\\ud83d\\udd4a"}'),
      wrong("a lone surrogate", '{"a":"\\ud800"}'),
      wrong("a lone low surrogate", '{"a":"\\udc00"}'),
      wrong("seventeen levels", nested(17)),
      wrong("very many levels", nested(20_000)),
      wrong("a trailing comma", '{"a":1,}'),
      wrong("a comment", '{"a":1/**/}'),
      bad("bytes that are not UTF-8", "json", { text: b64(Uint8Array.of(0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d)) }),
      bad("a surrogate in UTF-8", "json", { text: b64(Uint8Array.of(0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x7d)) }),
    ],
  };
}

export function buckets(): VectorFile {
  const sizes: readonly (readonly [number, number])[] = [
    [0, 4_096], [1, 4_096], [4_096, 4_096], [4_097, 16_384], [16_384, 16_384], [16_385, 65_536], [65_537, 262_144],
    [262_144, 262_144], [262_145, 270_336], [270_336, 270_336], [270_337, 278_528], [524_287, 524_288],
    [524_288, 524_288], [1_000_000, 1_015_808], [1_048_577, 1_081_344], [1_234_567_890, 1_241_513_984],
  ];
  return { op: "bucket", cases: sizes.map(([n, bucket]) => good(String(n), { n }, { bucket })) };
}

export function assessments(): VectorFile {
  const yes = ["yes"];
  const no = ["no"];
  const none = { level: "none", marks: [], urgent: false };
  return {
    op: "assess",
    cases: [
      good("nothing answered", { answers: {} }, none),
      good("all no", { answers: { danger: no, detriment: no, supervisor: no, threat: no } }, none),
      good("danger", { answers: { danger: yes } }, { level: "none", marks: ["danger"], urgent: true }),
      good("a threat", { answers: { threat: yes } }, { level: "high", marks: [], urgent: false }),
      good("a detriment", { answers: { detriment: yes } }, { level: "high", marks: [], urgent: false }),
      good("the supervisor", { answers: { supervisor: yes } }, { level: "elevated", marks: [], urgent: false }),
      good("the supervisor and a threat", { answers: { supervisor: yes, threat: yes } }, { level: "high", marks: [], urgent: false }),
      good("everything", { answers: { danger: yes, detriment: yes, supervisor: yes, threat: yes } }, { level: "high", marks: ["danger"], urgent: true }),
      good("other questions do not count", { answers: { where: yes } }, none),
      good("yes among others counts", { answers: { danger: ["no", "yes"] } }, { level: "none", marks: ["danger"], urgent: true }),
      good("a child", { answers: { child: yes } }, { level: "none", marks: ["child"], urgent: true }),
      good("a child writes", { answers: { route: ["child"] } }, { level: "none", marks: ["child"], urgent: true }),
      good("help only", { answers: { assistance_only: yes } }, { level: "none", marks: ["assistance"], urgent: false }),
      good("all marks", { answers: { assistance_only: yes, child: yes, danger: yes } }, { level: "none", marks: ["assistance", "child", "danger"], urgent: true }),
      good("living on the compound", { answers: { compound: yes } }, { level: "elevated", marks: [], urgent: false }),
      good("an empty answer", { answers: { danger: [] } }, none),
      good("another spelling is no yes", { answers: { danger: ["Yes"] } }, none),
    ],
  };
}

export function frames(): VectorFile {
  const header = '{"items":[{"frame":1},{"frame":2}]}';
  const parts = [Uint8Array.of(1, 2, 3), new Uint8Array()];
  const body = encodeFrames(JSON.parse(header) as object, parts);
  const one = encodeFrames({ n: 1 }, []);
  const huge = Uint8Array.from(body);
  huge.set([0xff, 0xff, 0xff, 0xff], body.length - 4);
  const wrong = (name: string, bytes: Uint8Array, named: readonly number[]) =>
    bad(name, "malformed", { body: b64(bytes), named });
  return {
    op: "frames",
    cases: [
      good("a header alone", { body: b64(one), named: [] }, { header: '{"n":1}', frames: [] }),
      good("two frames", { body: b64(body), named: [1, 2] }, { header, frames: parts.map(b64) }),
      good("named in another order", { body: b64(body), named: [2, 1] }, { header, frames: parts.map(b64) }),
      wrong("nothing", new Uint8Array(), []),
      wrong("half a length", body.slice(0, 3), []),
      wrong("cut", body.slice(0, -5), [1, 2]),
      wrong("a length beyond the end", huge, [1, 2]),
      wrong("trailing bytes", Uint8Array.of(...body, 0), [1, 2]),
      wrong("a frame not named", body, [1]),
      wrong("a frame named twice", body, [1, 2, 2]),
      wrong("a name for no frame", body, [1, 2, 3]),
      wrong("the header named", body, [0, 1, 2]),
      wrong("one named twice and one not", body, [1, 1]),
      wrong("a header that is not UTF-8", Uint8Array.of(0, 0, 0, 1, 0xff), []),
    ],
  };
}
