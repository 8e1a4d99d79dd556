import type { Language } from '../../domain/people/people';

interface ChannelTexts {
  /** On the button that opens a list; at most 20 characters. */
  readonly openList: string;
  /** Before a list that is written out. */
  readonly answerByNumber: string;
}

/** Words of ours that only WhatsApp needs. */
export const TEXTS: Readonly<Record<Language, ChannelTexts>> = {
  fr: { openList: 'Choisir', answerByNumber: 'Répondez par un numéro :' },
  en: { openList: 'Choose', answerByNumber: 'Answer with a number:' },
  ar: { openList: 'اختيار', answerByNumber: 'أجيبوا برقم:' },
};

/** Titles of buttons that do not fit in WhatsApp's 20 characters, in words that do. */
export const SHORTER: ReadonlyMap<string, string> = new Map([
  ['Parler à un conseiller', 'Un conseiller'],
  ["Je n'ai pas mon matricule", 'Sans matricule'],
  ["I don't have my number", 'Without my number'],
]);
