import type { ClaimFacts } from '../../domain/claim/types';
import { plainText } from './read-account';

type OtherParty = NonNullable<ClaimFacts['otherParty']>;

const LONGEST_NAME = 80;
const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+){0,2}";
/** Arabic has no capitals: a name is the one or two words after what announces it. */
const ARABIC_NAME = '(?!رقم|لوحت)\\p{L}+(?:\\s+(?!و|رقم|لوحت|من|مع|هو|هي)\\p{L}+)?';
const TITLED: readonly RegExp[] = [
  new RegExp(
    `(?:\\b(?:M\\.|Mrs?\\b\\.?|Ms\\b\\.?|Mme|Mlle|Monsieur|Madame)|[sS]['’]appell?e|[sS]on nom(?: est|,? c['’]est)?)\\s+(${NAME})`,
    'u',
  ),
  new RegExp(`\\b(?:(?:[hH]is|[hH]er|[tT]heir) name(?: is|['’]s)?|[sS]miy?to[uh]?|[sS]miyt[uo])\\s+(${NAME})`, 'u'),
  new RegExp(`(?<!\\p{L})(?:السيدة?|اسمها?|يدعى|تدعى)\\s+(${ARABIC_NAME})`, 'u'),
];
const INSURED: readonly RegExp[] = [
  new RegExp(`\\b[aA]ssur\\p{L}*\\s+(?:(?:est|c['’]est)\\s+)?(?:chez|à la|par)?\\s*(${NAME})`, 'u'),
  new RegExp(`\\b[iI]nsur(?:ed|er|ance)\\s+(?:is\\s+)?(?:with|by|at)?\\s*(${NAME})`, 'u'),
  new RegExp(`(?<!\\p{L})مؤم\\p{M}*ن\\p{L}*\\s+(?:لدى|عند|مع)\\s+(${ARABIC_NAME})`, 'u'),
];
const OWN_PLATE =
  /\b(ma|notre) (plaque|immatriculation)\b|\bmon immatriculation\b|\b(my|our) (own )?(number |licen[cs]e )?(plate|registration)\b|\bplaque dyali\b|لوحتي|لوحة سيارتي/;

/** Who the other driver is, as far as an account names them: by title, "s'appelle", plate, "assuré chez". */
export function readOtherParty(text: string, plates: readonly { readonly value: string }[]): OtherParty {
  const plate = OWN_PLATE.test(plainText(text)) ? undefined : plates[0]?.value;
  const driver = announced(TITLED, text);
  const insurer = announced(INSURED, text);
  return {
    ...(plate === undefined ? {} : { plate }),
    ...(driver === undefined ? {} : { driver }),
    ...(insurer === undefined ? {} : { insurer }),
  };
}

function announced(expressions: readonly RegExp[], text: string): string | undefined {
  return expressions.map((words) => words.exec(text)?.[1]).find((name) => name !== undefined);
}

/** What stands before the name in a reply: whole words only, so that "Okba" keeps its first letters. */
const LEAD =
  /^(oui|ok|euh|alors|c['’]est|son nom( est)?|il s['’]appelle|elle s['’]appelle|le conducteur( est)?|sa plaque( est)?|plaque|nom|yes|well|it['’]s|it is|(his|her|their) (name|plate)( is)?|name|the (other )?driver( is)?|iyy?eh|ah|smi?y?to[uh]?|نعم|اسمها?|السائق|لوحتها?|هو|هي)(?!\p{L})[\s,:،]*/iu;

/** The same in reply to "Donnez son nom ou sa plaque": there, plain words are the name. */
export function readIdentity(text: string, plates: readonly { readonly value: string }[]): OtherParty {
  const read = readOtherParty(text, plates);
  if (Object.keys(read).length > 0) return read;
  let name = text.replace(/\s+/g, ' ').trim();
  for (let rest = name.replace(LEAD, ''); rest !== name; rest = name.replace(LEAD, '')) name = rest;
  return /\p{L}{2,}/u.test(name) && !name.includes('<') ? { driver: name.slice(0, LONGEST_NAME) } : {};
}
