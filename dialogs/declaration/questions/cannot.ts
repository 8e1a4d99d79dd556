import { plainText } from '../../../commands/claims/read-account';
import type { Turn } from '../../turn';
import { tapped } from './question';

const LATER =
  /plus tard|demain|pas encore|bientot|ce soir|prochain|j'attends|en attente|pas (sur|avec) moi|je (vous )?(l'|les? |la )?(enverr|envoie)/;
const CANNOT =
  /\b(peux|peut|pourr\w+|puis|sais) pas\b|impossible|n'(ai|y a) (pas|plus|rien|aucun)|\b(j'|on a|ai) ?(ai )?pas\b|\bpas de\b|aucun|perdu|jamais/;

/** "Plus tard", tapped or said: the paper exists or will. */
export function isLater(turn: Turn, name: string): boolean {
  const tap = tapped(turn, name);
  return tap === null ? turn.choice === null && LATER.test(plainText(turn.text)) : tap === 'later';
}

/** "Je ne peux pas", tapped or said. */
export function isCannot(turn: Turn, name: string): boolean {
  const tap = tapped(turn, name);
  if (tap !== null) return tap === 'cannot';
  return turn.choice === null && (CANNOT.test(plainText(turn.text)) || turn.understanding.answer === 'no');
}
