import { MOST_RECORDING_MESSAGE_BYTES } from '../../commands/voice/receive-recording';

/** Bytes of one frame from a client: a text has 10 000 characters at most, above which the bot says so itself. */
export const MAX_FRAME_BYTES = 64 * 1024;

/** Bytes of a frame with a recorded answer. */
export const MAX_RECORDING_FRAME_BYTES = MOST_RECORDING_MESSAGE_BYTES;

/** Recorded answers of one socket that wait for their turn: each is held in memory. */
export const MAX_RECORDINGS_WAITING = 2;

/** Lines of the transcript that are read at once. */
export const PAGE_SIZE = 100;

/** Devices on one session. */
export const MAX_SOCKETS_PER_SESSION = 20;

/** Frames of one socket that wait for their turn; more is a flood, not a person. */
export const MAX_FRAMES_WAITING = 32;

/** Faulty frames of one socket before it is closed. */
export const MAX_FAULTS = 50;

/** Bytes waiting for a client that reads slowly, above which it gets nothing more until it has caught up. */
export const MAX_BUFFERED_BYTES = 256 * 1024;

/** Milliseconds in which a client that comes back may say where it stands, before it is shown what waits for an answer. */
export const RESUME_GRACE_MS = 1_000;

/** A session that lay idle for longer is over. */
export const SESSION_DAYS = 180;

/** Lines in which a tapped choice, or the answer to a repeated message, is looked for. */
export const LOOK_BACK = 60;

/** Close codes of ours (RFC 6455 leaves 4000 to 4999 to applications). */
export const CLOSE = {
  /** Binary frames are not spoken here. */
  unsupported: 1003,
  /** As the protocol's own code for it. */
  tooLarge: 1009,
  tooManyFaults: 1008,
  internal: 1011,
  sessionUnknown: 4404,
  tooSlow: 4408,
  tooMany: 4429,
} as const;
