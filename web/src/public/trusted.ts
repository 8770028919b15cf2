/**
 * The one Trusted Types policy, `amparo`, and the one thing it lets through: the address of the
 * sealing worker. The CSP refuses every other way of turning text into code.
 */

import worker from "./sealing.worker.ts?worker&url";

interface Policy {
  createScriptURL: (url: string) => unknown;
}

interface PolicyFactory {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => Policy;
}

/** Starts the worker in which everything is sealed and opened. */
export function startWorker(): Worker {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  const policy: Policy = factory?.createPolicy("amparo", { createScriptURL: ownWorker }) ?? {
    createScriptURL: ownWorker,
  };
  // The DOM types know only strings here; a browser with Trusted Types takes the trusted value.
  return new Worker(policy.createScriptURL(worker) as string, { type: "module" });
}

function ownWorker(url: string): string {
  const address = new URL(url, document.baseURI);
  if (url !== worker || address.origin !== location.origin) {
    throw new TypeError("only the sealing worker may be started");
  }
  return address.href;
}
