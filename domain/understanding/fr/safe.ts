import type { PhraseGroup } from '../lexicon/lexicon';

/*
 * Who is well, told in a roundabout way: nobody was near, one laughs about it, doctors found nothing, not a hair is missing.
 * Each list holds words of one kind, so that a new one goes into its list.
 */

/** One person or one side. */
const SOMEBODY =
  'je|j|moi|lui|elle|il|ils|elles|eux|ma femme|mon mari|mon épouse|mon époux|mon fils|ma fille|mes enfants|les enfants|mes deux enfants|les petits|mes petits|mes gosses|les gosses|les gamins|les jumeaux|mes filles|mes fils|mon père|ma mère|mes parents|mon frère|ma sœur|mon copain|ma copine|mon conjoint|ma conjointe|ma compagne|mon compagnon|le petit|la petite|le gamin|la gamine|l enfant|le bébé|mon bébé|le conducteur|la conductrice|l autre conducteur|l autre conductrice|l autre|le chauffeur|le passager|la passagère|mes passagers|les passagers|les occupants|le cycliste|la cycliste|le motard|le livreur|le piéton|la dame|le monsieur|le jeune|le voisin|la voisine|mon voisin|ma voisine|les voisins|mon collègue|ma collègue|mes collègues|mamie|papi|papy|maman|papa|les ouvriers|les clients|mes clients|la cliente|le client|l agriculteur|l étudiante|l étudiant|mon apprenti|mon apprentie|ma nièce|mon neveu|mon petit fils|ma petite fille|ma belle mère|mon beau père|ma grand mère|mon grand père|les locataires|le locataire|la locataire|mes élèves|les élèves|ma coloc|mon coloc|mes colocs|les allemands|les anglais|les touristes|le gardien|la gardienne|mon chauffeur|mon livreur|mes gars|mes employés|mes salariés|mon associé';
const ALL =
  'tout le monde|tous|toutes|nous|on|nous deux|nous trois|nous quatre|nous tous|tous deux|les deux|les trois|les quatre|tous les deux|tous les trois|tous les quatre|toute la famille|la famille|toute l équipe|chacun|les deux conducteurs|les humains|tous les humains|les humains de la maison|tous les humains de la maison|les gens|tous les gens|toutes les personnes|les personnes|tous les occupants|tous les passagers|tous les clients|tous les enfants|toute la classe|toute la maisonnée|toute la tablée|les quatre gamins|tous les gamins|tous les élèves';
/** Being elsewhere, or out of reach. */
const AWAY =
  'au marché|au travail|au boulot|au bureau|en cours|à l école|à la crèche|au collège|au lycée|chez leur père|chez leur mère|chez son père|chez sa mère|chez mes parents|chez ma mère|chez mon père|chez ma sœur|chez mon frère|chez sa sœur|chez sa grand mère|chez leurs grands parents|chez les grands parents|chez des amis|chez une amie|chez un ami|chez mamie|chez papi|chez moi|chez lui|chez elle|chez eux|en vacances|en voyage|en week end|en déplacement|absent|absente|absents|absentes|partis|parti|partie|parties|sortis|sorti|sortie|sorties|ailleurs|à la plage|à la douche|à la messe|à la mosquée|au cinéma|au resto|au restaurant|au magasin|dans le magasin|au supermarché|aux courses|à table|au lit|à l abri|au bout du jardin|à la caisse|au guichet|au bistrot|au café|en terrasse|en train de dormir|en réunion|au sport|à la piscine|à la gym|au foot|au bal|au hammam|au souk|à la fac|en salle de classe|dans la salle d attente';
const WAS =
  'étais|était|étaient|étions|dormait|dormais|dormaient|dormions|jouait|jouaient|travaillait|travaillaient|mangeait|mangions|regardait|regardions|se trouvait|se trouvaient|me trouvais|nous trouvions|restait|restaient';
const FINE =
  'se porte comme un charme|se portent comme un charme|me porte comme un charme|pète le feu|pète la forme|pètent le feu|tient la forme|en rit encore|en rit déjà|n a pas bronché|n ont pas bronché|n a pas moufté|n a même pas pleuré|n a rien senti|n ont rien senti|n ai rien senti|n avons rien senti|s en tire sans rien|s en sort sans rien|s en tire sans dommage|s en sort sans dommage|s en tire sans mal|s en sort sans mal|s en tire sans bobo|m en tire sans dommage|m en sors sans dommage|nous en tirons sans dommage|est remonté en selle|est remonté sur son vélo|est remontée sur son vélo|est remonté sur sa moto|est remonté sur sa trottinette|est reparti à vélo|est reparti sans une marque|est repartie sans une marque|est reparti sans une trace|est retombé sur ses pieds|est repartie à vélo|est reparti en courant|est repartie en courant|est reparti en sifflotant|est repartie en sifflotant|est reparti à pied en riant|s en sort indemne|s en sort bien|s en tire bien|s en tire indemne|s en tirent bien|m en tire bien|m en tire sans rien|s en est sorti sans rien|s en est sortie sans rien|m en suis sorti sans rien|m en suis sortie sans rien|est frais comme un gardon|est fraîche comme une rose|fraîche comme une rose|frais comme un gardon|est ressorti indemne|est ressortie indemne|est sorti indemne|est sortie indemne|suis sorti indemne|suis sortie indemne|sont sortis indemnes|est sorti tout seul indemne|est sorti comme une fleur|est sortie comme une fleur|suis sorti comme une fleur|suis sortie comme une fleur|va à merveille|vont à merveille|va comme un charme|va très bien merci|est en un seul morceau|suis en un seul morceau|sommes en un seul morceau|sont en un seul morceau|en un seul morceau|est tout entier|est toute entière|est entière|suis entière|suis entier|jsuis entier|jsuis entière|a toutes ses dents|ai tous mes doigts|a tous ses doigts|ai toutes mes dents|n a pas été bousculé|n a pas été bousculée|n ont pas été bousculés|est indemne aussi|est ressorti sur ses deux jambes|est repartie à pied tranquille|est reparti comme si de rien n était|est repartie comme si de rien n était|sont repartis comme si de rien n était';
const NOT_A =
  'même pas une égratignure|même pas un bleu|même pas une éraflure|même pas une bosse|même pas un bobo|même pas mal|pas même une égratignure|pas même un bleu|pas une éraflure|pas l ombre d une égratignure|pas le moindre bleu|pas la moindre bosse|pas la moindre éraflure|pas la moindre trace|pas une marque|aucune éraflure|aucune marque|aucune bosse|aucun bleu|aucun bobo|pas de bobo|pas un pli|pas un cheveu de travers|pas un ongle cassé|aucune égratignure|pas d égratignure|aucune lésion|aucune trace|aucune séquelle|pas une marque|pas la moindre marque|pas un bouton';
const CHECKED =
  'médecin|docteur|toubib|pédiatre|généraliste|pompiers|samu|secours|secouristes|urgences|hôpital|urgentiste|ambulanciers|infirmière|infirmier|radio|radios|scanner|protection civile|sos médecins|médecin de garde';
const FOUND_NOTHING =
  'n a rien trouvé|n ont rien trouvé|n a rien vu|n ont rien vu|n a rien décelé|n ont rien décelé|n a rien montré|n ont rien montré|n ont rien donné|n a rien donné|rien trouvé|rien décelé|rien à signaler|rien d anormal|rien vu d anormal|tout est normal|tout va bien|tout est bon|aucune lésion|rien du tout|rien de cassé et rien d autre|a confirmé que tout allait bien|dit que tout va bien|disent que tout va bien|a dit que tout allait bien|nous a laissés repartir sans rien|m a laissé repartir sans rien|l a laissé repartir sans rien|m a renvoyé chez moi sans rien|m a renvoyée chez moi sans rien|l a renvoyé sans rien|l a renvoyée sans rien';
const SCARE =
  'sursauté|eu peur|eu la peur de notre vie|eu la peur de ma vie|eu très peur|eu chaud|eu une frayeur|eu la trouille|flippé';

export const SAFE: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      `(${SOMEBODY}) [et|lui|elle|eux|moi|qui] [par contre|heureusement|en revanche|au moins|apparemment rien] (${FINE})`,
      `(${SOMEBODY}) [lui|elle|eux|moi|j|je|par contre|heureusement] [n|ne] (a|ai|ont|avons|avait|avaient|eu|en a été quitte|a récolté|a eu) [eu] (${NOT_A})`,
      `(${CHECKED}) [m|l|nous|les|qui|a|ont|est|sont|de|du] [a|ont|vu|venu|venue|garde] [examiné|examinée|ausculté|auscultée|vérifié] [et|:] [n] (${FOUND_NOTHING})`,
      `(vu|vue|vus|vues|examiné|examinée|examinés|ausculté|auscultée|auscultés|contrôlé|contrôlés|conduit|conduite|emmené|emmenée) [tous] (par|à|aux|chez) [le|la|les|l|un] (${CHECKED}) … (relâché*|renvoyé*|laissé* repartir|ressorti*|reparti*|laissé* rentrer) … sans (une compresse|un pansement|le moindre pansement|rien|une égratignure|soins|soin|ordonnance|traitement|un bleu|un bobo)`,
      '(relâché|relâchée|relâchés|renvoyé|renvoyée|renvoyés|laissé repartir|laissée repartir|laissés repartir|repartis|reparti|repartie|ressorti|ressortie|ressortis) [tous|aussitôt|tout de suite|chez nous|chez lui|chez elle|chez moi] sans (une compresse|un pansement|le moindre pansement|rien|une égratignure|soins|soin|ordonnance|traitement|un bleu|un bobo)',
      '(ils|il|elle|elles|voleur|voleurs|agresseur|agresseurs|on) [ne|n] (l|m|nous|les|la) [a|ont] (pas|même pas|jamais) [ont|a] (bousculé*|touché*|frappé*|molesté*|brutalisé*|blessé*|violenté*|malmené*|effleuré*|poussé*)',
      '(secs et entiers|secs et saufs|sec et entier|sèche et entière|choqués mais entiers|tous intacts|tous entiers|toutes entières|vivants et entiers|debout et entiers|sains et entiers) [heureusement|dieu merci|hamdoullah]',
      '(mal|blessé|blessée|touché|touchée) (ni lui ni moi|ni elle ni moi|ni moi ni lui|ni moi ni elle)',
      '(ne|n) (souffre|souffrons|souffrent) (de rien|d aucun mal|d aucune blessure|nulle part)',
    ],
  },
  {
    topic: 'injury',
    label: 'named-well',
    phrases: [
      '(n|na) [a|ont] (pas bronché|pas moufté|même pas pleuré|rien senti|même pas une égratignure|même pas un bleu|pas une éraflure|pas un bobo|pas un bleu|pas une marque|pas la moindre égratignure|rien eu|rien eu non plus|aucun bobo|aucun bleu|aucun mal|aucune blessure)',
      '(se porte|se portent) (comme un charme|à merveille|comme le pont neuf)',
    ],
  },
  {
    // A line of a form: what stands behind the colon says it.
    topic: 'injury',
    label: 'form',
    phrases: [
      '(côté|niveau|plan|volet|bilan|dégâts|dommages|atteintes|conséquences) [sur le plan] (humain|humains|corporel|corporels|santé|physique|physiques|blessés|personnes|bobos|victimes)',
    ],
  },
  {
    topic: 'injury',
    label: 'absent',
    phrases: [
      '(n|il n|il) [y] (avait|a) (pas|plus) (âme qui vive|un chat|grand monde|la moindre âme) [dessous|dessus|dedans|dehors|à l intérieur|dans|sur|autour|là]',
      '(appartement|appart|maison|logement|local|locaux|magasin|boutique|bureau|bureaux|école|classe|salle|immeuble|chalet|cabanon|studio|villa|pavillon|restaurant|entrepôt|atelier|hangar|gymnase|chambre|cuisine|pièce|salon|véranda) [était|étaient|est|sont] [complètement|totalement|alors|heureusement|bien] (vide|vides|inoccupé|inoccupée|inoccupés|désert|déserte|déserts|sans personne|vide de tout occupant)',
      '(tout le monde|toute la famille|toute l équipe) [était|étant] (au travail|au boulot|à l école|en vacances|absent|absente|sorti|sortie|parti|partie|dehors quand|au jardin|à table dehors|en week end|à la plage|ailleurs|au marché|à la messe)',
    ],
  },
  {
    // Help that nobody needed, and looks at people that only were to make sure.
    topic: 'idiom',
    label: 'part',
    phrases: [
      '(pas|sans|jamais|aucun|ni|plus) [eu|été|avons|ai|même] [eu|besoin|à|nécessaire|avoir] [besoin|à|nécessaire] [de|d] (appeler|faire venir|voir|consulter|aller chez|passer par|besoin de|besoin d|besoin) [le|la|les|l|un|une|de|d] (ambulance|médecin|docteur|samu|pompiers|secours|hôpital|urgences|soins|pansement|pansements|soin|infirmière)',
      '(pas|aucun|sans|ni) [eu] besoin (de|d) [l|la|une|un|aucun|aucune|aller à l|aller aux] (ambulance|médecin|docteur|samu|pompiers|secours|hôpital|urgences|soins|pansement|pansements|soin|infirmière|sparadrap)',
      `(${CHECKED}) [qui|garde|de|du] [m|l|nous|les] [a|ont] (vu|vue|vus|vues|examiné*|ausculté*|regardé*|contrôlé*) [tous|toutes|tous les deux|toutes les deux|par|pour|et] (par précaution|par prudence|pour la forme|par acquit de conscience|par sécurité|et laissé* repartir|et renvoyé* chez|et relâché*|et laissé* rentrer)`,
      '(examiné*|vu|vue|vus|ausculté*|contrôlé*|regardé*) [tous|par|à|aux|chez] [les deux|l|le|la|les|un] (samu|pompiers|secours|médecin|docteur|hôpital|urgences|pédiatre|généraliste|infirmier|infirmière|secouristes|clinique|protection civile) (par précaution|par prudence|pour la forme|par acquit de conscience|par sécurité|pour être sûr*|pour rassurer|et laissé* repartir|et relâché*)',
      '(examen|examens|contrôle|visite|détour|passage) [de contrôle|rapide] (aux|à l|à la|chez) [le|un] (urgences|hôpital|clinique|médecin|docteur|pédiatre) (par précaution|par prudence|pour la forme|par acquit de conscience|par sécurité|pour être sûr*|pour rassurer)',
    ],
  },
  {
    topic: 'injury',
    label: 'away',
    phrases: [
      `(${SOMEBODY}) [lui|elle|eux|qui] [j|je] [n] (${WAS}) [pas|plus|alors|déjà|tous|toutes|encore|heureusement] (${AWAY})`,
      '(j étais|j étais même|on était|nous étions|elle était|il était|ils étaient|elles étaient|elle n était|il n était|j n étais|étais) [pas|même pas|plus] (pas dedans|pas à bord|plus dedans|pas dans la voiture|pas dessous|pas là|plus là|pas à la maison|pas à l intérieur|sorti de la voiture|sortie de la voiture|descendu|descendue|loin de là)',
      '(voiture|véhicule|maison|appartement|appart|local|magasin|caravane|cabanon|garage|bureau|salle|pièce|bus|car|camping car) [était|est|étaient|alors] [était] (vide|vides|inoccupé*|fermé*|désert*)',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      `(${ALL}) [on|nous|et|qui|ont|a|est|sommes|sont|de la maison] [n|ne] [s en|nous en|été] (${FINE}|va bien|vont bien|allons bien|est indemne|sont indemnes|est sain et sauf|sont sains et saufs|intact|intacte|intacts|sont intacts|sommes intacts|est entier|sont entiers)`,
      `(${ALL}) [on|nous] [n|ne] (a|ont|avons|ai) [eu] (${NOT_A})`,
      '(aucune|nulle|pas une|aucun|pas un|pas la moindre) (chair|peau|peau humaine|os|orteil|cheveu|vie|vie humaine|personne physique|être humain|être vivant|créature|goutte de sang) [n|ne] [a|est|ont|s est] [été] (meurtrie|meurtri|abîmée|abîmé|égratignée|entamée|perdue|cassé|touchée|touché|versée|menacée|en danger|tombée|de cassé)',
      '(aucune|pas de|sans|zéro|nulle|pas la moindre|point de) (douleur|douleurs|souffrance|blessure|égratignure|éraflure|plaie|coupure) (chez|pour|à|sur|parmi|de part) (personne|quiconque|nous|nous deux|l un|les gens|les occupants|les passagers|qui que ce soit|et d autre|aucun|les humains)',
      '(sans|ni) (éraflure ni bleu|bleu ni bosse|bosse ni bleu|bobo ni égratignure|blessé ni choqué|blessure ni choc|bobo ni bosse|mort ni blessé|blessé ni mort)',
      '(personne|aucun d entre nous|aucun de nous|pas un|nul) [n|ne] [s|se|en|a|est|y|nous|m] [a|est|ont|fut] (à déplorer|de touché|de blessé|de cassé|d abîmé|d amoché|écorché|à l hôpital|envoyé à l hôpital|besoin de soins|besoin de médecin|eu besoin de rien|bronché)',
      '(casse|dégâts|dégât|dommages|dommage|pertes|bobos|bobo|blessés|blessures|mal) (chez les humains|chez les gens|côté humains|côté humain|pour les humains|pour les gens|sur les personnes|chez les vivants) : (zéro|aucun|aucune|rien|néant|ras)',
      '(pas|y a pas|n y a pas|n y a pas eu|il n y a pas) (de casse|de mal|de bobo|de blessé) (pour les gens|chez les gens|humaine|côté humains|chez les humains|parmi nous|chez nous|pour nous|pour personne)',
      `(on|nous) [a|avons|en] [a|est|sommes] (juste|seulement|simplement|que) (${SCARE})`,
      '(dégâts|dommages|casse|bilan|tout|conséquences) (se limite|se limitent|se borne|se bornent|s arrête|s arrêtent|se résume|se résument|se cantonne|se cantonnent) (à|au|aux) [de|la|du|de la|le|les|l|un|une|quelques] [de|la] (carrosserie|tôle|tôles|matériel|plastique|pare chocs|rétro|portière|peinture|ferraille|voiture|mobilier|meubles|vitres|murs|clôture)',
      '(on|nous|tous|toutes|tout le monde|les enfants|les occupants|les clients|les voisins|chacun) [a|est|sommes|sont|ont] [tous|toutes|pu|tout juste|bien|heureusement] (sortir à temps|sorti à temps|sortis à temps|sorties à temps|évacué à temps|évacués à temps|eu le temps de sortir|dehors à temps|dehors et en bonne santé|dehors et entiers|dehors indemnes|dehors sains et saufs|sains dehors)',
      '(on|nous) [en|s en|nous en] (sort|sortons|tire|tirons|est quittes|sommes quittes) [tous|avec|pour] [avec|pour] (une|des|la|de|quelques) [bonne|belle|grosse|sacrée|petite] (peur|frayeur|frousse|trouille|émotions|sueurs froides)',
      '(aucun|aucune|pas un|pas une) n (a|est|ont|fut) [été] (blessé|blessée|coupé|coupée|bousculé|bousculée|brûlé|brûlée|intoxiqué|intoxiquée|souffert|mal|égratigné|égratignée)',
      'rien (aux|au niveau des|côté|chez les|pour les) (gens|hommes|humains|personnes|occupants|ouvriers|clients|enfants|passagers|habitants)',
      '(on|nous|je|j) [n] [ai|a|avons] pas eu [de|le moindre] mal',
      '(ni|personne|aucun|aucune|nul) … [n|ne] (a|avons|ont|ai) eu besoin (de|d) [un|une|l|la|aucun|aucune] (pansement|pansements|médecin|docteur|soins|ambulance|hôpital|secours|points|sparadrap|doliprane|compresse)',
      '(tout le monde|chacun|tous|toutes|on) [a|est|sont|sommes] (rentré|rentrés|rentrées|reparti|repartis|reparties) [chez soi|chez nous|chez eux|à la maison|à pied|de son côté] (en pleine forme|en forme|en bonne santé|sain et sauf|sains et saufs|indemne|indemnes|sans bobo|sans une égratignure)',
      '(personne|nul|aucun de nous|aucun d entre nous) [n|ne] [y|s y] [a|est] (laissé de plumes|laissé une plume|laissé des plumes|fait de bobo|cassé quoi que ce soit|laissé la santé)',
      '(samu|pompiers|secours|ambulance|ambulanciers) [n|ne] [a|ont|est|sont] [eu] (emmené personne|transporté personne|évacué personne|pris personne en charge|soigné personne|repartie à vide|repartis à vide|reparti à vide|repartie vide|repartis sans personne|repartie sans personne|repartis bredouilles|personne à emmener|personne à soigner|personne à transporter)',
      '(pas|aucun|aucune|sans|zéro|nul) [de|d] (souci|soucis|problème|problèmes|conséquence|conséquences|suite|suites|séquelle|séquelles|incidence|ennui|ennuis|pépin|dommage|dommages) (de santé|physique|physiques|médical|médicale|médicaux|corporel|corporels|corporelle|corporelles|côté santé|pour la santé|pour les personnes|pour les gens|sur les personnes|humain|humaine|humains)',
      '(seul|seule|seuls|seules|unique|uniques) (victime|victimes|blessé|blessés|mort|morts|perte|pertes) [est|sont|c est|à déplorer|du jour] [est|sont|c est] (le|la|les|l|mon|ma|mes|notre|nos|un|une|deux|trois) (géranium*|géraniums|plante*|fleurs|rosier*|poissons|poisson rouge|poules|pare chocs|voiture|carrosserie|portail|clôture|poubelle*|vélo|moto|scooter|vitre*|vitrine|canapé|parquet|mur|muret|télé|congélateur|jardin|pelouse|boîte aux lettres|rétro|aile|portière|orgueil|ego|fierté|amour propre|portefeuille|moral|table|vase|tapis|chaise*|matelas|garage|toit|serre|abri)',
      '(seul|seule|seuls|seules) [l|le|la|mon|ma|mes|notre|son|sa] (fierté|orgueil|ego|amour propre|honneur|dignité|portefeuille|moral|pare chocs|carrosserie|tôle) (est|a|sont|ont|en) [été|est|a] (blessé|blessée|touché|touchée|souffert|atteint|atteinte|froissé|froissée|pris)',
      '(le|la) plus (secoué|secouée|touché|touchée|traumatisé|traumatisée|choqué|choquée|malheureux|malheureuse|à plaindre|vexé|vexée) [c est|est|reste|dans l histoire] [c est|est] (le|la|l|mon|ma|notre) (chat|chien|voiture|orgueil|portefeuille|hamster|canari|poisson|perroquet|moto|vélo|fierté|ego|chatte|chienne)',
      '(que|rien que|juste|seulement) (la|le|les|de la|du|des|une|un) [grosse|belle|sacrée|petite] (peur|frayeur|trouille|frousse|émotion|émotions|stress|carrosserie|tôle|tôles|plastique|ferraille|taule|matériel|bricole|bricoles|matos) [qui|a|ont|est|de|d] [a|trinqué|pris|souffert|touché|touchée|cassé|cassée|abîmé|abîmée|froissée|froissé|ce matin]',
      '(seul|seule|seuls|seules) (le|la|les|mon|ma|nos|mes|l) (voiture|véhicule|carrosserie|tôle|matériel|meubles|murs|biens|orgueil|pare chocs|portail|mur|moto|scooter|vélo|camion|phare) [a|ont|est|sont|en] [a|été|ont] (souffert|trinqué|touché|touchée|pris|abîmé|abîmée|pâti|encaissé|dégusté)',
      '(tout le monde|chacun|tous|on) [a|est|sont|sommes] (rentré|rentrés|reparti|repartis|repart|repartait) [chez soi|chez nous|dormir|souper|dîner] (à pied|entier|entiers|sur ses jambes|sur ses pieds|en bonne santé|bras dessus bras dessous|en rigolant)',
      '(plus|beaucoup plus|davantage) (de bruit|de peur|de stress|de frousse|d émotion|d émotions) que (de mal|de casse|de bobos|de blessures)',
      '(frayeur|peur|trouille|émotions|émotion) (uniquement|seulement|mais rien d autre|mais c est tout|et rien d autre|sans plus|et c est tout)',
      '(zéro|0|aucun|aucune|sans|pas de) (bobo|bobos|blessé|blessés|blessure|égratignure|mal) (des deux côtés|de chaque côté|de part et d autre|chez l un|chez moi comme chez|pour lui comme pour|dans les deux voitures|dans aucune des deux)',
      '(de|y|a|eu) (blessé|blessés|bobo|mal) (ni d un côté|ni chez l un|ni chez moi|d aucun côté|dans aucune|nulle part)',
    ],
  },
];
