const around = (source: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g');

/** Kinds of places that are followed by a name: "rue des Acacias", "parking Marjane". Group 1 is where the place begins. */
export const NAMED_PLACES = around(
  '(?:\\d{1,4},? (?:bis |ter )?)?(rue|ruelle|avenue|av|boulevard|bd|bld|blvd|allee|impasse|chemin|quai|place|route|rond[- ]point|carrefour|quartier|residence|lotissement|hay|zone|cite|square|cours|faubourg|pont|tunnel|parking|centre commercial|supermarche|marche|gare|aeroport|station|peage|sortie|ecole|lycee|hopital|clinique|mosquee|plage|intersection|angle|peripherique|autoroute|nationale|departementale|rocade|hotel|restaurant|cafe|magasin|garage|port|stade|universite|camping)',
);

/** Kinds of places that say enough without a name, with the words that lead to them. */
export const PLAIN_PLACES = around(
  "(?:parking(?: souterrain)?(?: de (?:mon|la|l') ?(?:immeuble|travail|residence|plage|gare|hopital|supermarche|bureau))?|autoroute|rond[- ]point|peripherique(?: nord| sud| est| ouest| interieur| exterieur)?|periph|rocade|[an]\\d{1,3}|rn ?\\d{1,3}|d\\d{2,4}|centre[- ]ville|bande d'arret d'urgence|station[- ]service|peage|supermarche|passage pieton|local (?:velo|velos|poubelles)|dans le (?:bus|metro|tram|train))",
);

/** At home or at work. */
export const HOME_PLACES = around(
  "(?:devant |dans |pres de |derriere )?(?:chez (?:moi|nous|mes parents|ma mere|mon pere)|(?:ma|notre|la) (?:maison|cuisine|cave|cour|buanderie|salle de bains?|chambre|terrasse)|(?:mon|notre|le|l') ?(?:appartement|appart|garage|jardin|salon|immeuble|bureau|magasin|local|domicile|logement)|mon (?:lieu de )?travail|(?:au|mon) domicile)",
);

const TOWNS = [
  // Morocco, with the short names that people type
  'casablanca',
  'casa',
  'rabat',
  'sale',
  'marrakech',
  'marrakesh',
  'kech',
  'fes',
  'meknes',
  'tanger',
  'agadir',
  'oujda',
  'kenitra',
  'tetouan',
  'safi',
  'mohammedia',
  'khouribga',
  'el jadida',
  'beni mellal',
  'nador',
  'taza',
  'settat',
  'berrechid',
  'khemisset',
  'temara',
  'skhirat',
  'larache',
  'ksar el kebir',
  'guelmim',
  'essaouira',
  'ouarzazate',
  'errachidia',
  'al hoceima',
  'dakhla',
  'laayoune',
  'bouznika',
  'ifrane',
  'chefchaouen',
  'taroudant',
  'tiznit',
  'inezgane',
  'bouskoura',
  'dar bouazza',
  'maarif',
  'sidi kacem',
  'azrou',
  // France
  'paris',
  'marseille',
  'lyon',
  'toulouse',
  'nice',
  'nantes',
  'montpellier',
  'strasbourg',
  'bordeaux',
  'lille',
  'rennes',
  'reims',
  'saint etienne',
  'saint-etienne',
  'toulon',
  'le havre',
  'grenoble',
  'dijon',
  'angers',
  'nimes',
  'villeurbanne',
  'clermont-ferrand',
  'clermont ferrand',
  'aix-en-provence',
  'aix en provence',
  'brest',
  'limoges',
  'tours',
  'amiens',
  'perpignan',
  'metz',
  'besancon',
  'orleans',
  'rouen',
  'mulhouse',
  'caen',
  'nancy',
  'saint-denis',
  'argenteuil',
  'montreuil',
  'roubaix',
  'tourcoing',
  'avignon',
  'poitiers',
  'creteil',
  'pau',
  'cannes',
  'antibes',
  'calais',
  'versailles',
  'la rochelle',
  'colmar',
  'bourges',
  'valence',
  'annecy',
  'chambery',
  'bayonne',
  'biarritz',
  'lorient',
  'quimper',
  'vannes',
  'troyes',
  'niort',
  'ajaccio',
  'bastia',
  'evry',
  'cergy',
  'bobigny',
  'nanterre',
  'vitry',
  'ivry',
  'saint-malo',
  'beziers',
  'narbonne',
  'arles',
  'albi',
  'tarbes',
  'chartres',
  'le mans',
  'laval',
  'cholet',
];

/** Words that are also something else than a town, unless "à" stands before them. */
const DOUBTFUL = new Set(['sale', 'tours', 'nice', 'valence', 'safi', 'taza', 'pau', 'laval', 'brest', 'angers']);
const SURE = TOWNS.filter((town) => !DOUBTFUL.has(town));

/** Towns by name; doubtful ones only behind "à" or "entre". */
export const CITIES = new RegExp(
  `(?<![a-z0-9])(?:${SURE.join('|')})(?![a-z0-9])|(?<=(?:^| )(?:a|entre|vers) )(?:${[...DOUBTFUL].join('|')})(?![a-z0-9])`,
  'g',
);

/** Words that end a place name. */
export const PLACE_STOPS: ReadonlySet<string> = new Set(
  (
    'je j il elle on nous vous ils elles qui que qu quand dans avec par sans pendant apres avant hier aujourd ce cet cette ces mon ma mes ton ta son sa ses notre votre leur un une a ai as est sont etait suis sommes ont avait vers mais car donc ou alors puis pour pas ne n m t s y se me te lui leur au aux a chez contre entre ' +
    'personne aucun aucune matin soir midi nuit lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre constat police accident choc voiture vehicule camion photo photos blesse blesses mal plus moins tres bien aussi encore deja comme si tout tous toute rien ' +
    'quelqu quelque depuis il y voila devant derriere sur sous pris prise fait faite percute percutee heurte heurtee touche touchee vu vue eu ete etaient avant-hier environ pres jusqu parce afin lorsque lors souterrain mouille mouillee etroite fermee coupee bloquee droite gauche'
  ).split(' '),
);
