/**
 * The one Trusted Types policy, `amparo`, and the one thing it lets through: the address of a worker
 * that the build put beside this script. The CSP refuses every other way of turning text into code.
 */
interface PolicyFactory {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => unknown };
}

function ownScript(url: string): string {
  const resolved = new URL(url, document.baseURI);
  if (resolved.origin !== location.origin) throw new TypeError("a worker must come from this site");
  return resolved.href;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy("amparo", { createScriptURL: ownScript });

/** The worker's address as a browser with Trusted Types wants it, and as a string elsewhere. */
export function workerLocation(url: string): string {
  // The DOM types know only strings here; a browser takes the trusted value.
  return policy === undefined ? ownScript(url) : (policy.createScriptURL(url) as string);
}
