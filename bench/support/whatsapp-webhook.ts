import { createHmac } from 'node:crypto';
import type { Call } from './load';

/** Known to every service that is measured. */
export const CONNECTION = {
  accessToken: 'token',
  appSecret: 'secret',
  verifyToken: 'verify',
  phoneNumberId: '106540352242922',
} as const;

const WEBHOOK_PATH = '/whatsapp/webhook';

/** What every service answers: the text after the same word. */
export function echoOf(text: string): string {
  return `echo ${text}`;
}

/** A signed webhook with one text of one sender, in the shape that Meta documents. */
export function webhookOf(sender: number, id: string, text: string): Call {
  const phone = `2126${String(sender).padStart(8, '0')}`;
  const { phoneNumberId, appSecret } = CONNECTION;
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '212500000000', phone_number_id: phoneNumberId },
    contacts: [{ profile: { name: 'Client' }, wa_id: phone }],
    messages: [
      {
        from: phone,
        id: `wamid.${id}`,
        timestamp: String(Math.floor(Date.now() / 1000)),
        type: 'text',
        text: { body: text },
      },
    ],
  };
  const body = JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [{ id: '102290129340398', changes: [{ field: 'messages', value }] }],
  });
  const signature = createHmac('sha256', appSecret).update(body).digest('hex');
  return { path: WEBHOOK_PATH, headers: { 'x-hub-signature-256': `sha256=${signature}` }, body };
}
