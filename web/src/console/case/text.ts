/**
 * A case as a text that people read outside of the console, in the officer's language.
 *
 * What somebody wrote stands behind a mark at the beginning of each line, and only that does: so nothing
 * in it can pass for what this program says, for another's words, or for a signature that was checked.
 */
import { sizeOf } from "../../files/size.ts";
import type { Day } from "../../seal/types.ts";
import type { Case, CaseFile, Entry, Says, Why } from "../desk/protocol.ts";
import { whyWords } from "../parts/verdicts.ts";
import { marksOf, reference } from "../queue/row.ts";
import { MARK_WORDS, statusWords } from "../queue/status.ts";
import type { Words } from "../words.ts";
import { answerLines, consentLines, type FormQuestion } from "./answers.ts";
import { BESIDE_WORDS, BOX_WORDS, VIA_WORDS, erasureWords, identityLines } from "./facts.ts";
import { LEVEL_WORDS } from "./levels.ts";
import { authorWords, changeLines, codeWords, conflictWords, tellingWords } from "./people.ts";
import { mentionedText, namesOf } from "./mentions.ts";
import { officeSaid } from "./office-words.ts";
import { signedStep } from "./steps.ts";
import { warningsOf } from "./warnings.ts";

/** Where a file lies beside the text, or why it does not. */
export type FileState = { readonly kind: "kept"; readonly path: string } | { readonly kind: "left"; readonly why: Why };

export interface TextInput {
  readonly open: Case;
  readonly day: Day;
  /** By the items that speak of them. */
  readonly files: ReadonlyMap<string, FileState>;
  /** How many items lie in boxes to which the officer holds no key. */
  readonly unheld: number;
  readonly form: readonly FormQuestion[];
  readonly words: Words;
}

type Lines = readonly string[];

export function caseText(input: TextInput): string {
  const { open, words } = input;
  const { t } = words;
  const sections: readonly (readonly [string, Lines])[] = [
    [t("text-flawed-title"), flawedLines(input)],
    [t("account-title"), open.accounts.length === 0 ? [t("account-none")] : apart(open.accounts.map((account) => accountLines(account, input)))],
    ...(open.files.length === 0 ? [] : [[t("files-title"), entriesLines(open.files, input)] as const]),
    [t("given-title"), open.uncertain ? [t("given-uncertain")] : allowed(open.standing.given, "given-none", input)],
    ...(open.identity === undefined ? [] : [[t("identity-title"), identityLines(open.identity).flatMap(([label, said]) => [t(label), ...quoted(said)])] as const]),
    [t("dialogue-title"), open.dialogue.length === 0 ? [t("dialogue-none")] : entriesLines(open.dialogue, input)],
    [t("notes-title"), open.internal.length === 0 ? [t("notes-none")] : entriesLines(open.internal, input)],
    [t("people-title"), peopleLines(input)],
  ];
  const parts = [headLines(input), ...sections.map(([title, lines]) => [title, "-".repeat(24), ...lines])];
  return `${apart(parts).join("\n")}\n`;
}

function headLines({ open, day, words }: TextInput): Lines {
  const { t } = words;
  const marks = marksOf({ urgent: open.urgent, level: open.level, told: open.told, dueIn: undefined, unread: false });
  return [
    `${t("case-title")} ${reference(open.case)}`,
    "=".repeat(24),
    t("text-made", { day: words.day(day), who: oneLine(authorWords(open.me, words)) }),
    t("download-warning"),
    t("text-quoted", { mark: MARK }),
    "",
    ...(marks.length === 0 ? [] : [marks.map((mark) => t(MARK_WORDS[mark])).join(", ")]),
    [statusWords(open.status, words), t("row-received", { day: words.day(open.received) })].join(", "),
    ...(open.queue === undefined ? [] : [oneLine(t("case-queue", { queue: words.of(open.queue), office: words.of(open.office) }))]),
    t(VIA_WORDS[open.via]),
    ...(open.receipt.kind === "verified" ? [t("case-receipt", { day: words.day(open.receipt.day) })] : []),
  ];
}

function flawedLines({ open, files, unheld, words }: TextInput): Lines {
  const { t } = words;
  const left = [...files.values()].filter(({ kind }) => kind === "left").length;
  const lines = [
    ...warningsOf(open, words).map(({ text }) => text),
    ...(left > 0 ? [t("text-files-left", { count: left })] : []),
    ...(unheld > 0 ? [t("text-unheld", { count: unheld })] : []),
  ];
  return lines.length === 0 ? [t("text-whole")] : lines.map((line) => `* ${line}`);
}

function accountLines({ text, answers, posted }: Case["accounts"][number], { open, form, words }: TextInput): Lines {
  const { t } = words;
  const lines = answerLines(answers, form, words);
  return [
    signed(t("author-reporter"), posted, open.via, words),
    ...quoted(text),
    "",
    ...(lines.length === 0 ? [t("answers-none")] : lines.flatMap(({ label, values }) => [oneLine(label), ...values.flatMap(quoted)])),
  ];
}

function entriesLines(entries: readonly Entry[], input: TextInput): Lines {
  return apart(
    entries.map((entry) => [
      signed(oneLine(authorWords(entry.author, input.words)), entry.posted, entry.via, input.words),
      ...(entry.given === undefined ? [] : [input.words.t("entry-code-given", { day: input.words.day(entry.given) })]),
      ...saidLines(entry.id, entry.says, input),
    ]),
  );
}

function signed(who: string, posted: Day, via: Entry["via"], { t, day }: Words): string {
  return `${who}, ${day(posted)} (${t(via === "server" ? "entry-verified-server" : "entry-verified")})`;
}

function saidLines(id: string, says: Says, input: TextInput): Lines {
  const { words } = input;
  const { t, day } = words;
  const pressed = "pressed" in says && says.pressed === "yes" ? [t("entry-pressed")] : [];
  switch (says.kind) {
    case "message":
      return quoted(says.text);
    case "note":
      return quoted(mentionedText(says.text, namesOf(input.open.kept.mentioned, words)));
    case "translation":
    case "task":
    case "tick":
    case "reference":
    case "link": {
      const { lead, told } = officeSaid(says, input.open.kept, words);
      return [lead, ...told.flatMap(quoted)];
    }
    case "complaint":
      return [t("entry-complaint"), ...quoted(says.text)];
    case "withdrawal":
      return [t(says.withdrawn ? "entry-withdrawn" : "entry-not-withdrawn"), ...pressed, ...(says.text === "" ? [] : quoted(says.text))];
    case "erasure":
      return [t(erasureWords(says)), ...pressed];
    case "acknowledgement":
      return [...quoted(says.text), says.receipt === undefined ? t("entry-receipt-unsound") : t("entry-receipt", { day: day(says.receipt) })];
    case "alarm":
      return [t("entry-alarm"), ...quoted(says.happened)];
    case "consent":
      return [...(says.given.length === 0 ? [] : [t("entry-consent")]), ...allowed(says.given, "entry-consent-none", input)];
    case "mark":
      return [`${t("entry-mark", { level: t(LEVEL_WORDS[says.level]) })} ${says.urgent ? t("entry-mark-urgent") : ""}`.trim(), ...quoted(says.reason)];
    case "attachment":
      return fileLines(id, says.file, input);
    case "assignment":
      return [says.to === undefined ? t("entry-handed-back") : oneLine(t("entry-assigned", { who: authorWords(says.to, words) })), ...(says.text === "" ? [] : quoted(says.text))];
    case "transcript":
      return [t("entry-transcript"), ...quoted(says.text)];
    case "attestation":
      return [t(says.release ? "entry-attestation-release" : "entry-attestation"), ...quoted(says.text)];
    case "removal":
      return [t("entry-removal"), ...quoted(says.reason)];
    case "conflict":
      return [oneLine(conflictWords(says, words)), ...quoted(says.reason)];
    case "step":
      return [...signedStep(says, input.open.way.voided[id], words), ...(says.reason === "" ? [] : quoted(says.reason))];
    case "progress":
      return [t("entry-progress", { status: statusWords(says.status, words) }), ...quoted(says.text)];
    case "disclosure":
      return [t("entry-disclosure", { day: words.day(says.expires) }), ...(says.danger ? [t("name-danger")] : []), ...quoted(says.reason)];
    case "telling":
      return [oneLine(tellingWords(says, words)), ...(says.text === "" ? [] : quoted(says.text))];
    case "code_request":
    case "code_decision":
      return [codeWords(says, words), ...(says.reason === "" ? [] : quoted(says.reason))];
    case "coding":
      return Object.entries(says.fields).flatMap(([field, values]) => [...quoted(field), ...values.flatMap(quoted)]);
    default:
      // A kind that has no words here is better shown as it stands than not at all.
      return quoted(JSON.stringify(says));
  }
}

function fileLines(id: string, file: CaseFile, { files, words }: TextInput): Lines {
  const { t, lang } = words;
  const state = files.get(id);
  return [
    ...quoted(file.name),
    t("text-file-size", { size: sizeOf(file.bytes, lang) }),
    ...(state?.kind === "kept" ? [t("text-file-here"), ...quoted(state.path)] : []),
    ...(state?.kind === "left" ? [t("text-file-left", { why: whyWords(state.why, words) })] : []),
    t(file.of === undefined ? BESIDE_WORDS[file.beside] : "file-original"),
  ];
}

function allowed(given: Lines, none: string, { form, words }: TextInput): Lines {
  return given.length === 0 ? [words.t(none)] : consentLines(given, form, words).map((line) => `* ${oneLine(line)}`);
}

function peopleLines({ open, words }: TextInput): Lines {
  const { t } = words;
  return [
    ...open.holders.flatMap(({ box, people }) => [t(BOX_WORDS[box] ?? box), ...people.map((person) => `* ${oneLine(authorWords(person, words))}`)]),
    ...(open.excluded > 0 ? [t("people-excluded", { count: open.excluded })] : []),
    ...apart([[], [t("holding-title"), ...open.people.changes.flatMap((change) => changeLines(change, words)).map((line) => `* ${oneLine(line)}`)]]),
  ];
}

const MARK = ">";

/** Whatever a program may take for the end of a line. */
const BREAKS = /\r\n|[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/u;

function quoted(text: string): Lines {
  return text.split(BREAKS).map((line) => `${MARK} ${line}`);
}

/** What stewards signed, which has no business to be longer. */
function oneLine(text: string): string {
  return text.split(BREAKS).join(" ");
}

/** An empty line between each two. */
function apart(parts: readonly Lines[]): Lines {
  return parts.flatMap((part, at) => (at === 0 ? part : ["", ...part]));
}
