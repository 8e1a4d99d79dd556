import { createHash } from 'node:crypto';
import { refuse } from './refusal';

/** A strong entity tag: equal for equal representations, whatever process made them. */
export function etagOf(bytes: string | Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
}

/** Tags of an If-Match or If-None-Match header (RFC 9110, 13.1). */
function tagsOf(header: string): readonly string[] {
  return header.split(',').map((tag) => tag.trim());
}

/** @throws Refusal `precondition_failed` when the header names another version. */
export function requireMatch(header: string | undefined, representation: object): void {
  if (header === undefined) return;
  const tags = tagsOf(header);
  if (!tags.includes('*') && !tags.includes(etagOf(JSON.stringify(representation))))
    throw refuse('precondition_failed');
}

/** Whether the caller has this version already. */
export function isKnown(header: string | undefined, etag: string): boolean {
  return header !== undefined && tagsOf(header).some((tag) => tag === '*' || tag.replace(/^W\//u, '') === etag);
}
