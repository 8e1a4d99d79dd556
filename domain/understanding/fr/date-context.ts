import type { DateGrammar } from '../dates/meaning';

/** What the words around a day say of it in French: that it is denied, taken back, unknown, or of another event. */
export const DATE_CONTEXT: Pick<
  DateGrammar,
  'denied' | 'roughly' | 'corrects' | 'unknownDay' | 'or' | 'otherEvents' | 'since' | 'around' | 'loss'
> = {
  denied:
    /(?<![a-z])(?:(?:ce |c')?(?:n'? ?)?(?:etait|est) pas|non,? pas|pas|(?<![a-z])un|et non|plutot que|au lieu de|chaque|tous les|toutes les) (?:le |du |de |ce )?$/,
  roughly:
    /(?:vers|environ|a peu pres|autour d[eu]|aux alentours d[eu]|aux environs d[eu]|peut[ -]etre|je crois|plus ou moins|genre|approximativement)/,
  corrects:
    /^(?=.*(?:non|nan|pardon|mais c' ?(?:est|etait)|mais en (?:fait|realite)|enfin|plutot|erreur|je (?:veux|voulais) dire|tromp|oups|oops|correction|en fait|desole|attend|plus exactement|finalement|sorry))(?:[ ,.;:!?"()-]|(?<![a-z])(?:euh|heu|hum|ah|oh|bon|jour pour jour|il y a exactement|exactement|en realite|pardon|desolee?|excusez[ -]moi|enfin|ou|en fait|erreur|je (?:veux|voulais) dire|je me (?:trompe|suis trompee?)|j'ai dit une betise|plutot|oups|oops|attendez|attends|c' ?(?:est|etait)|c (?:est|etait)|mais|non|nan|le|la|du|de|dans|si|bien|correction|plus exactement|exactement|finalement|il me semble|je crois|sorry|au)(?![a-z]))*$/,
  unknownDay:
    /n'importe quand|(?:impossible|incapable|difficile) de (?:vous |le )?(?:dire|savoir|preciser|dater)(?: exactement)? (?:quand|quel jour|la date|si c'etait)|(?:je |j'|on |nous |y )(?:ne |n'en )?(?:sais|sait|savons|savait) (?:pas|plus)(?: du tout| exactement| trop)? (?:quand|quel jour|la date)(?! (?:il|elle|on|vous|l'expert) (?:pass|vien|rappel))|(?:aucune|pas d[e' ]) ?idee (?:du jour|de la date|de quel jour|de quand|quand)|j'ignore (?:quand|quel jour|la date)|(?:pourrais|peux|saurais|pourrait|sais|saurait) (?:pas|plus) (?:vous |te )?dire (?:le jour|quand|quel jour|la date)/,
  or: /^ ?(?:,? ?ou (?:bien |peut[ -]etre |plutot )?(?:le |la )?)$/,
  otherEvents:
    /(?<![a-z])(?:sans reponse|j'attends|contrat|souscri|achete|achat|nee? le|naissance|permis|rdv|rendez[ -]vous|plainte|devis|facture|declaree? (?:le|hier|ce|lundi|mardi|au)|declaration faite|(?<!m' ?a |nous a |m'ont |nous ont )appele|(?:ai|a|avons|avais) telephone|(?<!m' ?a |nous a |m'ont |nous ont |ete )prevenu|(?:j'|je (?:l'|le |la |vous |lui |m'|les |leur )?)[a-z]{2,}rai(?![a-z])|(?:on|il|elle|nous|ils) (?:l'|le |la |vous |lui |m'|les |se |me )?[a-z]{2,}(?:era|ira|rons|ront)(?![a-z])|garagiste|garage passe|expert|prevu|appel d'|passes? me voir|venus? me voir|valable|jusqu(?!e (?:dans|sur|chez)|'? ?(?:au? |a l'? ?)(?:tendon|os|sang|genou|cou|plafond|plinthe|trottoir|portail|mur))|remplac|repar|assuree? depuis|controle technique|livr(?!eur)|rappel|envoye|\brecue?s?\b|envoie|e?-?mails?(?![a-z])|courrier|depose)/,
  since: /(?<![a-z])de?puis (?:le |ce |la )?$/,
  around:
    /(?<![a-z])(?:constat (?!que)|signe|rempli|boite|boitait|mal au|mal a|douleur|gonfl|scanner|radio|irm|platre|medecin|docteur|hopital|urgences|kine|au bloc|opere|plombier|photos|depann|remorqu|nettoy|observation|reveil|impossible de|n'arrive (?:pas|plus)|(?:peux|peut) plus|courbatur|gel(?:e|ee)?(?![a-z])|part(?:i|ie) en fissure|fissure travers|bleus?(?![a-z])|fete|ferie|anniversaire|rentre de|rentree de|rentres de|retour de|revenu|revenue|parti|partis|partie|gare|garee|stationne|laisse|retrouve|vacances|depart)/,
  loss: /(?<![a-z])(?:accident|choc|accroch|collision|percut|embouti|heurt|vol|cambriol|incend|feu|brul|fuite|degat|inond|tempete|grel|orage|foudre|casse|bris|vandal|ray|tomb|sinistre|(?<!n')arrive|c'etait|c etait|ca date|date de|eu lieu|passe|survenu|renvers|tampon|recul|doubl|eclat|disparu|decouvert|fui(?![a-z])|fuyait|coule|deborde|gicle|pete|explos|trempe|infiltr|renvers|lache|glisse|chute|trebuch|mordu|pique|arrache|plie|force|fracture|vide|emport|envol|dechire|tire|chope|chour|depouill|agress|surgi|travers|fonce|freine|rentre (?:dans|dedans)|pris (?:la|le|un|une|feu|mur|l)|saute|crame|fume|brule|fondu|tague|creve|jete|lance|tordu|cogne|tape|claque|fendu|fissur|eclate|descend|tombe|detruit|noye|abime|raye|enfonce|perdu le controle|derap|coince|electri|grill|touche|refus|pousse|coupe la|se couche|s'est couche|couche (?:sur|contre)|cede|decroche|attrape|coupe(?:e|s)? (?:le|la)|projete|impact|basculer?|s'est pris|fini (?:dans|contre|sur)|encastre|crache|disjoncte|petarad|pete|deraill|derap|defonc|embrass|retourne|ecras)/,
};
