import { plainText } from '../../commands/claims/read-account';
import { says, saysPlainly, type SaidIn } from '../says';

/**
 * What somebody says of the danger that was seen. `false_alarm`: there is none, or it was long ago; `over`: it has passed, or
 * others take care of who was hurt; `sheltered`: the writer is safe; `go_on`: they want their declaration to go on.
 */
export type Calm = 'false_alarm' | 'over' | 'sheltered' | 'go_on';

const DENIED: SaidIn = [
  new RegExp(
    [
      "\\b(?:pas|plus|jamais)\\b(?: \\w+)? (?:en securite|a l'abri|fini|termine|eteint|bien|soigne|calme|bon|hors|pris|stable|rentre)",
      '\\b(?:ca|tout) va (?:pas|mal|plus)\\b|\\bva pas\\b',
      '\\bpas une? (?:erreur|fausse)|\\bpas encore\\b',
    ].join('|'),
  ),
  /(?:\bnot|n't|\bnever|\bno longer)(?: \w+)? (?:safe|over|ok|okay|fine|better|well|out|put|extinguished|treated|stable|home|a (?:false|mistake))\b|\bnot yet\b/,
  /(?:لسنا|لست|ليس|ليست|ليسوا|غير|لم|لا)(?: \S+)? (?:في امان|بخير|ينته|يخمد|يتحسن|مستقر|انذار)|ليس بعد/u,
  /\b(?:ma(?:chi|shi)|mazal)\b(?: \w+)? (?:bikhir|bekhir|labas|mzyan|f aman|sala|ghalat)|\bma (?:salat?|tfat)ch\b/,
];

const FALSE_ALARM: SaidIn = [
  /\bfausse (?:alerte|manip\w*|man(?:oe|œ)uvre)|\b(?:une|mon|par) erreur\b|\btrompee?\b|\bje (?:voulais|veux) dire\b|\bmal (?:compris|exprimee?)\b|\b(?:le mois|la semaine|l'annee|l'an) (?:derniere?|passee?)\b|\bc'etait (?:hier|avant-hier|il y a)\b/,
  /\bfalse alarm\b|\b(?:by|my|a) mistake\b|\bi mea(?:n|nt)\b|\bmisunderst|\blast (?:month|week|year)\b|\bit was (?:yesterday|(?:\w+ ){1,2}(?:days?|weeks?|months?|years?) ago)/,
  /انذار (?:كاذب|خاطي)|بالخطا|عن طريق الخطا|اقصد|قصدي|(?:الشهر|الاسبوع|العام) الماضي|السنة الماضية|كان ذلك (?:امس|قبل)/u,
  /\bghal(?:a|e)t(?:a|t)?\b|\b(?:ch-?har|l3am|3am) li (?:fat|daz)\b|\bkan(?:t|et)? (?:l)?bareh\b/,
];

const HOSPITAL: SaidIn = [
  /\b(?:hopital|clinique|urgences)\b/,
  /\bhospital\b|\bclinic\b|\bemergency room\b/,
  /مستشفى|مصحة|عيادة|مستعجلات/u,
  /\bs-?bitar\b|\bsbitar\b|\bspitar\b|\bklinik\b/,
];

/** Somebody still has to go there. */
const TO_BE_TAKEN: SaidIn = [
  /\b(?:faut|faudrait|doit|dois|devez|devons|veux|voudrais|peux|pouvez|comment|besoin|emmener|emmenez)\b/,
  /\b(?:needs?|must|should|ha(?:ve|s) to|how|wants?|can|could|going)\b|\btake (?:him|her|them|me|us)\b/,
  /يجب|لازم|[نايت]?حتاج|كيف|[ان]ريد|خذو/u,
  /\bkhass\w*|\bbghi\w*|\bkifach\b|\bddiw\b|\bdiwn?[aih]\b/,
];

const TREATED: SaidIn = [
  /\bsoignee?s?\b|\bpris(?:e|es)? en charge\b|\bhospitalis|\bplatree?s?\b|\bvue? (?:un|le|par (?:un|le)) medecin\b/,
  /\btreated\b|\btaken care of\b|\blooked after\b|\bhospitali[sz]ed\b|\bin (?:plaster|a cast)\b|\b(?:saw|seen|seen by) (?:a|the) doctor\b/,
  /(?:[يت]تلق|تلق)ى العلاج|عولج|تمت? معالج|(?:زار|زرت|راى|رايت) (?:ال)?طبيب|في الجبس/u,
  /\bt?dawaw?\b|\bkaydawi\w*|\bchaft? (?:t|l)?tbib\b/,
];

const OVER: SaidIn = [
  /\b(?:c'est|tout est) (?:fini|termine|passe|eteint|regle)|\beteinte?s?\b|\bsauve(?:e|s|es)?\b|\bhors de danger\b|\btout va bien\b|\bva (?:mieux|bien)\b|\bca va\b|\bstables?\b|\brentree?s?\b(?! (?:dans|dedans))|\b(?:pompiers|secours|police|ambulance|samu)\b.{0,12}\b(?:repartie?s?|partie?s?)\b/,
  /\bit(?:'s| is) (?:all |now )?over\b|\bput out\b|\bextinguished\b|\brescued\b|\bout of danger\b|(?:'s|'re|'m|\bis|\bare|\bam) (?:all |now |much |feeling |doing )*(?:fine|ok|okay|better|alright|right now|well|stable)\b|\b(?:firefighters|fire brigade|ambulance|police|rescuers)\b.{0,15}\b(?:left|gone)\b/,
  /انتهى|اخمد|انطفا|تم انقاذ|انقذ|خارج الخطر|بخير|تحسن|مستقر|كل شيء على ما يرام/u,
  /\bsala(?:t|w)?\b|\btfat(?:at|et)?\b|\btfaw\w*|\bb[ei]khir\b|\blabas\b(?! 3lik)|\bmchaw f7alhom\b/,
];

const SHELTERED: SaidIn = [
  /\ben securite\b|\ba l'abri\b|\bderriere la (?:glissiere|barriere|rambarde)\b|\b(?:suis|sommes|est) (?:dehors|sortie?s?|chez (?:moi|nous|des|le|la|les|ma|mon)|a la maison)\b/,
  /\bsafe\b|\bbehind the (?:barrier|crash barrier|guard ?rail)\b|(?:'m|'re|'s|\bam|\bare|\bis) (?:outside|out of the (?:house|car|building)|at home|home|back home)\b/,
  /في امان|في مكان امن|(?:خلف|وراء) الحاجز|(?:انا|نحن|اننا|خرجنا) (?:في الخارج|خارج|الى الخارج)|في (?:بيتي|بيتنا|منزلي|منزلنا)/u,
  /\bf(?:i|e)? ?(?:l)?aman\b|\bm3a lbarriere\b|\b(?:ana|7na|hna) (?:f ?dar|bra|3la bra)\b/,
];

const GO_ON: SaidIn = [
  /^(?:\w+ )?(?:on )?(?:continuer|continue|continuons|reprendre|reprenons|je reprends)\b|\b(?:je|on|veux|voudrais|souhaite|peux|peut|vais|puis) (?:\w+ ){0,2}(?:continuer|continue|reprendre|reprends)\b|\b(?:finir|terminer|completer|faire) (?:ma|la|cette) declaration\b|\bje suis (?:\w+ ){0,2}(?:prete?|disponible|dispo)\b/,
  /^(?:\w+ )?(?:let's |let us )?(?:continue|go on|carry on|resume)\b|\b(?:i|we|to) (?:\w+ ){0,2}(?:continue|go on|carry on|resume)\b|\b(?:finish|complete|make|do) (?:my|the|this) (?:report|claim|declaration)\b|\bi(?:'m| am) (?:\w+ )?(?:ready|available)\b/,
  /(?<!\p{L})(?:ل|و)?(?:نواصل|اواصل|[ان]كمل|[ان]تابع)(?!\p{L})|(?:اكمال|اتمام) (?:ال)?تصريح|انا (?:جاهز|مستعد)/u,
  /\bn(?:ke|ka)m+[e]?l\w*|\bkem+lo\b|\bana wa(?:je|ja|j)d\w?\b|\bwajda?\b/,
];

/** Signs that a life is at stake, or that the danger lasts: with them nothing is taken for calm. */
const GRAVE: SaidIn = [
  /respir|conscien|evanoui|saign|\bsang\b|hemorr|\brepond(?:s|ent)? (?:plus|pas)|\bbouge(?:nt)? (?:plus|pas)|sent(?:ent)? plus|coince|etouff|poitrine|thorax|ventre|abdomen|\bcrane|\btete\b|vomi|vertige|engourdi|paralys|enceinte|effondr|ecroul|\bgaz\b|explos|etincelle|electrocut|\bmenac|\bcouteau\b|\barmee?s?\b|\bau secours\b|\ba l'aide\b|\b(?:feu|flammes?|fumee|brule(?:nt)?)\b/,
  /breath|conscious|\bfaint|\bpassed out\b|bleed|\bblood\b|h(?:a)?emorrh|(?:\bnot|n't|stopped) (?:respond|answer|mov)|can(?:'t|not) feel|\btrapped\b|\bstuck\b|chok|\bchest\b|\bstomach\b|\bbelly\b|abdom|\bskull\b|\bhead\b|vomit|dizz|\bnumb\b|paraly|pregnant|collaps|\bgas\b|explo|\bsparks?\b|electrocut|threat|\bknife\b|\bgun\b|\barmed\b|\bhelp (?:me|us)\b|\b(?:fire|flames?|smoke|burning|burns)\b/,
  /تنفس|وعي|اغم(?:ي|اء)|نزيف|[يت]نزف|(?<!\p{L})دم(?!\p{L})|لا (?:[يت]جيب|[يت]تحرك|[يت]ستجيب|[يت]رد)|محاصر|عالق|ختناق|[يت]ختنق|صدر|بطن|جمجمة|راس|[يت]تقي|دوخة|دوار|خدر|شلل|حامل|انهار|(?<!\p{L})(?:ال)?غاز|انفج|شرر|صعق|هدد|تهديد|سكين|مسلح|النجدة|انقذونا|انقذوني|حريق|(?<!\p{L})(?:ال)?نار(?!\p{L})|لهب|دخان|[يت]حترق/u,
  /\bnefs\b|\bkay?tnefs|\bdayekh|\bskhef|\bde?m+\b|\bkay?nzef|\bma ?kay(?:jaweb|jawb|tharek|t7errek)\w*|\bkerch\b|\bs+der\b|\bras(?:o|ha|i|hom)?\b|\bdokha\b|\b[h7]amla\b|\bl?gaz\b|\b3afya\b|\b3afia\b|\bdo?khan\b|\bmous\b|\b3[ae]t9\w*/,
];

/** What the words say of the danger; null when they calm nothing. @param danger whether danger is read in the same words. */
export function readCalm(text: string, danger: boolean): Calm | null {
  const plain = plainText(text);
  if (saysPlainly(plain, DENIED)) return null;
  if (saysPlainly(plain, FALSE_ALARM)) return 'false_alarm';
  if (isTreated(text)) return 'over';
  return danger ? null : calmOf(plain);
}

function calmOf(plain: string): Calm | null {
  if (saysPlainly(plain, OVER)) return 'over';
  if (saysPlainly(plain, SHELTERED)) return 'sheltered';
  return saysPlainly(plain, GO_ON) ? 'go_on' : null;
}

/** "Il est à l'hôpital avec une jambe cassée": others take care of it. */
export function isTreated(text: string): boolean {
  const plain = plainText(text);
  if (isGrave(text) || saysPlainly(plain, DENIED)) return false;
  return saysPlainly(plain, TREATED) || (saysPlainly(plain, HOSPITAL) && !saysPlainly(plain, TO_BE_TAKEN));
}

export function isGrave(text: string): boolean {
  return says(text, GRAVE);
}

/** "Je suis prêt", "je veux continuer ma déclaration". */
export function wantsToGoOn(text: string): boolean {
  return says(text, GO_ON) && !says(text, DENIED);
}

const RESCUERS: SaidIn = [
  /\b(?:pompiers?|secours|samu|smur|ambulances?|ambulanciers?|medecins?|police|policiers?|gendarmes?|gendarmerie|infirmieres?|infirmiers?|secouristes?)\b|\bils (?:arrivent|sont (?:la|en route|arrives)|viennent|s'en occupent)\b/,
  /\b(?:firefighters?|firemen|fire brigade|paramedics?|doctors?|rescuers?|nurses?)\b|\bthey(?:'re| are) (?:coming|here|on (?:the|their) way)\b/,
  /اسعاف|وقاية المدنية|مطافي|اطفاء|طبيب|شرطة|درك|ممرض|منقذ|(?:هم|انهم) (?:قادمون|في الطريق|هنا)|وصلوا/u,
  /\bpompiya\b|\bbo(?:liss?|lice)\b|\btbib\b|\bjadarmiya?\b|\b(?:rahom )?jayin\b|\bjaw\b/,
];

/** "Ils arrivent", "les pompiers sont là"; "au secours" calls them only. */
export function mentionsRescuers(text: string): boolean {
  return saysPlainly(plainText(text).replace(/\bau secours\b/g, ''), RESCUERS);
}

const AT_HOME: SaidIn = [
  /\bchez (?:moi|nous|lui|elle)\b|\ba la maison\b|\brentree?s?\b/,
  /\b(?:at|back) home\b|\bhome now\b/,
  /في (?:ال)?(?:بيت|منزل|دار)/u,
  /\bf ?(?:d)?dar\b/,
];

/** Where nobody needs to be told to stay away from anything. */
export function isAtHome(text: string): boolean {
  return says(text, AT_HOME);
}
