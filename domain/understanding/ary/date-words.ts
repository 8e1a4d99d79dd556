/** The figures 3, 7 and 9 stand for letters, vowels come and go: each word is a pattern. */
const NUMBERS: readonly (readonly [string, number])[] = [
  ['w[ae]?7[ei]?da?|w[ae]?h[ei]?da?', 1],
  ['jouj|joj|zouj|zoj|juj|jooj|tnayn', 2],
  ['tl[ae]?ta|tlat|tleta|tlt|telt|tlet|tlit', 3],
  ['reb3a|rb3a|arb3a|arba3a|rab3a|reb3|rb3|rbe3|reb3at|arbe3a|rbe3a', 4],
  ['kh[ae]?msa|5[ae]?msa|khams|khems|khms|5ms', 5],
  ['setta|stta|sta|ssta|sitta|sett|stt|st', 6],
  ['seb3a|sb3a|sab3a|seb3|sb3|sbe3a', 7],
  ['tmnya|tmenya|tmanya|tmn[iy]?a|tmn|tmen|tman|tmania|tmenia|tmanja', 8],
  ['tes3oud|ts3oud|tes3a|tess3oud|tse3oud|tes3ud|ts3ud|ts3|tes3|tse3', 9],
  ['l?3[ae]?chra?|3chr|3echr|l?3achra|achra|3chera|3ecr|3echer|3ashra|3eshra', 10],
  ['[7h]e?d+ach', 11],
  ['t+na+ch|tnasha?r?|etnach', 12],
  ['te?l[ae]?tt?ach|tletach|tlttach', 13],
  ['rb3tach|re?b3e?tach|arb3tach|arba3tach', 14],
  ['khmestach|khe?mstach|5e?mstach|khamstach', 15],
  ['se?tt?ach|settach', 16],
  ['seb3e?tach|sb3e?tach', 17],
  ['tmen?tach|tmn?tach', 18],
  ['3[ei]?ch?ri[n]|3echrin|3[ei]shrin', 20],
  ['tse3tach|ts3tach|tes3e?tach', 19],
  ['tl[ae]tin|tlatine?', 30],
];
export const NUMBER = `(?:${NUMBERS.map(([source]) => source).join('|')})`;
const UNITS = NUMBERS.filter(([, value]) => value < 10);
const TENS = NUMBERS.filter(([, value]) => value >= 20);
const alternatives = (numbers: readonly (readonly [string, number])[]): string =>
  numbers.map(([source]) => source).join('|');
/** "khmsa w 3echrin". */
const JOINED = new RegExp(`^(${alternatives(UNITS)}) ?(?:w|ou|o) ?(${alternatives(TENS)})$`);
/** A day of the month, in figures or in words. */
export const DAY = `(?:\\d{1,2}|(?:${alternatives(UNITS)}) ?(?:w|ou|o) ?(?:${alternatives(TENS)})|${NUMBER}|l?[ae]?w+[ae]l|fatih)`;
export const COUNT = `(?:\\d{1,3}|${NUMBER})`;

/** "7ed" without its article is "anybody", and "had" is "this": see the rules. */
export const WEEKDAYS: readonly string[] = [
  'l?(?:7ed|7ad|hedd|l?had|hed|7edd|7add)',
  '(?:l|e|le|n)?t+n(?:i|ay|ey)n|letnin|ltnin',
  '(?:l|t)?tlat(?:a)?(?! (?:d|iyam|dyal))',
  "l?'?a?r?[aeb]?r?b3(?:a)?|larb3[a]?|lerb3a?|larbe3|lerbe3|larba3|l2arbi3a2|arb3a|l'?arb[ae]?3a?",
  'l?e?kh[aei]?mi[sc]|l5mis|khmiss',
  'l?j[aeo]?m3a|jemaa|ljemaa|jm3a|jemo3a|jomo3a|joumou3a',
  's?s[eay]?b[ea]?t|lsebt|ssebt|sebt',
];
export const MONTHS: readonly string[] = [
  'yan[ae]?[yi]e?r|ynay[ei]?r|yanayir|janbiye|janfyi',
  'f[aei]b?r?[ae]?b?r[ae]y[ie]?r|fabrayer|fibrayer|febrayir|fevriyi',
  'mars|maris|mers',
  'abril|ebril|abrill',
  'may|mayo|mayou|mayyo',
  'younyo|yonyo|yunyu|younyou|younio|younyoh|yunyo|jwan|jouan|jwin|jouin',
  'youlyouz|yolyouz|yolyoz|youlyoz|yulyuz|yulyoz|yulyu|yulyo|youlyou|yolyo|youlyo|youliouz|youliyouz|yuliuz|yulyouz|jwiyi|jouiyi|jwilyi',
  'gh?o?u?[cs]h?[cs]?h?et|ghoucht|ghocht|ghucht|ghouchet|gho ?cht|ghoust|ghusht|ghousht|ghochet|ghichet',
  'ch[ou]*t[ae]n[bpv]ir|sept[ae]n?m?bre|ch[ou]?tambir|chtanbir|sebtanbir|sibtambir|shutanbir|chotembir',
  'o[ck]to?u?ba?e?r|[ou]ktoubar|oktobr|uktubar|okto?uber',
  'n[ou]+[wv]?[aeo]n?m?[bp]ir|nouanbir|nowanbir|novanbir|nuwanbir|nouwambir|nonbir|nuvanbir',
  'd[ou]+[jg][ae]?n?m?[bp]ir|doujanbir|dojanbir|dejanbir|dicanbir|disambir|dijanbir|dujambir',
];
export const MONTH = `(?:${MONTHS.join('|')})`;

/** Days of the year that have a name in Morocco. */
export const FEASTS: readonly { readonly said: string; readonly day: number; readonly month: number }[] = [
  { said: 'lilt ras (?:l3am|sana|ssana)|lilet ras l3am', day: 31, month: 12 },
  { said: 'l3am jdid|ras l3am|ra2s l3am|jour de l an|ras (?:s)?sana', day: 1, month: 1 },
  { said: '(?:lil(?:e)?t )?(?:yennayer|id yennayer|ras l3am (?:l)?amazighi|l3am (?:l)?amazighi)', day: 14, month: 1 },
  { said: '3id (?:l )?(?:ch?[ou]*gh[eo]?l|choghol|lkhedma|l3oummal|l3omal)|f[ae]ti7 ma[iy]', day: 1, month: 5 },
  { said: '3id (?:l )?l?3[ae]?rch|3id l3erch', day: 30, month: 7 },
  { said: '(?:3id )?(?:wad|oued) (?:d)?dah[ae]b', day: 14, month: 8 },
  { said: '(?:3id )?tawrat (?:l)?m[ae]lik(?: w ch3eb)?|thawrat (?:l)?malik', day: 20, month: 8 },
  { said: '3id (?:ch)?chabab|3id (?:l )?chbab', day: 21, month: 8 },
  { said: '(?:3id )?(?:l )?(?:l)?m[ae]?s+ira(?: lkhadra)?', day: 6, month: 11 },
  { said: '3id (?:l )?(?:l)?[ie]?s+ti9lal|3id (?:l )?(?:l)?istiqlal', day: 18, month: 11 },
];

export const indexIn = (table: readonly string[], said: string | undefined): number =>
  table.findIndex((source) => new RegExp(`^(?:${source})$`).test(said ?? ''));

function valueIn(numbers: readonly (readonly [string, number])[], word: string): number {
  return numbers.find(([source]) => new RegExp(`^(?:${source})$`).test(word))?.[1] ?? Number.NaN;
}

/** A number in figures or in words; not a number when it is neither. */
export function count(said: string | undefined): number {
  const word = said ?? '';
  if (/^\d+$/.test(word)) return Number(word);
  if (/^(?:l?[ae]?w+[ae]l|fatih)$/.test(word)) return 1;
  const [, unit, ten] = JOINED.exec(word) ?? [];
  if (unit !== undefined && ten !== undefined) return valueIn(UNITS, unit) + valueIn(TENS, ten);
  return valueIn(NUMBERS, word);
}
