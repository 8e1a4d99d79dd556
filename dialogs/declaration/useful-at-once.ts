import { plainText } from '../../commands/claims/read-account';
import type { CivilDate, ClaimFacts } from '../../domain/claim/types';
import { choosePolicies } from '../../domain/policy/choose-policies';
import { saysPlainly, type SaidIn } from '../says';
import type { Texts } from '../texts/texts';
import type { DeclarationKnowledge } from './knowledge';

const MOTORWAY: SaidIn = [
  /\bautoroute|\bpeage\b|voie rapide/,
  /\bmotorway|\bhighway/,
  /طريق (?:ال)?سيار/u,
  /\blotoroute\b/,
];

/**
 * What helps before any question (PRODUCT.md section 1), while it still helps: the water is cut, nobody stands where something
 * may fall, a French motorway has its own towing, and the repairer of a French motor claim is the customer's choice. Null when
 * there is nothing of the kind.
 */
export function usefulAtOnce(
  facts: ClaimFacts,
  known: DeclarationKnowledge,
  today: CivilDate,
  { description }: Texts,
): string | null {
  const told = plainText(facts.account.join('\n'));
  const step = protectiveStep(facts, told, today);
  if (step !== null) return description[step];
  if (!isFrenchMotor(facts, known)) return null;
  return saysPlainly(told, MOTORWAY) && isOfToday(facts, today) ? description.motorway : description.ownRepairer;
}

const LASTS: SaidIn = [
  /\b(?:depuis|encore|toujours|continue|coule)\b/,
  /\b(?:since|still|keeps?|running|leaking)\b/,
  /منذ|لا يزال|ما زال|[يت]سيل|[يت]تسرب/u,
  /\b(?:mn|men) (?:lbare[h7]|sba[h7])\b|\bba9i\b|\bmazal\b|\bkay?sil\b/,
];
const WATER_STOPPED: SaidIn = [
  /\bcoupee? (?:l'eau|l'arrivee|la vanne)|\beau (?:est |a ete )?coupee\b|\bferme la vanne\b|\b(?:fuite|tuyau) (?:est |a ete )?(?:reparee?|arretee?|stoppee?|colmatee?)|\ba repare\b|\bcoule plus\b/,
  /\b(?:cut|turned|shut|switched) (?:off )?(?:the )?(?:water|valve|tap|stopcock)|\bwater (?:is|was|has been) (?:now )?(?:cut|turned|shut|switched) off\b|\b(?:leak|pipe) (?:is |was |has been )?(?:fixed|repaired|stopped)\b|\b(?:fixed|repaired) (?:it|the (?:leak|pipe))\b|\bstopped (?:leaking|running)\b/,
  /(?:قطع|اغلق|سد)(?:ت|نا|وا)? (?:ال)?(?:ماء|صنبور|مياه)|(?:اصلح|توقف) ?(?:ت|نا|وا)? ?(?:ال)?(?:تسرب|انبوب)?/u,
  /\b(?:9te3|seddi|sedi|sdi)(?:t|na|tha|th)? lma\b|\bsl+e7(?:t|na|oha|ouha|o)\b/,
];
const FROM_ABOVE: SaidIn = [
  /\b(?:voisine?s?|etage|appartement|appart) (?:\w+ ){0,2}(?:du |au[- ])?dessu|\bdu dessus?\b/,
  /\b(?:neighbou?rs?|flat|apartment|floor) (?:\w+ )?(?:above|upstairs)\b|\bupstairs\b|\bfrom above\b/,
  /(?:الجار|جاري|جارنا|جيراننا|الطابق|الشقة)(?: \S+)? (?:فوق|العلوي|العلوية)|من (?:ال)?فوق|من الاعلى/u,
  /\b(?:jar|jari|jarna|jiran|jirani)\w* (?:li |dyal )?(?:l)?fo9\w*|\bmn ?lfo9\b/,
];
const OWN_LEAK: SaidIn = [/\bdessous\b/, /\bbelow\b|\bdownstairs\b/, /تحت|الاسفل|السفلي/u, /\blte7t\b|\bte7t\b/];
const FIRE_OUT: SaidIn = [
  /\beteint|\bmaitrise|\bpompiers (?:sont|etaient) (?:venus|passes|repartis)\b/,
  /\bput out\b|\bextinguished\b|\bunder control\b|\b(?:fire brigade|firefighters|firemen) (?:came|have come|left|have left)\b/,
  /اخمد|انطفا|(?:ال)?اطفاء (?:جاء|حضر)|تحت السيطرة|جاءت الوقاية/u,
  /\btfat(?:at|et)?\b|\btfaw\w*|\btfin\w*|\bpompiya jaw\b/,
];
const HAIL: SaidIn = [/\bgrel/, /\bhail/, /(?<!\p{L})(?:ال)?برد(?!\p{L})|تبروري/u, /\btebrou?ri\b/];

type Step = 'cutTheWater' | 'tellNeighbour' | 'stayClear';

/** What protects people or things, of each type of loss; null once it helps nobody any more. */
function protectiveStep(facts: ClaimFacts, told: string, today: CivilDate): Step | null {
  const now = isOfToday(facts, today);
  switch (facts.type) {
    case 'degats_des_eaux':
      return now || saysPlainly(told, LASTS) ? againstWater(told) : null;
    case 'incendie':
      return now && !saysPlainly(told, FIRE_OUT) ? 'stayClear' : null;
    case 'evenement_climatique':
      return now && !saysPlainly(told, HAIL) ? 'stayClear' : null;
    default:
      return null;
  }
}

function againstWater(told: string): Step | null {
  if (saysPlainly(told, WATER_STOPPED)) return null;
  return saysPlainly(told, FROM_ABOVE) && !saysPlainly(told, OWN_LEAK) ? 'tellNeighbour' : 'cutTheWater';
}

/** Whoever does not say when may mean now. */
function isOfToday({ lossDate }: ClaimFacts, today: CivilDate): boolean {
  return lossDate === undefined || lossDate.date >= today;
}

/** Only where a policy may be told of; a stolen car has nothing to repair yet. */
function isFrenchMotor(facts: ClaimFacts, { policies, mayReveal }: DeclarationKnowledge): boolean {
  if (!mayReveal || facts.type === undefined || facts.type === 'vol') return false;
  const choice = choosePolicies(policies, facts);
  return choice.kind === 'chosen' && choice.policy.country === 'FR' && choice.policy.product === 'auto';
}
