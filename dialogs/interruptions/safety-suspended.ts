import type { YesNoAnswer } from '../../domain/understanding/types';
import { isAccount } from '../account';
import { answerTo, globalTap, tappedFor, yesNoButtons } from '../buttons';
import { claimOf } from '../declaration/declaration-of-turn';
import { openDeclaration } from '../declaration/open-declaration';
import { relayToDesk } from '../relay';
import type { SafetyEpisode } from '../session';
import type { Turn } from '../turn';
import { complete, noteCallBack } from './call-back';
import { callbackTime, readMoment } from './call-back-moment';
import type { Interrupted } from './interruption';
import { mentionsRescuers, readCalm, wantsToGoOn, type Calm } from './safety-words';

/** The card is shown once in an episode of so many minutes. */
const EPISODE_MS = 30 * 60_000;
/** After so many messages it is asked whether the danger has passed. */
const MESSAGES_BEFORE_CHECK = 2;

/** Questions of this interruption; stored in conversations: never rename one. */
const CHECK = 'securite.encore';
const CALLBACK = 'rappel';

/** While others help, nothing is asked at first; what is written is kept and shown to the advisors. */
export async function stayWith(turn: Turn, episode: SafetyEpisode, danger: boolean): Promise<Interrupted> {
  if (await relayToDesk(turn)) return 'done';
  const rescuers = episode.rescuers || mentionsRescuers(turn.text);
  const here = { ...episode, rescuers, checking: false };
  const checked = answerToCheck(turn, episode, danger);
  const calm = checked === 'yes' ? 'sheltered' : calmIn(turn, danger);
  if (calm === 'false_alarm' || calm === 'go_on') return goOn(turn, here);
  if (calm !== null || !isRecent(turn, episode)) return offerCallback(turn, here);
  // After a "non" two more messages go by before it is asked again.
  return wait(turn, checked === 'no' ? { ...here, repeated: 0 } : here);
}

async function wait(turn: Turn, episode: SafetyEpisode): Promise<Interrupted> {
  const { repeated } = episode;
  if (repeated >= MESSAGES_BEFORE_CHECK || isCommand(turn)) return check(turn, episode);
  turn.session.safety = { ...episode, repeated: repeated + 1 };
  await turn.say(stayText(turn, episode));
  return 'done';
}

function answerToCheck(turn: Turn, { checking }: SafetyEpisode, danger: boolean): YesNoAnswer | null {
  if (turn.choice === null && (!checking || danger)) return null;
  return answerTo(turn, CHECK);
}

/** Who asks for something else than help may be out of danger: it is asked, and they are not kept for half an hour. */
async function check(turn: Turn, episode: SafetyEpisode): Promise<Interrupted> {
  turn.session.safety = { ...episode, repeated: 0, checking: true };
  await askCheck(turn);
  return 'done';
}

export async function askCheck(turn: Turn): Promise<void> {
  await turn.say(turn.texts.safety.safeNow, { expects: 'choix', buttons: yesNoButtons(turn, CHECK) });
}

function stayText(turn: Turn, { rescuers, repeated }: SafetyEpisode): string {
  const { safety: texts } = turn.texts;
  if (wantsHuman(turn)) return texts.advisorAlerted;
  const all = rescuers ? texts.stay : texts.shelter;
  return all[repeated % all.length] ?? texts.notSafe;
}

/** Nothing burns, or they want their declaration: it goes on here, though an advisor was alerted and has the dossier. */
export async function goOn(turn: Turn, episode: SafetyEpisode): Promise<Interrupted> {
  turn.session.safety = { ...episode, awaiting: false, suspended: false, checking: false };
  turn.session.callBack = true;
  const claim = await claimOf(turn);
  if (claim === null) return 'route';
  turn.session.empathyShown = true;
  return complete(turn, isAccount(turn) ? await openDeclaration(turn, [turn]) : claim);
}

export async function offerCallback(turn: Turn, episode: SafetyEpisode): Promise<Interrupted> {
  turn.session.safety = { ...episode, awaiting: false, suspended: false, checking: false, callback: true };
  await askCallback(turn);
  return 'done';
}

export async function askCallback(turn: Turn): Promise<void> {
  const { safety: texts } = turn.texts;
  await turn.say(texts.calmAgain, {
    expects: 'choix',
    buttons: [
      { question: CALLBACK, option: 'now', title: texts.callbackNow },
      { question: CALLBACK, option: 'later', title: texts.callbackLater },
    ],
  });
}

/** "Quand vous rappeler ?" */
export async function answerCallback(turn: Turn, episode: SafetyEpisode): Promise<Interrupted | null> {
  turn.session.safety = { ...episode, callback: false };
  if (await relayToDesk(turn)) return 'done';
  turn.session.callBack = true;
  const claim = await claimOf(turn);
  if (claim === null) return null;
  if (turn.choice === null && wantsToGoOn(turn.text)) return complete(turn, claim);
  const noted = callbackNoted(turn);
  if (noted !== null) {
    await turn.say(noted);
    return 'done';
  }
  const moment = turn.choice === null ? readMoment(turn.text) : null;
  return moment === null ? null : noteCallBack(turn, claim, moment);
}

function callbackNoted(turn: Turn): string | null {
  const { safety: texts } = turn.texts;
  const when = turn.choice === null ? callbackTime(turn.text) : tappedFor(turn, CALLBACK);
  if (when === 'now') return texts.callbackNowNoted;
  return when === 'later' ? texts.callbackLaterNoted : null;
}

/** What the words say of the danger; a tap says nothing of it. */
export function calmIn({ choice, text }: Turn, danger: boolean): Calm | null {
  return choice === null ? readCalm(text, danger) : null;
}

export function isRecent(turn: Turn, episode: SafetyEpisode | null): boolean {
  return episode !== null && !episode.ended && turn.now.getTime() - Date.parse(episode.since) < EPISODE_MS;
}

export function wantsHuman(turn: Turn): boolean {
  return globalTap(turn) === 'human' || (turn.choice === null && turn.understanding.intent === 'human');
}

/** What nobody types who is still in danger. */
function isCommand({ choice, understanding }: Turn): boolean {
  return choice === null && ['cancel', 'restart', 'back', 'correct', 'follow'].includes(understanding.intent);
}
