import type { PhraseGroup } from '../../lexicon/lexicon';

/** Losses by who or what did them, beyond the rows of `events.ts`: falls, stings, what comes down on another's thing, bills of care. */
const BODY =
  'paume|main|mains|doigt|doigts|pouce|index|pied|pieds|orteil|tête|crâne|front|nez|œil|oeil|dent|dents|poignet|cheville|genou|bras|jambe|épaule|dos|hanche|tibia|lèvre|visage|menton|figure|mollet|cuisse|coude|oreille|arcade|langue|clavicule|côtes|ligament|ligaments|tendon';
const ANIMAL =
  'chien|chienne|chat|cheval|jument|poney|âne|vache|taureau|bélier|serpent|vipère|scorpion|singe|rat|perroquet|frelon|frelons|guêpe|guêpes|abeille|abeilles|méduse|oursin|tique|araignée|dromadaire|chameau|coq|oie';
const LOOSE =
  'clim|climatiseur|bloc de clim|jardinière|jardinières|pot|pot de fleurs|pots de fleurs|parasol|antenne|parabole|volet|volets|tuile|tuiles|échafaudage|trampoline|branche|store|barbecue|planche|étagère|enseigne|bâche|balançoire|salon de jardin|table de jardin|panneau|panneaux|linge|outil|marteau|seau|échelle';
const OTHERS_THING =
  'capot|toit|pare brise|voiture|véhicule|auto|clio|picanto|peugeot|dacia|serre|véranda|pergola|verrière|abri|terrasse|scooter|moto|camion|clôture|portail|velux|toiture|carport';
const CARE =
  'opticien|dentiste|pédiatre|pharmacie|consultation|accouchement|maternité|césarienne|clinique|lunettes|couronne|implant|appareil dentaire|orthodontie|orthodontiste|kiné|ostéo|psy|dermato|analyses|labo|laboratoire|échographie|vaccin|ordonnance|médicaments|hospitalisation|cure|prothèse|semelles|dossier maladie|soins|mutuelle|sécu';

export const MISHAPS: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'blessure',
    weight: 10,
    phrases: [
      `(piqué*|mordu*|griffé*|encorné*|attaqué*|mordre|piquer) [au|à|dans|par] [la|le] [${BODY}] par (un|une|des|le|la|les|mon|son|notre) [gros|petit] (${ANIMAL})`,
      `(${ANIMAL}) [du|de|des|la|le|l|m|s] [voisin|voisine|ferme] [m|l|nous|lui|qui] [a|ont] (mordu*|piqué*|griffé*|désarçonn*|rué|chargé*|encorné*|éjecté*|fait tomber|fait chuter|renversé*|sauté dessus|jeté*)`,
      `(s est|me suis|suis|m est|il s est|elle s est) [fait|bien|à moitié] (ouvert*|coupé*|entaillé*|tranché*|sectionné*|cassé*|fêlé*|brisé*|tordu*|foulé*|fracturé*|luxé*|brûlé*|écrasé*|coincé*|arraché*|ébouillanté*|planté*|démis*|déboîté*|claqué*|rompu*|déchiré*) (le|la|les|l|un|une|deux|trois|un bout du|le bout du) [petit|gros] (${BODY})`,
      `(pris|prise|reçu|reçue|ramassé|mangé) (un|une|le|la|l|les|des) … (sur|dans|en plein|contre) [le|la|les|l|mon|son|sa|ma] (${BODY})`,
      '(skieur|skieuse|snowboardeur|snowboardeuse|surfeur|lugeur|joueur|patineur|nageur|un ado) [m|l|lui|nous] [a|est] [a|est] (percuté*|fauché*|heurté*|rentré dedans|rentré dans|tombé dessus|taclé*|renversé*) … [piste|dos|épaule|genou|rotule|jambe]',
      '(rotule|ligament*|tendon|ménisque|col du fémur|clavicule|poignet|cheville|scaphoïde) (luxé*|rompu*|sectionné*|déchiré*|fracturé*|cassé*|croisés rompus)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 9,
    phrases: [
      `(${LOOSE}) … (décroch*|détach*|tombé*|atterri*|fini|chuté*|gliss*|basculé*|dégringolé*) … (sur|dans|contre) … (${OTHERS_THING})`,
      `(ballon|balle|caillou|pierre|frisbee|fléchette) … (dans|sur|contre) (ma|mon|mes|notre|nos|la|le|les|sa|son|leur) [belle|nouvelle|petite] (pergola|serre|toiture|gouttière|abri|piscine|bâche|panneau*|clôture|volet*|parasol|lampe|télé|statue|enseigne)`,
      '(fouine|fouines|martre|rats|rat|souris|rongeur|rongeurs|mulots|loir|loirs|pic vert|pivert|termites|frelons) … (rong*|bouff*|grignot*|mang*|nid|trou*|câble*|durite*|faisceau|isolant|isolation|charpente)',
      '(chèvre|chien|chat|vache|cheval|mouton|paon|coq|singe) … (sauté|grimpé|monté|griffé|donné un coup|rué|cogné|bouffé|pissé) … (capot|voiture|portière|toit|carrosserie|pare brise)',
      '(cocotte minute|cocotte|autocuiseur|bocal|bouteille) … (explosé|sauté|éclaté)',
      '(lisier|fumier|goudron|béton|ciment|enrobé|bitume|peinture) … (aspergé|éclaboussé|répandu|projeté|plein|partout|recouvert) … (voiture|carrosserie|habitacle|pare brise|vêtements|véhicule|moto)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 9,
    phrases: [
      '(ruisseau|rivière|oued|fleuve|torrent|étang|mer|canal|eaux|crue|vague|vagues|marée) [a|est|ont|sont|qui] [a|est] (débordé*|traversé*|envahi*|monté*|entré*|emporté*|submergé*|sorti de|sortie de)',
      '(épisode cévenol|crue éclair|coup de chergui|chergui|tramontane|mistral|sirocco|mini tornade|trombe|grésil|verglas sur le toit|stalactite*|plaque de neige|paquet de neige)',
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 9,
    phrases: [
      '(œufs|oeufs|œuf|mousse à raser|ketchup|farine|excréments|crotte|peinture|tomates) [et|pourris|rouge|noire] [mousse à raser|farine|peinture] (sur|contre|dans|plein|partout) [la|le|les|ma|mon|mes|notre|toute] [carrosserie|porte|façade|voiture|capot|vitrine|volets|mur|boîte|portail]',
      '(coup|coups) de (barre|batte|marteau|pied|poing|casque|béquille|crosse|bélier|couteau|tournevis|clé) [de|à|dans|sur] … (capot|portière|rétro*|pare brise|carrosserie|vitrine|boîte*|interphone|distributeur|volet*|porte)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 7,
    phrases: [
      '(véhicules|voitures|camions|#|deux|trois|quatre|cinq|six|sept|huit) [véhicules|voitures] (encastré*|en accordéon|carambol*|accidenté*)',
      '(forcé|forcer|forçant) le passage',
      '(camion|fourgon|fourgonnette|camionnette|voiture|suv|4x4|bus|taxi|scooter|moto|tracteur|qashqai|duster|dacia|clio) … (défonc*|dans ma portière|pris de face|pris de plein fouet|rabattu*|coupé la route|grillé|arraché* ma|arraché* mon|emplafonn*|dans l aile|dans mon aile|dans le mien|dans la mienne)',
      '(mot|papier|numéro|carte de visite|sa carte|une carte|coordonnées) [laissé|laissée] (sous|sur) (l|le|mon|un) (essuie glace|pare brise)',
      '(accroché|touché|abîmé|embouti|rayé) votre (portière|voiture|véhicule|aile|pare chocs|rétro)',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 9,
    phrases: ['(choc|chocs) thermique*', '(miroitier|vitrier) … (fendu*|fissur*|chang*|remplac*|devis|scotch*)'],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 9,
    phrases: [
      `(${CARE}) … (facture*|reçu|reçus|rembours*|réglé*|acquitté*|prise en charge|part|votre part|tiers payant|décompte|complément|reste à charge)`,
      `(facture*|reçus|remboursement*|rembours*|décompte|justificatif*|note|notes|feuille de soins) … (${CARE})`,
    ],
  },
  {
    topic: 'idiom',
    label: 'figure',
    phrases: [
      '(à|a) couper au couteau',
      'accouchement … clinique',
      '(facture|reçu|reçus|devis) … (clinique|hôpital|pédiatre|médecin|dentiste)',
    ],
  },
  {
    topic: 'party',
    label: 'nobody-else',
    phrases: [
      '(pas|rien|n a pas|n a rien) [été|du tout|encore] (coulé|traversé|touché|atteint|descendu|infiltré|passé|abîmé|gagné) (chez|jusque|jusqu|en|au|à l|dans) … (dessous|voisin*|bas|étage|rez de chaussée|appartement d)',
      '(personne|aucun voisin|rien) [n|ne] (habite|vit|loge) (en dessous|au dessous|en bas|dessous|au dessus|à côté|autour)',
    ],
  },
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      '(mot|papier|numéro|carte de visite) (sous|sur) (l|le|mon|un) (essuie glace|pare brise)',
      '(une|un|la|le) (touriste|mamie|papi|dame|jeune|monsieur|type|gars|mec|nana|cycliste|trottinette) [allemand*|belge*|espagnol*|anglais*|italien*|âgé*|en voiture] [en|à|sur] [voiture|vélo|scooter|trottinette] [m|nous|est] [a|est|ont] (percut*|rentré*|tapé*|touché*|accroché*|embouti*|coupé|grillé|refusé|reculé)',
      '(choc|percut*|tapé*|rentré*) [arrière|derrière|dedans|dans] [l|arrière] par (un|une) [touriste|dame|monsieur|jeune|camion|fourgon|voiture]',
    ],
  },
];
