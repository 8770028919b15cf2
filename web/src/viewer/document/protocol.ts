/** What the console, the frame and its worker say to each other about a document. */

/** Why a document, or a page of it, is not shown. */
export type Why = "locked" | "broken" | "slow" | "large";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the frame says in the reader's language; `{page}` and `{pages}` are put in by the frame. */
export interface FrameWords {
  readonly place: string;
  readonly page: string;
  readonly previous: string;
  readonly next: string;
  readonly smaller: string;
  readonly larger: string;
  readonly search: string;
  readonly searching: string;
  readonly foundOn: string;
  readonly notFound: string;
  readonly tools: string;
  readonly partly: string;
  readonly slow: string;
  readonly broken: string;
  readonly large: string;
  readonly many: string;
}

/** What the console hands the frame. */
export interface Handed {
  readonly file: Blob;
  readonly name: string;
  /** The source of the worker. */
  readonly program: Blob;
  /** The packed character maps. */
  readonly maps: Blob;
  readonly words: FrameWords;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

/** What the frame tells the console. */
export type Told = "ready" | "alive" | "close" | "shown" | { readonly failed: Why };

/** What the console asks the frame, over and over. */
export type StillThere = "still there";

/** A run of text on a page; lengths are in units of the page at scale 1. */
export interface Run {
  readonly text: string;
  readonly dir: string;
  readonly family: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  /** Clockwise, in radians. */
  readonly angle: number;
  /** A line ends after it. */
  readonly ends: boolean;
}

export interface Opened {
  readonly pages: number;
  readonly first: Size;
}

export interface Drawn {
  readonly size: Size;
  readonly picture: ImageBitmap;
  readonly runs: readonly Run[];
  /** Something on the page could not be drawn. */
  readonly partly: boolean;
}

export interface Looked {
  readonly found: number | undefined;
  /** Where to go on; none when all was looked through. */
  readonly next: number | undefined;
}

/** What the worker is asked: pages are counted from 1. */
export interface Questions {
  readonly open: { readonly asked: { readonly file: Blob; readonly maps: Blob }; readonly answer: Opened };
  readonly draw: { readonly asked: { readonly page: number; readonly pixels: number }; readonly answer: Drawn };
  readonly find: { readonly asked: { readonly words: string; readonly from: number }; readonly answer: Looked };
}

export type Question = keyof Questions;

export interface Ask<Q extends Question = Question> {
  readonly id: number;
  readonly question: Q;
  readonly asked: Questions[Q]["asked"];
}

export type Reply = { readonly id: number } & ({ readonly answer: Questions[Question]["answer"] } | { readonly failed: Why });
