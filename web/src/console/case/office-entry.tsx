/** Something that officers keep beside a case, as an entry. */
import type { OfficeSays } from "../desk/kept.ts";
import { useWords } from "../parts/context.ts";
import { useCurrent } from "./current.ts";
import { officeSaid } from "./office-words.ts";
import { Told } from "./told.tsx";

export function OfficeEntry({ says }: { says: OfficeSays }) {
  const words = useWords();
  const open = useCurrent()?.open;
  if (open === undefined) return null;
  const { lead, told } = officeSaid(says, open.kept, words);
  return (
    <>
      <p class="hint">{lead}</p>
      {told.map((text, at) => (
        <Told key={at} text={text} />
      ))}
    </>
  );
}
