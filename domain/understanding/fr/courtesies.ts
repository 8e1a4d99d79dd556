import type { PhraseGroup } from '../lexicon/lexicon';

/** Greetings, thanks and farewells. */
export const COURTESIES: readonly PhraseGroup[] = [
  {
    topic: 'intent',
    label: 'greet',
    weight: 3,
    phrases: [
      '(vous allez|tu vas|comment allez vous|comment vas tu|comment ça va|vous allez bien|j espère que vous allez) bien',
      '(comment allez vous|comment vas tu|comment ça va|ça va vous|ça va toi)',
      '(salut|bonjour|bonsoir|coucou|hello|hey|cc|slt|bjr|salam) [comment|vous|tu|tout] (ça va|ca va|allez vous|allez bien|vas bien|va bien|labas|quoi de neuf)',
    ],
  },
  {
    topic: 'intent',
    label: 'greet',
    weight: 1,
    phrases: [
      '(bonjour|bonsoir|salut|coucou|hello|hi|hey|salam|salamo|slm|cc|allo|allô|bonjours|bjour|rebonjour|re|good morning|wesh|yo|hola|salutations|bijour|kikou)',
      '(salam|salamou|assalam|essalam) [alaykoum|alikoum|aleykoum|3alikom]',
      '(bonne journée|bonne soirée) à',
    ],
  },
  {
    topic: 'intent',
    label: 'thanks',
    weight: 3,
    phrases: [
      'merci [encore|beaucoup|mille fois|infiniment] (à|pour|de) (toute|tout|tous|toutes|votre|vos|l|vous tous|ton|le|la) [votre|l|le] (équipe|monde|personnel|service|aide|travail|temps|patience|accueil|écoute|réponse|réactivité|gentillesse|efficacité|suivi|coup de main)',
      '(super|parfait|nickel|ok|d accord|génial|top|très bien|entendu|c est noté|c est bon|cool|excellent|bien reçu|ça marche|impeccable) [et|alors|mille|donc|un grand|beaucoup] (merci|mercii|mci|thanks|mercis|remercie)',
      '(merci|thx|mci|mercis) [beaucoup|bien] [c est|pour|à|et|de|d] [votre|vous|l|tout|tes|ta|être|c est] (noté|parfait|super|gentil|aide|tout|beaucoup|réponse|patience|bien|compris|infiniment|gentillesse|rapidité|efficacité|avance|bientôt|réactivité|retour|temps|écoute)',
    ],
  },
  {
    topic: 'intent',
    label: 'thanks',
    weight: 2,
    phrases: [
      '(c est|vraiment|trop) [très|super|trop|vraiment|bien] (gentil|sympa|aimable|adorable)',
      'vous êtes [vraiment|trop|très] (super|génial*|top|adorable*|formidable*|au top|gentil*|efficace*|extraordinaire*)',
      '(bon|bonne|bonnes) (week end|journée|soirée|fin|vacances|fêtes|après midi|aprem|continuation|nuit|dimanche|courage)',
      '(à bientôt|à plus|à plus tard|bye|ciao|tchao|adieu|à la prochaine|cordialement|bien à vous|sincères salutations)',
      '(mille|grand|gros|un immense|encore) (merci|mercis)',
      '(vous|te) (remercie|remercions|suis reconnaissant|suis reconnaissante) [infiniment|beaucoup|vivement|sincèrement]',
    ],
  },
  {
    topic: 'intent',
    label: 'thanks',
    weight: 1,
    phrases: [
      '(merci|mercis|mercii|mci|thanks|thx|thank|choukran|chokran|remercie|remercions|remerciements|merciii)',
      'au revoir',
      '(bonne) (journée|soirée|continuation|nuit)',
      '🙏',
    ],
  },
];
