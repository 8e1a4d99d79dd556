import { emergencyNumbers } from '../../domain/rules/emergency-numbers';
import { detectDanger } from '../../domain/understanding/detect-danger';
import { isAccount } from '../account';
import { answerTo, globalTap, tappedFor, yesNoButtons } from '../buttons';
import { requestedLanguage } from '../language/requested-language';
import { isWithAdvisors, relayToDesk } from '../relay';
import type { SafetyEpisode } from '../session';
import type { Turn } from '../turn';
import type { Interrupted, Interruption } from './interruption';
import { callbackTime, soundsOver } from './calm-words';
import { alertHuman, endWatch, keepWords, watchSilence } from './safety-alert';

/** The card is shown once in an episode of so many minutes. */
const EPISODE_MS = 30 * 60_000;
/** "Êtes-vous en sécurité ?" is put so often; then no clear answer is an answer. */
const MOST_QUESTIONS = 2;

/** Questions of this interruption; stored in conversations: never rename one. */
const QUESTION = 'securite';
const CALLBACK = 'rappel';

/** People first (PRODUCT.md section 1): nothing else is asked, and the next yes or no answers nothing else. */
export const safety: Interruption = {
  async take(turn) {
    const episode = turn.session.safety;
    if (episode !== null && isOpen(episode)) return goOn(turn, episode);
    const words = dangerIn(turn);
    if (!words.danger || isRecent(turn, episode)) return null;
    await keepWords(turn);
    return begin(turn, words.badlyHurt);
  },
};

function dangerIn({ choice, text, language }: Turn): ReturnType<typeof detectDanger> {
  return choice === null ? detectDanger(text, language) : { danger: false, badlyHurt: false };
}

function goOn(turn: Turn, episode: SafetyEpisode): Promise<Interrupted> {
  if (requestedLanguage(turn) !== null) return sayAgain(turn, episode);
  if (episode.awaiting) return answerSafety(turn, episode, dangerIn(turn));
  return episode.suspended ? stayWith(turn, episode) : answerCallback(turn, episode);
}

/** The time that we give for an answer is over: a person is alerted. */
export async function noticeSilence(turn: Turn): Promise<void> {
  const episode = turn.session.safety;
  if (episode?.awaiting !== true) return;
  turn.session.safety = { ...episode, awaiting: false, suspended: true };
  await alertHuman(turn);
  await turn.say(turn.texts.safety.silence);
}

async function begin(turn: Turn, badlyHurt: boolean): Promise<Interrupted> {
  const since = turn.now.toISOString();
  turn.session.safety = { since, awaiting: true, suspended: badlyHurt, repeated: 1, callback: false };
  await showCard(turn);
  if (badlyHurt) await alertHuman(turn);
  else watchSilence(turn);
  return 'done';
}

async function showCard(turn: Turn): Promise<void> {
  const { safety: texts } = turn.texts;
  const { country } = turn.settings;
  const countries = country === null ? (['FR', 'MA'] as const) : [country];
  const lines = countries.map((of) => texts.numbers(of, emergencyNumbers(of)));
  await turn.say([texts.callNow(country), ...lines, texts.areYouSafe].join('\n'), {
    exempt: 'emergency',
    expects: 'choix',
    buttons: yesNoButtons(turn, QUESTION),
  });
}

async function answerSafety(
  turn: Turn,
  episode: SafetyEpisode,
  words: { readonly danger: boolean },
): Promise<Interrupted> {
  const answer = answerTo(turn, QUESTION);
  if (isAccount(turn)) await keepWords(turn);
  const calm = !words.danger && !wantsHuman(turn);
  if (answer === null && calm && episode.repeated < MOST_QUESTIONS) return askOnceMore(turn, episode);
  await endWatch(turn, episode);
  if (answer === 'yes' && calm && !episode.suspended) return resume(turn, episode);
  turn.session.safety = { ...episode, awaiting: false, suspended: true, repeated: 0 };
  await alertHuman(turn);
  await relayToDesk(turn);
  await turn.say(answer === 'yes' ? turn.texts.safety.badlyHurt : turn.texts.safety.notSafe);
  return 'done';
}

async function askOnceMore(turn: Turn, episode: SafetyEpisode): Promise<Interrupted> {
  turn.session.safety = { ...episode, repeated: episode.repeated + 1 };
  await turn.say(turn.texts.safety.areYouSafeAgain, { expects: 'choix', buttons: yesNoButtons(turn, QUESTION) });
  return 'done';
}

function isOpen({ awaiting, suspended, callback }: SafetyEpisode): boolean {
  return awaiting || suspended || callback;
}

/** In the language that was just asked for; it is no answer, and does not count as one. */
async function sayAgain(turn: Turn, episode: SafetyEpisode): Promise<Interrupted> {
  const { safety: texts, interruptions } = turn.texts;
  if (episode.awaiting) {
    await turn.say(texts.areYouSafeAgain, { expects: 'choix', buttons: yesNoButtons(turn, QUESTION) });
  } else if (episode.callback) await askCallback(turn);
  else await turn.say(interruptions.languageChanged);
  return 'done';
}

/** Safe: the interrupted question is asked again, with what was told meanwhile. */
async function resume(turn: Turn, episode: SafetyEpisode): Promise<Interrupted> {
  turn.session.safety = { ...episode, awaiting: false, suspended: false };
  await turn.say(turn.texts.safety.safe);
  // With the advisors nothing was interrupted.
  return (await isWithAdvisors(turn)) ? 'done' : 'route';
}

/** While others help, nothing is asked; what is written is kept and shown to the advisors. */
async function stayWith(turn: Turn, episode: SafetyEpisode): Promise<Interrupted> {
  const { safety: texts } = turn.texts;
  const taken = await relayToDesk(turn);
  if (taken) return 'done';
  if (isOver(turn, episode)) {
    turn.session.safety = { ...episode, suspended: false, callback: true };
    await askCallback(turn);
    return 'done';
  }
  turn.session.safety = { ...episode, repeated: episode.repeated + 1 };
  await turn.say(texts.stay[episode.repeated % texts.stay.length] ?? texts.notSafe);
  return 'done';
}

async function askCallback(turn: Turn): Promise<void> {
  const { safety: texts } = turn.texts;
  await turn.say(texts.calmAgain, {
    expects: 'choix',
    buttons: [
      { question: CALLBACK, option: 'now', title: texts.callbackNow },
      { question: CALLBACK, option: 'later', title: texts.callbackLater },
    ],
  });
}

async function answerCallback(turn: Turn, episode: SafetyEpisode): Promise<Interrupted> {
  const { safety: texts } = turn.texts;
  turn.session.safety = { ...episode, callback: false };
  const taken = await relayToDesk(turn);
  if (!taken) await turn.say(callbackNoted(turn, texts));
  return 'done';
}

function callbackNoted(turn: Turn, texts: Turn['texts']['safety']): string {
  const option = tappedFor(turn, CALLBACK);
  const when = callbackTime(turn.text);
  if (option === 'now' || when === 'now') return texts.callbackNowNoted;
  if (option === 'later' || when === 'later') return texts.callbackLaterNoted;
  return texts.callbackAtNoted;
}

function isOver(turn: Turn, episode: SafetyEpisode): boolean {
  if (!isRecent(turn, episode)) return true;
  return soundsOver(turn.text);
}

function isRecent(turn: Turn, episode: SafetyEpisode | null): boolean {
  return episode !== null && turn.now.getTime() - Date.parse(episode.since) < EPISODE_MS;
}

function wantsHuman(turn: Turn): boolean {
  return globalTap(turn) === 'human' || (turn.choice === null && turn.understanding.intent === 'human');
}
