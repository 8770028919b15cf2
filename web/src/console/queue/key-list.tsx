/** The list of keys, and the switch that turns them off for whoever dictates or types by accident. */
import { useState } from "preact/hooks";
import { useAround } from "../parts/context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { KEY_LIST, type KeyCommand } from "./keys.ts";

const WORDS: Readonly<Record<KeyCommand, string>> = {
  next: "key-next",
  previous: "key-previous",
  open: "key-open",
  choose: "key-choose",
  take: "key-take",
  reply: "key-reply",
  note: "key-note",
  "next-tab": "key-next-tab",
  "previous-tab": "key-previous-tab",
  search: "key-search",
  back: "key-back",
  help: "key-help",
};

export function KeyList({ onClose }: { onClose: () => void }) {
  const { words, memory } = useAround();
  const { t } = words;
  const [on, setOn] = useState(memory.keys());
  return (
    <Dialog title={t("keys-title")} onClose={onClose}>
      <dl class="keys">
        {KEY_LIST.map(([key, command]) => (
          <div key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{t(WORDS[command])}</dd>
          </div>
        ))}
      </dl>
      <p class="check">
        <label>
          <input
            type="checkbox"
            name="keys-on"
            checked={on}
            onChange={(event) => {
              setOn(event.currentTarget.checked);
              memory.setKeys(event.currentTarget.checked);
            }}
          />{" "}
          {t("keys-on")}
        </label>
      </p>
    </Dialog>
  );
}
