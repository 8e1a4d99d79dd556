import { plainText } from '../../commands/claims/read-account';
import { recordFacts } from '../../commands/claims/record-facts';
import type { ClaimFacts } from '../../domain/claim/types';
import { countWords } from '../account';
import { DeclarationPhase, freshScene, READ_BACK } from '../declaration/declaration-phase';
import { applyCorrections, correct, WHAT } from '../declaration/correction';
import { claimOf, commandContext, keepClaim } from '../declaration/declaration-of-turn';
import { contradicts, factNamed, readCorrections } from '../declaration/read-corrections';
import { tapped, UNCLEAR, type Question, type Scene } from '../declaration/questions/question';
import { wholeSummary } from '../declaration/summary';
import { decideAndTell } from '../declaration/tell-decision';
import type { Turn } from '../turn';
import type { Answered } from './phase';

/** Reads the claim back, lets any answer be corrected, then decides and says so. */
export class DecisionPhase extends DeclarationPhase {
  constructor() {
    super('decision');
  }

  protected override openQuestion(): string {
    return READ_BACK;
  }

  protected override questionNamed(name: string): Question | null {
    return name === READ_BACK ? readBackQuestion : null;
  }

  protected override async answerWords(scene: Scene, name: string, question: Question): Promise<Answered> {
    // "Confirmer", typed in reply to "what is to be corrected?".
    if (name === WHAT && confirms(scene.turn)) return decideNow(scene.turn);
    if (name !== READ_BACK) return super.answerWords(scene, name, question);
    const tap = tapped(scene.turn, name);
    if (tap === 'confirm') return decideNow(scene.turn);
    if (tap === 'correct') return { ask: WHAT };
    return scene.turn.choice === null ? this.hearWords(scene) : super.answerWords(scene, name, question);
  }

  private async hearWords(scene: Scene): Promise<Answered> {
    const { turn } = scene;
    // Whatever was said comes before the yes that it came with: nothing is decided over a fact that was only just told.
    if (await this.takeIn(scene)) return 'next';
    const { answer, impossibleDate } = turn.understanding;
    const takesBack = contradicts(turn);
    if (answer === 'yes' && !takesBack) return decideNow(turn);
    if (answer === 'no' || takesBack || impossibleDate !== undefined || factNamed(turn.text) !== null) {
      await keepWords(turn);
      return correct(await freshScene(turn), READ_BACK);
    }
    return this.misunderstood(scene, READ_BACK, undefined);
  }

  /** Corrects and completes the claim by the words of this message; true when what a decision stands on has changed. */
  private async takeIn(scene: Scene): Promise<boolean> {
    const { turn, claim } = scene;
    const corrections = readCorrections(scene, { amountShown: true });
    if (corrections.length > 0) {
      await applyCorrections(scene, corrections);
      // The words are in the account already; what else they say fills gaps.
      await this.complete(await freshScene(turn), READ_BACK, { reading: turn.understanding });
      return true;
    }
    await this.record(scene, READ_BACK, {});
    const told = await claimOf(turn);
    return told !== null && isOtherwise(claim.facts, told.facts);
  }
}

/** What the read-back shows or the decision looks at; figures about the words alone change nothing that was confirmed. */
const DECIDING: readonly (keyof ClaimFacts)[] = [
  'type',
  'otherDamage',
  'lossDate',
  'place',
  'injuries',
  'thirdParty',
  'hitAndRun',
  'liability',
  'circumstances',
  'police',
  'constat',
  'claimedAmount',
  'quoteAmount',
  'amountToConfirm',
];

function isOtherwise(before: ClaimFacts, after: ClaimFacts): boolean {
  return DECIDING.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

const WORTH_KEEPING = 4;

/** Words in which nothing was read stay in the account: a person may read more in them. */
async function keepWords(turn: Turn): Promise<void> {
  const claim = await claimOf(turn);
  if (claim === null || countWords(turn.text) < WORTH_KEEPING) return;
  keepClaim(turn, await recordFacts(commandContext(turn), claim, { text: turn.text }));
}

function confirms({ choice, text, understanding: { answer } }: Turn): boolean {
  return choice === null && answer === 'yes' && /\b(confirm\w*|valid\w*)\b|اكد|تاكيد/.test(plainText(text));
}

async function decideNow(turn: Turn): Promise<Answered> {
  const claim = await claimOf(turn);
  if (claim === null) return 'next';
  const decided = await decideAndTell(turn, claim);
  return { end: decided.decision?.outcome ?? null };
}

const readBackQuestion: Question = {
  ask: ({ turn, claim }) => ({
    text: turn.texts.decision.readBack(wholeSummary(turn, claim.facts)),
    again: turn.texts.decision.readBackAgain(wholeSummary(turn, claim.facts)),
    options: [
      ['confirm', turn.texts.decision.confirm],
      ['correct', turn.texts.decision.correct],
    ],
    expects: 'choix',
    exempt: 'read_back',
  }),
  // Its answers are heard by the phase, which decides.
  hear: () => UNCLEAR,
};
