/** The help directory: places, their services, and help that works only for a time. */
import { COSTS, KINDS, MOST, POLICE, SERVES, type Service, type Window } from "../../seal/texts.ts";
import { useWords } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import type { Draft, PlaceRow, Row } from "./draft.ts";
import { Rows } from "./rows.tsx";
import { Spoken } from "./spoken.tsx";
import { choiceWords, fieldWords } from "./wording.ts";

interface Props {
  readonly draft: Draft;
  readonly today: string;
  readonly onDraft: (change: Partial<Draft>) => void;
}

export function Services({ draft, today, onDraft }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-labelledby="services-title">
      <h2 id="services-title">{t("texts-services")}</h2>
      <p class="hint">{t("texts-services-hint")}</p>
      <p class="check">
        <label>
          <input type="checkbox" name="invented" checked={draft.invented} onChange={(event) => onDraft({ invented: event.currentTarget.checked })} /> {t("texts-invented")}
        </label>
      </p>
      <h3>{t("texts-places")}</h3>
      <Rows<Omit<PlaceRow, "key">>
        name="places"
        rows={draft.places}
        onRows={(places) => onDraft({ places })}
        fresh={() => ({ country: {}, services: [] })}
        addLabel={t("texts-places-add")}
        titleOf={({ country, place }) => [words.of(place), words.of(country)].filter((text) => text !== "").join(", ")}
        most={MOST.places}
        fields={(row, change) => (
          <>
            <Spoken label={t("texts-field-country")} name="country" texts={row.country} onTexts={(country) => change({ country })} />
            <Spoken label={t("texts-field-place")} name="place" texts={row.place} onTexts={(place) => change({ place })} optional />
            <Rows<Service>
              name="services"
              rows={row.services}
              onRows={(services) => change({ services })}
              fresh={() => freshService(today)}
              addLabel={t("texts-services-add")}
              titleOf={({ name, kind }) => `${words.of(name)} · ${choiceWords(kind, words)}`}
              most={MOST.services}
              fields={(service, onService) => <ServiceFields service={service} onService={onService} />}
            />
          </>
        )}
      />
      <h3>{t("texts-windows")}</h3>
      <Rows<Window>
        name="windows"
        rows={draft.windows}
        onRows={(windows) => onDraft({ windows })}
        fresh={() => ({ checked: today, source: "", text: {} })}
        addLabel={t("texts-windows-add")}
        titleOf={({ text }) => words.of(text)}
        most={MOST.windows}
        fields={(row, change) => (
          <>
            <Spoken label={t("texts-field-text")} name="window-text" texts={row.text} onTexts={(text) => change({ text })} />
            <Field label={t("texts-field-source")} name="window-source" value={row.source} onValue={(source) => change({ source })} required={false} />
            <Field label={t("texts-field-checked")} name="window-checked" type="date" value={row.checked} onValue={(checked) => change({ checked })} required={false} />
          </>
        )}
      />
    </section>
  );
}

function freshService(today: string): Service {
  return {
    agency: "", checked: today, cost: "free", hours: {}, kind: "medical", languages: [], name: {}, phone: "", police: "not_needed",
    serves: [...SERVES], sign_language: false, text: "",
  };
}

interface ServiceProps {
  readonly service: Row<Service>;
  readonly onService: (part: Partial<Service>) => void;
}

function ServiceFields({ service, onService }: ServiceProps) {
  const words = useWords();
  const label = (field: string): string => fieldWords("services", field, words);
  const choice = <T extends string>(field: "kind" | "cost" | "police", value: T, choices: readonly T[], set: (chosen: T) => void) => (
    <p class="field">
      <label>
        {label(field)}{" "}
        <select name={`service-${field}`} value={value} onChange={(event) => set(choices.find((each) => each === event.currentTarget.value) ?? value)}>
          {choices.map((each) => (
            <option key={each} value={each}>
              {choiceWords(each, words)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
  return (
    <>
      <Spoken label={label("name")} name="service-name" texts={service.name} onTexts={(name) => onService({ name })} />
      {choice("kind", service.kind, KINDS, (kind) => onService({ kind }))}
      <Field label={label("phone")} name="service-phone" value={service.phone} onValue={(phone) => onService({ phone })} required={false} code />
      <Field label={label("text")} name="service-text" value={service.text} onValue={(text) => onService({ text })} required={false} code />
      <Spoken label={label("hours")} name="service-hours" texts={service.hours} onTexts={(hours) => onService({ hours })} />
      <Field
        label={label("languages")}
        hint={words.t("texts-languages-hint")}
        name="service-languages"
        value={service.languages.join(", ")}
        onValue={(text) => onService({ languages: text.split(",").map((each) => each.trimStart()) })}
        required={false}
      />
      {choice("cost", service.cost, COSTS, (cost) => onService({ cost }))}
      <fieldset class="seats">
        <legend>{label("serves")}</legend>
        {SERVES.map((whom) => (
          <p class="check" key={whom}>
            <label>
              <input
                type="checkbox"
                name="service-serves"
                value={whom}
                checked={service.serves.includes(whom)}
                onChange={(event) => onService({ serves: event.currentTarget.checked ? [...service.serves, whom] : service.serves.filter((each) => each !== whom) })}
              />{" "}
              {choiceWords(whom, words)}
            </label>
          </p>
        ))}
      </fieldset>
      <Spoken label={label("access")} name="service-access" texts={service.access} onTexts={(access) => onService({ access })} optional />
      <p class="check">
        <label>
          <input type="checkbox" name="service-sign" checked={service.sign_language} onChange={(event) => onService({ sign_language: event.currentTarget.checked })} /> {label("sign_language")}
        </label>
      </p>
      {choice("police", service.police, POLICE, (police) => onService({ police }))}
      <Spoken label={label("legal_risk")} name="service-risk" texts={service.legal_risk} onTexts={(risk) => onService({ legal_risk: risk })} optional />
      <Field label={label("agency")} name="service-agency" value={service.agency} onValue={(agency) => onService({ agency })} required={false} />
      <Field label={label("checked")} name="service-checked" type="date" value={service.checked} onValue={(checked) => onService({ checked })} required={false} />
    </>
  );
}
