/**
 * Puts an opened mailbox on the page.
 */

import { dueAfter } from "../public/day.ts";
import { copyOf, fill, part, word, writtenDay } from "../public/words.ts";
import type { Person } from "../public/people.ts";
import { sizeOf } from "../files/size.ts";
import type { Mailbox, Shown, Unread } from "./reading.ts";

/** The opened page, not yet filled. */
export function openedPage(): { readonly copy: DocumentFragment; readonly root: HTMLElement } {
  const copy = copyOf("opened");
  return { copy, root: part(copy, "[data-opened]", HTMLElement) };
}

/** Writes `mailbox` into the opened page `root`; doing it again shows what is new. */
export function fillOpened(root: HTMLElement, mailbox: Mailbox): void {
  const { shown, unread, account, identity } = mailbox;
  unhide(root, "[data-notice=missing]", mailbox.missing);
  unhide(root, "[data-notice=failed]", unread.length > 0);
  unhide(root, "[data-notice=muted]", mailbox.muted);
  // What says something in words can't be sent then.
  for (const speaking of root.querySelectorAll<HTMLElement>("[data-speaks]")) speaking.hidden = mailbox.muted;
  unhide(root, "[data-notice=receipt]", mailbox.receiptBad);
  showGiven(part(root, "#given", HTMLElement), mailbox.given);
  const standing = part(root, "#standing", HTMLElement);
  fill(standing, { status: word(`status-${mailbox.standing.status}`), received: writtenDay(mailbox.received) });
  unhide(standing, "[data-due]", mailbox.due !== undefined);
  if (mailbox.due !== undefined) fill(standing, { due: writtenDay(mailbox.due) });
  showDecided(root, mailbox);
  showCheck(part(root, "#attest", HTMLFormElement), mailbox);

  unhide(root, "[data-none]", shown.length + unread.length === 0);
  part(root, "#items", HTMLElement).replaceChildren(...shown.map((item) => shownItem(root, item)), ...unread.map(unreadItem));

  unhide(root, "#kept", account !== undefined);
  if (account !== undefined) {
    fill(part(root, "#kept", HTMLElement), { account });
    const shownAccount = part(root, "#kept [data-slot=account]", HTMLElement);
    shownAccount.dataset["item"] = "statement";
    shownAccount.dataset["kind"] = "statement";
  }
  part(root, "#kept [data-told]", HTMLElement).replaceChildren(...mailbox.told.map((item) => shownItem(root, item)));
  unhide(root, "#identity", identity !== undefined);
  if (identity !== undefined) fill(part(root, "#identity", HTMLElement), { ...identity });
  unhide(root, "[data-keepers=pairs]", mailbox.keepers.length === 0);
  unhide(root, "[data-keepers=each]", mailbox.keepers.length > 0);
  part(root, "[data-keepers=each] ul", HTMLElement).replaceChildren(...mailbox.keepers.map(holder));

  part(root, "#holders ul", HTMLElement).replaceChildren(...mailbox.holders.map(holder));
  offerReceipt(part(root, "[data-act=receipt]", HTMLAnchorElement), mailbox.receipt);
}

/** That the office gave a code, and that whoever gave it knows it. */
function showGiven(place: HTMLElement, given: Mailbox["given"]): void {
  place.hidden = given === undefined;
  if (given === undefined) return;
  fill(place, { day: writtenDay(given.day) });
  part(place, "ul", HTMLElement).replaceChildren(...given.people.map(holder));
  unhide(place, "[data-how=met]", given.how === "met");
  unhide(place, "[data-how=safe_word]", given.how === "safe_word");
  unhide(place, "[data-known=yes]", given.known);
  unhide(place, "[data-known=no]", !given.known);
}

/** What the reporter has decided: in words where the case stands, and in the forms that change it. */
function showDecided(root: HTMLElement, { standing }: Mailbox): void {
  unhide(root, "[data-standing=withdrawn]", standing.withdrawn);
  unhide(root, "[data-withdrawn=no]", !standing.withdrawn);
  unhide(root, "[data-withdrawn=yes]", standing.withdrawn);
  const erasure = part(root, "[data-standing=erasure]", HTMLElement);
  erasure.hidden = standing.erasure === undefined;
  if (standing.erasure !== undefined) {
    const heard = dueAfter(standing.erasure, `days ${erasure.dataset["days"] ?? "0"}`) ?? standing.erasure;
    fill(erasure, { heard: writtenDay(heard) });
  }
  unhide(root, "[data-erasure=no]", standing.erasure === undefined);
  unhide(root, "[data-erasure=yes]", standing.erasure !== undefined);
  const boxes = [...root.querySelectorAll<HTMLInputElement>("#consent input[type=checkbox]")];
  // What the form does not list stays as it is.
  const unlisted = standing.given.filter((one) => boxes.every((box) => box.value !== one));
  for (const old of root.querySelectorAll("#consent input[type=hidden][name=given]")) old.remove();
  part(root, "#consent", HTMLFormElement).append(...unlisted.map(hiddenGiven));
  for (const box of boxes) {
    box.checked = standing.given.includes(box.value);
    box.defaultChecked = box.checked;
  }
}

/** What was heard in a recording; what somebody corrected and has not signed stays in its place. */
function showCheck(form: HTMLFormElement, { check, muted }: Mailbox): void {
  form.hidden = check === undefined || muted;
  if (check === undefined) return;
  const { sound, text, release, signed } = check;
  const key = JSON.stringify([sound, text, release, signed]);
  if (form.dataset["check"] === key) return;
  form.dataset["check"] = key;
  part(form, "input[name=of]", HTMLInputElement).value = sound.of;
  part(form, "input[name=blob]", HTMLInputElement).value = sound.blob;
  const field = part(form, "#transcript", HTMLTextAreaElement);
  field.defaultValue = text;
  field.value = text;
  const box = part(form, "#release", HTMLInputElement);
  box.defaultChecked = release;
  box.checked = release;
  unhide(form, "[data-signed=no]", !signed);
  unhide(form, "[data-signed=yes]", signed);
}

function hiddenGiven(value: string): HTMLInputElement {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "given";
  field.value = value;
  return field;
}

/** What may be allowed, as the form names it; what it no longer lists is shown as it stands. */
function allowed(root: ParentNode, given: readonly string[]): readonly HTMLElement[] {
  return given.map((one) => {
    const entry = document.createElement("li");
    const label = root.querySelector(`label[for="given-${CSS.escape(one)}"]`)?.textContent;
    entry.append(label ?? one);
    return entry;
  });
}

function shownItem(root: HTMLElement, item: Shown): Node {
  const copy = copyOf("item");
  const place = labelled(copy, item.id, item.kind, item.who === undefined ? "reporter" : "office");
  fill(copy, {
    who: item.who === undefined ? word("who-you") : signer(item.who),
    day: writtenDay(item.day),
    text: item.text,
    proof: word(item.who === undefined ? "proof-own" : "proof-good"),
  });
  const kind = part(place, "[data-slot=kind]", HTMLElement);
  kind.hidden = item.heading === undefined;
  if (item.heading !== undefined) kind.replaceChildren(word(item.heading));
  unhide(place, "[data-attached]", item.file !== undefined);
  if (item.file !== undefined) fill(place, { "file-name": item.file.name, "file-size": sizeOf(item.file.bytes, document.documentElement.lang) });
  unhide(place, "[data-deleted]", item.removed === true);
  unhide(place, "[data-act=save-file]", item.removed !== true);
  showTelling(part(place, "[data-telling]", HTMLElement), item.telling);
  unhide(place, "[data-nothing]", item.given?.length === 0);
  if (item.given !== undefined && item.given.length > 0) {
    const list = document.createElement("ul");
    list.append(...allowed(root, item.given));
    kind.after(list);
  }
  return copy;
}

/** That their name may be opened, or was: on which day, and by whom. */
function showTelling(place: HTMLElement, telling: Shown["telling"]): void {
  place.hidden = telling === undefined;
  if (telling === undefined) return;
  fill(place, { told: writtenDay(telling.day) });
  unhide(place, "[data-when=asked]", !telling.opened);
  unhide(place, "[data-when=opened]", telling.opened);
  part(place, "ul", HTMLElement).replaceChildren(...telling.people.map(holder));
}

function unreadItem(item: Unread): Node {
  const copy = copyOf("item");
  const root = labelled(copy, item.id, "", item.side);
  root.dataset["failed"] = "";
  fill(copy, { who: "", day: writtenDay(item.day), text: "", proof: word("proof-bad", { code: item.verdict }) });
  part(root, "[data-slot=kind]", HTMLElement).hidden = true;
  return copy;
}

function labelled(copy: DocumentFragment, id: string, kind: string, side: string): HTMLElement {
  const root = part(copy, "[data-item]", HTMLElement);
  root.dataset["item"] = id;
  root.dataset["kind"] = kind;
  root.dataset["side"] = side;
  return root;
}

function signer({ title, name }: Person): Node {
  return name === "" ? word("who-office-unnamed", { function: title }) : word("who-office", { function: title, name });
}

function holder({ title, name }: Person): Node {
  const entry = document.createElement("li");
  entry.append(name === "" ? title : word("holder", { function: title, name }));
  return entry;
}

function offerReceipt(link: HTMLAnchorElement, receipt: string | undefined): void {
  link.hidden = receipt === undefined;
  if (link.href.startsWith("blob:")) URL.revokeObjectURL(link.href);
  if (receipt === undefined) return;
  link.href = URL.createObjectURL(new Blob([receipt], { type: "text/plain;charset=utf-8" }));
}

function unhide(root: HTMLElement, selector: string, visible: boolean): void {
  part(root, selector, HTMLElement).hidden = !visible;
}
