import type { DayShift } from '../dates/meaning';

/** Words that move a day: "la veille du 14 juillet", "samedi, pas celui-ci, celui d'avant". */
export const SHIFTS: readonly DayShift[] = [
  { where: 'behind', pattern: /^ (?:il )?y ?'?a (?:huit|8) jours/, days: -7 },
  { where: 'behind', pattern: /^ (?:il )?y ?'?a (?:quinze|15) jours/, days: -14 },
  {
    where: 'before',
    pattern: /(?:la veille (?:au soir )?(?:de |du |d')?|le jour (?:d'avant|avant) (?:le )?)(?:le )?$/,
    days: -1,
  },
  {
    where: 'before',
    pattern: /(?:le lendemain (?:de |du |d')?|le jour (?:d'apres|apres) (?:le )?)(?:le )?$/,
    days: 1,
  },
  {
    where: 'behind',
    pattern:
      /^[ ,]*(?:non )?(?:pas (?:celui[- ](?:ci|la)|hier|avant[- ]hier|ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|ce dernier|le dernier|cette semaine|celui de cette semaine|celui qui vient de passer))?[ ,]*(?:mais )?(?:celui|celle|le precedent|l'autre) (?:d'avant|d avant|precedent|de la semaine (?:d'avant|derniere))/,
    days: -7,
  },
  {
    where: 'behind',
    pattern: /^[ ,]*(?:mais |plutot |non )?(?:la veille|le jour d'avant)(?:[ ,.!]*$|[ ,.])(?!au soir|d)/,
    days: -1,
  },
];
