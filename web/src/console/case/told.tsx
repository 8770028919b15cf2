/** Somebody's own words: never translated by the browser, in their own direction, line breaks kept. */
export function Told({ text }: { text: string }) {
  return (
    <p class="told" dir="auto" translate={false}>
      {text}
    </p>
  );
}
