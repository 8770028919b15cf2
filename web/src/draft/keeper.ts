/**
 * The worker's side of a draft: from a form to sealed bytes, and from a typed code to a form.
 */

import type { Answerers } from "../public/asked.ts";
import { digitGroups, entropyOf } from "../seal/code.ts";
import { openDraft, sealDraft } from "../seal/draft.ts";
import { SealError } from "../seal/error.ts";
import { b64 } from "../seal/id.ts";
import { drafting, drawn, prepared, type Codes } from "./codes.ts";

/** Answers what is asked of drafts; the codes stay in here. */
export function draftKeeper(codes: Codes): Pick<Answerers, "save" | "draft_opens" | "draft_spent" | "draft_login" | "draft" | "draft_of_file"> {
  /** What was opened goes on under its code, and is sent under it. */
  const open = async (code: Uint8Array, instance: string, body: Uint8Array) => {
    const opening = await drafting(code, instance);
    const fields = await openDraft(body, opening.keys);
    codes.draft = opening;
    codes.next = prepared(code, instance);
    return fields;
  };

  return {
    save: async ({ fields, instance }) => {
      if (codes.draft !== undefined && codes.draft.code === codes.sealed) codes.draft = undefined;
      const isNew = codes.draft === undefined;
      codes.next ??= drawn(instance);
      codes.draft ??= await drafting((await codes.next).code, instance);
      const { code, keys } = codes.draft;
      codes.shown = code;
      const body = await sealDraft(fields, keys);
      return { login: b64(keys.login), body, ...(isNew && { digits: digitGroups(code) }) };
    },
    draft_opens: async ({ instance }) => {
      if (codes.draft === undefined || codes.draft.code === codes.sealed) return undefined;
      const { keys } = await prepared(codes.draft.code, instance);
      return b64(keys.login);
    },
    draft_spent: async () => {
      codes.draft = undefined;
      codes.next = undefined;
      return Promise.resolve(true as const);
    },
    draft_login: async (which) => {
      if (which === "kept") return codes.draft === undefined ? undefined : b64(codes.draft.keys.login);
      if (codes.typed === undefined) return undefined;
      const { keys } = await drafting(codes.typed.code, codes.typed.instance);
      return b64(keys.login);
    },
    draft: async (body) => {
      if (codes.typed === undefined) throw new SealError("secret");
      return open(codes.typed.code, codes.typed.instance, body);
    },
    draft_of_file: async ({ typed, instance, body }) => open(await entropyOf(typed), instance, body),
  };
}
