declare module 'xhr2' {
  import type { Agent } from 'node:http';

  /** XMLHttpRequest over Node's http. Sends strings and buffers, no forms. */
  export default class XMLHttpRequest {
    static nodejsSet(options: { readonly httpAgent: Agent }): void;
    send(body?: string | Buffer): void;
    setRequestHeader(name: string, value: string): void;
  }
}
