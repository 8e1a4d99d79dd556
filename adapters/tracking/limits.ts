/** Forms without files: a log-in, a tap. */
export const MAX_FORM_BYTES = 16 * 1024;

/** Photos and papers of one upload. */
export const MAX_FILES = 10;

/** What a form with files has beside them. */
export const FORM_OVERHEAD_BYTES = 64 * 1024;

/** Tabs and devices of one person that are shown changes at once; further ones read the page. */
export const MAX_STREAMS_PER_PERSON = 10;

/** Bytes waiting for a browser that does not read: it is cut off, and comes back for what it has not got. */
export const MAX_BUFFERED_BYTES = 256 * 1024;

/** Milliseconds between signs of life: proxies end what is silent for a minute. */
export const HEARTBEAT_MS = 20_000;

/** Milliseconds after which a browser whose stream ended comes back. */
export const RETRY_MS = 1_000;
