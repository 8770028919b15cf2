/** Passkeys over the wire. The desk only hands on: what a browser answers is for the portal to check. */
import type { Challenge, PasskeyCalls, Second } from "./passkeys-protocol.ts";
import { PortalError, textOf, type Portal } from "./portal.ts";

type PasskeyHandlers = {
  readonly [C in keyof PasskeyCalls]: (asked: Parameters<PasskeyCalls[C]>[0]) => Promise<ReturnType<PasskeyCalls[C]>>;
};

export function passkeysAt(portal: Portal): PasskeyHandlers {
  return {
    passkeyAtDoor: async (asked) => challengeIn(await portal.json("sign-in/passkey", asked)),
    passkeyForAct: async () => challengeIn(await portal.json("passkeys/confirm", {})),
    passkeys: async () => {
      const listed = await portal.list("passkeys");
      return listed.map((held) => ({ id: textOf(held, "id"), name: textOf(held, "name"), added: textOf(held, "added") }));
    },
    beginPasskey: async ({ name, second }) => challengeIn(await portal.json("passkeys/begin", { name, ...secondFields(second) })),
    addPasskey: async ({ kept, answer }) => {
      await portal.json("passkeys", { challenge: kept, answer });
      return null;
    },
    removePasskey: async ({ id, second }) => {
      await portal.json("passkeys/remove", { id, ...secondFields(second) });
      return null;
    },
  };
}

/** The second factor as a request has it. */
export function secondFields(second: Second): Record<string, unknown> {
  if (second.kind === "totp") return { totp: second.totp };
  return { passkey: { challenge: second.kept, answer: second.answer } };
}

function challengeIn(answer: Record<string, unknown>): Challenge {
  const { options } = answer;
  if (typeof options !== "object" || options === null) throw new PortalError({ kind: "failed" });
  return { options, kept: textOf(answer, "challenge") };
}
