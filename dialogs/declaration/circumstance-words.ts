type Rows = readonly (readonly [box: number, words: RegExp])[];

const FRENCH: Rows = [
  [2, /(quitt|sort)\w*\b.{0,12}\b(stationnement|place)\b|portiere/],
  [3, /(pren|cherch)\w*\b.{0,8}\b(stationnement|place)\b|\b(me|se) gar(ais|ait|er)\b|creneau/],
  [4, /sort\w*\b.{0,8}\b(parking|garage|allee|chemin|cour|lieu prive|propriete)/],
  [5, /(entr|engag)\w*\b.{0,12}\b(parking|garage|allee|chemin|lieu prive)/],
  [6, /(entr|engag)\w*\b.{0,12}\b(rond-?\s?points?|giratoire)/],
  [7, /(roul|circul|tourn)\w*\b.{0,12}\b(rond-?\s?points?|giratoire)/],
  [8, /(percut|heurt|tap|embout|rentr|cogn)\w*\b.{0,25}(arriere|derriere)|par (l'arriere|derriere)/],
  [9, /file differente|file d'a cote/],
  [10, /change\w*\b.{0,6}\b(file|voie)|deport|rabatt/],
  [11, /doubl|depass/],
  [12, /(vir|tourn)\w*\b.{0,8}\bdroite/],
  [13, /(vir|tourn)\w*\b.{0,8}\bgauche/],
  [14, /recul|marche arriere/],
  [15, /empiet|ligne (blanche|continue)|voie (inverse|opposee|d'en face)|contre-?sens/],
  [16, /ven\w*\b.{0,8}\bdroite/],
  [17, /\bstop\b|feu rouge|grill|brul\w* (le|un) feu|refus\w*\b.{0,6}\bpriorite|cedez/],
  [1, /a l'arret|arretee?s?\b|stationnee?s?\b|\bgaree?s?\b|bougeais pas|immobile/],
];

const ENGLISH: Rows = [
  [2, /(leav|left|pull\w* out)\w*\b.{0,15}\b(parking (place|space)|space|spot)\b|open\w*\b.{0,6}\bdoor/],
  [3, /(tak|enter|look\w* for)\w*\b.{0,10}\b(parking (place|space)|space|spot)\b|\bwas parking\b|parallel park/],
  [
    4,
    /(com|driv|pull|turn)\w* out of\b.{0,8}\b(car park|parking|garage|driveway|drive|yard|property)|leav\w*\b.{0,8}\b(car park|garage|driveway)/,
  ],
  [5, /(enter|driv\w* into|turn\w* into)\w*\b.{0,8}\b(car park|parking|garage|driveway|property)/],
  [6, /enter\w*\b.{0,8}\broundabout/],
  [7, /\broundabout/],
  [8, /(hit|struck|ran|bump|crash)\w*\b.{0,20}\b(rear|back|behind)\b|rear-?\s?end|from behind/],
  [9, /different lane|next lane|other lane/],
  [10, /chang\w*\b.{0,5}\blanes?|mov\w* (over|across)|cut (me|us|in)|swerv/],
  [11, /overt(ak|ook)|\bpass(ing|ed) (me|us)/],
  [12, /turn\w*\b.{0,6}\bright/],
  [13, /turn\w*\b.{0,6}\bleft/],
  [14, /revers|\bback(ing|ed) (up|out|into)?/],
  [15, /(white|solid|centre|center) line|wrong (side|way)|opposite lane|oncoming lane/],
  [16, /(com|cam)\w*\b.{0,6}\bright/],
  [17, /\bstop sign\b|red light|right of way|give way|yield/],
  [1, /\bstopped\b|stationary|standing still|\bparked\b|not moving/],
];

/** Without hamza, as `plainText` gives it. */
const ARABIC: Rows = [
  [2, /(غادر|تغادر|خرج|تخرج).{0,10}(مكان الوقوف|الموقف)|فتح.{0,6}باب/u],
  [3, /(تاخذ|ياخذ|تبحث عن|يبحث عن|ابحث عن).{0,6}مكان/u],
  [4, /(تخرج|يخرج|خرج|اخرج).{0,6}(مراب|كراج|ملك خاص|موقف)/u],
  [5, /(تدخل|يدخل|دخل|ادخل).{0,6}(مراب|كراج|ملك خاص|موقف)/u],
  [6, /(تدخل|يدخل|دخل|ادخل).{0,8}(مدار|دوار)/u],
  [7, /مدار|دوار/u],
  [8, /صدم.{0,15}من الخلف|من الوراء/u],
  [9, /صف مختلف|مسار مختلف/u],
  [10, /(تغير|يغير|غير|اغير) (الصف|المسار)/u],
  [11, /تتجاوز|يتجاوز|تجاوز|اتجاوز/u],
  [12, /(تنعطف|ينعطف|انعطف|تدور|يدور).{0,10}يمين/u],
  [13, /(تنعطف|ينعطف|انعطف|تدور|يدور).{0,10}يسار/u],
  [14, /الى الخلف|الى الوراء/u],
  [15, /الاتجاه المعاكس|الخط المتصل|الخط الابيض/u],
  [16, /(من|جهة) اليمين/u],
  [17, /علامة قف|الضوء الاحمر|الاسبقية/u],
  [1, /متوقف|واقف|مركون/u],
];

/**
 * Words for the 17 circumstance boxes of the amicable report, a table a language; in each the more telling words come first,
 * box 1 last.
 */
export const BOX_WORDS: readonly Rows[] = [FRENCH, ENGLISH, ARABIC];
