import type { FileAddress } from './render';
import type { Tokens } from './tokens';

const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/iu;

/** The addresses that clients are given: of the stream and of files. They carry a signature and no personal data. */
export class Addresses {
  constructor(
    private readonly publicUrl: string | null,
    private readonly tokens: Tokens,
  ) {}

  /** Where this client reaches us. Without a configured address its own word is good enough: it is told to itself alone. */
  base(host: string | undefined): string {
    if (this.publicUrl !== null) return this.publicUrl;
    return `http://${host && HOST.test(host) ? host : '127.0.0.1'}`;
  }

  /** Browsers cannot send headers with a WebSocket, so its address carries its own short-lived token. */
  stream(base: string, conv: string, mark: number): string {
    const token = this.tokens.sign('stream', { conv, mark });
    return `${base.replace(/^http/u, 'ws')}/v3/directline/conversations/${conv}/stream?t=${token}`;
  }

  files(base: string): FileAddress {
    return (file) => `${base}/v3/directline/attachments/${this.tokens.signFile(file)}`;
  }
}
