/**
 * Puts an opened mailbox on the page.
 */

import { copyOf, fill, part, word, writtenDay } from "../public/words.ts";
import type { Person } from "../public/people.ts";
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
  unhide(root, "[data-notice=receipt]", mailbox.receiptBad);
  const standing = part(root, "#standing", HTMLElement);
  fill(standing, { status: word(`status-${mailbox.status}`), received: writtenDay(mailbox.received) });
  unhide(standing, "[data-due]", mailbox.due !== undefined);
  if (mailbox.due !== undefined) fill(standing, { due: writtenDay(mailbox.due) });

  unhide(root, "[data-none]", shown.length + unread.length === 0);
  part(root, "#items", HTMLElement).replaceChildren(...shown.map(shownItem), ...unread.map(unreadItem));

  unhide(root, "#kept", account !== undefined);
  if (account !== undefined) {
    fill(part(root, "#kept", HTMLElement), { account });
    const shownAccount = part(root, "#kept [data-slot=account]", HTMLElement);
    shownAccount.dataset["item"] = "statement";
    shownAccount.dataset["kind"] = "statement";
  }
  unhide(root, "#identity", identity !== undefined);
  if (identity !== undefined) fill(part(root, "#identity", HTMLElement), { ...identity });

  part(root, "#holders ul", HTMLElement).replaceChildren(...mailbox.holders.map(holder));
  offerReceipt(part(root, "[data-act=receipt]", HTMLAnchorElement), mailbox.receipt);
}

function shownItem(item: Shown): Node {
  const copy = copyOf("item");
  const root = labelled(copy, item.id, item.kind, item.who === undefined ? "reporter" : "office");
  fill(copy, {
    who: item.who === undefined ? word("who-you") : signer(item.who),
    day: writtenDay(item.day),
    text: item.text,
    proof: word(item.who === undefined ? "proof-own" : "proof-good"),
  });
  const kind = part(root, "[data-slot=kind]", HTMLElement);
  kind.hidden = item.kind === "message";
  if (item.kind === "consent") kind.replaceChildren(word(item.given === true ? "kind-consent-given" : "kind-consent-taken"));
  else if (item.kind !== "message") kind.replaceChildren(word(`kind-${item.kind}`));
  return copy;
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
