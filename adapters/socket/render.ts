import { z } from 'zod';
import type { TranscriptEntry } from '../../commands/ports';
import type { SpokenClaim, SpokenLine } from '../../commands/ports-conversation';
import { CLAIM_STATUSES } from '../../domain/claim/types';
import type { Frame } from './types';

const claim = z.object({
  id: z.string(),
  reference: z.string(),
  status: z.enum(CLAIM_STATUSES),
  cci: z.number().nullable(),
});

/** What a turn leaves beside a line for channels without Web Chat's cards. Older lines lack some of it. */
const hints = z.object({
  advisor: z.string().optional(),
  phase: z.string().nullish(),
  attend: z.string().nullish(),
  action: z.string().nullish(),
  claim: claim.nullish(),
});

const button = z.object({
  title: z.string(),
  value: z.object({ question: z.string(), option: z.string() }),
});

const activity = z.object({
  text: z.string().catch(''),
  channelData: z.object({ dossier: hints }).nullish().catch(null),
  suggestedActions: z
    .object({ actions: z.array(button) })
    .nullish()
    .catch(null),
  attachments: z
    .array(z.object({ name: z.string().catch('document'), contentType: z.string() }))
    .nullish()
    .catch(null),
});

/** A line as it was said; null for what the customer said themselves. */
export function readLine({ sequence, speaker, activity: stored }: TranscriptEntry): SpokenLine | null {
  if (speaker === 'client') return null;
  const { text, channelData, suggestedActions, attachments } = activity.parse(stored);
  return {
    sequence,
    speaker,
    ...readHints(channelData?.dossier ?? {}),
    text,
    choices: (suggestedActions?.actions ?? []).map(({ title, value }) => ({
      title,
      value: `${value.question}/${value.option}`,
    })),
    files: (attachments ?? []).map(({ name, contentType }) => ({ name, mime: contentType })),
  };
}

function readHints({ advisor, phase, attend, action, claim: about }: z.output<typeof hints>) {
  return {
    advisor: advisor ?? null,
    phase: phase ?? 'SUIVI',
    action: action ?? null,
    expects: attend ?? 'texte',
    claim: about ?? null,
  };
}

/**
 * One frame a line (PRODUCT.md section 4).
 * @param audioUrl where it can be heard; null where it cannot.
 */
export function frameOf(line: SpokenLine, sessionId: string, audioUrl: string | null): Frame {
  return {
    type: line.speaker === 'bot' ? 'message' : 'conseiller',
    id: line.sequence,
    session_id: sessionId,
    phase: line.phase,
    message: line.text,
    action: line.action,
    choix: line.choices.map(({ title, value }) => ({ titre: title, valeur: value })),
    attend: line.expects,
    audio_url: line.text === '' ? null : audioUrl,
    ...(line.advisor === null ? {} : { conseiller: line.advisor }),
    ...(line.files.length === 0
      ? {}
      : { fichiers: line.files.map(({ name, mime }) => ({ nom: name, type_mime: mime })) }),
    ...(line.claim === null ? {} : { sinistre: claimOf(line.claim) }),
  };
}

export function claimOf({ id, reference, status, cci }: SpokenClaim) {
  return { sinistre_id: id, numero_sinistre: reference, status_dossier: status, cci_score: cci };
}
