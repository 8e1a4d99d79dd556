/**
 * The one door between what the product handles and what lies on the disk. What `seal` returns must be enough for `open`
 * on any process: a sealed file names its own key.
 */
export interface FileCodec {
  seal(bytes: Uint8Array): Promise<Uint8Array>;
  /** @throws when the bytes were not sealed by this codec or their key is gone. */
  open(kept: Uint8Array): Promise<Uint8Array>;
}

/** Keeps files as they are. */
export const PLAIN_FILES: FileCodec = {
  seal: (bytes) => Promise.resolve(bytes),
  open: (kept) => Promise.resolve(kept),
};
