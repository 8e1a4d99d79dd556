import type { PhraseGroup } from '../../lexicon/lexicon';

/*
 * Events told as somebody or something, what it does, and to what: each row joins two or three lists, so that one
 * new word in a list is known in all of its sentences.
 */

/** What is dropped, spilt on, sat on at home. */
const DEVICE =
  'télé|tele|téléviseur|télévision|écran|ordi|ordinateur|pc|mac|macbook|portable|téléphone|iphone|smartphone|samsung|galaxy|tablette|ipad|console|switch|playstation|ps5|xbox|enceinte|appareil photo|objectif|reflex|drone|caméra|gopro|montre|lunettes|appareil auditif|appareils auditifs|prothèse auditive|dentier|liseuse|imprimante|vidéoprojecteur|projecteur|platine|ampli|guitare|violon|piano|saxophone|clarinette|trompette|instrument|vase|lampe|lustre|lampadaire de salon|tableau|cadre|statue|sculpture|miroir ancien|robot|cafetière|machine à café|micro ondes|plan de travail|lavabo|évier|vasque|table basse|table|canapé|fauteuil|tapis|moquette|parquet|costume|robe|manteau|veste|sac à main|buffet|commode|armoire|bibliothèque|poussette|fauteuil roulant|bijou|bague|porcelaine|service à thé|carrelage|volet|store|barbecue|parasol|lampadaire artemide|lampadaire du salon|leur lampadaire|cuir|vitrocéramique ancienne|cave à vin|trampoline|jouet|maquette|vinyle*|chaussures|baskets|valise|sac à dos|abat jour';
const OTHERS_CAR =
  'voiture|auto|audi|bmw|clio|mégane|megane|mercedes|tesla|golf|208|308|dacia|caisse|bagnole|capot|carrosserie|portière|moto|scooter|camion|camionnette|rétro|rétroviseur|véhicule';
const SPOILT =
  'cassé*|fendu*|brisé*|fissur*|fêl*|explos*|pété*|niqu*|bousill*|flingu*|mort|morte|foutu*|fichu*|hs|rayé*|taché*|tach*|tâch*|troué*|déchiré*|noyé*|brûl*|abîm*|abim*|écras*|ébréch*|tordu*|grill*|défonc*|éclat*|plié*|massacr*|ruin*|en miettes|en morceaux|en deux|irrécupérable*|inutilisable*|dézingu*|démoli*|amoché*|lacéré*|griffé*|griffes|esquinté*|détruit*|décollé*|marqué*|cramé*|auréole';
const MISHAP =
  'fait tomber|laissé tomber|fais tomber|fait chuter|faire tomber|fait basculer|fait voler|fait valser|renvers*|lâch*|échapp*|cogné*|heurté*|bouscul*|percut*|marché sur|marché dessus|écras*|assis sur|assise sur|assis dessus|roulé sur|trébuch*|shoot*|tiré dans|donné un coup|envoyé*|accroch*|bouscul*|glissé*|posé*|basculer|laissé';
const LIQUID =
  'verre|café|thé|vin|vin rouge|bière|jus|soda|coca|soupe|eau|lait|peinture|vernis|encre|huile|javel|eau de javel|lasure|parfum|sauce|bougie|cire|chocolat|sirop|bouteille|tasse|mug|pot|bol|bidon|seau';
const PET =
  'chien|chienne|chiot|chat|chatte|chaton|lapin|furet|perroquet|cheval|poney|vache|chèvre|bouc|mouton|âne|poules';
const CHILD =
  'fils|fille|gamin|gamine|petit|petite|gosse|garçon|enfant|enfants|bébé|jumeaux|aîné|cadet|neveu|nièce|môme';

const GLASS =
  'vitre|vitres|baie vitrée|baie|fenêtre|porte fenêtre|carreau|carreaux|vitrine|véranda|velux|lucarne|verrière|hublot|double vitrage|vitrage|pare brise|parebrise|lunette arrière|lunette|paroi de douche|paroi|porte de douche|vitre de la douche|cabine de douche|miroir|plaque de cuisson|plaque à induction|plaque vitrocéramique|vitrocéramique|induction|toit panoramique|toit ouvrant|optique|phare|insert|vitre du four|porte du four|table en verre|crédence';
const SHATTERS =
  'explos*|éclat*|fend|fendre|fendu*|fêl*|fissur*|étoil*|bris*|cassé*|casse|cassent|casser|pété*|péter|miettes|morceaux|volé en éclats|en éclats|fente|impact*|toile d araignée|trou|lézard*|traversé*|pulvéris*|désintégr*|fracass*|défonc*|descendue|perfor*|crac|ébréch*';
const THROWN =
  'ballon|balle|frisbee|coup franc|tir|boule de pétanque|raquette|volant de badminton|caillou|cailloux|gravillon|gravier|gravillons|oiseau|pigeon|merle|corbeau|tondeuse|débroussailleuse|rotofil|échelle|branche|bouchon de champagne|courant d air|bille|pierre|motte|pot de fleurs';

const WATER_SOURCE =
  'lave linge|lave vaisselle|machine à laver|machine|ballon d eau chaude|ballon|cumulus|chauffe eau|chaudière|robinet|mitigeur|tuyau|tuyaux|flexible|flexibles|canalisation|canalisations|conduite|joint|joints|évier|lavabo|baignoire|douche|receveur|wc|toilettes|chasse d eau|siphon|radiateur|aquarium|colonne|colonne montante|chéneau|compteur|raccord|vanne|groupe de sécurité|adoucisseur|frigo américain|fosse|égout|égouts|évacuation|piscine|citerne|pompe|nourrice|bonde|trop plein|plancher chauffant|climatiseur|clim|arrivée d eau|descente d eau|jacuzzi';
const LEAKS =
  'fui|fuit|fuient|fuyait|fuir|fuite|fuites|débord*|lâch*|percé*|rompu*|pété*|cédé|éclat*|inond*|coul*|goutt*|dégouli*|rendu l âme|vidé*|vidang*|refoul*|bouché*|suint*|dessoud*|déboît*|déclips*|fissur*|fendu*|explos*|craqué*|resté ouvert*|restée ouverte|mal fermé*|oublié de fermer|oublié de couper|hs|mort|en panne|gelé*|claqué*|arraché*|percer|sauté*';
const SURFACE =
  'plafond|plafonds|faux plafond|mur|murs|parquet|moquette|placo|papier peint|peinture|peintures|plâtre|cloison|cloisons|plinthe|plinthes|sol|lino|stratifié|lambris|plancher|meubles|livres|cartons|cave|salon|cuisine|chambre|couloir|entrée|magasin|boutique|local|garage|sous sol';
const SOAKED =
  'gondol*|cloqu*|cloque*|auréol*|tremp*|imbib*|moisi*|gonfl*|décoll*|soulèv*|soulev*|dégouli*|goutt*|jauni*|humid*|inond*|sous l eau|noyé*|détremp*|pris l eau|suint*|ruissel*|tombé*|effondr*|cloqué*|pourri*|flotte|taché*|champignon*|salpêtre';

const FIRE_SOURCE =
  'friteuse|poêle|casserole|huile|hotte|four|gazinière|bougie|cigarette|mégot|barbecue|braise|braises|poêle à bois|poêle à granulés|tableau électrique|tableau|multiprise|prise|chargeur|batterie|trottinette|vélo électrique|sèche linge|lave vaisselle|machine|télé|guirlande|radiateur|convecteur|couverture chauffante|plaid|rideau|rideaux|canapé|matelas|poubelle|poubelles|haie|pétard|feu d artifice|cierge magique|court circuit|moteur|voiture|grange|foin|bouteille de gaz|lampe|halogène|friture';
const BURNS =
  'pris feu|prend feu|prenait feu|prendre feu|mis le feu|met le feu|mettre le feu|flamb*|enflamm*|cram*|brûl*|en feu|en flammes|flammes|fumé|fumée|fume|étincel*|embras*|carbonis*|calcin*|parti en fumée|partie en fumée|explos*|noirci*|incendié*|incendi*|fondu*|roussi*|consumé*|en cendres|suie';

const WILD =
  'chevreuil|chevreuils|sanglier|sangliers|laie|marcassin|marcassins|biche|cerf|daim|faon|blaireau|renard|harde|gibier|dromadaire|chameau';
const STRAY = 'chien|chien errant|vache|cheval|mouton|âne|chèvre|troupeau|lièvre|oie|canard|chat';

const TAKES =
  'piqué|piquée|tiré|tirée|chouré|chourée|chourave|chouravé|taxé|barboté|chipé|gaulé|raflé|raflée|embarqué|embarquée|soulevé|carotté|dérobé|dérobée|subtilisé|subtilisée|volé|volée|volés|vidé|dépouillé|sorti du coffre|emporté|emportée|emmené|pris';
const BELONGING = 'mon|ma|mes|notre|nos|le|la|les|tout|toutes|tous|l|son|sa|ses|mon sac|deux|trois|quatre|un|une|des';
const GOODS =
  'voiture|auto|caisse|bagnole|moto|scooter|vélo|vtt|vélo électrique|trottinette|quad|remorque|caravane|camping car|camion|fourgon|téléphone|portable|iphone|sac|sac à main|sac à dos|portefeuille|porte monnaie|valise|bijoux|bijou|montre|collier|chaîne|argent|espèces|liquide|recette|outils|outillage|perceuse|autoradio|gps|roue|roues|jantes|pot catalytique|catalyseur|batterie|carburant|gasoil|essence|ordi|ordinateur|mac|macbook|tablette|console|appareil photo|télé|enceinte|poussette|siège auto|blouson|manteau|casque|courrier|colis|caméra|tondeuse|salon de jardin|câbles|cuivre|208|clio|golf|kangoo|207|308|c3|twingo|polo|yaris|sandero|duster|logan|peugeot|mégane|scénic|audi|bmw|mercedes|vespa|xmax|tmax|bicyclette';

const VANDAL_TOOL =
  'clé|clef|clou|tournevis|pièce|couteau|cutter|caillou|stylet|pointe|compas|feutre|marqueur|bombe|masse|batte|barre de fer|pied de table|pavé|briques|œufs|oeufs|colle|mousse expansive|acide|peinture';
const VANDALS =
  'quelqu un|un inconnu|des inconnus|on ne sait qui|un jaloux|des jeunes|des gamins|des ados|un ivrogne|mon ex|un cinglé|des abrutis|des petits cons|des crétins|des imbéciles|un malade|des casseurs|des supporters|des manifestants|des énergumènes|des voyous|un individu|des individus|une bande|deux silhouettes';

/** What happens, joined from the lists above. */
export const EVENTS: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 6,
    phrases: [
      `(${MISHAP}) … (${DEVICE})`,
      `(${DEVICE}) … (${SPOILT})`,
      `(${SPOILT}) (le|la|les|l|mon|ma|mes|son|sa|ses|leur|un|une|notre|du|de la) [beau|belle|nouvelle|nouveau|vieux|petit|petite] (${DEVICE})`,
      `(${DEVICE}) … (tombé|tombée|tombés|tombe|basculé|basculée|dégringolé|chuté|glissé) [du|de|des|par|dans|à|sur|d]`,
      `(${PET}) [a|m a|nous a|qui a|ont] (mangé|mâchouillé|mâché|bouffé|rongé|déchiré|renversé|fait tomber|cassé|arraché|détruit|pissé|vomi|sauté|bousillé|dévoré) … (${DEVICE})`,
      `(${PET}) [m|lui|y|qui|me] (a|est|s est) (sauté|grimpé|monté|passé|couché) (dessus|dedans)`,
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 8,
    phrases: [
      '(dessiné|gribouillé|colorié|écrit|barbouillé) … (feutre|crayon|stylo|marqueur|gouache) … (mur*|papier peint|canapé|table|porte|moquette)',
      '(déménageurs|déménageur|livreur|livreurs|ouvriers|femme de ménage|technicien|plombier|peintre) … (éventré|déchiré|rayé|cassé|abîmé|troué|percé|brisé|lâché|arraché|taché) … (canapé|meuble*|frigo|table|buffet|piano|armoire|parquet|mur|porte|lit|matelas|télé|carrelage)',
      `(renversé|renverse|projeté|éclaboussé|giclé|fait tomber|répandu|aspergé|lâché) [tout|par mégarde|sans faire exprès|malencontreusement] [un|une|du|de la|de l|son|mon|le|la|des] [petit|gros|plein|grand] (${LIQUID}) [de|d|entier|plein] … (sur|dans|partout)`,
      `(${LIQUID}) … (renversé|renversée) … (sur|dans)`,
      `(${CHILD}) [de # ans] (renversé|a) … (${LIQUID}|pot)`,
      `(${CHILD}) [de # ans] [a|m a|ont|qui a|avait] [renversé|fait tomber|cassé|rayé|abîmé|taché|lancé|tiré|shooté|envoyé|gribouillé|dessiné|cogné|brisé|tapé|foncé] … (renversé|fait tomber|cassé|rayé|abîmé|taché|shooté|gribouillé|dessiné|brisé|dans|sur|contre) … (${DEVICE}|${OTHERS_CAR})`,
      `(${CHILD}|${PET}) … (renversé|rayé|taché|abîmé|éclaboussé|griffé|cabossé) … (sur|la|le|l) … (${OTHERS_CAR}) … (voisin*|ami*|collègue|patron|dame|monsieur|copain|copine|famille)`,
      `(${PET}) [a|ont] (griffé|rayé|cabossé|défoncé|mangé|arraché|abîmé|détruit|piétiné) … (${OTHERS_CAR}|clôture|haie|potager|jardin|grillage)`,
      '(caddie|chariot|poussette|échelle|planche|parasol|trampoline|store|volet|poubelle|conteneur) … (parti|roulé|tombé|envolé|glissé|fini|cogné) … (contre|sur|dans) … (voiture|portière|aile|carrosserie|capot|clio|audi|peugeot|véhicule)',
      '(percé|troué|sectionné|arraché|coupé) (un|une|le|la) (tuyau|gaine|câble|fil|ligne|canalisation) … (perceuse|pelle|tractopelle|travaux|perçant)',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 6,
    phrases: [
      `(${GLASS}) … (${SHATTERS})`,
      `(${SHATTERS}) [de|dans|en plein|sur|a|au] [toute seule|net|direct] (le|la|les|mon|ma|mes|une|un|notre|l|du|de la|deux) [petite|grande|belle] (${GLASS})`,
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 8,
    phrases: [
      '(impact|éclat|étoile) [de|d|du] (gravillon*|caillou*|pierre*|gravier*) … (fissure*|fendu*|fend|traverse|étoilé|pare)',
      '(pierre|caillou|gravillon*|gravier*) … (pare brise|vitre|lunette|hublot) … (fendu|fendue|fissuré|fissurée|étoilé|éclaté)',
      `(${THROWN}) … (dans|contre|sur|traversé|explosé|cassé|brisé|fendu|pulvérisé|éclaté) [plein|milieu|la|le|les|une|notre|ma|mon|l] … (${GLASS})`,
      `(${GLASS}) … (${SHATTERS}) … (toute seule|tout seul|sans raison|chaleur|gel|courant d air|${THROWN})`,
    ],
  },
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 6,
    phrases: [
      `(${WATER_SOURCE}) … (${LEAKS})`,
      `(fuite|débordement|rupture|infiltration|infiltrations|refoulement|dégorgement) … (${WATER_SOURCE}|toiture|terrasse|balcon|mur|plafond|voisin*|étage|dessus|façade)`,
      `(${SURFACE}) [de|du|des|d|est|sont|qui|a|ont|la|le|l] … (${SOAKED})`,
      '(eau) … (traversé|descendu|coulé|passée|passé|infiltrée|partie|envahi|ruisselle|ruisselait) … (plancher|plafond|séjour|salon|dessous|voisin*|mur*|étage|partout|couloir|escalier|cuisine)',
      '(les pieds|baigne|baignait|pataug*|nage) [dans] [l|la] (eau|flotte)',
      '(pris|prend|prenait) l eau',
      '# (cm|centimètres|litres) d eau',
      '(ça|ca) (gouttait|goutte|coule|coulait|dégouline|dégoulinait|ruisselle|suinte) [toujours|encore|du|sur|depuis|partout]',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 6,
    phrases: [
      `(${FIRE_SOURCE}) … (${BURNS})`,
      '(départ|début|feu|incendie) (de|d) (feu|incendie|cuisine|cheminée|friteuse|poubelle*|broussailles|forêt|garage|cave|voiture|haie|grange|chambre|toiture)',
      '(des|les|hautes|grandes) flammes',
      '(vidé|utilisé|pris|percuté) (un|l|deux|mon) extincteur*',
      '(grange|maison|appartement|cabanon|abri|garage|atelier|voiture|toiture|cuisine|chambre|balcon|camion) [a|est|entièrement|complètement|tout] [a] (brûlé|cramé|flambé|pris feu|pris aussitôt|parti en fumée|partie en fumée|calciné|calcinée|carbonisé|ravagé par les flammes)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 6,
    phrases: [
      `(un|une|deux|des|ce|le|la|les|par un|contre un|d un|gros|énorme) [gros|énorme|jeune|petit|petite] (${WILD})`,
      `(${STRAY}) … (surgi|traversé|déboulé|jeté sous|sous mes roues|sous les roues|milieu de la route|sur la route|chaussée|capot|pare chocs)`,
      `(percuté|tapé|heurté|écrasé|évité|éviter|fauché|renversé|touché|tué) (un|une|le|la|ce|deux) [gros|petit] (${STRAY}|${WILD})`,
      '(grillé|brûlé|cramé|refusé|pas respecté|respecté|forcé|coupé) [pas] [la|ma|sa|une] priorité',
      '(venait|arrivait|débouchait|sortait) (de|d) (ma|la|en|une|un) (gauche|droite|face|rue|parking|stop|allée|chemin|garage|station)',
      '(fait renverser|renversé|renversée|percuté|percutée|fauché|fauchée) (à|en|sur) [mon|ma|son|sa] (vélo|moto|scooter|trottinette|passage piéton|passage clouté|trottoir)',
      '(tapé|percuté|poussé|touché|embouti|cogné|heurté) (devant|derrière|à l arrière|à l avant|par l arrière|par derrière|sur le côté|de plein fouet|de côté)',
      '(été|étais|suis|fait) [été|fait] (tapé|percuté|percutée|poussé|poussée|touché|embouti|emboutie|cogné|heurté|heurtée|accroché|accrochée)',
      '(s est|me suis|est) (endormi|endormie|assoupi|assoupie) … (volant|platane|fossé|glissière|arbre|barrière|poteau|mur|rambarde)',
      '(perdu|perte) [de|du] [son|sa|le] (chargement|cargaison|bâche|adhérence)',
      '(constat|tort|torts) … (reculé|reculait|stationnement|rond point|clignotant|file)',
      '(a embouti|a percuté|a enfoncé|a touché|a éraflé|a tapé|a accroché|a cabossé|a plié|a arraché|a ouvert) [toute] (ma|mon|l|la|notre|mes|le|sa) [pauvre|belle|nouvelle] (portière|aile|avant|arrière|côté|flanc|pare chocs|voiture|rétro|rétroviseur|coffre|hayon|clio|yaris|208|phare|feu|capot|moto|scooter|véhicule|auto)',
      '(plaques|immatriculations|coordonnées|numéros|papiers) … (échangé*|noté*|relevé*|donné*)',
      '(échangé*|noté*|relevé*) … (plaques|immatriculation*|coordonnées|numéros|matricule)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 7,
    phrases: [
      `(et|a|puis|pour|ont) [m|nous] [a|ont|me] (pris|volé|piqué|prendre|voler|piquer|embarqué|emporté) (mon|ma|mes|notre|nos|l|deux|trois|un|une|des) (${GOODS})`,
      `(m|nous|lui|leur) (a|ont|avait|avaient) [tout|tous|encore|carrément] (${TAKES}) (${BELONGING}) [beau|nouveau|nouvelle|vieux|petit|petite] (${GOODS})`,
      `(on|ils|quelqu un|des gars|un type|un mec) [m|nous|lui] (a|ont) (${TAKES}) [tous|toutes] (${BELONGING}) (${GOODS})`,
      `(fait|faire) (${TAKES}|voler|piquer|tirer|arracher|dérober|braquer|dépouiller|cambrioler|choper|taxer|chourer|faucher|tirer) (${BELONGING}) (${GOODS})`,
      `(${GOODS}) … (plus là|disparu|disparue|disparus|volatilisé|volatilisée|envolé|envolée|plus sur place|plus devant|plus au parking|plus où|plus garée|plus garé|plus à sa place|introuvable|évaporé|évaporée|plus dans|manquait|manque à l appel)`,
      '(plus là|disparu|volatilisé) … (garé|garée|laissé|attaché|parking|cadenas|antivol|gare)',
      '(forcé|fracturé|fracturée|crocheté|crochetée|forcée|percé|percée|pied de biche|arraché|pété|cassé) [ma|la|le|une|mon|sa|l] (serrure|porte d entrée|portière|cadenas|barillet|neiman|antivol|porte|volet|fenêtre) … (pris|vol*|emport*|disparu*|vidé*|fouill*|embarqu*|bijoux|tiroirs)',
      '(individu|individus|hommes|homme cagoulé|hommes cagoulés|intrus|malfaiteurs|types|cambrioleurs|inconnus) [cagoulé|cagoulés|armé|armés] [sont|se sont|a|ont|s est|est] [sont] (entré|entrés|introduit|introduits|rentré|rentrés|pénétré|monté|montés)',
      '(parti|partis|repartis|filé|enfuis|enfui) (avec|au volant)',
      '(braquage|home jacking|car jacking|carjacking|agressé pour|vol à l arraché|vol à la tire|sous la menace)',
      '(tiroirs|armoires|placards|chambres|tout) (retourné|retournés|retournées|renversés|vidés|sens dessus dessous|fouillés|fouillé|mis à sac)',
      '(visité|visitée) (par|cette nuit|pendant notre|pendant nos|pendant mon)',
      '(cambriolé|cambriolée|dévalisé|dévalisée|pillé|pillée)',
      '(arraché|arrachée) (mon|ma|le|la) (sac|collier|chaîne|téléphone|montre|portable|casque|bracelet)',
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 7,
    phrases: [
      `(rayé|rayée|rayés|rayées|rayer|gravé|griffé|entaillé) … (par|à coups|avec|à l aide) [d|de] [une|un|des|la] (${VANDALS}|${VANDAL_TOOL})`,
      `(rayé|rayée|rayés|rayées) … (tout le côté|toute la longueur|les deux côtés|tout du long|d un bout à l autre|de l avant à l arrière|toutes les portes|toutes ses faces|des deux côtés|sur tout)`,
      `(${VANDALS}) [a|ont|m a|m ont|nous ont|s est amusé à|se sont amusés à] (rayé|rayer|tagué|taguer|bombé|bomber|crevé|crever|cassé|casser|défoncé|défoncer|saccagé|brisé|explosé|lacéré|peint|barbouillé|jeté|lancé|caillassé|mis un coup|donné des coups|tordu|cabossé|démoli|pété|éclaté|dégradé|uriné|renversé les poubelles)`,
      '(fait|crevé|lacéré|percé|tailladé|dégonflé|planté) (les|mes|nos) [#|deux|trois|quatre|2|3|4] [pneus|pneumatiques] [au|avec|à] (pneus|cutter|couteau|tournevis)',
      '(jet*|jeté*|lancé*|lancer) (de|d|des|un|une) (pavé|pavés|pierre*|œufs|oeufs|peinture|bouteille*|caillou*|brique*|projectile*|cocktail*|mortier*|pétard*|parpaing*)',
      '(pour le plaisir|par pure méchanceté|par pur plaisir|par bêtise|acte gratuit|gratuitement|par méchanceté|par vengeance|par jalousie) [de|de casser|d]',
      '(tag*|tagu*|bombé*|graff*|barbouillé*|gribouill*) … (façade|mur*|rideau|porte|vitrine|portail|volet*|hall|couloir|garage|camion|voiture|véhicule)',
      '(sucre|sable|colle|mousse expansive|eau) … (réservoir|serrure|pot d échappement)',
      '(coups de pied|coup de pied|coups de poing|coup de batte|coups de masse|coup de masse) … (portière|porte|rétro*|carrosserie|vitrine|boîte*|portail|voiture)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 7,
    phrases: [
      '(grêle|grêlons|grêlé|tempête|ouragan|tornade|mini tornade|bourrasque|bourrasques|rafales|rafale|foudre|foudroyé|éclair|crue|coulée de boue|glissement de terrain|séisme|tremblement de terre|submersion|coup de vent|vent violent|vents violents|orage*|pluies diluviennes|pluies torrentielles|trombes d eau|avalanche|chutes de neige|poids de la neige)',
      '(ardoises|tuiles|toit|toiture|cheminée|antenne|velux|bâche|pergola|serre|abri|trampoline|auvent|clôture|tôles|volet|volets|store) … (envolé*|arraché*|soulevé*|emporté*|décoiffé*) [par|avec|dans] [le|la|les] [vent*|tempête|rafale*]',
      '(arbre|chêne|sapin|branche|peuplier|cèdre|pin|platane) … (tombé*|couché*|abattu*|déraciné*|effondré*) … (vent|tempête|orage|rafale*|neige|maison|toit|garage|clôture)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 9,
    phrases: [
      '(vent|vents|rafale|rafales|bourrasque|bourrasques|tempête|orage|grêle|grêlons|foudre|tornade|éclair|neige) [a|ont|qui a|nous a|m a|est|sont] [fait|tout|bien] [s] (arraché|envolé|envoler|cassé|emporté|soulevé|brisé|projeté|fait tomber|couché|déraciné|criblé|percé|grillé|cabossé|tombée sur|tombé sur|explosé|défoncé|détruit|ravagé|abattu|troué|massacré|effondré)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 9,
    phrases: [
      `(${WILD}|${STRAY}|taupes|fouine|rats|souris|frelons) … (gazon|pelouse|jardin|potager|clôture|portillon|champ|récolte|vigne|plantations|combles|isolation|câbles|durite*)`,
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 9,
    phrases: [
      '(mère|père|mari|femme|fils|fille|grand mère|grand père|tante|oncle|mamie|papi|sœur|frère|je|j|me suis|copine|copain) [de|# ans|est|a|s est|ai|suis] … (trébuch*|chuté|glissé|tombé*) … (tapis|marche*|escalier*|trottoir|carrelage|baignoire|douche|parquet|échelle|fil|câble|racine)',
      '(ski|skis|snowboard|luge|patinoire|tennis|foot|football|rugby|judo|hand|basket|escalade|équitation|trampoline|paddle|padel|squash|randonnée|piste rouge|piste noire|piste bleue) … (percut*|tomb*|chut*|heurt*|renvers*|smash|tacle|genou|cheville|œil|oeil|ligament*|poignet|épaule|fractur*|entorse)',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 8,
    phrases: [
      '(perdu|paumé|égaré|oublié|laissé|perdue|oubliée|tombé de ma poche) [tout|tous|toute] (mon|ma|mes|le|la|les|nos|notre|son|sa|un|une) [double|jeu|petit|gros] [de|des] (trousseau|clés|clé|clefs|clef|badge|papiers|passeport|portefeuille|permis|alliance|bague|téléphone|sac|valise|bagage|carte*|parapluie|lunettes|doudou|appareil*|ordinateur|pull|manteau|sacoche)',
      '(facture*|remboursement*|rembours*|prise en charge|feuille de soins|décompte) … (opticien*|dentiste*|dentaire*|lunettes|lentilles|mutuelle|sécu|sécurité sociale|soins|ordonnance|kiné|orthodont*|hospitalisation|médecin|pharmacie|couronne|prothèse*|ostéo*|audio*|psy|consultation|vaccin*|cpam|cnss|complémentaire|ameli)',
      '(opticien*|dentiste*|dentaire|orthodontiste|lunettes|couronne|mutuelle|soins|kiné|ostéo*) … (facture*|rembours*|remboursement*|envoyé la facture|devis)',
      '(garantie|assurance) (perte de clés|perte de clé|annulation|voyage|assistance|dépannage|obsèques|juridique)',
      '(serrurier) … (perdu*|clé*|clef*|trousseau|enfermé*|claqué*|barillet|cylindre*)',
      '(vol|train|séjour|voyage|croisière|concert|mariage|location|stage) [a|est|qui a] [été] (annulé*|retardé*|reporté*|supprimé*)',
      '(suis|sommes|voiture|moto|scooter|véhicule) [est] [encore|tombé|tombée] en panne',
      '(batterie|démarreur|embrayage|boîte de vitesses|alternateur|courroie|moteur) (à plat|morte|mort|hs|lâché|cassé|cassée|claqué|a lâché)',
    ],
  },
];
