import type { PhraseGroup } from '../lexicon/lexicon';
import { LOSSES } from './losses';
import { SAFETY } from './safety';

/** English: a first layer, to be deepened. */
export const ENGLISH: readonly PhraseGroup[] = [
  ...SAFETY,
  ...LOSSES,
  { topic: 'police', label: 'police', phrases: ['(police|cops|officer|officers|police report|complaint)'] },
  {
    topic: 'constat',
    label: 'constat',
    phrases: ['(constat|accident report|accident statement|amicable report|joint statement|accident form|report form)'],
  },
  { topic: 'status', label: 'refused', phrases: ['(refused|refuses|would not|did not want)'] },
  { topic: 'status', label: 'future', phrases: ['(will|going to|plan to|need to|have to|tomorrow|later)'] },
  { topic: 'status', label: 'awaited', phrases: ['(waiting|on their way|on the way|coming)'] },
  { topic: 'status', label: 'not-yet', phrases: ['(not yet|have not|did not have time|no time|never)'] },
  {
    topic: 'status',
    label: 'unfinished',
    phrases: ['(not|never) (signed|filled|filed|completed|done)', 'did not (come|sign|fill|call|file)'],
  },
  {
    topic: 'liability',
    label: 'admitted_by_other',
    phrases: ['(admitted|admits|accepted|acknowledged) … (fault|responsib*|blame|it)', '(his|her|their) fault'],
  },
  { topic: 'liability', label: 'admitted_by_self', phrases: ['my fault', 'i am (at fault|responsible)'] },
  {
    topic: 'liability',
    label: 'contested',
    phrases: ['(denies|denied|disagree*|disputes|blames me|says it is my fault|claims i)'],
  },
  { topic: 'liability', label: 'unclear', phrases: ['(not sure|do not know) … (fault|responsible|started)'] },
  { topic: 'document', label: 'photos', phrases: ['(photo|photos|picture|pictures|video)'] },
  { topic: 'document', label: 'devis_ou_facture', phrases: ['(quote|invoice|estimate|bill)'] },
  {
    topic: 'hedge',
    label: 'hedge',
    phrases: [
      '(maybe|perhaps|probably|possibly|apparently)',
      'i (think|guess|believe|suppose)',
      'not (sure|certain)',
      'do not (know|remember)',
      '(might|may|could) (be|have)',
      'it seems',
    ],
  },
  { topic: 'hedge', label: 'so-far', phrases: ['(so far|for now|at first sight|at first glance|as far as i)'] },
  { topic: 'hedge', label: 'roughly', phrases: ['(around|about|approximately|roughly)'] },
  {
    topic: 'distress',
    label: 'distress',
    weight: 2,
    phrases: [
      '(panic*|desperate|terrified|traumati*|crying|shaking|devastated|horrible|awful|nightmare)',
      '(help me|please help|please hurry|begging)',
      'do not know what to do',
      'lost everything',
      'so (scared|afraid|stressed|worried)',
      'very (scared|afraid|stressed|worried|upset|shaken)',
    ],
  },
  {
    topic: 'distress',
    label: 'distress',
    weight: 1,
    phrases: ['(scared|afraid|stressed|worried|upset|shocked|shaken|angry|furious|urgent)'],
  },
  {
    topic: 'answer',
    label: 'yes',
    phrases: [
      '(yes|y|ok|okay|sure|correct|right|exactly|absolutely|indeed|definitely|confirmed|confirm|of course|that is right|that is correct|i confirm|go ahead|fine|true|perfect|no problem|👍)',
    ],
  },
  {
    topic: 'answer',
    label: 'no',
    phrases: [
      '(no|n|never|not|none|nobody|wrong|incorrect|false|nothing|not at all|not yet|of course not|no way|absolutely not|👎)',
    ],
  },
  {
    topic: 'answer',
    label: 'unsure',
    phrases: [
      '(maybe|perhaps|possibly|probably|not sure|not certain|no idea|hard to say|it depends|i guess|i think so|i think|i do not know|do not know|do not remember|i am not sure|not really sure|🤷)',
    ],
  },
  { topic: 'answer', label: 'lead', phrases: ['(oh|well|um|uh|er|hello|hi|sorry|so|and|but)'] },
  {
    topic: 'intent',
    label: 'human',
    weight: 3,
    phrases: [
      '(speak|talk|chat|connect|transfer|need|want|put) … (human|agent|advisor|adviser|someone|person|representative|operator|somebody)',
      '(real|actual) (person|human)',
      '(human|agent|advisor|representative|operator) [please]',
      'call me [back]',
    ],
  },
  { topic: 'intent', label: 'cancel', weight: 3, phrases: ['(cancel|stop|quit|abort|forget it|never mind|nevermind)'] },
  {
    topic: 'intent',
    label: 'complaint',
    weight: 4,
    phrases: ['(complain|ombudsman|unacceptable|scandalous)', '(file|make|lodge) … complaint', 'complaint'],
  },
  {
    topic: 'intent',
    label: 'restart',
    weight: 4,
    phrases: ['(restart|start over|start again|from the beginning|from scratch|begin again)'],
  },
  { topic: 'intent', label: 'back', weight: 3, phrases: ['(back|go back|previous|previous question)'] },
  {
    topic: 'intent',
    label: 'correct',
    weight: 4,
    phrases: [
      '(correct that|correct the|correct my|change the|change my|edit|modify|fix the)',
      '(i made a mistake|my mistake|actually it|i meant)',
    ],
  },
  {
    topic: 'intent',
    label: 'language',
    weight: 5,
    phrases: [
      '(in|speak|switch to) (french|arabic|english|francais)',
      '(parlez|parler) (anglais|francais)',
      '(change|switch) [the] language',
      '(english|french|arabic) please',
    ],
  },
  {
    topic: 'intent',
    label: 'follow',
    weight: 4,
    phrases: [
      '(status|update|news|follow|track|tracking|progress) … (claim|file|case|refund|payment|reimbursement)',
      '(when|where) … (paid|money|refund*|reimburs*|payment)',
      '(my|the) (claim|file|case) (status|number|reference|is)',
      'any (news|update)',
      'my refund',
      'status',
    ],
  },
  {
    topic: 'intent',
    label: 'declare',
    weight: 4,
    phrases: [
      '(report|declare|file|open|submit|make|register|start) … (claim|accident|theft|damage|incident|loss|burglary|leak|fire)',
      'new claim',
      '(had|been in) (an|a) [car] (accident|crash)',
    ],
  },
  {
    topic: 'intent',
    label: 'help',
    weight: 2,
    phrases: [
      '(help|how does|how do|how can|what do i|what should|what can|do not understand|did not understand|what is a|what does|explain)',
    ],
  },
  {
    topic: 'intent',
    label: 'greet',
    weight: 1,
    phrases: ['(hello|hi|hey|good morning|good afternoon|good evening|greetings)'],
  },
  { topic: 'intent', label: 'thanks', weight: 1, phrases: ['(thanks|thank|cheers|bye|goodbye)'] },
];
