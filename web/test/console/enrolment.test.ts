import { describe, expect, it } from "vitest";
import { generateSigning, verifyingKey } from "../../src/seal/note.ts";
import { randomId } from "../../src/seal/id.ts";
import { deskFor } from "../../src/console/desk/desk.ts";
import { portalAt } from "../../src/console/desk/portal.ts";
import type { Progress } from "../../src/console/desk/protocol.ts";
import { totpCode } from "../../src/console/first/totp.ts";
import type { Pins } from "../../src/console/pins.ts";
import { TODAY } from "../seal/office.ts";
import { fakePortal } from "./portal.ts";

const instance = { id: randomId(), signing: generateSigning() };
const pins: Pins = { instance: instance.id, instanceKey: verifyingKey(instance.signing), stewards: [], threshold: 1, public: undefined, demo: false, draftLanguages: [] };
const quiet = { progress: () => undefined, page: () => undefined };
/** Five times Argon2id with 64 MiB, on a machine that may be busy. */
const PATIENCE_MS = 300_000;

describe("an officer's key", () => {
  it("is made from an invite, opens with passphrase and with recovery code, and with nothing else", async () => {
    let now = 1_000_000_000;
    const fake = fakePortal(instance, TODAY, () => now);
    const token = fake.invite("Amina", "triage");
    const desk = deskFor(pins, portalAt(fake.browser()), () => TODAY);
    const invite = await desk.openInvite({ token }, quiet);
    expect(invite).toMatchObject({ name: "Amina", role: "triage" });

    const recovery = await desk.drawRecovery({}, quiet);
    expect(recovery).toMatch(/^\d{30}$/u);
    const told: Progress[] = [];
    const made = await desk.makeKey({ officer: invite.id, passphrase: "six quiet words", recovery }, { ...quiet, progress: (progress) => void told.push(progress) });
    expect(new Set(told.map(({ part, parts }) => `${part} of ${parts}`))).toEqual(new Set(["1 of 2", "2 of 2"]));
    expect(made.vkey).toContain(`${invite.id}+`);

    const nextCode = (): Promise<string> => {
      now += 30;
      return totpCode(invite.totpSecret, now);
    };
    await expect(desk.acceptInvite({ token, totp: "000000" }, quiet)).rejects.toMatchObject({ trouble: { kind: "refused" } });
    await desk.acceptInvite({ token, totp: await nextCode() }, quiet);
    await expect(desk.openInvite({ token }, quiet)).rejects.toMatchObject({ trouble: { kind: "unknown" } });

    const employee = [...fake.employees.values()][0];
    const held = JSON.stringify(employee);
    for (const secret of ["six quiet words", recovery]) expect(held).not.toContain(secret);

    const again = deskFor(pins, portalAt(fake.browser()), () => TODAY);
    const entry = { name: "Amina", seen: undefined } as const;
    const me = await again.signIn({ ...entry, with: "passphrase", secret: "six quiet words", second: { kind: "totp", totp: await nextCode() } }, quiet);
    expect(me).toMatchObject({ name: "Amina", roles: ["triage"], fingerprint: made.fingerprint, vkey: made.vkey, pinned: false, roster: { kind: "none" } });

    const sealed = await again.sealDrafts({ drafts: "half a thought" }, quiet);
    expect(new TextDecoder().decode(sealed)).not.toContain("half a thought");

    const third = deskFor(pins, portalAt(fake.browser()), () => TODAY);
    const spaced = (recovery.match(/.{5}/gu) ?? []).join(" ");
    expect(await third.signIn({ ...entry, with: "recovery", secret: spaced, second: { kind: "totp", totp: await nextCode() } }, quiet)).toMatchObject({ fingerprint: made.fingerprint });
    expect(await third.openDrafts({ sealed }, quiet)).toBe("half a thought");

    const fourth = deskFor(pins, portalAt(fake.browser()), () => TODAY);
    await expect(fourth.signIn({ ...entry, with: "recovery", secret: "12345", second: { kind: "totp", totp: "000000" } }, quiet)).rejects.toMatchObject({ trouble: { kind: "refused" } });
    await expect(fourth.signIn({ ...entry, with: "passphrase", secret: "six quiet word", second: { kind: "totp", totp: await nextCode() } }, quiet)).rejects.toMatchObject({ trouble: { kind: "refused" } });
  }, PATIENCE_MS);
});
