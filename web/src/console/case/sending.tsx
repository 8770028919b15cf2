/**
 * Sending what an officer typed: emptied only once the server has stored it, and shown first as the
 * person will read it.
 */
import type { Case } from "../desk/protocol.ts";
import { useAction, type Action } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { signatureWords } from "./people.ts";
import { Told } from "./told.tsx";

export interface WriteProps {
  readonly open: Case;
  /** What is typed and not yet sent, kept by the page so that it outlives this component. */
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  /** Something was stored: the case is read again. */
  readonly onWritten: () => void;
}

/** Sends what is typed; empties the field and has the case read again only once it is stored. */
export function useSending(
  text: string,
  { onDraft, onWritten }: Pick<WriteProps, "onDraft" | "onWritten">,
  send: () => Promise<unknown>,
  /** Files go with it: words are not needed. */
  withFiles = false,
): { readonly action: Action; readonly submit: (event: SubmitEvent) => void } {
  const action = useAction();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() === "" && !withFiles) return;
    const sending = action.run(async () => {
      await send();
    });
    void sending.then((stored) => {
      if (!stored) return;
      onDraft("");
      onWritten();
    });
  };
  return { action, submit };
}

/** What the person will read, with the signature they will see. */
export function Preview({ open, text }: { open: Case; text: string }) {
  const { words } = useAround();
  if (text.trim() === "") return null;
  return (
    <section class="preview" aria-label={words.t("preview-title")}>
      <p class="hint">{words.t("preview-title")}</p>
      <Told text={text} />
      <p class="by">{words.t("preview-signed", { who: signatureWords(open.me, words), office: words.of(open.office) })}</p>
    </section>
  );
}
