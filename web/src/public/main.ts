/**
 * Where the public client starts, on the two pages that load it: report and mailbox.
 */

import { startMailbox } from "../mailbox/page.ts";
import { startReport } from "../report/page.ts";
import { holdBack, inTime } from "./boot.ts";
import { deskOver, type Desk } from "./desk.ts";
import { beforeLeaving, watchExits } from "./leave.ts";
import { readPins } from "./pins.ts";
import { warnOfElsewhere } from "./remote.ts";
import type { Site } from "./site.ts";
import { startWorker } from "./trusted.ts";

const STARTS = { report: startReport, mailbox: startMailbox } as const;

let desk: Desk | undefined;
let taken = false;

async function takeOver(name: keyof typeof STARTS, form: HTMLFormElement): Promise<void> {
  const held = holdBack(form);
  try {
    await STARTS[name](await proven(), form);
    taken = true;
  } catch {
    // Nothing was changed yet: the form works without this client, and says how it is sealed then.
    desk?.close();
  }
  document.documentElement.dataset["sealing"] = taken ? "browser" : "server";
  held.release();
}

/** A site whose worker has sealed and opened; fails when this browser can't. */
async function proven(): Promise<Site> {
  const pins = readPins(document.querySelector("meta[name=amparo-pins]")?.getAttribute("content") ?? null);
  if (pins === undefined || !isSecureContext) throw new TypeError("cannot seal here");
  desk = deskOver(startWorker());
  if ((await inTime(desk.ask("test", null))) !== true) throw new TypeError("sealing was not proven");
  return { desk, pins, language: document.documentElement.lang };
}

watchExits(() => taken);
beforeLeaving(() => desk?.close());

for (const name of ["report", "mailbox"] as const) {
  const form = document.getElementById(name);
  if (!(form instanceof HTMLFormElement)) continue;
  warnOfElsewhere(form);
  void takeOver(name, form);
}
