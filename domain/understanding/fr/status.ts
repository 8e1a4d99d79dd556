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
    // Forces of other countries, and officers by what they did.
    topic: 'police',
    label: 'police',
    phrases: [
      '(mossos|carabiniers|carabinieri|guardia civil|policia|polizei|sûreté nationale|brigade de gendarmerie|brigadier|adjudant|motards de la police|patrouille de police|police municipale|police technique|enquêteurs|maréchaussée)',
      '(agents|deux agents|un agent|trois agents|motards|patrouille) [de police|en uniforme|de la paix] (sont|est|ont|a) [juste|bien] (passé*|venu*|arrivé*|relevé*|noté*|constaté*|pris|intervenu*|dressé*|vu)',
      '(empreintes|signalement) … (relevé*|pris*|enregistré*)',
      '(dépôt|déclaration) (au|à la) (commissariat|poste|gendarmerie)',
    ],
  },
  {
    // Whole phrases that say that nothing was done.
    topic: 'police',
    label: 'not-done',
    phrases: [
      '(police|gendarmes|gendarmerie|policiers|flics|commissariat) [nous|m|me|ont|a] [a|ont] [dit|répondu|expliqué] [au téléphone] [qu|que] … (se déplaçait|se déplaçaient|se déplace|se déplacent|déplacé|déplacés|déplacée|viendra|viendrait|viendraient|viendront|vient|viennent|venir|intervient|interviennent) (pas|plus)',
      '(police|gendarmes|gendarmerie|policiers) … (se déplaçait|se déplaçaient|se déplace|se déplacent|se déplaceront) pas',
      '(rien|pas) [encore] (dit|signalé|déclaré|raconté|prévenu) (à la|aux|au|à) (police|flics|gendarmes|gendarmerie|commissariat)',
      '(appelle|appellerai|appelerai|préviens|préviendrai|irai|vais|passerai|irons|porterai|déposerai|ferai) [plainte] [à] [la|le|les|au|aux|chez les] (police|gendarmerie|gendarmes|commissariat|poste|flics|plainte) … (tout à l heure|demain|ce soir|cet aprem|cet après midi|dès que|plus tard|lundi|mardi|mercredi|jeudi|vendredi|samedi|après|quand)',
      '(passerai|irai|appellerai|appelerai|préviendrai|contacterai|déposerai|porterai|irons|passerons|déposerons|ferai) [y|la|le|une|aller|porter|déposer|bien|déclarer|à|au] [au|à la|la|les|une|chez les] (police|gendarmerie|gendarmes|commissariat|poste|plainte|flics|main courante)',
      '(dit|conseille|conseillé|demande|demandé|recommande|recommandé|suggère|faudrait|faut|dois|devrais|devrait|falloir|pensais|penser|songe|pense|hésite) [que|de|d|à|aller|je|j] (déposer|porter|aller porter|aller déposer) plainte',
      '(prévenu|appelé|averti|contacté|alerté) (personne)',
      '(ne|n) [ai|avons|a|on] (prévenu|appelé|averti|contacté) (personne)',
      '(ne porte|ne veux pas porter|pas porté|veut pas porter|souhaite pas porter|pas de) (pas plainte|plainte|aucune plainte)',
      '(sans|ni) (police|gendarmes|plainte|gendarmerie|policiers) [ni|sans]',
      '(plainte|police|gendarmerie|commissariat) … (pas fait|pas encore|pas eu le temps|pas le courage|pas encore fait|pas utile|inutile|à quoi bon|sert à rien|servirait à rien|perte de temps|ça sert)',
    ],
  },
  {
    topic: 'constat',
    label: 'not-done',
    phrases: [
      '(pas|rien|jamais) (rempli|fait|signé) (de|le|la|aucun|un) (papier|papiers|constat|feuille|formulaire)',
      '(refus*) [de|d] [lui|nous|me|rien|tout] (signer|remplir|faire) [quoi|le|rien|ça|un|quelque|les papiers|aucun]',
      '(veut|voulu|voulait|voulaient|souhaite|accepte|accepté) (pas|rien) [me|nous|le] (signer|remplir)',
      '(pas|rien) (voulu|accepté|souhaité) [de] [le|rien] (signer|remplir)',
      '(pas|aucun|plus) de constat (disponible|sur moi|dans la voiture|dans la boîte|sous la main|vierge)',
      '(personne|aucun de nous|aucun des deux|ni lui ni moi|on) [n] (avait|n avait|a|avions) [pas] [de|le|la] (feuille|constat|formulaire|imprimé|papier)',
      '(avait|avions|avons|ai|a|n avions|n avait) [pas|ni|aucun] [l un|ni|l autre|pas|aucun|de nous] [ni|l autre|le|la] [l autre] (de|le|la|aucun|aucune) (feuille|constat|formulaire|imprimé|papier de constat) [de|d] [constat]',
      '(partie|parti|enfui|reparti|barré|filé) (sans|avant) [de|d] [remplir|faire|signer] [le|un] constat',
      '(arrangé|arrangés|arrangement|s arranger|à l amiable) (sans constat|sans faire de constat)',
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
      '(e constat|econstat|constat électronique|appli e constat|constat en ligne|constat dégât des eaux|constat dégâts des eaux|constat européen|constat papier)',
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
      'pas [pu] [se|nous] [mettre|mis|tomber|tombés] d accord',
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
