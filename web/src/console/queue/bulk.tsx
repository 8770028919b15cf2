/**
 * The same for several cases: acknowledge them, or put them into somebody's hands.
 *
 * Each is read, signed and sealed by itself, one after the other. What went wrong with one takes nothing
 * from the others; what is left stays chosen, and is named.
 */
import { useRef, useState } from "preact/hooks";
import { acknowledgement } from "../case/acknowledging.ts";
import { Colleagues } from "../case/hands.tsx";
import { LanguageChoice } from "../case/language.tsx";
import { Told } from "../case/told.tsx";
import { troubleOf } from "../desk/connect.ts";
import type { Case, Person, Trouble } from "../desk/protocol.ts";
import { useAround } from "../parts/context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { troubleWords } from "../parts/trouble.tsx";
import type { Lang } from "../words.ts";
import { reference } from "./row.ts";

interface Props {
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
  readonly onWritten: () => void;
}

interface Left {
  readonly case: string;
  readonly trouble: Trouble;
}

export function Bulk({ chosen, onChosen, onWritten }: Props) {
  const { words, desk, onEnded } = useAround();
  const { t } = words;
  const [asks, setAsks] = useState<"acknowledge" | "assign" | undefined>();
  const [first, setFirst] = useState<Case | undefined>();
  const [done, setDone] = useState<number | undefined>();
  const [left, setLeft] = useState<readonly Left[]>([]);
  const stopped = useRef(false);
  const open = (caseId: string): Promise<Case> => desk.call("openCase", { case: caseId });

  const ask = async (what: "acknowledge" | "assign"): Promise<void> => {
    const [one] = chosen;
    if (one === undefined) return;
    setLeft([]);
    try {
      setFirst(await open(one));
      setAsks(what);
    } catch (error) {
      setLeft([{ case: one, trouble: troubleOf(error) }]);
    }
  };
  const each = async (deed: (open: Case) => Promise<unknown>): Promise<void> => {
    setAsks(undefined);
    setLeft([]);
    stopped.current = false;
    const failed: Left[] = [];
    let count = 0;
    for (const caseId of chosen) {
      if (stopped.current) break;
      setDone(count);
      try {
        await deed(await open(caseId));
        count += 1;
        onChosen(chosen.slice(count + failed.length).concat(failed.map((one) => one.case)));
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble.kind === "signed_out") return onEnded();
        failed.push({ case: caseId, trouble });
      }
    }
    setDone(undefined);
    setLeft(failed);
    onWritten();
  };
  const acknowledge = (lang: Lang): void =>
    void each(async (one) => {
      if (one.status === "received") await desk.call("acknowledge", { case: one.case, text: acknowledgement(one, lang) });
    });
  const assign = (to: Person): void =>
    void each(async (one) => {
      const from = one.assignee?.id ?? null;
      if (from !== to.id) await desk.call("assign", { case: one.case, from, to: to.id, text: "" });
    });
  return (
    <div id="bulk" aria-busy={done !== undefined}>
      <p role="status">{done === undefined ? t("bulk-chosen", { count: chosen.length }) : t("bulk-under-way", { done })}</p>
      <div class="actions">
        <button type="button" name="bulk-acknowledge" disabled={done !== undefined} onClick={() => void ask("acknowledge")}>
          {t("bulk-acknowledge")}
        </button>
        <button type="button" name="bulk-assign" disabled={done !== undefined} onClick={() => void ask("assign")}>
          {t("bulk-assign")}
        </button>
        {done === undefined ? (
          <button type="button" name="bulk-none" class="plain" onClick={() => onChosen([])}>
            {t("bulk-none")}
          </button>
        ) : (
          <button type="button" name="bulk-stop" class="plain" onClick={() => void (stopped.current = true)}>
            {t("bulk-stop")}
          </button>
        )}
      </div>
      <div role="alert">
        {left.map((one) => (
          <p class="notice bad" key={one.case}>
            {t("bulk-left", { reference: reference(one.case), why: troubleWords(one.trouble, words) })}
          </p>
        ))}
      </div>
      {asks === "acknowledge" && first !== undefined && <AcknowledgeAll first={first} count={chosen.length} onGo={acknowledge} onClose={() => setAsks(undefined)} />}
      {asks === "assign" && first !== undefined && <AssignAll first={first} count={chosen.length} onGo={assign} onClose={() => setAsks(undefined)} />}
    </div>
  );
}

interface AskProps<A> {
  readonly first: Case;
  readonly count: number;
  readonly onGo: (answer: A) => void;
  readonly onClose: () => void;
}

function AcknowledgeAll({ first, count, onGo, onClose }: AskProps<Lang>) {
  const { words } = useAround();
  const { t } = words;
  const [lang, setLang] = useState<Lang>(words.lang);
  return (
    <Dialog title={t("bulk-acknowledge")} onClose={onClose}>
      <p>{t("bulk-acknowledge-lead", { count })}</p>
      <LanguageChoice lang={lang} onLang={setLang} />
      <section class="preview" lang={lang}>
        <Told text={acknowledgement(first, lang)} />
      </section>
      <button type="button" name="acknowledge-all" class="main" onClick={() => onGo(lang)}>
        {t("bulk-acknowledge-go", { count })}
      </button>
    </Dialog>
  );
}

function AssignAll({ first, count, onGo, onClose }: AskProps<Person>) {
  const { words } = useAround();
  const { t } = words;
  const [to, setTo] = useState(first.colleagues.find(({ me }) => me)?.id ?? "");
  const person = first.colleagues.find(({ id }) => id === to);
  return (
    <Dialog title={t("bulk-assign")} onClose={onClose}>
      <p>{t("bulk-assign-lead", { count })}</p>
      <Colleagues people={first.colleagues} chosen={to} onChosen={setTo} />
      <button type="button" name="assign-all" class="main" disabled={person === undefined} onClick={() => person !== undefined && onGo(person)}>
        {t("bulk-assign-go", { count })}
      </button>
    </Dialog>
  );
}
