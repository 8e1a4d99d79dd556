import { plainText } from '../../../commands/claims/read-account';
import type { Turn } from '../../turn';
import { tapped } from './question';

const LATER =
  /\blater\b|tomorrow|not yet|\bsoon\b|next week|not with me|\bi('ll| will) send|لاحقا|فيما بعد|غدا|ليس بعد|قريبا|سارسل|plus tard|demain|pas encore|bientot|ce soir|prochain|j'attends|en attente|pas (sur|avec) moi|je (vous )?(l'|les? |la )?(enverr|envoie)/;
const CANNOT =
  /\b(can't|cannot|can not|couldn't|unable|don't have|do not have|haven't got|have no|never had)\b|\blost (it|them)\b|لا استطيع|لا يمكن|لا املك|ليس لدي|ليس عندي|ضاع|فقدت|مستحيل|\b(peux|peut|pourr\w+|puis|sais) pas\b|impossible|n'(ai|y a) (pas|plus|rien|aucun)|\b(j'|on a|ai) ?(ai )?pas\b|\bpas de\b|aucun|perdu|jamais/;

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
