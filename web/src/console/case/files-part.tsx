/** Every file of the case, by where it came in. */
import type { Case, Entry } from "../desk/protocol.ts";
import { useWords } from "../parts/context.ts";
import { EntryItem } from "./entry.tsx";
import { filesIn } from "./tabs.ts";

export function FilesPart({ open }: { open: Case }) {
  const { t } = useWords();
  const { told, dialogue, internal } = filesIn(open);
  const none = told.length + dialogue.length + internal.length === 0;
  return (
    <section id="files" aria-labelledby="files-title">
      <h2 id="files-title">{t("files-title")}</h2>
      {none ? <p class="empty">{t("files-none")}</p> : <p class="hint">{t("file-warning")}</p>}
      <Came title={t("box-account")} files={told} />
      <Came title={t("box-dialogue")} files={dialogue} />
      <Came title={t("box-internal")} files={internal} />
    </section>
  );
}

function Came({ title, files }: { title: string; files: readonly Entry[] }) {
  if (files.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol class="thread">
        {files.map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </ol>
    </>
  );
}
