import { HARM as FRENCH } from '../fr/harm';
import type { HarmWords } from '../languages/harm-words';

const or = (pattern: RegExp, more: string): RegExp => new RegExp(`${pattern.source}|${more}`);
/** What Darija writes on to the front of a word. */
const LED = '^(?:w|ou)?(?:b|f|d|m|l|fl|bl|dl)?(?:l|e|el)?';

/** Words of harm in Darija, and in the French that is mixed into it. */
export const HARM: HarmWords = {
  plain: or(
    FRENCH.plain,
    `${LED}(?:mjr\\w*|majr\\w*|tjr[a-z7]*|tjer[a-z7]*|jer7\\w*|jra7\\w*|jro7\\w*|kay?d[ae]?r+n\\w+|kat?d[ae]?r+n\\w+|kay?der\\w+|kay?dre?b\\w+|kayw?j3\\w*|wje3|wja3|lwja3|oja3|s?bitar\\w*|sbitar\\w*|mosta3jal\\w*|is3af|isaf|lambul\\w*|tbib\\w*|tabib\\w*|doctor\\w*|dokha|dawkha|dakh(?:t|at|et|o|na)?|ghab|sekhf\\w*|dem|ldem|damm?|ghorza\\w*|ghorz\\w*|jbira|gebs|mjebb?s\\w*|menfou[kh]*\\w*|mnfou\\w*|nfekh\\w*|tnefkh\\w*|tnfekh\\w*|wrem\\w*|merma\\w*|khne9|tkhne9\\w*|tkhn\\w*|me9sou7\\w*|m9sou7\\w*|7er9a|khedch\\w*|khdouch|zre9|bosa|bossa|therr?sat|mat|matet|mato|mate|f[9q]e?da?t?|fa[9q]e?da?|wa3y(?:o|ha|hom|i)?|t?ghma(?:t|w)?|koma|coma|brancard|l?[ao]?w?ja*3|awja3|[2a]?alam|sou?da*3|sda3|kay3ani|kat3ani|kan3ani|kay3ano|khna[9q]\\w*|vaccin|fo[9q]+a3\\w*|da?wa(?:w|t)(?:h|ha|hom|ni)|ddwa|dwayat|betadine|pommade|[23]?e?d?d?aw(?:h|hom|ni)|dd?a3?ou(?:h|hom|ni)|hezz?(?:ou|aw|at)(?:h|hom|ni)|mghmi|tweffa\\w*|yerhmo|yre7mo|tgheyy?eb\\w*|lejnin|jnin|3okk?az|3kakez|wrem\\w*|ghodrof|meghm\\w*|7alt(?:o|ha|hom)|tssle[kh5]*|mchewweh\\w*|n[ea]?zi?f|ghab[ea]t|ghabt|d+[ae]?m+(?:o|ha)?|dmayat|n[ea]?h[ea]?ch(?:at|et)|kaynzef\\w*|katnzef\\w*|ghodrouf)$|${LED}(?:d[ea]?hr|da?hr|sadr|sedr|sder|ktef|ketf|ktaf|3on9|3n9|3ne9|re9bt|rkebt|rokbt|wejh|wjeh|nif|snan|sennt|senn|sba3|soub3|seb3|kerch|kersh|7nek|fomm|chffe?t|chfayf|wden|wedn|jeld|7el9|dfer|dfar|fe?khd|fkhad|dlou?3|3edm|3dam|kter7|7ajb|jebht|jbeht|jbh|lsan|ziyar|m?fasil|mafassil)(?:i|o|ha|hom|ti|to|tha|ih|iha|ihom|iya)$`,
  ),
  body: or(
    FRENCH.body,
    `${LED}(?:yed+|yd+|rje?l|rejl|rjl|ras|rass|d[ea]?hr|da?hr|sadr|sedr|sder|ktef|ketf|ktaf|3on9|3n9|3ne9|rkeb|rokb|rkebt|rokbt|wejh|wjeh|nif|3in|snan|dra3|sba3|soub3|kerch|karch|jenb|jnab|7nek|fom|kef|kfouf|lsan|wden|jeld|7el9)(?:i|o|ha|hom|k|ek|tk|ti|to|tha|na|ya|ih)$`,
  ),
  happens: or(
    FRENCH.happens,
    '^(?:kay?d[ae]?r\\w*|kat?d[ae]?r\\w*|der\\w*|dar\\w*|therr?\\w*|tkess?\\w*|tlwa\\w*|drb\\w*|dreb\\w*|drab\\w*|mherr?\\w*|7re9\\w*|t7re9\\w*|t7er9\\w*|tjr\\w*|menfou\\w*|tne?fkh\\w*|wje3\\w*|9te3\\w*|t9et3\\w*|khder\\w*|bda|bdat|bdaw|7bes\\w*|7sel\\w*|mcha|mchat|mchaw|kaytse?f\\w*|tfer\\w*|tfel\\w*|t9ela?3\\w*|tqal3|tle3|tl3at|ghaba?|khbat\\w*|la7|jbed|tsle\\w*|skhoun\\w*|tkhebt\\w*|glace|bki\\w*|kaybki|katbki|kanbki|mn?emm?el\\w*)$',
  ),
  whose: /^$/,
  fright: or(
    FRENCH.fright,
    '^(?:t?(?:kh|5)[ae]?l+[ae]?3\\w*|l?khel3a|l?khl3a|l?khouf|l?khof|bghit|bghina|baghi|baghya|bgha|bghat|nbeddlo|n9elleb|kayt[ae]?leb\\w*|katt?leb\\w*|talb\\w*|tleb\\w*|l?khsara|l?khsayer|l?madiyat|l?7did|l?7wayj|tomobil\\w*|flous|t3wid|assurance|l?matla|zlij|krachha|crash|pare|parechoc|lparechoc|lporte|sbagha|chwi?ya d l?7did|9leb(?:na|hom)|9elbna|qelbna|t3[ae]?b|te3b|tamara|sda3|tilef|sir|siri|r+ez9)$',
  ),
  claims: or(
    FRENCH.claims,
    '^(?:kaygol\\w*|kay9ol\\w*|katgol\\w*|kayg?oul\\w*|gal|galt?|galet|galat|galo|golna|gelna|gulna|9al|9alet|9alo|golt|gelt)$',
  ),
  thinks: or(FRENCH.thinks, '^(?:s7ab\\w*|shab\\w*|dennit|denit|ban|bant|bano|bayn|bayna|7sabt|tenn?it)$'),
  trusted: or(
    FRENCH.trusted,
    '^(?:kangol\\w*|tbib|lpompiers|pompiers|lboulis|boulis|jadarm\\w*|lwi9aya|tabib|lconstat|constat|lma7dar)$',
  ),
  atFirst: or(
    FRENCH.atFirst,
    "\\b(?:f ?l?'?(?:lewwel|lewel|luwel|louwel|lowel|lewwal|lwel|lawel|loul|lowla|bidaya|bdya)|f dik (?:sa3a|lwe9t|lhda|l7ala)|dik sa3a|f lblassa|f sa3tha|lewwel)\\b",
  ),
  untrue: or(
    FRENCH.untrue,
    '\\brah(?:i|om|hom)? ma(?:t|tet|to|tou)\\b|\\b(?:machi s7i7|machi bssa7|machi bsa7|kaykdeb\\w*|kdoub|kdob|kdeb|kateketdeb|ghalet|machi haka)\\b',
  ),
  leadsToTold:
    /^(?:rah|rahi|rahom|rani|kan|kanet|kant|li|lli|dyal[io]?|dyalha|dyalo|d|l|7ta|ta|howa|hiya|meskin|meskina|mskin|mskina|daba|bda|bdat|wella|wellat|b9a|b9at|ma|sghir|sghira|kbir|kbira|lakhor|lakhra)$/,
};
