/**
 * The page in the frame in which an officer is shown a document.
 *
 * It has an origin of its own, no network, and this one script. The console hands it the file, the
 * source of the worker that reads it, and all words. What goes wrong is told to the console, which
 * takes the frame away and says so.
 */
import { bar } from "./bar.ts";
import { showPages } from "./pages.ts";
import type { Handed, StillThere, Told } from "./protocol.ts";
import { startReader, Unreadable } from "./reader.ts";
import { seek } from "./seek.ts";
import { workerLocation } from "./trusted.ts";

let begun = false;
const tell = (told: Told): void => parent.postMessage(told, "*");

addEventListener("message", ({ data, source }: MessageEvent<Handed | StillThere>) => {
  if (source !== parent) return;
  if (data === "still there") tell("alive");
  else if (!begun) {
    begun = true;
    show(data).catch((error: unknown) => tell({ failed: error instanceof Unreadable ? error.why : "broken" }));
  }
});
addEventListener("keydown", ({ key }) => {
  if (key === "Escape") tell("close");
});
tell("ready");

async function show({ file, maps, program, name, words, lang, dir }: Handed): Promise<void> {
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  document.title = name;
  const source = URL.createObjectURL(program);
  const reader = startReader(() => new Worker(workerLocation(source)), { file, maps });
  const opened = await reader.opened;
  const number = new Intl.NumberFormat(lang);
  const say = (text: string, page: number, pages = opened.pages): string =>
    text.replaceAll("{page}", number.format(page)).replaceAll("{pages}", number.format(pages));
  const pages = showPages({ reader, opened, words, say, onLost: (why) => tell({ failed: why }) });
  const tools = bar({ words, say, pages, dir, search: seek(reader, opened, pages) });
  document.body.replaceChildren(tools, pages.all);
  pages.begin();
  tell("shown");
}
