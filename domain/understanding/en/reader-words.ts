import type { ReaderWords } from '../languages/reader-words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What the readers look for around a phrase in English. */
export const READER_WORDS: ReaderWords = {
  injuries: {
    doneByAnimals: /^(?:bit|bite|bites|bitten|scratch|attack|stung|kick)/,
    care: /^(?:ambulance|hospital|clinic|paramedic|doctor|er$)/,
    linking: words(
      'is are was were be been has have had got the whole left right front rear back side both also all completely totally badly a bit',
    ),
    years: /\b(?:years?|20(?:0\d|1\d|2[0-3]))\b/,
    before: /\b(?:ago|had|already|once|used|when|last)\b/,
    strongDoubt: /^(?:maybe|perhaps|know|sure|idea|might|may|could|possibl|unsure|whether|certain)/,
    well: /^(?:unhurt|unharmed|uninjured|unscathed)/,
    fine: /^(?:fine|well|ok|okay|good|safe|unhurt|alright)$/,
    passenger: /^passenger/,
    dies: /^(?:dead|died|dying|dies)$/,
    feared: /^(?:thought|feared|worried|afraid)$/,
    relieved: /^(?:no|luckily|fortunately|thankfully|actually)$/,
    material: /^(?:material|property|bodywork|car|cars|cosmetic|metal|vehicle|vehicles|damage|damages)/,
  },
  status: {
    stopsBehind: words('and but so because then the a an who that i we he she they my'),
    stopsBefore: words('and but so because then that who which when'),
    doing:
      /^(?:do|did|done|fill|filled|sign|signed|complete|completed|make|made|file|filed|call|called|contact|contacted|involve|involved|need|needed|bother|bothered|report|reported|go|gone|went|been|be|have|had|has|any|with|to|the|a|an|out|in|it|even|able|want|wanted|get|got|exchange|agree|tell|told|speak|spoken|yet|ring|rang|phone|inform|informed|notify|notified|lodge|lodged|see|seen|write|wrote|accident|joint|amicable|statement|european|up|at|station|present|come|came|attend|attended)$/,
    links: words('and but then'),
    asking: /^(?:should|do|does|how|need|must|can|could|is|are|where|what|which|shall)$/,
  },
  parties: {
    own: /^(?:my|our|on|in|own)$/,
    belonging: /^(?:of|on|his|her|their|s|into|onto|to|through)$/,
    neighbour: /^neighbo/,
    whereabouts: /^(?:behind|front|ahead)$/,
    counted:
      /^(?:cars?|vehicles?|trucks?|lorries|vans?|drivers?|people|parties|bikes?|motorbikes?|motorcycles?|scooters?)$/,
    others: /^others?$/,
    nobody: /^(?:nobody|noone|one|neither|nor)$/,
    named:
      /\b(?:(?:Mr|Mrs|Ms|Miss|M|Mme|Mlle|Madame|Monsieur|Si|Sidi|Lalla|Moulay|Haj|Hajj|Herr|Frau|Señor)\.?\s+(?:and\s+(?:Mrs|Mme)\.?\s+)?|(?:called|named|name of|name is|name's|names? was|goes by|the family|name known:?|identified as|known as|his name:?|her name:?)\s+(?:Mr|Mrs|Ms|M|Mme)?\.?\s*)\p{Lu}[\p{L}'’-]*/u,
    notNamed:
      /(?:hello|hi|dear|morning|afternoon|my|i am|i'm|mother|mum|father|dad|wife|husband|daughter|son|aunt|uncle|gran|nan|expert|adviser|advisor|officer|constable|sergeant|captain|doctor|lawyer|broker|regards|sincerely)[\s,:]*$/,
  },
  answers: {
    plainYes:
      /^(?:yes|ok|okay|sure|absolutely|exactly|definitely|of course|correct|indeed|certainly|that is (?:right|correct|it)|i confirm|confirm\w*|i do|i am|we did|it is|(?:as|like) i|👍|✅)/,
    plainNo: /^(?:no|not at all|never|absolutely not|of course not|👎|❌)/,
    filler:
      /^(?:y|ok|okay|sure|right|fine|true|great|good|alright|perfect|indeed|very well|well|go on|go ahead|of course|there (?:is|was|are|were)|it (?:is|was)|(?:i|we) (?:am|was|have|had|were|are|did|do|can|will|would))$/,
    elliptic:
      /^(?:i|we|he|she|it|they|there|that|both|all|one|two|everybody|everyone|somebody|someone|my|the)\b.* (?:is|was|did|does|has|are|were|have|had|do|am|can|will|would)$/,
    remark:
      /^(?:yes|yeah|yep|indeed|too|sadly|unfortunately|luckily|thankfully|thank|thanks|god|please|sir|mate|actually|eventually|alright|right|in|the|end|last|night|yesterday|today|already|both|all|of|us|them|it|so|now|then|once|twice|two|three|later|first|finally|alhamdulillah|hamdoullah|there|here|and|but|me|one|agree|correct|that|thing|exactly)$/,
    takesBack:
      /^(?:wait|sorry|misread|misunderstood|misheard|actually|mean|meant|mistake|scratch|correction|rather|oops)$/,
    turns: /^(?:but|however|although|though)$/,
    onlyAlone: /^(?:n|y|o|right|true|well|good|great)$/,
    afterArticle: /(?!)/,
    that: /^that$/,
  },
  danger: { since: /^since$/, reflexive: /^(?:myself|himself)$/ },
};
