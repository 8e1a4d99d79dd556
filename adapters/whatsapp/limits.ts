/** Characters and counts of the Cloud API, from its reference pages (interactive messages, text, media; read in 2026). */
export const LIMITS = {
  text: 4096,
  /** Body of a message with buttons or a list; a list would take more, a phone shows less. */
  interactiveBody: 1024,
  buttons: 3,
  buttonTitle: 20,
  rows: 10,
  rowTitle: 24,
  rowDescription: 72,
  caption: 1024,
  filename: 240,
} as const;

/** Bytes of what may be uploaded, by the kind of message. */
export const MEDIA_BYTES = {
  image: 5 * 1024 * 1024,
  document: 100 * 1024 * 1024,
  audio: 16 * 1024 * 1024,
} as const;

/** A longer voice note does not play at once: the phone shows an arrow to fetch it (Meta, audio messages, 2026). */
export const VOICE_NOTE_BYTES = 512 * 1024;
