import { hideAccountNumbers } from '../../domain/payment/hide-account-numbers';
import { attachHeld, holdFiles } from '../account';
import { answerTo, yesNoButtons } from '../buttons';
import { maskSecrets } from '../login/mask-secrets';
import { readFactors } from '../login/read-login';
import { isWithAdvisors } from '../relay';
import type { Turn } from '../turn';
import type { Interruption } from './interruption';

/** Stored in conversations: never rename it. */
const QUESTION = 'vocal';

/** Characters of what was heard that are read back. */
const READ_BACK = 300;

/**
 * Before anything else: words of danger in a recording count at once, and an advisor hears the recording for themselves. What
 * was read back and is confirmed now is taken as if it had been written.
 */
export const heard: Interruption = {
  async take(turn) {
    const { inbound, session } = turn;
    const spoken = inbound.spoken ?? '';
    const kept = session.voice ?? null;
    session.voice = null;
    if (isRecording(turn)) {
      const urgent = turn.understand(spoken, turn.now).danger || (await isWithAdvisors(turn));
      // A code that is said is an answer at once: read back, it would stand in the transcript.
      const files = saysSecret(turn) ? [] : inbound.attachments;
      if (urgent || files.length === 0) turn.hear({ text: spoken, choice: null, files });
      return null;
    }
    if (kept !== null && answerTo(turn, QUESTION) === 'yes') turn.hear({ text: kept, choice: null, files: [] });
    return null;
  },
};

/** A recording is kept with the dossier; what it says is read back, or asked for in writing when nobody here can hear it. */
export const voice: Interruption = {
  async take(turn) {
    const texts = turn.texts.interruptions;
    if (turn.choice?.question === QUESTION) {
      await turn.say(texts.voiceAgain);
      return 'done';
    }
    if (!isRecording(turn) || turn.text === turn.inbound.spoken) return null;
    holdFiles(turn);
    await attachHeld(turn);
    const { spoken } = turn.inbound;
    if (spoken === undefined) {
      await turn.say(texts.voiceKept);
      return 'ask';
    }
    turn.session.voice = hideAccountNumbers(spoken);
    const verified = turn.conversation.verifiedAt !== null;
    await turn.say(texts.voiceHeard(maskSecrets(spoken, { verified }).slice(0, READ_BACK)), {
      expects: 'choix',
      exempt: 'read_back',
      buttons: yesNoButtons(turn, QUESTION),
    });
    return 'done';
  },
};

/** The factor that was asked for, said aloud. */
function saysSecret({ session, inbound: { spoken = '' } }: Turn): boolean {
  return session.secretExpected && readFactors(spoken, null).length > 0;
}

function isRecording({ inbound: { attachments } }: Turn): boolean {
  return attachments.length > 0 && attachments.every(({ kind }) => kind === 'audio');
}
