import type { Said } from '../../commands/claims/merge-facts';
import { mergeFacts } from '../../commands/claims/merge-facts';
import { recordFacts } from '../../commands/claims/record-facts';
import type { Claim } from '../../domain/claim/claim';
import type { ClaimFacts, DocumentKind } from '../../domain/claim/types';
import { ATTEMPTS_BEFORE_HELP, PhaseDialog, type Answered } from '../phases/phase';
import { humanButton, isLateTap } from '../buttons';
import type { Button, Turn } from '../turn';
import { correct, correctionQuestion, takeCorrection, traceSums, wantsCorrection, WHAT } from './correction';
import { claimOf, commandContext, isOpenHere, keepClaim, knowledgeOf, withConclusions } from './declaration-of-turn';
import { deniesOnlyElse } from './denied-topic';
import { UNCLEAR, type Asked, type Heard, type Question, type Scene } from './questions/question';
import { nextDeclarationPhase } from './next-phase';
import { note, notePlayback, speak } from './speech';
import { changedSummary, firstSummary, unshownSummary } from './summary';
import { takeFiles, tellRefusedUploads } from './uploads';
import { furtherDetails, isOnlyVolunteered, volunteeredSum } from './volunteered';

/**
 * A phase of the declaration: its questions are derived from the claim's facts. Whatever is asked, it takes files, keeps
 * facts that were volunteered and lets any earlier answer be corrected.
 */
export abstract class DeclarationPhase extends PhaseDialog {
  /** The next open question of this phase; null when none is left. */
  protected abstract openQuestion(scene: Scene): Promise<string | null> | string | null;

  /** The question of a name; null for a name of another release. */
  protected abstract questionNamed(name: string): Question | null;

  protected override async nextQuestion(turn: Turn): Promise<string | null> {
    const claim = await claimOf(turn);
    if (claim === null || !isOpenHere(turn, claim)) return null;
    const scene = await sceneOf(turn, await withConclusions(turn, claim));
    // After a correction an earlier phase may have something to ask again.
    return nextDeclarationPhase(scene.claim, scene.known) === this.phase ? this.openQuestion(scene) : null;
  }

  protected override async ask(turn: Turn, name: string, attempt: number): Promise<void> {
    const claim = await claimOf(turn);
    const question = correctionQuestion(name) ?? this.questionNamed(name);
    if (claim === null || question === null) return;
    const scene = await sceneOf(turn, claim);
    await put(turn, name, question.ask(scene, name), attempt);
  }

  protected override async answer(turn: Turn, name: string): Promise<Answered> {
    const claim = await claimOf(turn);
    const question = correctionQuestion(name) ?? this.questionNamed(name);
    if (claim === null || question === null || !isOpenHere(turn, claim)) return 'next';
    // The question stands, with its buttons.
    if ((await tellRefusedUploads(turn)) && saysNothing(turn)) return { ask: name };
    const answered = await this.answerFiles(turn, claim, name, question);
    if (answered !== null) return answered;
    if (isLateTap(turn, name)) return { ask: name };
    return this.answerWords(await freshScene(turn), name, question);
  }

  protected override async leave(turn: Turn, name: string): Promise<boolean> {
    const left = this.questionNamed(name)?.leave?.(await freshScene(turn), name);
    if (left === undefined) return false;
    await this.take(await freshScene(turn), name, left);
    return true;
  }

  /** Words, and taps on this question or on "corriger". */
  protected async answerWords(scene: Scene, name: string, question: Question): Promise<Answered> {
    if (!wantsCorrection(scene, name)) return this.take(scene, name, hear(scene, name, question));
    const corrected = await correct(scene, name);
    if (corrected === 'next') {
      // The words are in the account already; what else they say fills gaps.
      await this.complete(await freshScene(scene.turn), name, { reading: scene.turn.understanding });
      await alsoAnswered(scene, name, question);
    }
    return corrected;
  }

  /** Files: attached first; null when there are none, or when the words that came with them answer the question. */
  private async answerFiles(turn: Turn, claim: Claim, name: string, question: Question): Promise<Answered | null> {
    if (turn.inbound.attachments.length === 0) return null;
    const asked = paperOf(question, await sceneOf(turn, claim));
    await takeFiles(turn, claim, asked);
    const scene = await freshScene(turn);
    const brought = asked === null ? undefined : question.received?.(scene);
    if (brought !== undefined) return this.take(scene, name, brought);
    // A photo beside another question answers nothing; its caption may.
    if (asked === null) return turn.text === '' ? { ask: name } : null;
    await this.record(scene, name, {});
    return 'next';
  }

  private async take(scene: Scene, name: string, heard: Heard): Promise<Answered> {
    const { turn } = scene;
    switch (heard.kind) {
      case 'ask':
        return { ask: heard.question };
      case 'unclear':
        return this.misunderstood(scene, name, heard.because);
      case 'said':
        if (heard.note !== undefined) note(turn, heard.note);
        if (!(await takeCorrection(scene, name, heard))) await this.record(scene, name, heard.said);
        return 'next';
    }
  }

  /** Not an answer to this question; what it says of others is kept all the same. */
  protected async misunderstood(scene: Scene, name: string, because: string | undefined): Promise<Answered> {
    if (because !== undefined) {
      note(scene.turn, because);
      return 'again';
    }
    const brought = await this.record(scene, name, { answers: furtherDetails(scene) });
    if (!brought) return scene.turn.inbound.attachments.length > 0 ? { ask: name } : 'again';
    // "L'autre conteste", said to "what is to be corrected?", was what there was to correct; a sum is read back first.
    const { facts } = (await freshScene(scene.turn)).claim;
    return name === WHAT || facts.amountToConfirm !== scene.claim.facts.amountToConfirm ? 'next' : { ask: name };
  }

  /** Keeps the answer with everything that was volunteered, and plays it back. True when something new was understood. */
  protected async record(scene: Scene, name: string, answer: Omit<Said, 'text' | 'reading'>): Promise<boolean> {
    const answers = { ...volunteeredSum(scene, name), ...answer.answers };
    return this.complete(scene, name, { ...answer, answers, ...spokenWords(scene) });
  }

  /** Keeps what was said, a known sum that changes as a correction, and plays back what was volunteered. */
  protected async complete(scene: Scene, name: string, said: Said): Promise<boolean> {
    const { turn, claim } = scene;
    const preview = mergeFacts(claim.facts, said);
    const brought = bringsFacts(claim.facts, preview);
    if (!brought && isEmpty(said)) return false;
    const due = isFirstPlayback(turn, preview);
    // The read-back says all of it anyway.
    tellVolunteered(turn, claim.facts, preview, { asked: name, first: due && name !== READ_BACK });
    const settled = due ? { settled: [...(said.settled ?? []), PLAYED_BACK] } : {};
    const traced = await traceSums(scene, said);
    keepClaim(turn, await recordFacts(commandContext(turn), traced, { ...said, ...settled }));
    return brought;
  }
}

/** A yes or a no that stands in words about something else answers nothing here. */
function hear(scene: Scene, name: string, question: Question): Heard {
  const { turn } = scene;
  const elsewhere = turn.choice === null && (deniesOnlyElse(turn.text, name) || isOnlyVolunteered(scene, name));
  return elsewhere ? UNCLEAR : question.hear(scene, name);
}

function paperOf({ paper }: Question, scene: Scene): DocumentKind | null {
  return (typeof paper === 'function' ? paper(scene) : paper) ?? null;
}

function isEmpty({ answers = {}, settled = [], unsure, forget = [] }: Said): boolean {
  return Object.keys(answers).length === 0 && settled.length === 0 && forget.length === 0 && unsure !== true;
}

interface Telling {
  readonly asked: string;
  readonly first: boolean;
}

function tellVolunteered(turn: Turn, before: ClaimFacts, after: ClaimFacts, { asked, first }: Telling): void {
  const { noted } = turn.texts.details;
  const volunteered = changedSummary(turn, before, after, asked);
  if (first) notePlayback(turn, noted(firstSummary(turn, before, after, asked)));
  else if (unshownSummary(turn, before, after) !== '') note(turn, noted(volunteered));
  else if (volunteered !== '') notePlayback(turn, noted(volunteered));
}

/** The question that confirms the whole. Stored in conversations: never rename it. */
export const READ_BACK = 'readBack';

function saysNothing({ inbound, text }: Turn): boolean {
  return inbound.attachments.length === 0 && text === '';
}

/** What was understood of the account was said back once. Stored in claims: never rename it. */
const PLAYED_BACK = 'playback';

const SHORT_ANSWER_WORDS = 3;

/** The words of an answer and their reading; a tap has none of its own, and a bare "non" adds nothing to the account. */
function spokenWords({ turn }: Scene): Pick<Said, 'text' | 'reading'> {
  if (turn.choice !== null || turn.text === '') return {};
  const { understanding, text } = turn;
  // "Je ne sais pas" is counted as what it is, not as a hesitation in an account.
  const reading = understanding.answer === 'unsure' ? { ...understanding, hedges: 0 } : understanding;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words < SHORT_ANSWER_WORDS ? { reading } : { reading, text };
}

/** Figures about the words; everything else is something that was said of the loss. */
const ABOUT_WORDS: readonly string[] = ['account', 'hedges', 'factualClauses', 'confidence', 'distress', 'settled'];

function bringsFacts(before: ClaimFacts, after: ClaimFacts): boolean {
  const told = (facts: ClaimFacts): string =>
    JSON.stringify(Object.entries(facts).filter(([name]) => !ABOUT_WORDS.includes(name)));
  return told(before) !== told(after);
}

/** Once when, where and who was hurt are known: not with the line of empathy, which stands alone before its question. */
function isFirstPlayback(turn: Turn, facts: ClaimFacts): boolean {
  const { settled = [] } = facts;
  const known = (facts.lossDate !== undefined || settled.includes('lossDate')) && facts.place !== undefined;
  return known && facts.injuries !== undefined && !settled.includes(PLAYED_BACK) && turn.session.empathyShown;
}

/**
 * "Non, et c'était à Rabat" corrects the place and answers the question. Never for injuries: there, a "non" that may only
 * contradict is asked again.
 */
async function alsoAnswered({ turn }: Scene, name: string, question: Question): Promise<void> {
  if (turn.choice !== null || turn.understanding.answer === null || name === 'injuries') return;
  const scene = await freshScene(turn);
  const heard = question.hear(scene, name);
  if (heard.kind === 'said') keepClaim(turn, await recordFacts(commandContext(turn), scene.claim, heard.said));
}

async function sceneOf(turn: Turn, claim: Claim): Promise<Scene> {
  return { turn, claim, known: await knowledgeOf(turn, claim) };
}

/** The claim as this turn has left it so far. */
export async function freshScene(turn: Turn): Promise<Scene> {
  const claim = await claimOf(turn);
  if (claim === null) throw new Error('the claim of this turn is gone');
  return sceneOf(turn, claim);
}

async function put(turn: Turn, name: string, asked: Asked, attempt: number): Promise<void> {
  const text = attempt > 0 ? (asked.again ?? asked.text) : asked.text;
  const options = (attempt > 0 ? asked.optionsAgain : undefined) ?? asked.options ?? [];
  await speak(turn, text, {
    buttons: withHelp(
      turn,
      options.map(([option, title]) => ({ question: name, option, title })),
      attempt,
    ),
    expects: asked.expects ?? 'texte',
    ...(asked.action === undefined ? {} : { action: asked.action }),
    ...(asked.exempt === undefined ? {} : { exempt: asked.exempt }),
  });
}

const MOST_BUTTONS = 3;

/** After several misunderstandings a person is offered, in the place of the last button. */
function withHelp(turn: Turn, buttons: readonly Button[], attempt: number): readonly Button[] {
  if (attempt < ATTEMPTS_BEFORE_HELP) return buttons;
  return [...buttons.slice(0, MOST_BUTTONS - 1), humanButton(turn)];
}
