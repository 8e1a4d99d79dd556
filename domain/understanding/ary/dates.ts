import type { DateGrammar, DateMeaning } from '../dates/meaning';
import { DATES as FRENCH } from '../fr/dates';

const rule = (source: string, meaning: DateMeaning): DateGrammar['rules'][number] => ({
  pattern: new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'),
  read: () => meaning,
});

const WEEKDAYS: readonly (readonly [string, number])[] = [
  ['(?:nhar )?l?(?:7ed|had|hed|7edd)(?= |$)(?! chi)', 0],
  ['(?:nhar )?(?:l?tnin|letnin|ltnayn)', 1],
  ['(?:nhar )?(?:tlat|tlata|ltlat)', 2],
  ['(?:nhar )?(?:larbe3|larb3|lerbe3|larba3|l2arbi3a2)', 3],
  ['(?:nhar )?(?:lkhmis|lkhemis|khmis)', 4],
  ['(?:nhar )?(?:jem3a|jm3a|ljem3a|jemaa|jom3a)', 5],
  ['(?:nhar )?(?:sebt|ssebt|sbet|lsebt)', 6],
];

/** Darija's own words for days, then those of French. */
export const DATES: DateGrammar = {
  ...FRENCH,
  rules: [
    rule('ghedda|ghda|ghadda', { kind: 'future' }),
    rule('wel ?l?bare7|lbare7 (?:la|lla) lakhor|wlbare7|wellbare7|awlbare7', { kind: 'days-ago', days: 2 }),
    rule('l?bare7|lbareh|lbar7|lbarh|elbare7|l?barah', { kind: 'days-ago', days: 1 }),
    rule('had sba7|had sbah|had sbeh|had lsba7', { kind: 'days-ago', days: 0, part: 'morning' }),
    rule('had lila|had llila|had lil', { kind: 'days-ago', days: 0, part: 'night' }),
    rule('lyoum|lyoma|lyouma|lioum|lyom|elyoum', { kind: 'days-ago', days: 0 }),
    rule('daba|db|9bila|qbila|gbila', { kind: 'minutes-ago', minutes: 30 }),
    rule('(?:simana|smana|semana) li (?:fatet|fatat|dazet|dazt)', { kind: 'week', weeksAgo: 1 }),
    ...WEEKDAYS.map(([source, weekday]) => rule(source, { kind: 'weekday', weekday })),
    ...FRENCH.rules,
  ],
};
