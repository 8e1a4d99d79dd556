import { plainText } from '../../commands/claims/read-account';
import { says, saysPlainly, type SaidIn } from '../says';
import type { Turn } from '../turn';

const NEWS: SaidIn = [
  new RegExp(
    [
      '\\bou en (?:est|sont|etes|sommes|suis)\\b|\\b(?:en est|en sont|en etes)[- ](?:ou|vous)\\b',
      "\\b(?:nouvelles?|nouveau|neuf|retour|reponse) (?:\\w+ )?(?:de|du|sur|pour|concernant) (?:mon |ma |mes |le |la |l'|notre )?(?:dossier|sinistre|remboursement|declaration|demande|indemni|expert)",
      '\\bquand (?:\\S+ ){0,4}(?:rembours|indemnis|paye|paiement|virement|serai)|\\bserai(?:s|-je)? (?:\\w+ )?(?:rembours|indemnis|paye)',
      '\\btoujours (?:pas|rien) (?:\\w+ )?(?:rembours|indemnis|paye|recu)',
      '\\brevien(?:s|t|drai) vers vous\\b',
      "\\b(?:c'est|est-ce|est-il|a-t-il ete) (?:valide|accepte|regle|paye|traite|bon)e? ?\\?",
      '\\bca avance\\b|\\bavancement\\b',
    ].join('|'),
  ),
  new RegExp(
    [
      "\\bwhat(?:'s| is) (?:the status|happening with|going on with|up with)\\b|\\bstatus of (?:my|the)\\b",
      '\\b(?:news|update) (?:\\w+ )?(?:on|about|of) (?:my|the)\\b|\\bhow(?: far)? is (?:my|the) (?:claim|file|case)\\b',
      '\\bwhen (?:\\S+ ){0,4}(?:reimburs|refund|paid|pay me|get (?:my|the) money)|\\bstill (?:not|have not|haven.t) (?:\\w+ )?(?:reimburs|refund|paid|received)',
      '\\b(?:is it|has it been|was it) (?:approved|accepted|settled|paid|processed)(?: yet)? ?\\?',
    ].join('|'),
  ),
  /(?:اين وصل|الى اين وصل|ما (?:هي )?(?:حالة|وضعية|مستجدات|اخبار|جديد)|(?:هل من|اي) جديد)|متى (?:\S+ ){0,3}(?:التعويض|تعويض|اعوض|ساعوض|تدفع|اتوصل|ساتوصل)|لم (?:اتوصل|يصلني) (?:بعد )?(?:ب?التعويض|ب?شيء)/u,
  /\bfin wsel\b|\bfin wsl\w*|\bchno (?:jdid|lakhbar)\b|\bimta (?:\S+ ){0,3}(?:tkhelsou|nkhles|ykhlsoni|ykhelsouni|lflous|t3wid)\w*/,
];
const NEW_LOSS: SaidIn = [
  /\bdeclarer\b|\bnouve(?:au|lle) (?:sinistre|accident|declaration|dossier)\b/,
  /\breport (?:a|an|another)\b|\bnew (?:claim|accident|report|loss)\b/,
  /(?:اريد|نريد) (?:ان )?(?:اصرح|نصرح|التصريح)|(?:حادث|تصريح|ملف)(?:ة)? جديد/u,
  /\bndeclari\b|\bnsre7\b|\b(?:accident|ksida|hadita) jdid\w*/,
];

/** "Je veux déclarer un autre sinistre": not said of a dossier that exists. */
export function announcesLoss({ choice, text }: Turn): boolean {
  return choice === null && says(text, NEW_LOSS);
}

/** Asks how a dossier stands, though it may name a loss: "où en est le dossier de la portière rayée". */
export function asksNews({ choice, text }: Turn): boolean {
  if (choice !== null) return false;
  const plain = plainText(text);
  return saysPlainly(plain, NEWS) && !saysPlainly(plain, NEW_LOSS);
}

const ASKS_REVIEW: SaidIn = [
  /\bre-?examin|\brevision\b|\brevoir (?:la |cette |ma |votre |le |ce )?(?:decision|dossier|calcul|montant)/,
  /\bask for a review\b|\breview (?:of )?(?:the|this|my|your) (?:decision|claim|amount|computation|calculation)|\bre-?examin|\bhuman review\b/,
  /(?:طلب |اعادة )(?:ال)?(?:مراجعة|نظر)|مراجعة (?:القرار|الملف|المبلغ|الحساب)/u,
  /\bt?3awd\w* (?:t?chouf\w*|t?no?dro) f\b|\bmoraja3a\b/,
];
const DISAGREES: SaidIn = [
  /\bpas (?:\w+ ){0,2}d'accord\b|\b(?:je|nous) (?:conteste|refuse)|\bcontester\b|\ben desaccord\b/,
  /(?:\bnot|n't) (?:\w+ )?agree\b|\bdisagree\b|\b(?:i|we) (?:contest|dispute|refuse|reject)\b/,
  /(?:لا|لست|غير) (?:اوافق|موافق|متفق)|[انا]عترض|ارفض/u,
  /\bma(?:chi)? (?:mtafe9|mettaf9|mtaf9|mwafe9)\w*|\bmam(?:o)?wafe9ch\b|\bmamtaf9ch\b/,
];
const DECIDED: SaidIn = [
  /\b(?:montants?|sommes?|decision|calcul|indemni\w*|rembours\w*|refus|rejet|franchise|offre|proposition)\b|\d ?(?:euros?|€|dh|dirhams?)/,
  /\b(?:amount|sum|decision|computation|calculation|compensation|reimburse\w*|refusal|deductible|offer)\b/,
  /مبلغ|قرار|حساب|تعويض|رفض|خلوص|عرض/u,
  /\b(?:mablagh|l?9arar|l?qarar|t3wid|lflous|flous)\b/,
];

/** "Je veux faire réexaminer", "je ne suis pas d'accord avec le montant": their right to a human review, in words. */
export function wantsReview(turn: Turn): boolean {
  return turn.choice === null && (says(turn.text, ASKS_REVIEW) || disagrees(turn));
}

/** With a decision or a sum; what the other driver contests is not meant. */
export function disagrees({ choice, text }: Turn): boolean {
  const plain = plainText(text);
  return choice === null && saysPlainly(plain, DISAGREES) && saysPlainly(plain, DECIDED);
}
