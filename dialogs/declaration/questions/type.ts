import { plainText } from '../../../commands/claims/read-account';
import type { ClaimType } from '../../../domain/claim/types';
import { CLAIM_TYPES } from '../../../domain/claim/types';
import { isUnsure, said, tapped, UNCLEAR, type Question } from './question';

/** Words that name a type when they are the whole answer; in an account they would prove little. */
const SINGLE_WORDS: readonly (readonly [ClaimType, RegExp])[] = [
  ['collision', /\b(choc|accident|collision|accrochage|carambolage|percut\w*|crash|bump)\b|اصطدام|تصادم|حادث/],
  ['vol', /\b(vol|vole[es]?|cambriol\w*|theft|stolen|robbery|burglary)\b|سرق/],
  ['degats_des_eaux', /\b(eaux?|fuite|inondation|degats? des eaux|water|leak)\b|ماء|مياه|تسرب/],
  ['incendie', /\b(feu|incendie|brul\w*|fire)\b|حريق|نار/],
  ['bris_de_glace', /\b(vitres?|glaces?|pare-?brise|fenetre|carreau|glass|window|windscreen|windshield)\b|زجاج/],
  [
    'evenement_climatique',
    /\b(tempete|grele|vent|orage|neige|foudre|intemperies?|storm|hail|wind|snow|lightning)\b|عاصفة|برد|رياح|صاعقة/,
  ],
  ['vandalisme', /\b(vandal\w*|degradations?|raye\w*|rayures?|tags?|scratch\w*|graffiti)\b|تخريب|خدش/],
];

export const typeQuestion: Question = {
  ask: ({ turn: { texts } }) => ({
    text: texts.details.type,
    again: texts.details.typeAgain,
    options: [
      ['collision', texts.details.typeChoices.collision],
      ['vol', texts.details.typeChoices.vol],
      ['other', texts.details.typeChoices.other],
    ],
    optionsAgain: [
      ['degats_des_eaux', texts.details.typeOtherChoices.degats_des_eaux],
      ['incendie', texts.details.typeOtherChoices.incendie],
      ['autre', texts.details.typeOtherChoices.autre],
    ],
    expects: 'choix',
  }),
  hear: ({ turn }, name) => {
    const tap = tapped(turn, name);
    const type = CLAIM_TYPES.find((known) => known === tap);
    if (type !== undefined) return said({ type });
    if (tap === 'other') return UNCLEAR;
    const spoken = turn.understanding.type?.value ?? typeWord(turn.text);
    if (spoken !== null) return said({ type: spoken });
    return isUnsure(turn, name) ? said({ type: 'autre' }, { unsure: true }) : UNCLEAR;
  },
};

/** The type that a word names; null when none does. */
export function typeWord(text: string): ClaimType | null {
  const plain = plainText(text);
  const found = SINGLE_WORDS.find(([, words]) => words.test(plain));
  if (found !== undefined) return found[0];
  return /^(autre( chose)?|rien de (tout )?(ca|cela)|something else|other|none of (these|them)|شيء اخر|غير ذلك)$/.test(
    plain.trim(),
  )
    ? 'autre'
    : null;
}
