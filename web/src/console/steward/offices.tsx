/** Offices and their queues: public names, who reads, who keeps names. */
import { randomId } from "../../seal/id.ts";
import type { Queue } from "../../seal/types.ts";
import type { Candidate } from "../desk/steward-protocol.ts";
import { useAround } from "../parts/context.ts";
import { current, withOffice, withQueue, withSeat, withoutOffice, withoutQueue, type Draft, type Seat } from "./draft.ts";
import { officeNamed, officerNamed, queueNamed } from "./naming.ts";
import { TextsField } from "./texts.tsx";

interface Props {
  readonly draft: Draft;
  readonly candidates: readonly Candidate[];
  readonly onDraft: (draft: Draft) => void;
}

export function Offices({ draft, candidates, onDraft }: Props) {
  const { words } = useAround();
  const { t } = words;
  return (
    <section aria-labelledby="offices-title">
      <h2 id="offices-title">{t("offices-title")}</h2>
      <p class="hint">{t("offices-hint")}</p>
      {draft.offices.map((office) => (
        <div class="card" key={office.id} data-office={office.id}>
          <h3 dir="auto">{officeNamed(office.id, draft, words)}</h3>
          <TextsField legend={t("office-name")} name="office" texts={office.name} onTexts={(name) => onDraft(withOffice(draft, office.id, name))} />
          {draft.queues
            .filter((queue) => queue.office === office.id)
            .map((queue) => (
              <QueueCard key={queue.id} queue={queue} draft={draft} candidates={candidates} onDraft={onDraft} />
            ))}
          <div class="actions">
            <button type="button" name="add-queue" onClick={() => onDraft(withQueue(draft, randomId(), office.id, {}))}>
              {t("queue-add")}
            </button>
            <button type="button" name="remove-office" class="plain" onClick={() => onDraft(withoutOffice(draft, office.id))}>
              {t("office-remove", { office: officeNamed(office.id, draft, words) })}
            </button>
          </div>
        </div>
      ))}
      <div class="actions">
        <button type="button" name="add-office" onClick={() => onDraft(withOffice(draft, randomId(), {}))}>
          {t("office-add")}
        </button>
      </div>
    </section>
  );
}

function QueueCard({ queue, draft, candidates, onDraft }: Props & { queue: Queue }) {
  const { words } = useAround();
  const { t } = words;
  const seat = (legend: string, kind: Seat) => (
    <Seats legend={legend} kind={kind} queue={queue} draft={draft} candidates={candidates} onDraft={onDraft} />
  );
  return (
    <div class="card" data-queue={queue.id}>
      <h4 dir="auto">{queueNamed(queue.id, draft, words)}</h4>
      <TextsField legend={t("queue-name")} name="queue" texts={queue.name} onTexts={(name) => onDraft(withQueue(draft, queue.id, queue.office, name))} />
      {seat(t("queue-officers"), "officers")}
      {seat(t("queue-custodians"), "custodians")}
      <div class="actions">
        <button type="button" name="remove-queue" class="plain" onClick={() => onDraft(withoutQueue(draft, queue.id))}>
          {t("queue-remove", { queue: queueNamed(queue.id, draft, words) })}
        </button>
      </div>
    </div>
  );
}

interface SeatsProps extends Props {
  readonly legend: string;
  readonly kind: Seat;
  readonly queue: Queue;
}

/** Custodians keep names and nobody else; readers are whoever is admitted and not only a steward. */
function Seats({ legend, kind, queue, draft, candidates, onDraft }: SeatsProps) {
  const { words } = useAround();
  const { t } = words;
  const fit = draft.officers.filter((officer) => {
    if (current(officer) === undefined) return false;
    if (queue[kind].includes(officer.id)) return true;
    return kind === "custodians" ? officer.roles.includes("custodian") : officer.roles.some((role) => role !== "steward" && role !== "custodian");
  });
  return (
    <fieldset class="seats">
      <legend>{legend}</legend>
      {fit.length === 0 && <p class="hint">{t(kind === "custodians" ? "queue-no-custodians" : "queue-no-officers")}</p>}
      {fit.map(({ id }) => (
        <p class="check" key={id}>
          <label>
            <input
              type="checkbox"
              name={kind}
              value={id}
              checked={queue[kind].includes(id)}
              onChange={(event) => onDraft(withSeat(draft, queue.id, kind, id, event.currentTarget.checked))}
            />{" "}
            <span dir="auto">{officerNamed(id, draft, candidates, words)}</span>
          </label>
        </p>
      ))}
    </fieldset>
  );
}
