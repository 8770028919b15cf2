/**
 * A file of a case: what became of it before it was sealed, and how it is opened.
 *
 * It is fetched, opened and checked in the worker. What a browser can show is shown in a frame of an
 * origin of its own, without network and without any script of the file's; everything else is saved.
 */
import { useState } from "preact/hooks";
import { pretends } from "../../files/content.ts";
import { sizeOf } from "../../files/size.ts";
import { offer } from "../../files/offer.ts";
import type { CaseFile, OpenedFile } from "../desk/protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { useCase, useCurrent } from "./current.ts";
import { DocumentFrame } from "./document.tsx";
import { BESIDE_WORDS } from "./facts.ts";
import { FileFrame } from "./frame.tsx";
import { RecordingPart } from "./recording.tsx";

export function FileCard({ item, file }: { item: string; file: CaseFile }) {
  const { words, desk } = useAround();
  const { t, lang } = words;
  const caseId = useCase();
  const action = useAction();
  const recording = useCurrent()?.open.recordings.find(({ sound }) => sound.of === item);
  const [percent, setPercent] = useState(0);
  const [opened, setOpened] = useState<OpenedFile | undefined>();
  const [shown, setShown] = useState(false);
  const open = (then: (found: OpenedFile) => void) =>
    void action.run(async () => {
      const found =
        opened ??
        (await desk.call("openFile", { case: caseId, item }, {
          file: (told) => {
            if ("read" in told) setPercent(told.all === 0 ? 100 : Math.floor((told.read / told.all) * 100));
          },
        }));
      setOpened(found);
      then(found);
    });
  const save = ({ file: blob }: OpenedFile): void => offer(blob, file.name);
  const show = (found: OpenedFile): void => {
    if (found.content.shows === "nothing" || found.content.huge) save(found);
    else setShown(true);
  };
  const ending = opened && pretends(file.name, opened.content);
  return (
    <div class="file" data-file={item}>
      <p>
        <bdi class="file-name" translate={false}>
          {file.name}
        </bdi>{" "}
        <span class="hint">{sizeOf(file.bytes, lang)}</span>
      </p>
      <p class="hint">{t(file.of === undefined ? BESIDE_WORDS[file.beside] : "file-original")}</p>
      {ending !== undefined && <p class="notice bad">{t("file-disguised", { ending })}</p>}
      {opened?.content.huge === true && <p class="notice">{t(opened.content.shows === "document" ? "document-large" : "file-huge")}</p>}
      <TroubleNotice trouble={action.trouble} />
      {recording?.removed === undefined && <p class="actions">
        <button type="button" name="open-file" class="plain" disabled={action.busy} onClick={() => open(show)}>
          {t("file-open")}
        </button>{" "}
        <button type="button" name="save-file" class="plain" disabled={action.busy} onClick={() => open(save)}>
          {t("file-save")}
        </button>{" "}
        <span role="status">{action.busy && t("file-saving", { percent })}</span>
      </p>}
      {shown && opened?.content.shows === "sound" && <div class="player"><FileFrame file={opened.file} content={opened.content} name={file.name} /></div>}
      {(file.voice !== undefined || recording !== undefined || opened?.content.shows === "sound") && <RecordingPart file={file} recording={recording} />}
      {shown && opened !== undefined && opened.content.shows !== "sound" && (
        <Dialog title={file.name} onClose={() => setShown(false)}>
          {opened.content.shows === "document" ? (
            <DocumentFrame file={opened.file} name={file.name} onSave={() => save(opened)} onClose={() => setShown(false)} />
          ) : (
            <FileFrame file={opened.file} content={opened.content} name={file.name} />
          )}
        </Dialog>
      )}
    </div>
  );
}
