import type { Account } from '../types';

/** A second harvest, written after the first tables stood and before they were looked at again. */
export const MORE_ACCOUNTS: readonly Account[] = [
  {
    text: "Bonjour, je souhaite déclarer un sinistre survenu le 14 mars 2025 vers 16h sur l'avenue Mohammed V à Marrakech. Un véhicule de livraison a reculé sans regarder et a enfoncé mon aile avant droite. Le chauffeur a reconnu les faits. Constat signé des deux parties. Aucun blessé.",
    difficulty: 'plain',
    labels: { type: 'collision', date: '2025-03-14', injuries: 'no', thirdParty: 'yes', constat: 'yes', parties: 2 },
  },
  {
    text: 'un taxi rouge ma fait une queue de poisson et ma arraché le retro ce midi derb sultan il a pas voulu sarreter',
    difficulty: 'sms',
    labels: { type: 'collision', date: '2025-06-18', thirdParty: 'yes', parties: 2, hitAndRun: true },
  },
  {
    text: "Salut, alors voilà, je sortais du garage quand la voisine est arrivée un peu vite, on s'est touchés pare-chocs contre pare-chocs. Rien de grave, on s'entend bien, on a fait le constat autour d'un café hier soir.",
    difficulty: 'long',
    labels: { type: 'collision', date: '2025-06-17', thirdParty: 'yes', constat: 'yes', parties: 2 },
  },
  {
    text: 'ma mère a été percutée par une moto devant la boulangerie elle a la jambe cassée les secours sont là',
    difficulty: 'panic',
    labels: { type: 'collision', injuries: 'yes', thirdParty: 'yes', danger: true },
  },
  {
    text: "Je me suis endormi une seconde au volant et j'ai mordu le terre-plein, les deux roues droites sont mortes. Je suis seul en cause. Ni moi ni ma femme n'avons été blessés.",
    difficulty: 'negation',
    labels: { type: 'collision', date: null, injuries: 'no', thirdParty: 'no', parties: 1 },
  },
  {
    text: "Quelqu'un a ouvert sa portière au moment où je passais en scooter. Je suis tombé, j'ai le coude râpé et mal au poignet, mais ça va. Le monsieur m'a donné son assurance, on n'a pas fait de constat. Mardi 17 juin, rue de la Liberté.",
    difficulty: 'long',
    labels: { type: 'collision', date: '2025-06-17', injuries: 'yes', thirdParty: 'yes', constat: 'no', parties: 2 },
  },
  {
    text: 'camion poubelle a plié ma portière conducteur garée devant chez moi ce matin 6h, le voisin a filmé',
    difficulty: 'sms',
    labels: { type: 'collision', date: '2025-06-18', thirdParty: 'yes' },
  },
  {
    text: 'Accident ce jour : trois véhicules impliqués, je suis celui du milieu. Personne ne se plaint de douleurs pour le moment. Police prévenue, elle arrive.',
    difficulty: 'hedged',
    labels: {
      type: 'collision',
      date: '2025-06-18',
      injuries: 'unknown',
      thirdParty: 'yes',
      parties: 3,
      police: 'skip',
    },
  },
  {
    text: "J'étais à l'arrêt pour laisser passer une dame, la voiture derrière n'a pas freiné. Choc léger. Nous avons échangé nos numéros, il préfère s'arranger sans assurance mais moi je veux déclarer. C'était dimanche vers 10h30 à Aix-en-Provence.",
    difficulty: 'long',
    labels: { type: 'collision', date: '2025-06-15', thirdParty: 'yes', parties: 2 },
  },
  {
    text: 'bjr c pr declarer un accrochage du 11/06 avec un fourgon dpd, le chauffeur etait presser il a pas signer le constat jai juste la photo de sa plaque',
    difficulty: 'sms',
    labels: { type: 'collision', date: '2025-06-11', thirdParty: 'yes', constat: 'no', parties: 2 },
  },
  {
    text: "Perte de contrôle sous la pluie battante, ma voiture a fini contre la glissière centrale de la A6. Dépanneuse sur place. Je n'ai heureusement aucune blessure, j'étais seule à bord. Les gendarmes sont passés.",
    difficulty: 'scenery',
    labels: { type: 'collision', date: null, injuries: 'no', thirdParty: 'no', police: 'yes', parties: 1 },
  },
  {
    text: "Le conducteur du SUV prétend que j'ai changé de file, moi je dis qu'il roulait trop vite. Bref on n'est pas d'accord. Constat fait avec deux versions. Pas de casse humaine.",
    difficulty: 'negation',
    labels: { type: 'collision', date: null, injuries: 'skip', thirdParty: 'yes', constat: 'yes', parties: 2 },
  },
  {
    text: "J'ai un gros doute : il me semble avoir touché une voiture en me garant avant-hier soir, je n'ai pas vu de trace sur le moment mais ma peinture est éraflée.",
    difficulty: 'hedged',
    labels: { type: 'collision', date: '2025-06-16', thirdParty: 'skip' },
  },
  {
    text: "Mon mari vient d'avoir un accident sur la rocade, il est conscient mais coincé dans l'habitacle, les pompiers découpent la portière",
    difficulty: 'panic',
    labels: { type: 'collision', date: '2025-06-18', injuries: 'yes', danger: true },
  },
  {
    text: 'Heurté par un chariot de supermarché poussé par le vent : une belle rayure sur la portière arrière. Samedi après-midi au Leclerc.',
    difficulty: 'scenery',
    labels: { type: 'dommage_materiel', date: '2025-06-14', thirdParty: 'skip' },
  },
  {
    text: 'Collision avec un chevreuil hier à la tombée de la nuit, phare et calandre détruits, la bête est repartie. Tout va bien pour nous.',
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-17', injuries: 'no', thirdParty: 'no' },
  },
  {
    text: 'voiture garee en bas de limmeuble ce matin tt lavant defoncé personne na rien vu',
    difficulty: 'sms',
    labels: { type: 'collision', date: '2025-06-18', thirdParty: 'skip' },
  },
  {
    text: "J'ai percuté un cycliste qui a grillé un feu rouge ; il a été transporté à l'hôpital par les pompiers avec une fracture de la clavicule, la police a dressé procès-verbal le 6 juin.",
    difficulty: 'plain',
    labels: { type: 'collision', date: '2025-06-06', injuries: 'yes', thirdParty: 'yes', police: 'yes', parties: 2 },
  },
  {
    text: "En doublant un tracteur j'ai accroché une voiture qui arrivait en face, rétroviseurs cassés des deux côtés, on s'est arrêtés et on a rempli les papiers. Il y a dix jours.",
    difficulty: 'plain',
    labels: { type: 'collision', date: '2025-06-08', thirdParty: 'yes', constat: 'yes' },
  },
  {
    text: 'La moto de mon fils a été renversée sur le parking du lycée par une voiture qui manœuvrait, témoin présent, le conducteur a filé. Vendredi.',
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-13', thirdParty: 'yes', hitAndRun: true },
  },
  {
    text: "On m'a tapé la voiture sur le parking de l'hôpital pendant que je rendais visite à ma mère. Carte de visite laissée sous l'essuie-glace, la personne est de bonne foi.",
    difficulty: 'scenery',
    labels: { type: 'collision', date: null, thirdParty: 'yes' },
  },
  {
    text: "bonjour un caillou a fait un impact de la taille d'une pièce de 2 euros sur le pare brise côté conducteur, la fissure avance",
    difficulty: 'plain',
    labels: { type: 'bris_de_glace', date: null, thirdParty: 'no' },
  },
  {
    text: "Vitre conducteur qui ne remonte plus et qui s'est brisée en claquant la porte lundi",
    difficulty: 'plain',
    labels: { type: 'bris_de_glace', date: '2025-06-16', thirdParty: 'no' },
  },
  {
    text: 'un oiseau a tapé dans la baie vitree elle est fendue de haut en bas',
    difficulty: 'sms',
    labels: { type: 'bris_de_glace', date: null, thirdParty: 'no' },
  },
  {
    text: "Mon scooter 125 garé devant la gare de Rabat Ville n'y est plus. Je l'avais laissé à 8h ce matin, à 18h il avait disparu. J'ai fait une déclaration de vol au commissariat. Réf hier 17 juin.",
    difficulty: 'long',
    labels: { type: 'vol', date: 'skip', thirdParty: 'no', police: 'yes' },
  },
  {
    text: 'on ma tiré mon portable dans le tram ligne 2 hier aprem pickpocket',
    difficulty: 'sms',
    labels: { type: 'vol', date: '2025-06-17', thirdParty: 'no' },
  },
  {
    text: "Visite de cambrioleurs pendant que nous étions au mariage de ma cousine samedi. Ils sont passés par la fenêtre de la salle de bain. Il manque les bijoux de ma grand-mère et une enveloppe d'argent. La gendarmerie est venue, dépôt de plainte fait dimanche.",
    difficulty: 'long',
    labels: { type: 'vol', date: '2025-06-14', thirdParty: 'no', police: 'yes' },
  },
  {
    text: "Le pot catalytique de ma Prius a été scié et emporté pendant la nuit du 15 au 16 juin. Pas encore eu le temps d'aller au commissariat.",
    difficulty: 'negation',
    labels: { type: 'vol', date: 'skip', thirdParty: 'no', police: 'no' },
  },
  {
    text: 'Cave forcée au sous-sol, deux vélos et une perceuse envolés, la copropriété a porté plainte de son côté, moi pas encore',
    difficulty: 'negation',
    labels: { type: 'vol', date: null, thirdParty: 'no', police: 'skip' },
  },
  {
    text: "Je me suis fait agresser à la sortie du distributeur, ils ont pris mon sac et ma carte, j'ai la lèvre ouverte. Plainte déposée ce matin.",
    difficulty: 'panic',
    labels: { type: 'vol', date: 'skip', injuries: 'yes', thirdParty: 'no', police: 'yes', danger: true },
  },
  {
    text: "Retour de week-end : rétroviseur arraché et essuie-glaces tordus, la voiture d'à côté pareil. Des jeunes du quartier apparemment. Plainte contre X déposée lundi.",
    difficulty: 'hedged',
    labels: { type: 'vandalisme', date: 'skip', thirdParty: 'no', police: 'yes' },
  },
  {
    text: 'qqn a ecrit des insultes a la bombe sur mon rideau de magasin cette nuit',
    difficulty: 'sms',
    labels: { type: 'vandalisme', date: '2025-06-18', thirdParty: 'no' },
  },
  {
    text: "Mon ex a lacéré la capote de mon cabriolet au cutter, j'ai des messages où elle le reconnaît. C'était le 2 juin. Police saisie.",
    difficulty: 'scenery',
    labels: { type: 'vandalisme', date: '2025-06-02', thirdParty: 'skip', police: 'yes' },
  },
  {
    text: "Feu de poubelles dans la rue, ma voiture stationnée à côté a fondu à l'avant. Les pompiers sont intervenus à 3h du matin. Pas de victimes.",
    difficulty: 'scenery',
    labels: { type: 'incendie', date: null, injuries: 'no', thirdParty: 'no' },
  },
  {
    text: "Le sèche-linge a pris feu pendant que nous dormions, c'est le détecteur qui nous a réveillés. Buanderie détruite, fumée dans toute la maison. Les enfants ont toussé toute la nuit, on les emmène chez le pédiatre. C'est arrivé hier soir.",
    difficulty: 'long',
    labels: { type: 'incendie', date: '2025-06-17', injuries: 'unknown', thirdParty: 'no' },
  },
  {
    text: 'l appart du dessous brule je suis avec mes 2 enfants on voit plus rien',
    difficulty: 'panic',
    labels: { type: 'incendie', danger: true, thirdParty: 'skip' },
  },
  {
    text: "Un mégot jeté du balcon d'au-dessus a mis le feu à mon store banne et à mon salon de jardin samedi soir. Le voisin du 4e l'admet. Rien du côté des personnes.",
    difficulty: 'scenery',
    labels: { type: 'incendie', date: '2025-06-14', injuries: 'skip', thirdParty: 'yes', parties: 2 },
  },
  {
    text: "J'ai laissé une casserole d'huile sur le feu, la hotte a cramé. J'ai éteint moi-même. Ma main est un peu brûlée. Ce midi.",
    difficulty: 'scenery',
    labels: { type: 'incendie', date: '2025-06-18', injuries: 'yes', thirdParty: 'no', danger: true },
  },
  {
    text: "Notre plafond vient de s'écrouler à cause de la fuite du locataire du dessus, il y a de l'eau et du plâtre partout, heureusement personne dans la pièce",
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: '2025-06-18', thirdParty: 'yes', injuries: 'skip', danger: true },
  },
  {
    text: 'wc bouchés ca a debordé chez moi et chez la vieille dame du dessous le 13',
    difficulty: 'sms',
    labels: { type: 'degats_des_eaux', date: '2025-06-13', thirdParty: 'yes', parties: 2 },
  },
  {
    text: "Bonjour, suite à un refoulement des égouts mercredi dernier notre cave est pleine d'eaux usées. La mairie dit que c'est notre raccordement.",
    difficulty: 'plain',
    labels: { type: 'degats_des_eaux', date: '2025-06-11', thirdParty: 'skip' },
  },
  {
    text: "Le joint de la douche est poreux, l'eau passe dans la chambre derrière, le placo est tout mou et il y a des moisissures. Je ne sais pas depuis combien de temps.",
    difficulty: 'hedged',
    labels: { type: 'degats_des_eaux', date: null, thirdParty: 'no' },
  },
  {
    text: "Mon voisin m'a appelé parce que de l'eau coulait chez lui : le flexible de ma machine à laver avait lâché. Constat dégât des eaux rempli ensemble le 10 juin.",
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: '2025-06-10', thirdParty: 'yes', constat: 'yes', parties: 2 },
  },
  {
    text: 'fuite radiateur chambre parquet gondolé 15m2 chauffagiste passe demain',
    difficulty: 'sms',
    labels: { type: 'degats_des_eaux', date: null, thirdParty: 'no' },
  },
  {
    text: "Avec les pluies de dimanche, l'eau est entrée par la porte-fenêtre et a inondé tout le rez-de-chaussée, comme chez tous nos voisins de la rue.",
    difficulty: 'scenery',
    labels: { type: 'evenement_climatique', date: '2025-06-15', thirdParty: 'skip' },
  },
  {
    text: 'Orage de grêle monstrueux mardi vers 19h : velux explosés, volets criblés, voiture martelée.',
    difficulty: 'scenery',
    labels: { type: 'evenement_climatique', date: '2025-06-17', thirdParty: 'no' },
  },
  {
    text: 'le vent a emporté une partie de la toiture du hangar nuit de lundi a mardi',
    difficulty: 'sms',
    labels: { type: 'evenement_climatique', date: 'skip', thirdParty: 'no' },
  },
  {
    text: "Des fissures sont apparues partout dans la maison depuis la sécheresse de l'été dernier, l'arrêté de catastrophe naturelle est paru.",
    difficulty: 'plain',
    labels: { type: 'evenement_climatique', date: 'skip', thirdParty: 'no' },
  },
  {
    text: "Le poids de la neige a fait plier l'abri de jardin, en janvier dernier à Ifrane",
    difficulty: 'plain',
    labels: { type: 'evenement_climatique', date: 'skip', thirdParty: 'no' },
  },
  {
    text: 'Le séisme de cette nuit a lézardé nos murs, on dort dehors, personne de blessé dans la famille grâce à Dieu',
    difficulty: 'panic',
    labels: { type: 'evenement_climatique', date: '2025-06-18', injuries: 'no', thirdParty: 'no' },
  },
  {
    text: "En montant une armoire j'ai percé une canalisation dans le mur, geyser dans le couloir, tout le parquet est à changer",
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: null, thirdParty: 'no' },
  },
  {
    text: "Mon ordinateur portable m'a échappé des mains dans l'escalier ce matin, écran cassé",
    difficulty: 'plain',
    labels: { type: 'dommage_materiel', date: '2025-06-18', thirdParty: 'no' },
  },
  {
    text: "Les déménageurs ont rayé le parquet et cassé un miroir ancien le 5 juin, l'entreprise ne répond plus à mes mails",
    difficulty: 'scenery',
    labels: { type: 'dommage_materiel', date: '2025-06-05', thirdParty: 'yes' },
  },
  {
    text: 'mon fils a lancé un ballon qui a cassé les lunettes de son copain a l ecole hier',
    difficulty: 'sms',
    labels: { type: 'dommage_materiel', date: '2025-06-17', thirdParty: 'yes' },
  },
  {
    text: "Un échafaudage mal fixé s'est renversé sur ma terrasse, table et pergola écrasées. Le maçon est assuré et reconnaît. Mardi dernier.",
    difficulty: 'scenery',
    labels: { type: 'dommage_materiel', date: '2025-06-17', thirdParty: 'yes', parties: 2 },
  },
  {
    text: "Frigo tombé en panne pendant nos vacances à cause d'une coupure EDF, tout le contenu du congélateur est perdu",
    difficulty: 'scenery',
    labels: { type: 'dommage_materiel', date: null, thirdParty: 'no' },
  },
  {
    text: "Ma fille s'est cassé une dent à la piscine en glissant sur le carrelage mouillé, samedi 14.",
    difficulty: 'plain',
    labels: { type: 'blessure', date: '2025-06-14', injuries: 'yes', thirdParty: 'no' },
  },
  {
    text: 'intoxication alimentaire au resto toute la famille vomit depuis hier soir',
    difficulty: 'sms',
    labels: { type: 'blessure', date: '2025-06-17', injuries: 'yes', thirdParty: 'skip', danger: true },
  },
  {
    text: "J'ai reçu un pot de fleurs sur l'épaule en marchant dans la rue, clavicule fêlée selon les urgences. C'était jeudi.",
    difficulty: 'plain',
    labels: { type: 'blessure', date: '2025-06-12', injuries: 'yes', thirdParty: 'skip' },
  },
  {
    text: 'Mon chien a mordu la factrice au mollet ce matin, elle saigne pas beaucoup mais elle veut porter plainte',
    difficulty: 'scenery',
    labels: { type: 'blessure', date: '2025-06-18', injuries: 'yes', thirdParty: 'yes', police: 'no', danger: true },
  },
  {
    text: 'Bagages perdus par la compagnie entre Casa et Montréal le 1er juin, toujours rien reçu',
    difficulty: 'plain',
    labels: { type: 'autre', date: '2025-06-01' },
  },
  {
    text: "J'ai un différend avec mon artisan qui a abandonné le chantier, je voudrais activer ma protection juridique",
    difficulty: 'plain',
    labels: { type: 'autre', date: null, thirdParty: 'skip' },
  },
  {
    text: "Accident il y a environ trois semaines, un poids lourd immatriculé en Espagne m'a poussé sur le bas-côté et a continué sa route. J'ai fait une déposition à la gendarmerie royale. J'ai eu quelques contusions, rien de cassé.",
    difficulty: 'long',
    labels: {
      type: 'collision',
      date: '2025-05-28',
      injuries: 'yes',
      thirdParty: 'yes',
      police: 'yes',
      parties: 2,
      hitAndRun: true,
    },
  },
  {
    text: 'je roulais doucement la voiture devant a pilé jai pas pu freiner je lai emboutie cest ma faute. constat fait. elle dit avoir mal au cou mtn',
    difficulty: 'sms',
    labels: {
      type: 'collision',
      date: null,
      injuries: 'yes',
      thirdParty: 'yes',
      constat: 'yes',
      parties: 2,
      danger: true,
    },
  },
  {
    text: "Ce n'est pas un vol, c'est mon cousin qui avait pris la voiture sans me le dire et il l'a plantée dans un mur hier.",
    difficulty: 'negation',
    labels: { type: 'collision', date: '2025-06-17', thirdParty: 'skip' },
  },
  {
    text: "Je ne sais pas si c'est vous qu'il faut appeler mais mon véhicule a été emporté par la fourrière et rendu avec le pare-chocs arraché",
    difficulty: 'hedged',
    labels: { type: 'dommage_materiel', date: null, thirdParty: 'skip' },
  },
  {
    text: 'hier 23h30 boulevard anfa g glisser sur une flaque d huile en moto. casque fissuré, jambe en vrac, g passé la nuit a la clinique',
    difficulty: 'sms',
    labels: { type: 'collision', date: '2025-06-17', injuries: 'yes', thirdParty: 'skip' },
  },
  {
    text: 'Petit choc à 10 km/h en sortant du rond-point, pas de dégât visible chez lui, juste un feu arrière cassé chez moi. Pas la peine de faire un constat selon lui.',
    difficulty: 'negation',
    labels: { type: 'collision', date: null, thirdParty: 'yes', constat: 'no', parties: 2 },
  },
  {
    text: "Mon père, 78 ans, a raté la marche du bus et s'est ouvert le cuir chevelu. Le chauffeur a appelé le SAMU. Il est à l'hôpital Ibn Sina depuis 14h.",
    difficulty: 'long',
    labels: { type: 'blessure', date: 'skip', injuries: 'yes', thirdParty: 'skip', danger: true },
  },
  {
    text: "Je vous confirme que l'accident du 8 juin n'a fait aucun blessé et que le constat a bien été rempli et envoyé",
    difficulty: 'plain',
    labels: { type: 'collision', date: '2025-06-08', injuries: 'no', constat: 'yes', thirdParty: 'skip' },
  },
  {
    text: "un homme ivre est rentré dans ma vitrine avec sa voiture samedi à 2h du matin, la police l'a embarqué",
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-14', thirdParty: 'yes', police: 'yes' },
  },
  {
    text: "Quand j'ai ouvert le garage ce matin la batterie de la trottinette avait explosé et tout était noir de suie",
    difficulty: 'scenery',
    labels: { type: 'incendie', date: '2025-06-18', thirdParty: 'no' },
  },
  {
    text: "Dégât des eaux constaté le 16 juin 2025 dans l'appartement que je loue à Fès. Origine inconnue. Syndic informé. Photos à disposition. Constat amiable non établi à ce jour.",
    difficulty: 'plain',
    labels: { type: 'degats_des_eaux', date: '2025-06-16', thirdParty: 'skip', constat: 'no' },
  },
  {
    text: 'j ai trouvé ma voiture avec 2 pneus a plat et une lettre de menace, je vais a la police demain',
    difficulty: 'sms',
    labels: { type: 'vandalisme', date: null, thirdParty: 'no', police: 'no' },
  },
  {
    text: "Trois semaines que j'attends un retour pour mon accident du 28 mai, collision arrière, constat envoyé, l'expert devait passer lundi",
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-05-28', constat: 'yes', thirdParty: 'skip' },
  },
  {
    text: "Un ado en trottinette m'a percutée sur le trottoir vendredi soir, je me suis relevée avec un gros hématome à la hanche, il s'est enfui",
    difficulty: 'plain',
    labels: { type: 'collision', date: '2025-06-13', injuries: 'yes', thirdParty: 'yes', hitAndRun: true, parties: 2 },
  },
  {
    text: 'la porte du garage est descendue toute seule sur le toit de la voiture',
    difficulty: 'plain',
    labels: { type: 'dommage_materiel', date: null, thirdParty: 'no' },
  },
  {
    text: "Quelqu'un est passé par-dessus le mur et a volé nos vélos, notre chien a été blessé en les faisant fuir. On a appelé la police qui est venue constater. nuit de dimanche",
    difficulty: 'scenery',
    labels: { type: 'vol', date: 'skip', thirdParty: 'no', police: 'yes' },
  },
  {
    text: "accident matériel léger : en reculant j'ai touché la voiture de ma collègue sur le parking de l'entreprise, lundi 16 à 18h. Elle est d'accord pour un constat, on le fait demain.",
    difficulty: 'plain',
    labels: { type: 'collision', date: '2025-06-16', thirdParty: 'yes', constat: 'no', parties: 2, injuries: 'skip' },
  },
];
