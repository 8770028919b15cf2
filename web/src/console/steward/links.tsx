/** One-use links that were made here, to be handed over. */
import { useWords } from "../parts/context.ts";
import { CopyButton } from "../parts/copy.tsx";

export interface Sent {
  readonly name: string;
  readonly url: string;
}

export function Links({ sent }: { sent: readonly Sent[] }) {
  const { t } = useWords();
  return (
    <div role="status">
      <ul class="invited">
        {sent.map(({ name, url }) => (
          <li key={url}>
            {t("invite-sent", { name })}{" "}
            <code class="secret" dir="ltr" translate={false} data-invite={name}>
              {url}
            </code>{" "}
            <CopyButton text={url} />
          </li>
        ))}
      </ul>
    </div>
  );
}
