import type { SaidOutcome, SpokenClaim } from '../../commands/ports-conversation';
import type { ReponseWire } from '../schemas/conversation';

type Answered = Extract<SaidOutcome, { readonly kind: 'answered' }>;

/** What one turn answered. Without a line of its own it tells where the conversation stands: an advisor will answer. */
export function presentAnswer({ lines, last, conversation }: Answered, sessionId: string): ReponseWire {
  const shown = lines.at(-1);
  return {
    session_id: sessionId,
    ...presentDossier(last?.claim ?? null),
    phase: last?.phase ?? conversation.phase.toUpperCase(),
    messages: lines.map(({ text }) => text),
    action: lines.findLast(({ action }) => action !== null)?.action ?? null,
    choix: shown === undefined ? [] : shown.choices.map(({ title, value }) => ({ titre: title, valeur: value })),
    attend: shown?.expects ?? 'texte',
    // Nothing can be heard yet.
    audio_url: null,
  };
}

function presentDossier(claim: SpokenClaim | null) {
  if (claim === null) return { sinistre_id: null, numero_sinistre: null, cci_score: null, escalade: false };
  const { id, reference, cci, status } = claim;
  return { sinistre_id: id, numero_sinistre: reference, cci_score: cci, escalade: status === 'escalade' };
}
