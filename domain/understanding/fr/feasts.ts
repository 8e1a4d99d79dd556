/** A day of the year by its name: a pattern over the folded text, and where it stands on the calendar. */
interface Feast {
  readonly said: string;
  readonly day: number;
  readonly month: number;
}

/** Days that are named instead of counted, the longer names first. */
export const FEASTS: readonly Feast[] = [
  { said: '(?:la |le )?(?:veille de noel|reveillon de noel|24 au soir de noel)', day: 24, month: 12 },
  {
    said: "(?:la |le )?(?:soir (?:du|de) )?(?:reveillon|st[ -]sylvestre|saint[ -]sylvestre|veille du (?:jour de l'an|nouvel an|1er de l'an))",
    day: 31,
    month: 12,
  },
  { said: '(?:le )?(?:jour|fete|armistice) de (?:la )?victoire|(?:le |au )?(?:8|huit) mai', day: 8, month: 5 },
  { said: '(?:le )?(?:14|quatorze) juillet|(?:la )?fete nationale(?! marocaine)', day: 14, month: 7 },
  { said: "(?:le )?(?:jour (?:de|d') ?)?(?:la )?(?:fete de la )?marche verte", day: 6, month: 11 },
  { said: '(?:le )?(?:jour de )?(?:la )?fete du trone', day: 30, month: 7 },
  { said: "(?:le )?(?:jour de )?(?:la )?fete de l'independance", day: 18, month: 11 },
  { said: '(?:a |le )?(?:la )?toussaint', day: 1, month: 11 },
  { said: '(?:a |la )?(?:la )?(?:saint|st|ste)[ -]valentin', day: 14, month: 2 },
  { said: "(?:la |le |a |au |du |pour )?(?:1er avril|premier avril|poisson d'avril)", day: 1, month: 4 },
  { said: '(?:la |le )?fete du travail', day: 1, month: 5 },
  { said: "(?:la |le |a |pour |soir d[e' ]+)?(?:la )?fete de la musique", day: 21, month: 6 },
  { said: "(?:a |l'|pour l'|le jour de l')?assomption", day: 15, month: 8 },
  { said: "(?:a |l'|pour l'|le jour de l')?armistice", day: 11, month: 11 },
  { said: "(?:a |le soir d[e' ]+|pour |soir d[e' ]+)?halloween", day: 31, month: 10 },
  { said: "(?:a |le jour de )?(?:l')?epiphanie", day: 6, month: 1 },
  { said: '(?:le )?lendemain de noel', day: 26, month: 12 },
  { said: '(?:le |a |au )?(?:jour de )?noel', day: 25, month: 12 },
  { said: "(?:le )?(?:jour de l'an|nouvel an)", day: 1, month: 1 },
];

/** A day of the year that moves with Easter: so many days from its Sunday. */
interface MovingFeast {
  readonly said: string;
  readonly days: number;
}

export const MOVING_FEASTS: readonly MovingFeast[] = [
  { said: '(?:le |au )?lundi de paques', days: 1 },
  { said: '(?:le )?vendredi saint', days: -2 },
  { said: '(?:le )?mardi gras', days: -47 },
  { said: '(?:le )?mercredi des cendres', days: -46 },
  { said: '(?:le )?(?:dimanche des rameaux|jour des rameaux)', days: -7 },
  { said: "(?:le |a )?(?:jeudi de |jour de )?l'ascension", days: 39 },
  { said: '(?:le )?lundi de (?:la )?pentecote', days: 50 },
  { said: '(?:le |a |pour )?(?:dimanche de )?(?:la )?pentecote', days: 49 },
  { said: '(?:le |a |pour )?(?:dimanche de |jour de )?paques', days: 0 },
];
