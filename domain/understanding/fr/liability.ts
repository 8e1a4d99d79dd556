import type { PhraseGroup } from '../lexicon/lexicon';

/** What was said about fault: statements, never findings. */
export const LIABILITY: readonly PhraseGroup[] = [
  {
    topic: 'liability',
    label: 'admitted_by_other',
    phrases: [
      '(reconnaît|reconnait|reconnu|reconnue|reconnaissait|admet|admis|avoue|avoué|assume|assumé|accepte) … (faute|tort|torts|responsab*|fautif|fautive|erreur)',
      '(dit|disait|dis|avoue|reconnu) … (c est|c était|que c est|qu il est|qu elle est) [de] (sa faute|son erreur|fautif|en tort|lui le responsable)',
      'c est sa faute',
      '(il|elle) a [tout] (reconnu|admis|avoué)',
      '(reconnu|reconnaît) … (de sa faute|les faits)',
      'pris ses responsabilités',
    ],
  },
  {
    topic: 'liability',
    label: 'admitted_by_self',
    phrases: [
      '(c est|c était|tout est|est) [de|entièrement] ma faute',
      'ma faute',
      '(je suis|j étais) [bien|entièrement|clairement] (responsable|fautif|fautive|en tort|dans mon tort)',
      '(je reconnais|j assume|j admets|j avoue)',
      'mon erreur',
      'mes torts',
      'j ai (grillé|brûlé|refusé) (la|le|un) (priorité|stop|feu)',
    ],
  },
  {
    topic: 'liability',
    label: 'contested',
    phrases: [
      '(il|elle|conducteur|conductrice|l autre|adverse) … (nie|conteste|prétend|affirme|refuse de reconnaître|m accuse|dit que c est moi|dit que j|soutient|jure)',
      '(conteste|contestée|contesté|litige|litigieux|désaccord|pas d accord) … [sur|responsab*|constat|version]',
      '(pas d accord|en désaccord)',
      '(chacun|deux) … (version*|sien)',
      '(sa|leur) (parole contre|version)',
      'parole contre (parole|la mienne)',
      '(veut|voulait) me faire porter',
      '(dit|prétend) que (c est|c était) (ma faute|moi)',
    ],
  },
  {
    topic: 'liability',
    label: 'unclear',
    phrases: [
      '(pas sûr|pas sûre|sais pas|sait pas|ignore|pas certain|aucune idée) … (qui|fautif|faute|tort|responsab*|commencé|priorité)',
      '(responsabilité*|torts) [à|est|sont|reste] (déterminer|définir|floue*|douteuse*|incertaine*|partagé*)',
      'qui (est|était|a) … (responsable|en tort|fautif|tort|priorité|commencé)',
      '(50 50|cinquante cinquante|moitié moitié)',
      'torts partagés',
    ],
  },
  {
    topic: 'liability',
    label: 'undisputed',
    phrases: [
      '(on est|nous sommes|tout le monde est|les deux sont) [tous] [les deux] d accord',
      '(responsabilité|faute) … (non contestée|pas contestée|claire|évidente|établie)',
      'personne ne conteste',
      '(tout|circonstances) [est|sont] (clair|claires)',
    ],
  },
];
