import type { ClaimFacts } from '../../domain/claim/types';

/**
 * What dialogs need to read in an account beyond `Understanding`: short word tables, on text without accents or case. Arabic
 * loses its vowel signs and the hamza on its letters; figures are Latin.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 0xf))
    .toLowerCase();
}

const STOLEN: readonly (readonly [NonNullable<ClaimFacts['theftOf']>, RegExp])[] = [
  [
    'home',
    /cambriol|chez (moi|nous)|\b(logement|maison|appart\w*|domicile|villa|studio|cave|garage a la maison|burglar\w*|house|home|flat|apartment)\b|منزل|بيت|شقة|سكن/,
  ],
  [
    'other',
    /\b(telephone|portable|sac|sacoche|velo|trottinette|portefeuille|bijou\w*|autoradio|dans (ma|la) voiture|phone|laptop|bag|handbag|bicycle|bike|wallet|jewel\w*|(from|in) (my|the) car)\b|هاتف|حقيبة|دراجة هوائية|محفظة|مجوهرات|من السيارة|من سيارتي/,
  ],
  [
    'vehicle',
    /\b(vehicule|voiture|auto|moto|scooter|camion\w*|fourgon\w*|utilitaire|bagnole|caisse|vehicle|car|van|truck|motorbike|motorcycle)\b|سيار|مركبة|شاحنة|دراجة نارية/,
  ],
];

/** What was stolen, if the words say it. "Cambriolage, ils ont pris la voiture" counts as a burglary: its papers come first. */
export function readStolenThing(text: string): ClaimFacts['theftOf'] | null {
  const plain = plainText(text);
  return STOLEN.find(([, words]) => words.test(plain))?.[0] ?? null;
}

const MANOEUVRE = new RegExp(
  [
    'recul',
    'percut',
    'emboutt?i',
    'doubl(ais|ait|e\\b|er)',
    'depass(ais|ait|e\\b|er)',
    '\\btourn',
    'vir(ais|ait|er)\\b',
    'stationne',
    '\\bgaree?s?\\b',
    "a l'arret",
    'arrete',
    'frein',
    '\\bgrill',
    '\\bbrule',
    'coupe la (route|priorite)',
    'priorite',
    'change(ais|ait|r|ant)? de (file|voie)',
    'sort(ais|ait|ant|ir|i) d',
    'quitt(ais|ait|ant)',
    'portiere',
    'roul(ais|ait|ions|ant|e\\b)',
    'demi-tour',
    'rentre (dedans|dans)',
    "m'a (tape|heurt|touch|accroch|cogn)",
    'derap|deport|empiet',
    'ronds?-points?|carrefour|giratoire',
    'tout droit|\\bven(ais|ait) d|rabatt|avanc(ais|ait)|travers(ais|ait)',
    // English
    '\\brevers(ed|ing)|\\bback(ed|ing) (in|up|out)|rear-?\\s?end',
    '\\b(hit|struck|ran into|crashed into) (me|us|my|our|the)\\b',
    '\\bovert(ook|aking|ake)|\\bturn(ed|ing) (left|right|around|into|out)|\\bpull(ed|ing) out',
    '\\b(was|were|is) (parked|stopped|stationary|standing|driving|turning|reversing|overtaking)\\b',
    '\\bbrak(ed|ing)|\\bskid|\\bchang(ed|ing) lanes?|\\bright of way|\\bran (a|the) (red|stop)|roundabout|crossroads|intersection',
    // Arabic, without hamza
    'صدم|ترجع|يرجع|الى الخلف|تجاوز|انعطف|تنعطف|متوقف|واقف|فرمل|اسبقية|الضوء الاحمر|يغير الصف|مدار|ملتقى الطرق|تسير|يسير',
  ].join('|'),
);

const MOST_LETTERS = 400;

/** The clauses of an account that say what a vehicle was doing, in the customer's own words; null when none does. */
export function readCircumstances(text: string): string | null {
  const clauses = text.split(/(?<=[.!?;])\s+|\n+/).filter((clause) => MANOEUVRE.test(plainText(clause)));
  const said = clauses.join(' ').trim().slice(0, MOST_LETTERS);
  return said === '' ? null : said;
}

const NOT_SIGNED =
  /\b(pas|non|jamais|refus\w*|sans|not|never|n't|without|unsigned)\b[^.,;]{0,25}sign|non[- ]sign|unsigned|(?<!\p{L})(غير|لم|بدون|دون) [^.،]{0,15}(موقع|توقيع|يوقع|نوقع)/u;
const SIGNED =
  /constat[^.;]{0,40}\bsigne|\bsigne\w*[^.;]{0,25}constat|signe\w* (tous|par) les deux|deux signatures|(report|statement|form)[^.;]{0,40}\bsigned|\bsigned\b[^.;]{0,25}(report|statement|form)|both signed|both signatures|معاينة[^.،]{0,30}موقع|وقعنا/;

/** Whether an account says that the amicable report is signed; undefined when it does not say. */
export function readSigned(text: string): boolean | undefined {
  const plain = plainText(text);
  if (NOT_SIGNED.test(plain)) return false;
  return SIGNED.test(plain) ? true : undefined;
}

const ALSO =
  /\b(aussi|egalement|en plus|de plus|par ailleurs|en outre|also|as well|in addition|besides|zid 3la)\b|ايضا|كذلك|علاوة على/;

/** Whether words add to what was said, rather than take its place. */
export function saysAlso(text: string): boolean {
  return ALSO.test(plainText(text));
}

const ON_FOOT =
  /\b(pieton\w*|velo|cycliste|bicyclette|trottinette|chien|sanglier|animal|vache|ane|mur|poteau|arbre|barriere|trottoir|pedestrian|bicycle|bike|cyclist|dog|boar|cow|wall|pole|post|tree|fence|kerb)\b|راجل|دراجة هوائية|كلب|خنزير|حيوان|حائط|جدار|عمود|شجرة|حاجز/;
const MOTOR =
  /\b(voiture|vehicule|camion\w*|moto|scooter|bus|taxi|fourgon\w*|conducteur|conductrice|automobiliste|4x4|car|vehicle|truck|van|lorry|motorbike|motorcycle|driver)\b|سيارة|شاحنة|حافلة|سائق|دراجة نارية|طاكسي/;

const OWN_VEHICLE =
  /ma (voiture|moto)|mon (vehicule|scooter|camion\w*)|(my|our) (car|van|truck|vehicle|motorbike)|سيارتي|شاحنتي/g;

/** Whether the other side of a collision is plainly not a motor vehicle: then there is no amicable report to fill in. */
export function isOtherWithoutMotor(account: readonly string[]): boolean {
  const plain = plainText(account.join('\n'));
  return ON_FOOT.test(plain) && !MOTOR.test(plain.replace(OWN_VEHICLE, ''));
}
