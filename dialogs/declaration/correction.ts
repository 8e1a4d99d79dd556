import { correctFact } from '../../commands/claims/correct-fact';
import { mergeFacts, type FactAnswers, type Said } from '../../commands/claims/merge-facts';
import type { Claim } from '../../domain/claim/claim';
import { CORRECTABLE_FACTS, type CorrectableFact } from '../../domain/claim/types';
import type { Answered } from '../phases/phase';
import type { Turn } from '../turn';
import { commandContext, keepClaim } from './declaration-of-turn';
import { correctionQuestions } from './questions/detail-questions';
import type { Heard, Question, Scene } from './questions/question';
import { said, tapped, UNCLEAR } from './questions/question';
import { contradicts, factNamed, readCorrections, type ReadCorrection } from './read-corrections';
import { refusedValue } from './refused-value';
import { note, notePlayback } from './speech';
import { changedSummary, unshownSummary } from './summary';

const PREFIX = 'correct.';
export const WHAT = 'correctWhat';

/** The question that corrects a fact, or asks which one; null for any other name. */
export function correctionQuestion(name: string): Question | null {
  if (name === WHAT) return whatQuestion;
  const fact = CORRECTABLE_FACTS.find((known) => name === PREFIX + known);
  return fact === undefined ? null : correctionQuestions[fact];
}

/** Whether the message corrects an earlier answer instead of answering this question. */
export function wantsCorrection(scene: Scene, name: string): boolean {
  const { turn } = scene;
  if (turn.choice !== null) return turn.choice.question === 'global' && turn.choice.option === 'correct';
  const others = correctionsAt(scene, name).filter(({ fact }) => fact !== name);
  if (name === WHAT) return others.length > 0 && !onlyNames(turn.text);
  if (correctionQuestion(name) !== null) return false;
  return (
    others.length > 0 || (contradicts(turn) && (isImpossible(scene, name) || (isWish(turn) && !bringsNews(scene))))
  );
}

/** "En fait c'était le 31 février": the day that is known is taken back by one that cannot be. */
function isImpossible({ turn, claim }: Scene, name: string): boolean {
  return name !== 'lossDate' && claim.facts.lossDate !== undefined && turn.understanding.impossibleDate !== undefined;
}

/** What a message corrects while this question waits: all that it says otherwise, if it takes something back. */
function correctionsAt(scene: Scene, name: string): readonly ReadCorrection[] {
  const asked = name === WHAT;
  const read = readCorrections(scene, { amountShown: asked });
  return asked || contradicts(scene.turn) ? read : read.filter(({ fact }) => PLAIN.includes(fact));
}

/** Said without "en fait" or "non", these are no less a contradiction; a day or a place may only be mentioned. */
const PLAIN: readonly CorrectableFact[] = ['thirdParty', 'police', 'constat', 'circumstances', 'liability'];

/** "En fait on m'a aussi volé l'autoradio" adds, and takes nothing back. */
function bringsNews({ turn, claim }: Scene): boolean {
  const told = mergeFacts(claim.facts, { text: turn.text, reading: turn.understanding });
  return changedSummary(turn, claim.facts, told, '') !== '';
}

/** "Je voudrais corriger la date", "je me suis trompé": nothing new is said yet. A plain yes or no is an answer. */
function isWish({ understanding: { intent, answer }, text }: Turn): boolean {
  return intent === 'correct' && (answer === null || factNamed(text) !== null);
}

/** "Les blessés" in answer to what is to be corrected: no injury is told. */
export function namesWhatToCorrect(text: string, question: string | null): boolean {
  return question === WHAT && onlyNames(text);
}

/** "Les blessés", "la date": names what to correct, and says nothing of it yet. */
function onlyNames(text: string): boolean {
  return factNamed(text) !== null && (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 2;
}

/** Corrects what the message says, or asks for what it only names. */
export async function correct(scene: Scene, name: string): Promise<Answered> {
  const corrections = correctionsAt(scene, name);
  if (corrections.length > 0) {
    await applyCorrections(scene, corrections);
    return 'next';
  }
  const fact = factMeant(scene.turn);
  const refused = fact === null ? null : refusal(scene, fact);
  if (refused !== null) {
    note(scene.turn, refused);
    return { ask: name };
  }
  tellRefusedValue(scene, fact);
  return { ask: fact === null ? WHAT : PREFIX + fact };
}

/** What a message wants to correct, by its name or by a day that cannot be. */
function factMeant({ choice, text, understanding }: Turn): CorrectableFact | null {
  if (choice !== null) return null;
  return factNamed(text) ?? (understanding.impossibleDate === undefined ? null : 'lossDate');
}

/** "Corriger la date : 12/2/2031": that it cannot be, before it is asked for. */
function tellRefusedValue(scene: Scene, fact: CorrectableFact | null): void {
  const why = refusedValue(scene, fact);
  if (why !== null) note(scene.turn, why);
}

/** What is not theirs to see is not asked for; null when it is theirs. */
function refusal({ turn, known }: Scene, fact: CorrectableFact): string | null {
  return fact === 'policy' && !known.mayReveal ? turn.texts.details.policyOfHolder : null;
}

/** Applies corrections one after the other, keeps the words once, and says what was changed. */
export async function applyCorrections(scene: Scene, corrections: readonly ReadCorrection[]): Promise<void> {
  const { turn, claim, known } = scene;
  let corrected = claim;
  for (const [index, { fact, answers, otherStory = false }] of corrections.entries()) {
    const words = index === 0 && turn.choice === null && turn.text !== '' ? { text: turn.text } : {};
    const correction = { fact, answers, otherStory, ...words };
    corrected = await correctFact(commandContext(turn), corrected, correction, known.policies);
  }
  keepClaim(turn, corrected);
  tellCorrected(turn, claim, corrected);
}

/** Said with the next question; a read-back of the whole says it instead, but for what it does not show. */
function tellCorrected(turn: Turn, before: Claim, after: Claim): void {
  const { corrected } = turn.texts.details;
  const unshown = unshownSummary(turn, before.facts, after.facts);
  const changed = changedSummary(turn, before.facts, after.facts, '');
  if (unshown !== '') note(turn, corrected(changed));
  else if (changed !== '') notePlayback(turn, corrected(changed));
}

/** "Rien", "non": the questions go on where they were. "Oui" to "what is to be corrected?" says that something is. */
function isNothing({ choice, text, understanding: { answer } }: Turn): boolean {
  return (
    choice === null &&
    (answer === 'no' || /\b(rien|laisse\w*|annule\w*|nothing|never mind|leave it)\b|لا شيء/i.test(text))
  );
}

const whatQuestion: Question = {
  ask: ({ turn: { texts } }) => ({
    text: texts.details.correctWhat,
    again: texts.details.correctWhatAgain,
    options: (['lossDate', 'place', 'claimedAmount'] as const).map((fact) => [
      fact,
      texts.details.correctChoices[fact],
    ]),
    expects: 'texte',
  }),
  hear: (scene, name) => {
    const tap = CORRECTABLE_FACTS.find((fact) => fact === tapped(scene.turn, name));
    const fact = tap ?? factMeant(scene.turn);
    const refused = fact === null ? null : refusal(scene, fact);
    if (refused !== null) return { kind: 'said', said: {}, note: refused };
    tellRefusedValue(scene, fact);
    if (fact !== null) return { kind: 'ask', question: PREFIX + fact };
    return isNothing(scene.turn) ? said(undefined) : UNCLEAR;
  },
};

/** Keeps a corrected answer; anything else goes the way of every answer. */
export async function takeCorrection(scene: Scene, name: string, heard: Heard): Promise<boolean> {
  const fact = CORRECTABLE_FACTS.find((known) => name === PREFIX + known);
  if (fact === undefined || heard.kind !== 'said') return false;
  const { turn, claim, known } = scene;
  const unsure = heard.said.unsure === true ? { unsure: true } : {};
  const words = turn.choice === null && turn.text !== '' ? { text: turn.text } : {};
  const correction = { fact, answers: heard.said.answers ?? {}, ...unsure, ...words };
  const corrected = await correctFact(commandContext(turn), claim, correction, known.policies);
  keepClaim(turn, corrected);
  tellCorrected(turn, claim, corrected);
  return true;
}

/**
 * The claim with the trace of a known sum that these words change, before they are kept: more than doubled, it is a signal
 * for a person. A sum that was read back was traced when it was said.
 */
export async function traceSums({ turn, claim, known }: Scene, { answers = {} }: Said): Promise<Claim> {
  const { facts } = claim;
  const changed = (['quoteAmount', 'claimedAmount'] as const).filter((name) => {
    const before = facts[name];
    const said = answers.amountToConfirm?.fact === name ? answers.amountToConfirm.amount : answers[name];
    const readBack = facts.amountToConfirm?.fact === name && facts.amountToConfirm.amount.cents === said?.cents;
    return before != null && said != null && said.cents !== before.cents && !readBack;
  });
  if (changed.length === 0) return claim;
  const sums = pickSums(answers);
  return correctFact(commandContext(turn), claim, { fact: 'claimedAmount', answers: sums }, known.policies);
}

function pickSums({ quoteAmount, claimedAmount, amountToConfirm }: FactAnswers): FactAnswers {
  return {
    ...(quoteAmount === undefined ? {} : { quoteAmount }),
    ...(claimedAmount === undefined ? {} : { claimedAmount }),
    ...(amountToConfirm === undefined ? {} : { amountToConfirm }),
  };
}
