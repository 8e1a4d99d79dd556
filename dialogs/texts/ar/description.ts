import type { ClaimType } from '../../../domain/claim/types';
import type { Texts } from '../texts';

const EMPATHY: Readonly<Record<ClaimType, string>> = {
  collision: 'يؤسفني هذا الاصطدام.',
  vol: 'تؤسفني هذه السرقة.',
  vandalisme: 'يؤسفني هذا التخريب.',
  incendie: 'يؤسفني هذا الحريق.',
  degats_des_eaux: 'يؤسفني ما سببته المياه.',
  bris_de_glace: 'يؤسفني كسر هذا الزجاج.',
  evenement_climatique: 'يؤسفني ما سببه سوء الأحوال الجوية.',
  dommage_materiel: 'تؤسفني هذه الأضرار.',
  blessure: 'يؤسفني هذا الحادث.',
  autre: 'يؤسفني ما حدث لكم.',
};

export const description: Texts['description'] = {
  ask: 'ماذا حدث؟ اذكروا أيضا أين ومتى، بكلماتكم.',
  /** Useful at once, before any question. */
  cutTheWater: 'أغلقوا صنبور الماء الرئيسي، إن كان الماء لا يزال يتسرب.',
  tellNeighbour: 'أخبروا جاركم في الأعلى ليغلق الماء.',
  stayClear: 'ابتعدوا عن كل ما قد يسقط أو يحترق.',
  motorway: 'على الطريق السيار، اطلبوا سيارة الجر من هاتف النجدة البرتقالي.',
  ownRepairer: 'لكم حرية اختيار من يصلح سيارتكم.',

  again: 'احكوا في بضع كلمات ماذا حدث، وأين ومتى.',
  /** Said once, for what happened and not in general. */
  empathy: (type) => EMPATHY[type ?? 'autre'],
};
