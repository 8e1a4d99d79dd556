import { plainText } from '../../commands/claims/read-account';

type Topic = 'police' | 'constat' | 'injuries' | 'others' | 'photos' | 'quote' | 'list' | 'declaration';

const WORDS: readonly (readonly [Topic, RegExp])[] = [
  ['police', /^(plainte|police|gendarme\w*|pv\b|recepisse|rapport|complaint|chikaya)|^(ال)?(شرطة|درك|شكاية|شكوى|محضر)/],
  ['constat', /^(constat|accident report|amicable|agreed statement)|^(ال)?معاينة/],
  ['injuries', /^(bless\w*|victime|injur\w*|wounded|hurt|majrou?7|mjrou?7)|^(ال)?(مصاب|جريح|جرحى|اصابات)/],
  [
    'others',
    /^(tiers|voisine?s?\b|autre (vehicule|voiture|personne|conducteur)|adversaire|third part|neighbou?rs?\b|other (car|vehicle|driver|person)|jar\b|jiran\b)|^(ال)?(جار|جيران|طرف اخر|سيارة اخرى|سائق اخر|شخص اخر)/,
  ],
  ['photos', /^(photos?|pictures?|tsawer|tswira)\b|^(ال)?صور/],
  ['quote', /^(devis|factures?|quotes?|invoices?|estimates?)\b|^(ال)?(عرض|فاتورة)/],
  ['list', /^(liste|inventaire|list|inventory)\b|^(ال)?(لائحة|قائمة)/],
];

/** What each question asks about; the others take a "non" whatever it goes on with. */
const OF_QUESTION: readonly (readonly [RegExp, Topic])[] = [
  [/^(police|doc\.rapport_police|doc\.recepisse_plainte)$/, 'police'],
  [/^(constat\w*|doc\.constat\w*)$/, 'constat'],
  [/^injuries$/, 'injuries'],
  [/^(thirdParty|otherDriverKnown)$/, 'others'],
  [/^doc\.photos$/, 'photos'],
  [/^doc\.devis_ou_facture$/, 'quote'],
  [/^doc\.liste_valorisee$/, 'list'],
  [/^doc\.declaration_ecrite$/, 'declaration'],
];

/** How "there is no …" begins; a table of languages, since "no" is asked about in all of them. */
const DENIALS: readonly RegExp[] = [
  /^\s*(?:non\b[\s,.!]*)?(?:(?:je n'ai|j'ai|on n'a|on a|il n'y a|y a) )?(?:pas|aucune?|sans|ni) (?:de |d'|la |le |les |une? )?/,
  /^\s*(?:no\b[\s,.!]*)?(?:(?:i|we) (?:do not|don't|did not|didn't|have not|haven't) (?:have |get |got )?(?:any |an? |the )?|(?:there (?:is|are|was|were) |(?:i|we) have )?(?:no|not|without)(?: any| an?| the)? )/,
  /^\s*(?:لا[\s،,.!]+)?(?:ليس (?:لدي|لدينا|عندي|هناك)|ليست (?:لدي|هناك)|لا (?:يوجد|توجد)|لم (?:تحضر|تات|يحضر|يات)|بدون|دون) (?:اي )?/,
  /^\s*(?:(?:lla|la)\b[\s,.!]*)?(?:ma ?kayna?(?:ch|sh)?|ma ?3?andi(?:ch|sh)?|ma ?3ndi(?:ch|sh)?|bla) (?:l |la |chi |ta |had )?/,
];

/** "Non, pas de plainte" to a question about something else: it answers that, and leaves the question open. */
export function deniesOnlyElse(text: string, question: string): boolean {
  const asked = OF_QUESTION.find(([names]) => names.test(question))?.[1];
  const plain = plainText(text);
  const denial = DENIALS.map((words) => words.exec(plain)?.[0]).find((words) => words !== undefined);
  if (asked === undefined || denial === undefined) return false;
  const rest = plain.slice(denial.length);
  const denied = WORDS.find(([, words]) => words.test(rest))?.[0];
  // "Pas de blessé, pas de constat" speaks of both.
  return (
    denied !== undefined &&
    denied !== asked &&
    !WORDS.some(([topic, words]) => topic === asked && mentions(plain, words))
  );
}

function mentions(plain: string, words: RegExp): boolean {
  return plain.split(/[\s,.'،]+/).some((_, index, all) => words.test(all.slice(index, index + 2).join(' ')));
}
