import type { Account } from '../types';

/** Accounts of motor losses, written for this project; no real person, place of residence or plate. */
export const MOTOR_ACCOUNTS: readonly Account[] = [
  {
    text: "on m'a reculé dessus ce matin parking Marjane casa",
    difficulty: 'sms',
    labels: { type: 'collision', date: '2025-06-18', thirdParty: 'yes', parties: 2 },
  },
  {
    text: "Bonjour, hier vers 18h30 une voiture m'est rentrée dedans au feu rouge de l'avenue Hassan II à Rabat. Personne n'est blessé. Nous avons rempli un constat amiable, signé tous les deux.",
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-17', injuries: 'no', thirdParty: 'yes', constat: 'yes', parties: 2 },
  },
  {
    text: "Petit accrochage hier sur un parking, l'autre conducteur reconnaît sa faute, constat amiable signé, photos, tout est en règle",
    difficulty: 'plain',
    labels: { type: 'collision', date: '2025-06-17', thirdParty: 'yes', constat: 'yes', parties: 2 },
  },
  {
    text: 'Accident peut-être il y a 3-4 jours, plusieurs voitures, pas sûr de qui a commencé, dégâts importants, papiers incomplets',
    difficulty: 'hedged',
    labels: { type: 'collision', date: '2025-06-15', thirdParty: 'yes', parties: 3 },
  },
  {
    text: 'slt g eu 1 acident avec une clio jeudi dernier pa de blessé on a fai le constat',
    difficulty: 'sms',
    labels: { type: 'collision', date: '2025-06-12', injuries: 'no', thirdParty: 'yes', constat: 'yes', parties: 2 },
  },
  {
    text: "Je roulais tranquillement sur l'A7 quand un camion a déboîté sans me voir. Il a arraché tout mon côté gauche. J'ai mal à l'épaule depuis mais je ne suis pas allé à l'hôpital. La gendarmerie est venue et a tout noté. C'était samedi soir.",
    difficulty: 'long',
    labels: {
      type: 'collision',
      date: '2025-06-14',
      injuries: 'yes',
      thirdParty: 'yes',
      police: 'yes',
      parties: 2,
      danger: true,
    },
  },
  {
    text: "Ma voiture était stationnée rue des Acacias, je l'ai retrouvée ce matin avec l'aile enfoncée. Aucun mot sur le pare-brise, le responsable est parti.",
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-18', thirdParty: 'yes', hitAndRun: true },
  },
  {
    text: "jai percuté un sanglier cette nuit vers 2h sur la départementale, l'avant est mort, moi je n'ai rien, j'étais seul",
    difficulty: 'negation',
    labels: { type: 'collision', date: '2025-06-18', injuries: 'no', thirdParty: 'no', parties: 1 },
  },
  {
    text: 'aidez moi accident ma femme saigne elle repond plus',
    difficulty: 'panic',
    labels: { type: 'collision', injuries: 'yes', danger: true },
  },
  {
    text: "En sortant de ma place j'ai accroché la portière d'une Dacia garée à côté. Le propriétaire n'était pas là, j'ai laissé mon numéro sous son essuie-glace. Pas de constat du coup. C'était lundi.",
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-16', thirdParty: 'yes', constat: 'no', parties: 2 },
  },
  {
    text: "Bonjour. Le 12/06 à 8h15 j'ai été percutée à l'arrière par un taxi boulevard Zerktouni à Casablanca. Depuis j'ai des douleurs à la nuque et le médecin m'a mis une minerve. Constat fait sur place, la police n'est pas venue.",
    difficulty: 'plain',
    labels: {
      type: 'collision',
      date: '2025-06-12',
      injuries: 'yes',
      thirdParty: 'yes',
      police: 'no',
      constat: 'yes',
      parties: 2,
      danger: true,
    },
  },
  {
    text: "carambolage de 4 voitures sur l'autoroute hier matin j etais la 3eme. pas de bléssé grave je crois. la police a fait un pv",
    difficulty: 'sms',
    labels: {
      type: 'collision',
      date: '2025-06-17',
      injuries: 'unknown',
      thirdParty: 'yes',
      police: 'yes',
      parties: 4,
    },
  },
  {
    text: "Un scooter m'a grillé la priorité à droite et s'est couché sur mon capot. Le jeune s'est relevé, il boitait un peu mais il a refusé l'ambulance et il est reparti sans vouloir faire de constat.",
    difficulty: 'long',
    labels: {
      type: 'collision',
      date: null,
      injuries: 'yes',
      thirdParty: 'yes',
      constat: 'no',
      parties: 2,
      danger: true,
    },
  },
  {
    text: "J'ai glissé sur une plaque de verglas et j'ai fini dans le fossé. Personne d'autre d'impliqué, plus de peur que de mal.",
    difficulty: 'negation',
    labels: { type: 'collision', date: null, injuries: 'no', thirdParty: 'no', parties: 1 },
  },
  {
    text: "l'autre conducteur a pris la fuite apres m'avoir embouti au rond point avant-hier soir. jai sa plaque 12345-A-6. jai porté plainte au commissariat hier",
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-16', thirdParty: 'yes', police: 'yes', parties: 2, hitAndRun: true },
  },
  {
    text: "En faisant marche arrière j'ai touché un poteau dans le parking souterrain de mon immeuble. Pare-chocs fendu. Dimanche dernier.",
    difficulty: 'plain',
    labels: { type: 'collision', date: '2025-06-15', thirdParty: 'no', parties: 1 },
  },
  {
    text: "On s'est accrochés rétro contre rétro avec une camionnette dans une rue étroite. Elle ne s'est pas arrêtée. Je n'ai pas relevé l'immatriculation. Ça date de vendredi 13 juin vers midi",
    difficulty: 'plain',
    labels: { type: 'collision', date: '2025-06-13', thirdParty: 'yes', parties: 2, hitAndRun: true },
  },
  {
    text: "Mon fils conduisait ma voiture, il a voulu éviter un chien et a tapé le muret du voisin. Il a une bosse au front, rien d'autre. Le voisin est au courant, on n'a pas encore fait de papier.",
    difficulty: 'long',
    labels: { type: 'collision', date: null, injuries: 'yes', thirdParty: 'yes', constat: 'skip', danger: true },
  },
  {
    text: 'j etai arreté au stop et boum un 4x4 dans le cul, le gars s excuse il dit que cest sa faute, on a signé le papier de lassurance. ojd a 13h',
    difficulty: 'sms',
    labels: { type: 'collision', date: '2025-06-18', thirdParty: 'yes', constat: 'yes', parties: 2 },
  },
  {
    text: "Je suis encore sous le choc. Hier soir un chauffard a brûlé le feu et m'a percutée côté passager. Mes deux enfants étaient à l'arrière, ils vont bien, moi aussi. Les policiers ont pris nos dépositions. Il prétend que c'est moi qui suis passée au rouge !",
    difficulty: 'long',
    labels: { type: 'collision', date: '2025-06-17', injuries: 'no', thirdParty: 'yes', police: 'yes', parties: 2 },
  },
  {
    text: 'Un vélo a rayé ma portière en se faufilant entre les files, le cycliste est tombé, il dit ne rien avoir. Constat rempli avec lui ce midi.',
    difficulty: 'scenery',
    labels: {
      type: 'collision',
      date: '2025-06-18',
      injuries: 'unknown',
      thirdParty: 'yes',
      constat: 'yes',
      parties: 2,
      danger: true,
    },
  },
  {
    text: "J'ai renversé un piéton devant l'école, les pompiers l'ont emmené, il était conscient. La police est sur place.",
    difficulty: 'panic',
    labels: { type: 'collision', injuries: 'yes', thirdParty: 'yes', police: 'yes', danger: true },
  },
  {
    text: "Sinistre du 3 mai 2025 : collision à l'intersection des rues Pasteur et Jean Jaurès à Lyon, le véhicule adverse (Peugeot 208) venant de gauche. Dégâts matériels uniquement. Constat joint.",
    difficulty: 'plain',
    labels: { type: 'collision', date: '2025-05-03', injuries: 'no', thirdParty: 'yes', constat: 'yes', parties: 2 },
  },
  {
    text: 'un bus m a serré contre la glissiere, tout le coté droit est rayé, jai meme pas pu avoir le nom du chauffeur',
    difficulty: 'sms',
    labels: { type: 'collision', date: null, thirdParty: 'yes', parties: 2 },
  },
  {
    text: "Il y a deux semaines j'ai eu un accrochage, je pensais m'arranger avec l'autre personne mais elle ne répond plus au téléphone. On n'avait pas fait de constat. Aucun blessé.",
    difficulty: 'scenery',
    labels: { type: 'collision', date: 'skip', injuries: 'no', thirdParty: 'yes', constat: 'no', parties: 2 },
  },
  {
    text: "Bonsoir ma fille a eu un accident de scooter tout à l'heure, elle est aux urgences avec le poignet cassé, une voiture lui a coupé la route",
    difficulty: 'panic',
    labels: { type: 'collision', date: '2025-06-18', injuries: 'yes', thirdParty: 'yes', parties: 2, danger: true },
  },
  {
    text: "ma voiture a pris feu après le choc contre l'arbre, je suis sorti à temps, rien de cassé je pense",
    difficulty: 'hedged',
    labels: { type: 'collision', date: null, injuries: 'unknown', thirdParty: 'no', danger: true },
  },
  {
    text: "Choc entre ma voiture et celle de mon frère dans notre cour, on manœuvrait tous les deux. Bref c'est bête. Zéro blessé, pas de police, constat en cours de rédaction.",
    difficulty: 'negation',
    labels: {
      type: 'collision',
      date: null,
      injuries: 'no',
      thirdParty: 'yes',
      police: 'no',
      constat: 'skip',
      parties: 2,
    },
  },
  {
    text: "3 véhicules impliqués dont le mien, j'étais au milieu : celui de derrière m'a poussé contre celui de devant. Le 9 juin vers 7h45, périphérique nord. Ma passagère a eu très mal au dos.",
    difficulty: 'plain',
    labels: { type: 'collision', date: '2025-06-09', injuries: 'yes', thirdParty: 'yes', parties: 3 },
  },
  {
    text: "Pendant que je faisais mes courses quelqu'un a embouti l'arrière de ma voiture. Une dame a tout vu et m'a donné la plaque : AB-123-CD. Samedi vers 11h, parking Carrefour Maârif",
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-14', thirdParty: 'yes', parties: 2 },
  },
  {
    text: "Je viens d'avoir un accident, un camion m'a tapé, je suis sur la bande d'arrêt d'urgence, je fais quoi ?",
    difficulty: 'panic',
    labels: { type: 'collision', date: '2025-06-18', thirdParty: 'yes', parties: 2, danger: true },
  },
  {
    text: 'accident ya une semaine a peu pres, jai attendu pr declarer pcq j etais en deplacement. tole froissée c tout, personne na rien',
    difficulty: 'sms',
    labels: { type: 'collision', date: '2025-06-11', injuries: 'no' },
  },
  {
    text: "Un motard m'a doublé par la droite et a heurté mon rétroviseur. Il a chuté et s'est plaint du genou. Le SAMU l'a examiné sur place. Les gendarmes ont établi un procès-verbal. Mardi 10 juin, 19h05, entre Salé et Kénitra.",
    difficulty: 'plain',
    labels: { type: 'collision', date: '2025-06-10', injuries: 'yes', thirdParty: 'yes', police: 'yes', parties: 2 },
  },
  {
    text: "J'ai raté mon créneau et embrassé le pare-chocs de la voiture de derrière. Rien de méchant. Sa propriétaire préfère passer par les assurances mais refuse de signer le constat tant qu'elle n'a pas vu son garagiste.",
    difficulty: 'long',
    labels: { type: 'collision', date: null, thirdParty: 'yes', constat: 'no', parties: 2 },
  },
  {
    text: "On m'a fait une queue de poisson, j'ai freiné et celui derrière moi m'a tamponné. Il dit que j'ai freiné sans raison, pas d'accord sur le constat donc chacun a fait le sien. Pas de mal heureusement.",
    difficulty: 'negation',
    labels: { type: 'collision', date: null, injuries: 'no', thirdParty: 'yes', constat: 'skip' },
  },
  {
    text: 'pare brise fissuré gravillon sur autoroute mardi',
    difficulty: 'sms',
    labels: { type: 'bris_de_glace', date: '2025-06-17', thirdParty: 'no' },
  },
  {
    text: "Impact sur mon pare-brise en suivant un camion-benne, l'éclat s'est étendu pendant la nuit. Le vitrage doit être remplacé selon Carglass, devis 6 400 DH.",
    difficulty: 'scenery',
    labels: { type: 'bris_de_glace', date: null, thirdParty: 'skip' },
  },
  {
    text: "La vitre arrière a explosé toute seule en plein soleil, sans choc, la voiture était à l'arrêt devant chez moi. Dimanche après-midi.",
    difficulty: 'negation',
    labels: { type: 'bris_de_glace', date: '2025-06-15', thirdParty: 'no' },
  },
  {
    text: 'lunette arriere cassée par un ballon d enfants hier',
    difficulty: 'sms',
    labels: { type: 'bris_de_glace', date: '2025-06-17', thirdParty: 'skip' },
  },
  {
    text: "Le toit panoramique s'est fendu, je ne sais pas comment ni quand exactement, je m'en suis rendu compte au lavage",
    difficulty: 'hedged',
    labels: { type: 'bris_de_glace', date: null, thirdParty: 'no' },
  },
  {
    text: "On m'a volé ma voiture cette nuit devant la maison ! J'ai les deux clés. J'ai déposé plainte ce matin à 9h au commissariat.",
    difficulty: 'plain',
    labels: { type: 'vol', date: '2025-06-18', thirdParty: 'no', police: 'yes' },
  },
  {
    text: 'ce matin plus de scooter, antivol coupé par terre. je vais aller porter plainte cet aprem',
    difficulty: 'sms',
    labels: { type: 'vol', date: '2025-06-18', thirdParty: 'no', police: 'no' },
  },
  {
    text: "Quelqu'un a cassé la vitre côté passager et a pris mon sac et l'autoradio. Parking de la plage, dimanche entre 14h et 17h. Main courante faite à la gendarmerie.",
    difficulty: 'scenery',
    labels: { type: 'vol', date: '2025-06-15', thirdParty: 'no', police: 'yes' },
  },
  {
    text: "Tentative de vol sur mon utilitaire : serrure forcée, Neiman abîmé, mais ils n'ont pas réussi à démarrer. Découvert lundi matin. Plainte en ligne, j'attends le rendez-vous.",
    difficulty: 'negation',
    labels: { type: 'vol', date: '2025-06-16', thirdParty: 'no', police: 'skip' },
  },
  {
    text: "Deux hommes en moto m'ont arraché mon sac au feu, ils m'ont fait tomber et j'ai le coude en sang. Il y avait mon téléphone et les papiers de la voiture",
    difficulty: 'panic',
    labels: { type: 'vol', injuries: 'yes', thirdParty: 'no', danger: true },
  },
  {
    text: 'Vol des quatre roues de mon Duster sur cales, découvert le 17 juin au petit matin, plainte déposée, récépissé disponible',
    difficulty: 'plain',
    labels: { type: 'vol', date: '2025-06-17', thirdParty: 'no', police: 'yes' },
  },
  {
    text: 'voiture volée puis retrouvée brulée a la sortie de la ville, la gendarmerie m a appelé avant hier',
    difficulty: 'scenery',
    labels: { type: 'vol', date: 'skip', thirdParty: 'no', police: 'yes' },
  },
  {
    text: "Toute la portière rayée à la clé dans le parking de mon travail, c'est clairement volontaire. Pas encore déposé plainte. Jeudi 12.",
    difficulty: 'negation',
    labels: { type: 'vandalisme', date: '2025-06-12', thirdParty: 'no', police: 'no' },
  },
  {
    text: 'les 4 pneus crevés cette nuit + rétros cassés, tte la rue y est passée. police venue ce matin',
    difficulty: 'sms',
    labels: { type: 'vandalisme', date: '2025-06-18', thirdParty: 'no', police: 'yes' },
  },
  {
    text: "Après le match des supporters ont sauté sur le toit de ma voiture et cassé le pare-brise à coups de barre. Rien n'a été volé.",
    difficulty: 'negation',
    labels: { type: 'vandalisme', date: null, thirdParty: 'no' },
  },
  {
    text: "Ma voiture a été taguée et le capot aspergé d'acide il y a trois jours. J'ai un récépissé de plainte.",
    difficulty: 'plain',
    labels: { type: 'vandalisme', date: '2025-06-15', thirdParty: 'no', police: 'yes' },
  },
  {
    text: "En roulant de la fumée est sortie du capot puis des flammes, le moteur a entièrement brûlé. Les pompiers ont éteint. On est tous sortis indemnes. C'était vendredi en rentrant du travail.",
    difficulty: 'long',
    labels: { type: 'incendie', date: '2025-06-13', injuries: 'no', thirdParty: 'no' },
  },
  {
    text: 'la grele a cabossé tout le toit et le capot hier aprem, pare brise etoilé aussi',
    difficulty: 'scenery',
    labels: { type: 'evenement_climatique', date: '2025-06-17', thirdParty: 'no' },
  },
  {
    text: 'Avec la tempête une branche est tombée sur ma voiture garée sous le platane de la place. Nuit de samedi à dimanche.',
    difficulty: 'scenery',
    labels: { type: 'evenement_climatique', date: 'skip', thirdParty: 'no' },
  },
  {
    text: "Le parking souterrain a été inondé par l'orage de lundi soir, l'eau est montée jusqu'aux sièges de ma voiture.",
    difficulty: 'scenery',
    labels: { type: 'evenement_climatique', date: '2025-06-16', thirdParty: 'no' },
  },
  {
    text: "j'ai roulé dans un énorme nid de poule, jante pliée et pneu mort, pas d'autre voiture",
    difficulty: 'negation',
    labels: { type: 'dommage_materiel', date: null, thirdParty: 'no' },
  },
  {
    text: "La barrière du parking s'est abaissée sur mon coffre, carrosserie pliée. Le gardien a noté l'incident.",
    difficulty: 'scenery',
    labels: { type: 'dommage_materiel', date: null, thirdParty: 'skip' },
  },
];
