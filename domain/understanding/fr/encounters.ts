import type { PhraseGroup } from '../lexicon/lexicon';

/*
 * Others who are part of the event without being called so: by their trade or their relation and what they did, by whose thing it was, by
 * what they proposed afterwards. Each list holds words of one kind, so that a new one goes into its list.
 */

/** Who is no member of the household, wherever they are met. */
const ACTOR =
  'partenaire|partenaire de double|coéquipier|coéquipière|adversaire|joueur|joueuse|gardien adverse|défenseur|moniteur|monitrice|entraîneur|coach|prof|professeur|élève|camarade|copain de classe|copine de classe|client|cliente|collègue|stagiaire|patron|chef|ouvrier|intérimaire|sous traitant|peintre|plombier|électricien|maçon|couvreur|carreleur|jardinier|paysagiste|élagueur|ramoneur|chauffagiste|livreur|livreuse|coursier|facteur|factrice|postier|déménageur|éboueur|serveur|serveuse|barman|cuisinier|vendeur|vendeuse|caissière|vigile|agent de sécurité|coiffeur|coiffeuse|esthéticienne|garagiste|mécano|mécanicien|technicien|installateur|réparateur|femme de ménage|aide ménagère|aide à domicile|nounou|baby sitter|gardienne|concierge|voisin|voisine|locataire|propriétaire|bailleur|colocataire|coloc|invité|invitée|ami|amie|copain|copine|pote|passant|passante|promeneur|promeneuse|joggeur|joggeuse|coureur|coureuse|touriste|skieur|skieuse|surfeur|cavalier|cavalière|motard|cycliste|trottinettiste|étudiant|étudiante|retraité|retraitée|papi|mamie|papy|vieille dame|vieux monsieur|jeune fille|jeune homme|jeune femme|dame|monsieur|maman|papa|père de famille|mère de famille|gamin|gamine|gosse|ado|infirmière|ambulancier|taxi|chauffeur|chauffeur de bus|chauffeur de taxi|chauffeur uber|routier|camionneur|agriculteur|paysan|éleveur|berger|marchand|commerçant|épicier|boulanger|boucher|pêcheur|chasseur|plaisancier|skipper|militaire|policier|gendarme|pompier|curé|notaire|propriétaire du chien|maître du chien|maîtresse du chien';
const ADJ =
  'jeune|vieux|vieille|petit|petite|gros|grosse|autre|pauvre|brave|certain|certaine|ancien|ancienne|nouveau|nouvelle|bon|bonne|charmant|charmante';
/** What they did to the writer or to what is the writer's. */
const DID =
  'sauté sur|sauté dessus|foncé sur|tombé sur|plongé sur|atterri sur|marché sur|déboulé|percuté|percutée|percutés|bousculé|bousculée|renversé|renversée|taclé|taclée|fauché|fauchée|poussé|poussée|heurté|heurtée|cogné|cognée|touché|touchée|tapé|tapée|embouti|emboutie|accroché|accrochée|éraflé|éraflée|rayé|rayée|embrassé|embrassée|emplafonné|emplafonnée|rentré dedans|rentré dans|rentrée dans|foncé dessus|foncé dans|marché dessus|roulé dessus|tombé dessus|tombée dessus|reculé dans|reculé dessus|reculé sur|coupé la route|grillé la priorité|grillé la politesse|refusé la priorité|décoché|envoyé un|envoyé une|balancé un|balancé une|lancé un|lancé une|jeté un|jeté une|ouvert sa portière|claqué la porte|coincé|coincée|ébouillanté|ébouillantée|brûlé|brûlée|renversé son|renversé du|renversé un|renversé une|renversé le|fait tomber|fait chuter|fait basculer|lâché|laissé tomber|laissé échapper|cassé|abîmé|endommagé|arraché|percé|troué|taché|bousillé|flingué|inondé|laissé couler|laissé déborder|oublié de fermer|mal fermé|mal serré|mal monté|mal posé|mal branché|mis le feu|embarqué mon|plié|froissé|enfoncé|défoncé|déformé|sectionné|coupé|mordu|poussé dans';
const MINE = 'ma|mon|mes|notre|nos|l|la|le|les|un|une|des';
const PUBLIC =
  'ville|mairie|commune|municipalité|métropole|région|département|copropriété|copro|paroisse|école|collège|lycée|hôpital|sncf|ratp|tramway|compagnie de bus|régie|poste|caserne|club|association|magasin|supermarché|hypermarché|restaurant|hôtel|camping|station service|boulangerie|pharmacie|banque|cinéma|gymnase|paysan|agriculteur|voisin|voisine|propriétaire|bailleur|syndic|hlm|office hlm|employeur|patron|client|cliente|ami|amie|collègue|loueur|agence|beau frère|belle mère|belle sœur|cousin|cousine';
const OWNED =
  'chien|chienne|chat|cheval|vache|taureau|âne|ruche|ruches|abeilles|sapin|ballon|barbecue|fils|fille|gamin|gamine|échafaudage|grue|benne|abribus|banc|lampadaire|candélabre|barrière|clôture|grille|portail|mur|muret|haie|arbre|vitrine|devanture|enseigne|rideau métallique|mobilier|panneau|poteau|borne|porte|poubelle|bac|distributeur|fontaine|statue|tombe|véranda|serre|abri|toit|voiture|véhicule|scooter|vélo|moto|camion|bateau|remorque|caravane|tapis|canapé|télé|téléviseur|ordinateur|téléphone|vase|table|parquet|moquette|plafond|salon|salle de bains|cuisine|cave|studio|appartement|maison|garage';
/** What is offered, promised or asked between two parties. */
const OFFER =
  'proposé de payer|proposé de rembourser|proposé un chèque|proposé de s arranger|proposé de régler|proposé # euros|promis de payer|promis de rembourser|promis de déclarer|promis d appeler|laissé son numéro|laissé sa carte|laissé ses coordonnées|laissé son nom|laissé un mot|donné son numéro|donné sa carte|donné ses coordonnées|donné son nom|donné son assurance|donné ses papiers|tendu sa carte|montré ses papiers|montré sa carte verte|présenté ses excuses|fait des excuses|demandé pardon|dit pardon|crié dessus|hurlé dessus|traité de|insulté|engueulé|klaxonné|reconnu ses torts|reconnu sa faute|avoué|assuré que son assurance|signé le constat|signé avec moi|aidé à remplir';
const MODEL =
  'ibiza|leon|passat|tiguan|touran|caddy|transporter|berlingo|partner|express|sprinter|transit|ducato|boxer|jumper|expert|trafic|master|zoe|modus|laguna|espace|talisman|fabia|octavia|panda|punto|doblo|focus|kuga|qashqai|juke|micra|civic|swift|jimny|sportage|tucson|i10|i20|i30|corolla|aygo|auris|rav4|prius|smart|ds3|ds4|c1|c5|xsara|picasso|saxo|zx|106|107|306|307|405|407|508|5008|rifter|dokker|lodgy|jogger|spring|multipla|doblo|galaxy|mondeo|corsa|astra|zafira|meriva|insignia|mokka|a3|a4|q3|q5|x1|x3|x5|classe a|classe c|vito|viano|evoque|cayenne|macan|touareg|arona|ateca|karoq|kodiaq|model 3|model y|r5|4l|2cv|super 5|r19|r4|mobylette|solex|vespa|tmax|xmax|harley|ducati|triporteur|tuk tuk|calèche|charrette|rickshaw|grand taxi|petit taxi|tramway|navette|car scolaire|bus scolaire|moissonneuse|ensileuse|chargeuse|pelleteuse|mini pelle|nacelle|chariot élévateur|transpalette|balayeuse|benne|camion benne|camion poubelle|toupie|bétonnière|porte char|dépanneuse|corbillard|camping car|péniche|voilier|zodiac|jet ski|pédalo|kayak|planche à voile|hors bord';

export const ENCOUNTERS: readonly PhraseGroup[] = [
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      `(un|une|le|la|l|mon|ma|notre|ce|cet|cette|son|sa|deux|des|les) [${ADJ}] (${ACTOR}) [qui|en|à|sur|de] [en|retard|colère|voiture|vélo|trottinette|scooter|double|électrique] [m|nous|l|s est|lui|s] [a|ont|est|avait|va|vient de] (${DID})`,
      `(refusé|refusée|grillé|grillée|coupé|coupée|forcé|forcée|doublé|doublée|serré|serrée|klaxonné) [la|le] [priorité|politesse|route] par (un|une|le|la|l|ce|cette) [${ADJ}] (${ACTOR}|${MODEL}|camion|bus|taxi|moto|scooter|vélo|voiture|tracteur|fourgon|camionnette)`,
      '(tacle|charge|coup de coude|coup de pied|coup de raquette|coup de crosse|croche pied|passe|smash|balle|tir|placage|faute) (du|de la|d un|d une|de l|de mon|de ma) … (adverse|adversaire|partenaire|joueur|joueuse|défenseur|coéquipier|copain|camarade|collègue|gardien)',
      `(${DID}) par (un|une|le|la|l|mon|ma|notre|des|les|ce|cette) [${ADJ}] (${ACTOR})`,
      `(il|elle|ils|l autre|le type|le gars|le mec|la dame|le monsieur|le jeune|la jeune|la nana|le chauffeur|conducteur|conductrice) (m|nous) [a|ont] [même|juste|aussi|quand même|tout de suite|aussitôt] (${OFFER})`,
      `(un|une|l|cette|ce|d un|d une|par un|par une|contre un|contre une|deux|sa|son) [${ADJ}|blanche|blanc|noir|noire|rouge|bleue|grise|grosse|vieille] (${MODEL})`,
      `(la|le|l) (${MODEL}) [de|du] (derrière|devant|d en face|d à côté|qui me|qui nous|s est|m a|nous a|n a|ne s|a grillé|a pilé|a reculé|a déboîté|a forcé|a tourné|suivait|arrivait|venait)`,
      '(renversé|percuté|bousculé|heurté|fauché|touché|blessé|mordu|accroché|éclaboussé|fait tomber|fait chuter) (un|une|le|la|l) [jeune|vieux|vieille|petit|petite|pauvre] (dame|monsieur|homme|femme|enfant|gamin|gamine|piéton|piétonne|cycliste|motard|passant|passante|joggeur|joggeuse|facteur|livreur|promeneur|promeneuse|fille|garçon|fillette|papi|mamie|écolier|collégien|lycéen|étudiant|étudiante|skieur|skieuse|voisin|voisine|client|cliente|collègue)',
      '(ils|elles|il|elle) [ne] (s arrête|s arrêtent|freine|freinent|a freiné|ont freiné|a pilé|déboîte|a déboîté|déboule|surgit|me double|me doublait|me coupe|m a coupé|me serre|se rabat|se rabattait|s est rabattu|s est rabattue|arrivait trop vite|arrivait vite|roulait trop vite|roulait vite) [pas|trop|tard|sur moi|devant moi]',
      '(en face|derrière|devant|à ma droite|à ma gauche|à côté) [il y avait|y avait|arrivait|venait|roulait|c était] (un|une|deux) (voiture|camion|moto|scooter|fourgon|bus|taxi|suv|berline|clio|golf|honda|renault|peugeot|mercedes|bmw|audi|dacia|toyota|kia|ford|fiat|opel)',
      '(moi|je|nous) [conducteur|dans|sur|en] … en face [d|un|une] (un|une|honda|dacia|renault|peugeot|mercedes|camion|moto|voiture|taxi|bmw|audi|toyota|kia|ford|fiat|golf)',
      '(touchette|tôle froissée|petit accrochage|se sont touchés|se sont touchées|se sont frottés|on s est touchés|on s est frottés|rétro contre rétro|pare chocs contre pare chocs|nez contre nez|cul contre cul|portière contre portière)',
    ],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      `(${OWNED}) [là|en question|qui] (est|était|appartient|appartenait|c est|sont) [bien] [à|celui de|celle de|propriété de] [un|une|la|le|l|mon|ma|notre|de la|de] (${PUBLIC})`,
      'chez (mademoiselle|mlle|madame|monsieur|mme|mr|maître|docteur)',
      '(client|clian|cliente|patron|proprio|propriétaire|voisin|voisine|conducteur) [c|c est] (est|c|c est) (m|mr|monsieur|mme|madame|mademoiselle)',
      `(un|une|le|la|mon|ma) [jeune|vieux|vieille] (client|cliente|passager|passagère|femme|homme|dame|monsieur|type|gars|mec|nana) [bourré|bourrée|ivre|pressé|pressée|énervé|énervée] [qui] [a|m a] (claque|claqué|enfoncé|planté|coincé|foncé|cogné|poussé|jeté|vomi|cassé|explosé|rayé|renversé|arraché) (la|le|les|l|mon|ma|mes|son|sa|un|une)`,
      `(appartient|appartenait|appartiennent) à (un|une|la|le|l|mon|ma|notre|monsieur|madame|m|mme|quelqu un) [${ADJ}] (${PUBLIC}|d autre|voisin|voisine)`,
      `(un|une|le|la|l|mon|ma|notre|des|les|ses) [${ADJ}] (${ACTOR}) [qui|en] … (${DID}) [sur|dans|contre|avec] (${MINE})`,
      `(${OWNED}) (du|de la|de l|de|d|des) [un|une|la|le|l|cette|ce] [${ADJ}] (${PUBLIC})`,
      `(${OWNED}) (du|de la|de l|de|d|des) [un|une|mon|ma|notre|nos|mes|la|le|l|cette|ce|son|sa] [${ADJ}] (${ACTOR})`,
      '(rembourser|dédommager|indemniser|payer les dégâts à|payer la réparation à|excusé auprès de|excusée auprès de) (le|la|l|mon|ma|notre|ce|cette|les|des|un|une) (voisin|voisine|voisins|propriétaire|client|cliente|dame|monsieur|ami|amie|copain|copine|magasin|commerçant|hôtel|gérant|victime|gens|locataire)',
      '(il|elle|ils|elles) (nous|me) (réclame|réclament|demande|demandent|facture|facturent|présente|présentent) [un|une|maintenant|déjà|#] (devis|facture|#|remboursement|la facture|réparation|le prix)',
      '(chez elle|chez lui|chez eux) [ça|l eau|c est|il y a|y a|tout] (coule|goutte|est|pleut|a coulé|a traversé|dégouline|tombe|trempé|inondé|mouillé)',
      '(mon|notre|ma) (fils|fille|enfant|petit|petite|chien|chat|chienne|mari|femme|gamin|gamine) … (cassé|abîmé|rayé|taché|renversé|mordu|brisé|fêlé|heurté|crevé|arraché|piétiné|saccagé|déchiré) (la|le|les|l|un|une|des) … (de|du|des|d|chez) [un|une|la|le|l|sa|son|notre|mon|ma] (voisin*|copain*|copine*|ami*|amie*|camarade*|école|maîtresse|magasin|boulangerie|prof|gens|dame|monsieur|client*|cousin*|hôte*)',
    ],
  },
  {
    topic: 'party',
    label: 'nobody-else',
    phrases: [
      '(sans|n a|n ont) [rien|pas|jamais] (toucher|abîmer|casser|touché|abîmé|cassé|atteindre) [rien] (personne|d autre|chez lui|chez elle|chez eux|chez le voisin|chez les voisins|d autres voitures|aucune autre)',
      '(chez|jusque chez|jusqu chez) (le|la|les) (voisin|voisine|voisins) sans [rien] (rien|toucher|abîmer|casser|faire de dégât|faire de dégâts|dommage)',
      '(aucune|pas d|sans) autre (voiture|véhicule|personne|conducteur) (dans l histoire|dans l affaire|sur la route|à l horizon|autour|alentour|en vue|concernée|impliquée|en jeu)',
      '(personne|rien) (d autre|autour|alentour|en face|derrière moi|devant moi) [dans] [l] (dans l histoire|n était là|n était là|en cause|n est en cause|sur la route|histoire|impliqué)',
      '(rien ni personne|ni rien ni personne) [d autre]',
      '(je suis|suis|j étais|étais) (seul|seule) (responsable|fautif|fautive|en tort|impliqué|impliquée|en cause)',
    ],
  },
];
