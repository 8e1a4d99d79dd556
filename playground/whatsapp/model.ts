import type { JsonObject } from '../json';

/** Somebody with a phone, as Meta knows them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Digits with the country's code; null: they do not show their number to businesses. */
  readonly phone: string | null;
  /** Business-scoped id, `CC.` and alphanumerics. */
  readonly userId: string;
  /** What is worth knowing, in French: it is shown. */
  readonly note: string;
}

export type LineStatus = 'accepted' | 'sent' | 'delivered' | 'read' | 'failed';

/** One message of a chat. */
export interface Line {
  /** The wamid. */
  readonly id: string;
  readonly person: string;
  readonly from: 'business' | 'customer';
  /** Milliseconds of the stand-in's clock. */
  readonly at: number;
  /** As it travels: `type`, and what belongs to that type. */
  readonly message: JsonObject;
  /** Of the business's messages. */
  status?: LineStatus;
  error?: number;
  /** Comes back with every status. */
  readonly callbackData?: string;
  /** Of the customer's messages: the business has read it. */
  seen?: boolean;
}

export interface MediaFile {
  readonly id: string;
  readonly mime: string;
  readonly name: string | null;
  readonly sha256: string;
  readonly bytes: number;
}

/** A webhook on its way to the business. */
export interface Delivery {
  readonly id: string;
  readonly body: JsonObject;
  attempts: number;
  state: 'waiting' | 'delivered' | 'failed';
}

export interface NetworkState {
  readonly version: 1;
  /** Milliseconds by which the stand-in's clock is ahead. */
  ahead: number;
  serial: number;
  readonly lines: Line[];
  readonly media: Record<string, MediaFile>;
  readonly deliveries: Delivery[];
}

export interface WhatsappOptions {
  readonly dataDir: string;
  readonly appSecret: string;
  readonly accessToken: string;
  readonly verifyToken: string;
  readonly phoneNumberId: string;
  readonly people: readonly Person[];
  /** What Meta has approved: each name in some languages. */
  readonly templates: readonly { readonly name: string; readonly language: string; readonly body: string }[];
  /** Path prefix of the page and of the Graph API, without a trailing slash. */
  readonly basePath: string;
  readonly businessName?: string;
  /** Milliseconds before each retry of a webhook; the last one is repeated for seven days. */
  readonly retryDelaysMs?: readonly number[];
  /** Messages to one person: so many at once, then one in so many milliseconds. */
  readonly pairLimit?: { readonly burst: number; readonly everyMs: number };
  readonly frameAncestors?: readonly string[];
}

/** What goes wrong next, once each. */
export type Fault =
  /** A message is refused with this code. */
  | { readonly kind: 'error'; readonly code: number }
  /** A message is taken and the answer is lost. */
  | { readonly kind: 'lose_answer' }
  /** A message is taken and fails afterwards. */
  | { readonly kind: 'fail_later'; readonly code: number }
  /** The next webhook arrives so many times. */
  | { readonly kind: 'duplicate'; readonly times: number };
