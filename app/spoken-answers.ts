import { isVoiceNote } from '../adapters/speech/ogg-opus';
import { createProviderVoice } from '../adapters/speech/provider-voice';
import { speakable } from '../adapters/speech/speakable-text';
import type { SpeakAnswer } from '../adapters/whatsapp/channel';
import { sayAloud } from '../commands/voice/say-aloud';
import type { Foundation } from './foundation';

/** Milliseconds: a recording that takes longer would come behind the next question. */
const TIMEOUT_MS = 10_000;

/** Null: answers on WhatsApp are only written. */
export function createSpokenAnswers({
  config,
  unitOfWork,
  files,
  clock,
}: Pick<Foundation, 'config' | 'unitOfWork' | 'files' | 'clock'>): SpeakAnswer | null {
  if (!config.spokenAnswers || config.voice?.kind !== 'provider') return null;
  const voice = createProviderVoice({ ...config.voice, timeoutMs: TIMEOUT_MS }, 'opus');
  return async (text, language) => {
    const words = speakable(text, language);
    if (words === '') return null;
    // Whatever is wrong with the voice, the words are there.
    const said = await sayAloud({ unitOfWork, files, clock, voice }, words, language).catch(() => null);
    return said !== null && isVoiceNote(said.bytes) ? said.bytes : null;
  };
}
