/** Which part of the queue is shown. What is asked for is asked of the portal: it knows nothing finer than a day. */
import type { NamedQueue } from "../desk/protocol.ts";
import { useWords } from "../parts/context.ts";
import type { Filter } from "./filter.ts";

/** A week, as an office plans. */
const SOON_DAYS = 7;

interface Props {
  readonly filter: Filter;
  readonly queues: readonly NamedQueue[];
  readonly onFilter: (filter: Filter) => void;
}

export function Filters({ filter, queues, onFilter }: Props) {
  const words = useWords();
  const { t } = words;
  const { hands, within, alarm, queue } = filter;
  const set = (name: keyof Filter, value: Filter[keyof Filter]): void => {
    const rest = Object.entries(filter).filter(([other]) => other !== name);
    onFilter(Object.fromEntries(value === undefined ? rest : [...rest, [name, value]]) as Filter);
  };
  const chips: readonly (readonly [name: string, on: boolean, press: () => void])[] = [
    ["mine", hands === "mine", () => set("hands", hands === "mine" ? undefined : "mine")],
    ["nobodys", hands === "nobodys", () => set("hands", hands === "nobodys" ? undefined : "nobodys")],
    ["due", within !== undefined, () => set("within", within === undefined ? SOON_DAYS : undefined)],
    ["alarm", alarm === true, () => set("alarm", alarm === true ? undefined : true)],
  ];
  return (
    <div class="filters" role="group" aria-label={t("filter-title")}>
      {chips.map(([name, on, press]) => (
        <button type="button" key={name} name={`filter-${name}`} aria-pressed={on} onClick={press}>
          {t(CHIP_WORDS[name] ?? name)}
        </button>
      ))}
      {queues.length > 1 && (
        <select name="filter-queue" aria-label={t("filter-queue")} value={queue ?? ""} onChange={(event) => set("queue", event.currentTarget.value || undefined)}>
          <option value="">{t("filter-queues")}</option>
          {queues.map(({ id, name, office }) => (
            <option key={id} value={id}>
              {t("case-queue", { queue: words.of(name), office: words.of(office) })}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

const CHIP_WORDS: Readonly<Record<string, string>> = { mine: "filter-mine", nobodys: "filter-nobodys", due: "filter-due", alarm: "filter-alarm" };
