/** Marks as words; colour only repeats what they say. */
import { useWords } from "../parts/context.ts";
import type { Mark } from "./row.ts";
import { MARK_WORDS } from "./status.ts";

export function Marks({ marks }: { marks: readonly Mark[] }) {
  const { t } = useWords();
  return (
    <>
      {marks.map((mark) => (
        <span key={mark} class={`mark ${mark}`}>
          {t(MARK_WORDS[mark])}{" "}
        </span>
      ))}
    </>
  );
}
