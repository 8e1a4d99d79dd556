import type { SaidOutcome, SpokenClaim } from '../../commands/ports-conversation';
import type { AudioAddress } from '../../commands/ports-voice';
import type { ReponseWire } from '../schemas/conversation';

type Answered = Extract<SaidOutcome, { readonly kind: 'answered' }>;

/** What one turn answered. Without a line of its own it tells where the conversation stands: an advisor will answer. */
export function presentAnswer(
  { lines, last, conversation }: Answered,
  { sessionId, audioUrl }: { readonly sessionId: string; readonly audioUrl: AudioAddress },
): ReponseWire {
  const shown = lines.at(-1);
  return {
    session_id: sessionId,
    ...presentDossier(last?.claim ?? null),
    phase: last?.phase ?? conversation.phase.toUpperCase(),
    messages: lines.map(({ text }) => text),
    action: lines.findLast(({ action }) => action !== null)?.action ?? null,
    choix: shown === undefined ? [] : shown.choices.map(({ title, value }) => ({ titre: title, valeur: value })),
    attend: shown?.expects ?? 'texte',
    audio_url: heardAt(lines, conversation.id, audioUrl),
  };
}

/** One recording of all that the turn said. */
function heardAt(lines: Answered['lines'], conversationId: string, audioUrl: AudioAddress): string | null {
  const spoken = lines.filter(({ text }) => text !== '');
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (first === undefined || last === undefined) return null;
  return audioUrl({ conversationId, from: first.sequence, to: last.sequence });
}

function presentDossier(claim: SpokenClaim | null) {
  if (claim === null) return { sinistre_id: null, numero_sinistre: null, cci_score: null, escalade: false };
  const { id, reference, cci, status } = claim;
  return { sinistre_id: id, numero_sinistre: reference, cci_score: cci, escalade: status === 'escalade' };
}
