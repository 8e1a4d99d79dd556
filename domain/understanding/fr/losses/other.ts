import type { PhraseGroup } from '../../lexicon/lexicon';

/** Losses that we know to be none of the others. */
export const OTHER: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'autre',
    weight: 4,
    phrases: [
      '(vol|vols|voyage|séjour|billet*|réservation*|train) … annul*',
      'annul* … (vol|voyage|séjour|billet*|réservation*|train)',
      '(bagage*|valise*) … (perdu*|retard*|égar*)',
      '(perdu|perdus|perdue|perdues|égaré*|oublié) (mes|les|mon|ma|ses|la|le) [trousseau] (clés|clé|clefs|clef|papiers|permis|carte|portefeuille|téléphone|alliance|bague|lunettes)',
      '(voiture|véhicule|moto|scooter|camion|moteur|suis|sommes|tombé|tombée) [est|suis] [tombé|tombée|tombés] en panne',
      'panne (de|d|moteur|batterie|mécanique|sèche)',
      '(batterie) … (morte|plat|déchargée|hs)',
      'protection juridique',
      '(vétérinaire|véto|avocat|notaire|obsèques)',
      '(chien|chat) … (malade|mangé|avalé|opéré)',
      '(litige|conflit) avec',
      '(sent|odeur|fuite) [le|de] gaz',
      '(nid|nids) de (guêpes|frelons)',
      'enfermé* dehors',
      'porte claquée',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 2,
    phrases: ['panne', 'dépanneuse', 'remorqu*', 'assurance voyage', 'rapatriement'],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 4,
    phrases: [
      '(bagage*|valise*|colis) … (jamais|pas|toujours pas) (arriv*|reçu*|livr*|retrouv*)',
      'panne (d essence|sèche|de gasoil|de carburant)',
      'en panne',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 4,
    phrases: [
      '(mon|notre|nos|mes|le|ce|un|les) (vol|vols) (a|est|ont|sont) [été] (annulé*|retardé*|supprimé*|reporté*|dérouté*)',
      '(vacances|séjour|croisière|voyage|concert|location|mariage) … (annul*|report*|imposs*)',
      'annul* … (vacances|croisière|concert|location|mariage)',
      '(licenci*|prud hommes|héritage|divorce)',
      '(escroc*|arnaque*|phishing|usurpation|piratage) … (identité|internet|site|carte|bancaire|compte)',
      '(crevaison|panne) [sur|d|de] (autoroute|essence|batterie|la route)',
    ],
  },
];
