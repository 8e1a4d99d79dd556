import { plainText } from '../../commands/claims/read-account';

const NOT_AT_HAND =
  /\b(?:n'?ai|ai|trouve|retrouve|connais|sais|souviens|rappelle)\s+(?:pas|plus)\b.{0,25}\b(?:matricule|numero|carte)\b|\b(?:pas|plus|sans|perdu|oublie)\b.{0,20}\bmatricule\b/;
const NOT_A_CUSTOMER =
  /\b(?:suis|sommes)\s+(?:pas|plus)\s+(?:\w+\s+)?(?:clients?|assure|assuree|chez vous)\b|\bpas client\b|\bje suis (?:la |une? )?(?:victime|temoin|tiers|passant|voisine?)\b/;

/** "Je n'ai pas mon matricule", "je ne suis pas client", "je suis un témoin": they cannot log in. */
export function hasNoMatricule(text: string): boolean {
  const plain = plainText(text).replace(/\bn[e']\s?/g, '');
  return NOT_AT_HAND.test(plain) || NOT_A_CUSTOMER.test(plain);
}
