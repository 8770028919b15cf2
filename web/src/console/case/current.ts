/** The case that is open, for what stands deep inside it. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Case } from "../desk/protocol.ts";
import type { DraftField } from "../drafts.ts";
import type { WriteProps } from "./sending.tsx";

export interface Other {
  readonly case: string;
  readonly excerpt: string;
}

interface Current {
  readonly open: Case;
  /** What a form that writes into it needs. */
  readonly write: (field: DraftField) => WriteProps;
  /** Other cases that the queue shows. */
  readonly others: readonly Other[];
  readonly onOpen: (caseId: string) => void;
}

export const CurrentCase = createContext<Current | undefined>(undefined);

/** Nothing where no case is open. */
export function useCurrent(): Current | undefined {
  return useContext(CurrentCase);
}

/** Its id. */
export function useCase(): string {
  return useCurrent()?.open.case ?? "";
}
