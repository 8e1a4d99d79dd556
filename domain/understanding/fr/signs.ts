import type { PhraseGroup } from '../lexicon/lexicon';

/*
 * Harm that is told without a word for it: what somebody can no longer do, what was done to them, what they take, where they are kept.
 * Each list holds words of one kind, so that a new one goes into its list.
 */

const BODY =
  'bras|avant bras|jambe|jambes|poignet|poignets|cheville|chevilles|genou|genoux|épaule|épaules|main|mains|doigt|doigts|pied|pieds|nez|dent|dents|côtes|clavicule|coude|coudes|hanche|hanches|talon|talons|index|pouce|pouces|tibia|tibias|tête|front|visage|figure|menton|lèvre|lèvres|arcade|crâne|dos|cou|nuque|cuisse|cuisses|mollet|mollets|orteil|orteils|mâchoire|pommette|joue|joues|oreille|oreilles|œil|oeil|yeux|thorax|poitrine|ventre|bouche|cervicales|gorge|langue|fesse|fesses|paume|paumes|reins|flanc|sourcil|paupière|paupières|gencive|cuir chevelu|côté droit|côté gauche|hanche droite|hanche gauche';
const WHO =
  'je|j|il|elle|on|nous|ils|elles|ma femme|mon mari|mon fils|ma fille|mon père|ma mère|mon frère|ma sœur|mon copain|ma copine|mon conjoint|ma conjointe|ma compagne|mon compagnon|mon épouse|mon époux|le petit|la petite|le gamin|la gamine|le conducteur|la conductrice|le passager|la passagère|ma passagère|mon passager|le cycliste|la cycliste|le motard|le piéton|la dame|le monsieur|le livreur|le jeune|mon voisin|ma voisine|mon collègue|ma collègue|mamie|papi|papy|maman|papa|un ouvrier|mon apprenti|mon apprentie|le bébé|ma nièce|mon neveu|mon petit fils|ma petite fille|la vieille dame|le vieux monsieur|mon beau père|ma belle mère|ma grand mère|mon grand père|mon ami|mon amie|le chauffeur|un des enfants|une des filles|l enfant|l autre|la cliente|le client';
/** Who cannot do these is hurt. */
const MOVES =
  'marcher|remarcher|plier|me lever|se lever|m asseoir|s asseoir|me baisser|se baisser|me pencher|se pencher|me relever|se relever|me retourner|se retourner|me redresser|se redresser|avaler|mâcher|mastiquer|respirer|tourner la tête|bouger la tête|lever la tête|relever la tête|serrer|serrer le poing|serrer la main|tenir debout|tenir assis|tenir assise|me tenir|se tenir|poser le pied|poser le talon|poser par terre|appuyer dessus|enfiler|m habiller|s habiller|me laver|se laver|me coiffer|se coiffer|lever le bras|lever les bras|monter les escaliers|monter l escalier|descendre les escaliers|monter les marches|descendre les marches|rester assis|rester assise|rester debout|me coucher|se coucher|ouvrir la bouche|ouvrir l œil|fermer le poing|fermer la main|tenir un stylo|tenir une tasse|tenir une fourchette|porter mes courses|porter mon fils|porter ma fille|porter le bébé|mettre mes chaussures|lacer|boutonner|conduire depuis|courir|sauter|reprendre le sport|reprendre le travail|rire sans|tousser sans|parler normalement|manger normalement|manger solide|dormir sur|dormir à plat|dormir du côté|bouger les doigts|bouger les jambes|bouger le cou|bouger la main|bouger le pied';
/** These may have other reasons. */
const DOES =
  'dormir|bouger|manger|monter|descendre|porter|écrire|conduire|travailler|parler|lever|tourner|tenir|soulever|taper|jouer|nager|lire';
const PAINKILLER =
  'doliprane|paracétamol|ibuprofène|codéine|tramadol|efferalgan|dafalgan|advil|nurofen|voltarène|lamaline|ixprim|aspirine|morphine|antalgique|antalgiques|antidouleur|antidouleurs|anti douleur|anti douleurs|anti inflammatoire|anti inflammatoires|myorelaxant|cachets|comprimés|médocs|médicaments|biafine|arnica|pommade|cortisone|antibiotiques';
const KEPT =
  'en observation|sous observation|sous surveillance|en surveillance|sous monitoring|sous scope|sous perfusion|en réa|en réanimation|en soins|aux soins|au bloc|en chambre|à l hôpital|aux urgences|à la clinique|au chu|en neuro|en neurologie|en orthopédie|en traumato|en traumatologie|en chirurgie|à la maternité|en pédiatrie|au lit|alité|alitée|dans le plâtre|en coma|en rééducation|en centre de rééducation|au service des brûlés|chez les grands brûlés';
const CARED =
  'plâtré|plâtrée|recousu|recousue|suturé|suturée|opéré|opérée|strappé|strappée|bandé|bandée|perfusé|perfusée|brancardé|brancardée|intubé|intubée|hospitalisé|hospitalisée|désincarcéré|désincarcérée|réanimé|réanimée|ranimé|ranimée|massé|massée|endormi pour l opération|héliporté|héliportée|transfusé|transfusée|radiographié|radiographiée';
const TREATED =
  'mis|mise|posé|posée|fait|faite|prescrit|prescrite|donné|passé|retiré|enlevé|extrait|recollé|remis|remise';
const TREATMENT =
  'une attelle|une minerve|un plâtre|des points|des agrafes|un bandage|un pansement|des pansements|une compresse|un strap|une écharpe|un collier|un corset|une résine|des béquilles|une gouttière|une perfusion|une piqûre|un scanner|une radio|des radios|une irm|un électro|une prise de sang|une échographie|de la morphine|de la glace|du froid|un morceau de verre|des bouts de verre|des éclats|l épaule en place|un masque à oxygène|sous oxygène|le tétanos|un vaccin antitétanique|des antidouleurs|un arrêt|une itt|un certificat médical|un certificat initial|un collier cervical';
const SEES =
  'double|trouble|flou|des étoiles|des mouches|des points noirs|plus rien d un œil|trente six chandelles|noir|plus de l œil';
const COUNT = '#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|plusieurs|quelques';
const BITER =
  'chien|chienne|chiens|molosse|malinois|berger|pitbull|rottweiler|chat|âne|cheval|jument|guêpe|guêpes|abeille|abeilles|frelon|frelons|vipère|serpent|rat|singe|coq|oie|bouc|vache|taureau|poney';

/** Signs of harm, sure and likely. */
export const SIGNS: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      `(${WHO}) [n|ne|y] (peux|peut|pouvait|pouvais|peuvent|arrive|arrivait|arrivais|arrivent|sais|réussit|parvient|parviens|pouvons) (plus|pas|même plus|même pas|à peine|plus du tout|toujours pas|presque plus|pas encore) [à|y] (${MOVES})`,
      `(incapable|impossible|du mal|beaucoup de mal|peine|pénible|difficile) (de|à) (${MOVES})`,
      `(sans|sans plus) pouvoir (${MOVES})`,
      `(${WHO}) [ne] (tient|tiens|tenait|tenais) (plus|pas|à peine) (debout|sur ses jambes|sur mes jambes|assis|droit)`,
      `(${WHO}) [a|ai|est|suis|ont|avons] [dû|fini par|été] (boité|titubé|vacillé|vomi|perdu connaissance|tourné de l œil|perdu les eaux|craché du sang|saigné du nez|saigné)`,
      `(me|m|l|la|le|les|nous|lui) (garde|gardent|gardait|gardé|gardée|gardés|ont gardé|ont gardée|a gardé|a gardée|gardera|hospitalise|hospitalisent|opère|opèrent|transfère|transfèrent|plâtre|plâtrent|recoud|recousent|surveille|surveillent|maintient|maintiennent) [encore|toujours|la nuit|cette nuit|une nuit|deux nuits|là bas|toute la nuit|pour la nuit] (${KEPT}|jusqu à demain|jusqu à ce soir|jusqu au|pour la nuit|une nuit|deux jours|48h|24h|quarante huit heures|vingt quatre heures)`,
      `(est|suis|sont|était|reste|restée|resté|sommes) [encore|toujours|maintenant|depuis|depuis hier] (${KEPT})`,
      `(est|suis|sont|été|était|a été|ai été|ont été|sera|vais être|va être) [directement|aussitôt|vite] (${CARED})`,
      `(m|l|lui|nous|leur) (a|ont) [aussitôt|même|déjà|encore] (${TREATED}) [#|deux|trois|quatre|cinq|six|huit|dix] [de] (${TREATMENT}|points|agrafes)`,
      `(prend|prends|prenait|avale|avalé|pris|sous|carbure à|carbure au|bourré de|shooté|bourrée de|dose de|boîte de|ordonnance de|à coups de) [du|de|des|le|la|les|un|deux|de la|au|aux|mes|ses] (${PAINKILLER})`,
      `(voit|vois|voyait|voyais|vu) [tout|un peu|encore] (${SEES})`,
      `(n entends|entends|entend|n entend) (plus|pas|presque plus) [rien] [de] [l] (oreille|rien|bien)`,
      `(${COUNT}) points [de suture] (à|au|aux|sur|dans|sous) (la|le|les|l|mon|ma|son|sa|front|cuir) [gauche|droit|droite] (${BODY})`,
      `(m|l|lui|nous|leur) [a|ont] (attrapé|mordu|happé|chopé|saisi|pincé|griffé|planté|croqué|arraché|déchiré|bouffé|cogné|frappé|tapé|écrasé|coincé|broyé|ouvert|entaillé|brûlé|ébouillanté|cassé|fracturé|démis|déboîté|tordu) (le|la|les|l|un|une|deux|au|à la|à l|aux|un bout de|un morceau de|un bout du) (${BODY})`,
      `(${BITER}) … (mordu|mord|mordue|mordus|sauté à la gorge|sauté au visage|planté les crocs|planté ses crocs|griffé|piqué|piquée|attaqué|attaquée|encorné)`,
      `(${BODY}) [tout|toute|un peu|bien|complètement|encore|à moitié] (cloqué*|pelé*|boursouflé*|tuméfié*|cuit|cuite|ébouillanté*|poché|pochée|déformé*|paralysé*|inerte*|disloqué*|couvert* de|plein* de sang|plein* de bleus|en lambeaux|bleuté|violacé*|recousu*|scotché* à|strappé*)`,
      '(contractions|fausse couche|perdu les eaux|perdu le bébé|monitoring|menace d accouchement|décollement) [depuis|prématurées|régulières|toutes]',
      '(sur|en|dans) [un|une|l] (brancard|civière|hélico|hélicoptère|coquille|matelas coquille)',
      '(en ambulance|par ambulance|dans l ambulance|ambulance est venue|ambulance a emmené|ambulance l a)',
      `(${WHO}) [ne] (se|me) (souvient|souviens|rappelle|rappelles) (plus|de rien|de plus rien|pas) [de|du|des|comment|ce qui]`,
      '(propos incohérents|répète la même chose|répète toujours la même|reconnaît plus|reconnaissait plus|pas cohérent|pas cohérente|dans le coton|dans les vapes|tête dans le coton|à moitié conscient|à moitié consciente|semi conscient|repris conscience|revenu à elle|revenue à elle|revenu à lui|reprend ses esprits|perte de mémoire|trou de mémoire depuis)',
      '(fil|fils|points) (à retirer|à enlever|résorbables)',
      '(visage|figure|corps|mains|bras|front|nez|chemise|tee shirt|pantalon|cheveux) [tout|toute|était|est|couvert|couverte|plein] [couvert|pleine|plein|de|en] (plein de sang|couvert de sang|en sang|ensanglanté*)',
      '(pissait|pisse|pissé|coulait|coule|giclait) [le|du] sang',
      '(jambe|bras|poignet|cheville|main|doigt|genou) [droit|droite|gauche] (dans|en) [une|un|le] (plâtre|attelle|écharpe|résine|gouttière)',
      '(rate|foie|rein|poumon|bassin|crâne|vertèbre*|côte*|sternum|clavicule|mâchoire|plancher orbital) [a|est|ont|sont] (perforé*|éclaté*|fêlé*|cassé*|touché*|fracturé*|enfoncé*|tassé*)',
      '(tassement|écrasement|arrachement|décollement|déplacement|pincement|élongation|épanchement|œdème|pneumothorax|traumatisme|hémorragie) (de|du|d|des|crânien|interne|vertébral|discal|musculaire|cérébral)',
    ],
  },
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      '[ne|n] (tourne|tournait|lève|levait|plie|pliait|bouge|bougeait|baisse|ouvre|ferme|serre|pose|sent|sens|remue|relève|tend|soulève) (plus|pas|même plus|à peine|presque plus) (la tête|le bras|les bras|le genou|les genoux|la main|les mains|le pied|les pieds|les doigts|l œil|le cou|la nuque|la jambe|les jambes|la mâchoire|la bouche|le poing|l épaule|le poignet|la cheville|son bras|sa main|sa jambe|son pied|mon bras|ma main|ma jambe|mon pied|mes doigts|mes jambes|ses jambes|ses doigts)',
      `(${COUNT}) (agrafes|sutures|strips|broches|vis|côtes fêlées|côtes cassées|vertèbres|dents cassées|dents en moins|séances de kiné|semaines de plâtre|semaines de rééducation|jours d hôpital|jours d hospitalisation|semaines d hôpital|nuits d hôpital|nuits à l hôpital|jours à l hôpital)`,
      `(${BODY}) (dans|sous) (la gaze|la glace|un bandage|les bandages|un pansement|l eau froide|une attelle)`,
      '(planté|plantés|enfoncé) (les|ses|des) (crocs|dents|griffes) [dans|à|au|sur]',
      `(${BODY}) (qui|me|lui) [me|lui|m] (piquait|piquaient|tirait|tiraient|lançait|lançaient|brûlait|brûlaient|gonflait|coulait|coulaient|tournait|rougie|rougi|rougis|rougies)`,
      `(${BODY}) (rougi|rougie|rougis|rougies|roussi|roussie) [par|à]`,
      '(désincarcér*|héliport*|brancard*|médicalis*)',
      '(oreille|oreilles|tympan|tympans) [me|qui] [me] (siffle|sifflent|sifflait|bourdonne|bourdonnent|saigne|saignent|percé|percés)',
      '(cloué*|clouée) (au|dans|à) (lit|son lit|mon lit|fauteuil|canapé)',
      '[ne] (quitte|quittait) (plus|pas) (le|son) (lit|fauteuil)',
      'bosse* (grosse|énorme|de la taille|comme|grande) [comme|d|de] [un|une] (œuf|oeuf|balle|prune|citron|orange|mandarine|noix|poing)',
      `(râpé|écorché|ouvert|cassé|brûlé|entaillé|arraché|écrasé|éraflé|coupé|abîmé|tordu|égratigné|pelé|labouré|lacéré) (tout|toute|tous|toutes) (le|la|les|l) (${BODY})`,
      `(motard|cycliste|piéton|conducteur|conductrice|passager|passagère|homme|femme|monsieur|dame|enfant|père|mère|mari|fils|fille|frère|sœur|ami|amie|jeune|livreur|il|elle|bébé|copain) [d en face|de|du] … (pas survécu|succombé|perdu la vie|laissé la vie|mort sur le coup|morte sur le coup|tué sur le coup|sans vie|y est resté|y est restée)`,
      '(succombé à ses blessures|perdu la vie|corps sans vie|mort sur le coup|morte sur le coup|tué sur le coup|tuée sur le coup)',
    ],
  },
  {
    // Not sure by itself, and enough to believe no "nobody is hurt".
    topic: 'injury',
    label: 'body',
    phrases: [
      `(${WHO}) [n|ne] (peux|peut|pouvait|pouvais|peuvent|arrive|arrivait|arrivais) (plus|pas|même plus|à peine|plus du tout) [à] (${DOES})`,
      '(ma femme|mon mari|mon fils|ma fille|mon père|ma mère|le petit|la petite|le bébé|mamie|papi|il|elle|je) [ne|n] (dort|dors|dormait|mange|mangeait|parle|marche|bouge|tient|avale|sourit) (plus|pas|presque plus|mal|à peine) [depuis|du tout|bien]',
      '(dort|dors|dormi|dormir) (assis|assise|mal|dans un fauteuil|avec des cachets|que sur)',
      '(marche|marchait|avance|se déplace|déplace) (bizarrement|de travers|penché|penchée|courbé|courbée|lentement|doucement|à petits pas|en canard|comme une mémé|comme un pépé|en tirant la patte|en traînant)',
      '(grimace|grimaçait|serre les dents|se plaint|se plaignait|gémissait|pleurait de|hurlait de|blanc comme un linge|blanche comme un linge|tout pâle|toute pâle|livide|verdâtre|claquait des dents)',
      '(pas|plus) (dans son assiette|normal depuis|le même depuis|la même depuis|comme d habitude depuis|très bien depuis|en état de)',
      '(se|me) (tient|tenait|tiens|tenais|frotte|frottait|masse) [toujours|encore|souvent] (le|la|les|l)',
      '(au repos|repos forcé|repos complet|garder le lit|garde le lit|rester allongé|rester allongée|allongé par terre|allongée par terre|étendu par terre|étendue par terre|inanimé|inanimée|à terre et|au sol et|par terre et)',
      '(en|suis|est|mis|mise|mon|son) [en] arrêt (depuis|jusqu|pour|maladie|de travail|#)',
      '(rentré|rentrée|revenu|revenue|sorti|sortie|ressorti|ressortie) (de|d|avec) [l|la|une|un|des] (hôpital|clinique|urgences|radio|radios|béquilles|attelle|plâtre|ordonnance|minerve|collier)',
      '(voir le|voir un|revoir le|revoir un|voir mon|consulter un|consulté un|consulter le|consulté le|consulter mon|consulté mon|appeler un|allé voir un|allée voir un|passé voir un|passée voir un|parti chez le|filé chez le|couru chez le) (médecin|docteur|toubib|généraliste|ophtalmo|kiné|ostéo|dentiste|orl)',
      '(fait|passé|passer|faire|refaire|refait) (des|une|un|les|la) (radios|radio|scanner|irm|examens|examen|échographie|bilan|prise de sang|fond d œil)',
      '(pas|plus) (de force|de sensation|de sensations|de sensibilité) (dans|au|à|aux)',
      '(coup|choc) (derrière|sur|à|au|dans) (la|le|les|l|ma|mon|sa|son) (tête|nuque|crâne|front|genou|genoux|dos|visage|figure|poitrine|ventre|épaule|coude|tibia)',
    ],
  },
  {
    // Words of bodies, of care and of harm, said of things, places and feelings.
    topic: 'idiom',
    label: 'part',
    phrases: [
      '(garé|garée|garant|garer|stationné|stationnée|manœuvrant|manœuvrais|parking|sortant du parking|reculant) (à|devant|derrière|près de|face à|à côté de|de|du|sur le parking de) [la|l|le] (clinique|hôpital|chu|urgences|pharmacie|dispensaire|maternité|cabinet médical)',
      '(en|avec|tout en) douceur',
      '(jambes|mains|genoux|voix) [en|qui|me] [en] (flageolent|flageolaient|tremblent|tremblaient|coton|tremblantes)',
      '(tremblement|tremblements) dans les (mains|jambes|doigts)',
      '# pouces',
      '(bras|pied|tête|dos|coude|genou|cou|gorge|nez|ventre) (du|de la|de l|d un|d une) (moteur|portail|vantail|essuie glace|pergola|store|lampe|robot|grue|fauteuil|suspension|remorque|balance|pelle|parasol|parking|portique)',
      '(étiquette|étiquettes|vin|whisky|honneur|mobilier|essentiel|coffre|meuble|meubles|matériel|tout le reste|reste|disque dur|télé|ordinateur|bijoux|chien|chat|récolte|cave|stock) [est|sont|reste] (sauf|saufs|sauve|sauves|sain et sauf|indemne|indemnes|intact|intacts)',
      '(coup|coups) de (pelle|pioche|pierre|râteau|hache|caillou|clef|brique|botte|talon|latte|lattes|épaule|rein|collier|cul) [dans|sur|contre|à] (dans|sur|contre) (la|le|les|l|ma|mon|mes|notre|nos|sa|son) (portière|portières|porte|boîte|boîtes|voiture|pare brise|vitre|vitres|vitrine|carrosserie|capot|portail|rétro|mur|volet|volets|coffre|aile|interphone|distributeur|clio|golf|camionnette|scooter|moto)',
      '(pardon|messe|cimetière|monument|repos|fête|jour) (pour|des|aux|de) [les] morts',
      '(camping|gîte|hôtel|résidence|villa|plage) [des|de|du] (flots bleus|volets bleus|bleus)',
      '(voiture|véhicule|camion|moto|scooter|caravane|remorque|engin|train) [est|a été|reste|était|toujours|encore] [est|toujours|encore] (immobilisé|immobilisée|à l arrêt|hospitalisée|dans le coma|soigné|soignée)',
      '(spots|spot|prises|prise|plafond|plafonds|volet|volets|plaques|enceintes|lampes|ampoules|led|interrupteur|tableau|plantes|rosiers|arbres|poissons|abeilles|ruches|plants|légumes|pneus|amortisseurs|caisse|tuta|bagnole|guimbarde|titine) [et|deux|est|sont] [deux|trois] [spots] (est|sont|bel et bien|complètement) (mort|morte|morts|mortes)',
      '(matelas|congélateur|chaudière|frigo|pc|canapé|tapis|ordi|mac|box|télé|moteur|micro ondes|lave linge|lave vaisselle|sèche linge|chauffe eau|cumulus|ballon|pompe|imprimante|onduleur|compteur|portail|moteur du portail|clim|alarme|interphone|visiophone) [et|la|le|chaudière|frigo|congélateur] [est|sont|chaudière|frigo|congélateur] (mort|morte|morts|mortes)',
      '(ne|n) (répond|répondent|répondait|réponds|répondu) (plus|pas) [depuis|à|malgré|ni]',
      '(depuis|qui) … ne (répond|répondent) (plus|pas)',
    ],
  },
];
