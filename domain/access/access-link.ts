import type { DocumentKind } from '../claim/types';
import type { Language } from '../people/people';

/**
 * What a link opens, and nothing else. `suivi`: a person's dossiers. `piece_medicale`: the place where one paper of one dossier
 * is handed in. `lecture_medicale`: one medical paper, for one advisor. `coordonnees_bancaires`: where a person says to which account
 * they are paid.
 */
export const LINK_PURPOSES = ['suivi', 'piece_medicale', 'lecture_medicale', 'coordonnees_bancaires'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** A signed address that was given to somebody. What it opens stands here, not in the address. */
export interface AccessLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  /** Whose dossiers or whose paper; null where nobody has proved who they are (a victim hands in a certificate). */
  readonly clientId: string | null;
  /** Null: all dossiers of the person. */
  readonly claimId: string | null;
  /** The only kind of paper that may be handed in. */
  readonly documentKind: DocumentKind | null;
  /** The paper that is read. */
  readonly documentId: string | null;
  /** Who reads it. */
  readonly advisorId: string | null;
  /** Given to somebody who had proved themselves by PIN or by their number: it opens papers too. */
  readonly strong: boolean;
  readonly language: Language;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** A link works once: opened, or the paper handed in. */
  readonly usedAt: Date | null;
}

const MINUTE_MS = 60_000;

/**
 * Minutes. A tracking link is opened from the message that it came with; whoever comes later logs in. A certificate takes a
 * visit to a doctor. An advisor has just clicked. An account is at hand within the day, or the link is asked for again.
 */
const LINK_MINUTES: Readonly<Record<LinkPurpose, number>> = {
  suivi: 24 * 60,
  piece_medicale: 7 * 24 * 60,
  lecture_medicale: 10,
  coordonnees_bancaires: 24 * 60,
};

export function expiryOf(purpose: LinkPurpose, now: Date): Date {
  return new Date(now.getTime() + LINK_MINUTES[purpose] * MINUTE_MS);
}

/** Why a link opens nothing any more; null when it does. */
export function whyClosed({ usedAt, expiresAt }: Pick<AccessLink, 'usedAt' | 'expiresAt'>, now: Date) {
  if (usedAt !== null) return 'used';
  return expiresAt <= now ? 'expired' : null;
}
