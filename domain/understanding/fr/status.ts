import type { PhraseGroup } from '../lexicon/lexicon';

/** Police and complaint, amicable report: the topic words, and what was done about them. */
export const STATUS: readonly PhraseGroup[] = [
  {
    topic: 'police',
    label: 'police',
    phrases: [
      '(police|policier|policiers|policière|gendarme|gendarmes|gendarmerie|commissariat|flics|flic|keufs|crs|brigade)',
      '(plainte|plaintes)',
      'dépôt de plainte',
      '(pv|procès verbal|procès verbaux)',
      'main courante',
      '(pré plainte|plainte en ligne)',
      'récépissé',
      'forces de l ordre',
    ],
  },
  {
    topic: 'constat',
    label: 'constat',
    phrases: [
      '(constat|constats)',
      'constat amiable',
      'constat [à|a] l amiable',
      'constat possible',
      '(papier|papiers|feuille|feuilles|formulaire|imprimé) (pour|de|du) [faire] (le|un|l) constat',
      'e constat',
      '(papier|papiers|feuille|formulaire|fiche) (de|d) [l] (assurance|accident|constat)',
      '(rempli|fait|signé) [tous] [les|des|le|nos] papiers',
    ],
  },
  {
    topic: 'status',
    label: 'refused',
    phrases: [
      '(refus*|refuse)',
      '(veut|voulu|voulait|souhait*|accept*) (pas|rien)',
      '(pas|rien) (voulu|accepté)',
      'sans vouloir',
      '(impossible|pas possible)',
      '(en désaccord|pas d accord)',
    ],
  },
  {
    topic: 'status',
    label: 'future',
    phrases: [
      '(veut|veulent|voudrait|envisage|menace de|d accord pour|prêt à|prête à|propose de|vais|va|allons|vont|dois|doit|devons|devrais|compte|comptons|faudra|faudrait|pense|veux|voudrais|souhaite|prévu|prévois|irai|ferai|ferons|déposerai|porterai|pourra|vas) [vouloir|encore|aller|le|la|y]',
      '(il faut|faut)',
      '(demain|plus tard|bientôt|prochainement|tantôt)',
      '(à faire|reste à|en attente de|rendez vous)',
      '(ce soir|cet après midi|après demain)',
    ],
  },
  {
    topic: 'status',
    label: 'awaited',
    phrases: [
      '(attend|attends|attendons|attendant|attente)',
      '(arrive|arrivent|en route|en chemin)',
      'en cours',
      '(demandé|appelé|contacté) … (venir|attends|attend)',
    ],
  },
  {
    topic: 'status',
    label: 'unfinished',
    phrases: [
      '(pas|non|jamais|rien) (signé|rempli|fini|complet|terminé|établi|fait)',
      '(sans|ni) (signature|signé)',
      '(à moitié|incomplet|incomplète)',
    ],
  },
  {
    topic: 'status',
    label: 'later',
    phrases: [
      '(on|nous|je|j) (le|la|l) (fait|fais|fera|ferons|faisons|ferai|remplit|remplira|signe|signera|dépose|déposerai|verra) … (demain|ce soir|plus tard|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|bientôt|tout à l heure|prochaine*|après)',
    ],
  },
  {
    topic: 'status',
    label: 'not-yet',
    phrases: [
      'pas encore',
      '(avant qu|avant que|avant de|avant d) [on|nous|j|il|ait] (fasse|faire|remplisse|remplir|signe|signer|établir|fassions|remplissions|aie pu)',
      'toujours pas',
      'encore pas',
      'pas [encore] eu (le temps|l occasion)',
      'pas pu',
      'pas le temps',
      'pas pris le temps',
    ],
  },
];
