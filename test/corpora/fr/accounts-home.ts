import type { Account } from '../types';

/** Accounts of losses at home, of persons and of things; written for this project. */
export const HOME_ACCOUNTS: readonly Account[] = [
  {
    text: "Bonjour, j'ai un dégât des eaux dans ma cuisine depuis hier soir, le flexible sous l'évier a lâché. J'ai coupé l'eau.",
    difficulty: 'plain',
    labels: { type: 'degats_des_eaux', date: '2025-06-17', thirdParty: 'no' },
  },
  {
    text: "L'eau coule du plafond de la salle de bain, ça vient de chez la voisine du dessus. Elle a appelé un plombier. On doit faire le constat ce soir.",
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: 'skip', thirdParty: 'yes', constat: 'no' },
  },
  {
    text: 'machine a laver ki a debordé parquet foutu mardi',
    difficulty: 'sms',
    labels: { type: 'degats_des_eaux', date: '2025-06-17', thirdParty: 'no' },
  },
  {
    text: "Je suis rentré de vacances dimanche et j'ai trouvé 5 cm d'eau dans l'appartement, un joint du ballon d'eau chaude a cédé. Le voisin du dessous a son plafond abîmé, nous avons rempli ensemble un constat dégât des eaux.",
    difficulty: 'long',
    labels: { type: 'degats_des_eaux', date: '2025-06-15', thirdParty: 'yes', constat: 'yes', parties: 2 },
  },
  {
    text: 'Infiltration par la toiture-terrasse à chaque averse, la peinture de la chambre cloque, le syndic ne fait rien depuis des mois.',
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: null, thirdParty: 'skip' },
  },
  {
    text: 'Une canalisation encastrée a éclaté dans le mur du salon le 5 juin. Le plombier a cassé le carrelage pour réparer. Aucun voisin touché.',
    difficulty: 'negation',
    labels: { type: 'degats_des_eaux', date: '2025-06-05', thirdParty: 'no' },
  },
  {
    text: 'mon chauffe eau a peté y a 2 jours tt le couloir etait trempé et le placard gonflé',
    difficulty: 'sms',
    labels: { type: 'degats_des_eaux', date: '2025-06-16', thirdParty: 'no' },
  },
  {
    text: "Tache d'humidité qui grandit au plafond. Peut-être une fuite chez le voisin, peut-être la façade, je n'en sais rien. Pas de constat pour l'instant.",
    difficulty: 'hedged',
    labels: { type: 'degats_des_eaux', date: null, thirdParty: 'unknown', constat: 'no' },
  },
  {
    text: "On s'est fait cambrioler pendant le week-end. Porte fracturée, bijoux et ordinateurs disparus. La police est passée relever les empreintes et j'ai le récépissé de la plainte.",
    difficulty: 'plain',
    labels: { type: 'vol', date: '2025-06-14', thirdParty: 'no', police: 'yes' },
  },
  {
    text: 'en rentrant hier a 19h fenetre ouverte tiroirs par terre tout a disparu. pas touché a rien jattend la police',
    difficulty: 'sms',
    labels: { type: 'vol', date: '2025-06-17', thirdParty: 'no', police: 'skip' },
  },
  {
    text: "Vol de mon vélo électrique dans le local de la résidence, la porte n'a pas été forcée. Je ne sais pas quel jour exactement, entre lundi et aujourd'hui. Je n'ai pas porté plainte.",
    difficulty: 'hedged',
    labels: { type: 'vol', date: 'skip', thirdParty: 'no', police: 'no' },
  },
  {
    text: "Mon téléphone a été volé dans le bus, je l'avais dans la poche de mon manteau. Avant-hier vers 17 heures à Marseille.",
    difficulty: 'plain',
    labels: { type: 'vol', date: '2025-06-16', thirdParty: 'no' },
  },
  {
    text: "Un cambrioleur est entré chez nous en pleine nuit, mon mari l'a surpris et a été frappé au visage, il a le nez cassé. Police et ambulance sont venues. C'était dans la nuit de lundi.",
    difficulty: 'panic',
    labels: { type: 'vol', date: '2025-06-16', injuries: 'yes', thirdParty: 'no', police: 'yes' },
  },
  {
    text: 'Friteuse qui a pris feu dans la cuisine ce midi, feu éteint avec une couverture, hotte et meubles hauts brûlés, murs noirs de suie. Pas de blessé, ma fille a juste eu très peur.',
    difficulty: 'long',
    labels: { type: 'incendie', date: '2025-06-18', injuries: 'no', thirdParty: 'no' },
  },
  {
    text: 'au secours ya le feu dans la cage descalier on est bloqués au 3eme',
    difficulty: 'panic',
    labels: { type: 'incendie', danger: true },
  },
  {
    text: "Court-circuit dans le tableau électrique le 1er juin, début d'incendie dans l'entrée. Les pompiers sont intervenus et m'ont remis une attestation. Mon épouse a inhalé de la fumée et a passé la nuit à l'hôpital.",
    difficulty: 'long',
    labels: { type: 'incendie', date: '2025-06-01', injuries: 'yes', thirdParty: 'no' },
  },
  {
    text: "Le barbecue du voisin a mis le feu à notre haie puis au cabanon de jardin, samedi après-midi. Il a reconnu que c'était de sa faute. Personne n'a été brûlé.",
    difficulty: 'scenery',
    labels: { type: 'incendie', date: '2025-06-14', injuries: 'no', thirdParty: 'yes', parties: 2 },
  },
  {
    text: "Notre immeuble a brûlé la semaine dernière, l'appartement est inhabitable, nous sommes logés à l'hôtel. Tout le monde a pu sortir sain et sauf.",
    difficulty: 'long',
    labels: { type: 'incendie', date: 'skip', injuries: 'no', thirdParty: 'skip' },
  },
  {
    text: 'Tempête de cette nuit : une vingtaine de tuiles arrachées et la cheminée effondrée dans le jardin.',
    difficulty: 'plain',
    labels: { type: 'evenement_climatique', date: '2025-06-18', thirdParty: 'no' },
  },
  {
    text: 'l oued a debordé samedi tt le rez de chaussée sous l eau meubles frigo tout est mort on a tout perdu',
    difficulty: 'sms',
    labels: { type: 'evenement_climatique', date: '2025-06-14', thirdParty: 'no' },
  },
  {
    text: 'La foudre est tombée sur la maison hier soir, la télé, la box et le portail électrique ne fonctionnent plus.',
    difficulty: 'scenery',
    labels: { type: 'evenement_climatique', date: '2025-06-17', thirdParty: 'no' },
  },
  {
    text: "Suite aux fortes pluies du 10 juin, coulée de boue dans le garage et la cave, la commune a demandé l'état de catastrophe naturelle.",
    difficulty: 'plain',
    labels: { type: 'evenement_climatique', date: '2025-06-10', thirdParty: 'no' },
  },
  {
    text: "Le vent a fait s'envoler le parasol du voisin qui a traversé notre véranda, une vitre est en miettes. Jeudi dernier. Pas de blessés.",
    difficulty: 'scenery',
    labels: { type: 'evenement_climatique', date: '2025-06-12', injuries: 'no', thirdParty: 'yes' },
  },
  {
    text: "Des gamins ont lancé des pierres et brisé la baie vitrée du salon, je les ai vus partir en courant, aucune idée de qui c'est. Dimanche soir. Pas encore vu la police.",
    difficulty: 'negation',
    labels: { type: 'vandalisme', date: '2025-06-15', thirdParty: 'no', police: 'no' },
  },
  {
    text: "Notre porte d'entrée et la boîte aux lettres ont été dégradées, graffitis partout, pour la troisième fois. Plainte déposée le 16/06.",
    difficulty: 'plain',
    labels: { type: 'vandalisme', date: 'skip', thirdParty: 'no', police: 'yes' },
  },
  {
    text: "ma table de cuisson en vitroceramique s'est fendue quand une casserole est tombée dessus",
    difficulty: 'plain',
    labels: { type: 'bris_de_glace', date: null, thirdParty: 'no' },
  },
  {
    text: "mon fils de 6 ans a fait tomber la télé du salon hier, écran en miettes, il n'a rien eu",
    difficulty: 'negation',
    labels: { type: 'dommage_materiel', date: '2025-06-17', injuries: 'no', thirdParty: 'no' },
  },
  {
    text: "Chez une amie samedi j'ai renversé un verre d'eau sur son ordinateur portable, il ne s'allume plus. Elle me demande 9 000 DH.",
    difficulty: 'scenery',
    labels: { type: 'dommage_materiel', date: '2025-06-14', thirdParty: 'yes', parties: 2 },
  },
  {
    text: "Une surtension après une coupure de courant a grillé mon frigo et ma box internet. C'était avant-hier.",
    difficulty: 'scenery',
    labels: { type: 'dommage_materiel', date: '2025-06-16', thirdParty: 'no' },
  },
  {
    text: "Les ouvriers du chantier d'à côté ont fait tomber une poutre sur notre mur de clôture, il est fissuré sur toute la longueur. Le chef de chantier a donné ses coordonnées.",
    difficulty: 'long',
    labels: { type: 'dommage_materiel', date: null, thirdParty: 'yes', parties: 2 },
  },
  {
    text: "Je suis tombée dans l'escalier de la résidence lundi, fracture de la cheville, plâtre pour six semaines. La rampe était cassée.",
    difficulty: 'scenery',
    labels: { type: 'blessure', date: '2025-06-16', injuries: 'yes', thirdParty: 'skip' },
  },
  {
    text: 'le chien du voisin a mordu ma fille a la jambe hier aprem, 6 points de suture',
    difficulty: 'sms',
    labels: { type: 'blessure', date: '2025-06-17', injuries: 'yes', thirdParty: 'yes' },
  },
  {
    text: "J'ai été renversé par une voiture en traversant sur le passage piéton ce matin. J'ai très mal à la hanche. Le conducteur s'est arrêté et a appelé les secours.",
    difficulty: 'panic',
    labels: { type: 'collision', date: '2025-06-18', injuries: 'yes', thirdParty: 'yes', danger: true },
  },
  {
    text: 'Chute à vélo toute seule sur une piste mouillée, poignet foulé et dents cassées. Le 14 juin.',
    difficulty: 'plain',
    labels: { type: 'blessure', date: '2025-06-14', injuries: 'yes', thirdParty: 'no' },
  },
  {
    text: "Il y a deux ans j'avais été blessé dans un accident mais là c'est juste une fuite sous l'évier, depuis ce matin.",
    difficulty: 'negation',
    labels: { type: 'degats_des_eaux', date: '2025-06-18', injuries: 'unknown', thirdParty: 'no' },
  },
  {
    text: 'Notre vol pour Paris a été annulé et la compagnie refuse de rembourser les billets, est-ce que mon assurance voyage marche ?',
    difficulty: 'scenery',
    labels: { type: 'autre', date: null },
  },
  {
    text: "J'ai perdu mes clés de voiture, pas volées, perdues à la plage dimanche. Il faut refaire le double.",
    difficulty: 'negation',
    labels: { type: 'autre', date: '2025-06-15' },
  },
  {
    text: 'Ma voiture est tombée en panne sur la rocade, batterie morte, il me faut une dépanneuse',
    difficulty: 'scenery',
    labels: { type: 'autre', date: null, danger: true },
  },
  {
    text: 'Ça sent le gaz chez nous et ma mère a des vertiges, on fait quoi ???',
    difficulty: 'panic',
    labels: { type: 'autre', injuries: 'yes', danger: true },
  },
  {
    text: "Un arbre du jardin communal s'est effondré sur mon abri de voiture sans qu'il y ait de vent. Le véhicule est intact, pas la toiture. mercredi de la semaine dernière",
    difficulty: 'negation',
    labels: { type: 'dommage_materiel', date: '2025-06-11', thirdParty: 'skip' },
  },
  {
    text: 'bonjour wa3er had chi, l ma dkhel lia l dar men jar li lfo9, plafond kaml tah',
    difficulty: 'mixed',
    labels: { type: 'degats_des_eaux', date: null, thirdParty: 'yes' },
  },
  {
    text: "Le robinet de la salle de bains est resté ouvert, l'eau a traversé chez le locataire d'en dessous. Je reconnais que c'est ma faute. Samedi 7 juin.",
    difficulty: 'plain',
    labels: { type: 'degats_des_eaux', date: '2025-06-07', thirdParty: 'yes', parties: 2 },
  },
  {
    text: 'Incendie volontaire du local poubelles, la façade de notre boutique est noircie et le rideau de fer déformé. Plainte contre X. Nuit du 12 au 13 juin.',
    difficulty: 'scenery',
    labels: { type: 'incendie', date: 'skip', thirdParty: 'no', police: 'yes' },
  },
  {
    text: "Le gel a fait éclater une conduite dans la maison de campagne en janvier, on vient seulement de s'en apercevoir",
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: 'skip', thirdParty: 'no' },
  },
];
