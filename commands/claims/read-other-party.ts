import type { ClaimFacts } from '../../domain/claim/types';
import { plainText } from './read-account';

type OtherParty = NonNullable<ClaimFacts['otherParty']>;

const LONGEST_NAME = 80;
const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+){0,2}";
const TITLED = new RegExp(
  `(?:\\b(?:M\\.|Mr|Mme|Mlle|Monsieur|Madame)|[sS]['’]appell?e|[sS]on nom(?: est|,? c['’]est)?)\\s+(${NAME})`,
  'u',
);
const INSURED = new RegExp(`\\b[aA]ssur\\p{L}*\\s+(?:(?:est|c['’]est)\\s+)?(?:chez|à la|par)?\\s*(${NAME})`, 'u');
const OWN_PLATE = /\b(ma|notre) (plaque|immatriculation)\b|\bmon immatriculation\b/;

/** Who the other driver is, as far as an account names them: by title, "s'appelle", plate, "assuré chez". */
export function readOtherParty(text: string, plates: readonly { readonly value: string }[]): OtherParty {
  const plate = OWN_PLATE.test(plainText(text)) ? undefined : plates[0]?.value;
  const driver = TITLED.exec(text)?.[1];
  const insurer = INSURED.exec(text)?.[1];
  return {
    ...(plate === undefined ? {} : { plate }),
    ...(driver === undefined ? {} : { driver }),
    ...(insurer === undefined ? {} : { insurer }),
  };
}

const LEAD =
  /^(oui|ok|euh|alors|c['’]est|son nom( est)?|il s['’]appelle|elle s['’]appelle|le conducteur( est)?|sa plaque( est)?|plaque|nom)[\s,:]*/iu;

/** The same in reply to "Donnez son nom ou sa plaque": there, plain words are the name. */
export function readIdentity(text: string, plates: readonly { readonly value: string }[]): OtherParty {
  const read = readOtherParty(text, plates);
  if (Object.keys(read).length > 0) return read;
  let name = text.replace(/\s+/g, ' ').trim();
  for (let rest = name.replace(LEAD, ''); rest !== name; rest = name.replace(LEAD, '')) name = rest;
  return /\p{L}{2,}/u.test(name) && !name.includes('<') ? { driver: name.slice(0, LONGEST_NAME) } : {};
}
