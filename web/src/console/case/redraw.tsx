/**
 * What an officer can wish of a picture before it goes: the same as who reports.
 */
import type { Offer } from "../../files/prepare.ts";
import type { Wish } from "../../files/redrawn.ts";
import { useWords } from "../parts/context.ts";

interface Props {
  readonly offer: Offer;
  readonly wish: Wish | undefined;
  /** The id of what is said about it. */
  readonly hint: string;
  readonly onWish: (wish: Wish | undefined) => void;
}

export function Redraw({ offer, wish = { grey: false, small: false }, hint, onWish }: Props) {
  const { t } = useWords();
  if (offer !== "boxes") return <p class="hint">{t(`file-undrawn-${offer}`)}</p>;
  const box = (name: keyof Wish) => (
    <p class="check">
      <label>
        <input
          type="checkbox"
          name={`redraw-${name}`}
          checked={wish[name]}
          onChange={(event) => {
            const next = { ...wish, [name]: event.currentTarget.checked };
            onWish(next.grey || next.small ? next : undefined);
          }}
        />{" "}
        {t(name === "grey" ? "file-redraw-grey" : "file-redraw-small")}
      </label>
    </p>
  );
  return (
    <fieldset aria-describedby={hint}>
      <legend>{t("file-redraw")}</legend>
      {box("grey")}
      {box("small")}
    </fieldset>
  );
}
