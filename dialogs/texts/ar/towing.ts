import { leftToRight } from '../isolate';
import type { Texts } from '../texts';

const COUNTRIES = { FR: 'فرنسا', MA: 'المغرب' } as const;

export const towing: Texts['towing'] = {
  /** See the French text for the sources. */
  motorway: `على الطريق السيار، ابقوا خلف الحاجز. اتصلوا من هاتف النجدة البرتقالي، أو بالرقم ${leftToRight('112')}.`,
  assistance: (numbers) => `لجر السيارة، اتصلوا بخدمة المساعدة: ${numbers}.`,
  onCertificate: 'لجر السيارة، اتصلوا برقم المساعدة المكتوب على شهادة التأمين.',
  /** The country is named where there are two numbers. */
  number: (number, country) =>
    country === null ? leftToRight(number) : `${COUNTRIES[country]} ${leftToRight(number)}`,
};
