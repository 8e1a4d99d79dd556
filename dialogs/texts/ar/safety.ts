import type { EmergencyNumber, EmergencyService } from '../../../domain/rules/emergency-rows';
import { leftToRight } from '../isolate';
import type { Texts } from '../texts';

const COUNTRIES: Readonly<Record<EmergencyNumber['country'], string>> = { FR: 'فرنسا', MA: 'المغرب' };

const SERVICES: Readonly<Record<EmergencyService, string>> = {
  secours_medicaux: 'الإسعاف',
  pompiers: 'المطافئ',
  police: 'الشرطة',
  gendarmerie: 'الدرك',
  europe: 'كل حالات الطوارئ',
  sms: 'برسالة نصية',
  protection_civile: 'الإسعاف والمطافئ',
};

const FIRST = leftToRight('15');

export const safety: Texts['safety'] = {
  /** The number that is right wherever the person is. */
  callNow: (country) =>
    country === null ? `اتصلوا بالرقم ${FIRST} الآن، في المغرب كما في فرنسا.` : `اتصلوا بالرقم ${FIRST} الآن.`,
  callFire: (country) =>
    country === null
      ? `اتصلوا الآن بالرقم ${leftToRight('18')} في فرنسا، وبالرقم ${FIRST} في المغرب.`
      : `اتصلوا بالرقم ${leftToRight(country === 'FR' ? '18' : '15')} الآن.`,
  numbers: (country, rows) =>
    `${COUNTRIES[country]}: ${rows.map(({ number, service }) => `${leftToRight(number)} (${SERVICES[service]})`).join('، ')}.`,
  /** Water on something electric: in the place of whom to call, whose numbers follow. */
  leaveThePanel: 'لا تلمسوا لوحة الكهرباء، واقطعوا التيار إن أمكن دون خطر.',
  areYouSafe: 'هل أنتم في أمان؟',
  areYouSafeAgain: 'أجيبوا بنعم أو لا: هل أنتم في أمان؟',

  /** Not safe, or no clear answer. */
  notSafe: `أخبروا الرقم ${FIRST} بذلك واتبعوا تعليماتهم. أنبّه مستشارا الآن، لا تملؤوا أي شيء.`,
  /** Safe, but somebody is badly hurt. */
  badlyHurt: `اتبعوا تعليمات الرقم ${FIRST}. أنبّه مستشارا الآن، لا تملؤوا أي شيء.`,
  silence: `لم أتلق جوابكم، لذلك أنبّه مستشارا. اتصلوا بالرقم ${FIRST} عند أدنى شك.`,
  safe: 'حسنا، ابقوا في مكان آمن.',
  /** It has passed, or they are at home. */
  safeAgain: 'حسنا، اعتنوا بأنفسكم.',
  safeNow: 'هل أنتم في أمان الآن؟',
  /** Danger was heard again after they were safe: the card was shown already. */
  safeStill: `اتصلوا بالرقم ${FIRST} إذا كان أحد في خطر. هل أنتم في أمان الآن؟`,
  advisorAlerted: 'سبق أن نبّهت مستشارا. ابقوا هنا، سيكتب لكم.',

  /** While the rescuers are at work; said in turn, never twice the same in a row. */
  stay: [
    'ابقوا معهم، فالملف ينتظر.',
    'اتبعوا تعليمات المنقذين. لا شيء مستعجل هنا.',
    'أحتفظ بكل ما تكتبون. ابقوا مع المنقذين.',
  ],
  /** Nobody spoke of rescuers yet. */
  shelter: ['ابقوا في مكان آمن، فالملف ينتظر.', 'أحتفظ بكل ما تكتبون. لا شيء مستعجل هنا.'],
  calmAgain: 'شكرا، تصريحكم مسجل. متى نعاود الاتصال بكم؟',
  callbackNow: 'الآن',
  callbackLater: 'لاحقا',
  callbackNowNoted: 'أبلغت مستشارا بذلك. احتفظوا بهذه المحادثة، سيكتب لكم هنا.',
  callbackLaterNoted: 'حسنا، أحد المستشارين على علم بذلك. اكتبوا هنا عندما تكونون مستعدين.',
  callBackAt: (moment) => `سجلت موعد الاتصال بكم: ${moment}. هل تريدون إتمام تصريحكم هنا؟`,
  completeHere: 'إتمام التصريح هنا',
  waitForAdvisor: 'أنتظر هنا',
  waitHere: 'حسنا. احتفظوا بهذه المحادثة، سيكتب لكم المستشار هنا.',
  goOnHere: 'حسنا، نواصل هنا. المستشار على علم بذلك.',
};
