import type { PhraseGroup } from '../lexicon/lexicon';

/** Signs that the writer supposes rather than knows. */
export const HEDGES: readonly PhraseGroup[] = [
  {
    topic: 'hedge',
    label: 'hedge',
    phrases: [
      '(je|j) [ne|me] [le] (crois|pense|suppose|imagine|présume|dirais|devine)',
      '(il|elle) (me|nous) semble',
      'semble t il',
      '(peut être|ptetre|ptet|peutetre|ptêt)',
      'sans doute',
      '(probable|probablement|vraisemblablement|apparemment|possiblement|éventuellement|normalement|possible|supposément|logiquement)',
      'a priori',
      '(pas|plus) [très|trop|vraiment|du tout|tout à fait] (sûr|sûre|certain|certaine|sûrs)',
      '(sais|sait|savons) [pas|plus|trop] [trop|vraiment|exactement|bien]',
      '(je ne sais|je sais pas|je sais plus|on sait pas|aucune idée|j ignore|n en sais rien|en sais rien|sais rien)',
      '(me|m en) souviens (pas|plus|mal|vaguement)',
      'il paraît',
      'on m a dit',
      'd après (ce que|ce qu|un|une|mon|ma|lui|elle)',
      '(à peu près|plus ou moins|grosso modo)',
      '(si je me souviens|sauf erreur|de mémoire|si je me trompe|à vérifier|à confirmer|j ai l impression|l impression)',
      '(pourrait|pourraient|aurait|auraient|devrait) [être|avoir|dû|bien]',
      '(doit|devait) [y|bien] (avoir|être|dater)',
    ],
  },
  {
    topic: 'hedge',
    label: 'so-far',
    phrases: [
      'pour (l instant|le moment)',
      'à (première vue|première)',
      '(jusqu ici|à ce stade|vu de l extérieur)',
      'on dirait',
      '(à ce que je|de ce que je) (vois|sais)',
    ],
  },
  {
    topic: 'hedge',
    label: 'roughly',
    phrases: ['(environ|vers|approximativement|plutôt|quelque chose comme|autour de|aux alentours|aux environs)'],
  },
];

/** Signs of distress: for tone and priority, never for a decision on money. */
export const DISTRESS: readonly PhraseGroup[] = [
  {
    topic: 'distress',
    label: 'distress',
    weight: 2,
    phrases: [
      'au secours',
      'à l aide',
      '(paniqu*|panique)',
      '(désespér*|désespoir|anéanti*|effondrée|bouleversé*|terrifi*|terroris*|traumatis*|dévasté*|détruit moralement)',
      '(pleure|pleurs|pleurer|pleurais|en larmes|larmes|sanglot*)',
      '(tremble|tremblais|trembler|tremblements)',
      '(n en peux|en peux|n en peut|en peut) plus',
      '(je craque|à bout|au bout du rouleau|cauchemar|cauchemars|horrible|horreur|atroce|épouvantable|dramatique|drame|catastrophique|terrible)',
      '(crise de nerfs|crise d angoisse|angoiss*|attaque de panique)',
      '(tout perdu|plus rien|sans toit|à la rue|perdu la tête|perds la tête)',
      '(suicid*|mourir)',
      'aidez (moi|nous)',
      '(vite|dépêchez vous|je vous en supplie|je vous en prie|pitié|par pitié|supplie)',
      '(très|trop|super|vraiment|complètement|tellement|encore|sous le|hyper) [sous le] (choqué*|choc|peur|stressé*|inquiet|inquiète|mal en point|angoissé*|secoué*)',
      'mort* de peur',
      'ne sais plus quoi faire',
      '(sais|sait) (pas|plus) quoi faire',
    ],
  },
  {
    topic: 'distress',
    label: 'distress',
    weight: 1,
    phrases: [
      '(choqué|choquée|choqués|secoué|secouée|secoués)',
      '(sous le choc|état de choc)',
      '(peur|frayeur|effrayé*|apeuré*)',
      '(stress|stressé|stressée|stresse|inquiet|inquiète|inquiets|anxieux|anxieuse|nerveux)',
      '(triste|dégoûté*|écœuré*|dépité*|furieux|furieuse|en colère|énervé*|scandaleux|inadmissible|honteux|révolté*|excédé*|ras le bol|marre)',
      '(désemparé*|perdu|perdue|dépassé*|démuni*|impuissant*)',
      '(grave|gravement|urgent|urgence)',
      '(galère|merde|putain|bordel)',
      'mal (vécu|dormi)',
      '(dors|dort|dormons|dormi) (plus|pas)',
    ],
  },
];
