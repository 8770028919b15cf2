/** The case that is open, for what stands deep inside it. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";

export const CurrentCase = createContext("");

export function useCase(): string {
  return useContext(CurrentCase);
}
