import type { HarmWords } from '../languages/harm-words';

/** Words of harm in French. */
export const HARM: HarmWords = {
  plain:
    /^(?:bless\w*|douleur\w*|douloureu\w*|souffr\w*|entorse\w*|foulures?|foulee?|fractur\w*|plaies?|saign\w*|sang|hemato\w*|ecchymose\w*|contusion\w*|bosses?|bleus?|egratign\w*|ecorch\w*|entailles?|brulures?|cloques?|vertiges?|vomi\w*|nausees?|migraines?|cephal\w*|evanoui\w*|malaises?|inconscient\w*|hopital|hopitaux|hosto|urgences|clinique|chu|samu|smur|ambulance\w*|manqu\w*|bless\w*|medecins?|docteurs?|toubib|infirmi\w*|kine|osteo|radios?|irm|scanner|platres?|attelles?|minerves?|bequilles?|pansements?|sutures?|operee?s?|ordonnance|itt|cervical\w*|lumba\w*|sciatique|torticolis|courbatur\w*|ligaments?|menisques?|clavicules?|chevilles?|poignets?|genoux?|nuque|machoires?|tibias?|femurs?|perones?|humerus|coccyx|omoplates?|cranes?|orteils?|tousse\w*|toux|intoxiqu\w*|asphyxi\w*|boitait|boiter|boitille\w*|gueri\w*|commotion\w*|traumatis\w*|luxee?|luxation|vertebres?|tympans?|cornees?|retines?|tendons?|incisives?|respira\w*|oxygene|decede\w*|morts?|mortes?|tuee?s?)$/,
  ofThings:
    /^(?:platres?|gonfl\w*|cloques?|brulures?|morts?|mortes?|bosses?|bleus?|radios?|chevilles?|souffr\w*|manqu\w*|bless\w*|plaies?|sang|entailles?|operee?s?|egratign\w*|ecorch\w*|tuee?s?|genoux?|cranes?|tousse\w*)$/,
  body: /^(?:bras|jambes?|pieds?|mains?|doigts?|pouces?|tete|front|nez|yeux|oeil|levres?|dents?|dos|cou|epaules?|hanches?|ventre|cotes|thorax|poitrine|visage|figure|oreilles?|coudes?|reins|joues?|mollets?|cuisses?|peau|paumes?|phalanges?|talons?|tempes?|sourcils?|paupieres?|ongles?|gencives?|rotules?|arcades?|menton|bassin|fesses?|torse|aine|gorge)$/,
  happens:
    /^(?:cass\w*|bris\w*|coup|coups|coupee?s?|ouverte?s?|ouvert|gonfl\w*|enfl\w*|craqu\w*|tir\w*|bloqu\w*|coinc\w*|ecras\w*|brulee?s?|brule\w*|tord\w*|tordue?s?|fel\w*|demis\w*|arrach\w*|engourdi\w*|raides?|mal|elanc\w*|lance\w*|picot\w*|fourmi\w*|abim\w*|touchee?s?|tape\w*|cogn\w*|heurt\w*|deboit\w*|perdu\w*|sonnee?)$/,
  whose: /^(?:mon|ma|mes|son|sa|ses|leur|leurs|ton|votre|nos)$/,
  fright:
    /^(?:frayeurs?|peurs?|trouille|emotion\w*|stress|choc|orgueil|egos?|poteau|console|budget|fierte|amour|dignite|nerfs|colere|portefeuille|moral|honte|larmes|adrenaline|humeur|grosse|belle|sacree|bonne)$/,
  claims:
    /^(?:pretend\w*|affirm\w*|dit|disent|disait|disaient|dire|dites|jure|jurent|soutient|soutiennent|assure|raconte\w*|declare|declarent|ecrit)$/,
  ownWord: /^(?:dit|disent|disait|disaient)$/,
  thinks: /^(?:cru|croyai\w*|pensai\w*|croyions|pensions|imaginai\w*|semblai\w*|paraissai\w*)$/,
  trusted:
    /^(?:je|j|nous|pompiers?|medecins?|docteurs?|samu|secours|police|policiers|gendarmes?|gendarmerie|hopital|urgences|constat|rapport|expert)$/,
  atFirst:
    /\b(?:au (?:tout )?(?:debut|depart)|d'abord|sur le (?:coup|moment)|dans un premier temps|a chaud|initialement|le soir meme|le jour meme)\b/,
  untrue:
    /\b(?:c'est faux|ce n'est pas vrai|pas vrai|mensonge|ment|il ment|elle ment|est faux|a tort|contrairement|n'est pas exact|inexact|en realite|en fait si|mais si|ce n'est pas le cas|c'est pas le cas)\b|\brien blesse|\bblessee?s? ?: ?(?:oui|si)\b|\? ?(?:oui|si|ouais|wi),? (?:moi|lui|elle|nous|un peu|legerement|mon|ma|mes|une?|deux|le|la)\b/,
};
