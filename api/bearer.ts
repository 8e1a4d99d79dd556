import type { ApiTransaction } from '../commands/ports-api';
import type { Actor, Advisor } from '../domain/people/people';
import type { Role } from './access-table';
import { refuse } from './refusal';

/** Whom a verified token speaks for. */
export interface Token {
  readonly role: Role;
  /** A customer's id, an advisor's id or Slack user id, or the name of a system or a person of operations. */
  readonly subject: string;
  /** A customer proved themselves by PIN or by their number, not by a date of birth alone. */
  readonly strong: boolean;
  /** The conversation in which they proved themselves, when it was there. */
  readonly conversationId: string | null;
}

/** A caller of an operation that needs no token: nobody, known by where they come from. */
export function visitorAt(sender: string): Token {
  return { role: 'client', subject: sender, strong: false, conversationId: null };
}

/** A token whose subject was found: who acts. */
export interface Bearer extends Token {
  readonly actor: Actor;
  /** Null for everybody who is none. */
  readonly advisor: Advisor | null;
}

/** @param conversationId of the conversation that the call may begin. */
export function asVisitor(token: Token, conversationId: string): Bearer {
  return { ...token, actor: { kind: 'anonyme', conversationId }, advisor: null };
}

/** One name a bearer, for limits and for keys of repeated calls. */
export function nameOf({ role, subject }: Token): string {
  return `${role}:${subject}`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/**
 * Who acts behind a token. Of advisors the database has the last word: one who has left, or is no supervisor any more,
 * has no use of an old token. @throws Refusal `unauthenticated`, `forbidden`.
 */
export async function bearerOf(tx: ApiTransaction, token: Token): Promise<Bearer> {
  const { role, subject } = token;
  switch (role) {
    case 'client':
      if (!UUID.test(subject)) throw refuse('unauthenticated', 'porteur_inconnu');
      return { ...token, actor: { kind: 'client', clientId: subject, conversationId: null }, advisor: null };
    case 'conseiller':
    case 'superviseur': {
      const advisor = await advisorOf(tx, token);
      return { ...token, actor: { kind: 'conseiller', advisorId: advisor.id }, advisor };
    }
    case 'ops':
    case 'service':
      return { ...token, actor: { kind: role, name: subject }, advisor: null };
  }
}

async function advisorOf(tx: ApiTransaction, { role, subject }: Token): Promise<Advisor> {
  const advisor = UUID.test(subject) ? await tx.advisors.find(subject) : await tx.advisors.findBySlackUser(subject);
  if (advisor?.active !== true) throw refuse('unauthenticated', 'porteur_inconnu');
  if (role === 'superviseur' && advisor.role !== 'superviseur') throw refuse('forbidden', 'role');
  return advisor;
}
