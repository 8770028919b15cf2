/** A list whose entries a steward adds, takes out and puts in another order. Each is closed until it is looked at. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { randomId } from "../../seal/id.ts";
import { useWords } from "../parts/context.ts";
import { moved, withRow, withoutRow, type Row } from "./draft.ts";

interface Props<T> {
  /** For machines: `calls`. */
  readonly name: string;
  readonly rows: readonly Row<T>[];
  readonly onRows: (rows: readonly Row<T>[]) => void;
  readonly fresh: () => T;
  readonly addLabel: string;
  readonly titleOf: (row: Row<T>) => string;
  /** Its order is kept by itself. */
  readonly sorted?: boolean;
  readonly most: number;
  readonly fields: (row: Row<T>, change: (part: Partial<T>) => void) => ComponentChildren;
}

export function Rows<T extends object>({ name, rows, onRows, fresh, addLabel, titleOf, sorted = false, most, fields }: Props<T>) {
  const words = useWords();
  const { t } = words;
  const [added, setAdded] = useState<string | undefined>();
  const add = (): void => {
    const key = randomId();
    setAdded(key);
    onRows([...rows, { ...fresh(), key }]);
  };
  return (
    <>
      {rows.map((row, at) => {
        const title = titleOf(row) || t("unnamed");
        return (
          <details class="card entry-card" key={row.key} open={row.key === added} data-row={name}>
            <summary dir="auto">{title}</summary>
            {fields(row, (part) => onRows(withRow(rows, { ...row, ...part })))}
            <div class="actions">
              {!sorted && (
                <>
                  <button type="button" class="plain" name={`${name}-up`} disabled={at === 0} onClick={() => onRows(moved(rows, row.key, -1))}>
                    {t("texts-up")}
                  </button>
                  <button type="button" class="plain" name={`${name}-down`} disabled={at === rows.length - 1} onClick={() => onRows(moved(rows, row.key, 1))}>
                    {t("texts-down")}
                  </button>
                </>
              )}
              <button type="button" class="plain" name={`${name}-remove`} onClick={() => onRows(withoutRow(rows, row.key))}>
                {t("texts-remove", { name: title })}
              </button>
            </div>
          </details>
        );
      })}
      <div class="actions">
        <button type="button" name={`${name}-add`} disabled={rows.length >= most} onClick={add}>
          {addLabel}
        </button>
      </div>
    </>
  );
}
