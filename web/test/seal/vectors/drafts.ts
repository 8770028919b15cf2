// Vectors of drafts: a form, sealed to a code.
import { seal } from "../../../src/seal/age.ts";
import { bucket } from "../../../src/seal/bucket.ts";
import { utf8 } from "../../../src/seal/bytes.ts";
import { drawCode } from "../../../src/seal/code.ts";
import { sealDraft, type Fields } from "../../../src/seal/draft.ts";
import { b64, randomId } from "../../../src/seal/id.ts";
import { draftKeys, reporterKeys } from "../../../src/seal/root.ts";
import type { VectorFile } from "../operations.ts";
import { bad, good } from "./world.ts";

export async function drafts(): Promise<VectorFile> {
  const code = drawCode();
  const instance = randomId();
  const keys = await draftKeys(code, instance);
  const given = (file: Uint8Array) => ({ code: b64(code), instance, file: b64(file) });
  const opens = async (name: string, fields: Fields) =>
    good(name, given(await sealDraft(fields, keys)), { fields, login: b64(keys.login), recipient: keys.recipient });
  const padded = (first: string, json: string): Uint8Array => {
    const bare = utf8(`${first}\n${json}\n`).length;
    return utf8(`${first}\n${json}${" ".repeat(bucket(bare) - bare)}\n`);
  };
  const refused = async (name: string, json: string) =>
    bad(name, "json", given(await seal(keys.recipient, padded("amparo/draft/v1", json))));
  const empty = '{"fields":[]}';
  const elsewhere = await draftKeys(drawCode(), instance);
  const ofTheCase = await reporterKeys(code, instance);
  return {
    op: "draft",
    cases: [
      await opens("nothing written", []),
      await opens("a form, a name twice, an empty text", [
        ["account", 'The "invoices"\nare false.\t😀'],
        ["person_name", ""],
        ["person_name", "Amal"],
      ]),
      await opens("a long text", [["account", "é".repeat(20_000)]]),
      await refused("no fields", "{}"),
      await refused("fields are no list", '{"fields":{}}'),
      await refused("a field of one", '{"fields":[["account"]]}'),
      await refused("a field of three", '{"fields":[["a","b","c"]]}'),
      await refused("nothing for a text", '{"fields":[["a",null]]}'),
      await refused("a name of 65", `{"fields":[["${"n".repeat(65)}",""]]}`),
      await refused("a text too long", `{"fields":[["a","${"x".repeat(200_001)}"]]}`),
      await refused("fields too many", `{"fields":[${Array(4_097).fill('["a",""]').join(",")}]}`),
      bad("another type", "type", given(await seal(keys.recipient, padded("amparo/pair/v1", empty)))),
      bad("no bucket", "note", given(await seal(keys.recipient, utf8(`amparo/draft/v1\n${empty}\n`)))),
      bad("another's", "age", given(await seal(elsewhere.recipient, padded("amparo/draft/v1", empty)))),
      bad("to the keys of the case", "age", given(await seal(ofTheCase.recipient, padded("amparo/draft/v1", empty)))),
    ],
  };
}
