import type { PhraseGroup } from '../../lexicon/lexicon';

/** Broken windscreens, windows and hobs. */
export const GLASS: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 5,
    phrases: ['bris de (glace*|vitre*|vitrage*|pare)', 'vitre* brisée*', 'carglass', 'glace (cassée|brisée)'],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 4,
    phrases: [
      'pare brise* … (cassé*|casse|fissur*|fendu*|fendillé*|impact*|éclat*|étoil*|explos*|bris*|fêl*|touché|remplac*|chang*|gravillon*|caillou*|trou*|pété|abîmé|rayé|pierre|pierres)',
      '(impact*|fissur*|éclat*|gravillon*|caillou*|fêlure|étoile|pierre|trou|fente) … pare brise',
      '(cassé|brisé|fissuré|explosé|pété|fendu) … pare brise',
      '(vitre*|lunette*|fenêtre*|vitrage*|carreau*|baie*|miroir*|verrière|véranda|vitrine|hublot|velux) … (cassé*|casse|bris*|fissur*|fêl*|éclat*|explos*|fendu*|miettes|morceaux|pété*|étoil*|volé en éclats|impact*)',
      '(cassé|brisé|fissuré|explosé|pété|fendu|fêlé) … (vitre|lunette|carreau|fenêtre|baie|miroir|vitrine|verrière)',
      'toit (panoramique|ouvrant|vitré) … (fendu*|cassé*|fissur*|explos*|bris*|éclat*|fêl*)',
      '(vitrocéramique|plaque vitro|plaque induction|plaque à induction|table de cuisson|plaque de cuisson) … (cassé*|fendu*|fissur*|fêlé*|impact)',
      '(optique*|phare*) … (cassé*|bris*|fissur*) … (gravillon*|caillou*|pierre*)',
      'double vitrage … (fissur*|fêl*|cassé|fendu)',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 2,
    phrases: [
      'pare brise*',
      'lunette arrière',
      'vitrage*',
      'vitre*',
      'baie* vitrée*',
      'vitrocéramique',
      'gravillon*',
      'toit panoramique',
      'vitrine',
    ],
  },
  { topic: 'type', label: 'bris_de_glace', weight: 1, phrases: ['caillou*', 'impact*', 'fissur*', 'étoilé', 'fêlé*'] },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 2,
    phrases: [
      '(fissure|fissures|fissurée|fissuré|éclat|éclats|étoile|fêlure|fêlé*|brisée|brisé|éclaté*|explosée) … (vitre*|verre|pare|lunette|baie|vitrage|fenêtre|toit)',
      '(vitre*|verre|pare brise|baie*|lunette arrière|vitrage|fenêtre|velux|carreau*) … (cassé*|brisé*|fendu*|fissur*|éclaté*|explosé*|remonte plus|fêlé*|miettes)',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 4,
    phrases: [
      'glace … (cassé*|brisé*|fendu*|fêlé*|fissur*|éclat*)',
      'glace du rétro*',
      '(caillou|gravillon|pierre|gravier) … (projeté|pris|reçu|sauté|impact|pare)',
      '(pris|reçu|mangé) (un|une) (caillou|gravillon|pierre|projectile) … (pare|vitre|rétro|toit|phare)',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 3,
    phrases: [
      '(étoilé*|fendu*|fêlé*|cassé*|brisé*|fissuré*) … (porte fenêtre|verrière|vitrine|double vitrage)',
      '(porte fenêtre|verrière|vitrine) … (étoilé*|fendu*|fêlé*|cassé*|brisé*|fissuré*)',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 6,
    phrases: [
      '(vitre*|pare brise|baie*|lunette arrière|fenêtre*|verre|vitrage|velux|miroir) … (éclaté*|fissuré*|cassé*|fendu*|explosé*|fêlé*|brisé*) … (gel|froid|chaleur|canicule|soleil|choc thermique|toute seule|tout seul|sans raison)',
    ],
  },
];
