import type { PhraseGroup } from '../lexicon/lexicon';

/*
 * Who is well, joined from a person and what is said of them; and words of bodies, pain and care that are of places, trades and things.
 * Each list holds words of one kind, so that a new one goes into its list.
 */

/** One person or one side, whoever it is: what is said of them is said of nobody else. */
const SOMEBODY =
  'je|j|moi|moi même|lui|elle|il|ils|elles|eux|ma femme|mon mari|mon fils|ma fille|mes enfants|les enfants|mes gosses|les gosses|les gamins|mes filles|mes fils|mes garçons|mon père|ma mère|mes parents|mon frère|ma sœur|mon copain|ma copine|mon conjoint|ma conjointe|ma compagne|mon compagnon|le petit|la petite|les petits|le gamin|la gamine|le gosse|la gosse|l enfant|le garçon|la fille|le bébé|mon bébé|le conducteur|la conductrice|l autre conducteur|l autre|l autre dame|l autre monsieur|les autres|le chauffeur|notre chauffeur|mon chauffeur|le passager|la passagère|ma passagère|mon passager|mes passagers|les passagers|les voyageurs|les occupants|le cycliste|la cycliste|le motard|la motarde|le scootériste|le livreur|le piéton|la dame|la vieille dame|le vieux monsieur|le vieux|la vieille|la mamie|le papi|le papy|le monsieur|le jeune|le jeune homme|la jeune femme|la jeune fille|l homme|la femme|le type|le gars|le mec|le voisin|la voisine|mon voisin|ma voisine|les voisins|mon collègue|ma collègue|mes collègues|mon ami|mon amie|mes amis|mamie|papi|papy|maman|papa|mon ouvrier|les ouvriers|l apprenti|mon apprenti|les clients|la cliente|le client|l agriculteur|le paysan|le facteur|le routier|le camionneur|le taxi|le taximan|le cocher|ma nièce|mon neveu|mon petit fils|ma petite fille|ma belle mère|mon beau père|ma grand mère|mon grand père|le couple|le locataire|la locataire|ses copains|ses amis|mes copains';
/** Everybody of whom the account tells. */
const ALL =
  'tout le monde|tous|toutes|nous|on|nous deux|nous trois|nous quatre|nous tous|nous autres|tous deux|les deux|les trois|les quatre|tous les deux|tous les trois|tous les quatre|toutes les deux|toute la famille|la famille|toute l équipe|l équipe|chacun|les deux conducteurs|les deux familles|moi et mes passagers|moi et mes deux passagers|moi et ma femme|moi et mon mari|moi et mes enfants|mes passagers et moi|ma femme et moi|mon mari et moi|mes enfants et moi|lui et moi|elle et moi|lui comme moi|elle comme moi|moi comme lui|moi comme elle|lui et nous|nous et eux|eux et nous|les humains|les gens|les personnes|l équipage|toute la maisonnée|toute la petite famille|tout l équipage|personne et tout le monde';
const NONE =
  'personne|nul|aucun de nous|aucun d entre nous|aucune de nous|aucun de nous deux|aucun de nous trois|aucune de nous deux|aucun des deux|aucune des deux|aucun d eux|pas un de nous|ni l un ni l autre|ni l une ni l autre|ni moi ni lui|ni lui ni moi|ni elle ni moi|ni moi ni elle|ni nous ni eux|ni eux ni nous|aucun occupant|aucun passager|aucun voyageur|aucun enfant|aucun client|aucune des deux parties|personne dans les deux voitures|personne de part et d autre';
const WELL =
  'va bien|vont bien|allait bien|allaient bien|vais bien|allons bien|allais bien|se porte bien|se portent bien|se portait bien|me porte bien|est indemne|sont indemnes|suis indemne|sommes indemnes|était indemne|étaient indemnes|est intact|est intacte|suis intact|suis intacte|sont intacts|est sauf|est sauve|sont saufs|sommes saufs|est sain et sauf|est saine et sauve|est entier|suis entier|suis entière|est ok|sont ok|suis ok|sommes ok|était ok|en sort bien|s en sort bien|m en sors bien|s en tire bien|en forme|en pleine forme|est en forme|sont en pleine forme|est en bonne santé|est nickel|sont nickel|tout va bien|ça va|ca va|ok|nickel|indemne|indemnes|sain et sauf|sains et saufs|saine et sauve';
const VERY =
  'très|trop|plutôt|tout à fait|parfaitement|heureusement|aussi|également|franchement|vraiment|tous|toutes|tous les deux|toutes les deux|tous deux|bien|Dieu merci|hamdoullah|merci';
const NOTHING =
  'rien|rien du tout|rien de rien|rien de cassé|rien eu|strictement rien|absolument rien|pas une égratignure|pas la moindre égratignure|aucune égratignure|pas une bosse|pas un bleu|pas un bobo|aucune blessure|pas une blessure|aucun mal|pas mal';
/** The same behind who denies it already. */
const ANYTHING =
  'rien|quoi que ce soit|la moindre égratignure|une égratignure|la moindre chose|la moindre blessure|le moindre bobo|une bosse|mal|bobo';
const HAVE = 'a|ai|ont|as|avons|avez|avait|avais|avaient|avions|a eu|ont eu|avons eu|ai eu|aura|aient|ait';
const CASUALTY =
  'blessé|blessée|blessés|blessées|touché|touchée|touchés|touchées|atteint|atteinte|atteints|amoché|amochée|amochés|égratigné|égratignée|brûlé|brûlée|brûlés|brûlées|coupé|coupée|commotionné|contusionné|intoxiqué|intoxiquée|intoxiqués|intoxiquées|incommodée|incommodé|incommodés|esquinté|abîmé physiquement|bousculé|secoué|mordu|mordue|piqué|électrocuté|électrisé|noyé|écrasé|renversé|heurté|à l hôpital|hospitalisé|hospitalisés|à soigner|à plaindre';

/** People in a crowd, of whom none is touched. */
const ANY_ONE =
  'vendeur|vendeuse|client|cliente|ouvrier|ouvrière|docker|occupant|occupante|moniteur|monitrice|voyageur|voyageuse|passager|passagère|employé|employée|élève|enfant|patient|patiente|personne|riverain|locataire|habitant|convive|invité|invitée|salarié|salariée|collègue|spectateur|piéton|passant|passante|être humain|humain|homme|femme|âme|âme qui vive|résident|résidente|baigneur|cavalier|skieur|membre|des deux|de nous|d entre nous|d eux|conducteur|conductrice';
const LIMB =
  'crâne|doigt|doigts|orteil|bras|jambe|pied|pieds|main|os|dent|cheveu|poil|cheville|poignet|nez|œil|tête|côte|genou';
const BROKEN_LIMB =
  'fêlé|cassé|ébouillanté|écrasé|brûlé|coupé|tordu|foulé|en moins|perdu|arraché|abîmé|blessé|égratigné|pincé|coincé|fracturé|froissé|touché';
const WHOLE =
  'intact|intacte|intacts|intactes|entier|entière|entiers|entières|indemne|indemnes|vivants et entiers|secs et entiers|debout et entiers|en un seul morceau|sain et sauf|sains et saufs|frais comme un gardon|en pleine forme|en vie et entier|bien portants';

const CARE_PLACE =
  'hôpital|clinique|polyclinique|chu|centre hospitalier|cabinet médical|maison médicale|maternité|pharmacie|dispensaire|infirmerie|ehpad';
const CARER =
  'docteur|médecin|infirmier|infirmière|kiné|kinésithérapeute|ostéo|ostéopathe|dentiste|chirurgien|chirurgienne|ambulancier|ambulancière|pharmacien|pharmacienne|aide soignante|aide soignant|sage femme|pompier|vétérinaire|toubib|radiologue|ophtalmo|interne';
const OWNED =
  'voiture|véhicule|auto|portière|aile|camionnette|scooter|moto|vélo|rétro|pare chocs|tesla|bmw|audi|mercedes|golf|clio|peugeot|renault|citroën|dacia|fiat|mini|suv|4x4|caisse|bagnole|mur|muret|portail|clôture|haie|toit|salon|cuisine|plafond|appartement|appart|maison|terrasse|garage';

export const WELL_PEOPLE: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      `(${SOMEBODY}) [et|lui|elle|eux|moi] [par contre|heureusement|en revanche] [ne|n] [${VERY}] (${WELL})`,
      `(${SOMEBODY}) [lui|elle|eux|moi|j|je|par contre|heureusement] [n|ne] [n|nous|m] (${HAVE}) [${VERY}] (${NOTHING})`,
      `(dit|disait|confirmé|confirme|répété) (qu|que|c est bon|non) [il|elle|ils|elles|je|j] [n|ne] (avait|avais|a|ai|avaient|ont) [${VERY}] (rien|aucun mal|mal nulle part|pas mal)`,
      '(physiquement|corporellement|médicalement|côté santé|niveau santé) [parlant] [je|j|moi|lui|elle|c est|on] [n] [ai|a|va|vais] (rien|rien du tout|rien de rien|intact|intacte|nickel|ok|bien|ras|aucun souci)',
      '(relevé|relevée|relève|redressé|debout|reparti|repartie|remonté) [tout|de] [suite] (rien de rien|rien du tout|rien|sans rien|sans une égratignure|indemne|comme si de rien n était|sur ses deux jambes)',
      'rien de rien',
      '(choqué|choquée|secoué|secouée|sonné|sonnée|effrayé|effrayée) mais (entier|entière|indemne|intact|intacte|sain et sauf|saine et sauve)',
      `(${SOMEBODY}|fille|fils|chat et nous|famille|conducteur|chauffeur|cycliste|enfant|femme|mari|client|locataire|gamin) [suis|est|sont|était|reste|ressors|sors|et moi|sommes] [${VERY}|mais|choqué mais|choquée mais] (${WHOLE})`,
      `(je|j|elle|il|on|nous) [n] [ai|a|avons|en] [pas|eu] (pas eu|pas|n a pas eu|n ai pas eu|m en tire|s en tire|m en sors|s en sort|ressors|ressort) [sans|de|le|eu] (de mal|sans mal|le moindre mal|sans le moindre mal|sans dommage|sans bobo|sans rien)`,
      '(mains|doigts|pieds|jambes|yeux|bras) (ont|n ont|sont) [rien|intacts|intactes] (rien|intacts|intactes|intact)',
      '(voleur|voleurs|agresseur|agresseurs|il|ils) [ne] (m|nous|l) [a|ont] (pas touché|pas touchée|pas effleuré|pas effleurée|pas blessé|pas molesté|sans toucher)',
      '(sans|sans même) (me|nous|m|la|le) (toucher|blesser|frapper|faire mal)',
      '(moi|lui|elle|dame|canard|chat|fils|fille|enfants|famille|femme|mari|chauffeur|conducteur|conductrice|client|passager|passagers|nous) (ok|okay|okey|nickel|bien|indemne|indemnes)',
      '(il|elle|on) [ne] (m|l) a (pas|jamais) (touché|touchée|frappé|frappée|blessé|blessée|bousculé|bousculée)',
      '(pas|même pas) (blessé|blessée) [moi|du tout|physiquement]',
    ],
  },
  {
    topic: 'injury',
    label: 'named-well',
    phrases: [
      '(n|na) [a|ont|avait|avaient] [lui|elle|eux|heureusement|absolument|strictement|vraiment] (rien|rien du tout|rien eu|pas mal|aucune égratignure|pas une égratignure)',
      '(va|vont|allait|allaient|se porte|se portent) [très|tout à fait|parfaitement|heureusement|plutôt] bien',
      '(est|sont|était|étaient|ressort|sort) [totalement|complètement|heureusement] (indemne|indemnes|ok|nickel|sain et sauf|sains et saufs|saine et sauve|intact)',
    ],
  },
  {
    topic: 'injury',
    label: 'also-well',
    phrases: [
      `(${SOMEBODY}|${ALL}|autre|dame|chauffeur|conducteur) (non plus|de même|pareil|idem|de même|aussi|également|itou|kif kif|tout pareil)`,
      '(nous|moi|on) [on|nous|j|je] (était|étions|étais|dormait|dormions|dormais) [tous|toutes|déjà|encore] (au lit|couchés|couché|couchée|à la maison|à l intérieur|dedans|au chaud|endormis|loin|ailleurs|absents|absent|absente)',
      '(rien|idem|pareil) (non plus|pour|chez|de) [moi|lui|elle|nous|eux|l autre] [conducteur|côté]',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      `(${ALL}) [on|nous|et] [ne|n] [${VERY}] (${WELL}) [tous|toutes|${VERY}]`,
      `(${ALL}) (est|sommes|sont|suis) (rentré|rentrés|reparti|repartis|rentrée|rentrées) [chez|à] [soi|nous|eux|la maison] (en bonne santé|entier|entiers|indemne|indemnes|sain et sauf|sains et saufs|sur ses deux jambes)`,
      '(choqués|choquées|secoués|secouées|sonnés|effrayés) mais (entiers|entières|indemnes|intacts|intactes|sains et saufs|saufs)',
      `(${ALL}) [on|nous] [n|ne] (${HAVE}) [${VERY}] (${NOTHING})`,
      `(${NONE}) [n|ne] (${HAVE}|est|n est|s est|a été|ont été|avons été|avons|sommes|n avons|n avons été|n a|fut|était) [été|eu|fait|même] [${VERY}] (${ANYTHING}|${NOTHING}|${CASUALTY})`,
      `ni (moi|lui|elle|nous|eux|ma femme|mon mari|mon fils|ma fille|le conducteur|l autre|l autre conducteur|les enfants|les passagers|le cycliste|le piéton|la dame) ni … [ni] … (n|ne|n avons|n a|n ont|n est|ne sommes) [avons|a|ont|est|sommes|ai|suis] [été|eu] (${ANYTHING}|${NOTHING}|${CASUALTY})`,
      '(aucun|aucune|pas un|pas le moindre|zéro|sans|pas d|nul) [autre|vrai|seul] (blessé|blessés|blessure|blessures|bobo|bobos|égratignure|éclopé|accidenté|victime|victimes)',
      'personne (blessé|blessés|touché|touchés|amoché|intoxiqué|brûlé|égratigné|atteint|d abîmé)',
      '(rien|pas) de (grave|méchant|sérieux|cassé|dramatique) (pour|chez|côté|sur) (nous|moi|personne|les gens|les personnes|tout le monde|les enfants|les occupants|lui|elle|l un|eux)',
      '(côté|niveau|pour|chez) [les|l|la] (humains|humain|personnes|gens|corporel|santé|bobos|blessures|blessés|passagers|occupants) [tout|c est|il n y a|y a|rien] (va bien|rien|ras|ok|nickel|bon|zéro|à signaler|à déclarer|indemne|indemnes)',
      `(aucun|aucune|pas un|pas une|pas un seul|nul|nulle|sans qu aucun|sans qu aucune) (${ANY_ONE}) [n|ne|de] [a|est|ait|s est|en|soit] [été] (atteint|atteinte|touché|touchée|blessé|blessée|incommodé|incommodée|inquiété|malmené|malmenée|lésé|lésée|bousculé|agressé|agressée|souffert|mal|fait mal|à déplorer|blessés|intoxiqué|dessous|présent|présente|à bord|brûlé)`,
      `(aucun|aucune|pas un|pas une|pas le moindre) (${LIMB}) [de|ne|n] [s est|est] (${BROKEN_LIMB})`,
      '(pas|sans|nulle) (une|la moindre|une seule) (éraflure|goutte de sang|écorchure|coupure|bosse|égratignure|griffure|ecchymose)',
      '(aucun|aucune|nulle|pas de|sans|point de|zéro) (mal à déplorer|mal à signaler|mal à part|violence|agression|casse chez les humains|casse humaine|conséquence pour|gêne pour la santé|victime|souffrance|atteinte|douleur nulle part)',
      '(personne|nul|aucun) [n] [en|a|y|est|était] [en|été|a] (souffert|subi|agressé|molesté|malmené|lésé|inquiété|effleuré|bousculé|asphyxié|à bord|intoxiqué)',
      '(humain|humains|vivants|santé|physiquement|corporel|côté humain) [c est|sont|tout est|tous] (ok|nickel|intacts|indemnes|ras|en forme|bien)',
      '(ni|et) (moi|nous|lui|elle|mon collègue|ma femme|les enfants|ma passagère) ni … (souffert|égratignure|bobo|subi)',
      '(tout le monde|tlm|tous|famille|nous|on) [est|sommes|tout|toute|va|là] [là|tous|tous les deux|les deux|en vie et|debout et|tout] (intact|intacte|intacts|entier|entiers|okay|ok|en pleine forme|entière|en vie et entier|répond présent)',
      '(nous|on) [nous|se] (portons|porte) [tous|toutes|très] bien',
      '(rien|pas) (de cassé|de mal|à signaler) [côté|chez|de|pour] (côté humain|chez les humains|humain|chez personne|de mon côté physiquement|pour nous)',
      '(quitte|quittes|quitté|quittés) pour (une|la) [bonne|belle|grosse|sacrée] (peur|frayeur|trouille|frousse)',
      '(que|rien que|juste|seulement|uniquement) (la peur|une frayeur|une belle frayeur|une grosse frayeur|une belle frousse|une grosse peur|une belle peur|la trouille|une sacrée frayeur|la frousse|de la peur)',
      '(plus|davantage) (de peur|peur|de bruit|de frayeur) que (de mal|de casse|mal)',
      '(on|nous) [n|ne] (en|y) [n] (a|avons|avait) (pas|aucun) de blessé',
      '(on|nous) (a|avons) [eu] [juste|seulement|que] [eu] (eu|que) (peur|la peur|la frousse|la trouille)',
      '(n|ne|na) [a|ont|avait] (mordu|blessé|touché|renversé|frappé|percuté|heurté|écrasé|brûlé|griffé|attaqué|fauché|atteint) personne',
      '(aucun|pas de|sans|zéro) (dégât|dégâts|dommage|dommages|préjudice|conséquence|conséquences|souci|problème|incidence) (humain|humains|humaine|corporel|corporels|corporelle|physique|physiques|aux personnes|sur les personnes|pour les personnes|pour les gens)',
    ],
  },
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      '(s en tire|s en sort|m en tire|m en sors|ressort|s en est sorti|s en est sortie|s en est tiré|s en est tirée|repart|reparti|repartie) [quand même|juste] avec (la|le|les|l|un|une|deux|trois|des) [petite|grosse|belle|double|vilaine] (clavicule|épaule|poignet|cheville|jambe|bras|côte|côtes|nez|arcade|fracture|entorse|bosse|bosses|bleus|contusions|égratignures|points|plâtre|attelle|minerve|commotion|coupure|coupures|brûlures|luxation|genou|main|dent)',
      '(souvient|souviens|rappelle|rappelles) (plus|pas|de rien) [de|du|de rien] (l accident|choc|de rien|rien|impact|tout|la collision)',
      '(aucun|plus aucun|pas de) souvenir',
      '(itt|arrêt|arrêté) [de] [travail] (de|pour) (#|deux|trois|cinq|six|huit|dix|quinze) (jours|jour|semaines|mois)',
    ],
  },
  {
    topic: 'party',
    label: 'by-oneself',
    phrases: [
      '(étais|suis|était|roulais|conduisais|circulais|rentrais) [tout|toute] (seul|seule) (à bord|dans|au volant|en voiture|dedans|et|je|j|indemne|sans)',
      '(étais|étant|roulais|circulais|conduisais) [tout|toute] (seul|seule)',
      '(seul|seule) (à bord|au volant|dans la voiture|dans ma voiture|dans le véhicule|dans l habitacle|sur la moto|sur ma moto|dans la cabine)',
      '(pas de|sans|aucun) (passager|passagers|passagère)',
      '(personne|aucun passager) (avec moi|à bord avec moi|d autre à bord|d autre dans la voiture|d autre dans le véhicule)',
    ],
  },
  {
    // Where somebody sits, and not who.
    topic: 'idiom',
    label: 'seat',
    phrases: [
      '(côté|siège|siege|portière|porte|place|airbag|vitre|rétro|rétroviseur|aile|phare|fenêtre) [avant|arrière|droite|gauche|du|côté] (passager|conducteur|chauffeur|passagers|enfant|bébé)',
    ],
  },
  {
    // Words of people and of care, said of places, trades and things.
    topic: 'idiom',
    label: 'part',
    phrases: [
      '(devant|sous|face à|à hauteur de|au niveau de) (mes|ses|nos|les|leurs) [propres] yeux',
      '(sous|devant) (mon|son|notre|le) nez',
      `(parking|souterrain|sous sol|parc|garage|cour|barrière|portail|trottoir|rue|avenue|boulevard|place|rond point|carrefour|quartier|arrêt|station|métro|descente|côte|derrière|devant|face|côté|près|proche|hauteur|niveau|loin|abords|quai|allée|chantier) (de|du|d|des|à) [la|l|le] (${CARE_PLACE})`,
      `(face à|en face|jouxte|jouxtant|longe|longeant) [de] [la|l|le] (${CARE_PLACE})`,
      `(${OWNED}) (du|d un|d une|de la|de mon|de ma|de notre|au|de l) (${CARER})`,
      `(suis|est|soit|métier|profession|comme|en tant que|bosse comme|travaille comme|mari|femme|fils|fille|voisin|voisine|jeune) (${CARER}) (libéral|libérale|à|au|aux|en|de nuit|retraité|retraitée|de profession|et)`,
      `(je suis|suis) [un|une] (${CARER})`,
      '(nez|dos|gueule|cul|flanc|museau|front|bouche|tête|bras|pied|ventre|talon|pieds) (d|de|du|des|de la|de l) [un|une|le|la|l|mon|ma|sa|son] (kangoo|clio|camion|camionnette|voiture|avion|bateau|péniche|fourgon|bus|train|remorque|caravane|statue|lampe|parasol|lampadaire|poupée|colline|robinet|poêle|cheminée|canapé|lit|table|chaise|meuble|guitare|grue|lecture|levier|suspension|essuie glace|chaussée|page|mur|immeuble|falaise|ruelle|métro)',
      '(étanchéité|tubage|conduit|machine à coudre|machine|compresseur|moteur|ballon|cumulus|carte mère|alternateur|boîtier|pellet|poêle|congélo|chaudière|joint|joints|écran|dalle|batterie|serrure|vitre|vitro|plaque|tapis|moquette|toile|bâche|store|haie|pelouse|arbre|olivier|rosier|isolation|toiture|charpente|suspension|direction|jante|pneu|radiateur|cardan|frein|freins|amortisseur|clim|robot|aspirateur|imprimante|console|enceinte|vélo|trottinette|tronçonneuse|tondeuse) [qui|elle|il] (est|sont|était|a été) [complètement|bien|totalement|carrément] (mort|morte|morts|mortes)',
      '(plâtre|plâtres) (du|de la|des|de l) (plafond|plafonds|salon|mur|murs|cloison|cloisons|chambre|chambres|cuisine|couloir|entrée|salle|escalier|séjour)',
      '(plâtre|plâtres) [du|de la] [plafond|salon|mur] (tombe|tombé|tombent|cloque|cloqué|gonfle|gondole|décollé|s effrite|effrité|est tombé|est gorgé)',
      '(étouffer|étouffé|étouffée|étouffant) (les flammes|le feu|l incendie|les braises|le départ|avec)',
      '(cœur|coeur|âme|portefeuille|orgueil) [qui|me|m en|en] (saigne|brisé|souffre|a mal)',
      '(seul|seule|seuls) (à souffrir|victime|victimes|blessé|blessés|mort|à avoir souffert|à plaindre) [est|c est|sont|de|du]',
      '(quand|si|je|on|ça|qui|il|elle|ai|avons|a) (sonne|sonné|sonner) (il|à|a|chez|la|le|l|plusieurs|trois|personne)',
      '(me|m|lui|nous|en|leur|se|vous|t) [ne] (parle|parlent|parlait|répond|répondent) (plus|pas)',
      '(antivol|cadenas|tuyau|tuyaux|câble|câbles|chaîne|fil|fils|durite|canalisation|conduite|barreau|barreaux|grillage) [a|est|ont|été|qui] [été|est|net] (sectionné|sectionnés|sectionnée|coupé|coupés|arraché)',
      '(sectionné|coupé|arraché|percé) (le|la|les|un|une|mon|ma|notre) (tuyau|câble|câbles|antivol|cadenas|chaîne|conduite|canalisation|durite|fil|fils)',
      '(tué|tuée|tués|tuées|blessé|blessés|écrasé|écrasés) (deux|trois|mes|mon|ma|un|une|le|la|les|nos|#|plusieurs) (vache|vaches|mouton|moutons|brebis|poule|poules|chien|chat|agneau|agneaux|chèvre|chèvres|cheval|chevaux|lapins|lapin|canards|hérisson|chevreuil|sanglier)',
      '(agneau|agneaux|poule|poules|vache|vaches|mouton|moutons|brebis|pigeon|cheval|animal) [a été|est|sont|ont été|est resté] (blessé|blessés|blessée|sonné|écrasé|écrasés|tué|tués)',
      `(coup|coups) de (batte|masse|pied|pieds|poing|barre|barre de fer|marteau|canne|bâton|clé|pioche|couteau|cutter|tête|casque) (sur|dans|contre|à|au) (ma|mon|mes|la|le|notre|les|nos|l) (${OWNED}|rideau|vitrine|vitre|pneus|pare brise|capot|porte|volet|boîte aux lettres)`,
      '(coup|coups) de (volant|frein|freins|klaxon|accélérateur|patins|vent)',
    ],
  },
  {
    topic: 'being',
    label: 'thing',
    phrases: [
      '(parquet|carrelage|moquette|plan de travail|crépi|lampadaire|poteau|portillon|pare chocs|pare brise|bas de caisse|boîte aux lettres|store|stores|terrasse|véranda|cuisine|cloison|plinthe|plinthes|bibliothèque|commode|armoire|buffet|lit|matelas|ordi|pc|imprimante|piscine|potager|gouttière|cheminée|conduit|tubage|étanchéité|statue|fierté|orgueil|portefeuille|compte en banque)',
    ],
  },
];
