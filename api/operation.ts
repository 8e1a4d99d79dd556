import type { z } from 'zod';
import type { HttpRequest } from './http';
import type { CommandContext } from '../commands/claims/context';
import type { DeskSettings } from '../commands/desk/desk-settings';
import type { Clock, FileStore, Ids, IntakeUpload } from '../commands/ports';
import type { AnswerOwner, ApiTransaction, ApiUnitOfWork } from '../commands/ports-api';
import type { CustomerSessions } from '../commands/ports-conversation';
import type { AudioAddress } from '../commands/ports-voice';
import type { ErrorCode } from '../domain/errors';
import type { OperationId, Reach, Relation, Role } from './access-table';
import type { Bearer } from './bearer';
import type { CustomerFactor } from './tokens';

export interface ApiSettings {
  /** The company's IANA zone. */
  readonly timeZone: string;
  readonly desk: DeskSettings;
  /** Of one file. */
  readonly uploadMaxBytes: number;
}

/** What operations work with. */
export interface ApiDeps {
  readonly unitOfWork: ApiUnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly files: Pick<FileStore, 'read'>;
  readonly intake: IntakeUpload;
  readonly settings: ApiSettings;
  readonly sessions: CustomerSessions;
  /** Where what was said can be heard. */
  readonly audioUrl: AudioAddress;
  /** A short-lived token of a customer who has just proved themselves. */
  readonly issueToken: (clientId: string, factor: CustomerFactor, conversationId: string) => string;
}

/** One call of an operation, inside its transaction. */
export interface Call<Params = unknown, Query = unknown, Body = unknown> {
  readonly tx: ApiTransaction;
  readonly bearer: Bearer;
  readonly deps: ApiDeps;
  readonly context: CommandContext;
  /** The caller's Idempotency-Key, made one of theirs alone; null when there is none. */
  readonly key: string | null;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** How far the bearer's role reaches: lists are narrowed to it. */
  readonly reach: Reach;
  /** Says whose the object is. Each operation must, before it answers. @throws Refusal `not_found`, `forbidden`. */
  permit(relation: Relation): void;
  /** Compares If-Match, when it was given, with the object as it is now. @throws Refusal `precondition_failed`. */
  requireVersion(representation: object): void;
}

export interface Answer {
  /** One of the operation's own. */
  readonly status: number;
  readonly body?: object | Buffer;
  /** Whose data it shows; obligatory for creations. */
  readonly owner?: AnswerOwner;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * An answer that follows from more than one transaction: a turn of a conversation runs in its own. What comes after the
 * operation's transaction must bear being done again under the same key: a crash may come between.
 */
export interface Deferred {
  readonly owner: AnswerOwner;
  /** @throws Refusal */
  after(): Promise<Answer>;
}

/** A request that works on the demo data, shown in the document and run as a test. */
export interface Example {
  readonly name: string;
  /** A role, and whom its token speaks for. */
  /** Null: an operation that needs none. */
  readonly bearer: { readonly role: Role; readonly subject: string } | null;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly status: number;
}

/** What an operation answers when it was carried out. */
export interface Success {
  readonly description: string;
  /** Null: no body. A media type: bytes. */
  readonly schema: z.ZodType | { readonly mediaType: string } | null;
}

/** A form is read while it comes; everything else is JSON or nothing. */
export interface FormBody<Body> {
  readonly maxBytes: (settings: ApiSettings) => number;
  /** Its fields, for the document. */
  readonly schema: z.ZodObject;
  read(request: HttpRequest, deps: ApiDeps): Promise<Body>;
}

/** One address and method of REST: a row of the route table, and all that the document says of it. */
export interface Operation<Params = unknown, Query = unknown, Body = unknown> {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v1`: `/sinistres/:id`. */
  readonly path: string;
  /** Sentences for the document, in French. */
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  readonly form?: FormBody<Body>;
  /** Of its JSON body, where that holds more than words. */
  readonly maxJsonBytes?: number;
  readonly successes: Readonly<Record<number, Success>>;
  /** Refusals beyond those that follow from the form of the operation. */
  readonly refusals?: readonly ErrorCode[];
  /** A creation: takes an Idempotency-Key. */
  readonly keyed?: boolean;
  /** An update: takes If-Match. */
  readonly versioned?: boolean;
  readonly examples: readonly Example[];
  run(call: Call<Params, Query, Body>): Promise<Answer | Deferred>;
}

/** A row of the route table whose own types are its own business. */
export type AnyOperation = Operation<never, never, never>;

export function operation<Params, Query, Body>(definition: Operation<Params, Query, Body>): AnyOperation {
  return definition as unknown as AnyOperation;
}
