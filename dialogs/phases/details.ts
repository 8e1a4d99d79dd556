import { joinClaims } from '../../commands/claims/join-claims';
import type { Claim } from '../../domain/claim/claim';
import { mayBeAnotherStory } from '../declaration/changed-story';
import { DeclarationPhase } from '../declaration/declaration-phase';
import { commandContext, keepClaim } from '../declaration/declaration-of-turn';
import { DETAIL_QUESTIONS, missingQuestions } from '../declaration/missing-questions';
import { detailQuestions } from '../declaration/questions/detail-questions';
import { tapped, type Question, type Scene } from '../declaration/questions/question';
import type { Answered } from './phase';

/** Asks only what is still missing for this type of loss. */
export class DetailsPhase extends DeclarationPhase {
  constructor() {
    super('sinistre_details');
  }

  protected override openQuestion({ claim, known }: Scene): string | null {
    return missingQuestions(claim.facts, known)[0] ?? null;
  }

  protected override questionNamed(name: string): Question | null {
    const known = DETAIL_QUESTIONS.find((question) => question === name);
    return known === undefined ? null : detailQuestions[known];
  }

  protected override async answerWords(scene: Scene, name: string, question: Question): Promise<Answered> {
    const same = name === 'sameEvent' && saysYes(scene, name) ? scene.known.nearby[0] : undefined;
    if (same === undefined) return super.answerWords(scene, name, question);
    await join(scene, same);
    return 'next';
  }
}

function saysYes({ turn }: Scene, name: string): boolean {
  return (tapped(turn, name) ?? turn.understanding.answer) === 'yes';
}

/** The same event is one dossier: what was said goes to the older one, the draft ends as its double. */
async function join({ turn, claim }: Scene, older: Claim): Promise<void> {
  const otherStory = mayBeAnotherStory(older.facts, claim.facts);
  const joined = await joinClaims(commandContext(turn), claim, older, { otherStory });
  keepClaim(turn, joined.draft);
  const { status } = keepClaim(turn, joined.claim);
  turn.patch({ claimId: older.id });
  // The transfer phase tells of a dossier that goes to an advisor.
  if (status !== 'nouveau')
    turn.session.journey = status === 'escalade' && older.status !== status ? 'declare' : 'follow';
  await turn.say(turn.texts.details.joined(older.reference));
}
