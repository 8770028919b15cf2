/** Single keys for whoever handles forty cases a day. They rest while somebody types, and can be switched off. */
export type KeyCommand = "next" | "previous" | "open" | "choose" | "take" | "reply" | "note" | "next-tab" | "previous-tab" | "search" | "help" | "back";

const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  j: "next",
  k: "previous",
  Enter: "open",
  x: "choose",
  a: "take",
  r: "reply",
  n: "note",
  l: "next-tab",
  h: "previous-tab",
  "/": "search",
  "?": "help",
  Escape: "back",
};

/** For the list of keys: what to press, and the words for what it does. */
export const KEY_LIST: readonly (readonly [key: string, command: KeyCommand])[] = [
  ["j", "next"],
  ["k", "previous"],
  ["Enter", "open"],
  ["x", "choose"],
  ["a", "take"],
  ["r", "reply"],
  ["n", "note"],
  ["l", "next-tab"],
  ["h", "previous-tab"],
  ["/", "search"],
  ["Esc", "back"],
  ["?", "help"],
];

/** The letter that stands on the key, where the layout at hand writes another script. */
export function latinKey({ key, code }: { readonly key: string; readonly code: string }): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter !== undefined && /^\P{ASCII}$/u.test(key) ? letter.toLowerCase() : key;
}

export interface Pressed {
  readonly key: string;
  readonly modified: boolean;
  /** The focus is in something that takes text, or on something that Enter already works. */
  readonly typing: boolean;
  readonly onControl: boolean;
}

export function commandFor({ key, modified, typing, onControl }: Pressed, lettersOn: boolean): KeyCommand | undefined {
  if (modified) return undefined;
  const command = COMMANDS[key];
  if (command === "back") return command;
  if (typing || (command === "open" && onControl)) return undefined;
  return lettersOn || command === "open" ? command : undefined;
}
