/**
 * The desk itself: what it holds between calls, and which part answers which call.
 *
 * Keys live in this closure and nowhere else. Locking ends the worker, and the closure with it.
 */
import { open, seal } from "../../seal/age.ts";
import { vkey } from "../../seal/note.ts";
import { fingerprint } from "../../seal/officer.ts";
import type { Day, Roster } from "../../seal/types.ts";
import { SealError } from "../../seal/error.ts";
import type { Pins } from "../pins.ts";
import { NO_SHELF, type Shelf } from "../search/shelf.ts";
import { readCase, readQueue, shown, type Briefs, type Read } from "./cases.ts";
import { agreeToCode, askCode, codesOf, endCode, giveCode, showCode } from "./codes.ts";
import { colleagues, runnerOver } from "./colleagues.ts";
import { downloads } from "./download/downloads.ts";
import { couriersOver, openCaseFile } from "./files.ts";
import { agreeToName, openName, putToMe, refuseName } from "./custody.ts";
import { addHolder, makeNewKeys, removeHolder } from "./holding.ts";
import { keep, link } from "./keeping.ts";
import { logReading } from "./log-reading.ts";
import { logbook } from "./logbook.ts";
import { acceptInvite, drawRecovery, makeKey, openInvite, type NewKey } from "./enrolment.ts";
import { listenerOver } from "./live.ts";
import { drawAuthenticator, ownKeyOver } from "./own-key.ts";
import { readOverview } from "./overview.ts";
import { askName, namesOf, takeName, withdrawName } from "./names.ts";
import { passkeysAt } from "./passkeys.ts";
import { PortalError, type Portal } from "./portal.ts";
import type { Meanwhile } from "./messages.ts";
import type { Answer, Asked, Call, Me, RosterState, Seen } from "./protocol.ts";
import { comparePublic, fetchRoster, rosterState, seenOf, type Reading } from "./rosters.ts";
import { searchingOver } from "./searching.ts";
import { signIn, type Seated } from "./signing-in.ts";
import { inviteAgain, inviteOfficer, isPinned, signRoster, stewardship } from "./stewardship.ts";
import { textsDesk } from "./texts.ts";
import { writeAcknowledgement, writeAssignment, writeMark, writeNote, writeRemoval, writeReply, writeStep, writeTranscript, writeWithdrawal, type Writing } from "./writing.ts";

export type Handlers = {
  readonly [C in Call]: (asked: Asked<C>, meanwhile: Meanwhile) => Promise<Answer<C>>;
};

/** What a browser has beside the network. */
interface Surroundings {
  readonly shelf: Shelf;
  /** Whether a call is under way that somebody waits for. */
  readonly isBusy: () => boolean;
}

export function deskFor(pins: Pins, portal: Portal, today: () => Day, { shelf, isBusy }: Surroundings = { shelf: NO_SHELF, isBusy: () => false }): Handlers {
  let officer: Seated | undefined;
  let made: NewKey | undefined;
  let reading: Reading = { kind: "none" };
  const sent = new Map<string, string>();
  const briefs: Briefs = new Map();

  const couriers = couriersOver(portal);
  const download = downloads();
  const listener = listenerOver(portal);
  const log = logbook(portal, pins.instance);
  const auditing = logReading(portal);
  const keptFrom = new Set<string>();
  const runner = runnerOver(portal);
  const ownKey = ownKeyOver(portal);
  const texts = textsDesk(portal, pins, () => ({ officer: seated(), roster: reading.kind === "none" ? undefined : reading.roster }), today);

  const seated = (): Seated => {
    if (officer === undefined) throw new PortalError({ kind: "signed_out" });
    return officer;
  };
  const verified = (): Roster => {
    if (reading.kind === "unverified") throw new SealError(reading.verdict);
    if (reading.kind === "none") throw new PortalError({ kind: "no_roster" });
    return reading.roster;
  };
  const writing = (): Writing => ({ portal, officer: seated(), roster: verified(), today: today(), sent, log });

  /** Reads the roster again; one verified before stays when the new one is not sound, and the page is told. */
  const refresh = async (seen: Seen | undefined): Promise<RosterState> => {
    const newest = reading.kind === "verified" ? seenOf(reading.roster) : seen;
    const next = await fetchRoster(portal, pins, newest, today());
    if (next.kind === "verified" || reading.kind !== "verified") reading = next;
    const { id, keys } = seated();
    return rosterState(next, id, keys.recipient);
  };

  const searching = searchingOver({ portal, shelf, instance: pins.instance, seated, roster: verified, refresh: () => refresh(undefined), isBusy, forget: (id) => briefs.delete(id) });

  /** A record may name a roster newer than ours: then ours is read again, once. */
  const upToDate = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof SealError) || error.verdict !== "roster") throw error;
      await refresh(undefined);
      return work();
    }
  };

  /** As `upToDate`, for a case of which a part stands: the rest may name a roster newer than ours. */
  const readNow = async (id: string): Promise<Read> => {
    const read = await readCase(portal, seated(), verified(), id);
    if (!read.opened.refused.includes("roster")) return read;
    await refresh(undefined);
    return readCase(portal, seated(), verified(), id);
  };

  return {
    openInvite: ({ token }) => openInvite(portal, token),
    drawRecovery: async () => drawRecovery(),
    makeKey: async (asked, { progress }) => {
      made = await makeKey(asked, progress);
      return { fingerprint: made.fingerprint, vkey: made.vkey };
    },
    acceptInvite: async ({ token, totp }) => {
      if (made === undefined) throw new PortalError({ kind: "failed" });
      return acceptInvite(portal, token, totp, made);
    },
    signIn: async (asked, { progress }): Promise<Me> => {
      const entered = await signIn(portal, asked, progress);
      officer = entered;
      const { id, name, roles, keys } = entered;
      return {
        officer: id,
        name,
        with: asked.with,
        roles,
        fingerprint: fingerprint(keys.recipient, keys.verify),
        vkey: vkey(id, keys.verify),
        pinned: isPinned(pins, entered),
        roster: await refresh(asked.seen),
      };
    },
    ...passkeysAt(portal),
    readRoster: async ({ seen }) => refresh(seen),
    checkPublic: async () => comparePublic(portal, pins, verified(), today()),
    queue: async (asked, { page }) => {
      const read = await readQueue(portal, seated(), verified(), briefs, asked, page, searching.saw);
      for (const { case: id, brief } of read.listed) searching.glimpsed(id, brief);
      return read;
    },
    search: (asked) => searching.search(asked),
    listCases: () => searching.list(),
    buildIndex: () => searching.build(),
    stopIndex: async () => searching.stop(),
    keepIndex: ({ on }) => searching.keepIndex(on),
    watchIndex: (_, { index }) => searching.watch((state) => index?.(state)),
    settings: () => searching.settings(),
    keepSettings: ({ settings }) => searching.keepSettings(settings),
    overview: async () => readOverview(portal, verified(), seated().id),
    listen: async ({ case: id }, { changed }) => listener.listen(id, (told) => changed?.(told)),
    stopListening: async () => listener.stop(),
    openCase: ({ case: id }) =>
      upToDate(async () => {
        const read = await readNow(id).catch((error: unknown) => {
          // What is no longer ours is not searched any more either.
          briefs.delete(id);
          if (error instanceof PortalError && error.trouble.kind === "unknown") searching.lost(id);
          throw error;
        });
        // What was sealed later than the brief counts from now on, whatever the server hints.
        const brief = briefs.get(id);
        if (brief?.kind === "opened") briefs.set(id, { ...brief, urgent: read.opened.hint.urgent, level: read.opened.hint.level });
        searching.opened(read);
        return shown(read, seated(), verified());
      }),
    assign: ({ case: id, from, to, text }) => upToDate(() => writeAssignment(writing(), id, from, to, text)),
    reply: ({ case: id, text, files }) => upToDate(() => writeReply(writing(), id, text, files)),
    openFile: ({ case: id, item }, { file }) => upToDate(async () => openCaseFile(portal, await readNow(id), item, (told) => file?.(told))),
    sendFile: ({ key, chosen }, { file }) => couriers.send(key, chosen, (told) => file?.(told)),
    dropFile: ({ key, token }) => couriers.drop(key, token),
    download: (wanted, { file }) =>
      download.start(async (signal) => {
        const { takeOut } = await import("./download/take-out.ts");
        const taken = { portal, read: await upToDate(() => readNow(wanted.case)), officer: seated(), roster: verified(), day: today() };
        return takeOut(wanted, taken, (told) => file?.(told), signal);
      }),
    stopDownload: async () => download.stop(),
    acknowledge: ({ case: id, text }) => upToDate(() => writeAcknowledgement(writing(), id, text)),
    moveOn: ({ case: id, step, text }) => upToDate(() => writeStep(writing(), id, step, text)),
    note: ({ case: id, text }) => upToDate(() => writeNote(writing(), id, text)),
    keep: ({ case: id, said }) => upToDate(() => keep(writing(), id, said)),
    link: (asked) => upToDate(() => link(writing(), asked)),
    transcribe: ({ case: id, sound, text, into }) => upToDate(() => writeTranscript(writing(), id, sound, text, into)),
    removeSound: ({ case: id, sound, reason }) => upToDate(() => writeRemoval(writing(), id, sound, reason)),
    addHolder: ({ case: id, officer: who, note }) => upToDate(() => addHolder(writing(), id, who, note)),
    removeHolder: ({ case: id, officer: who, reason }) => upToDate(() => removeHolder(writing(), id, who, reason)),
    makeNewKeys: ({ case: id }) => upToDate(() => makeNewKeys(writing(), id)),
    withdraw: async ({ case: id, reason }) => {
      const said = await upToDate(() => writeWithdrawal(writing(), id, reason));
      searching.lost(id);
      return said;
    },
    mark: ({ case: id, mark }) => upToDate(() => writeMark(writing(), id, mark)),
    checkLog: ({ remembered }) => log.check(remembered),
    readLog: async ({ most }, { progress }) => {
      const state = await log.check(undefined);
      await auditing.fetch(progress);
      // Entries name the roster that was in force; ours may be older.
      await refresh(undefined);
      const view = auditing.view(verified(), seated().id, state, most);
      const [first] = view.broken;
      return first === undefined ? view : { ...view, state: log.found(first) };
    },
    takeLog: async () => auditing.file(verified()),
    namesOf: ({ case: id }) => upToDate(() => namesOf(writing(), id)),
    askName: (asked) => upToDate(() => askName(writing(), asked)),
    withdrawName: ({ case: caseId, id }) => withdrawName(writing(), caseId, id),
    takeName: (asked) => upToDate(() => takeName(writing(), asked)),
    codesOf: ({ case: id }) => upToDate(() => codesOf(writing(), id)),
    askCode: ({ case: id, how, reason }) => upToDate(() => askCode(writing(), id, how, reason)),
    agreeToCode: ({ case: caseId, id }) => upToDate(() => agreeToCode(writing(), caseId, id)),
    endCode: ({ case: caseId, id, reason }) => upToDate(() => endCode(writing(), caseId, id, reason)),
    showCode: ({ case: caseId, id }) => upToDate(() => showCode(writing(), caseId, id)),
    giveCode: ({ case: caseId, id }) => upToDate(() => giveCode(writing(), caseId, id)),
    putToMe: () => upToDate(() => putToMe(writing())),
    agreeToName: ({ id }) => upToDate(() => agreeToName(writing(), id)),
    openName: ({ id }) => upToDate(() => openName(writing(), id)),
    refuseName: ({ id, reason }) => upToDate(() => refuseName(writing(), id, reason)),
    stewardship: async () => stewardship(portal, seated(), reading, today()),
    signRoster: async (content) => {
      const roster = await signRoster(portal, pins, seated(), reading, content, today());
      reading = { kind: "verified", roster };
      return seenOf(roster);
    },
    invite: (asked) => inviteOfficer(portal, asked),
    inviteAgain: (asked) => inviteAgain(portal, asked),
    colleagues: async () => colleagues(portal, seated(), verified(), keptFrom),
    makeUp: (asked, { ran }) => runner.run(asked, (work) => upToDate(() => work(writing())), (told) => ran?.(told)),
    stopMakingUp: async () => runner.stop(),
    proveSecret: ({ secret }, { progress }) => ownKey.prove(seated(), secret, progress),
    makeDoors: (asked, { progress }) => ownKey.make(seated(), asked, progress),
    drawAuthenticator: async () => drawAuthenticator(),
    replaceDoors: async ({ totp, authenticator }) => {
      const by = seated();
      officer = { ...by, entered: await ownKey.replace(by, totp, authenticator) };
      return null;
    },
    texts: ({ seen }) => texts.look(seen),
    signTexts: ({ parts, after }) => texts.sign(parts, after),
    cosignTexts: ({ hash }) => texts.cosign(hash),
    signTextsAgain: ({ hash }) => texts.signAgain(hash),
    previewTexts: ({ parts, lang, page }) => texts.preview(parts, lang, page),
    earlierTexts: ({ version }) => texts.earlier(version),
    sealDrafts: async ({ drafts }) => seal(seated().keys.recipient, new TextEncoder().encode(drafts)),
    openDrafts: async ({ sealed }) => new TextDecoder().decode(await open(seated().keys.identity, sealed)),
    signOut: async () => {
      await Promise.all([searching.leave(), portal.post("sign-out")]);
      officer = undefined;
      return null;
    },
  };
}
