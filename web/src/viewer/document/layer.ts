/** The text of a page above its picture: not seen, but selected, searched and read aloud. */
import type { Run, Size } from "./protocol.ts";

const MEASURED_AT = 100;

const ruler = document.createElement("canvas").getContext("2d");

/** Everything is in parts of the page, so that the text grows with it. */
export function layerOf(runs: readonly Run[], { width, height }: Size): HTMLElement {
  const layer = document.createElement("div");
  layer.className = "text";
  for (const run of runs) {
    if (run.text !== "") layer.append(spanOf(run, width, height));
    if (run.ends) layer.append(document.createElement("br"));
  }
  return layer;
}

function spanOf(run: Run, width: number, height: number): HTMLSpanElement {
  const span = document.createElement("span");
  span.textContent = run.text;
  span.dir = run.dir;
  span.style.left = `${(run.x / width) * 100}%`;
  span.style.top = `${(run.y / height) * 100}%`;
  span.style.fontSize = `${(run.size / width) * 100}cqw`;
  span.style.fontFamily = run.family;
  const turn = run.angle === 0 ? "" : `rotate(${run.angle}rad) `;
  span.style.transform = `${turn}scaleX(${stretch(run)})`;
  return span;
}

/** How much wider the text is in the document than in the letters of this browser. */
function stretch({ text, family, size, width }: Run): number {
  if (ruler === null || size <= 0 || width <= 0) return 1;
  ruler.font = `${MEASURED_AT}px ${family}`;
  const here = ruler.measureText(text).width;
  return here > 0 ? width / size / (here / MEASURED_AT) : 1;
}
