import type { UnderstoodLanguage } from './types';
import type { Normalised } from './text/normalise';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Short words that hardly stand in the other languages; a text holds several of them. */
const MARKERS: Readonly<Record<'fr' | 'en' | 'ary', ReadonlySet<string>>> = {
  fr: words(
    'le la les un une des du de et est suis sont ai je j il elle nous vous mon ma mes votre notre pas ne que qui dans sur avec pour par au aux ce cette c d l m n s qu mais ou bonjour bonsoir merci oui non voiture hier jai cest ya personne aucun sinistre dossier constat conseiller chez avant apres etait avait jour nuit matin soir voisin vol fuite eau salut svp jsp',
  ),
  en: words(
    'the my is was were and i to of in at it he she we they you your his her have had not did this that with from yesterday please hello thanks thank yes someone nobody there been what how speak want need claim today last night stolen broken damaged house hit nobody everyone hurt truck monday tuesday wednesday thursday friday saturday sunday morning into over after before because someone somebody can could would will am are be been or by at as so if no one another driver kitchen water leak fire stole theft window glass neighbor neighbour',
  ),
  ary: words(
    'dyal dial dyali diali dyalo bghit bghina baghi kayn kayna kifach kifash wach wash tomobil tomobile tonobil daba lbare7 lbareh ana hna nta nti chi had hadchi wahd wahed wa7ed wa7d khoya khouya sir fin feen fach dert drt salam slm labas choukran chokran walakin bzaf bezzaf mzyan mezyan safi makayn makaynch ma3andich ma3ndich mjrou7 m3a 3la 3lia 3ndi 3andi lia lik liya lli dar ddar sa3a lyoum mabghitch ma3reftch w9e3 w9a3 drabni drebni sre9 sr9o sr9oli ksida lksida lma l3afia jari jarti bolis boulis nhar iyeh ayeh wakha lla mcha mchat tla9 wa3er kaml kamel khayb 7it 7ta 3afak smahli sbitar raha rah rani kan kant knt kont ghadi ba9i mazal',
  ),
};

const ARABIC_SCRIPT = /[\u0600-\u06ff]/g;
const LATIN_LETTER = /[a-z]/g;
/** Figures used as letters inside a word ("3ndi", "wa7ed"), but not "17h30", "2eme", "a7", "4x4". */
const FIGURE_LETTER = /^(?=.*[a-z].*[a-z])(?=.*[379])[a-z379]{3,}$/;
const UNIT = /^\d+(?:h|e|er|ere|eme|km|dh|dhs|ans?|j|min|m|cm|kg|cv|x|euros?|am|pm|th|rd|nd|st)\d*$/;

type LatinLanguage = 'fr' | 'en' | 'ary';

function scores(text: string): Record<LatinLanguage, number> {
  const score: Record<LatinLanguage, number> = { fr: 0, en: 0, ary: 0 };
  for (const word of text.match(/[a-z0-9]+/g) ?? []) {
    for (const language of ['fr', 'en', 'ary'] as const) {
      if (MARKERS[language].has(word)) score[language] += language === 'ary' ? 2 : 1;
    }
    if (FIGURE_LETTER.test(word) && !UNIT.test(word)) score.ary += 2;
  }
  return score;
}

/** By how many marker words another language must lead before a conversation changes to it. */
const CLEARLY = 2;
const LATIN: readonly LatinLanguage[] = ['fr', 'en', 'ary'];

function isArabic(text: string): boolean {
  const arabic = text.match(ARABIC_SCRIPT)?.length ?? 0;
  const latin = text.match(LATIN_LETTER)?.length ?? 0;
  return arabic > 0 && arabic >= latin / 2;
}

/**
 * Guesses the language of a text by its script, then by marker words. `known` is the conversation's language:
 * it stays unless the text clearly speaks another.
 */
export function detectLanguage(source: Normalised, known?: UnderstoodLanguage): UnderstoodLanguage {
  if (isArabic(source.text)) return 'ar';
  const score = scores(source.text);
  const best = LATIN.reduce((a, b) => (score[b] > score[a] ? b : a));
  if (score[best] === 0) return known ?? 'fr';
  if (known === undefined || known === 'ar') return best;
  return score[best] >= score[known] + CLEARLY ? best : known;
}
