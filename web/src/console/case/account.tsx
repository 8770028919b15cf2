/** What was told, as it was told, with what the form asked beside it: who they are, what the office may do. */
import type { Case } from "../desk/protocol.ts";
import { useAround, useWords } from "../parts/context.ts";
import { answerLines } from "./answers.ts";
import { Allowed, EntryItem } from "./entry.tsx";
import { IdentityList } from "./identity.tsx";
import { unanswered } from "./tabs.ts";
import { Translations } from "./translations.tsx";
import { Told } from "./told.tsx";

export function AccountPart({ open }: { open: Case }) {
  const { t } = useWords();
  return (
    <>
      <div class="beside">
        <section aria-labelledby="account-title">
          <h2 id="account-title">{t("account-title")}</h2>
          {open.accounts.length === 0 && <p class="empty">{t("account-none")}</p>}
          {open.accounts.map((account) => (
            <div class="account" key={account.id}>
              <Told text={account.text} />
              {account.text !== "" && <Translations of={account.id} />}
            </div>
          ))}
        </section>
        <div class="parts">
          <section aria-labelledby="answers-title">
            <h2 id="answers-title">{t("answers-title")}</h2>
            {open.accounts.map((account) => (
              <AnswerList key={account.posted} answers={account.answers} />
            ))}
          </section>
          <section aria-labelledby="given-title">
            <h2 id="given-title">{t("given-title")}</h2>
            {open.uncertain ? <p class="notice bad">{t("given-uncertain")}</p> : <Allowed given={open.standing.given} none="given-none" />}
          </section>
          {open.identity !== undefined && <Person identity={open.identity} />}
        </div>
      </div>
    </>
  );
}

/** What the person said and nobody has answered: read together with what they told first. */
export function Unanswered({ open }: { open: Case }) {
  const { t } = useWords();
  const waiting = unanswered(open.dialogue);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="unanswered-title">
      <h2 id="unanswered-title">{t("unanswered-title")}</h2>
      <ol class="thread">
        {waiting.map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

/** Who the person is: theirs to give, and given to whoever reads it here. */
function Person({ identity }: { identity: NonNullable<Case["identity"]> }) {
  const { t } = useWords();
  return (
    <section id="person" aria-labelledby="identity-title">
      <h2 id="identity-title">{t("identity-title")}</h2>
      <p class="hint">{t("identity-lead")}</p>
      <IdentityList identity={identity} />
    </section>
  );
}

function AnswerList({ answers }: { answers: Case["accounts"][number]["answers"] }) {
  const { words, form } = useAround();
  const lines = answerLines(answers, form, words);
  if (lines.length === 0) return <p class="hint">{words.t("answers-none")}</p>;
  return (
    <dl class="answers">
      {lines.map(({ question, label, values, grave }) => (
        <div key={question} class={grave ? "grave" : undefined}>
          <dt>{label}</dt>
          {values.map((value, at) => (
            <dd key={at} dir="auto">
              {value}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
