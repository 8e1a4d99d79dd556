import type { PhraseGroup } from '../lexicon/lexicon';

/** Whoever owns what was damaged, or did the damage, by what they are to the writer. */
const RELATION =
  'voisin|voisine|voisins|locataire|locataires|propriétaire|proprio|bailleur|patron|patronne|collègue|collègues|client|cliente|ami|amie|amis|amies|copain|copine|pote|potes|camarade|partenaire|coéquipier|adversaire|invité|invitée|invités|hôte|hôtes|colocataire|coloc|beau frère|belle sœur|belle soeur|belle mère|beau père|beaux parents|cousin|cousine|tante|oncle|frère|sœur|soeur|nounou|baby sitter|prof|professeur|maîtresse|école|employeur|boss|chef|prestataire|patient|patiente|occupant|gérant|gérante|restaurateur|boulanger|coiffeuse|kiné|garagiste|commerçant|commerçante|épicier|épicière|fleuriste|boucher|pharmacien|buraliste|cafetier|bijoutier|libraire|hammam|camarade de classe|mairie|syndic|copropriété|hôtel|camping|loueur|agence de location';
/** Who is no member of a household: what they do, they do as others. */
const STRANGER =
  'voisin|voisine|voisins|locataire|locataires|propriétaire|proprio|bailleur|patron|patronne|collègue|client|cliente|ami|amie|copain|pote|camarade|partenaire|coéquipier|adversaire|invité|invitée|colocataire|coloc|nounou|prof|professeur|patient|patiente|occupant|gérant|gérante|restaurateur|boulanger|garagiste|commerçant|mairie|syndic|copropriété';
const OWNER = 'de|du|d|des|à|au';
const DETERMINER = 'mon|ma|mes|un|une|notre|nos|la|le|l|les|des|son|sa';
const NEARBY =
  'd à côté|d en face|du dessus|du dessous|d au dessus|d en dessous|mitoyen|mitoyenne|voisin|voisine|attenant|attenante|contigu|contiguë|limitrophe';
const WORKER =
  'déménageur|déménageurs|plombier|électricien|couvreur|maçon|peintre|carreleur|chauffagiste|ramoneur|élagueur|paysagiste|jardinier|livreur|livreuse|artisan|artisans|ouvrier|ouvriers|entreprise|technicien|installateur|prestataire|femme de ménage|aide ménagère|facteur|éboueurs|serveur|serveuse|garçon de café|poseur|menuisier|serrurier|cuisiniste';
const DAMAGES =
  'renversé|cassé|rayé|percé|troué|abîmé|endommagé|arraché|fait tomber|lâché|cogné|brûlé|taché|oublié|laissé|sectionné|coupé|heurté|écrasé|inondé|mis le feu|fait déborder|mal fermé|mal monté|mal posé';

/** Who else takes part, beyond the rows of `parties.ts`. */
export const OTHERS: readonly PhraseGroup[] = [
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      `(${OWNER}) (${DETERMINER}) [jeune|petit|petite|vieux|vieille|ancien|ancienne|autre] (${RELATION})`,
      `(chez|par) (des|un|une|mes|mon|ma|nos|les|leur|leurs) (${STRANGER}|voisins|gens|inconnus)`,
      `(${DETERMINER}) [jeune|petit|petite|vieux|vieille] (${STRANGER}) [du|de la|des] [#|dessus|dessous|haut|bas|1er|2e|3e|premier|deuxième|troisième|palier] (a|ont|m a|nous a|s est|n a|avait|est|nie|refuse|reconnaît|reconnait|dit que c|veut|demande|me demande|réclame|me réclame)`,
      `(appartement|appart|logement|maison|garage|atelier|local|commerce|boutique|hangar|grange|immeuble|jardin|terrain|studio|restaurant|garagiste|voisin|toit|balcon) (${NEARBY})`,
      '(celui|celle|ceux|gens|voisin|voisine|locataire|monsieur|dame|appartement|appart|famille|couple|étudiant|étudiante|mamie|papi) (du|de|d) (#|1er|2e|2ème|3e|3ème|4e|5e|6e|premier|deuxième|troisième|quatrième|cinquième|dessus|dessous|rdc|rez de chaussée)',
      `(${WORKER}) … (${DAMAGES})`,
      `(${DAMAGES}) … par (le|la|l|un|une|les|des|notre|mon) (${WORKER}|${RELATION})`,
      '(ses|leurs) (parents|grands parents) [sont|ont|m|nous|habitent|reconnaissent|proposent|vont]',
      '(il|elle|lui|ils|elles) (a|ont|aussi|avait) [aussi|bien|une|son|leur] (une|son|leur) (assurance|rc|responsabilité civile|assureur|mutuelle|maif|macif|maaf|axa)',
      '(son|sa|leur|leurs) (assurance|assureur|rc|responsabilité civile|numéro de contrat|propriétaire|locataire|plaque|immatriculation)',
      '(il|elle|ils|elles) [me|nous|le|la|l] (reconnaît|reconnait|reconnaissent|admet|admettent|nie|nient|conteste|refuse de payer|veut être remboursé*|veulent être rembours*|réclame|réclament|demande le remboursement)',
      '(veut|voudrait|demande|exige|souhaite) que (je|j|mon assurance|mon assureur|nous|on) (passe|passions|rembourse|paie|paye|prenne|fasse|déclare|règle)',
      '(je|on|nous) (lui|leur) (dois|doit|devons|ai dit|ai donné|ai proposé|avons donné|ai promis|rembourse)',
      '(chez|l appartement de|le jardin de|la maison de|la voiture de|le mur de|le toit de) (quelqu un d autre|autrui|un tiers|des tiers)',
    ],
  },
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      '(les deux|nos deux|deux) (plaques|chauffeurs|conducteurs|identités|véhicules|voitures|assurances)',
      '(nos|vos|leurs) (plaques|coordonnées|numéros|papiers|assurances|véhicules|deux voitures)',
      '(échangé|échangés|échangeons|échange) [de|nos|les|des] (plaques|coordonnées|numéros|papiers|identités|noms|cartes|numéro|06)',
      '(constat|papiers) … (ensemble|avec moi|avec lui|avec elle|entre nous|à deux|tous les deux|avec le conducteur|avec la conductrice)',
      '(un|une|le|la|l) [jeune|vieux|vieille|petit|petite] (patient|patiente|client|cliente|voisin|voisine|livreur|coursier|retraité|retraitée|étudiant|étudiante|touriste|ouvrier|ado|gamin|collègue|infirmière|ambulancier|postier|apprenti|motocycliste|cyclomotoriste|trottinettiste|skieur|vététiste) [en|à|sur|avec] [fauteuil|vélo|moto|scooter|trottinette|voiture|son|sa] [vélo|voiture|moto|camion] (a|m a|ma|nous a|est|roulait|s est|n a)',
      '(l|c était l|c est l) autre (a|n a|m a|est|roulait|venait|s est|non|avait|qui|voulait|dit|prétend|conteste)',
      '(de part et d autre|les deux parties|chacun de son côté|chacun son tour)',
      '(il|elle|ils) [ne] (m|nous) [a|ont] [pas|même|juste|quand même] [a|ont] (percuté|percutée|doublé|coupé|embouti|rentré|tapé|touché|dit pardon|laissé sa|donné sa|donné son|insulté|klaxonné|vu|vue)',
      '(c est|c était) (lui|elle|eux) qui (venait|roulait|a|est|était|m a|arrivait|avait|n a|doublait|reculait)',
      '(ouvrait|a ouvert|ouvert|ouvrant) sa portière',
      '(un|une|des|le|la) (camion|semi|poids lourd|bus|car|taxi|vtc|uber|fourgon|utilitaire|trafic|kangoo|partner|jumpy|master|benne|bétaillère|tracteur|moissonneuse|engin|corbillard|ambulance) [de|polonais|espagnol|italien|belge|allemand|blanc|gris|bleu|rouge|noir|étranger] [sable|livraison|chantier|la poste|la ville] (s est|a|m a|nous a|est|qui|roulait|reculait|a perdu|avait|doublait|arrivait)',
      '(chauffeur|conducteur|conductrice) (du|de la|de l|d|d un|d une) (camion|bus|car|taxi|uber|vtc|voiture|fourgon|poids lourd|autre|engin)',
      '(la voiture|le véhicule|le camion|la moto|celle|celui) (derrière|devant|d en face|qui me suivait|qui suivait|d à côté) (m|nous|a|n|s|qui)',
    ],
  },
  {
    topic: 'party',
    label: 'unknown-origin',
    phrases: [
      '(d où|dou|d ou) [que] (on|je|nous|personne|ça|ca|elle|l eau) [n|ne|on] (sait|sais|savons|vient|viens|arrive) [pas|trop]',
      '(sait|sais|savons) [toujours|encore] (pas|plus|trop) [encore|vraiment] [d|de] (d où|ou|où|d ou|quelle origine)',
      '(origine|provenance|cause|source) [de la fuite|du sinistre|de l eau] [est|reste|encore|toujours] [encore|toujours|pas] (inconnue|indéterminée|à déterminer|mystère|pas trouvée|pas identifiée|non identifiée|introuvable)',
      '(cherche|cherchent|trouve|trouvent|trouvé|localiser|identifier) [pas|toujours] [encore] (la|l|d où|une) [fuite|origine|vient|ça vient|provenance]',
      'recherche de fuite',
      '(copro|copropriété|syndic|assurances|tout le monde|voisins) … (se renvoie*|renvoie*) la balle',
    ],
  },
  {
    topic: 'party',
    label: 'witness',
    phrases: [
      '(conducteur|conductrice|chauffeur) (s est|est) (endormi|endormie|assoupi|assoupie)',
      '(chez|de chez) (ma|mon|mes|nos|la|le|les) (belle mère|beau père|beaux parents|mère|père|parents|sœur|soeur|frère|grand mère|grand père|fille|fils|tante|oncle|cousin|cousine|amis|ami|amie|copain|copine)',
      '(voisin|voisine|collègue|ami|amie|beau frère|gardien|concierge|copain|pote|garagiste|patron) [qui] (dit|disait|m a dit|me dit|pense|croit|trouve|conseille|m a conseillé|m a aidé|m a aidée|nous a aidés|a appelé|m a prêté|nous a prêté|m a ramené|m a raccompagné|nous héberge|m a hébergé|m a recueilli|a éteint|m a passé|a pris des photos|a pris des photo|s y connaît)',
      '(parti|partie|allé|allée|dîner|dîné|manger|dormi|dormais|soirée|apéro|repas|retour|rentré|rentrée|fête|anniversaire|invités|vacances|week end|était|étais|étions|garé|garée|réfugié|réfugiés|hébergé|hébergés|relogés) … chez (des|un|une|mes|mon|ma|nos|les|la|le) (ami|amie|amis|amies|voisin|voisine|voisins|beaux parents|cousin|cousine|copain|copine|copains|belle mère|mère|parents|sœur|frère|collègue|client)',
    ],
  },
  {
    topic: 'party',
    label: 'nobody-else',
    phrases: [
      '(seul|seule|seuls) (dans|à bord|au volant|sur|en cause|dedans|à la maison) [la|ma|le] [voiture|route|véhicule]',
      '(pas|rien) (coulé|touché|atteint|traversé|descendu|inondé|abîmé|passé|propagé|allé|débordé) [l eau|jusque|jusqu] [chez|dans|en|au|à] [chez] [le|la|les|mes|mon|l] (voisin|voisine|voisins|dessous|appartement|étage|l étage)',
      '(rien|aucun dégât|pas de dégâts|pas de dégât|aucune trace|rien du tout) (chez|sur|pour) (le|la|les|mon|ma|mes|nos|l) (voisin|voisine|voisins|appartement|appart|logement|étage|autres)',
      '(voisin|voisine|voisins|appartement|appart|logement|étage|chez eux|dessous|dessus|en dessous|palier|immeuble) [d|du|de] [en] [dessous|dessus|à côté] [n|ne] (a|ont|eu|est|sont|ont eu|a eu) [eu|pas|été|absolument] [pas] [été] (rien|touché|touchés|touchée|concerné|concernés|concernée|impacté|impactés|atteint|atteints|inondé|inondés)',
      '(personne|aucun voisin|aucun autre) [d autre|n|n a|n est] [a|est|été] [été] (touché|concerné|impacté|impliqué|en cause|lésé)',
      '(ça|ca|tout|fuite|sinistre|dégâts) [reste|restent|se passe|s arrête|vient|est|sont|limités|s est limité] [bien|uniquement|que] (chez moi|chez nous|chez elle|chez lui|à notre appartement|à mon appartement|à la maison)',
      '(que|uniquement|seulement|qu) (chez|à) (moi|nous)',
      '(ni|pas de|aucun|sans) (voisin|voisins) [en|au] [dessous|dessus|à côté] [touché|touchés|concerné]',
      '(maison|pavillon|villa|chalet) (individuelle|individuel|isolée|isolé|sans vis à vis)',
      '(tout seul comme un grand|toute seule comme une grande|comme un grand|comme une grande|bêtement tout seul|j ai tout fait tout seul)',
    ],
  },
  {
    topic: 'party',
    label: 'obstacle',
    phrases: [
      '(laie|harde|marcassin*|daim|faon|gibier|lièvre|chien errant|troupeau|pigeon|hérisson)',
      '(mon|notre|propre|du|le) [propre] (poteau|muret|portail|garage|mur|portillon|pilier|clôture|garage)',
      '(poteau|muret|pilier|plot|borne|potelet|trottoir|portail|rocher|terre plein|glissière|fossé|barrière|platane|rond point|parapet|quai|chicane|ralentisseur|lampadaire|boîte aux lettres|poubelle)',
    ],
  },
];
