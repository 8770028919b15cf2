/**
 * The name that two custodians keep: asked for with a reason, followed, taken, and then shown to whoever
 * asked, with the day and the reason. A colleague who holds the same case sees that it was asked for,
 * and nothing of what came.
 */
import { useEffect, useState } from "preact/hooks";
import { troubleOf } from "../desk/connect.ts";
import type { AskedByMe, NamesOfCase } from "../desk/names-protocol.ts";
import type { Case, Trouble } from "../desk/protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround, useWords } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import { verdictWords } from "../parts/verdicts.ts";
import { AskNameForm } from "./ask-name.tsx";
import { IdentityList, Reasons } from "./identity.tsx";
import { authorWords } from "./people.ts";
import { TakeNameForm } from "./take-name.tsx";
import type { WriteProps } from "./sending.tsx";

interface Props {
  readonly open: Case;
  readonly onWritten: () => void;
  readonly write: (field: "name-reason" | "name-untold" | "name-told") => WriteProps;
}

export function NameSection({ open, onWritten, write }: Props) {
  const { words, desk, onEnded } = useAround();
  const { t } = words;
  const [names, setNames] = useState<NamesOfCase | undefined>();
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const { nameKept } = open;
  useEffect(() => {
    if (!nameKept) return undefined;
    let latest = true;
    desk.call("namesOf", { case: open.case }).then(
      (found) => {
        if (!latest) return;
        setNames(found);
        setTrouble(undefined);
      },
      (error: unknown) => {
        const met = troubleOf(error);
        if (met.kind === "signed_out") onEnded();
        else if (latest) setTrouble(met);
      },
    );
    return () => {
      latest = false;
    };
  }, [desk, nameKept, onEnded, open]);
  if (!nameKept) return null;
  const sound = names?.requests.flatMap((one) => (one.kind === "sound" ? [one.request] : [])) ?? [];
  const settled = sound.some(({ state, opened }) => state === "asked" || state === "agreed" || opened !== undefined);
  return (
    <section id="name" aria-labelledby="name-title">
      <h2 id="name-title">{t("name-title")}</h2>
      <p class="hint">{t("name-lead")}</p>
      <TroubleNotice trouble={trouble} />
      {names?.requests.map((one) =>
        one.kind === "sound" ? (
          <Asked key={one.request.id} open={open} request={one.request} onWritten={onWritten} told={write("name-told")} />
        ) : (
          <p class="notice bad" key={one.id}>
            {t("name-unsound", { why: verdictWords(one.verdict, words) })}
          </p>
        ),
      )}
      {names !== undefined && !settled && (
        <AskNameForm open={open} names={names} reason={write("name-reason")} untold={write("name-untold")} told={write("name-told")} />
      )}
    </section>
  );
}

function Asked({ open, request, onWritten, told }: { open: Case; request: AskedByMe; onWritten: () => void; told: WriteProps }) {
  const words = useWords();
  const { t, day } = words;
  const { state, opened } = request;
  return (
    <div class="request" data-request={request.id} data-state={state}>
      <p>{t("name-asked", { day: day(request.day) })}</p>
      <Reasons request={request} />
      {state === "asked" && <p>{t(request.tell === "before" ? "name-waits-told" : "name-waits", { from: day(request.opens), until: day(request.expires) })}</p>}
      {state !== "refused" && request.agreed.map((who) => <p key={who.id}>{t("name-agreed", { who: authorWords(who, words) })}</p>)}
      {state === "refused" && <p class="notice">{t("name-refused", { who: request.refused === undefined ? "" : authorWords(request.refused, words) })}</p>}
      {request.refusal !== undefined && (
        <p class="told" dir="auto" translate={false}>
          {request.refusal}
        </p>
      )}
      {state === "withdrawn" && <p class="notice">{t("name-withdrawn")}</p>}
      {state === "expired" && <p class="notice">{t("name-expired", { day: day(request.expires) })}</p>}
      {state === "disclosed" && opened === undefined && <p class="notice">{t("name-gone")}</p>}
      {opened !== undefined && (
        <>
          <p class="hint">{t("name-opened", { day: day(opened.day) })}</p>
          <IdentityList identity={opened.identity} />
        </>
      )}
      {state === "agreed" && <TakeNameForm open={open} request={request} told={told} />}
      {(state === "asked" || state === "agreed") && <Withdraw open={open} id={request.id} onWritten={onWritten} />}
    </div>
  );
}

function Withdraw({ open, id, onWritten }: { open: Case; id: string; onWritten: () => void }) {
  const { words, desk } = useAround();
  const action = useAction();
  const withdraw = async (): Promise<void> => {
    await action.run(async () => {
      await desk.call("withdrawName", { case: open.case, id });
    });
    // Also where it is over already: then it is shown how.
    onWritten();
  };
  return (
    <>
      <TroubleNotice trouble={action.trouble} />
      <p class="actions">
        <button type="button" name="withdraw-name" class="plain" disabled={action.busy} onClick={() => void withdraw()}>
          {words.t("name-withdraw")}
        </button>
      </p>
    </>
  );
}
