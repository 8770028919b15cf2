/** Copies a public text; says so, for eyes and for screen readers. */
import { useState } from "preact/hooks";
import { useWords } from "./context.ts";

export function CopyButton({ text }: { text: string }) {
  const { t } = useWords();
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("refused"),
    );
  };
  return (
    <>
      <button type="button" class="plain" name="copy" onClick={copy}>
        {t("copy")}
      </button>
      <span role="status">{state === "idle" ? "" : ` ${t(state === "copied" ? "copied" : "copy-refused")}`}</span>
    </>
  );
}
