/**
 * The two links that lead into the console: a one-use invite, and the demo's ready-made sign-in.
 *
 * Both travel in the fragment, which browsers don't send, and are taken out of the address bar as soon
 * as they are read, so that they stay out of the history.
 */
export type Link =
  | { readonly kind: "invite"; readonly token: string }
  | { readonly kind: "demo"; readonly name: string; readonly passphrase: string; readonly totpSecret: string };

export function readLink(fragment: string, demo: boolean): Link | undefined {
  const invite = /^#invite=([A-Za-z0-9_-]+)$/u.exec(fragment);
  if (invite?.[1] !== undefined) return { kind: "invite", token: invite[1] };
  if (!demo) return undefined;
  const [, name, passphrase, totpSecret] = /^#demo=([^:]+):(.+):([^:]+)$/u.exec(fragment)?.map(decoded) ?? [];
  if (name === undefined || passphrase === undefined || totpSecret === undefined) return undefined;
  return { kind: "demo", name, passphrase, totpSecret };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll("+", " "));
  } catch {
    return part;
  }
}
