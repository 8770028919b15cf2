/** A derivation under way. Argon2id takes seconds on purpose; the page says what they buy. */
import type { Progress } from "../desk/protocol.ts";
import { useWords } from "./context.ts";

export function ProgressLine({ progress, words }: { progress: Progress; words: string }) {
  const { t } = useWords();
  return (
    <div class="progress">
      <p role="status">
        {words}
        {progress.parts > 1 ? ` ${t("progress-part", { part: progress.part, parts: progress.parts })}` : ""}
      </p>
      <progress max={1} value={progress.share} aria-label={words} />
    </div>
  );
}
