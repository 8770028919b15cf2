/** The frame's one Trusted Types policy: a worker begins from a blob that the console handed over, or not at all. */
interface Factory {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => unknown };
}

function blob(url: string): string {
  if (!url.startsWith("blob:")) throw new TypeError("a worker must come from a blob");
  return url;
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy("amparo", { createScriptURL: blob });

export function workerLocation(url: string): string {
  return policy === undefined ? blob(url) : (policy.createScriptURL(url) as string);
}
