import { plainText } from '../../commands/claims/read-account';
import { saysPlainly, type SaidIn } from '../says';

const WATER: SaidIn = [
  /\beaux?\b|\bfuite|\binond|\bcoule\b|\bruissel|\bgoutt|\binfiltr/,
  /\bwater\b|\bleak|\bflood|\bdrip|\bpour/,
  /ماء|مياه|تسرب|فيضان/u,
  /\blma\b|\bl?ma2?\b|\bkay?sil\b|\bkay?9t?er/,
];
const ELECTRIC: SaidIn = [
  /\b(?:tableau|compteur|boitier|armoire|installation|prises?|fils?) (?:\w+ )?electri|\bdisjoncteurs?\b|\bprises? de courant\b/,
  /\b(?:electric(?:al|ity)?|fuse) (?:panel|box|board|meter|cabinet)\b|\bfuse ?box\b|\bcircuit breakers?\b|\b(?:sockets?|power outlets?)\b|\belectric(?:al)? (?:wires?|wiring|cables?)\b/,
  /(?:لوحة|عداد|علبة|اسلاك|مقبس|مقابس) (?:ال)?كهرب|قاطع (?:ال)?(?:تيار|كهرب)/u,
  /\b(?:tablo|contour|kontor|lcontour|compteur|prise?s?|priza)\b.{0,12}\b(?:d |dyal )?(?:trissinti|d?dow|daw|electri\w*|triciti)|\bdisjoncteur\b/,
];
const NOW: SaidIn = [
  /\b(?:coule|ruisselle|goutte|tombe|degouline|arrive|touche|descend)(?:nt)?\b|\bs'infiltre\b|\b(?:il y a|y a) de l'eau\b|\bmaintenant\b|\ben ce moment\b|\ben train de\b/,
  /\b(?:is|'s|are) (?:\w+ )?(?:running|leaking|dripping|pouring|falling|flowing|coming)\b|\b(?:runs|leaks|drips|pours|flows|falls)\b|\bthere(?:'s| is) water\b|\b(?:right )?now\b/,
  /[يت](?:تسرب|سيل|قطر|تساقط|صب)|(?:هناك|يوجد) ماء|الان|حاليا/u,
  /\bkay?(?:sil|t9et?t?er|nzel|ti7|tih)\w*|\bkayn l?ma\b|\bdaba\b/,
];
const PAST: SaidIn = [
  /\bhier\b|\bavant-hier\b|\b(?:avait|etait|coulait|a coule|a touche)\b|\b(?:dernier|derniere|il y a (?:un|une|deux|trois|\d+) )|\bcoupe (?:l'eau|le courant|l'electricite)\b|\brepare/,
  /\byesterday\b|\b(?:had|was|were|ran|leaked|dripped)\b|\blast (?:week|month|night)\b|\bago\b|\b(?:cut|turned|switched) (?:off|the (?:water|power) off)\b|\bfixed\b|\brepaired\b/,
  /امس|البارحة|كان(?:ت)? |الماضي|قطعت? (?:الماء|التيار|الكهرباء)|اصلح/u,
  /\b(?:l)?bare[h7]\b|\bkan(?:t|et)?\b|\b9te3t\b|\bsl+e7\w*/,
];

/** Water runs on something electric, now: whoever touches it may die. */
export function isWaterOnElectrics(text: string): boolean {
  const plain = plainText(text);
  const both = saysPlainly(plain, WATER) && saysPlainly(plain, ELECTRIC);
  return both && saysPlainly(plain, NOW) && !saysPlainly(plain, PAST);
}
