/** Who the person is, and why somebody was to know it. */
import type { IdentityWords } from "../../seal/types.ts";
import type { NameRequest } from "../desk/names-protocol.ts";
import { useWords } from "../parts/context.ts";
import { identityLines } from "./facts.ts";
import { Told } from "./told.tsx";

export function IdentityList({ identity }: { identity: IdentityWords }) {
  const { t } = useWords();
  return (
    <dl class="answers" data-identity>
      {identityLines(identity).map(([label, said]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd dir="auto" translate={false}>
            {said}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What whoever asked gave as reasons: for asking, and for not telling the person before. */
export function Reasons({ request: { danger, reason, tell, untold } }: { request: NameRequest }) {
  const { t } = useWords();
  return (
    <>
      {danger && <p class="mark alarm">{t("name-danger")}</p>}
      <Told text={reason} />
      {tell === "after" && untold !== "" && (
        <>
          <p class="hint">{t("name-untold-why")}</p>
          <Told text={untold} />
        </>
      )}
    </>
  );
}
