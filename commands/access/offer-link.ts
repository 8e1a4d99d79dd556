import { expiryOf, type AccessLink, type LinkPurpose } from '../../domain/access/access-link';
import type { Ids, Transaction } from '../ports';

/** What a line of a conversation, or a card, holds of a link; the address is made where it is shown. */
export interface OfferedLink {
  readonly purpose: LinkPurpose;
  readonly id: string;
}

type Given = Pick<AccessLink, 'purpose' | 'clientId' | 'language'> &
  Partial<Pick<AccessLink, 'claimId' | 'documentKind' | 'documentId' | 'advisorId' | 'strong'>>;

/** Gives out a link. It opens what is written down here, once, until it expires; its address is no use without our signature. */
export function offerLink(
  { tx, now, ids }: { readonly tx: Pick<Transaction, 'accessLinks'>; readonly now: Date; readonly ids: Ids },
  given: Given,
): OfferedLink {
  const { purpose } = given;
  const id = ids.uuid();
  tx.accessLinks.save({
    claimId: null,
    documentKind: null,
    documentId: null,
    advisorId: null,
    strong: false,
    ...given,
    id,
    createdAt: now,
    expiresAt: expiryOf(purpose, now),
    usedAt: null,
  });
  return { purpose, id };
}
