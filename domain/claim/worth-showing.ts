import type { Claim } from './claim';

/** A declaration that was given up before it was decided is nobody's dossier any more. */
export function isWorthShowing({ status, decision, outcome }: Pick<Claim, 'status' | 'decision' | 'outcome'>): boolean {
  return status !== 'ferme' || decision !== null || (outcome !== 'retire' && outcome !== 'doublon');
}
