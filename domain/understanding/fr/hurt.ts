import type { PhraseGroup } from '../lexicon/lexicon';

/*
 * Who is hurt and who is well, joined from a part of the body or a person and what is said of them. Each list holds words of one kind, so
 * that a new one goes into its list.
 */

const BODY =
  'bras|avant bras|jambe|jambes|poignet|poignets|cheville|chevilles|genou|genoux|épaule|épaules|main|mains|doigt|doigts|pied|pieds|nez|dent|dents|côtes|clavicule|coude|coudes|hanche|hanches|fémur|ménisque|tympan|cornée|rétine|talon|talons|tendon|index|pouce|pouces|majeur|annulaire|auriculaire|petit doigt|sternum|reins|tibia|tibias|péroné|malléole|tête|front|visage|figure|menton|lèvre|lèvres|arcade|crâne|dos|cou|nuque|cuisse|cuisses|mollet|mollets|vertèbre|vertèbres|orteil|orteils|gros orteil|rotule|mâchoire|pommette|joue|joues|oreille|oreilles|œil|oeil|yeux|ligament|ligaments|bassin|thorax|poitrine|ventre|bouche|gencive|cervicales|omoplate|coccyx|aine|estomac|paupière|sourcil|tempe|gorge|langue|fesse|fesses|fessier|lombaires|paume|paumes|phalange|flanc|biceps|trapèze|trapèzes|plexus|tronc|buste|incisive|incisives|canine|ongle|ongles|crâne|cuir chevelu|colonne|gueule|pif|tronche|guibolle|paluche|patte|pattes|arpion|dorsales';
const ARTICLE = 'le|la|les|l|un|une|deux|mon|ma|mes|son|sa|ses|leur|au|aux';
const STATE =
  'gonflé*|enflé*|violet*|raide*|coincé*|bloqué*|foulé*|tordu*|cassé*|fracturé*|fêlé*|luxé*|démis*|déboîté*|écrasé*|ouvert*|entaillé*|recousu*|bandé*|plâtré*|immobilisé*|strappé*|brûlé*|ébouillanté*|râpé*|écorché*|éraflé*|égratigné*|en compote|en vrac|en bouillie|en miettes|en sang|en feu|à vif|dans le plâtre|dans une attelle|en écharpe|comme un ballon|gros comme|bleu|bleue|noir|engourdi*|endolori*|douloureu*|insensible*|qui siffle|qui sifflent|qui bourdonne|qui bourdonnent|de travers|en biais|décollé*|arraché*|éclaté*|pété*|explosé*|niqué*|flingué*|foutu*';
const TAKEN = 'pris|prend|reçu|ramassé|mangé|encaissé|attrapé|chopé|morflé';
const WHO =
  'je|j|il|elle|on|nous|ils|elles|ma femme|mon mari|mon fils|ma fille|mon père|ma mère|mon frère|ma sœur|mon copain|ma copine|mon conjoint|ma conjointe|ma compagne|mon compagnon|le petit|la petite|le gamin|la gamine|le conducteur|la conductrice|le passager|la passagère|ma passagère|mon passager|le cycliste|la cycliste|le motard|le piéton|la dame|le monsieur|le livreur|le jeune|mon voisin|ma voisine|mon collègue|ma collègue|mamie|papi|maman|papa|mon ouvrier|un ouvrier|un employé|une cliente|un client|mon apprenti|le bébé|notre chauffeur|mon chauffeur|ma nièce|mon neveu|mon petit fils|ma petite fille|la vieille dame|un des enfants|une des filles';
const SIGNS =
  'boite|boitille|boitait|claudique|grimace|vomit|vomi|saigne|saignait|tousse|voit double|délire|gémit|hurle de douleur|souffre|souffrait|somnole|étouffe|fait la grimace|marche plus|marche pas|bouge plus|pouvait plus marcher|peut plus marcher|peut plus bouger|peut plus poser|tient plus debout|tenait plus debout|voit plus|entend plus';
const CARE =
  'dispensaire|hôpital|hosto|urgences|clinique|chu|pharmacie|pharmacien|infirmier|infirmière|médecin|docteur|toubib|samu|pompiers|secouristes|ambulance|centre de santé|médecin de garde|sos médecins|ophtalmo|dentiste|kiné|chirurgien|interne|croissant rouge|protection civile|maison médicale|cabinet médical';
const NOBODY =
  'personne|aucun de nous|aucun d entre nous|aucune de nous|nul|ni moi ni lui|ni moi ni elle|ni lui ni moi|ni elle ni moi|aucun des deux|aucun passager|aucun occupant|aucun client|aucun enfant|pas un de nous';

/** Signs of wounds and of care, told of a body or of a person. */
export const HURT: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      `(${TAKEN}) (un|une|le|la|l|les|des|du|de la|son|sa|mon|ma) … (dans|sur|en plein|en pleine|à|au|aux|contre|derrière) [${ARTICLE}] (${BODY})`,
      `(${BODY}) [droit|droite|gauche] [est|sont|a|ont|était|reste|qui est|c est|tout|toute] [est|sont|a|encore|toujours|tout|toute|complètement|bien|un peu|très|bien|super] (${STATE})`,
      `(${STATE}) (à|au|aux|de|du|sur|sous) [la|le|l] (${BODY})`,
      `(${WHO}) [qui|en|ne|n|se] [en] (${SIGNS})`,
      `(soigné*|recous*|bandé*|examiné*|ausculté*|pansé*|vu|vue|suturé*|opéré*|plâtré*|gardé*|hospitalisé*|pris en charge|prise en charge|piqué contre|vacciné*|désinfecté*|conduit*|amené*|emmené*|transporté*|déposé*|évacué*) (au|aux|à la|à l|en|par|chez|dans) [le|la|l|les|un|une] (${CARE})`,
      `(${CARE}) [m|l|lui|nous|les|leur|a|qui] [m|l|lui|a|ont] (a|ont|prescrit|fait|mis) [mis|fait|posé|prescrit|donné|diagnostiqué|trouvé|arrêté|gardé|recousu|enlevé|retiré|soigné|confirmé] (mis|fait|posé|prescrit|diagnostiqué|arrêté|arrêtée|gardé|gardée|recousu|recousue|soigné|soignée|une|un|des|#|deux|trois|quatre|cinq) [une|un|des|#] (attelle|minerve|plâtre|points|point|radio|entorse|fracture|fêlure|arrêt|jours|anti|antidouleurs|pommade|pansement|bandage|agrafes|vertèbre|côte|côtes|foulure|luxation|collier|béquilles|observation|tétanos)`,
      `(mal|douleur|douleurs|lancement|lancements|élancements|décharge|décharges|gêne|raideur|fourmis|fourmillements|point|crampe|pincement) (au|aux|dans|à|entre|derrière|sous|sur|côté|en bas) [le|la|les|l|bas|haut|milieu] [du|de|des] [le|la|l] (${BODY})`,
      `(me|se|s) (tiens|tient|tenait|tenais|masse|frotte) [toujours|encore] (le|la|les|l) (${BODY})`,
      `(tombé*|atterri|retombé*|réceptionné*|chuté|étalé*|affalé*) [lourdement|violemment|mal|en plein|direct|tout|de tout] [mon|son] [poids] (sur|contre) (le|la|les|l|mon|ma|son|sa) (${BODY})`,
      '(me suis|s est|se sont|suis|m étais|nous sommes) [fait|un peu|bien] (coupé|coupée|ouvert|ouverte|tailladé|taillé|entaillé|brûlé|brûlée|écrasé|coincé|pincé|cogné|cognée|tapé|éraflé|écorché|égratigné|tordu|foulé|cassé|fracturé|fêlé|piqué|planté|mordu|griffé|arraché|sectionné) (avec|en) (le|la|les|l|un|une|du|des|voulant|tombant|essayant|glissant|ramassant|sortant|descendant|freinant|éteignant)',
      '(marche|marchait|marcher|avance|déplace) (avec une canne|avec une béquille|avec des béquilles|à cloche pied|comme un vieux|comme une vieille|en crabe|plié en deux|avec difficulté|difficilement)',
      '(plus|pas) (poser le pied|poser le talon|poser la main|plier|tourner la tête|lever le bras|serrer le poing|m asseoir|me baisser|me lever|ouvrir la bouche|avaler)',
      `(garde|gardait|tient|pose|posait) [toujours|encore] (la main|une main|les mains) (sur|à|contre) (le|la|les|l|ses|son|sa) (${BODY})`,
      `(${BODY}) (a|ont) [tout de suite|vite|bien|énormément] (gonflé|enflé|doublé|noirci|bleui|craqué|lâché)`,
      '(la tête|ça|tout) (tourne|tournait|bourdonne|me lance)',
      '(itt|arrêt de travail|arrêt maladie|au repos|alité|alitée) [total|forcé|strict|complet] [de|pour|pendant|jusqu|depuis|par] (#|une semaine|deux semaines|dix jours|quinze jours|trois semaines|un mois|le médecin|mon médecin)',
      '(itt|arrêt de travail|arrêt maladie|au repos|alité|alitée) [total|forcé|strict|complet] jusqu au',
      '(respiré|inhalé|avalé) [pas mal|beaucoup|trop|plein|un peu] [de|d|la|les|des] (fumée|fumées|vapeurs|poudre|eau|gaz|monoxyde|produit)',
      '(sous|mis sous|mise sous|masque à) oxygène',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      `(${NOBODY}) [n|ne] [n|s|y] (a|ont|est|s est|avait|ai|ait|avons|sommes|souffre|souffrons|étions|s) [rien|été|eu|ne|fait|même] [rien|pris|été|eu|fait|la moindre|une|de|d] (égratignure|mal|rien|brûlé|brûlée|coupé|coupée|blessé|blessée|blessés|touché|touchée|mordu|mordue|glissé|tombé|électrisé|intoxiqué|sur la tête|dans la figure|bobo|séquelle|séquelles|atteint|indisposé|incommodé|coincé|heurté|égratigné)`,
      '(on|nous) [en] (va|allons|vont|se porte|se portent) [tous|toutes|très|tout à fait|parfaitement|plutôt] (bien|à merveille) [tous|toutes] [les] (deux|trois|quatre|cinq)',
      '(on|nous) (s en|nous en) [est] (tire|tirons|sort|sortons) [tous|plutôt|très] bien',
      '(aucune|pas de|sans|zéro) (lésion|lésions|fracture|séquelle|séquelles|trace|atteinte)',
      '(mal|bobo|douleur|blessure) (nulle part|ni moi|pour personne|à personne|chez personne|à signaler)',
      '[n|ne] (ai|a|avons|ont|avais|avait) mal nulle part',
      '(zéro|aucun|aucune|pas de|pas un|pas le moindre|sans|ni) (bobo|bobos|bleu|bleus|égratignure|égratignures|bosse|bosses|blessure|blessures|douleur|douleurs|séquelle|séquelles|casse humaine|dégât humain|dommage corporel|dommages corporels|dégât corporel|blessé à déplorer|perte humaine|atteinte aux personnes|atteinte corporelle)',
      '(côté|niveau|point de vue|pour) (humain|corporel|santé|physique|bobos|blessures|blessés|les personnes|les gens|les humains|les occupants) [c est|ça|tout] [est] (rien|ras|nickel|ok|va|zéro|néant|aucun|personne|bien|bon)',
      '(on|nous|ils|elles|tout le monde|les enfants|les petits|les deux|tous|la famille|les passagers|les occupants|les clients|les voisins) [en] [est|sommes|sont|ont|a|en|s en|s] [tous|toutes|tout le monde|bien|en] [est|sommes|sont|sort|sorti|tire|tirent|sortent|sortons] (indemne|indemnes|entier|entiers|entières|sains et saufs|sain et sauf|saufs|à l abri|en sécurité|sans une égratignure|sans égratignure|sans bobo|sans mal|sans dommage|en bonne santé|en pleine forme|hors de danger)',
      '(rien|pas) (de) (cassé|grave|méchant) (pour|chez|sur) (personne|nous|les gens|les enfants|tout le monde)',
      '(humains|humain|gens|personnes|êtres humains) (vont|sont|ont) (bien|indemnes|rien|saufs|ok)',
      '(seul|seule|seuls) [le|la|les|mon|ma|nos] (matériel|tôle|voiture|carrosserie|orgueil|ego|fierté|amour propre|dégâts matériels|biens) [en|est|a|ont|sont] (a|est|ont|sont|souffert|touché|touchée|pris|abîmé)',
      '(plus|davantage) (peur|de frayeur|de stress) que (mal|de mal)',
    ],
  },
  {
    topic: 'injury',
    label: 'absent',
    phrases: [
      '(personne|aucun client|aucun passant|aucun enfant|aucun piéton) [n|ne] (était|passait|dormait|mangeait|jouait|marchait|attendait|travaillait|se trouvait|s y trouvait|circulait|stationnait|se baignait) [pas|heureusement|encore|alors] (dessous|dessus|à côté|dedans|devant|derrière|là|sur|dans|sous|au|à|assis|assise|debout|couché|installé|en dessous|près|autour)',
      '(il n y avait|n y avait|y avait|avait) (personne|pas un chat|âme qui vive) [dessous|dessus|à côté|dedans|devant|derrière|là|sur|dans|sous|au|à|assis|à bord|à table|sur le trottoir|dans le jardin|en terrasse]',
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      '(médecin|docteur|urgences|pompiers|samu|radio|scanner|radios|pédiatre|hôpital) [n|ne|m|nous|l] [a|ont|y] (a|ont|n a|n ont) [absolument] rien (trouvé|décelé|vu|montré|révélé|donné|signalé)',
      '(physiquement|corporellement|perso|moi) [je|j|c est|il|n|ai|a|y] (rien|ras|rien du tout|ça va|tout va bien|aucun souci|intact|intacte|rien à signaler)',
      '(j|je|lui|elle|il|et) (ai|a) rien',
      '(va|vont) bien (aussi|également|lui aussi|elle aussi)',
      '(n ont|n a|n ai|ont|a) rien (non plus|eu non plus|du tout)',
      '(radio|radios|scanner|examens|irm) (est|sont|étaient|était) (bonne|bonnes|normale|normales|normal|normaux|bon|ok|rassurante|rassurantes)',
    ],
  },
  {
    // Words of people, said of things, thefts and feelings.
    topic: 'idiom',
    label: 'figure',
    phrases: [
      '(m|nous|lui|leur|l) [a|ont|on|avait] [a|ont] (piqué|piquée|tiré|arraché|pris) [tous|toutes|tout] (mon|ma|mes|notre|nos|son|sa|ses|leur|le|la|l|un|une|deux) (sh|xmax|tmax|pcx|scoot|scooter|moto|voiture|vélo|sac|téléphone|portable|portefeuille|valise|caisse|bagnole|trottinette|casque|tel|iphone|montre|batterie|rétro|rétros|roue|roues|jantes|plaques|plaque|courrier|colis|outils|carte|cb|bijoux|collier|chaîne)',
      '(à part|sauf|hormis|excepté|mis à part) [mon|ma|notre|l|son|sa] (orgueil|ego|amour propre|fierté|honneur|dignité|portefeuille|moral|nerfs)',
      '(mal|bien|mieux) (attelé|attelée|attelés)',
      '(attelée|attelé|attelage|dételé|dételée)',
      '(pris|prise) (la porte|la fuite|la poudre|peur|froid|le temps|les choses|son temps|en photo|en photos|de court|en charge le dossier)',
    ],
  },
];
