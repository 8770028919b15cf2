/** The tools above the pages: where one is, pages back and forth, size, search; and their keys. */
import type { Pages } from "./pages.ts";
import type { FrameWords } from "./protocol.ts";
import type { Seek } from "./seek.ts";

interface Asked {
  readonly words: FrameWords;
  readonly say: (text: string, page: number) => string;
  readonly pages: Pages;
  readonly dir: "ltr" | "rtl";
  readonly search: Seek;
}

export function bar({ words, say, pages, dir, search }: Asked): HTMLElement {
  const tools = document.createElement("header");
  tools.role = "group";
  tools.ariaLabel = words.tools;
  const turn = (by: 1 | -1) => (): void => pages.go(pages.current() + by);
  const size = (by: 1 | -1) => (): void => pages.zoom(by);
  const place = document.createElement("p");
  place.id = "place";
  place.role = "status";
  const told = (page: number): void => {
    place.textContent = say(words.place, page);
  };
  told(1);
  pages.onTurn(told);
  tools.append(
    button("previous", words.previous, turn(-1), dir === "rtl" ? "→" : "←"),
    place,
    button("next", words.next, turn(1), dir === "rtl" ? "←" : "→"),
    button("smaller", words.smaller, size(-1), "−"),
    button("larger", words.larger, size(1), "+"),
    finder({ words, say, pages, search }),
  );
  const keys: Readonly<Record<string, () => void>> = {
    [dir === "rtl" ? "ArrowLeft" : "ArrowRight"]: turn(1),
    [dir === "rtl" ? "ArrowRight" : "ArrowLeft"]: turn(-1),
    "+": size(1),
    "-": size(-1),
  };
  addEventListener("keydown", (event) => {
    const deed = keys[event.key];
    if (deed === undefined || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    // A page that is wider than the window is moved with the arrows.
    const scroller = document.documentElement;
    if (event.key.startsWith("Arrow") && scroller.scrollWidth > scroller.clientWidth) return;
    event.preventDefault();
    deed();
  });
  return tools;
}

function finder({ words, say, pages, search }: Omit<Asked, "dir">): HTMLElement {
  // No form: the frame may send none.
  const form = document.createElement("div");
  form.role = "search";
  const field = document.createElement("input");
  field.type = "search";
  field.name = "search";
  field.ariaLabel = words.search;
  field.placeholder = words.search;
  field.autocomplete = "off";
  field.spellcheck = false;
  const result = document.createElement("p");
  result.id = "result";
  result.role = "status";
  const go = document.createElement("button");
  go.textContent = words.search;
  let turn = 0;
  let last: { readonly words: string; readonly page: number } | undefined;
  const begin = async (): Promise<void> => {
    const wanted = field.value.trim();
    const mine = (turn += 1);
    if (wanted === "") return;
    result.textContent = words.searching;
    const from = last?.words === wanted ? last.page : pages.current() - 1;
    const page = await search(wanted, from, () => mine !== turn).catch(() => undefined);
    if (mine !== turn) return;
    last = page === undefined ? undefined : { words: wanted, page };
    result.textContent = page === undefined ? words.notFound : say(words.foundOn, page);
  };
  go.type = "button";
  go.name = "find";
  go.addEventListener("click", () => void begin());
  field.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") void begin();
  });
  form.append(field, go, result);
  return form;
}

function button(name: string, label: string, deed: () => void, sign: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.name = name;
  made.ariaLabel = label;
  made.title = label;
  made.textContent = sign;
  made.addEventListener("click", deed);
  return made;
}
