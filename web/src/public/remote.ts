/**
 * Browsers that show pages which a computer of somebody else has opened.
 *
 * Such a browser sends what is typed to that computer, and whatever runs on the page runs there: no
 * sealing helps. Nothing stops it, so people are told, before anything else and whether or not
 * sealing can be proven.
 */

/** Opera Mini, UC Browser's speed modes, Puffin, and Silk when it is accelerated. */
const ELSEWHERE = [/Opera Mini/u, /\bU[23]\/\d.*UC ?Browser|UC ?Browser.*\bU[23]\/\d/u, /\bPuffin\//u, /Silk-Accelerated=true/u];

/** Whether a browser that calls itself `agent` opens pages on a computer of somebody else. */
export function opensElsewhere(agent: string): boolean {
  return ELSEWHERE.some((pattern) => pattern.test(agent));
}

/** Says so above `form` when this browser does. */
export function warnOfElsewhere(form: HTMLFormElement): void {
  const words = document.querySelector("template#remote");
  if (words instanceof HTMLTemplateElement && opensElsewhere(navigator.userAgent)) {
    form.before(document.importNode(words.content, true));
  }
}
