import type { StoredFile } from '../domain/claim/stored-file';
import type { Turn } from './turn';

/** A text of an event's payload; empty when it has none of this name. */
export function textField({ inbound }: Turn, name: string): string {
  const value = inbound.data?.[name];
  return typeof value === 'string' ? value : '';
}

/** The files of an event's payload: our own rows, written when they were stored. */
export function fileList({ inbound }: Turn): readonly StoredFile[] {
  const { files } = inbound.data ?? {};
  return Array.isArray(files) ? (files as StoredFile[]) : [];
}
