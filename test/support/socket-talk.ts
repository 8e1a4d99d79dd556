import sharp from 'sharp';
import { signToken } from '../../api/tokens';
import { TOKEN_SECRET, type SocketProduct } from './socket-product';
import type { SocketClient, SocketFrame } from './socket-client';

/** Logs in, as the demo data's person, and says that it is them. */
export async function logIn(client: SocketClient, matricule = 'AB-123-CD', pin = '4711'): Promise<void> {
  await client.hears('matricule');
  await client.say(matricule);
  await client.say(pin);
  await client.tap('Oui');
}

/** The worked example of PRODUCT.md section 2 that is above 60. */
export const COMPLEX =
  'accident peut-être il y a 3-4 jours à Rabat, plusieurs voitures, pas sûr de qui a commencé, gros dégâts, papiers incomplets';

/** Answers whatever is asked, as somebody would who does not know much, until a line fits. */
export async function answerUntil(client: SocketClient, fits: (line: SocketFrame) => boolean): Promise<SocketFrame> {
  for (let question = 0; question < 15; question += 1) {
    const found = client.lines.find(fits);
    if (found) return found;
    const titles = (client.last?.choix ?? []).map(({ titre }) => titre);
    const title = ['Confirmer', 'Je ne sais pas', 'Je ne peux pas', 'Non'].find((one) => titles.includes(one));
    if (title === undefined) throw new Error(`no way on from ${JSON.stringify(client.last)}`);
    await client.tap(title);
  }
  throw new Error('asked too much');
}

export function clientToken(product: SocketProduct, subject: string): string {
  const token = { role: 'client', subject, factor: 'pin', lifetimeSeconds: 600 } as const;
  return signToken(TOKEN_SECRET, product.database.clock.now(), token);
}

/** Deposits a photo like no other over REST. @returns its id. */
export async function deposit(origin: string, token: string, claim: string, kind?: string): Promise<string> {
  const form = new FormData();
  form.set('sinistre_id', claim);
  if (kind !== undefined) form.set('nature', kind);
  form.set('fichier', new Blob([new Uint8Array(await photo())], { type: 'image/png' }), 'photo.png');
  const answer = await fetch(`${origin}/api/v1/documents`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  const body = (await answer.json()) as { id: string };
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(body)}`);
  return body.id;
}

let hues = 0;

function photo(): Promise<Buffer> {
  hues += 7;
  const background = { r: hues % 256, g: 120, b: (hues * 3) % 256 };
  return sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .png()
    .toBuffer();
}
