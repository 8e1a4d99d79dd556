import { plainText } from '../../commands/claims/read-account';
import { missingDocuments } from '../../domain/claim/required-documents';
import { claimOf } from '../declaration/declaration-of-turn';
import { meantDossier } from '../follow-up/dossiers';
import { saysPlainly, type SaidIn } from '../says';
import type { Turn } from '../turn';
import type { Interruption } from './interruption';

interface SideQuestion {
  readonly asked: SaidIn;
  /** Asked of insurance in general: a loss that is told in the same breath comes first. */
  readonly general?: true;
  /** Null: nothing can be said of it here. */
  readonly answer: (turn: Turn) => string | Promise<string | null>;
}

const SIDE_QUESTIONS: readonly SideQuestion[] = [
  {
    asked: [
      /\b(?:ou|comment)\b.{0,30}\b(?:porter|deposer|porte|depose) (?:une )?plainte\b|\b(?:porter|deposer) (?:une )?plainte (?:ou|comment)\b/,
      /\b(?:where|how)\b.{0,30}\b(?:report (?:it|this|the theft) to the police|file a (?:police )?report|report to the police)\b/,
      /(?:اين|كيف).{0,30}(?:شكاية|شكوى|ابلغ الشرطة)/u,
      /\b(?:fin|kifach)\b.{0,30}\b(?:ndir |n7et |nhet |ndeclari )?(?:chikaya|plainte)\b/,
    ],
    answer: ({ texts }) => texts.answers.whereToReport,
  },
  {
    asked: [
      /\bmanque(?:nt)? (?:encore )?(?:quoi|quel)|\bqu'est[- ]ce qu(?:i|'il)(?: me| vous)? manque|\bquel(?:le)?s (?:documents?|pieces?|papiers?)\b.{0,30}(?:faut|manqu|envoyer|fournir|besoin)|\b(?:que|quoi) (?:dois|faut)[- ](?:je|il) (?:encore )?(?:envoyer|fournir)\b/,
      /\bwhat(?:'s| is) (?:still )?missing\b|\b(?:which|what) (?:documents?|papers?)\b.{0,30}\b(?:need|missing|send)|\bwhat (?:do|should|must) i (?:still )?send\b/,
      /ما(?:ذا| الذي)? (?:لا يزال )?ينقص|(?:ما|اي)(?: هي)? (?:ال)?(?:وثائق|وثيقة|اوراق)|ماذا (?:يجب ان )?ارسل/u,
      /\bach(?:no)? (?:ba9i )?(?:na9es|khas)\w*\b.{0,20}\b(?:wra9|wrak|papiers?|nsift)\w*|\bchno na9es\b/,
    ],
    answer: missing,
  },
  {
    asked: [
      /\b(?:c'est quoi|qu'est[- ]ce qu|que veut dire|veut dire quoi|a quoi (?:ca )?sert)\b.{0,25}\bconstat\b/,
      /\bwhat(?:'s| is| does)\b.{0,20}\b(?:accident report|constat)\b/,
      /ما (?:هي |معنى )?(?:ال)?معاينة(?: الودية)?/u,
      /\bch?no (?:howa |howa had )?(?:l)?constat\b|\bach (?:howa )?(?:l)?constat\b/,
    ],
    answer: ({ texts }) => texts.answers.constat,
  },
  {
    asked: [
      /\bpourquoi\b.{0,30}\b(?:demande[rz]?|questions?|ca|cela|savoir)\b|^pourquoi ?\??$/,
      /\bwhy\b.{0,30}\b(?:ask|asking|questions?|need (?:this|that|it|to know)|know)\b|^why ?\??$/,
      /لماذا.{0,30}(?:تسال|اسئلة|السوال|تطلب|هذا)|^لماذا ?[?؟]?$/u,
      /\b3lach\b.{0,30}\b(?:kats2elou|katsewlou|katsawlou|had sou2al|had so2al|hadchi)\b|^3lach ?\??$/,
    ],
    answer: ({ texts }) => texts.answers.why,
  },
  {
    asked: [
      /\b(?:vous etes|etes[- ]vous|tu es|t'es|es[- ]tu|c'est) (?:bien |vraiment )?(?:une? )?(?:robot|bot|machine|ia|humaine?|vraie? personne|personne reelle)\b/,
      /\b(?:are you|is this|you're|you are) (?:really )?(?:an? |the )?(?:robot|bot|machine|ai|human|real person|computer)\b/,
      /(?:هل )?(?:انت|انتم|هذا) (?:روبوت|بوت|الة|انسان|شخص حقيقي|برنامج)/u,
      /\b(?:wach|wash) (?:nta|nti|ntoma) (?:robot|bot|bnadem|insan|machine)\b/,
    ],
    answer: ({ texts }) => texts.answers.robot,
  },
  {
    asked: [
      /\bmediat(?:eur|rice|ion)\b/,
      /\bmediat(?:or|ion)\b|\bombudsman\b/,
      /وسيط (?:ال)?تامين|(?:ال)?وساطة/u,
      /\bwasit\b/,
    ],
    answer: ({ texts }) => texts.answers.mediator,
  },
  {
    general: true,
    asked: [
      /\b(?:combien de (?:temps|jours)|quel (?:est le )?delai|quels delais|jusqu'a quand|avant quand|c'est quoi le delai)\b.{0,40}\bdeclar|\bdelai (?:de|pour) (?:la )?declar|\btrop tard pour declarer\b/,
      /\b(?:how (?:long|many days)|what(?:'s| is) the (?:deadline|time limit)|until when|by when)\b.{0,40}\b(?:report|declare|claim)|\btoo late to (?:report|declare|claim)\b/,
      /(?:كم (?:يوما|من يوم|من الوقت|المدة)|ما (?:هو |هي )?(?:ال)?(?:اجل|مهلة|مدة)).{0,40}(?:تصريح|اصرح|نصرح|ابلغ)|(?:فات|فاتت|تاخر).{0,20}(?:ال|لل)?تصريح/u,
      /\b(?:ch?7al|chhal|sh7al)\b.{0,30}\b(?:n?declar|nsarr?e?7|nsare7)\w*/,
    ],
    answer: ({ texts }) => texts.answers.delay,
  },
  {
    general: true,
    asked: [
      /\b(?:(?:suis|serai|sommes|serons)-(?:je|nous)|(?:savoir|voir|verifier|dire) si|est-ce que?)\b.{0,45}\b(?:couvert|assure|garanti|pris en charge|compris)/,
      /\b(?:am i|are we|is (?:it|this|that)|(?:know|check|see|tell me) (?:if|whether)|does my (?:policy|insurance))\b.{0,45}\b(?:cover|insured|included)/,
      /(?:هل|(?:اعرف|نعرف|اعلم) (?:ان|هل|واش|اذا)|واش).{0,40}(?:مغطى|مغطاة|مؤمن|مومن|يغطي|تغطي|مشمول|يشمل)/u,
      /\b(?:wach|wash)\b.{0,40}\b(?:couvert|m?assur|mghetti|kat?ghetti|kayghetti|mdmoun)\w*/,
    ],
    answer: ({ texts }) => texts.answers.covered,
  },
  {
    general: true,
    asked: [
      /\bmalus\b|\b(?:ma|la) (?:prime|cotisation) (?:\w+ ){0,3}(?:augment|monter)/,
      /\bno[- ]claims (?:bonus|discount)\b|\bmy premium\b.{0,20}\b(?:go up|rise|increase)/,
      /(?:ال)?(?:بونيس|مالوس)|(?:ترتفع|سيرتفع|تزيد|يزيد).{0,15}(?:قسط|التامين)/u,
      /\bmalus\b|\b(?:ghay|gha|at)?tzid\w* (?:l?assurance|lassurance)\b/,
    ],
    answer: ({ texts }) => texts.answers.malus,
  },
];

/** Asked beside an account, it waits: what happened is heard first. */
function isBesideAccount({ understanding: { lossDate, place, injuries, danger } }: Turn): boolean {
  return danger || [lossDate, place, injuries].some((fact) => fact !== undefined);
}

/** Questions that people ask beside the one that was put to them: answered, then that one stands again. */
export const sideQuestions: Interruption = {
  async take(turn) {
    const question = sideQuestionIn(turn);
    const answer = question === null ? null : await question.answer(turn);
    if (answer === null) return null;
    await turn.say(answer);
    return 'ask';
  },
};

/** Whether the bot answers it even while an advisor is waited for. */
export function isSideQuestion(turn: Turn): boolean {
  return sideQuestionIn(turn) !== null;
}

function sideQuestionIn(turn: Turn): SideQuestion | null {
  if (turn.choice !== null) return null;
  const plain = plainText(turn.text);
  const found = SIDE_QUESTIONS.find(({ asked }) => saysPlainly(plain, asked)) ?? null;
  return found?.general === true && isBesideAccount(turn) ? null : found;
}

/** Of the dossier that is open here, else of the only one that is theirs. */
async function missing(turn: Turn): Promise<string | null> {
  const claim = (await claimOf(turn)) ?? (await meantDossier(turn));
  if (claim?.facts.type === undefined) return null;
  const { answers, words } = turn.texts;
  const papers = missingDocuments(claim.facts).filter(({ protectedUpload }) => !protectedUpload);
  if (papers.length === 0) return answers.nothingMissing;
  return answers.missing(words.list(papers.map(({ kind }) => words.document(kind))));
}
