/**
 * Where the officer is: at the door, making a key, or at the desk. A state machine without a browser.
 *
 * What was typed survives a lock: it is sealed to the officer's own key before the keys go, and only
 * the same officer gets it back.
 */
import type { Me } from "./desk/protocol.ts";

/** What lies on the desk while it is locked. */
export interface Kept {
  readonly officer: string;
  readonly name: string;
  readonly sealed: Uint8Array;
}

/** Why the door is shown. */
export type Notice = "locked" | "ended" | "left" | "enrolled";

export type Session =
  | { readonly at: "invited"; readonly token: string }
  | { readonly at: "door"; readonly notice: Notice | undefined; readonly name: string; readonly kept: Kept | undefined }
  | { readonly at: "desk"; readonly me: Me; readonly kept: Kept | undefined };

export type Event =
  | { readonly kind: "entered"; readonly me: Me }
  | { readonly kind: "locked" | "ended"; readonly sealed: Uint8Array | undefined }
  | { readonly kind: "restored" | "left" | "doors_replaced" }
  | { readonly kind: "roster"; readonly roster: Me["roster"] };

export const AT_THE_DOOR = { at: "door", notice: undefined, name: "", kept: undefined } as const;

export function next(session: Session, event: Event): Session {
  switch (event.kind) {
    case "entered": {
      const kept = session.at === "door" && session.kept?.officer === event.me.officer ? session.kept : undefined;
      return { at: "desk", me: event.me, kept };
    }
    case "restored":
      return session.at === "desk" ? { ...session, kept: undefined } : session;
    case "roster":
      return session.at === "desk" ? { ...session, me: { ...session.me, roster: event.roster } } : session;
    case "doors_replaced":
      return session.at === "desk" ? { ...session, me: { ...session.me, with: "passphrase" } } : session;
    case "locked":
    case "ended":
      return session.at === "desk" ? locked(session, event.kind, event.sealed) : session;
    case "left":
      return { ...AT_THE_DOOR, notice: "left" };
  }
}

function locked(session: Session & { readonly at: "desk" }, notice: Notice, sealed: Uint8Array | undefined): Session {
  const { officer, name } = session.me;
  const kept = sealed === undefined ? session.kept : { officer, name, sealed };
  return { at: "door", notice, name, kept };
}

/** The parts of the console that are open to this officer; none while they wait for their key to be admitted. */
export type Area = "queue" | "overview" | "colleagues" | "requests" | "log" | "stewardship" | "texts" | "key";

/** They keep, check or watch over something, and hold no cases. */
const WITHOUT_CASES: readonly string[] = ["steward", "auditor", "custodian"];

export function areas({ roles, roster }: Me): readonly Area[] {
  const open: Area[] = [];
  const isIn = roster.kind === "verified" && roster.admitted;
  const holdsCases = roles.some((role) => !WITHOUT_CASES.includes(role));
  if (isIn && holdsCases) open.push("queue", "overview", "colleagues");
  // Who keeps names and does nothing else finds what is asked of them first. They may be given a case too.
  if (isIn && roles.includes("custodian")) open.push("requests");
  if (isIn && roles.includes("custodian") && !holdsCases) open.push("queue");
  if (roles.includes("steward")) open.push("stewardship", "texts");
  if (isIn && (roles.includes("auditor") || roles.includes("steward"))) open.push("log");
  // Whoever waits sees the fingerprint that they read out, and nothing else.
  if (open.length > 0) open.push("key");
  return open;
}
