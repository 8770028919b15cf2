/**
 * Taking a form over, or leaving it alone.
 *
 * The form works without this client. It is taken over only once sealing has been proven in this
 * browser; whatever goes wrong before leaves it exactly as the server made it. Somebody quick, who
 * sends before the proof is done, is held back for as long as it takes, so that their words go the
 * safer way if there is one.
 */

const PROOF_MS = 5_000;

/** `work`, or `undefined` when it fails or takes longer than the proof may take. */
export async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  const failed = work.catch(() => undefined);
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PROOF_MS, undefined);
  });
  return Promise.race([failed, late]);
}

/** Holds back what is sent with `form` until {@link release}. */
export function holdBack(form: HTMLFormElement): { readonly release: () => void } {
  let pressed: HTMLElement | undefined;
  const hold = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed = event.submitter ?? undefined;
  };
  form.addEventListener("submit", hold, { capture: true });
  return {
    release: () => {
      form.removeEventListener("submit", hold, { capture: true });
      // Pressed anew rather than sent: what the button does may be another thing now.
      pressed?.click();
    },
  };
}
