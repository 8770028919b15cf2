/**
 * Runs where the browser makes sound: hands over what the microphone hears, as one channel, in blocks.
 */

/** What the platform gives in here; the types of the page do not know it. */
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: typeof AudioWorkletProcessor): void;

/** Less than a twentieth of a second at the usual rate: no more is lost when the microphone goes off. */
const BLOCK = 2048;

class Capture extends AudioWorkletProcessor {
  private block = new Float32Array(BLOCK);
  private held = 0;

  process([channels = []]: readonly Float32Array[][]): boolean {
    const [first] = channels;
    for (let at = 0; at < (first?.length ?? 0); at += 1) {
      let sum = 0;
      for (const channel of channels) sum += channel[at] ?? 0;
      this.block[this.held] = sum / channels.length;
      this.held += 1;
      if (this.held < BLOCK) continue;
      this.port.postMessage(this.block, [this.block.buffer]);
      this.block = new Float32Array(BLOCK);
      this.held = 0;
    }
    return true;
  }
}

registerProcessor("capture", Capture);
