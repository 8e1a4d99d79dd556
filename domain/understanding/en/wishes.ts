import type { PhraseGroup } from '../lexicon/lexicon';

/* What people want of an insurer, joined from a verb and the thing that it is about. Each list holds words of one kind. */

const FILE =
  'claim|claims|file|case|dossier|declaration|report|request|application|complaint|matter|affair|payment|payout|pay out|refund|reimbursement|settlement|compensation|cheque|check|transfer|money|indemnity|expert|expert s report|assessment|repair|repairs|quote|estimate|photos|pictures|documents|papers|email|emails|letter|message';
const KIND =
  'water|theft|fire|car|windscreen|windshield|accident|storm|hail|burglary|glass|flood|leak|home|house|vandalism|damage|scooter|bike|phone|march|april|may|june|july|january|february|last';
const OF_MINE = 'my|our|the|this|that|a';

export const WISHES: readonly PhraseGroup[] = [
  {
    topic: 'intent',
    label: 'follow',
    weight: 5,
    phrases: [
      `(has|have|had|did|does|is|will|are) (anybody|anyone|somebody|someone|the expert|the assessor|an expert|your colleague|your office|your team|you|they) [even|ever|already|finally|actually|at least] (looked|look|looking|read|received|receive|got|get|seen|see|checked|check|opened|open|dealt|deal|dealing|processed|process|handled|handle|handling|reviewed|review|decided|decide|started|start|working|approved|approve) [at|on|with|into] [${OF_MINE}] [${KIND}] (${FILE})`,
      `(did|do|have|has) (you people|you guys|you lot|your people|your team|your colleagues|you) [ever|even|already|actually] (get|got|receive|received|see|seen|look at|looked at|open|opened) [${OF_MINE}|all] [${KIND}] (${FILE})`,
      `(when|how soon|how long before|how long until) (is|s|are|will|do|does|can|shall|should|might) [${OF_MINE}|i|we|you] [${KIND}] (${FILE}|get|receive|have|be|see|expect|pay|settle|send|close)`,
      `(when|where) (is|s|are) (the|my|our) [${KIND}] (${FILE}) [for|of|on|about]`,
      `(how far|how far along|how far on|what stage|what step|what point|which stage) (is|s|along is|are|has|on is) [${OF_MINE}|we] [${KIND}] [${FILE}]`,
      `(is|are|was|has|have) (${OF_MINE}) [${KIND}] (${FILE}) [been|already|finally|now|still|yet] (settled|paid|closed|approved|accepted|processed|handled|finished|done|ready|refused|rejected|open|pending|received|validated|progressing|moving|stuck|blocked|reviewed|treated|in)`,
      '(update|updates|news|any update|any updates|any news|an update|status) (please|pls|yet|for me|on this|on that|on it|about it)',
      `(following up|follow up|chasing|checking in|checking up|enquiring|inquiring|asking|writing) (on|about|for|after|regarding) (${OF_MINE}) [${KIND}] (${FILE})`,
      `(nothing|no answer|no reply|no news|no response|silence|radio silence|haven t heard|not heard) [back|anything|a word|since|from] [from] (from you|from your side|from anyone|since my|since the|since my claim|about my|about the|on my)`,
    ],
  },
  {
    topic: 'intent',
    label: 'human',
    weight: 5,
    phrases: [
      '(phone|ring|call|telephone) (me|me back|us|us back) [please|now|today|back|when|on|at|tomorrow]',
      '(are|is) there [any|a|no] (humans|human|real person|real people|person|people|somebody|someone|anybody|anyone|advisor|adviser|agent) [there|here|at all|i can|to talk|to speak|on the|behind|who]',
      '(want|need|prefer|rather|like) [to] [speak|talk|chat|deal|be put] [to|with|through] [to] (a human|a real person|a person|a real human|flesh and blood|an advisor|an adviser|an agent|a manager|a supervisor|somebody real|someone real|a real advisor|a live person|a live agent|an actual person|an actual human)',
    ],
  },
  {
    topic: 'intent',
    label: 'human',
    weight: 3,
    phrases: ['(agent|operator|advisor|adviser|human|representative|supervisor) [please|now]'],
  },
  {
    topic: 'intent',
    label: 'cancel',
    weight: 5,
    phrases: [
      `(cancel|abandon|drop|withdraw|scrap|delete|erase|remove|annul|void|stop|scratch|kill|bin|discard|take back|pull|retract|undo|call off|abort) (${OF_MINE}|everything|it all|what) [${KIND}|whole|entire|new|last|current] (claim|declaration|report|file|request|dossier|thing|process|procedure|lot|i wrote|i said|i sent|i started|i just wrote|i declared)`,
      '(abort|cancel|stop|quit|exit|scrap) [it|this|that|everything] (please|pls|now|made a mistake|i made a mistake|by mistake)',
      '(opened|started|made|created|sent) (this|it|that) (by mistake|by accident|by error|in error)',
      '(forget|leave|drop) (the whole thing|it all|all of it|the whole lot|the whole business|about the claim|about it all|my claim|the claim)',
      '(no longer|not any more|do not|don t|no more) (want|wish|need|intend) to (claim|declare|go on|continue|proceed|go ahead|pursue|make a claim|file)',
    ],
  },
  {
    topic: 'intent',
    label: 'help',
    weight: 5,
    phrases: [
      '(is|are) (hail|theft|flood|fire|storm|vandalism|glass|windscreen|lightning|water damage|my phone|my bike|a rental|a hire car|passengers|my luggage|burglary|breakdown|towing|that|this|it) [also|even|abroad] (covered|included|insured|part of)',
      '(do|does|will|would) (my policy|my insurance|my contract|the policy|the insurance|the contract) [also|even] (cover|include|pay for|reimburse)',
      '(what|how much) (is|s) my [current] (deductible|excess|time limit|deadline)',
      '(do not|not) know [at all|really] (what|how|where) (to do|to start|to begin|to go|to proceed|i should do|this works|it works)',
      '(who|what) are you',
    ],
  },
  {
    topic: 'intent',
    label: 'declare',
    weight: 3,
    phrases: [
      '(my|our) (car|bike|van|door|bumper|scooter|house|flat|kitchen|phone|window|windscreen|roof|fence|wall|laptop|tv) (got|was|has been|is|were|have been) [badly|all|completely] (scratched|dented|damaged|hit|bumped|broken|flooded|burgled|broken into|vandalised|keyed|smashed|cracked|stolen|wrecked|burnt|burned)',
    ],
  },
  {
    topic: 'intent',
    label: 'language',
    weight: 5,
    phrases: [
      '(write|speak|talk|reply|answer|continue|go on|chat|respond|communicate|switch|change|translate) [back] [to|with|for] [me|us|my wife|my husband|my mother] [in|to|into] (in|to|into) (french|english|arabic|darija|spanish|german|italian|moroccan)',
      '(french|english|arabic|darija) [would be|is|please] (easier|better|instead|please|for me|if possible)',
    ],
  },
  {
    topic: 'intent',
    label: 'greet',
    weight: 2,
    phrases: [
      '(alright|hiya|ey up|howdy|yo|wotcha|evening|morning|afternoon) (mate|all|there|team|everyone|folks|love|pal)',
    ],
  },
  {
    topic: 'intent',
    label: 'thanks',
    weight: 2,
    phrases: [
      '(ta|ta very much|ta ever so|cheers mate|nice one|legend|you are a star|you re a star|bless you|much obliged)',
    ],
  },
];
