import { plainText } from '../../commands/claims/read-account';
import { says, type SaidIn } from '../says';

const NOT_AT_HAND =
  /\b(?:n'?ai|ai|trouve|retrouve|connais|sais|souviens|rappelle)\s+(?:pas|plus)\b.{0,25}\b(?:matricule|numero|carte)\b|\b(?:pas|plus|sans|perdu|oublie)\b.{0,20}\bmatricule\b/;
const NOT_A_CUSTOMER =
  /\b(?:suis|sommes)\s+(?:pas|plus)\s+(?:\w+\s+)?(?:clients?|assure|assuree|chez vous)\b|\bpas client\b|\bje suis (?:la |une? )?(?:victime|temoin|tiers|passant|voisine?)\b/;

const IN_ENGLISH =
  /\b(?:don't|do not|can't|cannot|haven't|lost|forgot|forgotten|without|no)\b.{0,25}\b(?:membership|number|card)\b|\bnot (?:an? |your |yet )?(?:customer|client|insured|policyholder|member)\b|\bi(?:'m| am) (?:an? |the )?(?:victim|witness|third party|passer-?by|neighbou?r)\b/;
const IN_ARABIC =
  /(?:ليس|لا اجد|لا اعرف|لا اتذكر|ضاع|نسيت|فقدت|بدون).{0,20}(?:رقم|بطاق|انخراط)|لست (?:زبون|عميل|مومن|منخرط)|انا (?:ضحية|شاهد|من المارة|طرف اخر)/u;
const WITNESS: SaidIn = [
  /\b(?:suis|sommes) (?:\w+ )?temoins?\b|\bai ete temoin\b|\bj'ai (?:vu|assiste a) (?:un |l')accident/,
  /\bi(?:'m| am) (?:an? |the )?(?:\w+ )?witness\b|\bi (?:saw|witnessed) (?:an? |the )(?:\w+ )?(?:accident|crash|collision)\b/,
  /انا شاهد|كنت شاهدا|(?:شاهدت|رايت) (?:ال)?حادث/u,
  /\bana (?:chahed|chahd|temoin)\b|\bcheft (?:l|wa7d l|wahd l)?(?:accident|aksida|ksida|7adita)\b/,
];

/** It happened to somebody else, whom they do not know. */
export function isWitness(text: string): boolean {
  return says(text, WITNESS);
}

/** "Je n'ai pas mon matricule", "je ne suis pas client", "je suis un témoin": they cannot log in. */
export function hasNoMatricule(text: string): boolean {
  const plain = plainText(text);
  const withoutNe = plain.replace(/\bn[e']\s?/g, '');
  return (
    [NOT_AT_HAND, NOT_A_CUSTOMER].some((words) => words.test(withoutNe)) ||
    IN_ENGLISH.test(plain) ||
    IN_ARABIC.test(plain)
  );
}
