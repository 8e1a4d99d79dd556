import type { PhraseGroup } from '../lexicon/lexicon';

const ROAD_USER =
  'cabbie|cabby|courier|skier|snowboarder|learner|biker|trucker|lorry driver|bus driver|delivery rider|delivery driver|postman|ambulance driver|jogger|tractor driver|pizza boy';

/** Further ways of saying who was hurt or was not, who took part, what happened, and yes or no. */
export const FURTHER: readonly PhraseGroup[] = [
  {
    topic: 'idiom',
    label: 'figure',
    phrases: ['full stop', '(hurt|wounded|injured) (pride|ego)'],
  },
  {
    topic: 'injury',
    label: 'casualty',
    phrases: [
      '(fingers|finger|thumb|hand|hands|arm|palm) [is|are] [all] blister*',
      '(got|gets|had|felt) [a|an] [nasty|electric|bad] (shock) (off|from) (it|the)',
      '(hospital|hospitals) kept (him|her|me|them|us)',
      '(tailbone|collarbone|rib|ribs|wrist|ankle|jaw|tooth|nose) [is|was|got|has been|are] [badly] (fractured|chipped|knocked out|dislocated|snapped)',
      '(has|had|have|got|with) glass in (his|her|my|their) (back|face|hand|hands|foot|feet|arm|eye|leg|knee|scalp)',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      'not a (soul|single soul|person|single person|living soul) [was|is|got] (hurt|injured|harmed|touched)',
      '(nobody|no one|noone|none of us) [was|got|is] (cut|touched|knocked|singed|grazed|scraped|burnt|so much as scratched)',
      '(no one|nobody|noone|none) [is|s|was|are] (injured|hurt|harmed)',
      '(no one|nobody) s (injured|hurt|harmed)',
      '(not|without) so much as a (scratch|bruise|singed hair|bump|graze) [on] (anyone|anybody|any of us|either of us)',
      '(we|both of us|all of us|everyone) [all|both] walked away (fine|ok|okay|unhurt|without a mark|without a scratch)',
      'no harm to (anyone|anybody|people|person)',
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      '(walked|walk|got|came|climbed) (away|out|off) without a (mark|scratch|bruise)',
      'not a (mark|scratch|bruise) on (me|him|her)',
      '(baby|son|daughter|child|wife|husband) (is|was) (fine|ok|okay) [not a mark|thank heavens]',
    ],
  },
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      `(a|the|some|this|one) [learner|young|old|drunk] (${ROAD_USER})`,
      '(blue|white|black|red|grey|gray|green|silver|yellow) (peugeot|renault|dacia|golf|clio|ford|bmw|audi|mercedes|toyota|fiat|kia|yaris|polo|van|lorry|lorries|taxi) … (ran|hit|bumped|drove|rolled|pulled|backed|reversed|clipped)',
      '(note|message|letter|card) from the (other|driver|owner)',
      '(smashed|cracked|hit|dented|broke|scratched) the (windscreen|bonnet|window|bumper|door) of (the|a) (taxi|car|van|bus|lorry|one)',
      '(ran|rolled|rolls|backed|reversed|drove) (into|back into) (my|our) (bumper|car|door|van|front|side)',
      '(the|a|his|her) (lad|girl|boy|kid|bloke|guy) riding pillion',
    ],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      '(my|our|a|the) (friend|mate|colleague|neighbour|cousin|sister|brother|boss|flatmate) [a|b|c|d|e|f|g] … s (laptop|phone|tv|telly|car|sofa|carpet|camera|glasses|bike|vase|computer|tablet|watch|piano|guitar|drone)',
      '(upstairs|downstairs) (tenant|tenants|flat|people|lot|chap|lady)',
      '(restaurant|shop|cafe|bar|bakery|garage|hotel) (owner|kitchen|manager) … (underneath|below|apologise*|apologize*|next door|insurance)',
      '(windscreen|bonnet|roof|window|bumper) of (the|a|another) (taxi|car|van|bus|lorry) [behind|next|parked]',
      '(tent|caravan|car|garden|house|shed|fence) next door',
      '(neighbour*|neighbor*) [s] (kid|kids|boys|children)',
      '(landlord|landlady|co owner|builder|roofer|plumber) … (admits|admitted|apologised|apologized|responsible|insurer)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 7,
    phrases: [
      '(awning|tent|caravan|gazebo|marquee|trampoline|parasol|roof|tiles|fence|shed|greenhouse) … (ripped|torn|blown|flew|carried|lifted|flattened|blew) [clean] [off|away|over] … (mistral|wind|gale|gust|gusts|storm|squall|tornado)',
      '(mistral|gale|squall|tornado|hurricane)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 7,
    phrases: [
      '(knocked|dropped|tipped|spilt|spilled|pulled|smashed|threw|kicked) … (telly|tv|television|laptop|phone|tablet|camera|drone|monitor|piano|vase) (off|into|over|down|onto|out|from)',
      '(knocked|dropped|tipped|pulled) (my|our|his|her|the) … (telly|tv|laptop|phone|tablet|camera|monitor)',
      '(telly|tv|television) off its (stand|bracket|table|shelf|wall)',
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 7,
    phrases: [
      '(emptied|sprayed|poured|threw|tipped) … (extinguisher|paint|acid|eggs|oil) … (van|car|wall|door|bike|shop|front)',
      '(ripped|slashed|tore|cut|shredded) [up] (the|my|our|all) (seats|tyres|tires|soft top|roof|seat) [to shreds|up]',
      '(for a laugh|for fun)',
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 7,
    phrases: [
      '(slipped|slip|tripped|fell|skidded) (on|over|down|in) … (aisle|supermarket|shop|pavement|stairs|steps|floor|pool|ice rink|escalator|shower|bath|kerb|icy path)',
      '(slipped|slip) on (spilt|spilled|wet|some|a wet|the wet|olive)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 7,
    phrases: [
      '(set|sets|setting) (the|my|our) (curtains|curtain|sofa|bed|kitchen|carpet|shed|hedge|blinds|bin) (alight|on fire|ablaze)',
      '(went|gone|go) up in (flames|smoke)',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 8,
    phrases: [
      '(course|trip|holiday|wedding|concert|class|booking|cruise|flight|tour) … (paid|booked) … (scrapped|cancelled|canceled|called off|bankrupt|closed down|bust)',
      '(school|agency|company|organiser|airline|venue) [has|have] (closed down|gone bust|gone bankrupt|folded|shut down|went bust|went bankrupt)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 6,
    phrases: [
      '(door|wing|bumper|front|side|boot|bonnet) (caved in|stoved in|staved in|pushed in|bashed in)',
      '(pulled out|came out) of (the|a) (petrol station|side road|side street|driveway|car park|junction)',
      '(rolls|rolled|rolling) back into (me|us|my|our)',
      '(took|tore|ripped|knocked) (my|our|the) (front|rear|left|right|wing|bumper|mirror|door) [wing|bumper|mirror|door] off',
    ],
  },
  {
    topic: 'answer',
    label: 'yes',
    phrases: ['(yup|yep|yeah|yea|aye|ya|yessir|uh huh|spot on|bang on|that s the one)'],
  },
  {
    topic: 'answer',
    label: 'no',
    phrases: ['(nah|nope|naw|no chance|out of the question|not a chance|not in the slightest|far from it)'],
  },
  {
    topic: 'answer',
    label: 'unsure',
    phrases: [
      '(did not|was not) (notice|look|paying attention|check)',
      '(could not|can not|would not) (swear|say for sure|be sure)',
    ],
  },
];
