import type { PageLanguage } from './chat-texts';

/** Who answers an emergency number, as people call them. */
export const EMERGENCY_LABELS: Readonly<Record<PageLanguage, Readonly<Record<string, string>>>> = {
  fr: {
    FR: 'En France',
    MA: 'Au Maroc',
    secours_medicaux: 'Samu',
    pompiers: 'Pompiers',
    police: 'Police',
    gendarmerie: 'Gendarmerie',
    europe: 'Toutes urgences',
    sms: 'Par SMS',
    protection_civile: 'Ambulance, pompiers',
  },
  en: {
    FR: 'In France',
    MA: 'In Morocco',
    secours_medicaux: 'Ambulance',
    pompiers: 'Fire brigade',
    police: 'Police',
    gendarmerie: 'Gendarmerie',
    europe: 'Any emergency',
    sms: 'By text message',
    protection_civile: 'Ambulance, fire brigade',
  },
  ar: {
    FR: 'في فرنسا',
    MA: 'في المغرب',
    secours_medicaux: 'الإسعاف',
    pompiers: 'المطافئ',
    police: 'الشرطة',
    gendarmerie: 'الدرك',
    europe: 'كل حالات الطوارئ',
    sms: 'برسالة نصية',
    protection_civile: 'الوقاية المدنية',
  },
};
