/**
 * Reads and draws a document with pdf.js: both halves of it, in one worker that the frame can end.
 *
 * Its source is handed to the frame as a blob, so it has the frame's opaque origin and its policy: no
 * network, no text that becomes code, no WebAssembly. The document's own scripts, forms, links and
 * embedded files are nothing here: pages are drawn, and their text is given beside the picture.
 */
import { AnnotationMode, getDocument, PDFWorker, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { bound, LARGEST } from "./bounds.ts";
import { unpack } from "./maps.ts";
import { canvasOf, plain, runOf, sane, scaleOf } from "./measure.ts";
import { Canvases, NoFilters } from "./surroundings.ts";
import type { Ask, Drawn, Looked, Opened, Question, Questions, Reply, Run, Why } from "./protocol.ts";

/** Steps of a page's drawing: maps of whole cities have a million. */
const MOST_STEPS = 2_000_000;
const MOST_RUNS = 20_000;
const MOST_LETTERS = 500_000;
const LARGEST_IMAGE = 40_000_000;
/** A search answers so often, so that it can be told from a document that hangs. */
const LOOK_MS = 1_000;
const NOT_DRAWN = /decod.*image|image.*decod|maximum allowed size|failed to initialize|font loading|ignoring errors|ignoring sub-stream/iu;

class Refused extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

let partly = false;
/** What a worker's scope has; the DOM types know only windows. */
interface WorkerScope {
  readonly fonts: FontFaceSet | undefined;
  readonly postMessage: (message: Reply, moved: Transferable[]) => void;
}
const scope = globalThis as unknown as WorkerScope;
bound(globalThis, LARGEST, () => {
  partly = true;
});
// pdf.js goes on without what it cannot draw, and says so here alone.
console.warn = (...said: readonly unknown[]): void => {
  if (NOT_DRAWN.test(said.join(" "))) partly = true;
};

let held: PDFDocumentProxy | undefined;

const answers: { readonly [Q in Question]: (asked: Questions[Q]["asked"]) => Promise<Questions[Q]["answer"]> } = { open, draw, find };

async function open({ file, maps }: Questions["open"]["asked"]): Promise<Opened> {
  let find: ((name: string) => Uint8Array | undefined) | undefined;
  class Maps {
    async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      find ??= unpack(new Uint8Array(await maps.arrayBuffer()));
      const map = find(filename.replace(/\.bcmap$/u, ""));
      if (map === undefined) throw new Error("no such map");
      return map;
    }
  }
  const line = new MessageChannel();
  WorkerMessageHandler.initializeFromPort(line.port1);
  const reader = PDFWorker.create({ port: line.port2 as unknown as Worker });
  line.port1.start();
  line.port2.start();
  const opened = await getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    worker: reader,
    ownerDocument: { fonts: scope.fonts } as unknown as HTMLDocument,
    CanvasFactory: Canvases,
    FilterFactory: NoFilters,
    BinaryDataFactory: Maps,
    cMapUrl: "maps/",
    useWorkerFetch: false,
    useSystemFonts: true,
    disableFontFace: scope.fonts === undefined,
    useWasm: false,
    enableXfa: false,
    maxImageSize: LARGEST_IMAGE,
  }).promise;
  held = opened;
  const first = await opened.getPage(1);
  return { pages: opened.numPages, first: sane(first.getViewport({ scale: 1 })) ?? { width: 595, height: 842 } };
}

async function draw({ page: number, pixels }: Questions["draw"]["asked"]): Promise<Drawn> {
  const page = await pageOf(number);
  const size = sane(page.getViewport({ scale: 1 }));
  if (size === undefined) throw new Refused("broken");
  partly = false;
  const scale = scaleOf(size, pixels);
  const { width, height } = canvasOf(size, scale);
  const canvas = new OffscreenCanvas(width, height);
  try {
    await page.render({
      canvas: canvas as unknown as HTMLCanvasElement,
      viewport: page.getViewport({ scale }),
      annotationMode: AnnotationMode.ENABLE,
      operationsFilter: (_step: number, { fnArray }: { readonly fnArray: readonly number[] }) => {
        if (fnArray.length > MOST_STEPS) throw new Refused("large");
        return true;
      },
    } as unknown as Parameters<PDFPageProxy["render"]>[0]).promise;
    const runs = await runsOf(page);
    return { size, picture: canvas.transferToImageBitmap(), runs, partly };
  } finally {
    page.cleanup();
  }
}

async function find({ words, from }: Questions["find"]["asked"]): Promise<Looked> {
  const wanted = plain(words);
  const until = performance.now() + LOOK_MS;
  const pages = held?.numPages ?? 0;
  for (let number = from; number <= pages; number += 1) {
    if (performance.now() > until && number > from) return { found: undefined, next: number };
    const page = await pageOf(number);
    const runs = await runsOf(page);
    page.cleanup();
    if (plain(runs.map(({ text, ends }) => (ends ? `${text}\n` : text)).join("")).includes(wanted)) return { found: number, next: undefined };
  }
  return { found: undefined, next: undefined };
}

async function pageOf(number: number): Promise<PDFPageProxy> {
  if (held === undefined) throw new Refused("broken");
  return held.getPage(number);
}

async function runsOf(page: PDFPageProxy): Promise<Run[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const reader = (page.streamTextContent() as ReadableStream<Awaited<ReturnType<PDFPageProxy["getTextContent"]>>>).getReader();
  const runs: Run[] = [];
  let letters = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return runs;
    for (const item of value.items) {
      if (!("str" in item) || (item.str === "" && !item.hasEOL)) continue;
      letters += item.str.length;
      if (runs.length >= MOST_RUNS || letters > MOST_LETTERS) {
        void reader.cancel(new Error("enough"));
        partly = true;
        return runs;
      }
      runs.push(runOf(item, value.styles[item.fontName], transform));
    }
  }
}

function whyOf(error: unknown): Why {
  if (error instanceof Refused) return error.why;
  if (error instanceof RangeError) return "large";
  return error instanceof Error && error.name === "PasswordException" ? "locked" : "broken";
}

async function answer<Q extends Question>({ id, question, asked }: Ask<Q>): Promise<void> {
  const reply = (said: Reply, moved: Transferable[] = []): void => scope.postMessage(said, moved);
  try {
    const said = await answers[question](asked);
    reply({ id, answer: said }, "picture" in said ? [said.picture] : []);
  } catch (error) {
    reply({ id, failed: whyOf(error) });
  }
}

// pdf.js listens here too, for messages to itself.
addEventListener("message", ({ data }: MessageEvent<Partial<Ask>>) => {
  if (data.question !== undefined && Object.hasOwn(answers, data.question)) void answer(data as Ask);
});
