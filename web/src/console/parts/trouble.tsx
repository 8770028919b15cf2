/** One sentence for what went wrong, said aloud by a screen reader. */
import type { ComponentChildren } from "preact";
import type { Trouble } from "../desk/protocol.ts";
import type { Words } from "../words.ts";
import { useWords } from "./context.ts";
import { verdictWords } from "./verdicts.ts";

const SENTENCES: Readonly<Record<Exclude<Trouble["kind"], "slow_down" | "unsound" | "rejected">, string>> = {
  moved: "trouble-moved",
  refused: "trouble-refused",
  unreachable: "trouble-unreachable",
  signed_out: "trouble-signed-out",
  forbidden: "trouble-forbidden",
  unknown: "trouble-unknown",
  busy: "trouble-busy",
  no_roster: "trouble-no-roster",
  no_passkey: "trouble-no-passkey",
  passkey_there: "trouble-passkey-there",
  failed: "trouble-failed",
};

/** Rejections that an officer can do something about. */
const REJECTIONS = new Map([
  ["is another by now", "trouble-moved"],
  ["takes a second officer", "trouble-second"],
  ["taken", "trouble-taken"],
  ["too_many", "passkeys-full"],
  ["second_factor", "passkeys-refused"],
  ["in_other_hands", "trouble-in-other-hands"],
  ["version", "trouble-version"],
  ["instance_key", "trouble-instance-key"],
  ["language", "texts-trouble-language"],
]);

export function troubleWords(trouble: Trouble, words: Words, now: Date = new Date()): string {
  switch (trouble.kind) {
    case "slow_down":
      return words.t("trouble-slow-down", { time: words.time(new Date(now.getTime() + trouble.seconds * 1000)) });
    case "unsound":
      return words.t("trouble-unsound", { why: verdictWords(trouble.verdict, words) });
    case "rejected":
      return words.t(REJECTIONS.get(trouble.error) ?? "trouble-rejected", { code: trouble.error });
    default:
      return words.t(SENTENCES[trouble.kind]);
  }
}

export function TroubleNotice({ trouble, children }: { trouble: Trouble | undefined; children?: ComponentChildren }) {
  const words = useWords();
  return (
    <div role="alert">
      {trouble !== undefined && (
        <p class="notice bad">
          {troubleWords(trouble, words)} {children}
        </p>
      )}
    </div>
  );
}
