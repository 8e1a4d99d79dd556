import { plainText } from '../../commands/claims/read-account';

type Topic = 'police' | 'constat' | 'injuries' | 'others' | 'photos' | 'quote' | 'list' | 'declaration';

const WORDS: readonly (readonly [Topic, RegExp])[] = [
  ['police', /^(plainte|police|gendarme\w*|pv\b|recepisse|rapport)/],
  ['constat', /^constat/],
  ['injuries', /^(bless\w*|victime)/],
  ['others', /^(tiers|voisine?s?\b|autre (vehicule|voiture|personne|conducteur)|adversaire)/],
  ['photos', /^photos?\b/],
  ['quote', /^(devis|factures?)\b/],
  ['list', /^(liste|inventaire)\b/],
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

const DENIAL =
  /^\s*(?:non\b[\s,.!]*)?(?:(?:je n'ai|j'ai|on n'a|on a|il n'y a|y a) )?(?:pas|aucune?|sans|ni) (?:de |d'|la |le |les |une? )?/;

/** "Non, pas de plainte" to a question about something else: it answers that, and leaves the question open. */
export function deniesOnlyElse(text: string, question: string): boolean {
  const asked = OF_QUESTION.find(([names]) => names.test(question))?.[1];
  const plain = plainText(text);
  const denial = DENIAL.exec(plain);
  if (asked === undefined || denial === null) return false;
  const rest = plain.slice(denial[0].length);
  const denied = WORDS.find(([, words]) => words.test(rest))?.[0];
  // "Pas de blessé, pas de constat" speaks of both.
  return (
    denied !== undefined &&
    denied !== asked &&
    !WORDS.some(([topic, words]) => topic === asked && mentions(plain, words))
  );
}

function mentions(plain: string, words: RegExp): boolean {
  return plain.split(/[\s,.']+/).some((_, index, all) => words.test(all.slice(index, index + 2).join(' ')));
}
