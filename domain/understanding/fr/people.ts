import type { PhraseGroup } from '../lexicon/lexicon';

const BODY =
  'bras|avant bras|jambe|jambes|poignet|poignets|cheville|chevilles|genou|genoux|épaule|épaules|main|mains|doigt|doigts|pied|pieds|nez|dent|dents|côtes|clavicule|coude|hanche|hanches|fémur|ménisque|tympan|cornée|rétine|talon|tendon|index|pouce|sternum|reins|tibia|péroné|malléole|tête|front|visage|menton|lèvre|lèvres|arcade|crâne|dos|cou|nuque|cuisse|mollet|vertèbre|vertèbres|orteil|orteils|rotule|mâchoire|pommette|joue|oreille|œil|oeil|ligament|ligaments|bassin|thorax|poitrine|ventre|bouche|gencive|cervicales|omoplate|coccyx|aine|estomac|paupière|sourcil|tempe|gorge|langue|fesse|fesses|lombaires|paume|bout du doigt|bout de l index|phalange|plante des pieds';
const WHO =
  'je|j|il|elle|on|nous|ils|elles|ma femme|mon mari|mon fils|ma fille|mon père|ma mère|mon bébé|mon frère|ma sœur|mon copain|ma copine|le petit|la petite|le gamin|la gamine|le conducteur|la conductrice|le passager|la passagère|le cycliste|le motard|le piéton|la dame|le monsieur|l autre|le livreur|mon voisin|ma voisine|mon ami|mon amie|mon collègue|ma grand mère|mon grand père|mamie|papi|maman|papa|le client|la cliente|l ouvrier|la vieille dame|un enfant|les enfants|mes enfants';
const CARE =
  'hôpital|hosto|urgences|clinique|chu|chr|samu|réa|réanimation|bloc|chirurgie|traumato|maternité|soins|observation|dispensaire|cabinet médical|pompiers';
const NOBODY_DONE =
  'glissé|tombé|tombée|reçu|pris de|souffert|dérapé|chuté|dessous|en dessous|coincé|coincée|hospitalisé|mal|cassé|plaint|plainte|respiré|inhalé|blessé|blessée|blessés|touché|touchée|touchés|brûlé|brûlée|coupé|coupée|électrisé|électrisée|électrocuté|intoxiqué|intoxiquée|incommodé|incommodée|égratigné|égratignée|amoché|amochée|secoué|secouée|bousculé|bousculée|atteint|atteinte|mouillé|mordu|mordue|fait mal|sonné|choqué physiquement|écorché|assommé|écrasé|renversé|hospitalisé|souffrant';
const ALONE_WELL =
  'indemne|indemnes|saine et sauve|sain et sauf|en pleine forme|en forme|bien portant|bien portante|entier|entière|sauf';

/** Who is hurt and who is well, beyond the rows of `injuries.ts`. */
export const PEOPLE: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      '(col du fémur|fracture du col|hanche fracturée|prothèse de hanche|traumatisme|rupture des ligaments|rupture du tendon)',
      '(impossible|incapable|difficile|du mal|peine|mal) (de|d|à) [me|te|se|la|le] (tourner|bouger|lever|plier|poser|marcher|dormir|respirer|tenir|avaler|parler|mâcher|redresser|pencher|baisser|asseoir|déglutir|conduire|fermer|ouvrir la bouche|remuer|mettre debout)',
      '(n arrive|arrive|arrivait|arrivais|n arrivait|n arrivais|pouvait|pouvais|peut|peux) [plus|pas] (plus|pas|à peine) [à] [me|se|s|m|le|la] (tourner|bouger|lever|plier|poser|marcher|dormir|respirer|tenir|avaler|parler|redresser|asseoir|appuyer|remuer|relever|fermer la main)',
      `(plaint|plaignait|plaignent|plaindre|souffre|souffrait) (du|de la|des|de l|d|de|de son|de sa|de ses|au) [la|l|gros|violents|une|un|douleurs à la] (${BODY}|poigné|vertige*|maux|migraine*|nausées|douleur*)`,
      `(${BODY}) [qui|me|lui|m|l|leur|se] [me|lui|fait] (tire|tirent|lance|lancent|élance|élancent|coince|coincent|brûle|brûlent|pique|gratte|craque|gonfle|enfle|lâche|tremble|tremblent|fourmille|saigne|chauffe|cogne)`,
      `(${BODY}) [est|a|sont|était|s est|qui est|toute|tout] [toute|tout|un peu|bien|très|encore|complètement] (gonflé|gonflée|enflé|enflée|violet|violette|noir|bleu|bleue|raide|coincé|coincée|bloqué|bloquée|en miettes|éclaté|éclatée|ouvert|ouverte|fendu|fendue|explosé|explosée|pété|pétée|niqué|niquée|flingué|bandé|bandée|dans le plâtre|plâtré|plâtrée|immobilisé|immobilisée|recousu|recousue|râpé|en feu|à vif|sensible|insensible|luxé|luxée|démise)`,
      `(${BODY}) en (deux|trois|plusieurs|mille) [morceaux|endroits]`,
      '(broche|plaque|vis|plâtre|attelle) [a été|est] (posée|posé|mise|mis)',
      `(s est|me suis|il s est|elle s est) (tranché|cloqué|sectionné|ébouillanté|brisé|démis|luxé|fracturé|claqué|déchiré|ouvert|ouverte|cassé|cassée|pété|tordu|foulé|éclaté|entaillé|brûlé|coupé|fendu|abîmé|râpé|écorché) (le|la|les|l|un|une|deux) (${BODY})`,
      `(ouvert|ouvert|entaillé|coupé|brûlé|éraflé|écorché|égratigné|tordu|foulé|cassé|fêlé|fracturé|pété|luxé|démis|écrasé|coincé|claqué|froissé|cogné|râpé|piqué|planté|mordu|griffé|arraché|tapé|ébouillanté|sectionné|éclaté) (le|la|les|l|un|une|deux|mon|ma|mes) [petit|gros|grand] (${BODY}|doigt|ongle)`,
      '(mal|maux|douleur*) (partout|aux côtes|dans le bas du dos|dans le dos|dans la nuque|dans les jambes|à la nuque|de reins|de nuque)',
      '(sonné|sonnée|groggy|k o|ko debout|vu trente six chandelles|étourdie|étourdi|tourne de l œil|tourné de l œil|tombé raide)',
      '(ça|ca|sa) (lance|tire|pique|brûle) [un peu|encore|toujours|quand] [dans|derrière|au niveau|quand je]',
      '(courbatures|courbaturé|courbaturée|contracture|contractures|lumbago|sciatique|torticolis|tour de rein|tour de reins|coup du lapin|cervicalgie|tendinite|claquage|élongation|décollement de rétine|une plaie|des plaies|ecchymose*|contusion*|coquard|cocard|œil au beurre noir|dent cassée|dents cassées|nez cassé|ongle arraché|côte fêlée|souffle coupé|commotion|brûlures|cloque à la main|ampoules)',
      '(minerve|béquille|béquilles|attelle|plâtre|écharpe|strap|pansement|pansements|bandage|bandages|agrafes|points|sutures|suture|broche|broches|vis et plaque|déambulateur|corset) [au|à|à la|sur|pour|pendant|jusqu] (bras|jambe|poignet|cheville|genou|épaule|main|doigt|pied|front|menton|arcade|crâne|cou|#|six semaines|trois semaines|un mois)',
      `(radio|radios|scanner|irm|écho|échographie|examens|bilan|prise de sang) [de contrôle|complet|prévu|prévue|demain|faite|faites] (à l hôpital|aux urgences|demain|pour|du|de la|des|par précaution|${BODY})`,
      `(${WHO}) [a|est|ai|suis|sont|ont|avons|sommes|fut] [été|dû|fini|terminé|passé|passée|parti|partie|resté|restée|toujours|encore] [être|aller|la nuit|la soirée|été|trois heures|quelques heures|six heures] [emmené|emmenée|transporté|transportée|conduit|conduite|hospitalisé|hospitalisée|admis|admise|évacué|évacuée|gardé|gardée] (à l|aux|au|en|à la|dans l|par les) [urgences de|service de] (${CARE}|ambulance)`,
      '(ambulance|samu|pompiers|vsav|smur|secours) [l|la|le|les|m|nous|est|sont|ont|qui] [a|ont|l|est] (emmené*|emmen*|embarqué*|pris en charge|prise en charge|transport*|évacu*|ramass*|soign*|secouru*)',
      '(arrêt|arrêté|arrêtée|dispensé|dispensée|immobilisé|immobilisée|alité|alitée) [de travail|maladie|par le médecin|à cause|jusqu|pour|de sport|pendant] (jusqu|#|une semaine|deux semaines|trois semaines|quinze jours|huit jours|dix jours|un mois|deux mois|trois mois|six semaines)',
      '(#|deux|trois|quatre|cinq|six|huit|dix|quinze|un) (jours|semaines|mois|jour|semaine) (d arrêt|d itt|de plâtre|d attelle|de béquilles|de minerve|d immobilisation|d hospitalisation|de rééducation|d incapacité)',
      '(médecin|docteur|généraliste|sos médecins|kiné|ostéo|dentiste|ophtalmo|infirmière) … (prescrit|diagnostiqué|constaté|certificat|ordonnance|soigné|soignée|recousu|recousue|anti douleur*|arrêt|repos|entorse|douleur*)',
      '(boitait|boitille|claudique)',
      '(pris|reçu|mangé|encaissé|attrapé) (un|une|la|le|le volant|l airbag|des|du) [gros|bon|sale|coup de|éclat|ballon|branche|porte|portière|planche|smash|balle|volant|airbag|caillou] … (dans|en plein|sur|à) (la|le|l|les|mon|son|ma|sa) (tête|figure|visage|œil|oeil|nez|ventre|dos|genou|tibia|poitrine|gueule|thorax|front|bouche)',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      '(rien|ras|aucun mal|aucun bobo) (pour|chez|de|d) (nous|nous deux|personne|lui ni moi|l un ni l autre|les deux|tout le monde|un côté ni de l autre)',
      `(personne|nul|aucun d entre nous|aucun de nous|aucun des deux|aucun occupant|aucun passager|aucune personne) (n a|n est|ne s est|ne s|ne se|ne fut|n a été|a|est|s est|a été|n|na|ne) [été] [été|fait|trouvé|heureusement|physiquement|trouve] (${NOBODY_DONE})`,
      '(nul|nulle|pas|aucun|aucune|zéro|sans|ni|0) [de|d] (blessé|blessée|blessure|blessures|blessés) [de part et d autre|des deux côtés|de chaque côté|chez nous|à signaler|à déplorer|corporelle|physique|d aucune sorte]',
      '(personne|aucun d entre nous|aucun client|aucun passant) [n|ne] (a|est|s est|était|se trouvait|passait|a été) [été|rien|pas] (reçu|pris|glissé|tombé|chuté|dessous|en dessous|à côté|dedans|sous|coupé|près)',
      '(rien|pas) de (corporel|physique) [à signaler|hamdoullah|heureusement|dieu merci]',
      '(rien|ras|aucun souci|aucun problème|pas de dégât|pas de dégâts|rien de grave) (côté|sur le plan|au niveau|niveau) (corporel|physique|humain|santé|personnes)',
      '(personne|aucun d entre nous) [n] (a eu|a) [été|besoin|eu] (mal|bobo|besoin de soins|besoin des secours|besoin d un médecin|la moindre égratignure|de bobo|une égratignure|rien)',
      '(les|mes|nos|tous les|ses) (enfants|passagers|petits|gamins|occupants|voisins|clients|employés|élèves|filles|garçons) [vont|sont|n ont|ont] (vont|sont|n|ont) [tous|toutes|très|eu] [tous|eu] (bien|indemnes|rien|saufs|sains et saufs|en forme)',
      '(tout le monde|toute la famille|tous|toute l équipe|nous tous|on|nous) [a|est|sommes|s en|se porte|s est|va|allons|en] [est|tous|s en|sort|sommes] [sort|sortis|tous|tire|sorti] (indemne|indemnes|entier|entiers|bien|sains et saufs|vivants|en un seul morceau|sans rien|sans dommage|sans mal|sans une bosse|à merveille)',
      '(mon|ma|mes) (époux|épouse|mari|femme|conjoint|compagne|compagnon|fils|fille|enfants|passager) et (moi|moi même|moi mêmes|nous) [sommes|allons|n avons|avons|on est|on va|on a] [tous|rien|bien|les|très] [deux] (indemnes|bien|rien|sains et saufs|ok)',
      '(que|seulement|uniquement|juste) (de la|de|du|des) (tôle|ferraille|taule|matériel|carrosserie) [froissée|heureusement|dieu merci]',
      '(aucune|pas de|sans|ni) (perte humaine|victime|victimes|casse humaine|pertes humaines|atteinte physique|atteinte corporelle)',
      '(pas|même pas|sans) (une|la moindre|une seule) (égratignure|bosse|coupure|brûlure) (pour|chez|à|sur) (personne|nous|tout le monde|quiconque|aucun)',
      '(les gens|tout le monde|les clients|les occupants|les passagers) (a|ont|est|sont) (pu sortir|sortis|évacué|évacués|eu le temps de sortir) [à temps|indemnes|sans mal|sans problème]',
      '(peur|frayeur|trouille|stress) [mais|et] (c est tout|rien d autre|rien de plus|sans plus)',
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      '(à part ça|sinon|et|mais|perso|heureusement|moi|elle|lui|dieu merci) [je|ça|elle|il] (vais|va) [très|plutôt|tout à fait|parfaitement] bien',
      '(et|mais) va [très] bien',
      '(perso|moi|personnellement|pour ma part|de mon côté) [je|j|c est|ça] [n ai|ai|va|suis] (rien|ras|va|nickel|indemne|ok)',
      '(rien|pas mal|pas blessé|indemne) (pour|de) (moi|mon côté|ma part)',
      `(suis|est|ressorti|ressortie|sorti|sortie|en suis sorti|en suis sortie|m en sors|m en suis sorti|m en tire|s en sort|s en tire) [tout à fait|totalement|bien|complètement|parfaitement] (${ALONE_WELL})`,
      '(pas|aucune|même pas une|sans) [de|une|la moindre] (coupure|coupures|égratignure|égratignures|brûlure|bosse|écorchure|éraflure sur moi)',
      '(je|elle|il) [n|ne] (ai|a|suis|est) pas [été] (tombé|tombée|glissé|touché|touchée|brûlé|brûlée|blessé|blessée)',
      '(elle|il|je) [n] a pas glissé',
      '(pas|rien) (mal|de mal|de cassé) (moi|pour moi|de mon côté)',
    ],
  },
  {
    topic: 'injury',
    label: 'doubt',
    phrases: [
      '(sur le coup|au début|sur le moment) … (réveil|lendemain|maintenant|depuis|ce matin|soir)',
      '(c est|ça) (au réveil|le lendemain|le soir|après|dans la nuit) [que] [ça|qu] [s est] (s est gâté|gâté|fait mal|venu|commencé|empiré)',
    ],
  },
  {
    topic: 'idiom',
    label: 'figure',
    phrases: [
      '(de part et d autre|d une part|d autre part|de la part|mis à part le choc|de toute part|de part en part)',
    ],
  },
  {
    // Words of people, said of things.
    topic: 'idiom',
    label: 'part',
    phrases: [
      '(coup|coups) de (pied|pieds|poing|poings|batte|marteau|masse) … (rétro|rétros|rétroviseur*|porte|portes|portière*|portail|vitrine|vitre*|voiture|voitures|carrosserie|mur|murs|volet*|boîte|boîtes|distributeur|capot|cloison|rideau)',
      '(séance|séances|note|notes|facture|factures|remboursement|remboursements|consultation|consultations|rendez vous|frais) (de|d|du|chez|à|des) [la|le|l|mon|un|une] (kiné|ostéo|ostéopathe|dentiste|médecin|hôpital|clinique|opticien|soins|psy|podologue|hospitalisation)',
      '(l avant|l arrière|avant|arrière|côté|pare chocs|moteur|train|aile|portière|écran|batterie|télé|frigo|box|ordi|ordinateur|téléphone|pneu|radiateur|jante|phare|capot|coffre|boîte|embrayage|chaudière|vélo|moto|voiture|parquet|canapé|lave linge) [droit|droite|gauche|avant|arrière] (est|sont|était|sont complètement|est complètement|est carrément) [complètement|bien] (mort|morte|morts|mortes|blessé|blessée)',
      '(bête|animal|chevreuil|sanglier|laie|biche|cerf|chien|chat|oiseau|poule*|poissons|lièvre) [est|a été|elle|lui|qui] [est] (mort|morte|morts|tué|tuée|blessé|blessée)',
      '(seul|seule|que|sauf|surtout) [l|le|la|mon|ma|son|sa] (orgueil|ego|amour propre|fierté|honneur|dignité) [est|a|en|qui|en a] [est|a|en] (blessé|blessée|touché|touchée|souffre|souffert|pris|prend un coup|mal|pris un coup)',
      '(manteaux|manteau|rideaux|rideau|vêtements|canapé|meubles|meuble|mur|murs|cartons|livres|papiers|haie|moquette|matelas|plan de travail|parquet|hotte|placard|placards|jouets|chaussures|affaires|linge|portes|porte) [a|ont|est|sont|qui] [a|ont|bien|un peu|complètement|été|entièrement] (brûlé|brûlés|brûlée|brûlées|cramé)',
      '(patient|patiente|personne|monsieur|dame|client|voisin|fils|fille|mère|père|résident) en fauteuil [roulant|électrique]',
      '(bosse|bosses|éraflure|éraflures|rayure|impact|enfoncement|griffure|griffures) (de|d|#|sur) [#|environ|la|le|l|mon|ma|toute] (cm|#|aile|portière|capot|pare chocs|carrosserie|coffre|hayon|jante|porte|bas de caisse|toit|peinture)',
      '(de quoi|ça|ca|sa) (fait|faire) mal [au] (portefeuille|cœur|coeur|porte monnaie|budget|bide)',
      '(mal|malade|saigne) (au|le) (cœur|coeur) (de|quand|pour)',
      '(rendu|rend|rendait) l âme',
      '(croix|deuil) (dessus|de ma voiture)',
    ],
  },
  {
    topic: 'being',
    label: 'thing',
    phrases: [
      '(l|mon|mes|les|un|trois|deux|#) (avant|arrière|manteau*|vêtement*|rideau*|carton*|livre*|jouet*|chaussure*|arbre*|plante*)',
    ],
  },
];
