// How urgent a case is. What the server shows is a hint: whoever opens the case sees the worst of it and
// of what its people said under seal, and that the server said less (docs/formats.md §9).
import { assess, worse } from "../assess.ts";
import type { KindAndBody } from "../bodies.ts";
import type { CaseViewHeader, Hint, Level, OpenedCase, OpenedItem } from "../types.ts";

/** The worst of what the server says, the newest mark, the sealed answers and what the reporter said since. */
export function hintOf(server: CaseViewHeader, { account, dialogue, internal }: OpenedCase["threads"]): Hint {
  const told = (account?.items ?? []).flatMap(assessmentOf);
  const mark = internal?.items.findLast((item) => item.kind === "mark");
  const marked = mark?.kind === "mark" ? [mark.body] : [];
  // A mark of the same day may have been made before what the reporter said.
  const since = (dialogue?.items ?? []).filter(({ posted }) => posted >= (mark?.posted ?? ""));
  const raising = since.map((item) => ({ level: raised(item) ?? "none", urgent: false }));
  const all = [server, ...told, ...marked, ...raising];
  const level = all.reduce<Level>((worst, one) => worse(worst, one.level), "none");
  const urgent = all.some((one) => one.urgent);
  return { level, urgent, lowered: level !== server.level || urgent !== server.urgent };
}

/** The level to which what a reporter says raises their case, if it does. */
export function raised(item: KindAndBody): Level | undefined {
  switch (item.kind) {
    case "alarm":
      return "alarm";
    case "withdrawal":
    case "erasure":
      return item.body.pressed === "yes" ? "high" : undefined;
    default:
      return undefined;
  }
}

function assessmentOf(item: OpenedItem): { readonly level: Level; readonly urgent: boolean }[] {
  switch (item.kind) {
    case "statement":
      return [assess(item.body.answers)];
    case "brief":
      return [item.body];
    default:
      return [];
  }
}
