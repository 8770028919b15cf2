/** What the case is coded as: the coding that counts as a table, the form for the next one, and those before it. */
import type { Coding } from "../desk/kept.ts";
import { useAround, useWords } from "../parts/context.ts";
import { CodingForm } from "./coding-form.tsx";
import { codingLines, codingTable, type Fields } from "./coding.ts";
import { authorWords } from "./people.ts";
import type { WriteProps } from "./sending.tsx";

export function CodingPart({ today, ...write }: WriteProps & { readonly today: string }) {
  const { words, coding: frame } = useAround();
  const { t } = words;
  const { codings } = write.open.kept;
  const last = codings.at(-1);
  return (
    <section id="coding" aria-labelledby="coding-title">
      <h2 id="coding-title">{t("coding-title")}</h2>
      {last === undefined ? <p class="empty">{t("coding-none")}</p> : <CodingShown coding={last} />}
      {frame.length === 0 ? <p class="notice">{t("coding-no-frame")}</p> : <CodingForm key={last?.id ?? ""} before={last?.fields ?? {}} today={today} {...write} />}
      {codings.length > 1 && (
        <details class="act">
          <summary>{t("coding-before", { count: codings.length - 1 })}</summary>
          {codings
            .slice(0, -1)
            .reverse()
            .map((one) => (
              <CodingShown key={one.id} coding={one} />
            ))}
        </details>
      )}
    </section>
  );
}

/** One coding, with who stands behind it. */
function CodingShown({ coding: { id, by, posted, fields } }: { coding: Coding }) {
  const words = useWords();
  const { t, day } = words;
  return (
    <div class="coded" data-item={id} data-kind="coding">
      <p class="by">
        <strong>{authorWords(by, words)}</strong> <span>{day(posted)}</span> <span class="verified">{t("entry-verified")}</span>
      </p>
      <CodingFields fields={fields} />
    </div>
  );
}

/** What is coded, as a table; of persons harmed one row each. */
export function CodingFields({ fields }: { fields: Fields }) {
  const { words, coding: frame } = useAround();
  const { t } = words;
  const lines = codingLines(fields, frame, words);
  const { columns, rows } = codingTable(fields, frame, words);
  return (
    <>
      <table class="fields">
        <caption class="visually-hidden">{t("coding-title")}</caption>
        <tbody>
          {lines.map(({ id: field, label, values }) => (
            <tr key={field} data-field={field}>
              <th scope="row">{label}</th>
              <td dir="auto">{values.join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > 0 && (
        <table class="harmed">
          <caption>{t("coding-harmed")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("coding-row")}</th>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                <th scope="row">{at + 1}</th>
                {row.map((value, column) => (
                  <td key={column}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
