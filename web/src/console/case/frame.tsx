/** A picture, a text, sound or film in a frame of an origin of its own. */
import { useEffect, useRef } from "preact/hooks";
import type { Content } from "../../files/content.ts";
import { useWords } from "../parts/context.ts";

/** The frame has nothing but a script of ours, which waits for one file and shows it. */
export function FileFrame({ file, content, name }: { file: Blob; content: Content; name: string }) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hand = (event: MessageEvent): void => {
      const view = frame.current?.contentWindow;
      if (event.source !== view || view == null || event.data !== "ready") return;
      // Of an origin of its own there is no name: whoever listens there is the page that we loaded.
      view.postMessage({ file: file.slice(0, file.size, content.type), shows: content.shows, name }, "*");
    };
    addEventListener("message", hand);
    return () => removeEventListener("message", hand);
  }, [file, content, name]);
  return (
    <>
      <p class="hint">{t("file-shown")}</p>
      <iframe ref={frame} class="viewer" sandbox="allow-scripts" src="/viewer" title={name} referrerpolicy="no-referrer" />
    </>
  );
}
