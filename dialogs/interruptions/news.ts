import type { Phase } from '../../domain/conversation/conversation';
import { claimOf } from '../declaration/declaration-of-turn';
import { asksNews } from '../follow-up/about-dossiers';
import { openHere } from '../follow-up/choose-dossier';
import { dossiersOf, meantDossier, namedDossier } from '../follow-up/dossiers';
import type { Turn } from '../turn';
import type { Interrupted, Interruption } from './interruption';

/** "C'est validé, mon pare-brise ?": the dossier that is meant is told, and nothing is declared anew. */
export const news: Interruption = {
  async take(turn, active) {
    if (!asksNews(turn)) return null;
    const here = await claimOf(turn);
    // In the middle of a declaration only another dossier that is named can be meant.
    const meant = here?.status === 'nouveau' ? (await namedDossier(turn)).claim : await meantDossier(turn);
    if (meant === null || meant.status === 'nouveau') return chooseFirst(turn, active);
    openHere(turn, meant);
    turn.session.journey = 'follow';
    return 'route';
  },
};

/** Asked what happened, they ask for news: which dossier is asked instead. */
async function chooseFirst(turn: Turn, active: Phase | null): Promise<Interrupted | null> {
  const told = turn.conversation.claimId !== null || turn.session.account.length > 0;
  if (active !== 'description' || told || (await dossiersOf(turn)).length === 0) return null;
  turn.session.journey = 'follow';
  return 'route';
}
