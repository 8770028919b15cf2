/**
 * A document in a frame of an origin of its own, whose worker reads and draws it.
 *
 * The frame has no network and no words: both its program and its words are handed to it. What it
 * cannot show it tells, and it is asked again and again whether it is still there; a frame that says
 * nothing any more is taken away.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import type { FrameWords, Handed, StillThere, Told, Why } from "../../viewer/document/protocol.ts";
import { useWords } from "../parts/context.ts";
import type { Words } from "../words.ts";
import { documentParts } from "./program.ts";

const ASK_AGAIN_MS = 5_000;
/** So many questions in a row without an answer; counted, because a laptop that slept has asked nothing. */
const MOST_UNANSWERED = 5;

const FAILED = { locked: "document-locked", broken: "document-broken", slow: "document-slow", large: "document-large" } as const;

interface Props {
  readonly file: Blob;
  readonly name: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

export function DocumentFrame({ file, name, onSave, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const frame = useRef<HTMLIFrameElement>(null);
  const [failed, setFailed] = useState<Why | undefined>();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    let unanswered = 0;
    const tell = (message: Handed | StillThere): void => frame.current?.contentWindow?.postMessage(message, "*");
    const hand = async (): Promise<void> => {
      const parts = await documentParts();
      tell({ file, name, ...parts, words: frameWords(words), lang: words.lang, dir: words.dir });
    };
    const hear = ({ data, source }: MessageEvent<Told>): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      unanswered = 0;
      if (data === "ready") void hand().catch(() => setFailed("broken"));
      else if (data === "close") onClose();
      else if (data === "shown") {
        setShown(true);
        // The keys that turn pages are heard in the frame.
        frame.current?.contentWindow?.focus();
      } else if (data !== "alive") setFailed(data.failed);
    };
    addEventListener("message", hear);
    const asking = setInterval(() => {
      unanswered += 1;
      if (unanswered > MOST_UNANSWERED) setFailed("slow");
      else tell("still there");
    }, ASK_AGAIN_MS);
    return () => {
      removeEventListener("message", hear);
      clearInterval(asking);
    };
  }, [file, name]);
  if (failed !== undefined) {
    return (
      <div class="notice" role="alert" data-failed={failed}>
        <p>{t(FAILED[failed])}</p>
        <button type="button" name="save-document" onClick={onSave}>
          {t("file-save")}
        </button>
      </div>
    );
  }
  return (
    <>
      <p class="hint">{t("file-shown")}</p>
      <p role="status">{!shown && t("document-reading")}</p>
      <iframe ref={frame} class="viewer" sandbox="allow-scripts" src="/viewer/document" title={name} referrerpolicy="no-referrer" />
    </>
  );
}

/** The frame puts its own numbers in. */
function frameWords({ t }: Words): FrameWords {
  const numbers = { page: "{page}", pages: "{pages}" };
  return {
    place: t("document-place", numbers),
    page: t("document-page", numbers),
    previous: t("document-previous"),
    next: t("document-next"),
    smaller: t("document-smaller"),
    larger: t("document-larger"),
    search: t("document-search"),
    searching: t("document-searching"),
    foundOn: t("document-found", numbers),
    notFound: t("document-not-found"),
    tools: t("document-tools"),
    partly: t("document-page-partly"),
    slow: t("document-page-slow"),
    broken: t("document-page-broken"),
    large: t("document-page-large"),
    many: t("document-many", numbers),
  };
}
