import { plainText } from '../../../commands/claims/read-account';
import { readDamagedThing } from '../../../commands/claims/read-damaged-thing';
import { choosePolicies } from '../../../domain/policy/choose-policies';
import type { Policy, Product } from '../../../domain/policy/types';
import { claimSummary } from '../summary';
import { isUnsure, said, tapped, UNCLEAR, type Question, type Scene } from './question';

/** At most three buttons (PRODUCT.md section 1); any policy can be named in words. */
const MOST_BUTTONS = 3;

export const policyQuestion: Question = {
  ask: (scene) => {
    const { details } = scene.turn.texts;
    const policies = offered(scene);
    const byThing = isToldByThing(policies);
    return {
      text: byThing ? details.damagedThing : details.policy,
      again: byThing ? details.damagedThingAgain : details.policyAgain,
      options: policies
        .slice(0, MOST_BUTTONS)
        .map(({ id, product, number }) => [
          id,
          byThing ? details.thingTitle[product] : details.policyTitle[product](number),
        ]),
      expects: 'choix',
    };
  },
  hear: (scene, name) => {
    const { turn } = scene;
    const tap = tapped(turn, name);
    const policies = offered(scene);
    const chosen = policies.find(({ id }) => id === tap) ?? (tap === null ? named(turn.text, policies) : undefined);
    // What they choose says what was damaged, whatever was read in their words before.
    if (chosen !== undefined) return said({ policyId: chosen.id, damagedThing: THINGS[chosen.product] });
    return isUnsure(turn, name) ? said(undefined, { unsure: true, settled: ['policy'] }) : UNCLEAR;
  },
};

/** Those that fit; all of them when the customer corrects the one that was taken. */
function offered({ claim, known }: Scene): readonly Policy[] {
  const choice = choosePolicies(known.policies, claim.facts);
  return choice.kind === 'ask' ? choice.policies : known.policies;
}

const THINGS = { auto: 'vehicle', habitation: 'home' } as const satisfies Readonly<Record<Product, string>>;

/** Nobody knows the number of their policy; everybody knows whether it was the car. */
function isToldByThing(policies: readonly Policy[]): boolean {
  return policies.length > 1 && new Set(policies.map(({ product }) => product)).size === policies.length;
}

function named(text: string, policies: readonly Policy[]): Policy | undefined {
  const plain = plainText(text);
  const byNumber = policies.filter(({ number }) => plain.includes(plainText(number)));
  const thing = readDamagedThing(text);
  const found = byNumber.length > 0 ? byNumber : policies.filter(({ product }) => THINGS[product] === thing);
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
