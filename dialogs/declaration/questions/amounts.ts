import type { ClaimFacts } from '../../../domain/claim/types';
import type { Texts } from '../../texts/texts';
import { amountAnswer, currencyOf, readAmount } from '../read-amount';
import { isUnsure, said, tapped, UNCLEAR, type Heard, type Question, type Scene } from './question';

type AmountFact = 'claimedAmount' | 'quoteAmount';

/** The customer's own estimate, or the amount of the quote that they sent. */
function amountQuestion(fact: AmountFact): Question {
  return {
    ask: ({ turn: { texts }, claim, known }) => ({
      text: fact === 'quoteAmount' ? texts.documents.quoteAmount : estimateText(texts, claim.facts),
      again: texts.details.amountAgain(currencyOf(claim, known)),
      options: [['unknown', texts.common.unsure]],
      expects: 'texte',
    }),
    hear: (scene, name) => hearAmount(scene, name, fact),
  };
}

function estimateText({ details }: Texts, { type }: ClaimFacts): string {
  return type === 'vol' ? details.stolenAmount : details.claimedAmount;
}

export const claimedAmountQuestion = amountQuestion('claimedAmount');
export const quoteAmountQuestion = amountQuestion('quoteAmount');

/** A correction of "le montant" changes the one that counts: the quote's, once there is one. */
export const correctedAmountQuestion: Question = {
  ask: (scene, name) => amountQuestion(countingFact(scene)).ask(scene, name),
  hear: (scene, name) => amountQuestion(countingFact(scene)).hear(scene, name),
};

export function countingFact({ claim }: Scene): AmountFact {
  return claim.facts.quoteAmount === undefined ? 'claimedAmount' : 'quoteAmount';
}

/** "Je lis 20 000 DH. Est-ce le bon montant ?" */
export const amountToConfirmQuestion: Question = {
  // A picture beside the sum of a quote is that quote.
  paper: ({ claim: { facts } }) =>
    facts.amountToConfirm?.fact === 'quoteAmount' && facts.documents?.devis_ou_facture !== 'received'
      ? 'devis_ou_facture'
      : null,
  ask: ({ turn: { texts }, claim }) => {
    const waiting = claim.facts.amountToConfirm;
    return {
      text: texts.details.amountToConfirm(waiting === undefined ? '' : texts.words.amount(waiting.amount)),
      options: [
        ['yes', texts.common.yes],
        ['no', texts.common.no],
      ],
      expects: 'choix',
    };
  },
  hear: (scene, name) => {
    const { turn, claim } = scene;
    const waiting = claim.facts.amountToConfirm;
    // Answered on another channel meanwhile.
    if (waiting === undefined) return said(undefined);
    const answer = tapped(turn, name) ?? turn.understanding.answer;
    if (answer === 'yes') return said({ [waiting.fact]: waiting.amount }, { forget: ['amountToConfirm'] });
    const other = hearAmount(scene, name, waiting.fact);
    if (other.kind === 'said' && other.said.answers !== undefined) return replaced(other);
    return answer === null ? other : said(undefined, { forget: ['amountToConfirm'] });
  },
};

function replaced(heard: Extract<Heard, { kind: 'said' }>): Heard {
  const confirmed = heard.said.answers?.amountToConfirm === undefined;
  return confirmed ? { kind: 'said', said: { ...heard.said, forget: ['amountToConfirm'] } } : heard;
}

function hearAmount({ turn, claim, known }: Scene, name: string, fact: AmountFact): Heard {
  const { details } = turn.texts;
  if (tapped(turn, name) === null) {
    const read = readAmount(turn.text, currencyOf(claim, known));
    switch (read.kind) {
      case 'amount':
        return said(amountAnswer(fact, read));
      case 'not_positive':
        return { kind: 'unclear', because: details.amountNotPositive };
      case 'too_high':
        return { kind: 'unclear', because: details.amountTooHigh };
      case 'none':
        break;
    }
  }
  if (!isUnsure(turn, name)) return UNCLEAR;
  // A quote whose amount nobody can read is a person's: the fact stays absent.
  return fact === 'claimedAmount'
    ? said({ claimedAmount: null }, { unsure: true })
    : said(undefined, { unsure: true, settled: ['quoteAmount'] });
}
