const PAGE = Buffer.from('OggS');
const HEAD = Buffer.from('OpusHead');
/** The first page holds the head alone: 27 bytes, its segment table of one, then the head (RFC 7845, 3 and 5.1). */
const HEAD_AT = 28;
const CHANNELS_AT = HEAD_AT + 9;

/** Whether this is Opus in OGG with one channel, the only form that is a voice note on a phone. */
export function isVoiceNote(bytes: Buffer): boolean {
  const isOpus = bytes.subarray(0, 4).equals(PAGE) && bytes.subarray(HEAD_AT, HEAD_AT + HEAD.length).equals(HEAD);
  return isOpus && bytes[CHANNELS_AT] === 1;
}
