/** What stands in an archive of sealed files for whoever opens it without the portal, in the officer's language. */
import type { Words } from "../../words.ts";
import { reference } from "../../queue/row.ts";

/** Commands are the same in every language. */
const OPEN = "age -d -i keys.age items/0001.age";
const OPEN_FILE = "age -d -i keys.age files/0001.age | head -c BYTES > NAME";

export function readme(caseId: string, words: Words): string {
  const { t } = words;
  const parts = [
    t("readme-what", { reference: reference(caseId) }),
    t("readme-open"),
    `    ${OPEN}`,
    t("readme-files"),
    `    ${OPEN_FILE}`,
    t("readme-index"),
    t("readme-proof"),
    t("readme-care"),
  ];
  return `${parts.join("\n\n")}\n`;
}
