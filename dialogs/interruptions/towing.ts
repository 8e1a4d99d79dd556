import { isAccount } from '../account';
import { note } from '../declaration/speech';
import { says, type SaidIn } from '../says';
import type { Turn } from '../turn';
import type { Interruption } from './interruption';

const WANTED: SaidIn = [
  /\bdepann(?:euse|age|er|eur|ez)\b|\bremorqu(?:age|er|euse|ez)\b|\bnumero d'assistance\b|\bassistance (?:routiere|auto|depannage)\b|\b(?:suis|sommes|est|tombee?s?) en panne\b/,
  /\btow(?:ing|ed)?\b|\btow ?truck\b|\bbreakdown (?:service|truck|assistance)\b|\broadside assistance\b|\bassistance number\b|\b(?:'ve|have|has|'m|am|is|'s) broken down\b|\bbroke down\b/,
  /سيارة (?:ال)?(?:جر|قطر)|ديباناج|رقم المساعدة|(?:ال)?مساعدة على الطريق|(?:سيارتي|السيارة) (?:تعطلت|معطلة)|تعطلت (?:سيارتي|بي السيارة|السيارة)/u,
  /\bd[ei]panaj\b|\bdepanage\b|\bdepaneuse\b|\b(?:tomobil|tonobil|siyara|lwata)\w* (?:khasra|khsrat|we9fat|wa9fa|panne)\b|\bkhsrat (?:liya|lia)? ?(?:tomobil|tonobil|siyara|lwata)|\bana en panne\b/,
];
/** It came already, or is only spoken of. */
const DONE: SaidIn = [
  /\b(?:est|sont|etait) (?:deja )?(?:venue?|passee?|arrivee?|repartie?)\b|\bremorquee?\b|\bdepannee?\b|\bfactures?\b|\bfrais\b|\bdeja\b|\bpas besoin\b/,
  /\b(?:was|were|been|got) towed\b|\b(?:came|has come|arrived)\b|\binvoice\b|\bbill\b|\bfees?\b|\balready\b|\b(?:no need|don't need|do not need)\b/,
  /(?:جاءت|وصلت|حضرت)|فاتورة|تم جر|لا (?:احتاج|نحتاج)|سبق/u,
  /\bja(?:t|w|ya)\b|\bfactur\w*|\bma (?:ne)?7tajch\b|\bmabghitch\b/,
];
const STUCK: SaidIn = [
  /\b(?:roule|demarre|avance) (?:plus|pas)\b|\bimmobilisee?\b|\b(?:plus|pas) (?:en etat de rouler|roulante?)\b|\bpeu(?:x|t) (?:plus|pas) (?:la )?(?:rouler|conduire|repartir|bouger)\b/,
  /(?:n't|cannot|not|no longer) (?:be )?(?:driv\w*|start\w*|move|run)\b|\bundriv/,
  /لا (?:[ت]سير|[ت]تحرك|[ت]شتغل|[ت]مشي)|لم تعد (?:تسير|تشتغل|تتحرك)|(?:لا يمكن|لا استطيع) (?:قيادت|تحريك)/u,
  /\bma (?:ka|bqat ka|b9at ka)(?:tmchi|tkhdem|tkhdm|tdmari|tdemari)\w*|\bmakat(?:mchi|khdem|khdm|demari)\w*/,
];
const VEHICLE: SaidIn = [
  /\b(?:voiture|vehicule|moto|auto|scooter|camionnette|utilitaire|elle)\b/,
  /\b(?:car|vehicle|motorbike|motorcycle|scooter|van|it)\b/,
  /سيار|مركبة|دراجة|شاحنة/u,
  /\b(?:tomobil|tonobil|siyara|lwata|motor)\w*/,
];
const MOTORWAY: SaidIn = [
  /\bautoroute|\bpeage\b|\bvoie rapide\b|\bbande d'arret\b|\ba\d{1,2}\b/,
  /\bmotorway|\bhighway|\bhard shoulder\b|\btoll\b/,
  /طريق (?:ال)?سيار/u,
  /\blotoroute\b|\botorout\w*/,
];

/** Towing, asked for at any time; told once by itself when a car cannot drive. */
export const towing: Interruption = {
  async take(turn) {
    if (turn.choice !== null) return null;
    const asked = wantsTowing(turn.text);
    if (!asked && (turn.session.towingTold || !cannotDrive(turn.text))) return null;
    turn.session.towingTold = true;
    const lines = towingLines(turn);
    // In a loss that is told it comes with the next question; alone it is an answer.
    if (!asked || (isAccount(turn) && namesLoss(turn))) {
      lines.forEach((line) => {
        note(turn, line);
      });
      return null;
    }
    for (const line of lines) await turn.say(line);
    return 'ask';
  },
};

/** "J'ai besoin d'une dépanneuse"; not "la dépanneuse est venue". */
export function wantsTowing(text: string): boolean {
  return says(text, WANTED) && !says(text, DONE);
}

/** A breakdown alone is none: it is read as `autre`. */
export function namesLoss({ understanding: { type } }: Turn): boolean {
  return type !== undefined && type.value !== 'autre';
}

function cannotDrive(text: string): boolean {
  return says(text, STUCK) && says(text, VEHICLE) && !says(text, DONE);
}

/** The rule of motorways first: nobody is to walk on one, and a private tow truck may not come. */
export function towingLines({ text, settings, texts: { towing: texts, words } }: Turn): readonly string[] {
  const numbers = COUNTRIES.flatMap((country) => {
    const number = settings.assistanceNumbers[country];
    const theirs = settings.country === null || settings.country === country;
    return theirs && number !== null ? [{ country, number }] : [];
  });
  const named = numbers.map(({ country, number }) => texts.number(number, numbers.length > 1 ? country : null));
  const assistance = named.length === 0 ? texts.onCertificate : texts.assistance(words.parts(named));
  return says(text, MOTORWAY) ? [texts.motorway, assistance] : [assistance];
}

const COUNTRIES = ['FR', 'MA'] as const;
