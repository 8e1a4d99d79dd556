import { readLink } from '../../commands/access/open-link';
import type { CommandContext } from '../../commands/claims/context';
import type { ApiTransaction } from '../../commands/ports-api';
import { followerActor, type Follower } from '../../commands/tracking/read-tracked';
import type { LinkPurpose } from '../../domain/access/access-link';
import { AppError } from '../../domain/errors';
import type { Language } from '../../domain/people/people';
import type { HttpRequest } from '../channel';
import type { TrackingCookies, TrackingSession } from './cookies';
import type { SignedLinks } from './links';
import type { Looking } from './present';
import type { TrackingOptions } from './types';

/** What the routes of the tracking page share. */
export interface Counter extends TrackingOptions {
  readonly cookies: TrackingCookies;
  readonly links: SignedLinks;
  readonly secure: boolean;
}

/** Somebody who has said who they are. */
export type Known = TrackingSession & { readonly who: 'assure' | 'proche' };

/** Null when nobody is logged in, or has not said yet who they are. */
export function knownIn({ cookies }: Counter, request: HttpRequest): Known | null {
  const session = cookies.session(request);
  return session === null || session.who === 'inconnu' ? null : { ...session, who: session.who };
}

export function followerOf({ clientId, who }: Known): Follower {
  return { clientId, relative: who === 'proche' };
}

export function contextOf(
  counter: Counter,
  tx: ApiTransaction,
  follower: Follower,
): CommandContext & { tx: ApiTransaction } {
  return {
    tx,
    actor: followerActor(follower),
    now: counter.clock.now(),
    ids: counter.ids,
    timeZone: counter.timeZone,
  };
}

export function lookingOf(counter: Counter, known: Known, lang: Language): Looking {
  const { clock, timeZone } = counter;
  return { lang, now: clock.now(), timeZone, relative: known.who === 'proche', strong: known.strong };
}

/** How a link stands, whose id was read from an address or a cookie; null: there was none of ours. */
export async function linkState({ unitOfWork, clock }: Counter, id: string | null, purpose: LinkPurpose) {
  if (id === null) return { open: false, why: 'unknown' } as const;
  return unitOfWork.run((tx) => readLink(tx, { id, purpose }, clock.now()));
}

/** Times that a change is tried beside somebody else's. */
const TRIES = 4;

/** Runs in a transaction, again when another writer was first: a photo must not be lost to a message of the same second. */
export async function changed<T>({ unitOfWork }: Counter, work: (tx: ApiTransaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await unitOfWork.run(work);
    } catch (cause) {
      const beaten = cause instanceof AppError && cause.code === 'state_conflict';
      if (!beaten || tries >= TRIES) throw cause;
    }
  }
}
