/** What officers keep beside a case, as entries: a sentence of ours, and apart from it what somebody wrote. */
import type { OfficeSays } from "../desk/kept.ts";
import type { Case } from "../desk/protocol.ts";
import { reference } from "../queue/row.ts";
import type { Words } from "../words.ts";

export interface OfficeSaid {
  readonly lead: string;
  readonly told: readonly string[];
}

export function officeSaid(says: OfficeSays, kept: Case["kept"], { t, day, lang }: Words): OfficeSaid {
  switch (says.kind) {
    case "translation":
      return { lead: t("entry-translation", { language: new Intl.DisplayNames([lang], { type: "language" }).of(says.language) ?? says.language }), told: [says.text] };
    case "task":
      return { lead: says.due === undefined ? t("entry-task") : t("entry-task-due", { day: day(says.due) }), told: [says.text] };
    case "tick":
      return { lead: t(says.done ? "entry-task-done" : "entry-task-again"), told: kept.tasks.filter(({ id }) => id === says.of).map(({ text }) => text) };
    case "reference":
      return { lead: t(says.number === "" ? "entry-reference-back" : "entry-reference"), told: [says.system, says.number].filter((text) => text !== "") };
    case "link":
      return { lead: t(says.linked ? "entry-linked" : "entry-unlinked", { other: reference(says.case) }), told: says.reason === "" ? [] : [says.reason] };
  }
}
