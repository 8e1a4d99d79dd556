/** Words of one language for who or what did the damage, on plain text. */
interface CauseWords {
  readonly self: readonly RegExp[];
  readonly other: readonly RegExp[];
  readonly thing: readonly RegExp[];
}

const DAMAGED =
  '(casse\\w*|brise\\w*|cogne\\w*|tape\\w*|heurte\\w*|percute\\w*|renverse\\w*|raye\\w*|recule\\w*|embouti\\w*|accroche\\w*|arrache\\w*|abime\\w*|touche\\w*|rentre\\w*|laisse tomber|fait tomber|perdu le controle|derape|gliss\\w*)';
const SOMEBODY =
  "(une?|l'|le|la|les|des|mon|ma|mes|son|sa)? ?(autre |petite? |grande? )?(voiture|vehicule|camion\\w*|moto|scooter|bus|taxi|fourgon\\w*|conducteur|conductrice|automobiliste|voisine?|fils|fille|mari|femme|ami|amie|collegue|gars|type|jeunes?|enfants?|livreur|ouvriers?|inconnu)";

const FRENCH: CauseWords = {
  self: [
    /\bc'est (bien )?(moi|nous) qui\b/,
    new RegExp(`\\b(j'|je l'|je lui |nous |nous l')(ai|avons)( \\w+){0,2} ${DAMAGED}`),
  ],
  other: [
    new RegExp(`\\bc'est (lui|elle|eux|quelqu'un|${SOMEBODY}) (qui|m')`),
    new RegExp(`\\b(m'a|m'ont|nous a|nous ont|on m'|quelqu'un (m'|nous |a\\b))( ?\\w+){0,3} ?${DAMAGED}`),
    new RegExp(`\\b${SOMEBODY}( \\w+){0,4} (l'|m'|nous )?(a|ont)( \\w+){0,2} ${DAMAGED}`),
  ],
  thing: [
    /\b(cailloux?|gravillons?|grele|grelons?|tempete|orage|foudre|sanglier|chevreuil)\b/,
    /\b(par|cause d\w*|c'est) ?(l'|un |une |des |le |la |du )?(petite? |grosse? )?(pierres?|gravier|projection\w*|branche|tuile|vent|ballon|animal)\b/,
  ],
};

const HIT =
  '(broke|broken|smashed|hit|struck|bumped|scratched|scraped|damaged|touched|knocked|rear-?\\s?ended|(backed|reversed|ran|crashed|drove|bumped) into)';
const ANYBODY =
  '((a|an|the|my|our|his|her|some) ?)?(other |another )?(car|vehicle|truck|van|lorry|motorbike|motorcycle|scooter|bus|taxi|driver|neighbou?rs?|son|daughter|husband|wife|friend|colleague|guy|man|woman|kids?|child|children|worker|workmen)';

const ENGLISH: CauseWords = {
  self: [
    /\bit (was|is) (me|us) (who|that)\b|\bit was my own doing\b/,
    new RegExp(`\\b(i|we)(('ve)? (have|had|just|accidentally|must have|did))? ${HIT}\\b`),
    /\b(i|we) (dropped|lost control|skidded|slipped)\b/,
  ],
  other: [
    new RegExp(`\\bit (was|is) (him|her|them|someone( else)?|somebody( else)?|${ANYBODY}) (who|that)\\b`),
    new RegExp(
      `\\b(he|she|they|someone|somebody|${ANYBODY})( (has|have|had|just|suddenly))? ${HIT} (me|us|it|my|our|the)\\b`,
    ),
    new RegExp(`\\b(was|were|got|been) ${HIT} by (someone|somebody|${ANYBODY})\\b`),
  ],
  thing: [
    /\b(gravel|hail|hailstones?|storm|lightning|wild boar|deer)\b/,
    /\b(by|because of|it was) (a |an |the |some )?(small |big |little )?(stones?|rocks?|pebbles?|branch|tile|wind|ball|animal)\b/,
  ],
};

/** First and third person look alike in writing ("صدمت"): only words that name who it was. Without hamza. */
const ARABIC: CauseWords = {
  self: [/(?<!\p{L})(انا (الذي|التي|من)|نحن من|فقدت السيطرة|انا (صدمت|كسرت|ضربت|خدشت|رجعت))(?!\p{L})/u],
  other: [
    /(?<!\p{L})(صدم|ضرب|دهس)ت?(ني|نا)(?!\p{L})|(?<!\p{L})(هو|هي|هم) (الذي|التي|الذين|من) /u,
    /(?<!\p{L})(شخص|احدهم|جار\p{L}*|الجار|السائق|سائق|سيارة( اخرى)?|شاحنة|دراجة|حافلة|ابني|ابنتي|زوجي|زوجتي) (\p{L}+ )?(صدمت?|كسرت?|ضربت?|خدشت?)(?!\p{L})/u,
  ],
  thing: [/(?<!\p{L})(ب|بسبب )?(ال)?(حجرة?|حصى|حبات البرد|عاصفة|صاعقة|ريح|رياح|خنزير بري|غصن)(?!\p{L})/u],
};

const DARIJA: CauseWords = {
  self: [/\bana (li|lli|huwa li|howa li)\b|\b(drebt|drabt|hrest|herest|kassart|kesrt|dkhelt f)\b/],
  other: [
    /\b(derbni|drebni|darbni|drabni|derbatni|drbatni|derbouni|hresli|hreslia|kesserli|dkhel fiya|dkhlat fiya|dkhel liya|dkhlat liya|dreb liya|derb liya)\b/,
    /\b(howa|huwa|hiya|houma) (li|lli)\b/,
  ],
  thing: [/\b(hajra|hjar|7ajra|7jar|tebrouri|tbrouri|chta l9awya|ri7 9wi)\b/],
};

/** A table a language; an account is looked up in all of them, since people mix. */
export const CAUSE_WORDS: readonly CauseWords[] = [FRENCH, ENGLISH, ARABIC, DARIJA];
