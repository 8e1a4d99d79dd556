/** Whether an address stays on this machine: what customers say may go there without encryption. */
export function isLocalAddress(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}
