import type { PhraseGroup } from '../lexicon/lexicon';

/** Papers that were mentioned; the labels are wire names of document kinds. */
export const DOCUMENTS: readonly PhraseGroup[] = [
  { topic: 'document', label: 'photos', phrases: ['(photo|photos|images|vidéo|vidéos|cliché*)'] },
  { topic: 'document', label: 'devis_ou_facture', phrases: ['(devis|facture|factures|estimation|chiffrage|devi)'] },
  {
    topic: 'document',
    label: 'rapport_police',
    phrases: ['(pv|procès verbal)', 'rapport (de police|de gendarmerie)', 'main courante'],
  },
  {
    topic: 'document',
    label: 'recepisse_plainte',
    phrases: ['récépissé*', '(plainte déposée|dépôt de plainte|déposé plainte|porté plainte|plainte)'],
  },
  { topic: 'document', label: 'carte_grise', phrases: ['carte grise', 'certificat d immatriculation'] },
  {
    topic: 'document',
    label: 'cles',
    phrases: ['(deux|2|mes|les|double*|toutes les|jeu de) [jeux de] (clés|clefs|cles)'],
  },
  {
    topic: 'document',
    label: 'liste_valorisee',
    phrases: ['(liste|inventaire) [des|de|du|valorisé*] [objets|biens|affaires|matériel]'],
  },
  {
    topic: 'document',
    label: 'attestation_pompiers',
    phrases: ['(attestation|rapport|certificat) [des|du|de] pompiers', 'pompiers … attestation'],
  },
  {
    topic: 'document',
    label: 'constat_degat_des_eaux',
    phrases: ['constat [amiable] [de|pour] dégât* des eaux', 'constat dde'],
  },
  { topic: 'document', label: 'constat', phrases: ['constat*', 'constat amiable'] },
  {
    topic: 'document',
    label: 'certificat_medical',
    phrases: ['(certificat|rapport|constat) médical', 'arrêt de travail', 'itt'],
  },
  {
    topic: 'document',
    label: 'all',
    phrases: [
      '(tout|dossier|papiers) [est|sont] [bien] (en règle|en ordre|complet|complets|prêt|prêts)',
      '(tous|toutes) (les|mes) (papiers|documents|pièces|justificatifs)',
      'tout (le|mon) dossier',
    ],
  },
  {
    topic: 'document',
    label: 'incomplete',
    phrases: [
      '(papiers|documents|pièces|dossier|justificatifs) [sont|est|pas] (incomplet*|manquant*|manque*|perdu*|pas complet*|pas tous|pas en règle)',
      '(manque|manquent|perdu) … (papiers|documents|pièces|justificatifs)',
      '(pas|aucun|sans) [tous|de|un|d] [les|mes] (papiers|documents|justificatif*|papier|document)',
    ],
  },
];
