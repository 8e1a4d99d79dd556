import { plainText } from '../../commands/claims/read-account';

/** Words that say that others have taken over, or that it has ended. Without accents, as `plainText` gives them. */
const CALM: readonly RegExp[] = [
  /hopital|clinique|\burgences?\b|en securite|a l.abri|c.est fini|termine|eteint|\bparti(?:s|e|es)?\b|sauve|pris(?:e|es)? en charge|hors de danger|tout va bien|va mieux|\bca va\b|rentre|\bstable/,
  /\bhospital\b|\bclinic\b|\bsafe\b|\bit(?:'s| is) over\b|\bput out\b|extinguished|\brescued\b|taken care of|out of danger|(?:'s|'re| is| are|'m| am) (?:all |now |much )?(?:fine|ok|okay|better|alright|all right|home)\b/,
  /مستشفى|مصحة|عيادة|في امان|انتهى|اخمد|انطفا|تم انقاذ|انقذ|خارج الخطر|بخير|تحسن|حالته? مستقرة/,
];

const NOT_CALM: readonly RegExp[] = [
  /\b(?:pas|plus) (?:en securite|a l.abri|fini|termin|eteint|bien)/,
  /\b(?:not|n't|isn't|aren't) (?:yet )?(?:safe|over|ok|okay|fine|better|out|put|extinguished)/,
  /(?:لسنا|لست|ليس|ليست|ليسوا|غير|لم) (?:في امان|بخير|ينته|يخمد|يتحسن)/,
];

/** Whether the danger that was told before has passed, by these words. */
export function soundsOver(text: string): boolean {
  const plain = plainText(text);
  return CALM.some((words) => words.test(plain)) && !NOT_CALM.some((words) => words.test(plain));
}

/** When somebody wants to be called back, if they say one of the two times that were offered. */
export function callbackTime(text: string): 'now' | 'later' | null {
  const plain = plainText(text);
  if (/\b(?:maintenant|tout de suite|de suite|now|right away)\b|الان|حالا|فورا/.test(plain)) return 'now';
  return /\bplus tard\b|\blater\b|لاحقا|فيما بعد/.test(plain) ? 'later' : null;
}
