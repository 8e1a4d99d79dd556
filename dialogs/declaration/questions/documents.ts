import { documentState, requiredDocuments, type DocumentRequirement } from '../../../domain/claim/required-documents';
import type { ClaimFacts, DocumentKind, DocumentState } from '../../../domain/claim/types';
import type { DocumentAlternative } from '../../../domain/rules/documents';
import type { Texts } from '../../texts/texts';
import { askFor } from '../document-questions';
import { amountAnswer, currencyOf, readAmount } from '../read-amount';
import { attachedIn } from '../uploads';
import { isCannot, isLater } from './cannot';
import { said, tapped, UNCLEAR, type Asked, type Heard, type Question, type Scene } from './question';

/** Asks for one paper; "je ne peux pas" is always an answer and brings what can be done instead. */
export function documentQuestion(kind: DocumentKind): Question {
  return kind === 'declaration_ecrite' ? declaration : paperQuestion(kind);
}

function paperQuestion(kind: DocumentKind): Question {
  return {
    paper: kind,
    ask: (scene) => askPaper(scene, kind),
    hear: (scene, name) => {
      const { turn } = scene;
      if (isLater(turn, name)) return promised(turn.texts, kind);
      const amount = kind === 'devis_ou_facture' ? hearQuote(scene) : null;
      if (amount !== null) return amount;
      if (isCannot(turn, name)) return cannot(scene, kind);
      const { answer } = turn.understanding;
      if (answer === 'unsure') return { kind: 'ask', question: `later.${kind}` };
      // Promised once, it is asked for; promised again, it is asked for in other words.
      const promisedBefore = scene.claim.facts.documents?.[kind] === 'announced';
      return answer === 'yes' && !promisedBefore ? said({ documents: { [kind]: 'announced' } }) : UNCLEAR;
    },
  };
}

function askPaper({ turn, claim }: Scene, kind: DocumentKind): Asked {
  const { documents } = turn.texts;
  const quote = kind === 'devis_ou_facture';
  return {
    text: quote ? quoteText(claim.facts, turn.texts) : wordingOf(turn.texts, claim.facts, kind, attachedIn(turn)),
    again: documents.again,
    options: [
      ['later', quote ? documents.notYet : documents.later],
      ['cannot', documents.cannot],
    ],
    expects: 'fichier',
    action: 'demander_documents',
  };
}

function quoteText(facts: ClaimFacts, { documents }: Texts): string {
  if (facts.quoteAmount !== undefined) return documents.quotePhoto;
  const announced = facts.documents?.devis_ou_facture === 'announced';
  return announced ? documents.quoteAnnounced : documents.ask('devis_ou_facture');
}

function wordingOf(
  { documents }: Texts,
  facts: ClaimFacts,
  kind: DocumentKind,
  attached: { readonly kind: DocumentKind; readonly count: number; readonly needed: number } | null,
): string {
  if (kind !== 'photos' || facts.type !== 'collision') return documents.ask(kind);
  const some = attached?.kind === 'photos' && attached.count > 0 && attached.count < attached.needed;
  return some ? documents.moreViews(attached.needed - attached.count) : documents.fourViews;
}

/** The amount came before the paper. */
function hearQuote({ turn, claim, known }: Scene): Heard | null {
  if (turn.choice !== null) return null;
  const read = readAmount(turn.text, currencyOf(claim, known));
  if (read.kind === 'none') return null;
  if (read.kind !== 'amount') {
    const { amountNotPositive, amountTooHigh } = turn.texts.details;
    return { kind: 'unclear', because: read.kind === 'too_high' ? amountTooHigh : amountNotPositive };
  }
  return said({ ...amountAnswer('quoteAmount', read), documents: { devis_ou_facture: 'announced' } });
}

/** The customer's own account, taken as the written declaration: one tap. */
const declaration: Question = {
  ask: ({ turn: { texts } }) => ({
    text: texts.documents.ask('declaration_ecrite'),
    again: texts.details.yesOrNo,
    options: [
      ['yes', texts.documents.accept],
      ['no', texts.common.no],
    ],
    expects: 'choix',
  }),
  hear: (scene, name) => {
    const answer = tapped(scene.turn, name) ?? scene.turn.understanding.answer;
    if (answer === 'yes') return said({ documents: { declaration_ecrite: 'received' } });
    return answer === null ? UNCLEAR : cannot(scene, 'declaration_ecrite');
  },
  leave: (scene) => cannot(scene, 'declaration_ecrite'),
};

function cannot(scene: Scene, kind: DocumentKind): Heard {
  const { texts } = scene.turn;
  const requirement = requirementOf(scene.claim.facts, kind);
  if (requirement === null || hasEquivalent(scene.claim.facts, requirement, kind)) return without(kind);
  if (OFFERED_LATER.includes(requirement.alternative)) return { kind: 'ask', question: `later.${kind}` };
  return without(kind, texts.documents.byAdvisor);
}

/** These papers can be made after the loss: the customer is asked whether they will come. */
const OFFERED_LATER: readonly DocumentAlternative[] = ['envoi_plus_tard', 'devis_par_expert'];

/** "Pourrez-vous l'envoyer plus tard ?" */
export function laterQuestion(kind: DocumentKind): Question {
  return {
    paper: kind,
    ask: ({ turn: { texts } }) => ({
      text: texts.documents.laterQuestion,
      again: texts.details.yesOrNo,
      options: [
        ['yes', texts.common.yes],
        ['no', texts.common.no],
      ],
      expects: 'choix',
    }),
    hear: ({ turn, claim }, name) => {
      const answer = tapped(turn, name) ?? turn.understanding.answer;
      if (answer === 'yes' || answer === 'unsure' || isLater(turn, name)) return promised(turn.texts, kind);
      if (answer !== 'no' && !isCannot(turn, name)) return UNCLEAR;
      const expert = requirementOf(claim.facts, kind)?.alternative === 'devis_par_expert';
      return without(kind, expert ? turn.texts.documents.byExpert : turn.texts.documents.byAdvisor);
    },
    leave: ({ turn }) => promised(turn.texts, kind),
  };
}

function promised(texts: Texts, kind: DocumentKind): Heard {
  return said({ documents: { [kind]: 'announced' } }, { settled: [askFor(kind)] }, texts.documents.laterNoted);
}

function without(kind: DocumentKind, note?: string): Heard {
  const state: DocumentState = 'unavailable';
  return said({ documents: { [kind]: state } }, { settled: [askFor(kind)] }, note);
}

function requirementOf(facts: ClaimFacts, kind: DocumentKind): DocumentRequirement | null {
  return requiredDocuments(facts).find((requirement) => requirement.accepts.includes(kind)) ?? null;
}

function hasEquivalent(facts: ClaimFacts, requirement: DocumentRequirement, kind: DocumentKind): boolean {
  const others = requirement.accepts.filter((other) => other !== kind);
  return others.length > 0 && documentState(facts, { ...requirement, accepts: others }) !== 'unavailable';
}
