import type { PhraseGroup } from '../../lexicon/lexicon';

/*
 * Losses told by who did what to what: each row joins lists of things with lists of what happened to them. A new word goes into its list.
 */

const BELONGING =
  'sac|sacs|sac à dos|sacs à dos|sac à main|valise|valises|bagages|portefeuille|porte monnaie|passeport|passeports|papiers|ordi|ordinateur|ordinateurs|pc|tablette|téléphone|téléphones|portable|iphone|bijoux|alliance|bague|bagues|collier|montre|montres|vélo|vélos|vtt|trottinette|scooter|moto|mob|voiture|camionnette|fourgon|remorque|caravane|outils|outillage|perceuse|matériel|caisse|argent|liquide|enveloppe|sous|cartes|carte bleue|clés|clefs|roues|jantes|pot catalytique|catalyseur|plaques|batterie|gps|autoradio|poussette|courses|colis|télé|console|appareil photo|drone|instrument|guitare|violon|cuivre|câbles|gasoil|carburant|poules|moutons|brebis|vaches|argenterie|tableaux|vins|bouteilles|casque|manteau|veste|siège auto|tondeuse|tronçonneuse|parasols|chaises|plantes';
const GONE =
  'envolé|envolée|envolés|envolées|disparu|disparue|disparus|disparues|volatilisé|volatilisée|volatilisés|évaporé|évaporés|évanouis|plus là|embarqué|embarquée|embarqués|raflé|raflés|dérobé|dérobée|dérobés|dérobées|subtilisé|subtilisée|subtilisés|soustraits|chouré|chourés|siphonné|siphonnée';
const SEEN_LATE =
  'la dame|une dame|le piéton|un piéton|la cycliste|le cycliste|un cycliste|le vélo|un vélo|l enfant|un enfant|le gamin|un gamin|la moto|une moto|le scooter|un scooter|la voiture|une voiture|la trottinette|le monsieur|un monsieur|le camion|la camionnette|la charrette|le poteau|le plot|la borne|le muret|le trottoir|l îlot|le terre plein|la barrière|le stop|le feu|le virage|le rond point|le ralentisseur|le potelet';
const ON_WHEELS =
  'voiture|auto|bagnole|caisse|moto|scooter|camion|camionnette|fourgon|fourgonnette|utilitaire|tracteur|quad|clio|twingo|golf|polo|megane|scénic|dacia|duster|sandero|logan|kangoo|berlingo|partner|peugeot|208|308|2008|3008|c3|c4|tesla|bmw|audi|mercedes|fiat|mini|kia|toyota|yaris|remorque|caravane|van|camping car|bus|taxi|poids lourd|trottinette|vélo';
const OBSTACLE =
  'poteau|plot|borne|muret|mur|trottoir|îlot|terre plein|barrière|glissière|portail|pilier|arbre|platane|fossé|lampadaire|panneau|rambarde|rocher|talus|potelet|bordure|clôture|haie|rail|parapet|garage|quai|bitte|benne|container|abribus|caddie|caddies|champ|ravin|décor|bas côté|accotement|sanglier|chevreuil|cerf|biche|vache|chien|chat|mouton|renard|blaireau|âne|cheval';
const RUNS_INTO =
  'tapé|tape|percuté|percute|heurté|heurte|embouti|emboutis|accroché|accroche|touché|frotté|frotte|éraflé|érafle|raclé|cogné|fini dans|finit dans|terminé dans|terminé contre|fini contre|planté dans|encastré dans|plié contre|rentré dans|foncé dans|reculé dans|reculé sur|parti dans|parti contre|allé dans|atterri dans|tombé dans|basculé dans|échoué dans|écrasé contre|dégommé|shooté|fauché';
/** The same, of what does not move. */
const CATCHES = 'pris|mangé|chopé|bouffé|embrassé|embrasse|tapé dans|renversé|couché|plié|tordu';
const WEATHER =
  'vent|rafale|rafales|bourrasque|bourrasques|tempête|orage|mini tornade|tornade|grêle|grêlons|neige|foudre|crue|rivière|oued|torrent|coulée de boue|ruissellement|inondation|cyclone|chergui|mistral|tramontane|averse|déluge|trombe|trombes|pluie|pluies';
const WEATHER_DOES =
  'emporté|emporte|arraché|arrache|couché|couche|soulevé|soulève|plié|plie|fait tomber|fait voler|renversé|abattu|déraciné|envoyé|jeté|projeté|cassé|brisé|détruit|éventré|fait s envoler|retourné|inondé|noyé|submergé|envahi|balayé|pulvérisé|criblé|martelé|cabossé|perforé|percé|écrasé|effondré|grillé';
const SMASHED =
  'boîtes aux lettres|boîte aux lettres|interphone|digicode|ascenseur|abri|portail|portillon|porte|porte d entrée|hall|vitrine|vitrines|devanture|façade|mur|rideau|enseigne|banc|poubelles|local|rétro|rétros|rétroviseur|rétroviseurs|pneus|pneu|essuie glaces|antenne|capot|capote|serrure|volet|volets|caméra|parasol|bâche|tonnelle|jardinières|pots|tombe|stèle|distributeur|sonnette';
const BY_SPITE =
  'à coups de pied|à coup de pied|à coups de poing|à coups de batte|à la batte|à la bombe|au briquet|au couteau|au cutter|à la clé|au marqueur|à l acide|exprès|volontairement|par pure méchanceté|par malveillance|par vengeance|pour s amuser|gratuitement|par des jeunes|par des gamins|par des inconnus|par des vandales|par un ivrogne|par une bande';
const DEVICE =
  'téléphone|portable|iphone|smartphone|ordinateur|ordi|pc|macbook|tablette|ipad|télé|téléviseur|écran|console|switch|appareil photo|objectif|drone|montre|lunettes|casque|enceinte|clavier|imprimante|vase|lampe|lustre|statue|statuette|tableau|guitare|violon|piano|robot|cafetière|machine à café|frigo|four|plaque|lave linge|lave vaisselle|aspirateur|meuble|table|chaise|canapé|fauteuil|tapis|parquet|carrelage|plan de travail|évier|lavabo|robe|costume|manteau|véranda|serre|clôture|portail|gouttière|store|parasol|barbecue|trampoline|poussette|vélo|cabane|abri de jardin|pergola|panneau solaire';
const BREAKS =
  'fait tomber|laissé tomber|laissé échapper|lâché|échappé|renversé|cassé|brisé|fendu|fêlé|explosé|éclaté|écrasé|marché sur|assis sur|assise sur|roulé sur|noyé|trempé|brûlé|taché|rayé|déchiré|arraché|bousculé|fracassé|heurté|crevé|dévalé|percé|troué|piétiné|mordillé|bouffé|mangé|grignoté|rongé|déchiqueté|dévoré';
const BREAKDOWN =
  'boîte de vitesses|boîte de vitesse|embrayage|moteur|alternateur|démarreur|turbo|courroie|batterie|pompe à eau|injecteur|injecteurs|joint de culasse|radiateur|câble d embrayage|direction assistée|freins|pompe à essence|vanne egr|boîtier|électronique';
const GIVES_UP =
  'a lâché|a laché|lâche|m a lâché|a rendu l âme|est mort|est morte|hs|est hs|a cassé|cassé|cassée|a claqué|en panne|est tombé en panne|est tombée en panne|a grillé|a cramé|fait plus rien|ne démarre plus|refuse de démarrer|est à plat|à plat|n embraye plus|a serré|a explosé';

/** Beyond the rows of each kind of loss. */
export const DEEDS: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'vol',
    weight: 7,
    phrases: [
      `(${BELONGING}) [a|ont|est|sont|avait|avaient|s est|se sont|tout] [été|tous|toutes|tout] (${GONE})`,
      `(plus trace|aucune trace|plus aucune trace) (de|du|des) [mon|ma|mes|notre|nos|la|le] (${BELONGING})`,
      '(plus de|plus aucun|plus aucune) (sac|sacs|passeport|passeports|valise|valises|vélo|vélos|bijoux|scooter|moto|portefeuille|outils|colis|poussette|trottinette|roues|plaques)',
      '(moment|suite|victime|déclaration) (du|d un|au) (vol|cambriolage|larcin|casse)',
      '(voleur|voleurs|cambrioleur|cambrioleurs|pickpocket|type|mec|gars|individu|individus|quelqu un|on) [a|ont|m a|nous a|nous ont|m ont|s est|se sont] [emporté|pris|raflé|tiré avec|enfui avec|barré avec|parti avec|embarqué|arraché|dérobé|volé|sauvé avec|filé avec] (emporté|pris|raflé|tiré avec|enfui avec|barré avec|parti avec|partis avec|embarqué|dérobé|volé|sauvé avec|filé avec)',
      '(voleur|voleurs|pickpocket|type|mec|gars|individu|individus|quelqu un|on) [a|ont|m a|nous a|nous ont|m ont] arraché [mon|ma|mes|le|la|les|son|sa|notre|des] (sac|sac à main|sacoche|téléphone|portable|smartphone|collier|chaîne|montre|bracelet|bijoux|boucles|mains|portefeuille|valise)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 6,
    phrases: [
      `(pas|jamais) [eu le temps de] (vu|vu venir|vu arriver|aperçu|remarqué|voir) [venir|arriver] (${SEEN_LATE})`,
      `(${RUNS_INTO}) (un|une|le|la|l|du|des|mon|ma|notre|d autres) [petit|petite|gros|grosse|jeune|vieux|grand|autre] (${OBSTACLE})`,
      `(${CATCHES}) (un|une|le|la|l|du|des|mon|ma|notre) [petit|petite|gros|grosse|vieux|grand] (${OBSTACLE})`,
      `(${RUNS_INTO}) (un|une|le|la|l|son|sa|leur|deux|des) [petit|petite|gros|grosse|vieille|autre|belle] (${ON_WHEELS})`,
      '(perdu|perd|perdais) (l arrière|l avant|l adhérence|le contrôle|la roue avant|la roue arrière|l équilibre) (de la|du|de ma|de mon|sur|dans|à|en)',
      `(raté|loupé|manqué|mal négocié|coupé) (le|un|mon|ce) (virage|rond point|tournant|carrefour|embranchement)`,
      '(aquaplaning|tête à queue|tonneau|tonneaux|sortie de route|sorti de la route|sortie de la route|queue de poisson)',
      '(portière|portières) [s est] (ouverte|ouvrant|ouvre|pleine face|de plein fouet) [sur|devant|juste|au moment|quand|et]',
      '(pris|prise|percuté|percutée|heurté|touché|arrivé) [de] plein fouet',
      `(${ON_WHEELS}) [de|du|s est|m a|nous a|me|nous|qui] [devant|derrière|derrière moi] (m a poussé|nous a poussé|m a poussée|m a projeté|m a serré|nous a serrés|m a tassé|s est rabattu|s est rabattue|s est déporté|s est déportée|m a coupé|a coupé|a déboîté|a pilé|m a fauché|m a fauchée|m a balayé|m a envoyé|a brûlé le|a grillé le|a forcé le|n a pas freiné|n a pas pu freiner)`,
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 7,
    phrases: [
      `(${WEATHER}) [de|d|du] [hier|nuit|dernière|samedi|dimanche|lundi] [a|ont|qui|m a|nous a|est|nous|avait] [a|ont|tout] (${WEATHER_DOES})`,
      '(rivière|oued|ruisseau|fleuve|torrent|canal|étang|seine|loire|rhône|garonne|sebou) [est|a|sont|s est] (monté|montée|sorti|sortie|débordé|gonflé|en crue|passé|envahi)',
      '(sorti|sortie|sortait) (de son lit|du lit)',
      '(catastrophe naturelle|arrêté cat nat|cat nat|catnat)',
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 7,
    phrases: [
      `(${SMASHED}) [a|ont|a été|ont été|sont|est|s est fait] [été|tous|toutes|tout] (tagué|taguée|tagués|taguées|défoncé|défoncée|défoncés|défoncées|arraché|arrachée|arrachés|saccagé|saccagée|cassé|cassée|cassés|cassées|crevé|crevés|lacéré|lacérée|brûlé|brûlée|fracassé|fracassée|rayé|rayée|bombé|peint|souillé|barbouillé|recouvert|bourrée|forcé|dégradé|dégradée|dégradés|dégradées|tordu|tordus) (${BY_SPITE}|de colle|de peinture|de tags|d insultes|d œufs)`,
      `(défoncé|cassé|arraché|saccagé|crevé|lacéré|tordu|brûlé|bombé|tagué|rayé|fracassé|dégradé|vandalisé) (${BY_SPITE})`,
      '(bourré|bourrée|rempli|remplie) de (colle|mousse|ciment|chewing gum)',
      '(taguée|tagué|tagués|taguées|bombé de peinture|croix gammée|graffé|graffée)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 6,
    phrases: [
      `(${BREAKS}) [sur|dans|avec|contre|de] (le|la|l|les|un|une|mon|ma|mes|son|sa|ses|leur|notre|sur ma|sur mon|sur le|sur la) [grand|vieux|vieille|petit|beau|belle|nouveau|nouvel|nouvelle] (${DEVICE})`,
      `(laissé|laissant|fait) (tomber|échapper|choir) (un|une|le|la|l|des|sa|son|mon|ma) … (sur|dans) (ma|mon|mes|notre|nos|la|le|les|une|un|sa|son)`,
      '(balle|ballon|boule|flèche|palet|volant|frisbee|drone|balle de golf|fusée) … (fini|atterri|tapé|arrivé|partie|parti|tombé|tombée|retombé) (dans|sur|contre) (la|le|l|les|sa|son|ma|mon) (portière|capot|pare brise|voiture|vitre|carrosserie|toit|fenêtre|vitrine|lunette|jardin|serre|véranda)',
      `(${DEVICE}) [a|est|m a|s est|qui a] [été] (échappé|glissé|tombé|tombée|chuté|basculé|dévalé|pris l eau|pris un café|pris un coup|noyé|noyée|fracassé|fracassée|explosé|en miettes|en mille morceaux)`,
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 6,
    phrases: [
      `(${BREAKDOWN}) [de|d|du] [la|ma|mon] [voiture|moto|scooter] [m|qui] (${GIVES_UP})`,
      '(panne|en panne) [sèche|totale|de] [batterie|moteur|essence|sur|d essence]',
      '(besoin|appelé|payé|attends|facture|frais) (d une|une|de|la) (dépanneuse|remorquage|dépannage|assistance)',
      '(ce n est|c est|c était|n était|pas eu) (pas|point) [un|d] (accident|accrochage|sinistre)',
      '(protection juridique|caution|dépôt de garantie|état des lieux|loyers impayés|litige|vice caché|avocat|tribunal|prud hommes)',
      '(vol|avion|train|ferry) [de|d] [retour|aller] … (annulé|annulée|retardé|surbooké|raté|manqué) [par]',
      '(vacances|voyage|vol|séjour|billets|avion) (annulé|annulée|annulés|retardé|retardée)',
      '(remboursement|rembourser|remboursée|remboursé) … (consultation|analyses|analyse|prise de sang|lunettes|dentiste|soins|médicaments|ordonnance|séances|hospitalisation|frais médicaux)',
    ],
  },
  {
    // A trace of the other car, and no paint that was thrown.
    topic: 'idiom',
    label: 'paint',
    phrases: ['(trace|traces|peu|éclat|écaille|bout|marque|marques) de peinture'],
  },
];
