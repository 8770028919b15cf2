/** Marks as words; colour only repeats what they say. */
import { useWords } from "../parts/context.ts";
import type { Mark } from "./row.ts";

const NAMES: Readonly<Record<Mark, string>> = {
  danger: "mark-danger",
  alarm: "mark-alarm",
  child: "mark-child",
  high: "mark-high",
  elevated: "mark-elevated",
  assistance: "mark-assistance",
  overdue: "mark-overdue",
  unread: "mark-unread",
};

export function Marks({ marks }: { marks: readonly Mark[] }) {
  const { t } = useWords();
  return (
    <>
      {marks.map((mark) => (
        <span key={mark} class={`mark ${mark}`}>
          {t(NAMES[mark])}{" "}
        </span>
      ))}
    </>
  );
}
