import { CONSTAT_QUESTIONS, constatQuestions } from '../declaration/constat-questions';
import { DeclarationPhase } from '../declaration/declaration-phase';
import { constatQuestionsByName } from '../declaration/questions/constat';
import type { Question, Scene } from '../declaration/questions/question';

/** The amicable report, from a photo of its front side or question by question; "je ne peux pas" is always an answer. */
export class ConstatPhase extends DeclarationPhase {
  constructor() {
    super('constat');
  }

  protected override openQuestion({ claim }: Scene): string | null {
    return constatQuestions(claim.facts)[0] ?? null;
  }

  protected override questionNamed(name: string): Question | null {
    const known = CONSTAT_QUESTIONS.find((question) => question === name);
    return known === undefined ? null : constatQuestionsByName[known];
  }
}
