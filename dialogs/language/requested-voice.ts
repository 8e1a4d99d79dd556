import { plainText } from '../../commands/claims/read-account';
import type { AnswerForm } from '../../domain/conversation/answer-form';

/** What recordings are called, in all languages: a wish is heard whatever the conversation speaks. */
const VOICE =
  /\b(?:vocal|vocale|vocales|vocaux|vocals|vocalat|l?fokal|l?vocal|oral|oralement|voix|voice|voicenotes?|aloud|audios?|sawt|ssawt|bsawt|bssawt)\b|صوت|فوكال|اوديو/u;

const WRITING =
  /\b(?:par ecrit|ecri(?:s|vez|re)|in writing|written|in text|by text|as text|text (?:me|only|please|messages?)|write|b ?l?ktaba|bel ktaba|l?ktaba|kteb|ktbli|ktebli|ktbliya|ktebliya)\b|كتابة|كتابه|اكتب|كتب ليا|كتبي? لي/u;

/** Whoever cannot read is told aloud, whoever cannot hear in writing. */
const CANNOT_READ =
  /^(?:(?:je|j') ?(?:ne )?(?:sais|peux|arrive)(?: pas| plus)(?: bien| a)* lire|i (?:can ?not|can't|cant|do not know how to|don't know how to) read|ma ?(?:ka)?n(?:9rach|9rax|3re?fch n9ra)|لا (?:اعرف|استطيع|اجيد) القراءة|ما ?(?:كن)?(?:قراش|عرفش نقرا))[.! ]*$/u;
const CANNOT_HEAR =
  /^(?:je suis sourde?|je (?:ne )?(?:peux|sais) pas (?:ecouter|entendre)(?: (?:de|les|vos|tes) (?:vocaux|audios?))?|i am deaf|i'm deaf|i (?:can ?not|can't|cant) (?:listen|hear)(?: (?:to )?(?:it|voice notes|voice messages|audios?))?|لا استطيع الاستماع|انا (?:اصم|صماء))[.! ]*$/u;

/** Words around these that only ask. */
const ASKING = wordSet(
  `a l' la le les l de des d' du un une en par plutot seulement uniquement juste aussi encore toujours maintenant desormais s' il vous te plait svp
  stp merci moi me m' je j' veux voudrais prefere preferer aimerais peux peut on tu pouvez pourriez pouvons bien repondez reponds repondre reponse
  reponses envoyez envoie envoyer message messages note notes parlez parle parler bonjour salut vos tes avec c' est mieux possible si
  please pls plz thanks thank you i i'd d would like prefer can could answer reply respond send me to by with as in only instead the just
  text use using your voice note message hello hi us it rather notes
  b bi f li liya lia 3afak afak chokran jawb jawbni jawbouni jawbni sift sifto siftou sifet seft sifti 3ndi bghit bghitek nta nti ghir
  من فضلك فضلكم المرجو اريد افضل ان اجيبوني اجيبوا اجبني اجب ردوا رد علي ب بال بصوت الصوت بالصوت صوتيا صوتيه صوتية رساله رسالة رسائل الرسائل تسجيل ليا
  تسجيلات ارسلوا ارسل لي فقط شكرا جاوبني جاوبوني جاوبو صيفط صيفطو ليا عافاك بغيت غير لو سمحت بالكتابه بالكتابة كتابيا لا بدون`,
);

/** No more recordings. */
const NO =
  /\b(?:pas|plus|sans|arrete|arretez|arreter|stop|no|not|don't|dont|without|bla|machi|mabghitch|mab9itch|ma)\b|(?:^|\s)(?:لا|بدون|بلا|ما|ماشي|كفى|توقفوا|اوقفوا)(?:\s|$)/u;
const REFUSING = wordSet(
  `pas plus sans arrete arretez arreter stop no not don't dont do without bla machi mabghitch mab9itch ma ne n' more any envoyer envois
  لا بدون بلا ما ماشي كفى توقفوا اوقفوا ترسلوا عن`,
);

/** Parts of the phrases above that are no word of asking by themselves. */
const IN_PHRASES = wordSet(`ecrit ecris ecrivez ecrire writing written text write ktaba bktaba lktaba bel
  كتب كتبي اكتب اكتبوا كتابة كتابه`);

const MOST_WORDS = 12;

/** As they stand in a text that was made plain. */
function wordSet(words: string): ReadonlySet<string> {
  return new Set(plainText(words).split(/\s+/u));
}

/**
 * The wish of a message that holds nothing else; null when it holds none. "Il m'a laissé un vocal" is part of an account, and
 * "parlez-moi" may well mean a person.
 */
export function requestedVoice(text: string): AnswerForm | null {
  const plain = plainText(text)
    .replace(/[«»“”"(){}]/gu, ' ')
    .trim();
  if (CANNOT_READ.test(plain)) return 'spoken';
  if (CANNOT_HEAR.test(plain)) return 'written';
  return asksAndNothingElse(plain) ? namedIn(plain) : null;
}

function asksAndNothingElse(plain: string): boolean {
  const words = plain.match(/[\p{L}\d]+(?:'[a-z]\b|')?/gu) ?? [];
  return words.length > 0 && words.length <= MOST_WORDS && words.every(onlyAsks);
}

function namedIn(plain: string): AnswerForm | null {
  const [voiceAt, writingAt] = [plain.search(VOICE), plain.search(WRITING)];
  if (voiceAt < 0 && writingAt < 0) return null;
  const noAt = plain.search(NO);
  if (noAt < 0 && voiceAt >= 0 && writingAt >= 0) return null;
  // "Pas de vocaux, écrivez-moi": what follows the refusal is refused, whatever else is named.
  const named = firstOf(voiceAt, writingAt, noAt < 0 ? 0 : noAt);
  return noAt < 0 ? named : otherThan(named);
}

/** Which of the two is named first from a place on; the one that is named at all where only one is. */
function firstOf(voiceAt: number, writingAt: number, from: number): AnswerForm {
  const [voice, writing] = [voiceAt, writingAt].map((at) => (at < from ? Infinity : at)) as [number, number];
  if (voice === writing) return voiceAt >= 0 ? 'spoken' : 'written';
  return voice < writing ? 'spoken' : 'written';
}

function otherThan(form: AnswerForm): AnswerForm {
  return form === 'spoken' ? 'written' : 'spoken';
}

function onlyAsks(word: string): boolean {
  return ASKING.has(word) || REFUSING.has(word) || VOICE.test(word) || WRITING.test(word) || IN_PHRASES.has(word);
}
