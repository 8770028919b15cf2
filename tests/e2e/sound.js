// Sound for tests: a made-up voice for the microphone, and what a recording turns out to be.

const RATE = 48_000;

/// A WAV file of something like a voice: pulses at `pitch` a second through two resonances, in syllables.
export function voice(pitch, seconds = 2) {
  const samples = new Float64Array(seconds * RATE);
  for (let at = 0; at < samples.length; at += 1) samples[at] = at % Math.round(RATE / pitch) === 0 ? 1 : 0;
  for (const [hertz, wide] of [[600, 90], [1400, 120]]) {
    const radius = Math.exp((-Math.PI * wide) / RATE);
    const turn = 2 * radius * Math.cos((2 * Math.PI * hertz) / RATE);
    for (let at = 2; at < samples.length; at += 1) samples[at] += turn * samples[at - 1] - radius * radius * samples[at - 2];
  }
  const syllables = samples.map((sample, at) => sample * (0.55 + 0.45 * Math.sin((2 * Math.PI * 4 * at) / RATE)));
  const most = syllables.reduce((high, sample) => Math.max(high, Math.abs(sample)), 0);
  const wav = Buffer.alloc(44 + 2 * samples.length);
  wav.write("RIFF", 0, "latin1");
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write("WAVEfmt ", 8, "latin1");
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(RATE, 24);
  wav.writeUInt32LE(2 * RATE, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write("data", 36, "latin1");
  wav.writeUInt32LE(2 * samples.length, 40);
  syllables.forEach((sample, at) => wav.writeInt16LE(Math.round((sample / most) * 16_000), 44 + 2 * at));
  return wav;
}

/// Decodes a file as a browser does: its samples, at 16,000 a second.
export async function decoded(page, bytes) {
  const text = await page.evaluate(async (base64) => {
    const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const sound = await new OfflineAudioContext(1, 1, 16_000).decodeAudioData(file.buffer);
    const raw = new Uint8Array(sound.getChannelData(0).slice().buffer);
    let latin = "";
    for (let at = 0; at < raw.length; at += 8192) latin += String.fromCharCode(...raw.subarray(at, at + 8192));
    return btoa(latin);
  }, bytes.toString("base64"));
  const raw = Buffer.from(text, "base64");
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
}

/// How many times a second `samples` repeat themselves, at 16,000 a second: the middle one of many places.
export function pitchOf(samples) {
  const found = [];
  for (let from = 0; from + 1600 < samples.length; from += 800) {
    const piece = samples.subarray(from, from + 1600);
    const likeness = (lag) => {
      let [product, here, there] = [0, 1e-9, 1e-9];
      for (let at = 0; at < 1200; at += 1) {
        product += piece[at] * piece[at + lag];
        here += piece[at] ** 2;
        there += piece[at + lag] ** 2;
      }
      return here < 1e-3 ? 0 : product / Math.sqrt(here * there);
    };
    let best = 40;
    for (let lag = 60; lag < 230; lag += 1) if (likeness(lag) > likeness(best) + 0.01) best = lag;
    if (likeness(best) > 0.6) found.push(16_000 / best);
  }
  return found.sort((a, b) => a - b)[found.length >> 1];
}
