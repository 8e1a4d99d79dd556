import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { InboundMessage } from '../../commands/ports';
import { AppError } from '../../domain/errors';

const locale = z
  .string()
  .regex(/^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/iu)
  .optional()
  .catch(undefined);

/** A tap on one of our buttons. Options may be anything printable: dates, ids, plates. */
const choice = z.object({
  question: z.string().regex(/^[\w.-]{1,60}$/u),
  option: z.string().regex(/^[^\p{Cc}]{1,120}$/u),
});

/** What Web Chat must get back with the echo. Anything else that a page puts there is dropped. */
const channelData = z
  .object({
    clientActivityID: z.string().min(1).optional(),
    clientTimestamp: z.string().max(40).optional().catch(undefined),
    postBack: z.literal(true).optional().catch(undefined),
    messageBack: z
      .object({ displayText: z.string().max(300).transform(cleanText).optional() })
      .optional()
      .catch(undefined),
    attachmentSizes: z.array(z.number()).max(20).optional().catch(undefined),
  })
  .catch({});

const activity = z.object({
  type: z.string().max(60),
  text: z.string().nullish(),
  name: z.string().max(100).optional(),
  value: z.unknown().optional(),
  locale,
  channelData: channelData.default({}),
  attachments: z.array(z.unknown()).nullish(),
});

const startBody = z.object({ locale }).catch({ locale: undefined });

const tokenBody = z.object({
  user: z.object({ id: z.string().regex(/^[\w.@-]{1,100}$/u) }).optional(),
  trustedOrigins: z
    .array(z.url({ protocol: /^https?$/u }))
    .max(20)
    .optional(),
});

/** What of a posted activity concerns us. */
export type Posted = Pick<InboundMessage, 'kind' | 'name' | 'text' | 'choice' | 'locale' | 'data'> & {
  /** The sender's own key; null when it has none. */
  readonly key: string | null;
  /** Files that are pointed at instead of being uploaded. They are never fetched. */
  readonly linkedFiles: number;
};

/**
 * @param events that the bot knows.
 * @returns null for what is acknowledged and goes no further: typing, unknown events, whatever else clients send.
 * @throws AppError `invalid_input`.
 */
export function parseActivity(body: Buffer, events: ReadonlySet<string>): Posted | null {
  const given = parsed(activity, body);
  const { clientActivityID } = given.channelData;
  const common = {
    key: clientActivityID ? clientKey(clientActivityID) : null,
    text: cleanText(given.text ?? ''),
    ...(given.locale ? { locale: given.locale } : {}),
  };
  if (given.type === 'message') return { ...common, ...messageOf(given) };
  if (given.type !== 'event' || !given.name || !events.has(given.name)) return null;
  const { name, value, channelData } = given;
  return { ...common, kind: 'event', name, data: { channelData, value }, linkedFiles: 0 };
}

function messageOf(given: z.output<typeof activity>): Pick<Posted, 'kind' | 'choice' | 'data' | 'linkedFiles'> {
  const tapped = choice.safeParse(given.value);
  return {
    kind: 'message',
    ...(tapped.success ? { choice: `${tapped.data.question}/${tapped.data.option}` } : {}),
    data: { channelData: given.channelData },
    linkedFiles: given.attachments?.length ?? 0,
  };
}

export function parseStart(body: Buffer): { readonly locale?: string | undefined } {
  return parsed(startBody, body);
}

/** @throws AppError `invalid_input`. */
export function parseTokenRequest(body: Buffer): z.output<typeof tokenBody> {
  return parsed(tokenBody, body);
}

/** Nothing or `-` is the beginning. @throws AppError `invalid_input`. */
export function parseWatermark(given: string | null): number {
  if (!given || given === '-') return 0;
  if (!/^\d{1,9}$/u.test(given)) throw new AppError('invalid_input', 'the watermark is not one of ours');
  return Number(given);
}

/** Removes what no one types: control characters but tabs and line ends, and halves of characters, which JSON can carry and databases cannot. */
function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '')
    .normalize('NFC');
}

function parsed<T extends z.ZodType>(schema: T, body: Buffer): z.output<T> {
  const result = schema.safeParse(jsonOf(body));
  if (result.success) return result.data;
  const where = result.error.issues.map((issue) => issue.path.join('.') || 'body').join(', ');
  throw new AppError('invalid_input', `not as expected: ${where}`);
}

function jsonOf(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch (cause) {
    throw new AppError('invalid_input', 'the body is not JSON', { cause });
  }
}

/** Long or odd ids are hashed: they are kept for ever, under an index. The prefix keeps them apart from our own keys. */
function clientKey(id: string): string {
  return `client:${/^[\w.:|-]{1,64}$/u.test(id) ? id : createHash('sha256').update(id).digest('hex')}`;
}
