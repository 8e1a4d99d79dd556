import type { PhraseGroup } from '../../lexicon/lexicon';

/** Accidents of a person alone: falls, bites, burns. */
export const INJURY: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'blessure',
    weight: 4,
    phrases: [
      '(mordu|mordue|mordus|mordre|morsure*|griffé|griffée)',
      'accident (du travail|domestique|de sport|de ski|corporel)',
      '(chute|tombé|tombée|tombe|glissé|glissée|chuté) … (escalier*|échelle|vélo|marche|marches|trottoir|sol|plaque|cheval|ski|trottinette|douche|baignoire|piscine|tabouret|toit|balcon|pelouse|carrelage|magasin|supermarché|match|foot)',
      '(cassé|cassée|foulé|foulée|tordu|tordue|luxé|fracturé|brisé) (le|la|les|un|une|mon|ma) (bras|jambe|poignet|cheville|genou|épaule|main|doigt|doigts|pied|nez|dent|dents|côtes|clavicule|coude|hanche|fémur|tibia|orteil)',
      'dommage* corporel*',
      'intoxi*',
      'électrocut*',
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 2,
    phrases: ['chute', 'chuté*', 'blessure*', 'bless*', 'fracture (de|du) (la|l|cheville|poignet|bras)'],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 3,
    phrases: [
      '(mordu|mordue|griffé|piqué|piquée) (la|le|ma|mon|une|un|par|à|au)',
      '(intoxication|empoisonn*|allergie|brûlure*|noyade|insolation)',
      '(chute|tombé|tombée|chuté|glissé|trébuché|glissant) … (escalier*|piscine|carrelage|marche*|échelle|trottoir|rue|magasin|bus|train|quai|cour|école|gymnase|salle|stade|bain|rampe|tapis)',
      '(reçu|pris) … (tête|épaule|pied|œil|visage|dos) … (pot|tuile|branche|pierre|ballon|porte|objet)',
      '(raté|loupé) (la|une) marche',
      '(accident) (scolaire|de jardin|de bricolage|de cuisine|médical|de chasse)',
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 4,
    phrases: [
      '(me suis|s est|nous sommes|s étant) [fait|gravement|un peu|bien|tout seul] (brûlé*|ébouillanté*|coupé*|entaillé*|blessé*|cogné*|fracturé*|foulé*|tordu*|luxé*|électrocuté*|coincé le|coincé un|planté|claqué|déchiré)',
      '(fait|faite) (mal|mordre|piquer|griffer|renverser par un cheval) [au|à la|aux|en|par]',
      '(fracture|entorse|luxation|brûlure*|plaie|coupure|morsure) (du|de la|de|au|à la|à l|aux|d)',
      '(glissé|chuté|tombé|tombée|chute|trébuché|glissade) … (hall|couloir|cage d escalier|carrelage|parquet|douche|baignoire|magasin|rayon|supermarché|marches|escalier|escaliers|verglas devant|trottoir|cour|terrasse|gymnase|patinoire|piste|toboggan|balançoire|trampoline|arbre|échelle|tabouret|lit|canapé|cheval)',
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 5,
    phrases: [
      '(tombé|tombée|chuté|chute|dégringolé) (de|du|d) [la|l|un|une|mon] (escabeau|échelle|toboggan|balançoire|arbre|lit|chaise|tabouret|cheval|trampoline|escalier|escaliers|toit|vélo|trottinette|skate|quai|scène|échafaudage)',
      '(mère|père|fils|fille|femme|mari|grand mère|grand père|je|tante) … (glissé|tombé|tombée|chuté) … (carrelage|escalier*|trottoir|hall|douche|baignoire|marche*|sol)',
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 5,
    phrases: [
      '(fait|faite|faits) (mordre|griffer|piquer) [par] [le|un|une|la|mon|notre]',
      '(chien|chienne|chat|cheval|âne|serpent|guêpes|frelons) … (mordu*|griffé*|piqué*|attaqué*|mordait)',
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 6,
    phrases: [
      '(brûlure*|brûlé|brûlée|ébouillant*) … (eau bouillante|huile|café|thé|soupe|degré|fer à repasser|plaque chaude|vapeur)',
    ],
  },
];
