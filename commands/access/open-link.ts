import { whyClosed, type AccessLink, type LinkPurpose } from '../../domain/access/access-link';
import type { Actor } from '../../domain/people/people';
import type { Transaction } from '../ports';

/** A link of one purpose, as it stands: `unknown` for one that is not ours, of another purpose, or forgotten. */
export type LinkState =
  | { readonly open: true; readonly link: AccessLink }
  | { readonly open: false; readonly why: 'unknown' | 'used' | 'expired' };

export async function readLink(
  tx: Pick<Transaction, 'accessLinks'>,
  asked: { readonly id: string; readonly purpose: LinkPurpose },
  now: Date,
): Promise<LinkState> {
  const link = await tx.accessLinks.find(asked.id);
  if (link?.purpose !== asked.purpose) return { open: false, why: 'unknown' };
  const why = whyClosed(link, now);
  return why === null ? { open: true, link } : { open: false, why };
}

/** Uses a link up: one caller gets it, whoever comes at the same instant finds it used. The journal says so. */
export async function openLink(
  tx: Pick<Transaction, 'accessLinks' | 'audit'>,
  asked: { readonly id: string; readonly purpose: LinkPurpose },
  now: Date,
): Promise<LinkState> {
  const state = await readLink(tx, asked, now);
  if (!state.open) return state;
  const { link } = state;
  if (!(await tx.accessLinks.use(link.id, now))) return { open: false, why: 'used' };
  tx.audit.append({
    actor: actorOf(link),
    action: 'link.opened',
    claimId: link.claimId,
    subject: link.id,
    detail: { purpose: link.purpose },
    at: now,
  });
  return state;
}

/** Who acts through a link. */
export function actorOf({ id, clientId, advisorId }: Pick<AccessLink, 'id' | 'clientId' | 'advisorId'>): Actor {
  if (advisorId !== null) return { kind: 'conseiller', advisorId };
  // Nobody has proved who they are: the link itself is all that is known of them.
  return clientId === null
    ? { kind: 'anonyme', conversationId: id }
    : { kind: 'client', clientId, conversationId: null };
}
