import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync, linkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets that a local instance makes for itself; obligatory in production. */
export const LOCAL_SECRETS = ['TOKEN_SECRET', 'MASTER_KEY', 'DIRECTLINE_SECRET', 'OPS_PASSWORD'] as const;
export type SecretName = (typeof LOCAL_SECRETS)[number];

/**
 * Secrets of the data folder, made on the first start. Two processes that start at once agree: the file is linked into place
 * whole, and whoever comes second reads the first one's.
 */
export function localSecrets(dataDir: string): Record<SecretName, string> {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'secrets.json');
  const kept = readSecrets(file);
  const secrets = Object.fromEntries(
    LOCAL_SECRETS.map((name) => [name, kept?.[name] ?? randomBytes(24).toString('base64url')]),
  ) as Record<SecretName, string>;
  if (kept && LOCAL_SECRETS.every((name) => kept[name])) return secrets;
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  if (kept) {
    renameSync(draft, file);
    return secrets;
  }
  try {
    linkSync(draft, file);
    return secrets;
  } catch {
    return localSecrets(dataDir);
  } finally {
    unlinkSync(draft);
  }
}

function readSecrets(file: string): Partial<Record<SecretName, string>> | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  return JSON.parse(text) as Partial<Record<SecretName, string>>;
}
