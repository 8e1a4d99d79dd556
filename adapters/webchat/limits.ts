/** A posted activity as JSON. The bot answers texts above its own limit (10 000 characters) with a sentence; this is far above. */
export const MAX_ACTIVITY_BYTES = 256 * 1024;

/** Small requests: token, start, refresh. */
export const MAX_CONTROL_BYTES = 16 * 1024;

/** Photos and papers of one message. */
export const MAX_FILES = 10;

/** A whole upload. Above it the request is refused; a single file above its own limit is dropped and the bot says so. */
export const MAX_UPLOAD_BYTES = 120 * 1024 * 1024;

/** Lines of the transcript in one answer or frame. */
export const PAGE_SIZE = 100;

/** Messages of one conversation that may be under way at once; more is a flood, not a person. */
export const MAX_POSTS_UNDER_WAY = 100;

/** Tabs and devices on one conversation. */
export const MAX_SOCKETS_PER_CONVERSATION = 20;

/** Frames from a client: it has nothing to say on the stream but an empty keep-alive. */
export const MAX_FRAME_BYTES = 64 * 1024;

/** Bytes waiting for a client that reads slowly, above which it gets nothing more until it has caught up. */
export const MAX_BUFFERED_BYTES = 256 * 1024;
