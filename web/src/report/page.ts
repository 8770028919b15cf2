/**
 * The report page: what is said while a report is written, sealed and sent.
 *
 * What was typed stays in the form until the portal has said that it is stored; a failure of any
 * kind leaves it there.
 */

import { offerKeptFile, showDraft } from "../draft/opening.ts";
import { savingOf } from "../draft/saving.ts";
import { inTime } from "../public/boot.ts";
import { dayOf, dueAfter, earlier } from "../public/day.ts";
import { Refusal } from "../public/desk.ts";
import { guardUnsent } from "../public/leave.ts";
import type { Directory } from "../public/people.ts";
import { verifyPeople, type Verified } from "../public/roster.ts";
import type { Site } from "../public/site.ts";
import { panelBehind, pauseAt, rosterWords, troubleWords } from "../public/waiting.ts";
import { fetchRoster, sendReport } from "../public/wire.ts";
import { copyOf, gatherWords, part, word, writtenDay } from "../public/words.ts";
import type { Fields } from "../seal/draft.ts";
import { listChoices } from "./choices.ts";
import * as fields from "./form.ts";
import { REPORT_TEMPLATES, REPORT_WORDS } from "./needs.ts";
import { offerPresets } from "./presets.ts";
import { courierOf, listFiles } from "../files/list.ts";
import { offerRecording } from "../voice/offer.ts";
import type { SentFile } from "../seal/attachment.ts";
import { answersOf, offerPersons, showMeant } from "./questions.ts";
import { senderOver, type Desktop, type Ended } from "./sending.ts";
import { sentPage, showSent, type Stored } from "./sent.ts";
import { stepsThrough } from "./steps.ts";

/** Takes the report form over. Nothing is changed before everything needed is there. */
export async function startReport(site: Site, form: HTMLFormElement, kept?: Fields): Promise<void> {
  gatherWords(REPORT_WORDS, REPORT_TEMPLATES);
  const parts = fields.formParts(form);
  const main = part(document, "#main", HTMLElement);
  const panel = panelBehind(parts.progress);
  const steps = stepsThrough(form);
  const saving = savingOf(site, main, form);
  const files = listFiles(form, courierOf(site.desk), site.language);
  const voices = offerRecording(form, site, files);
  sentPage();
  const listed = await inTime(firstList(site));

  let directory: Directory | undefined;
  let sent: readonly SentFile[] = [];
  let state: "writing" | "sending" | "stored" = "writing";
  let trouble: () => Node = () => word("offline");

  const page: Desktop = {
    list: (next) => {
      directory = next;
      const changed = listChoices(form, next);
      look();
      return changed;
    },
    draft: () => ({ ...fields.readDraft(form), files: sent }),
    say: (progress) => {
      fields.sayProgress(parts, word(PROGRESS[progress.at]));
      if (progress.at === "waiting") trouble = () => troubleWords(progress.why);
    },
    pause: pauseAt(panel, () => trouble(), saving.file),
  };
  const sender = senderOver(
    {
      fetchRoster,
      sendReport,
      verify: async (note) => verifyPeople(site, note),
      work: async (work, body) => site.desk.ask("work", { work, body }),
      seal: async (draft) => site.desk.ask("seal", { draft, day: dayOf(new Date()) }),
    },
    page,
  );

  const refuse = (reason: Node): void => {
    panel.show(reason, { retry: () => void submit(), file: saving.file });
  };

  const end = async (ended: Ended): Promise<void> => {
    switch (ended.kind) {
      case "stored":
        state = "stored";
        await showStored(ended);
        return;
      case "problem":
        steps.reveal(part(form, `#${ended.problem.field}`, Element));
        fields.showProblem(parts, ended.problem);
        return;
      case "look_again":
      case "list_refused":
      case "refused":
        refuse(reasonOf(ended));
        return;
      case "given_up":
        parts.account.focus();
    }
  };

  const showStored = async ({ report, receipt, office }: Ended & { kind: "stored" }): Promise<void> => {
    fields.sayProgress(parts, word("progress-stored"));
    // What is left of a draft goes when its time is over, if it can't be erased now.
    void saving.sent().catch(() => undefined);
    const day = await site.desk.ask("receipt", receipt).catch(() => undefined);
    files.clear(sent);
    const wantsHelp = ["needs", "assistance_only"].some((question) => Object.hasOwn(answersOf(form), question));
    form.reset();
    showSent(main, site, {
      office,
      day: day ?? dayOf(new Date()),
      due: dueDays(form, day ?? dayOf(new Date()), wantsHelp),
      receipt: day === undefined ? undefined : receipt,
      digits: report.digits,
    });
  };

  const submit = async (): Promise<void> => {
    if (state !== "writing") return;
    state = "sending";
    fields.clearProblems(parts);
    panel.clear();
    // What was said and not handed on would be left out without a word.
    if (voices.unfinished()) {
      await end({ kind: "problem", problem: { why: "voice_open", field: "voice" } });
      state = "writing";
      return;
    }
    let ended: (() => Promise<void>) | undefined;
    try {
      if (files.any()) fields.sayProgress(parts, word("progress-files"));
      // Until they are there, a file that hangs can be taken out.
      const arrived = await files.arrived();
      fields.lock(parts, true);
      sent = arrived ?? [];
      const outcome: Ended = arrived === undefined ? { kind: "problem", problem: { why: "file_failed", field: "files" } } : await sender.send();
      ended = async () => end(outcome);
    } catch (error) {
      ended = async () => Promise.resolve(refuse(word("failed", { code: verdictOf(error) })));
    }
    panel.clear();
    fields.lock(parts, false);
    fields.sayProgress(parts, undefined);
    state = "writing";
    await ended();
  };

  const look = (): void => {
    showMeant(form);
    if (directory === undefined) return;
    fields.leadToHelp(parts, fields.readDraft(form), directory);
    const draft = fields.readDraft(form);
    fields.offerName(parts, draft, directory);
    fields.offerOthers(parts, draft, directory);
  };

  steps.offer();
  offerPersons(form);
  parts.sealing.replaceChildren(word("sealing-browser"));
  parts.send.disabled = false;
  part(form, "#save", HTMLButtonElement).disabled = false;
  if (kept !== undefined) showDraft(main, form, kept, "portal");
  if (listed?.kind === "verified") {
    page.list(listed.directory);
    sender.start(listed.directory);
  } else if (listed?.kind === "refused") {
    form.before(copyOf("notice", { text: reasonOf({ kind: "list_refused", verdict: listed.verdict }) }));
  }
  look();
  if (kept !== undefined) saving.opened();
  offerKeptFile(site, main, form, () => {
    look();
    saving.opened();
  });
  offerPresets(form);
  form.addEventListener("change", look);
  form.addEventListener("keydown", stayOnEnter);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    switch (event.submitter?.getAttribute("name")) {
      case "save":
        void saving.save();
        return;
      case "erase":
        void saving.erase();
        return;
      case "send":
        void submit();
    }
  });
  guardUnsent(() => state !== "stored" && form.isConnected && fields.holdsWords(form) && saving.changed());
}

const PROGRESS = { sealing: "progress-sealing", uploading: "progress-sending", waiting: "trying-again" } as const;

/** By when the office does what, by the rules that the page names. */
function dueDays(form: HTMLFormElement, day: string, wantsHelp: boolean): Stored["due"] {
  const { acknowledge, feedback, status, help, closed } = form.dataset;
  const after = (from: string, lengths: string | undefined): string | undefined => dueAfter(from, lengths, closed);
  const ack = after(day, acknowledge);
  return {
    ack,
    feedback: earlier(after(ack ?? day, feedback), after(day, status)),
    help: wantsHelp ? after(day, help) : undefined,
  };
}

/** Why nothing was sent, in words. */
function reasonOf(ended: Ended & { kind: "look_again" | "list_refused" | "refused" }): Node {
  switch (ended.kind) {
    case "look_again":
      return word("roster-changed");
    case "list_refused":
      return rosterWords(ended.verdict, writtenDay(dayOf(new Date())));
    case "refused":
      return word("refused", { code: ended.code });
  }
}

/** The list as it is before anything is written; `undefined` while the portal can't be reached. */
async function firstList(site: Site): Promise<Verified | undefined> {
  const fetched = await fetchRoster();
  if (fetched.kind === "stored") return verifyPeople(site, fetched.answer);
  return fetched.kind === "refused" ? { kind: "refused", verdict: fetched.error } : undefined;
}

/** Enter in a line of text must not send a report that is still being written. */
function stayOnEnter(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key === "Enter" && target instanceof HTMLInputElement && target.type === "text") event.preventDefault();
}

function verdictOf(error: unknown): string {
  return error instanceof Refusal ? error.verdict : "page";
}
