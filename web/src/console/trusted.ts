/**
 * The one Trusted Types policy, `amparo`, and the two things it lets through: the address of a worker
 * that the build put beside this script, and a page for a frame in which no script runs. The CSP refuses
 * every other way of turning text into code.
 */
interface Rules {
  createScriptURL: (url: string) => string;
  createHTML: (page: string) => string;
}

interface PolicyFactory {
  createPolicy: (name: string, rules: Rules) => { createScriptURL: (url: string) => unknown; createHTML: (page: string) => unknown };
}

function ownScript(url: string): string {
  const resolved = new URL(url, document.baseURI);
  if (resolved.origin !== location.origin) throw new TypeError("a worker must come from this site");
  return resolved.href;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy("amparo", { createScriptURL: ownScript, createHTML: (page) => page });

/** The worker's address as a browser with Trusted Types wants it, and as a string elsewhere. */
export function workerLocation(url: string): string {
  // The DOM types know only strings here; a browser takes the trusted value.
  return policy === undefined ? ownScript(url) : (policy.createScriptURL(url) as string);
}

/**
 * Shows a page in a frame. Its sandbox lets it run no script, send no form and lead the console nowhere;
 * of this site it is, because it could not load the style sheet otherwise.
 */
export function showPage(frame: HTMLIFrameElement, page: string): void {
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.srcdoc = policy === undefined ? page : (policy.createHTML(page) as string);
}
