import type { PhraseGroup } from '../lexicon/lexicon';

const BODY =
  'bras|jambe*|pied|pieds|main|mains|doigt*|pouce|tête|front|nez|œil|yeux|lèvre|joue|dos|cou|épaule|genou|genoux|cheville|poignet|mâchoire|nuque|visage|coude|mollet|cuisse|oreille|tibia|arcade|menton';

/** Further ways of saying who was hurt or was not, who took part, what happened, and yes or no. */
export const FURTHER: readonly PhraseGroup[] = [
  {
    topic: 'idiom',
    label: 'figure',
    phrases: [
      '(volé|vole|voler) (par dessus|au dessus|à travers)',
      '(blessé|blessée|blessés) dans (ma|mon|son|sa|leur|notre) (fierté|orgueil|ego|amour propre)',
      'mort* de (rire|honte|trouille)',
      '(par|contre|avec|derrière|devant) (une|l) ambulance',
      'ambulance [qui] (roulait|vide|garée|stationnée|reculait|à vide)',
      '(l|un) ambulancier',
      '(éclaté|percé|pété|fendu|lâché|gelé) (avec|à cause|par|sous|pendant) [d|du|de] (le|l|du) gel',
      '(pendant|durant) (la|une) flambée',
    ],
  },
  {
    topic: 'injury',
    label: 'casualty',
    phrases: [
      '(ligament|ligaments|ménisque|tendon|tendons) [croisé|croisés|du genou|latéral] [est|sont] (croisés|croisé|touché*|déchiré*|rompu*|abîmé*|arraché*)',
      `(cloque|cloques|ampoule) (au|à la|sur|aux|à l|dans) [la|le|les] (${BODY})`,
      `(reçu|pris|reçoit) (des|un|plusieurs) éclat* [de verre] (aux|à la|au|dans|sur) [la|le|les] (${BODY})`,
      `(${BODY}) qui (craque*|tire*|bloque*|lance*|gonfle*|enfle*|fourmille*|tremble*)`,
      `(ouvert|ouverte|cassé|cassée|tordu|tordue|fendu|fêlé|démis|entaillé) (le|la|l|les|un|une|deux) (${BODY}|dent|dents|clavicule|côte|côtes)`,
      '(il|elle|petit|petite|fils|fille|femme|mari|père|mère|qui|passager|passagère|conducteur|conductrice|motard|cycliste|dame|monsieur|gamin|gamine|enfant|ami|amie|frère|sœur|copain|copine) boite',
      '(évacué*|transporté*|emmené*) … (brûlure*|fracture*|plaie*)',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      '(rien|ras|tout va bien|nickel|tout est ok) [du tout|à signaler] (côté|niveau|question) santé',
      '(côté|niveau|question) santé [c est] (rien|ras|nickel|tout va bien|tout est ok)',
      'personne [de|n est|n a été|ne s est] (brûlé|brûlée|coupé|coupée|intoxiqué|amoché|amochée|égratigné|écrasé)',
      'ni (brûlure*|blessure*|coupure*|bosse*|bleu*|plaie*|fracture*|blessé*) ni (brûlure*|intoxication*|malaise*|blessure*|blessé*|bosse*|bleu*|fracture*|mort*)',
      '(tous|toutes|sommes|étions|on est) [les|quatre|trois|deux|cinq] [tous|toutes] en (pleine forme|parfaite santé|bonne santé|un seul morceau)',
      '(aucun|pas de|sans|zéro|pas le moindre|pas un) (bobo|bobos) [réel|grave]',
      '(pas un|pas une|pas le moindre) (blessé|blessée|bobo|pansement)',
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      '(pas|même pas) (une|la moindre|une seule) (coupure|bosse|brûlure|écorchure|ecchymose|griffure)',
      '(pas|même pas) un (bleu|bobo|hématome)',
    ],
  },
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      '(un|une|l) (ado|adolescent*|skieur|skieuse|snowboardeur|livreur|livreuse|camionneur|routier|ambulancier*|patineur|patineuse|promeneur|cavalier*|surfeur|autre pilote|autre skieur)',
      'par (le|la|l|les) (livreur|camion|chauffeur|bus|tracteur|engin|éboueurs|pelleteuse|facteur|chariot|ambulance)',
      '(une|un) ambulance',
      '(m|nous) (a|ont) (tapé|tapée|tapés|cogné|cognés|cognée)',
      '(auvent|devanture|vitrine|enseigne|store|rideau|façade|portail|terrasse|muret) (de|du|d) [la|l|le|un|une] (boulangerie|pharmacie|café|restaurant|magasin|bar|tabac|salon|boutique|primeur|école|hôtel|mosquée|coiffeur|banque)',
      '(fini|terminé|encastré*|rentré*|atterri|entré*) (avec|dans) … (ma|mon|notre) (devanture|vitrine|façade|boutique|magasin|salon|terrasse|portail)',
    ],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      'copropriétaire*',
      'chez (mr|mme|monsieur|madame|mlle)',
      '(voiture|c3|c4|clio|golf|208|maison|jardin|mur|clôture|toit|serre|véranda|portail|haie|balcon|terrasse|appartement|garage|plafond) de (m|mr|mme|monsieur|madame)',
      '(couvreur|plombier|électricien|maçon|peintre|artisan|carreleur|ouvrier*|chauffagiste|ramoneur|paysagiste|élagueur|déménageur*|traiteur|soudeur|menuisier) … (soudait|soudé|laissé|lâché|échappé|renversé|mis le feu|perçait|travaillait|éraflé|heurté)',
      '(lâché|lâchée|cassé|cassée|abîmé*|arraché*|heurté*|renversé*|rayé*) par (les|le|un|des|l) (déménageur*|ouvrier*|artisan*|plombier|livreur*|maçon*|peintre*|jardinier*|employé*|entreprise)',
      '(tôle|échafaudage|grue|bâche|panneau|palissade|planche*) (du|d un|de l|de la) (chantier|immeuble|magasin|entreprise)',
      'chef de chantier',
      '(ses|leurs) (gars|ouvriers|employés|hommes|salariés)',
      '(toit|capot|pare brise|bâche) (du|de la|d un|d une) (taxi|voiture|camion|bus|camionnette) (derrière|devant|garé*|stationné*|d en face|voisin*)',
      '(son|sa) (maître|maîtresse) [une|un|m|a|nous|s|est]',
      '(ses|leurs) (parents|père|mère) [m|nous] [a|ont] (laissé|donné|proposé|reconn*)',
      'son (père|propriétaire) m a (laissé|donné|proposé|promis)',
    ],
  },
  {
    topic: 'party',
    label: 'nobody-else',
    phrases: [
      '(pas|aucun) [de|d] (dégât*|dommage*) chez (les autres|personne|le voisin|les voisins|la voisine)',
      'ni (voisin*|tiers|passant*) ni (personne|tiers|voisin*|autre*)',
      '(pas|aucun) [de|d] (voisin*|tiers) (concerné*|touché*|en cause|impliqué*)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 7,
    phrases: [
      '(parti|reparti|partis|enfui|enfuis|filé) (avec|au volant de) (ma|mon|notre|la|le) (golf|clio|voiture|moto|scooter|véhicule|camion|fourgon|trottinette|208|dacia|vélo|sac|téléphone)',
      'couteau sous la gorge',
      'siphon* [le|la|mon|du|de|notre] (réservoir|gasoil|gazole|essence|carburant)',
      '(été|fait|faire|faits) (braqué|braquée|braqués|braquer)',
      'pris la (recette|caisse)',
      '(vitre*|lunette|carreau|portière) … (brisé*|cassé*|explos*|pété*|fracturé*) [pour] [me] (prendre|voler|piquer|dérober|chiper)',
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 7,
    phrases: ['(ski|skis|snowboard|luge|patinoire) … (percut*|tomb*|chut*|heurt*|renvers*)'],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 7,
    phrases: [
      '(insert|poêle|cheminée) [la|sa] vitre [du|de|a|s est] [foyer] (éclaté*|explos*|fêl*|cassé*|fendu*|brisé*)',
    ],
  },
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 7,
    phrases: [
      '(radiateur|chauffe eau|cumulus|ballon) (de|du|d) … (percé*|fuit|fuyait|lâché|fendu|rouillé*)',
      '(tuyau|tuyaux|canalisation|conduite|raccord) [d eau] [a|ont|s est] (éclaté*|pété*|gelé*|explosé*|fendu*|percé*) [avec|à cause|par] [le|du|l] [gel]',
      '(radiateur|chauffe eau|cumulus) (percé|a percé|qui fuit|a lâché)',
      'aquarium … (fendu|fêlé|explosé|lâché|brisé|éclaté|vidé)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 7,
    phrases: [
      '(camping|village|quartier|rivière|vallée|commune|plaine) [a été|est|était] (inondé*|submergé*|débord*|sous les eaux)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 6,
    phrases: [
      '(trompé|trompée|confondu) [de|les] pédale*',
      '(m|nous) (a|ont) (tapé|tapée|tapés|cogné|cognés|cognée|rentré dedans)',
      '(fini|terminé|encastré*|atterri) avec (sa|son|ma) … dans (ma|mon|la|le|une|notre) (devanture|vitrine|façade|boutique|terrasse|salon|mur)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 7,
    phrases: [
      '(piano|meuble|armoire|canapé|frigo|télé|buffet|commode|statue|table) … (lâché*|fait tomber|échappé*) par (les|le|un|des) (déménageur*|livreur*|ouvrier*)',
      '(déménageur*|livreur*) … (lâché|fait tomber|cassé|renversé) (le|la|mon|ma|un|une|l|notre) (piano|meuble|armoire|canapé|frigo|télé|buffet|commode|table)',
    ],
  },
  {
    topic: 'intent',
    label: 'follow',
    weight: 5,
    phrases: [
      '(pas|jamais|toujours pas|rien) [encore|toujours] (reçu|vu|touché|eu|encaissé) [mon|le|votre|de|ma|mes|l|la|aucun|aucune|un|une] (chèque|virement|remboursement|indemnisation|indemnité|argent|paiement|réponse|nouvelles|nouvelle|règlement|proposition|rapport)',
      '(vous|t|on) (avez|avance|avancez|en êtes|progressez) [bien|un peu] (avancé|avancez|progressé|commencé|regardé|traité|reçu) [sur|mes|mon|ma|à] (sur|mes|mon|ma|affaire|dossier|photos|papiers)',
      '(où|ou) en est (mon|ma|l|cette|notre) (affaire|histoire|cas|problème)',
      '(mon|notre|cette) affaire [en|est|a|avance|n] [en|est|a|avance] (avance|avancé|où|au point mort|traîne|bloquée|réglée)',
    ],
  },
  {
    topic: 'intent',
    label: 'language',
    weight: 5,
    phrases: [
      '(lit|parle|comprend|lis|comprends|parlons|comprennent|parlent|écris|écrit|lire|parler) [ne] [que|mieux|pas|plus|seulement|bien|qu en] [bien|très] [que|le|l|en] (anglais|arabe|darija|français|english|arabic)',
      '(peut|peux|pouvez|pourrait|pourriez|possible|faire|continuer|continue|passer|passe|écrire|répondre|répond|parler|parle|basculer|switcher|discuter|échanger|préfère|préférerais|préférence|plutôt|aise) [on|ça|vous|moi|tout|le|la|cela|cette|conversation|être|à|plus|l] [ça|la|le|conversation|discussion|tout|l] (en|à l|à) [l] (anglais|arabe|darija|français|english|espagnol|berbère|amazigh)',
      '(mon|ma) (français|niveau de français|mari|femme|mère|père) [est|de|ne|n] (limité|limitée|mauvais|pas bon|pas terrible|faible|rouillé|parle pas français|lit pas le français|comprend pas le français)',
      '(répondre|répondez|continuer|continuez|écrire|écrivez|parler|parlez|passer|passez|changer|basculer) [moi|nous|plutôt|s il vous plaît|tout] (en|à l) (anglais|arabe|darija|français|english)',
    ],
  },
  {
    topic: 'intent',
    label: 'cancel',
    weight: 5,
    phrases: [
      '(on|j|je|nous) (annule|annulons|laisse tomber|arrête tout|arrêtons|abandonne)',
      '(oubliez|oublie) (moi|tout|ça|cela|ma demande|mon message|cette histoire|on|je)',
      '(trompé|trompée) de (numéro|personne|service|assurance|conversation|destinataire|fenêtre)',
      '(laissez|laisse) (tomber|béton)',
    ],
  },
  {
    topic: 'answer',
    label: 'yes',
    phrases: [
      '(vous avez tout bon|tout bon|c est tout bon)',
      'vous y êtes',
      'vous avez (bien compris|raison|vu juste)',
      '(c est|c était) (fait|déjà fait|chose faite|bien ça|bien le cas|en ordre)',
    ],
  },
  {
    topic: 'answer',
    label: 'no',
    phrases: [
      'hors de question',
      'jamais de la vie',
      'en aucun cas',
      '(il n en est|pas) question',
      'loin de là',
      'que dalle',
    ],
  },
  {
    topic: 'answer',
    label: 'unsure',
    phrases: ['(n|j|je) [ai|y ai] pas fait attention', '(ai|avons|a) pas (fait attention|regardé|remarqué|noté)'],
  },
];
