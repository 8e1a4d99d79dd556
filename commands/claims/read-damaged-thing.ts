import type { ClaimFacts } from '../../domain/claim/types';
import { plainText } from './read-account';

type DamagedThing = NonNullable<ClaimFacts['damagedThing']>;

const VEHICLE = [
  'voitures?|vehicules?|autos?|automobiles?|motos?|scooters?|camions?|camionnettes?|fourgon\\w*|utilitaire|bagnole',
  'caravane|camping-car|4x4',
  '(?<=\\b(?:my|our|the|his|her) )(?:car|van|truck)|motorbike',
  'tomobil\\w*|tonobil\\w*|siyar\\w*|(?:ال)?سيار\\p{L}*',
].join('|');
/** Only a vehicle has these. */
const VEHICLE_PARTS = [
  'pare-?\\s?brises?|bris de glaces?|capots?|carrosserie|portieres?|retro\\w*|pare-?\\s?chocs?|jantes?|pneus?',
  'lunette arriere|windscreen|windshield|bonnet|bumper',
].join('|');
const HOME = [
  'maisons?|appart\\w*|logement|domicile|villa|habitation|studio|cuisine|salon|chambres?|cave|sous-sol|grenier',
  'salle de bains?|house|apartment|flat|kitchen',
  'dar|ddar|dari|darna|(?:ال)?(?:منزل|دار|بيت)\\p{L}*',
].join('|');
/** Only a home has these. */
const HOME_PARTS = [
  'toits?|toitures?|tuiles?|gouttieres?|volets?|veranda|jardins?|clotures?|portails?|cheminees?|facades?|fenetres?',
  "baies? vitrees?|plafonds?|terrasses?|piscines?|velux|parquet|pergola|porte d'entree|portes? d[eu] garage",
  'roofs?|shutters?|garden|ceiling|سقف',
].join('|');

const THE = "(?:l[ae]s?\\s|l'|m(?:a|on|es)\\s|n(?:otre|os)\\s|s(?:a|on|es)\\s|cet?t?e?\\s)?\\s*";
const OF = `(?:de\\s|du\\s|d')\\s*${THE}`;
/** Parts that either can have: whose they are is said behind them. */
const EITHER = '(?:toits?|vitres?|portes?|fenetres?|murs?|carreaux?|interieur|sieges?|coffre)';

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'gu');
const PART_OF_VEHICLE = word(`toit ouvrant|${EITHER}\\s+${OF}(?:${VEHICLE})`);
const PART_OF_HOME = word(`${EITHER}\\s+${OF}(?:${HOME})`);
const NAMES: Readonly<Record<DamagedThing, { readonly whole: RegExp; readonly parts: RegExp }>> = {
  vehicle: { whole: word(VEHICLE), parts: word(VEHICLE_PARTS) },
  home: { whole: word(HOME), parts: word(HOME_PARTS) },
};

/** "Devant la maison", "un arbre du jardin": where it was, or what fell. */
const BESIDE = new RegExp(
  `\\b(?:devant|derriere|sous|vers|depuis|par|(?:pres|cote|face|bas|pied) d[eu]|face a|a|au|du|de)\\s+${THE}$`,
  'u',
);
/** "Une voiture a défoncé le portail": not the customer's own. */
const SOME = /\b(?:une?|autre)\s$/u;
/** What burns in a kitchen is the home, unless a thing is named that stood there. */
const INSIDE = new RegExp(`\\b(?:dans|in)\\s+(?:the\\s)?${THE}$`, 'u');
const AT_HOME = /(?<!(?:devant|derriere|pres de|cote de|face de) )\bchez (?:moi|nous)\b/u;
/** It falls on all that somebody has. */
const HAIL = /\bgrel/u;

/**
 * What an account says was damaged; null when it names neither a vehicle nor a home, or both. A place ("devant la maison")
 * and what did it ("une voiture a défoncé le portail") are not what was damaged.
 */
export function readDamagedThing(text: string): DamagedThing | null {
  const plain = plainText(text).replace(PART_OF_VEHICLE, ' pare-brise ').replace(PART_OF_HOME, ' toiture ');
  const [vehicle, home] = [evidence(plain, 'vehicle'), evidence(plain, 'home')];
  const atHome = AT_HOME.test(plain) && !HAIL.test(plain) ? 1 : 0;
  return stronger(vehicle, Math.max(home, atHome));
}

function stronger(vehicle: number, home: number): DamagedThing | null {
  if (vehicle === home) return null;
  return vehicle > home ? 'vehicle' : 'home';
}

/** 2: it is named as such; 1: it happened inside; 0: nothing. */
function evidence(plain: string, thing: DamagedThing): number {
  const { whole, parts } = NAMES[thing];
  const weights = [whole, parts].flatMap((names) =>
    [...plain.matchAll(names)].map(({ index }) => weightOf(plain.slice(0, index), names === whole)),
  );
  return Math.max(0, ...weights);
}

function weightOf(before: string, isWhole: boolean): number {
  if (INSIDE.test(before)) return isWhole ? 1 : 0;
  return BESIDE.test(before) || (isWhole && SOME.test(before)) ? 0 : 2;
}
