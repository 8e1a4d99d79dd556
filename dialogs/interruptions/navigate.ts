import { globalTap } from '../buttons';
import { claimOf } from '../declaration/declaration-of-turn';
import type { Turn } from '../turn';
import type { Interrupted, Interruption } from './interruption';
import { askReview } from './review';

/** Buttons that stay valid wherever the conversation is: declare, follow, have a decision reviewed. */
export const navigate: Interruption = {
  take(turn) {
    switch (globalTap(turn)) {
      case 'declare':
        return declare(turn);
      case 'follow':
        return follow(turn);
      case 'review':
        return review(turn);
      default:
        return Promise.resolve(null);
    }
  },
};

/** A declaration that is under way goes on. */
async function declare(turn: Turn): Promise<Interrupted> {
  const claim = await claimOf(turn);
  turn.session.journey = 'declare';
  if (claim !== null && claim.status !== 'nouveau') {
    turn.session.empathyShown = false;
    turn.patch({ claimId: null });
  }
  return 'route';
}

/** A declaration that is left to look at other dossiers stays as it is. */
async function follow(turn: Turn): Promise<Interrupted> {
  const claim = await claimOf(turn);
  turn.session.journey = 'follow';
  if (claim?.status === 'nouveau') turn.patch({ claimId: null });
  return 'route';
}

/** A person looks at an automatic decision again, in one tap (GDPR art. 22). */
async function review(turn: Turn): Promise<Interrupted | null> {
  // After idle minutes the tap waits until they have said who they are.
  if (turn.conversation.verifiedAt === null) return null;
  const claim = await claimOf(turn);
  return claim === null ? follow(turn) : askReview(turn, claim);
}
