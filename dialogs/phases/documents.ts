import { DeclarationPhase } from '../declaration/declaration-phase';
import { documentOf, documentQuestions } from '../declaration/document-questions';
import { amountToConfirmQuestion, quoteAmountQuestion } from '../declaration/questions/amounts';
import { documentQuestion, laterQuestion } from '../declaration/questions/documents';
import type { Question, Scene } from '../declaration/questions/question';

/** Asks for the papers that this claim requires, one at a time, and ticks off what really came. */
export class DocumentsPhase extends DeclarationPhase {
  constructor() {
    super('documents');
  }

  protected override openQuestion({ claim, known }: Scene): string | null {
    return documentQuestions(claim.facts, known)[0] ?? null;
  }

  protected override questionNamed(name: string): Question | null {
    if (name === 'quoteAmount') return quoteAmountQuestion;
    if (name === 'amountToConfirm') return amountToConfirmQuestion;
    const kind = documentOf(name);
    if (kind === null) return null;
    return name.startsWith('later.') ? laterQuestion(kind) : documentQuestion(kind);
  }
}
