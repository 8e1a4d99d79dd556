import { correctFact } from '../../commands/claims/correct-fact';
import { CORRECTABLE_FACTS } from '../../domain/claim/types';
import type { Answered } from '../phases/phase';
import type { Turn } from '../turn';
import { commandContext, keepClaim } from './declaration-of-turn';
import { correctionQuestions } from './questions/detail-questions';
import type { Heard, Question, Scene } from './questions/question';
import { said, tapped, UNCLEAR } from './questions/question';
import { contradicts, factNamed, readCorrections, type ReadCorrection } from './read-corrections';
import { notePlayback } from './speech';
import { changedSummary } from './summary';

const PREFIX = 'correct.';
const WHAT = 'correctWhat';

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
  const others = readCorrections(scene).filter(({ fact }) => fact !== name);
  if (name === WHAT) return others.length > 0 && !onlyNames(turn.text);
  if (correctionQuestion(name) !== null || !contradicts(turn)) return false;
  return others.length > 0 || isWish(turn);
}

/** "Je voudrais corriger la date", "je me suis trompé": nothing new is said yet. A plain yes or no is an answer. */
function isWish({ understanding: { intent, answer }, text }: Turn): boolean {
  return intent === 'correct' && (answer === null || factNamed(text) !== null);
}

/** "Les blessés", "la date": names what to correct, and says nothing of it yet. */
function onlyNames(text: string): boolean {
  return factNamed(text) !== null && (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 2;
}

/** Corrects what the message says, or asks for what it only names. */
export async function correct(scene: Scene): Promise<Answered> {
  const corrections = readCorrections(scene);
  if (corrections.length > 0) {
    await applyCorrections(scene, corrections);
    return 'next';
  }
  const fact = scene.turn.choice === null ? factNamed(scene.turn.text) : null;
  return { ask: fact === null ? WHAT : PREFIX + fact };
}

/** Applies corrections one after the other, keeps the words once, and says what was changed. */
export async function applyCorrections(scene: Scene, corrections: readonly ReadCorrection[]): Promise<void> {
  const { turn, claim, known } = scene;
  let corrected = claim;
  for (const [index, { fact, answers }] of corrections.entries()) {
    const words = index === 0 && turn.choice === null && turn.text !== '' ? { text: turn.text } : {};
    const correction = { fact, answers, ...words };
    corrected = await correctFact(commandContext(turn), corrected, correction, known.policies);
  }
  keepClaim(turn, corrected);
  const changed = changedSummary(turn, claim.facts, corrected.facts, '');
  if (changed !== '') notePlayback(turn, turn.texts.details.corrected(changed));
}

/** "Rien", "c'est bon": the questions go on where they were. */
function isNothing({ choice, text, understanding: { answer } }: Turn): boolean {
  return (
    choice === null &&
    (answer === 'yes' ||
      answer === 'no' ||
      /\b(rien|laisse\w*|annule\w*|nothing|never mind|leave it)\b|لا شيء/i.test(text))
  );
}

const whatQuestion: Question = {
  ask: ({ turn: { texts } }) => ({
    text: texts.details.correctWhat,
    options: (['lossDate', 'place', 'claimedAmount'] as const).map((fact) => [
      fact,
      texts.details.correctChoices[fact],
    ]),
    expects: 'texte',
  }),
  hear: (scene, name) => {
    const tap = CORRECTABLE_FACTS.find((fact) => fact === tapped(scene.turn, name));
    const fact = tap ?? factNamed(scene.turn.text);
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
  const changed = changedSummary(turn, claim.facts, corrected.facts, '');
  if (changed !== '') notePlayback(turn, turn.texts.details.corrected(changed));
  return true;
}
