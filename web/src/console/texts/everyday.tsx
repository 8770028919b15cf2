/** Hours, holidays, numbers to call, notices and what answers begin with. */
import { MOST, type Call, type Holiday, type Notice, type Reply } from "../../seal/texts.ts";
import { useWords } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { daysLater } from "../steward/draft.ts";
import type { Draft } from "./draft.ts";
import { Rows } from "./rows.tsx";
import { Spoken } from "./spoken.tsx";

interface Props {
  readonly draft: Draft;
  readonly today: string;
  readonly onDraft: (change: Partial<Draft>) => void;
}

export function Everyday({ draft, today, onDraft }: Props) {
  return (
    <>
      <Hours draft={draft} today={today} onDraft={onDraft} />
      <Calls draft={draft} today={today} onDraft={onDraft} />
      <Notices draft={draft} today={today} onDraft={onDraft} />
      <Replies draft={draft} today={today} onDraft={onDraft} />
    </>
  );
}

function Hours({ draft, today, onDraft }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-labelledby="hours-title">
      <h2 id="hours-title">{t("texts-hours")}</h2>
      <p class="hint">{t("texts-hours-hint")}</p>
      <Spoken label={t("texts-hours")} name="hours" texts={draft.hours} onTexts={(hours) => onDraft({ hours })} />
      <Field label={t("texts-zone")} hint={t("texts-zone-hint")} name="zone" value={draft.zone} onValue={(zone) => onDraft({ zone })} required={false} code />
      <h3>{t("texts-holidays")}</h3>
      <p class="hint">{t("texts-holidays-hint")}</p>
      <Rows<Holiday>
        name="holidays"
        rows={draft.holidays}
        onRows={(holidays) => onDraft({ holidays })}
        fresh={() => ({ day: daysLater(today, 1), name: {} })}
        addLabel={t("texts-holidays-add")}
        titleOf={({ day, name }) => `${isDay(day) ? words.day(day) : day} ${words.of(name)}`.trim()}
        sorted
        most={MOST.holidays}
        fields={(row, change) => (
          <>
            <Field label={t("texts-field-day")} name="holiday-day" type="date" value={row.day} onValue={(day) => change({ day })} required={false} />
            <Spoken label={t("texts-field-name")} name="holiday-name" texts={row.name} onTexts={(name) => change({ name })} />
          </>
        )}
      />
    </section>
  );
}

function Calls({ draft, onDraft }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-labelledby="calls-title">
      <h2 id="calls-title">{t("texts-calls")}</h2>
      <p class="hint">{t("texts-calls-hint")}</p>
      <Rows<Call>
        name="calls"
        rows={draft.calls}
        onRows={(calls) => onDraft({ calls })}
        fresh={() => ({ name: {}, number: "" })}
        addLabel={t("texts-calls-add")}
        titleOf={({ name, number }) => (number === "" ? words.of(name) : `${words.of(name)} \u2066${number}\u2069`)}
        most={MOST.calls}
        fields={(row, change) => (
          <>
            <Field label={t("texts-field-number")} name="call-number" value={row.number} onValue={(number) => change({ number })} required={false} code />
            <Spoken label={t("texts-field-name")} name="call-name" texts={row.name} onTexts={(name) => change({ name })} />
          </>
        )}
      />
    </section>
  );
}

function Notices({ draft, today, onDraft }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby="notices-title">
      <h2 id="notices-title">{t("texts-notices")}</h2>
      <p class="hint">{t("texts-notices-hint")}</p>
      <NoticeCard name="home" title={t("texts-notice-home")} notice={draft.home} today={today} onNotice={(home) => onDraft({ home })} />
      <NoticeCard name="mailbox" title={t("texts-notice-mailbox")} notice={draft.mailbox} today={today} onNotice={(mailbox) => onDraft({ mailbox })} />
    </section>
  );
}

interface NoticeProps {
  readonly name: "home" | "mailbox";
  readonly title: string;
  readonly notice: Notice | undefined;
  readonly today: string;
  readonly onNotice: (notice: Notice | undefined) => void;
}

/** How long a notice stays unless the steward says otherwise. */
const NOTICE_DAYS = 14;

function NoticeCard({ name, title, notice, today, onNotice }: NoticeProps) {
  const words = useWords();
  const { t } = words;
  if (notice === undefined) {
    return (
      <div class="actions">
        <button type="button" name={`notice-${name}`} onClick={() => onNotice({ text: {}, until: daysLater(today, NOTICE_DAYS) })}>
          {t("texts-notice-put", { where: title })}
        </button>
      </div>
    );
  }
  return (
    <div class="card" data-notice={name}>
      <h3>{title}</h3>
      {notice.until < today && <p class="warn">{t("texts-notice-over", { day: words.day(notice.until) })}</p>}
      <Spoken label={t("texts-field-text")} name={`notice-${name}-text`} texts={notice.text} onTexts={(text) => onNotice({ ...notice, text })} />
      <Field label={t("texts-field-until")} name={`notice-${name}-until`} type="date" value={notice.until} onValue={(until) => onNotice({ ...notice, until })} required={false} />
      <div class="actions">
        <button type="button" class="plain" name={`notice-${name}-remove`} onClick={() => onNotice(undefined)}>
          {t("texts-remove", { name: title })}
        </button>
      </div>
    </div>
  );
}

function Replies({ draft, onDraft }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-labelledby="replies-title">
      <h2 id="replies-title">{t("texts-replies")}</h2>
      <p class="hint">{t("texts-replies-hint")}</p>
      <Rows<Reply>
        name="replies"
        rows={draft.replies}
        onRows={(replies) => onDraft({ replies })}
        fresh={() => ({ id: freshId(draft.replies), name: {}, text: {} })}
        addLabel={t("texts-replies-add")}
        titleOf={({ name }) => words.of(name)}
        most={MOST.replies}
        fields={(row, change) => (
          <>
            <Spoken label={t("texts-field-name")} name="reply-name" texts={row.name} onTexts={(name) => change({ name })} />
            <Spoken label={t("texts-field-text")} name="reply-text" texts={row.text} onTexts={(text) => change({ text })} long />
          </>
        )}
      />
    </section>
  );
}

/** A name for machines that no other template has: `own_a`, `own_b`, …, `own_z`, `own_za`. */
export function freshId(replies: readonly Reply[]): string {
  const LETTERS = "abcdefghijklmnopqrstuvwxyz";
  const taken = new Set(replies.map(({ id }) => id));
  for (let prefix = "own_"; ; prefix += "z") {
    const free = [...LETTERS].map((letter) => prefix + letter).find((id) => !taken.has(id));
    if (free !== undefined) return free;
  }
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(day);
}
