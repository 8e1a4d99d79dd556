import { plainText } from '../../../commands/claims/read-account';
import { choosePolicies } from '../../../domain/policy/choose-policies';
import type { Policy } from '../../../domain/policy/types';
import { claimSummary } from '../summary';
import { isUnsure, said, tapped, UNCLEAR, type Question, type Scene } from './question';

/** At most three buttons (PRODUCT.md section 1); any policy can be named in words. */
const MOST_BUTTONS = 3;

export const policyQuestion: Question = {
  ask: (scene) => {
    const { details } = scene.turn.texts;
    return {
      text: details.policy,
      again: details.policyAgain,
      options: offered(scene)
        .slice(0, MOST_BUTTONS)
        .map(({ id, product, number }) => [id, details.policyTitle[product](number)] as const),
      expects: 'choix',
    };
  },
  hear: (scene, name) => {
    const { turn } = scene;
    const tap = tapped(turn, name);
    const policies = offered(scene);
    const chosen = policies.find(({ id }) => id === tap) ?? (tap === null ? named(turn.text, policies) : undefined);
    if (chosen !== undefined) return said({ policyId: chosen.id });
    return isUnsure(turn, name) ? said(undefined, { unsure: true, settled: ['policy'] }) : UNCLEAR;
  },
};

/** Those that fit; all of them when the customer corrects the one that was taken. */
function offered({ claim, known }: Scene): readonly Policy[] {
  const choice = choosePolicies(known.policies, claim.facts);
  return choice.kind === 'ask' ? choice.policies : known.policies;
}

const PRODUCT_WORDS: Readonly<Record<Policy['product'], RegExp>> = {
  auto: /\b(auto|voiture|vehicule|moto|automobile)\b/,
  habitation: /\b(habitation|maison|appart\w*|logement|domicile|villa)\b/,
};

function named(text: string, policies: readonly Policy[]): Policy | undefined {
  const plain = plainText(text);
  const byNumber = policies.filter(({ number }) => plain.includes(plainText(number)));
  const found = byNumber.length > 0 ? byNumber : policies.filter(({ product }) => PRODUCT_WORDS[product].test(plain));
  return found.length === 1 ? found[0] : undefined;
}

/** "S'agit-il du même événement ?" Dossiers are told by type, date and place, never attached by guess. */
export const sameEventQuestion: Question = {
  ask: ({ turn, known }) => ({
    text: turn.texts.details.sameEvent(known.nearby[0] === undefined ? '' : claimSummary(turn, known.nearby[0])),
    again: turn.texts.details.yesOrNo,
    options: [
      ['yes', turn.texts.common.yes],
      ['no', turn.texts.common.no],
      ['unknown', turn.texts.common.unsure],
    ],
    expects: 'choix',
  }),
  // "Oui" is answered by the details phase, which joins the two dossiers.
  hear: ({ turn }, name) => {
    const answer = tapped(turn, name) ?? turn.understanding.answer;
    if (answer === 'no') return said(undefined, { settled: ['sameEvent'] });
    return isUnsure(turn, name) ? said(undefined, { unsure: true, settled: ['sameEvent'] }) : UNCLEAR;
  },
};
