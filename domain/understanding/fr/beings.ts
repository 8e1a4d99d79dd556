import type { PhraseGroup } from '../lexicon/lexicon';

/** Persons and living or lifeless things that a word of injury can belong to. */
export const BEINGS: readonly PhraseGroup[] = [
  {
    topic: 'person',
    label: 'close',
    phrases: [
      '(ma|ta|sa|mon|son|notre|mes|nos|le|la|les|ses) (femme|mari|épouse|époux|fils|fille|mère|père|maman|papa|enfant|enfants|bébé|bebe|frère|sœur|copine|copain|conjoint|conjointe|passager|passagère|passagers|grand mère|grand père|mamie|papi|belle mère|beau père|tante|oncle|cousin|cousine|ami|amie|collègue|fiancée|fiancé|gosse|gosses|petit|petite|parents|famille|nièce|neveu|voisin|voisine|locataire)',
      '(mes|les|nos|ses|leurs) (deux|trois|quatre|#) [petits|grands|jeunes] (enfants|fils|filles|garçons|passagers|passagères|gosses|collègues|amis|amies|copains|copines|petits|élèves|parents|ouvriers|salariés)',
      '(passager|passagère|passagers|enfants|bébé|fillette|garçon)',
    ],
  },
  {
    topic: 'person',
    label: 'exposed',
    phrases: [
      '(cycliste*|piéton*|motard*|scootériste*|livreur)',
      '(un|une|le|la|des) (enfant|enfants|dame|vieille|vieux|jeune|gamin|gamine|fille|garçon|homme|femme)',
      '(une|la) personne âgée',
    ],
  },
  {
    topic: 'person',
    label: 'driver',
    phrases: [
      '(conducteur|conductrice|chauffeur|automobiliste|chauffard|occupants|occupant)',
      '(autre|autres|adverse)',
    ],
  },
  { topic: 'person', label: 'self', phrases: ['(je|j|moi|me|m|on|nous|il|elle|ils|elles|lui|elle)'] },
  {
    topic: 'being',
    label: 'animal',
    phrases: [
      '(chien|chienne|chat|chatte|sanglier*|chevreuil*|biche|cerf|vache|mouton*|âne|cheval|animal|animaux|chèvre*|oiseau*|renard|poule*|lapin|dromadaire|bête|hamster|perroquet|poisson*)',
    ],
  },
  {
    topic: 'being',
    label: 'thing',
    phrases: [
      '(voiture|véhicule|moto|porte|portière|fenêtre|serrure|clé|volet|moteur|batterie|pneu*|boîte|coffre|capot|carrosserie|machine|frigo|télé|téléphone|ordinateur|portail|barrière|ceinture|levier|frein*|embrayage|toit|toiture|mur|façade|bâche|arbre|meuble*|parquet|vitre|vélo|scooter|camion|dossier|barre|jante*|phare*|volant|siège*|parasol|peinture|plafond|maison|appartement|jardin|rideau|ascenseur|tiroir*|roue*|suspension*|amortisseur*|aile|pare|rétro|rétros|rétroviseur*|radiateur*|chaudière|pompe|box|console|écran|plante*|haie*|pelouse|clim|climatisation|four|lave|électroménager|appareil*|canapé|tapis|vêtement*|câble*|circuit|carte|disque|turbo|alternateur|démarreur|essieu|cardan|direction|suspension|antenne|caméra|portable|tablette|calandre|pot|échappement|réservoir|boîtier|prise*|installation)',
    ],
  },
];
