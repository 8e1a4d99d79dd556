import { BlockList, isIP } from 'node:net';
import { z } from 'zod';

const optionalText = z.string().trim().min(1).optional();

/** The insurer's core system, which is told what happens to dossiers. */
export const webhookVariables = {
  WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  WEBHOOK_SECRET: optionalText,
  WEBHOOK_SECRET_PREVIOUS: optionalText,
  WEBHOOK_PRIVATE_NETWORKS: optionalText,
};

type Variables = z.infer<z.ZodObject<typeof webhookVariables>>;

export interface WebhookConfig {
  readonly url: string;
  /** The current one, and the one before while both are valid. */
  readonly secrets: readonly string[];
  /** Networks of one's own in which the address may lie; null: it may lie anywhere (not in production). */
  readonly privateNetworks: readonly string[] | null;
}

/** Null: nobody is told. What does not go together is added to the faults. */
export function webhookFrom(values: Variables, production: boolean, faults: string[]): WebhookConfig | null {
  const { WEBHOOK_URL, WEBHOOK_SECRET, WEBHOOK_SECRET_PREVIOUS, WEBHOOK_PRIVATE_NETWORKS } = values;
  const others = { WEBHOOK_SECRET, WEBHOOK_SECRET_PREVIOUS, WEBHOOK_PRIVATE_NETWORKS };
  if (WEBHOOK_URL === undefined) {
    const set = Object.entries(others).filter(([, value]) => value !== undefined);
    faults.push(...set.map(([name]) => `WEBHOOK_URL: is missing, though ${name} is set`));
    return null;
  }
  if (WEBHOOK_SECRET === undefined) faults.push('WEBHOOK_SECRET: is missing, though WEBHOOK_URL is set');
  faults.push(...urlFaults(new URL(WEBHOOK_URL)));
  faults.push(...secretFaults({ WEBHOOK_SECRET, WEBHOOK_SECRET_PREVIOUS }));
  const networks = (WEBHOOK_PRIVATE_NETWORKS ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (!networks.every(isNetwork))
    faults.push('WEBHOOK_PRIVATE_NETWORKS: must be networks, such as 10.20.0.0/16, with commas');
  return {
    url: WEBHOOK_URL,
    secrets: [WEBHOOK_SECRET, WEBHOOK_SECRET_PREVIOUS].filter((secret) => secret !== undefined),
    privateNetworks: production ? networks : null,
  };
}

function urlFaults({ protocol, hostname, username, password, hash }: URL): string[] {
  const faults: string[] = [];
  if (protocol === 'http:' && !isLoopback(hostname)) faults.push('WEBHOOK_URL: events leave the machine by https only');
  if (username !== '' || password !== '') faults.push('WEBHOOK_URL: no name and password in it: events are signed');
  if (hash !== '') faults.push('WEBHOOK_URL: the part behind # goes nowhere');
  return faults;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/u.test(hostname);
}

/** Standard Webhooks: 24 to 64 random bytes. */
const SECRET = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u;

function secretFaults(secrets: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(secrets)
    .filter(([, secret]) => secret !== undefined && !isSecret(secret))
    .map(([name]) => `${name}: must be whsec_ and 24 to 64 random bytes in base64: see docs/webhooks.md`);
}

function isSecret(secret: string): boolean {
  const bytes = Buffer.from(secret.slice('whsec_'.length), 'base64').length;
  return SECRET.test(secret) && bytes >= 24 && bytes <= 64;
}

function isNetwork(text: string): boolean {
  const [, address = '', bits = ''] = /^([\da-f.:]+)\/(\d{1,3})$/iu.exec(text) ?? [];
  const family = isIP(address);
  if (family === 0) return false;
  try {
    new BlockList().addSubnet(address, Number(bits), family === 6 ? 'ipv6' : 'ipv4');
    return true;
  } catch {
    return false;
  }
}
