import type { PhraseGroup } from '../lexicon/lexicon';

/** Signs that the writer supposes rather than knows. */
export const HEDGES: readonly PhraseGroup[] = [
  {
    topic: 'hedge',
    label: 'hedge',
    phrases: [
      '(maybe|perhaps|probably|possibly|apparently|presumably|supposedly|allegedly|seemingly|likely)',
      'i (think|guess|believe|suppose|reckon|imagine|assume)',
      'i (would|d) (say|guess)',
      'not [really|very|quite|too|entirely|completely|100] (sure|certain)',
      'do not [really|exactly|quite] (know|remember|recall)',
      '(no idea|unsure|hard to say|hard to tell|can not say|can not remember)',
      '(might|may|could) (be|have)',
      '(it|there) (seems|appears)',
      '(must|should) have been',
      '(if i remember|as far as i remember|from memory|if i am not mistaken|i have the impression|it looks like)',
      '(i was told|they told me|i heard) that',
    ],
  },
  {
    topic: 'hedge',
    label: 'so-far',
    phrases: [
      '(so far|for now|at first sight|at first glance|as far as i|at the moment|for the moment|from the outside|as far as we)',
    ],
  },
  { topic: 'hedge', label: 'roughly', phrases: ['(around|about|approximately|roughly|ish|or so|somewhere)'] },
];

/** Signs of distress: for tone and priority, never for a decision on money. */
export const DISTRESS: readonly PhraseGroup[] = [
  {
    topic: 'distress',
    label: 'distress',
    weight: 2,
    phrases: [
      '(panic*|desperate|terrified|traumati*|crying|cry|shaking|trembling|devastated|horrible|awful|nightmare|heartbroken|petrified|distraught|hysterical|sobbing|terrifying)',
      '(help me|please help|please hurry|begging|i beg|hurry)',
      'do not know what to do',
      '(what do i do|what do i do now)',
      'lost everything',
      '(so|very|really|still|too|extremely) (scared|afraid|stressed|worried|upset|shaken|frightened|distressed|anxious)',
      'can not (cope|take|stop)',
      '(at my wits|in tears|end of my tether|falling apart|can not sleep)',
      '(omg|oh my god)',
    ],
  },
  {
    topic: 'distress',
    label: 'distress',
    weight: 1,
    phrases: [
      '(scared|afraid|stressed|worried|upset|shocked|shaken|shook|angry|furious|urgent|urgently|frightened|anxious|fed up|disgusted|in shock|nervous|gutted)',
    ],
  },
];
