import type { PhraseGroup } from '../lexicon/lexicon';

/** Things that are lost in one way more than in others: read only when no event is told. Two of a kind, or one alone. */
export const SCENES: readonly PhraseGroup[] = [
  {
    topic: 'scene',
    label: 'collision',
    phrases: [
      '(bumper|wing mirror|bonnet|headlight|tail light|nearside|offside|paintwork|airbag*|roundabout|junction|motorway|crossroads|traffic lights|car park|parking space|kerb|lay by|slip road|overtaking|reversing|lorry|cyclist|moped|motorhome|deer|boar|badger|right of way|bodywork|wheel arch)',
    ],
  },
  {
    topic: 'scene',
    label: 'degats_des_eaux',
    phrases: [
      '(plumber|tap|pipe|pipes|boiler|cistern|washing machine|dishwasher|bath|shower tray|sink|radiator|ceiling|carpet|damp|mop|bucket|stopcock|puddle|litres|gallons|soggy|wet|water)',
    ],
  },
  {
    topic: 'scene',
    label: 'incendie',
    phrases: ['(fire brigade|firemen|smoke|soot|flames|candle|extinguisher|embers|ashes|chip pan|matches)'],
  },
  {
    topic: 'scene',
    label: 'bris_de_glace',
    phrases: [
      '(windscreen|windshield|window pane|double glazing|glazier|patio door|skylight|conservatory|mirror|shower screen|hob|stone chip|autoglass|carglass|glass)',
    ],
  },
  {
    topic: 'scene',
    label: 'vol',
    phrases: ['(burglar*|thief|thieves|padlock|jewellery|lock|handbag|crowbar|pickpocket*|bricks|valuables)'],
  },
  {
    topic: 'scene',
    label: 'evenement_climatique',
    phrases: ['(wind|storm|gale|hail|tiles|slates|roof|snow|flood|gust*|lightning|rain)'],
  },
  {
    topic: 'scene',
    label: 'vandalisme',
    phrases: ['(graffiti|tyres|eggs|scratches|spray|yobs|kids|teenagers|insult*)'],
  },
  {
    topic: 'scene',
    label: 'dommage_materiel',
    phrases: [
      '(phone|iphone|laptop|macbook|tablet|ipad|telly|tv|console|glasses|hearing aid|sofa|armchair|rug|guitar|violin|piano|vase|lamp|drone|camera|watch|worktop|freezer|fridge|coat|dress|suit|fence|gate|furniture)',
    ],
  },
  {
    topic: 'scene',
    label: 'autre',
    phrases: [
      '(refund|reimburse*|receipts|invoices|optician|dentist|tickets|luggage|suitcase|keys|breakdown|solicitor|passport|vet)',
    ],
  },
];
