import { z } from 'zod';

const optionalText = z.string().trim().min(1).optional();

/** Meta's own names for things, so that its pages can be followed word by word. */
export const whatsappVariables = {
  WHATSAPP: z.enum(['off']).optional(),
  WHATSAPP_ACCESS_TOKEN: optionalText,
  WHATSAPP_APP_SECRET: optionalText,
  WHATSAPP_VERIFY_TOKEN: optionalText,
  WHATSAPP_PHONE_NUMBER_ID: optionalText,
  WHATSAPP_GRAPH_URL: z.url().default('https://graph.facebook.com'),
  WHATSAPP_API_VERSION: z
    .string()
    .regex(/^v\d{1,3}\.\d$/, 'must look like v26.0')
    .default('v26.0'),
  WHATSAPP_MESSAGES_PER_SECOND: z.coerce.number().int().min(1).max(10_000).default(80),
};

type Variables = z.infer<z.ZodObject<typeof whatsappVariables>>;

export interface WhatsappConfig {
  readonly accessToken: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly phoneNumberId: string;
  /** Without a slash at the end. */
  readonly graphUrl: string;
  readonly apiVersion: string;
  /** What Meta lets the number send. */
  readonly messagesPerSecond: number;
}

const NEEDED = [
  'WHATSAPP_ACCESS_TOKEN',
  'WHATSAPP_APP_SECRET',
  'WHATSAPP_VERIFY_TOKEN',
  'WHATSAPP_PHONE_NUMBER_ID',
] as const;

/** All four or none; what is missing is added to the faults. */
export function whatsappFrom(
  values: Variables,
  production: boolean,
  faults: string[],
): WhatsappConfig | 'stand-in' | null {
  if (values.WHATSAPP === 'off') return null;
  const missing = NEEDED.filter((name) => !values[name]);
  if (missing.length === NEEDED.length) return production ? null : 'stand-in';
  faults.push(...missing.map((name) => `${name}: is missing, though other WhatsApp variables are set`));
  return {
    accessToken: values.WHATSAPP_ACCESS_TOKEN ?? '',
    appSecret: values.WHATSAPP_APP_SECRET ?? '',
    verifyToken: values.WHATSAPP_VERIFY_TOKEN ?? '',
    phoneNumberId: values.WHATSAPP_PHONE_NUMBER_ID ?? '',
    graphUrl: values.WHATSAPP_GRAPH_URL.replace(/\/+$/u, ''),
    apiVersion: values.WHATSAPP_API_VERSION,
    messagesPerSecond: values.WHATSAPP_MESSAGES_PER_SECOND,
  };
}
