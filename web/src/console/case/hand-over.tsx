/**
 * Handing a new code over: shown once a colleague agreed, on paper in the person's language, and put to
 * use only when its end was typed. Until then the old code works, and leaving the page changes nothing.
 */
import { useState } from "preact/hooks";
import type { CodeRequest } from "../desk/codes-protocol.ts";
import type { Case } from "../desk/protocol.ts";
import { plainDigits } from "../first/totp.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { LANGUAGES, nameOf, wordsIn, type Lang } from "../words.ts";

interface Props {
  readonly open: Case;
  readonly request: CodeRequest;
  readonly onWritten: () => void;
}

export function HandOver({ open, request, onWritten }: Props) {
  const { words, desk } = useAround();
  const { t } = words;
  const action = useAction();
  const [groups, setGroups] = useState<readonly string[] | undefined>();
  const show = async (): Promise<void> => {
    await action.run(async () => {
      setGroups(await desk.call("showCode", { case: open.case, id: request.id }));
    });
  };
  if (groups !== undefined) return <CodeForm open={open} request={request} groups={groups} onWritten={onWritten} />;
  return (
    <>
      <p class="notice good">{t("newcode-ready")}</p>
      <TroubleNotice trouble={action.trouble} />
      <p class="actions">
        <button type="button" name="show-code" class="main" disabled={action.busy} onClick={() => void show()}>
          {t(action.busy ? "sealing" : "newcode-show")}
        </button>
      </p>
    </>
  );
}

function CodeForm({ open, request, groups, onWritten }: Props & { groups: readonly string[] }) {
  const { words, desk, pins } = useAround();
  const { t, lang } = words;
  const action = useAction();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const [paper, setPaper] = useState<Lang>(lang);
  const theirs = wordsIn(paper);
  const give = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const kept = plainDigits(typed) === groups.at(-1);
    setWrong(!kept);
    if (!kept) return;
    const done = await action.run(async () => {
      await desk.call("giveCode", { case: open.case, id: request.id });
    });
    if (done) onWritten();
  };
  return (
    <form id="hand-over" onSubmit={(event) => void give(event)} aria-busy={action.busy}>
      <p class="hint no-print">{t("newcode-not-yet")}</p>
      <p class="field no-print">
        <label for="code-language">{t("newcode-language")}</label>
        <select id="code-language" name="code-language" value={paper} onChange={(event) => setPaper(event.currentTarget.value)}>
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </p>
      <section class="sheet slip" aria-labelledby="given-code-title" lang={paper} dir={theirs.dir}>
        <h3 id="given-code-title">{theirs.t("newcode-sheet-title")}</h3>
        <p id="given-code" class="groups" dir="ltr" translate={false}>
          {groups.map((group, at) => (
            <span key={at}>{group} </span>
          ))}
        </p>
        <p>{theirs.t("newcode-sheet-use")}</p>
        {pins.public !== undefined && (
          <p dir="ltr" translate={false}>
            {`${pins.public}/${paper}/mailbox`}
          </p>
        )}
        <p>{theirs.t("newcode-sheet-own")}</p>
      </section>
      <div class="actions no-print">
        <button type="button" name="print-code" onClick={() => print()}>
          {t("print")}
        </button>
      </div>
      <div class="no-print">
        <Field label={t("newcode-last")} name="code-end" value={typed} onValue={setTyped} inputMode="numeric" code error={wrong ? t("recovery-wrong") : undefined} />
        <TroubleNotice trouble={action.trouble} />
        <div class="actions">
          <button type="submit" name="give-code" class="main" disabled={action.busy}>
            {t(action.busy ? "sealing" : "newcode-give")}
          </button>
        </div>
      </div>
    </form>
  );
}
