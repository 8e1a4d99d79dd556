import type { ClaimType, DocumentKind } from '../../domain/claim/types';
import { plainText } from './read-account';

/** Health data is protected whatever was asked: it is looked for first. */
const MEDICAL =
  /certificat medical|medica(l|ux)|medecin|docteur|hopital|hospital|urgences|radio(graphie)?\b|irm\b|scanner|ordonnance|arret de travail|\bitt\b|blessure|plaie|hematome|fracture|bleus?\b|\bdoctor|\bx-?rays?\b|prescription|sick note|\binjur|\bwound|\bbruis|طبي|مستشفى|اشعة|جرح|اصابة|اصابتي/;

const BY_CAPTION: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'devis_ou_facture',
    /\bdevis\b|\bfactures?\b|estimation du garage|\bquotes?\b|\binvoices?\b|\bestimate\b|عرض الاسعار|عرض اسعار|فاتورة/,
  ],
  ['recepisse_plainte', /plainte|recepisse|depot de|\bcomplaint|شكاية|شكوى/],
  [
    'carte_grise',
    /carte grise|certificat d'immatriculation|registration (card|document|certificate)|بطاقة رمادية|البطاقة الرمادية/,
  ],
  ['cles', /\bcles?\b|\bclefs?\b|\bkeys?\b|مفاتيح|مفتاح/],
  ['attestation_pompiers', /pompier|fire (brigade|department|service)|الوقاية المدنية|المطافئ/],
  ['rapport_police', /\bpv\b|proces[- ]verbal|rapport de (la )?police|gendarme|police report|محضر (الشرطة|الدرك)/],
  ['liste_valorisee', /\bliste?\b|inventaire|inventory|قائمة|لائحة/],
  ['constat', /constat|accident (report|statement|form)|amicable report|معاينة/],
  ['declaration_ecrite', /declaration|temoignage|attestation sur l'honneur|\bstatement\b|تصريح/],
  ['photos', /photos?|vues?\b|images?\b|pictures?\b|views?\b|صور/],
];

/** Whether a caption speaks of somebody's health. */
export function isMedicalCaption(caption: string): boolean {
  return MEDICAL.test(plainText(caption));
}

/**
 * Which paper was sent: what was just asked for, unless the caption names another one; what it names when nothing was
 * asked; else unknown (null).
 */
export function documentKindOf(
  caption: string,
  asked: DocumentKind | null,
  type: ClaimType | null,
): DocumentKind | null {
  if (isMedicalCaption(caption)) return 'certificat_medical';
  const plain = plainText(caption);
  const named = BY_CAPTION.filter(([, words]) => words.test(plain)).map(([kind]) => reportOf(kind, type));
  if (asked !== null && (named.length === 0 || named.includes(asked))) return asked;
  return named[0] ?? null;
}

/**
 * Files of one message by the papers that its caption names, in the order in which it names them ("photo et devis" with two
 * pictures); null where it names one at most, or there are fewer files than papers. A person checks them before any payment.
 */
export function filesByPaper<File>(
  files: readonly File[],
  caption: string,
  type: ClaimType | null,
): readonly { readonly kind: DocumentKind; readonly files: readonly File[] }[] | null {
  const plain = plainText(caption);
  if (isMedicalCaption(caption)) return null;
  const named = BY_CAPTION.flatMap(([kind, words]) => {
    const at = words.exec(plain)?.index;
    return at === undefined ? [] : [{ kind: reportOf(kind, type), at }];
  }).sort((a, b) => a.at - b.at);
  if (named.length < 2 || files.length < named.length) return null;
  // What there is more of stands first, as a rule: several views of the damage and one quote.
  const first = files.length - named.length + 1;
  return named.map(({ kind }, index) => ({
    kind,
    files: index === 0 ? files.slice(0, first) : files.slice(first + index - 1, first + index),
  }));
}

/** A "constat" of a water leak is another paper than that of a collision. */
function reportOf(kind: DocumentKind, type: ClaimType | null): DocumentKind {
  return kind === 'constat' && type === 'degats_des_eaux' ? 'constat_degat_des_eaux' : kind;
}
