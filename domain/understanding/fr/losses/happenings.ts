import type { PhraseGroup } from '../../lexicon/lexicon';

/*
 * Losses told by what came of them, beyond the rows of `events.ts`, `deeds.ts` and `mishaps.ts`. Each list holds words of one kind, so
 * that a new one goes into its list.
 */

const HIGH =
  'échelle|escabeau|échafaudage|toit|tabouret|chaise|balcon|arbre|mur|muret|trottoir|quai|scène|plateforme|camion|remorque|cheval|poney|vélo|trottinette|skate|rollers|trampoline|toboggan|balançoire|mezzanine|lit superposé|table à langer|passerelle|gradin|nacelle|terrasse|estrade';
const HOLE =
  'trou|regard|bouche d égout|fosse|tranchée|cave|puits|caniveau|bassin|piscine|ravin|fossé|cage d ascenseur|escalier|escaliers|marches';
const HURT_PART =
  'bras|jambe|poignet|cheville|genou|épaule|main|doigt|doigts|pied|dent|dents|côte|côtes|clavicule|coude|hanche|fémur|tibia|tête|front|nez|œil|oeil|lèvre|menton|dos|tendon|mollet|cuisse|orteil|pouce|index|crâne|mâchoire|visage|arcade';
const OPENING =
  'vitre|vitres|lunette|pare brise|carreau|portière|serrure|porte|fenêtre|baie|vitrine|coffre|hayon|neiman|volet|rideau|cadenas|antivol';
const SMASHED =
  'pulvérisé*|brisé*|explosé*|cassé*|fracturé*|forcé*|éclaté*|pété*|percé*|découpé*|arraché*|crocheté*|sciée*|scié*';
const TAKEN =
  'mallette|sacoche|sac|sac à dos|ordinateur|ordi|pc|gps|autoradio|matériel|outils|outillage|caisse|poussette|siège auto|valise|valises|bijoux|papiers|portefeuille|téléphone|vélo|trottinette|courses|blouson|manteau|roue de secours|cartons|chéquier|console|lunettes|argent|fond de caisse|recette|stock|cigarettes|bouteilles|caméra|appareil photo|tablette|instrument|casque|colis';
const FLAMMABLE =
  'couette|couettes|rideau|rideaux|matelas|canapé|drap|draps|haie|thuyas|cabanon|abri|paille|foin|hangar|moquette|tapis|parasol|store|voilage|voilages|sapin|poubelle|poubelles|bardage|toiture|charpente|isolation|manteau|plaid|coussin|bâche|torchon|nappe|meuble|hotte|plan de travail|broussailles|pelouse|tas de bois|bois';
const IGNITER =
  'fusée|fusées|pétard|pétards|feu d artifice|mortier|mortiers|fumigène|mégot|cigarette|bougie|bougies|braise|braises|étincelle|étincelles|allumette|briquet|chalumeau|barbecue|brasero|poêle|chicha|encens|multiprise|rallonge|chargeur|batterie|friteuse|casserole|poubelle|cendres|cendrier|lampe à huile|réchaud|court circuit';
const CAUGHT =
  'a pris|ont pris|prend|pris feu|s est enflammé*|se sont enflammé*|s enflamme|a flambé|flambe|a cramé|ont cramé|a brûlé|ont brûlé|est parti en fumée|est partie en fumée|se consume|s est consumé*|fondu*|a fondu|noirci*|carbonisé*|calciné*|en cendres|que des cendres';
const SKY =
  'neige|neige accumulée|poids de la neige|grêle|vent|rafale|rafales|bourrasque|tempête|orage|foudre|tornade|pluie|pluies|averse|averses|déluge|crue|inondation|verglas|givre|gel|glace|chergui|sirocco';
const SKY_DOES =
  'fait plier|fait ployer|fait céder|fait tomber|fait s écrouler|fait s effondrer|écrasé|effondré|plié|décroché|arraché|soulevé|couché|renversé|emporté|envoyé|jeté|projeté|balayé|brisé|descellé|retourné|fracassé|éventré|cabossé|criblé|troué|percé';
const TREE =
  'arbre|tilleul|chêne|platane|sapin|cèdre|pin|peuplier|bouleau|érable|cyprès|palmier|olivier|marronnier|noyer|cerisier|saule|hêtre|frêne|acacia|eucalyptus|branche|grosse branche|tronc';
const ROADSIDE =
  'abribus|abri bus|glissière|rambarde|parapet|barrière|barrière de péage|péage|terre plein|rond point|fossé|talus|ravin|champ|décor|vitrine|devanture|mur|muret|portail|platane|poteau|poteau électrique|lampadaire|candélabre|panneau|feu tricolore|borne|bornes|plot|plots|potelet|bitte|container|conteneur|banc|fontaine|kiosque|station service|haie|clôture|grillage|garage|trottoir|arbre';
const ROAD_VEHICLE =
  'voiture|auto|camion|camionnette|fourgon|bus|taxi|moto|scooter|tracteur|clio|ibiza|golf|polo|passat|berlingo|kangoo|partner|208|207|308|3008|c3|c4|twingo|dacia|duster|logan|sandero|megane|scénic|captur|renault|peugeot|citroën|bmw|audi|mercedes|toyota|yaris|honda|kia|hyundai|ford|fiesta|fiat|opel|corsa|seat|skoda|nissan|mini|tesla|suv|4x4|berline|break|utilitaire|conducteur|conductrice|automobiliste|chauffeur|gars|type|dame|monsieur|jeune|livreur|celui|celle';
const SPITE =
  'insulte|insultes|gros mot|gros mots|croix|croix gammée|dessin obscène|zizi|prénom|mot|mots|tag|tags|rayures|rayure|inscription|inscriptions|menaces';

export const HAPPENINGS: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'blessure',
    weight: 8,
    phrases: [
      `(tombé|tombée|chuté|chute|dégringolé|basculé|glissé|fait une chute|sauté) [de|du|d|de la|de l|dans] [la|le|l|mon|un|une|son|sa] (${HIGH}) [de|sur]`,
      `(tombé|tombée|chuté|chute|chute de|tombé de|tombée de) [de|d] (#|un|deux|trois|quatre|cinq) (mètre|mètres|metre|metres|m|étage|étages|marches)`,
      `(tombé|tombée|chuté|basculé|glissé) (dans|au fond) [d|de|du] [un|une|le|la|l] (${HOLE})`,
      `(glissé|tombé|tombée|chuté|trébuché|dérapé|étalé|étalée|ramassé|gamelle|vautré|vautrée) … (dent|dents|poignet|cheville|genou|bras|coude|hanche|épaule|clavicule|côtes|menton|arcade|fémur|coccyx) … (cassé*|fêlé*|ouvert*|fracturé*|foulé*|tordu*|démis*|en sang)`,
      `(attrapé|mordu|happé|chopé|griffé|pincé|planté|bouffé|croqué) (le|la|les|au|à la|l) (${HURT_PART})`,
      `(coupé|ouvert|entaillé|tranché|sectionné|écrasé|coincé|brûlé|ébouillanté|cassé|tordu|foulé) (le|la|l|les|un|deux) (${HURT_PART}) (avec|en|sur|contre|dans|au|à)`,
      `(décoché|envoyé|reçu|pris) (un|une|le|la) (smash|balle|ballon|tacle|volée|coup de raquette|coup de coude|coup de club|palet|boule|fléchette) … (œil|oeil|tête|visage|genou|cheville|nez|dents|tempe|figure|tibia|poitrine)`,
      `(renversé|versé|aspergé|éclaboussé|reçu|pris|tombé) … (brûlant|brûlante|bouillant|bouillante|soupe|café|thé|huile|friture|acide) … (sur|dans) (la|le|les|l|ma|mon|mes|sa|son|ses) (${HURT_PART}|cuisses|mains|bras|jambes|pieds|ventre)`,
      `(planté|enfoncé|pris) (le|la|un|une|les|ses|son) (couteau|aiguille|clou|tournevis|hameçon|écharde|fourchette|ciseaux|cutter|crocs|dents|griffes|aiguillon|dard|verre) (dans|sur) (la|le|les|l|ma|mon|ses|sa|son) (${HURT_PART}|paume)`,
      '(match|entraînement|cours de sport|cours de judo|séance de sport|récré|récréation|cour de récré|gymnase|stade|tournoi|compétition|rando|randonnée|balade à cheval|piste de ski|patinoire|salle de sport|aquagym|crossfit) … (cassé*|tordu*|foulé*|claqué*|déchir*|fractur*|entorse|luxé*|rompu*|blessé*|chut*|tombé*|démis*)',
      '(accident|aksidan|chute|tombé|tombée) … (chantier|usine|atelier|entrepôt|cuisine du restaurant|lieu de travail|au boulot|au travail)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 8,
    phrases: [
      `(${OPENING}) [passager|conducteur|arrière|avant|droite|gauche|de|du|d|entrée|custode] (${SMASHED}) … (plus de|plus aucun|plus aucune|disparu*|envolé*|volé*|pris|prise|piqué*|emporté*|dérobé*|fouillé*|vidé*|vidée|manque|manquait|manquent) … (${TAKEN})`,
      `(${OPENING}) (${SMASHED}) et (plus de|plus aucun|plus aucune) (${TAKEN})`,
      '(on|quelqu un|ils|un type|des gars) [me|m|nous|lui] (l|la|les) [a|ont] (piquée|piqué|volée|volé|chouravée|chouravé|chourée|chouré|tirée|tiré|fauchée|fauché|embarquée|embarqué|dérobée|dérobé|prise cette nuit|chourée)',
      '(plus de|plus aucune trace de|plus la|plus ma|plus mon) (208|207|308|clio|twingo|golf|polo|dacia|voiture|moto|scooter|vélo|trottinette|camion|fourgon|remorque|caravane) (sur|à|devant|dans|au|en bas)',
      '(porte|porte fenêtre|fenêtre|baie|serrure|volet|rideau) [de la|du|de|d] [entrée|cuisine|cellier|salon|garage|magasin|épicerie] (forcé*|fracturé*|découpé*|défoncé* au pied de biche)',
      '(tiroirs|placards|armoires|bureau|chambres|matelas|caisse) (vidé*|retourné*|renversé*|fouillé*|éventré*|par terre)',
      '(découpé|coupé|forcé|fracturé|ouvert|défoncé|scié) … et (emporté|pris|volé|embarqué|piqué|vidé|raflé|dérobé)',
      '(faux|fausse) (agent|agents|plombier|policier|policiers|facteur|livreur|employé|technicien|infirmière)',
      '(baratiné|baratinée|embobiné|embobinée|endormi ma méfiance|détourné mon attention|arraché des mains|sorti un couteau|sous la menace d une arme)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 8,
    phrases: [
      `(${IGNITER}) … (${FLAMMABLE}) … (${CAUGHT})`,
      `(${FLAMMABLE}) (a pris feu|ont pris feu|s est enflammé*|se sont enflammé*|a flambé|a cramé|en feu|en flammes|a brûlé|ont brûlé|calciné*|carbonisé*)`,
      '(feu|départ de feu) (de|dans) [le|la|l] (cheminée|conduit|conduit de cheminée|insert|poêle|hotte|poubelle|haie|cabanon|garage|cave|cage d escalier|local|friteuse|barbecue|jardin|forêt|champ|herbe|moteur|tableau électrique|compteur|tableau)',
      '(hotte|friteuse|poêle|plaque|four|batterie|prise|multiprise|tableau électrique|compteur|chargeur|bougie|guirlande|lave linge|sèche linge|lave vaisselle|trottinette|vélo électrique|chauffage|radiateur) … (pris feu|prit feu|cracher des flammes|craché des flammes|s est enflammé*|a flambé|en flammes|s est embrasé*)',
      '(tout|toute|salon|cuisine|maison|plafond|murs|chambre) [le|la|les] [salon|cuisine|maison|plafond|murs|chambre] (est noir|est noire|sont noirs|noir de suie|noire de suie|noircis par|noirci par|noircie par|couvert de suie|couverte de suie)',
      '(suie|fumée noire|noire de fumée|noir de suie|noirci par la fumée) [dans|sur|partout|du] … (chambres|murs|plafond|pièces|maison|appartement|cuisine|cage|étage)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 9,
    phrases: [
      `(${SKY}) [de|d|qui|nous|m] [hier|dimanche|samedi|lundi|cette nuit|la nuit] [a|ont|nous a|m a|avait] (${SKY_DOES})`,
      `(${TREE}) [du|de|d] [jardin|parc|voisin|parc communal|la rue|fond] [s est|est|a|sont|se sont] [été|est] (couché*|abattu*|déraciné*|fracassé*|brisé* sous|arraché*|cassé* en deux) … (véranda|toit|toiture|voiture|maison|garage|clôture|mur|terrasse|serre|abri|berlingo|capot|mur|route|piscine|portail|cabanon|caravane)`,
      `(${TREE}) … (tombé|tombée|couché|abattu|chuté) … (pendant|à cause de|avec|sous|lors de) [la|le|l|les] (tempête|vent|orage|neige|rafales|rafale|bourrasque|coup de vent|grêle|tornade)`,
      '(ciel est devenu|bruit de train|mini tornade|grêlons gros|grêlons comme|balles de ping pong|balles de golf|œufs de pigeon) [vert|noir|comme|gros]',
      '(eau|eaux|boue) … (entrée|entré|montée|monté|envahi) [par|dans|jusqu] … (pluie|orage|caniveau|rivière|oued|crue|ruissellement|rue|champ|averse|trombes)',
      '(pluie|pluies|averse|orage) [énorme|torrentielle|torrentielles|diluvienne|diluviennes|violente|violent|monstre] … (entrée|inondé*|envahi*|débordé*|submergé*|noyé*)',
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 9,
    phrases: [
      `(${SPITE}) (gravé*|rayé*|tagué*|peint*|bombé*|écrit*|griffonné*|dessiné*|inscrit*) (à la clé|au couteau|à la bombe|au marqueur|au tournevis|au cutter|sur|dans|avec)`,
      '(coup|coups) de (pelle|pioche|hache|batte|masse|marteau|barre|barre de fer|bâton|pierre|brique|parpaing|pied|pieds|poing|poings|clé anglaise|manche|chaîne|casque) (dans|sur|contre) (ma|mon|mes|la|le|les|notre|nos|l|sa|son) … (boîte|boîtes|pare brise|capot|portière|portières|porte|portail|vitre|vitres|vitrine|rétro|rétros|carrosserie|voiture|volet|volets|phare|phares|toit|coffre|interphone)',
      '(réservoir|serrure|serrures|pot|boîte aux lettres|capot|pare brise) … (rempli*|bourré*|bouché*|plein de|couvert* de|aspergé*|enduit*) [de|d] (sable|sucre|colle|mousse|ciment|peinture|chewing gum|cure dents|acide|œufs|farine|excréments|cirage)',
      '(jeunes|jeune|gamins|gosses|ados|types|gars|individus|ivrogne|ils|quelqu un|on) [a|ont|m a] (sauté|dansé|marché|grimpé|couru) [à pieds joints] (sur|dessus) (mon|ma|le|la|les|mes|notre) (capot|toit|voiture|coffre|voitures)',
      '(sauté|sauter|sautent) à pieds joints (sur|dessus)',
      '(petits malins|petits cons|petits plaisantins|plaisantins|des malins|malfaisants|saccageurs|sales gosses|petits voyous)',
      '(moto|scooter|vélo) (couchée|couché|renversée|renversé|jetée|jeté) [par terre|au sol|exprès|et]',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 7,
    phrases: [
      `(fini|finit|terminé|atterri|échoué|arrêté|encastré|encastrée|planté|plantée|parti|partie|monté|montée|montés|plié|pliée) [sa course] (dans|contre|sur) (le|la|l|un|une|les|mon|ma|notre) (${ROADSIDE})`,
      `(${ROAD_VEHICLE}) [qui] (derrière|devant|d en face|qui me suivait|qui suivait|qui arrivait|arrivant|venant) [moi|nous|en face|trop vite] [ne|n] [s] (s arrête|arrête|a|freine|s est|me|m|nous|pile|est) [pas|a|pas pu|est]`,
      '(embrasse|embrassé|embrassée) [le|la|mon|ma|l] (pare choc|pare chocs|coffre|portière|aile|hayon|poteau|mur|clignotant|phare)',
      '(grillé|grille|brûlé) la politesse',
      '(perdu le contrôle|perdu le controle|parti en glissade|parti en aquaplaning|parti en tête à queue|tête à queue|dérapé|glissé) (sur|dans|à cause|puis|et) [d|de|une|la|le|l|du] (flaque|verglas|plaque|huile|gravillons|gasoil|neige|boue|virage|sortie|mouillé|muret|mur|glissière|terre plein)',
      '(aile|portière|hayon|coffre|pare choc|pare chocs|calandre|rétro|phare|capot|jante|bas de caisse) [avant|arrière|droite|gauche|droit|gauche|conducteur|passager] [est|sont|tout|complètement] (enfoncé*|froissé*|cabossé*|embouti*|plié*|éventré*|arraché*|voilé*|défoncé*|éraflé*|pendant*|de travers)',
      '(choc) (frontal|arrière|avant|latéral|par l arrière|à l arrière) [petit|violent|léger]',
      '(constat|accrochage|choc|carton|collision|accident) [au|à|sur|dans] [la|le|l] (carrefour|rond point|feu|stop|parking|péage|autoroute|rocade|périph|croisement|bretelle|sortie)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 8,
    phrases: [
      '(commode|armoire|meuble|frigo|canapé|étagère|bibliothèque|télé|piano|table|échelle|escabeau|caisse|carton|pot|perceuse|marteau|plateau|casserole|poêle|vélo|poussette|caddie) [m|lui|nous|que] … (échappé*|glissé des mains|tombé*|lâché*|basculé*|dégringolé*|dévalé*) … (porte|mur|voiture|capot|écran|imprimante|télé|parquet|carrelage|vitre|table|baignoire|évier|lavabo|plaque|cuisine|ordinateur|escalier|pied)',
      '(télé|téléviseur|écran|étagère|meuble|miroir|lustre|cadre) [s est|est|a] (décroché*|détaché*|fracassé*|écrasé* au sol|tombé* du mur|tombé* tout seul|tombée toute seule) [du|de]',
      '(poubelle|caddie|chariot|benne|trampoline|parasol|table|barbecue|bac|container|conteneur|poussette|échelle|palette|bidon|brouette) … (dévalé*|roulé|parti* toute seule|parti tout seul|fini*|atterri*|tombé*) … (clôture|voiture|capot|coffre|portail|mur|vitre|portière|toit|véranda|scooter|moto)',
      '(laissé tomber|fait tomber|lâché|échappé) [un|une|le|la|des|du] … (sur|dans|contre) (mon|ma|mes|le|la|les|notre|sa|son|leur) (capot|toit|voiture|véhicule|pare brise|carrosserie|véranda|terrasse|scooter|moto|clôture|serre)',
      '(ouvriers|ouvrier|entreprise|artisan|maçon|maçons|pelleteuse|grue|engin|société|chantier) … (fait tomber|abattu|démoli|fissuré|écroulé|arraché|percé|cassé) (le|la|l|mon|ma|notre|un|une|mes) (mur|muret|clôture|portail|canalisation|câble|haie|façade|toit|terrasse|allée)',
      '(cassé|pété|explosé|fendu|brisé) (ma|la|une|mon|l|le|notre) (télé|console|tablette|écran|manette|ordi|ordinateur|lampe|vase) [en|avec] (jouant|voulant|tombant|faisant|rangeant|bougeant|nettoyant)',
      '(faux plafond|plafond|étagère|mezzanine|balcon|escalier|plancher) [de|du] [salon|magasin] [s est|a|est] (effondré|effondrée|écroulé|écroulée|cédé|tombé|tombée) [sur|vendredi|pendant|d un coup]',
      '(caddie|chariot|valise|valises|vélo|portière|poussette) … (enfoncé*|cogné*|tapé*|rayé*|éraflé*) … (coffre|portière|aile|carrosserie|capot)',
      '(étagère|tringle|lustre|miroir|cadre|tableau|meuble haut|placard|plafonnier|tablette|bibliothèque) … (tombé*|décroché*|effondré*|lâché*|écroulé*) [sur|de] [le|la|mon|ma|l] (écran|imprimante|ordinateur|télé|plan de travail|vasque|lavabo|sol|parquet|canapé|lit|table|console|aquarium)',
      '(café|thé|soupe|vin|verre|bière|jus|eau|huile|vernis|encre|peinture|javel|cire|sauce) … (renversé*|tombé*|versé*|coulé*|éclaboussé*) … (clavier|ordinateur|ordi|pc|mac|macbook|portable|canapé|tapis|moquette|robe|manteau|costume|tablette|console|téléphone|piano|matelas|parquet)',
    ],
  },
];
