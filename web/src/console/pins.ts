/**
 * What the configuration vouches for, and the database can't change: which portal this is, whose
 * signatures on a roster count, and where strangers fetch the roster.
 */
export interface Pins {
  readonly instance: string;
  /** The instance's verifying key; a first roster carries it, because there is no earlier one to take it from. */
  readonly instanceKey: string | undefined;
  readonly stewards: readonly string[];
  readonly threshold: number;
  readonly public: string | undefined;
  readonly demo: boolean;
  /** Languages of the public site beside the complete ones: what the roster makes public needs words in them too. */
  readonly draftLanguages: readonly string[];
}

/** Reads the page's `amparo-pins`; `undefined` when they are not what this client understands. */
export function readPins(content: string | null): Pins | undefined {
  const raw = parsed(content);
  if (raw === undefined) return undefined;
  const { instance, instance_key: key, stewards, threshold, public: site, demo, draft_languages: drafts } = raw;
  if (typeof instance !== "string" || typeof threshold !== "number" || typeof demo !== "boolean") return undefined;
  if (!Array.isArray(stewards) || !stewards.every((vkey) => typeof vkey === "string")) return undefined;
  return {
    instance,
    instanceKey: typeof key === "string" ? key : undefined,
    stewards,
    threshold,
    public: typeof site === "string" ? site.replace(/\/+$/u, "") : undefined,
    demo,
    draftLanguages: Array.isArray(drafts) ? drafts.filter((tag) => typeof tag === "string") : [],
  };
}

function parsed(content: string | null): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(content ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
