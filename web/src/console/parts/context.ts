/** What every component may reach without being handed it: the words, the desk, the memory, the pins. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Reach } from "../passkeys/authenticator.ts";
import type { Desk } from "../desk/connect.ts";
import type { Memory } from "../memory.ts";
import type { OfficeFrames } from "../office.ts";
import type { Pins } from "../pins.ts";
import type { Words } from "../words.ts";

export interface Surroundings extends OfficeFrames {
  readonly words: Words;
  readonly desk: Desk;
  readonly memory: Memory;
  readonly pins: Pins;
  readonly passkeys: Reach;
  /** The server no longer knows the session: the desk is cleared, what was typed is kept. */
  readonly onEnded: () => void;
}

export const Around = createContext<Surroundings | undefined>(undefined);

export function useAround(): Surroundings {
  const around = useContext(Around);
  if (around === undefined) throw new Error("used outside of the console");
  return around;
}

export function useWords(): Words {
  return useAround().words;
}
