import type { PhraseGroup } from '../../lexicon/lexicon';

/** Fire, smoke and explosion. */
export const FIRE: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'incendie',
    weight: 5,
    phrases: [
      'incend*',
      '(pris|prit|prend|prenait|prendre) feu',
      '(mis|mit|mettre|mettait) le feu',
      'en (feu|flammes)',
      'départ de feu',
      'feu de (cuisine|cheminée|poubelle|voiture|forêt|friteuse|cave|garage|appartement|maison)',
      'calcin*',
      'carbonis*',
      '(il y a|y a|c est|avait|eu) [eu] le feu',
      '(friteuse|poêle|casserole|huile|bougie|cigarette|barbecue|poubelle|cheminée) … (enflammé*|flambé|feu)',
      '(enflammé*|embrasé*|flambé)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 4,
    phrases: [
      '(a|ont|est|été|entièrement|tout|complètement|partiellement|maison|voiture|appartement|meubles|moteur|cuisine|immeuble|hangar|cabanon|hotte) [tout|entièrement|complètement] (brûlé|brûlée|brûlés|brûlées|brulé|cramé|cramée)',
      'ça (brûle|crame)',
      '(maison|voiture|cuisine|appartement|immeuble|grange|toit|moteur) (brûle|crame|flambe|brûlait)',
      'flamme*',
      'explosion (de|du|d) (gaz|bouteille|butane|chaudière)',
      'bouteille de gaz … explos*',
      'le feu',
      'feu … (éteint*|maîtrisé*|propag*|ravag*|pompiers)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 2,
    phrases: ['brûl*', 'cramé*', 'suie*', 'court circuit*', 'fumée*', 'extincteur*', 'feu'],
  },
  { topic: 'type', label: 'incendie', weight: 1, phrases: ['pompiers', 'explos*', 'barbecue', 'roussi*', 'noirci*'] },
  {
    topic: 'type',
    label: 'incendie',
    weight: 2,
    phrases: [
      '(fondu|fondue|fondus|cramée|noirci*|brûlant|étincelle*|allumé tout seul|surchauffe*|mégot*|bougie*|cheminée|friteuse|casserole|poêle|allumette*|essence|pyromane)',
      '(pompiers) … (éteint|intervenus|venus|maîtris*)',
      '(éteint|éteindre|extincteur)',
      'noir de suie',
      'batterie … explosé',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 5,
    phrases: ['(chaudière|gaz|bouteille|cocotte|batterie|cuisinière|gazinière) … (explosé*|explose|explosion)'],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 5,
    phrases: [
      '(explosion|explosé*|exploser|explose) … (gaz|butane|propane|chaudière|bouteille|cocotte|batterie de)',
      '(feu|flammes|incendie) … (touché|atteint|gagné|léché|attaqué|propagé*|pris|étendu) … (portail|façade|haie|voiture|mur|toit|maison|clôture|garage|voisin*|étage|rideaux|meuble*|hangar|cuisine)',
      '(parti|partie|partis) en (fumée|flammes|cendres)',
      '(réduit*) en cendres',
      '(flambé|flambée|embrasé*|enflammé*|consumé*)',
      '(noirci*|noir) (de|par) (suie|la fumée|fumée|les flammes)',
      '(odeur|fumée) (de|du) brûlé',
      '(court circuit|surchauffe|mégot|bougie|friteuse|poêle|plaque|chargeur|multiprise|rallonge|prise|lampe|fer à repasser|sèche linge|batterie|téléphone) … (feu|brûl*|cramé*|flamm*|incend*|enflamm*|fumée)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 3,
    phrases: [
      '(tout|maison|voiture|cuisine|appartement|dépôt|hangar|ferme|grange|entrepôt|camion|magasin|local|cabane|forêt|toiture) (brûlait|brulait|flambait|cramait|a brûlé|a cramé|ont brûlé|brûlé)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 6,
    phrases: [
      '(explosion|explosé*) (de|d|du) [la|l|une|un|ma|notre] (gazinière|cuisinière|chaudière|four|cocotte|friteuse|barbecue|bouteille|bonbonne|chauffe eau|cuve|batterie)',
    ],
  },
];
