import { emergencyNumbers } from '../../domain/rules/emergency-numbers';
import { isAccount } from '../account';
import { answerTo, yesNoButtons } from '../buttons';
import { requestedLanguage } from '../language/requested-language';
import { isWithAdvisors, onDesk, relayToDesk } from '../relay';
import type { SafetyEpisode } from '../session';
import type { Turn } from '../turn';
import type { Interrupted, Interruption } from './interruption';
import { isWaterOnElectrics } from './electric-water';
import { isDangerHere } from './danger-here';
import { alertHuman, endWatch, keepWords, watchSilence } from './safety-alert';
import {
  answerCallback,
  askCallback,
  askCheck,
  calmIn,
  goOn,
  isRecent,
  offerCallback,
  stayWith,
  wantsHuman,
} from './safety-suspended';
import { isAtHome, mentionsRescuers, type Calm } from './safety-words';
import { namesLoss, towingLines, wantsTowing } from './towing';

/** "Êtes-vous en sécurité ?" is put so often; then no clear answer is an answer. */
const MOST_QUESTIONS = 2;

/** Stored in conversations: never rename it. */
const QUESTION = 'securite';

interface Words {
  readonly danger: boolean;
  readonly badlyHurt: boolean;
}

/** People first (PRODUCT.md section 1): nothing else is asked, and the next yes or no answers nothing else. */
export const safety: Interruption = {
  async take(turn, _active, question) {
    const danger = await isDangerHere(turn, question);
    const words = { danger, badlyHurt: danger && turn.understanding.badlyHurt };
    const episode = await openEpisode(turn);
    const taken = episode === null ? null : await goThrough(turn, episode, words);
    if (taken !== null || !danger) return taken;
    await keepWords(turn);
    return isRecent(turn, turn.session.safety) && !words.badlyHurt
      ? askWhetherStill(turn)
      : begin(turn, words.badlyHurt);
  },
};

/** The episode that waits for something; none once nobody has its dossier any more. */
async function openEpisode(turn: Turn): Promise<SafetyEpisode | null> {
  const episode = turn.session.safety;
  if (episode === null || !isOpen(episode)) return null;
  if (!episode.awaiting && (await onDesk(turn)) === null) {
    endEpisode(turn);
    return null;
  }
  return episode;
}

/** An advisor has finished with the dossier, or closed it: nothing of it waits any more. */
export function endEpisode({ session }: Turn): void {
  session.callBack = false;
  if (session.safety === null) return;
  session.safety = {
    ...session.safety,
    awaiting: false,
    suspended: false,
    checking: false,
    callback: false,
    ended: true,
  };
}

/** An emergency in which something is still asked or awaited. */
export function isEmergencyOpen({ session: { safety: episode } }: Turn): boolean {
  return episode !== null && isOpen(episode);
}

function isOpen({ awaiting, suspended, callback }: SafetyEpisode): boolean {
  return awaiting || suspended || callback;
}

async function goThrough(turn: Turn, episode: SafetyEpisode, words: Words): Promise<Interrupted | null> {
  if (requestedLanguage(turn) !== null) return sayAgain(turn, episode);
  if (episode.awaiting) return answerSafety(turn, episode, words.danger);
  if (episode.suspended) return words.badlyHurt ? alertAgain(turn) : stayWith(turn, episode, words.danger);
  return words.danger && calmIn(turn, true) === null ? null : answerCallback(turn, episode);
}

/** Somebody is badly hurt, whatever was said before: who was called is called again. */
async function alertAgain(turn: Turn): Promise<Interrupted> {
  await relayToDesk(turn);
  await alertHuman(turn);
  await turn.say(turn.texts.safety.notSafe);
  return 'done';
}

/** In the language that was just asked for; it is no answer, and does not count as one. */
async function sayAgain(turn: Turn, episode: SafetyEpisode): Promise<Interrupted> {
  if (episode.awaiting) await askAgain(turn);
  else if (episode.callback) await askCallback(turn);
  else if (episode.checking) await askCheck(turn);
  else await turn.say(turn.texts.interruptions.languageChanged);
  return 'done';
}

/** The time that we give for an answer is over: a person is alerted. */
export async function noticeSilence(turn: Turn): Promise<void> {
  const episode = turn.session.safety;
  if (episode?.awaiting !== true) return;
  turn.session.safety = { ...episode, awaiting: false, suspended: true, repeated: 0 };
  await alertHuman(turn);
  await turn.say(turn.texts.safety.silence);
}

async function begin(turn: Turn, badlyHurt: boolean): Promise<Interrupted> {
  turn.session.safety = newEpisode(turn, badlyHurt);
  if (isBreakdown(turn)) for (const line of towingLines(turn)) await turn.say(line);
  await showCard(turn);
  if (badlyHurt) await alertHuman(turn);
  else watchSilence(turn);
  return 'done';
}

function newEpisode(turn: Turn, badlyHurt: boolean): SafetyEpisode {
  return {
    since: turn.now.toISOString(),
    awaiting: true,
    suspended: badlyHurt,
    repeated: 1,
    checking: false,
    rescuers: mentionsRescuers(turn.text),
    callback: false,
    ended: false,
    breakdown: isBreakdown(turn),
  };
}

/** They were safe a while ago, and danger is heard again: it is asked, and the card is not repeated. */
async function askWhetherStill(turn: Turn): Promise<Interrupted> {
  turn.session.safety = newEpisode(turn, false);
  watchSilence(turn);
  await turn.say(turn.texts.safety.safeStill, { expects: 'choix', buttons: yesNoButtons(turn, QUESTION) });
  return 'done';
}

/** A car that stands on a motorway is a danger, and no loss. */
function isBreakdown(turn: Turn): boolean {
  const { choice, text, understanding } = turn;
  return choice === null && !namesLoss(turn) && understanding.injuries === undefined && wantsTowing(text);
}

function forgetBreakdown({ session }: Turn): void {
  session.account = [];
  session.accountSince = null;
  session.journey = null;
}

async function showCard(turn: Turn): Promise<void> {
  const { safety: texts } = turn.texts;
  const { country } = turn.settings;
  const countries = country === null ? (['FR', 'MA'] as const) : [country];
  const lines = countries.map((of) => texts.numbers(of, emergencyNumbers(of)));
  await turn.say([whatFirst(turn), ...lines, texts.areYouSafe].join('\n'), {
    exempt: 'emergency',
    expects: 'choix',
    buttons: yesNoButtons(turn, QUESTION),
  });
}

/** The first line, which is all that some read. */
function whatFirst({ text, texts: { safety: texts }, settings: { country }, understanding }: Turn): string {
  if (isWaterOnElectrics(text)) return texts.leaveThePanel;
  const { type, otherTypes, badlyHurt } = understanding;
  const burns = type?.value === 'incendie' || otherTypes.includes('incendie');
  return burns && !badlyHurt ? texts.callFire(country) : texts.callNow(country);
}

async function answerSafety(turn: Turn, episode: SafetyEpisode, danger: boolean): Promise<Interrupted> {
  if (tellsMore(turn)) await keepWords(turn);
  const calm = calmAnswer(turn, danger);
  if (calm !== null && (!episode.suspended || endsForTheHurt(calm))) return settle(turn, episode, calm);
  const unclear = calm === null && answerTo(turn, QUESTION) === null && !danger && !wantsHuman(turn);
  if (unclear && episode.repeated < MOST_QUESTIONS) return askOnceMore(turn, episode);
  return suspend(turn, episode, calm !== null);
}

/** "Oui, on a rempli le constat": more than an answer. */
function tellsMore(turn: Turn): boolean {
  const { type, lossDate, place, police, constat } = turn.understanding;
  const facts = [type, lossDate, place, police, constat];
  return isAccount(turn) || (turn.choice === null && facts.some((fact) => fact !== undefined));
}

/** Nothing else is asked until it has passed, and a person is alerted. */
async function suspend(turn: Turn, episode: SafetyEpisode, writerIsSafe: boolean): Promise<Interrupted> {
  await endWatch(turn, episode);
  const rescuers = episode.rescuers || mentionsRescuers(turn.text);
  turn.session.safety = { ...episode, awaiting: false, suspended: true, repeated: 0, rescuers };
  await alertHuman(turn);
  await relayToDesk(turn);
  await turn.say(writerIsSafe ? turn.texts.safety.badlyHurt : turn.texts.safety.notSafe);
  return 'done';
}

/** Whoever says that it has passed is believed before a "non" is read ("non, c'est fini"); a plain yes says as much. */
function calmAnswer(turn: Turn, danger: boolean): Calm | null {
  const calm = calmIn(turn, danger);
  if (calm !== null || danger || wantsHuman(turn)) return calm;
  return answerTo(turn, QUESTION) === 'yes' ? 'sheltered' : null;
}

/** That the writer is safe says nothing of the one who is badly hurt. */
function endsForTheHurt(calm: Calm): boolean {
  return calm === 'over' || calm === 'false_alarm';
}

async function askOnceMore(turn: Turn, episode: SafetyEpisode): Promise<Interrupted> {
  turn.session.safety = { ...episode, repeated: episode.repeated + 1 };
  await askAgain(turn);
  return 'done';
}

async function askAgain(turn: Turn): Promise<void> {
  await turn.say(turn.texts.safety.areYouSafeAgain, { expects: 'choix', buttons: yesNoButtons(turn, QUESTION) });
}

/** It has passed: what was interrupted goes on, unless a person was called already for somebody badly hurt. */
async function settle(turn: Turn, episode: SafetyEpisode, calm: Calm): Promise<Interrupted> {
  await endWatch(turn, episode);
  if (!episode.suspended) return resume(turn, episode, calm);
  return calm === 'false_alarm' ? goOn(turn, episode) : offerCallback(turn, episode);
}

/** Safe: the interrupted question is asked again, with what was told meanwhile. */
async function resume(turn: Turn, episode: SafetyEpisode, calm: Calm): Promise<Interrupted> {
  const { safety: texts } = turn.texts;
  turn.session.safety = { ...episode, awaiting: false, suspended: false };
  if (episode.breakdown) forgetBreakdown(turn);
  const near = calm === 'sheltered' && !isAtHome(turn.text);
  await turn.say(near ? texts.safe : texts.safeAgain);
  // With the advisors nothing was interrupted.
  return (await isWithAdvisors(turn)) ? 'done' : 'route';
}
