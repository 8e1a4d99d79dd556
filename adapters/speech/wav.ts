const HEADER_BYTES = 44;
const BYTES_A_SAMPLE = 2;

/** Samples of one channel, 16 bits each, as a WAV file (RIFF, PCM). */
export function wavOf(parts: readonly Int16Array[], sampleRate: number): Buffer {
  const samples = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = samples * BYTES_A_SAMPLE;
  const wav = Buffer.alloc(HEADER_BYTES + bytes);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(HEADER_BYTES - 8 + bytes, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(sampleRate, 24);
  wav.writeUInt32LE(sampleRate * BYTES_A_SAMPLE, 28);
  wav.writeUInt16LE(BYTES_A_SAMPLE, 32);
  wav.writeUInt16LE(8 * BYTES_A_SAMPLE, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(bytes, 40);
  let at = HEADER_BYTES;
  for (const part of parts) {
    for (const sample of part) at = wav.writeInt16LE(sample, at);
  }
  return wav;
}
