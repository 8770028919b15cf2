import type { Found, What } from "./found.ts";

const COUNT = /^\d+$/u;

/** What was found and is gone. Of what is counted, as many as were found more than are left. */
export function removed(found: readonly Found[], left: readonly Found[]): readonly Found[] {
  return found.flatMap((one) => {
    const same = left.find(({ what, said }) => what === one.what && said === one.said);
    if (same !== undefined) return [];
    const counted = COUNT.test(one.said) && left.find(({ what, said }) => what === one.what && COUNT.test(said));
    if (!counted) return [one];
    const gone = Number(one.said) - Number(counted.said);
    return gone > 0 ? [{ ...one, said: String(gone) }] : [];
  });
}

/** Findings by kind, so that each kind is named once. */
export function byKind(found: readonly Found[]): readonly { readonly what: What; readonly said: readonly string[] }[] {
  const kinds = new Map<What, string[]>();
  for (const { what, said } of found) kinds.set(what, [...(kinds.get(what) ?? []), ...(said === "" ? [] : [said])]);
  return [...kinds].map(([what, said]) => ({ what, said }));
}
