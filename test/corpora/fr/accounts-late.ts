import type { Account } from '../types';

/** A third harvest, each half of it read once before the tables learned from it. */
export const LATE_ACCOUNTS: readonly Account[] = [
  {
    text: "Un automobiliste a reculé dans ma portière au drive du McDo hier midi, il avait l'air gêné, on a rempli le constat sur le capot",
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-17', thirdParty: 'yes', constat: 'yes' },
  },
  {
    text: 'ma voiture a été accidentée par ma soeur samedi elle a pris un trottoir trop vite, triangle de suspension cassé',
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-14', thirdParty: 'no' },
  },
  {
    text: "Bonjour je vous écris car le 2 juin dernier en sortant du péage un camion citerne m'a serré et j'ai heurté le muret. Le chauffeur ne s'est rendu compte de rien et a continué. Pas de témoin, pas de blessés.",
    difficulty: 'negation',
    labels: { type: 'collision', date: '2025-06-02', injuries: 'no', thirdParty: 'yes', hitAndRun: true },
  },
  {
    text: 'jai ete rentré dedans par derriere feu rouge bd ghandi y a 2h tt le monde va bien',
    difficulty: 'sms',
    labels: { type: 'collision', date: '2025-06-18', injuries: 'no', thirdParty: 'yes' },
  },
  {
    text: 'Accrochage ce matin avec le bus 45, le machiniste a rempli un rapport de la compagnie, moi un constat de mon côté',
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-18', thirdParty: 'yes', constat: 'yes' },
  },
  {
    text: 'Ma femme a été fauchée par une trottinette en sortant du tram, elle boite et son genou est tout bleu',
    difficulty: 'scenery',
    labels: { type: 'collision', date: null, injuries: 'yes', thirdParty: 'yes', danger: true },
  },
  {
    text: 'Deux voitures se sont percutées devant moi et des débris ont abîmé mon pare-chocs et un phare. Police sur les lieux. Dimanche 8 juin, 21h',
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-08', thirdParty: 'yes', police: 'yes' },
  },
  {
    text: "J'ai évité un enfant qui courait après son ballon et je suis monté sur le trottoir, jante et pneu HS, l'enfant n'a rien, moi non plus",
    difficulty: 'negation',
    labels: { type: 'collision', date: null, injuries: 'no', thirdParty: 'no' },
  },
  {
    text: "La remorque de mon voisin s'est détachée et a défoncé l'arrière de ma 208 garée",
    difficulty: 'scenery',
    labels: { type: 'collision', date: null, thirdParty: 'yes' },
  },
  {
    text: "Il a refusé la priorité et m'est rentré dans l'aile, il avait pas de permis et pas d'assurance, la police l'a emmené",
    difficulty: 'negation',
    labels: { type: 'collision', date: null, thirdParty: 'yes', police: 'yes' },
  },
  {
    text: "On m'a forcé la serrure du coffre et pris la roue de secours plus les outils, parking relais P+R, entre 8h et 18h lundi",
    difficulty: 'scenery',
    labels: { type: 'vol', date: '2025-06-16', thirdParty: 'no' },
  },
  {
    text: 'voiture disparue ce matin place vide juste du verre par terre',
    difficulty: 'sms',
    labels: { type: 'vol', date: '2025-06-18', thirdParty: 'no' },
  },
  {
    text: "Mon sac à main posé sur le siège passager a disparu pendant que je payais l'essence. Je suis allée directement déposer plainte.",
    difficulty: 'scenery',
    labels: { type: 'vol', date: null, thirdParty: 'no', police: 'yes' },
  },
  {
    text: 'cambriolage chez mes parents pendant le ramadan ils ont tout retourné, la police scientifique est passee',
    difficulty: 'scenery',
    labels: { type: 'vol', date: null, thirdParty: 'no', police: 'yes' },
  },
  {
    text: 'Le facteur dit avoir déposé mon colis mais il a été dérobé dans le hall',
    difficulty: 'scenery',
    labels: { type: 'vol', date: null, thirdParty: 'no' },
  },
  {
    text: 'des individus ont tenté de démarrer ma moto, neiman cassé et carénage rayé, ils ont été dérangés. Plainte prévue demain.',
    difficulty: 'scenery',
    labels: { type: 'vol', date: null, thirdParty: 'no', police: 'no' },
  },
  {
    text: "Quelqu'un s'est amusé à casser tous les rétros de la rue, le mien compris, nuit de la fête de la musique",
    difficulty: 'scenery',
    labels: { type: 'vandalisme', date: null, thirdParty: 'no' },
  },
  {
    text: "capot rayé avec un caillou 'voleur' écrit dessus, sympa... mardi matin en sortant",
    difficulty: 'scenery',
    labels: { type: 'vandalisme', date: '2025-06-17', thirdParty: 'no' },
  },
  {
    text: "On a retrouvé la porte de la cave enfoncée à coups de pied, rien n'a disparu. Pas de plainte pour l'instant.",
    difficulty: 'negation',
    labels: { type: 'vandalisme', date: null, thirdParty: 'no', police: 'no' },
  },
  {
    text: "Des squatteurs ont saccagé l'appartement que je loue, murs tagués, sanitaires cassés",
    difficulty: 'scenery',
    labels: { type: 'vandalisme', date: null, thirdParty: 'no' },
  },
  {
    text: "Un pétard lancé sur le balcon a enflammé le linge et la façade, éteint au tuyau d'arrosage. C'était le soir du 14 juin.",
    difficulty: 'scenery',
    labels: { type: 'incendie', date: '2025-06-14', thirdParty: 'no' },
  },
  {
    text: "ma box a cramé pendant l'orage et le mur est noir autour, odeur de plastique brulé",
    difficulty: 'scenery',
    labels: { type: 'evenement_climatique', date: null, thirdParty: 'no', danger: true },
  },
  {
    text: 'le moteur fumait je me suis arrete et tout a pris feu en 5 min ma voiture est une epave brulée, pompiers venus, hier',
    difficulty: 'scenery',
    labels: { type: 'incendie', date: '2025-06-17', thirdParty: 'no' },
  },
  {
    text: 'Départ de feu dans le four ce soir vers... non hier soir 20h, cuisine noircie, ma belle-mère a inhalé des fumées et tousse encore',
    difficulty: 'scenery',
    labels: { type: 'incendie', date: '2025-06-17', injuries: 'yes', thirdParty: 'no' },
  },
  {
    text: "Le chauffe-eau du voisin s'est percé, l'eau est descendue dans mon salon, plafond tombé sur le canapé. On a fait le constat ce matin, c'est arrivé avant-hier dans la nuit.",
    difficulty: 'long',
    labels: { type: 'degats_des_eaux', date: '2025-06-16', thirdParty: 'yes', constat: 'yes' },
  },
  {
    text: "tache jaune au plafond qui s'agrandit ds les toilettes",
    difficulty: 'sms',
    labels: { type: 'degats_des_eaux', date: null, thirdParty: 'no' },
  },
  {
    text: "Bonjour, notre lave-vaisselle a rendu l'âme en vidant toute son eau dans la cuisine le 1er juin, plinthes et parquet abîmés.",
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: '2025-06-01', thirdParty: 'no' },
  },
  {
    text: "L'eau du bain de ma fille a débordé et coulé chez le monsieur du dessous, il est fâché et veut un constat",
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: null, thirdParty: 'yes', constat: 'no' },
  },
  {
    text: "fuite sur la colonne commune de l'immeuble, ma cave et celle de deux voisins sont trempées, le syndic a été prévenu lundi",
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: null, thirdParty: 'yes' },
  },
  {
    text: 'mon pare brise a pris un caillou projeté par une voiture sur la rocade ce matin, gros impact étoilé',
    difficulty: 'scenery',
    labels: { type: 'bris_de_glace', date: '2025-06-18', thirdParty: 'no' },
  },
  {
    text: "La vitre de la porte d'entrée a claqué avec un courant d'air et s'est brisée",
    difficulty: 'scenery',
    labels: { type: 'bris_de_glace', date: null, thirdParty: 'no' },
  },
  {
    text: 'rétroviseur droit : la glace est cassée, je ne sais pas comment',
    difficulty: 'negation',
    labels: { type: 'bris_de_glace', date: null, thirdParty: 'no' },
  },
  {
    text: 'La rivière est sortie de son lit vendredi et la boue a envahi le sous-sol',
    difficulty: 'scenery',
    labels: { type: 'evenement_climatique', date: '2025-06-13', thirdParty: 'no' },
  },
  {
    text: "grosse bourrasque hier le trampoline du jardin s'est envolé et a fini sur la voiture du voisin",
    difficulty: 'sms',
    labels: { type: 'evenement_climatique', date: '2025-06-17', thirdParty: 'yes' },
  },
  {
    text: 'volets arrachés, gouttière pendante, antenne pliée après le coup de vent de cette nuit',
    difficulty: 'scenery',
    labels: { type: 'evenement_climatique', date: '2025-06-18', thirdParty: 'no' },
  },
  {
    text: "Mon bébé a vomi sur le canapé en cuir d'un ami, il veut que je paie le nettoyage 800 dh",
    difficulty: 'scenery',
    labels: { type: 'dommage_materiel', date: null, thirdParty: 'yes' },
  },
  {
    text: "J'ai marché sur les lunettes de mon collègue au bureau hier",
    difficulty: 'scenery',
    labels: { type: 'dommage_materiel', date: '2025-06-17', thirdParty: 'yes' },
  },
  {
    text: "le plaquiste a percé un tuyau de gaz... non d'eau pardon, inondation du couloir ce midi",
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: '2025-06-18', thirdParty: 'yes' },
  },
  {
    text: 'mon iphone est tombé dans la piscine dimanche',
    difficulty: 'sms',
    labels: { type: 'dommage_materiel', date: '2025-06-15', thirdParty: 'no' },
  },
  {
    text: 'Je me suis coupé le tendon avec un verre en faisant la vaisselle, opéré en urgence lundi',
    difficulty: 'scenery',
    labels: { type: 'blessure', date: '2025-06-16', injuries: 'yes', thirdParty: 'no' },
  },
  {
    text: 'ma fille est tombée du toboggan à la crèche hier, bras cassé',
    difficulty: 'scenery',
    labels: { type: 'blessure', date: '2025-06-17', injuries: 'yes' },
  },
  { text: "Ma valise n'est jamais arrivée à Tunis", difficulty: 'scenery', labels: { type: 'autre', date: null } },
  {
    text: "je suis en panne d'essence sur une petite route vers Azrou",
    difficulty: 'sms',
    labels: { type: 'autre', date: null },
  },
  {
    text: 'Choc avec un autre bateau au port de plaisance en accostant, liston arraché, propriétaire identifié et arrangeant',
    difficulty: 'scenery',
    labels: { type: 'collision', date: null, thirdParty: 'yes' },
  },
  {
    text: 'slt ma caisse c fait defoncer larriere par un petit taxi yavai ma femme et mon bb dedans ils on rien hamdoulah moi non plus',
    difficulty: 'sms',
    labels: { type: 'collision', date: null, injuries: 'no', thirdParty: 'yes' },
  },
  {
    text: "l'assureur adverse me dit que mon accident de la semaine dernière est 50/50, je conteste, j'étais arrêté",
    difficulty: 'scenery',
    labels: { type: 'collision', date: 'skip', thirdParty: 'yes' },
  },
  {
    text: "Je n'ai pas freiné assez tôt et j'ai touché la Clio devant moi. Sa conductrice, enceinte, a préféré aller faire un contrôle à la maternité. Constat ok.",
    difficulty: 'negation',
    labels: { type: 'collision', date: null, thirdParty: 'yes', constat: 'yes' },
  },
  {
    text: 'Collision frontale avec un véhicule arrivant en sens inverse, nous sommes tous les quatre sortis sans une égratignure',
    difficulty: 'scenery',
    labels: { type: 'collision', date: null, injuries: 'no', thirdParty: 'yes' },
  },
  {
    text: "Mon mari a été heurté par un scooter, il dit que ce n'est rien mais il a mal quand il respire",
    difficulty: 'negation',
    labels: { type: 'collision', date: null, injuries: 'yes', thirdParty: 'yes', danger: true },
  },
  {
    text: 'Accident matériel sans gravité le 11 juin à Tanger, un véhicule de location devant a pilé',
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-11', thirdParty: 'yes' },
  },
  {
    text: "Bonjour, mercredi dernier en quittant un stationnement en épi j'ai frotté l'aile d'une Fiat 500. Sa propriétaire était là, constat établi, aucun blessé.",
    difficulty: 'negation',
    labels: { type: 'collision', date: '2025-06-11', injuries: 'no', thirdParty: 'yes', constat: 'yes' },
  },
  {
    text: "ma titine s'est pris un poids lourd au niveau du rond point de Ain Sebaa cet aprem, pare choc pendouille",
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-18', thirdParty: 'yes' },
  },
  {
    text: "Le véhicule devant moi a freiné d'un coup pour un pigeon, j'ai pilé et c'est celui de derrière qui ne s'est pas arrêté à temps. Choc assez violent, j'ai la nuque bloquée depuis.",
    difficulty: 'negation',
    labels: { type: 'collision', date: null, injuries: 'yes', thirdParty: 'yes', danger: true },
  },
  {
    text: "J'ai raté un virage mouillé à la sortie d'Ouarzazate, voiture sur le toit, on est sortis par la fenêtre avec quelques bleus, ma femme et moi",
    difficulty: 'scenery',
    labels: { type: 'collision', date: null, injuries: 'yes', thirdParty: 'no', danger: true },
  },
  {
    text: 'Un livreur à vélo a cogné mon rétro en remontant la file, rien de bien méchant mais le rétro est à changer, 1 200 dh',
    difficulty: 'negation',
    labels: { type: 'collision', date: null, thirdParty: 'yes' },
  },
  {
    text: "Collision ce matin à 7h50 à l'angle Foch / République, véhicule de police impliqué, PV en cours",
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-18', thirdParty: 'yes', police: 'skip' },
  },
  {
    text: 'je me suis fait accrocher ma voiture toute neuve par un mec en kangoo qui s est excusé et ma filé un faux numero',
    difficulty: 'sms',
    labels: { type: 'collision', date: null, thirdParty: 'yes' },
  },
  {
    text: "sur l'autoroute hier un pneu de camion éclaté sur la voie, impossible de l'éviter, bas de caisse et radiateur détruits",
    difficulty: 'scenery',
    labels: { type: 'collision', date: '2025-06-17', thirdParty: 'skip' },
  },
  {
    text: "On m'a volé mes quatre jantes alu dans la nuit de mardi, voiture posée sur des parpaings, plainte à la brigade de Bouskoura",
    difficulty: 'scenery',
    labels: { type: 'vol', date: 'skip', thirdParty: 'no', police: 'yes' },
  },
  {
    text: "Mon vélo a été volé à la fac, l'antivol est resté accroché au poteau",
    difficulty: 'scenery',
    labels: { type: 'vol', date: null, thirdParty: 'no' },
  },
  {
    text: "Pendant les travaux quelqu'un est entré dans la maison et a pris la télé et deux radiateurs, je soupçonne un ouvrier",
    difficulty: 'scenery',
    labels: { type: 'vol', date: null, thirdParty: 'skip' },
  },
  {
    text: "effraction de mon véhicule utilitaire rue de Metz, tout l'outillage envolé, environ 4 000 euros, le 12 juin",
    difficulty: 'scenery',
    labels: { type: 'vol', date: '2025-06-12', thirdParty: 'no' },
  },
  {
    text: "on m'a crevé les pneus 3 fois en un mois, la dernière fois c'était dimanche",
    difficulty: 'scenery',
    labels: { type: 'vandalisme', date: '2025-06-15', thirdParty: 'no' },
  },
  {
    text: "Ma vitrine a été brisée pendant les émeutes de samedi, ils n'ont rien pris",
    difficulty: 'negation',
    labels: { type: 'vandalisme', date: '2025-06-14', thirdParty: 'no' },
  },
  {
    text: "incendie dans la cuisine il y a 2 jours à cause d'un torchon posé sur la plaque",
    difficulty: 'sms',
    labels: { type: 'incendie', date: '2025-06-16', thirdParty: 'no' },
  },
  {
    text: 'La chaudière a explosé vendredi, personne à la maison par chance, mur porteur touché',
    difficulty: 'negation',
    labels: { type: 'incendie', date: '2025-06-13', injuries: 'skip', thirdParty: 'no' },
  },
  {
    text: "la voisine d'en bas m'appelle, elle a de l'eau qui tombe du lustre, c'est ma douche qui fuit",
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: null, thirdParty: 'yes' },
  },
  {
    text: "inondation dans ma cuisine le tuyau d'arrivée d'eau a pété ce matin",
    difficulty: 'sms',
    labels: { type: 'degats_des_eaux', date: '2025-06-18', thirdParty: 'no' },
  },
  {
    text: "Au retour d'un mois d'absence : moisissures partout, un raccord du compteur d'eau fuyait",
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: null, thirdParty: 'no' },
  },
  {
    text: "j'ai oublié de fermer le robinet, le parquet de la chambre est noyé",
    difficulty: 'scenery',
    labels: { type: 'degats_des_eaux', date: null, thirdParty: 'no' },
  },
  {
    text: 'Une pierre a volé de la tondeuse et a étoilé la porte-fenêtre',
    difficulty: 'scenery',
    labels: { type: 'bris_de_glace', date: null, thirdParty: 'no' },
  },
  {
    text: 'bris de pare-brise sur la N1 entre Larache et Kénitra hier en fin de matinée',
    difficulty: 'sms',
    labels: { type: 'bris_de_glace', date: '2025-06-17', thirdParty: 'no' },
  },
  {
    text: 'Cette nuit, orage : la foudre a grillé la pompe de la piscine et le moteur du portail',
    difficulty: 'scenery',
    labels: { type: 'evenement_climatique', date: '2025-06-18', thirdParty: 'no' },
  },
  {
    text: 'Toit envolé avec la tornade du 9 juin, on a bâché avec les voisins',
    difficulty: 'scenery',
    labels: { type: 'evenement_climatique', date: '2025-06-09', thirdParty: 'no' },
  },
  {
    text: "j'ai lâché mon appareil photo du haut de la falaise en voyage le 30 mai",
    difficulty: 'sms',
    labels: { type: 'dommage_materiel', date: '2025-05-30', thirdParty: 'no' },
  },
  {
    text: 'notre chat a fait tomber une enceinte connectée chez des amis samedi soir',
    difficulty: 'sms',
    labels: { type: 'dommage_materiel', date: '2025-06-14', thirdParty: 'yes' },
  },
  {
    text: "Mon mari s'est blessé en tombant de l'échelle dimanche, deux côtes fêlées, il est rentré de l'hôpital",
    difficulty: 'scenery',
    labels: { type: 'blessure', date: '2025-06-15', injuries: 'yes', thirdParty: 'no' },
  },
  {
    text: 'Accident de parking : mon frein à main a lâché, la voiture a descendu la rue et embouti deux véhicules stationnés. Pas de blessé. Les propriétaires sont prévenus, constats à faire ce soir.',
    difficulty: 'long',
    labels: { type: 'collision', date: null, injuries: 'no', thirdParty: 'yes', constat: 'no' },
  },
  {
    text: "J'ai été victime d'un délit de fuite lundi 9 juin vers 22h, avenue de France. Plainte déposée le lendemain. Je souffre de cervicalgies.",
    difficulty: 'scenery',
    labels: {
      type: 'collision',
      date: '2025-06-09',
      injuries: 'yes',
      thirdParty: 'yes',
      police: 'yes',
      danger: true,
      hitAndRun: true,
    },
  },
];
