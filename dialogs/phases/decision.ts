import { DeclarationPhase } from '../declaration/declaration-phase';
import { applyCorrections, correct } from '../declaration/correction';
import { nextDeclarationPhase } from '../declaration/next-phase';
import { contradicts, factNamed, readCorrections } from '../declaration/read-corrections';
import { tapped, UNCLEAR, type Question, type Scene } from '../declaration/questions/question';
import { wholeSummary } from '../declaration/summary';
import { decideAndTell } from '../declaration/tell-decision';
import type { Answered } from './phase';

const READ_BACK = 'readBack';

/** Reads the claim back, lets any answer be corrected, then decides and says so. */
export class DecisionPhase extends DeclarationPhase {
  constructor() {
    super('decision');
  }

  /** After a correction something may be missing again: an earlier phase asks it. */
  protected override openQuestion({ claim, known }: Scene): string | null {
    return nextDeclarationPhase(claim, known) === 'decision' ? READ_BACK : null;
  }

  protected override questionNamed(name: string): Question | null {
    return name === READ_BACK ? readBackQuestion : null;
  }

  protected override async answerWords(scene: Scene, name: string, question: Question): Promise<Answered> {
    if (name !== READ_BACK) return super.answerWords(scene, name, question);
    const tap = tapped(scene.turn, name);
    if (tap === 'confirm') return decideNow(scene);
    if (tap === 'correct') return { ask: 'correctWhat' };
    return scene.turn.choice === null ? this.hearWords(scene) : super.answerWords(scene, name, question);
  }

  private async hearWords(scene: Scene): Promise<Answered> {
    const { turn } = scene;
    const { answer, impossibleDate } = turn.understanding;
    const takesBack = contradicts(turn);
    const corrections = answer === 'yes' && !takesBack ? [] : readCorrections(scene);
    if (corrections.length > 0) {
      await applyCorrections(scene, corrections);
      return 'next';
    }
    if (impossibleDate !== undefined) return { ask: 'correct.lossDate' };
    if (answer === 'yes' && !takesBack) return decideNow(scene);
    if (answer === 'no' || takesBack || factNamed(turn.text) !== null) return correct(scene);
    return this.misunderstood(scene, READ_BACK, undefined);
  }
}

async function decideNow({ turn, claim }: Scene): Promise<Answered> {
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
