import type { Claim } from '../../domain/claim/claim';
import type { Phase } from '../../domain/conversation/conversation';
import { GLOBAL, globalTap, humanButton } from '../buttons';
import { claimOf } from '../declaration/declaration-of-turn';
import type { Turn } from '../turn';
import { isDeclaring, type Interrupted, type Interruption } from './interruption';

/**
 * "Corriger" and "retour". The phases of a declaration correct their own answers; here is what they mean elsewhere.
 */
export const correct: Interruption = {
  async take(turn, active) {
    if (!asks(turn)) return null;
    if (isDeclaring(active)) return inDeclaration(turn, active);
    const elsewhere = ELSEWHERE[active ?? 'suivi'];
    return elsewhere === undefined ? null : elsewhere(turn);
  },
};

/** "Retour" means there what "corriger" does: which answer is to be changed. */
function inDeclaration(turn: Turn, active: Phase | null): Interrupted | null {
  if (turn.choice !== null || turn.understanding.intent !== 'back') return null;
  if (active === 'description') return beforeDescription(turn);
  turn.hear({ text: '', choice: `${GLOBAL}/correct`, files: [] });
  return null;
}

/** Nothing was told yet: back to what they came for. A dossier that waits for its account has nothing before it. */
function beforeDescription({ session, conversation }: Turn): Interrupted {
  if (conversation.claimId !== null || session.unverified) return 'ask';
  session.journey = null;
  return 'route';
}

const ELSEWHERE: Readonly<Partial<Record<Phase, (turn: Turn) => Promise<Interrupted | null>>>> = {
  authentification: (turn) => {
    // Back to the matricule, unless only the factor is asked again.
    if (turn.conversation.clientId === null) turn.session.matricule = null;
    return Promise.resolve('route');
  },
  suivi: async (turn) => {
    // After idle minutes the message waits until they have said who they are.
    if (turn.conversation.verifiedAt === null && !turn.session.unverified) return null;
    const claim = await claimOf(turn);
    if (turn.understanding.intent === 'back' || claim === null) {
      if (claim !== null) turn.patch({ claimId: null });
      turn.session.journey = null;
      return 'route';
    }
    if (bringsPaper(turn, claim)) return null;
    await turn.say(turn.texts.interruptions.correctDecided, { buttons: [humanButton(turn)] });
    return 'done';
  },
};

/** "Voici enfin le devis, c'est 2 600 dh" is what the dossier waits for, and corrects nothing. */
function bringsPaper({ inbound, understanding }: Turn, { status }: Claim): boolean {
  const { amounts, documentsMentioned } = understanding;
  const brings = inbound.attachments.length > 0 || amounts.length > 0 || documentsMentioned.length > 0;
  return status === 'en_attente_client' && brings;
}

function asks(turn: Turn): boolean {
  if (turn.choice !== null) return globalTap(turn) === 'correct';
  return turn.understanding.intent === 'correct' || turn.understanding.intent === 'back';
}
