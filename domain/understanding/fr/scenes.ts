import type { PhraseGroup } from '../lexicon/lexicon';

/** Things that are lost in one way more than in others: read only when no event is told. Two of a kind, or one alone. */
export const SCENES: readonly PhraseGroup[] = [
  {
    topic: 'scene',
    label: 'collision',
    phrases: [
      '(pare chocs|parechoc*|aile avant|aile arrière|portière|capot|calandre|jante|rétroviseur|rétro|feu arrière|phare|carter|bas de caisse|carrosserie|hayon|clignotant|airbag*|rond point|carrefour|feu rouge|autoroute|rocade|périph*|parking|voie|file|stationnement|trottoir|glissière|fossé|platane|chevreuil|sanglier|constat|scooter|moto|camion|priorité|stop)',
    ],
  },
  {
    topic: 'scene',
    label: 'degats_des_eaux',
    phrases: [
      '(cumulus|chauffe eau|ballon d eau|lave linge|lave vaisselle|robinet*|tuyau*|canalisation*|siphon|évier|lavabo|baignoire|douche|plombier|litres|plafond|parquet|moquette|infiltration*|humidité|serpillière|seau*|colonne|syndic|chaudière)',
    ],
  },
  {
    topic: 'scene',
    label: 'incendie',
    phrases: ['(pompiers|suie|fumée|flammes|extincteur|friteuse|bougie|braise*|cendres|allumette*)'],
  },
  {
    topic: 'scene',
    label: 'bris_de_glace',
    phrases: [
      '(pare brise|vitre*|baie vitrée|velux|carreau*|double vitrage|vitrier|carglass|plaque à induction|vitrocéramique|véranda|miroir|hublot|gravillon*)',
    ],
  },
  {
    topic: 'scene',
    label: 'vol',
    phrases: ['(cambrioleur*|voleur*|serrure|bijoux|effraction|antivol|cadenas|coffre fort|pickpocket*|larcin)'],
  },
  {
    topic: 'scene',
    label: 'evenement_climatique',
    phrases: ['(vent|tempête|orage*|grêle|tuiles|ardoises|toiture|neige|crue|rafale*|foudre|pluie*)'],
  },
  {
    topic: 'scene',
    label: 'vandalisme',
    phrases: ['(rayure*|tag|tags|graffiti*|pneus|insulte*|œufs|jeunes|malveillance)'],
  },
  {
    topic: 'scene',
    label: 'dommage_materiel',
    phrases: [
      '(téléphone|iphone|smartphone|ordinateur|pc portable|macbook|tablette|ipad|télé|téléviseur|console|lunettes|canapé|fauteuil|tapis|guitare|violon|piano|vase|lampe|lampadaire|drone|appareil photo|montre|plan de travail|meuble|frigo|congélateur|manteau|robe|costume|clôture|portail)',
    ],
  },
  {
    topic: 'scene',
    label: 'autre',
    phrases: [
      '(remboursement*|mutuelle|lunettes de vue|ordonnance|billet*|valise*|clés|trousseau|panne|dépanneuse|avocat|passeport)',
    ],
  },
];
