import type { PhraseGroup } from '../lexicon/lexicon';

/** Answers to a yes-or-no question; the longest phrase wins. */
export const ANSWERS: readonly PhraseGroup[] = [
  {
    topic: 'answer',
    label: 'yes',
    phrases: [
      '(yes|y|ok|okay|sure|correct|right|exactly|absolutely|indeed|definitely|confirmed|confirm|fine|true|perfect|certainly|affirmative|totally|precisely|great|good|alright|agreed|accept|accepted|approved|deal|👍|✅|👌)',
      '(with pleasure|mhm|uh huh|sure thing|gladly|of course|for sure|by all means|why not|go ahead|go on|go for it|carry on|please do|yes please|yes yes|very well|no problem|no problems|no objection)',
      'sounds (good|great|right|fine)',
      '(that|it|this|everything|all|that is|it is|everything is) [s|is|looks|sounds|all] (right|correct|true|fine|good|perfect|ok|okay|accurate|in order|exact|me)',
      'all (good|correct|right|fine)',
      '(that is|that s|thats) (it|me|the one|right|correct)',
      '(i|we) (do|did|am|was|have|had|can|will|would|agree|confirm|accept|were|are|think yes)',
      'i (do|can|certainly|also) (confirm|agree|accept)',
      '(there|it|he|she|they|that) (is|was|did|does|has|are|were)',
      'fine (by|with) me',
      'i (would|d) like (to|that)',
      '(speaking|in person|myself|that would be me)',
      '(one|two|three|several) (person|people|of them)',
      'i have [it|one|them|some]',
    ],
  },
  {
    topic: 'answer',
    label: 'no',
    phrases: [
      '(no|n|never|not|none|nobody|wrong|incorrect|false|nothing|negative|neither|nor|noone|👎|❌)',
      '(not at all|not yet|of course not|no way|absolutely not|certainly not|definitely not|not really|no thanks|no thank you|not me|not now|not that i know|no one|not anymore|no longer|hardly|by no means|no no|not exactly|not quite|not necessary|no need)',
      '(i|we|there|it|that|he|she|they|you) [is|am|are|was|were|do|does|did|have|has|had|can|would|will] not',
      '(that|this|it) [is|s] [completely|totally|all] (wrong|incorrect|false|a mistake|not right|not correct|not true)',
      '(i am|we are) afraid not',
      'i (refuse|decline|disagree)',
      '(have|has|had|got|there is|there are|there was) (none|no|nothing|nobody)',
      'not (right|correct|true|possible|accurate|the case|good)',
      'neither (of us|of them)',
      'nothing (like that|of the sort|at all|to)',
      '(have|has) not got',
      '(i|we|you|they) (have|did|had|do) not … (it|one|any|done|that)',
    ],
  },
  {
    topic: 'answer',
    label: 'unsure',
    phrases: [
      '(maybe|perhaps|possibly|probably|presumably|potentially|dunno|unsure|unclear|🤷)',
      '(i|we) [do|can|could] not [really|exactly] (know|remember|recall|tell|say)',
      'do not [really|exactly] (know|remember|recall)',
      '(can not|could not) [really] (remember|recall|say|tell)',
      '(not|never) [really|too|so|very|entirely|completely|totally|100|quite] (sure|certain)',
      'i am not [really|too|so|very|entirely|completely|totally|quite] (sure|certain)',
      '(no idea|no clue|not a clue|hard to say|hard to tell|difficult to say|it depends|depends|yes and no|who knows|god knows|could be|might be|may be|it might|it could)',
      '(i guess|i think so|i think|i believe so|i suppose|i suppose so|i guess so|i hope so|i hope not|i assume|i think not|i do not think so|i doubt it|i doubt)',
      '(have|need|want|going|let me|will|ll|must|would have) [to] (check|ask|verify|think about it|look)',
      '(let me|i will|i ll) (check|ask|see|look|think)',
      '(more or less|kind of|sort of|ish|a bit|so so)',
      '(not that i know of|not as far as i know|as far as i know|if i remember)',
    ],
  },
  {
    topic: 'answer',
    label: 'lead',
    phrases: [
      '(oh|well|um|uh|er|erm|ah|hmm|hello|hi|hey|sorry|so|and|but|thanks|thank|you|please|honestly|actually|unfortunately|sadly|luckily|thankfully|fortunately|ahem|good morning|listen|right so|like)',
    ],
  },
];
