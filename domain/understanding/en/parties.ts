import type { PhraseGroup } from '../lexicon/lexicon';

const ROAD_USER =
  'car|truck|van|bus|taxi|cab|motorbike|motorcycle|scooter|moped|lorry|cyclist|pedestrian|biker|motorcyclist|tram|bike|bicycle|suv|pickup|tractor|coach|vehicle|driver|motorist|clio|dacia|peugeot|renault|golf|mercedes|bmw|audi|toyota|fiat|ford|duster|logan|jogger|courier|minibus|caravan';

/** People, vehicles and things that take part in an event. */
export const PARTIES: readonly PhraseGroup[] = [
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      '(the|an|any|both) (other|another|oncoming) (driver|car|vehicle|person|motorist|party|lady|guy|man|woman|one|side|bike|van|truck|rider|gentleman|chap|bloke)',
      '(other|another|third) (driver|car|vehicle|motorist|party)',
      `(a|an|one|some|this|that) [big|small|white|black|red|blue|green|grey|silver|yellow|young|old|delivery|speeding|parked|heavy|large|little|drunk|company|school|stationary|passing|foreign] (${ROAD_USER})`,
      '(hit|bumped|crashed into|rear ended|ran into|backed into|reversed into|clipped|scraped|cut|overtook|rammed|shunted|knocked) (me|us|mine)',
      '(he|she|they|who|and|guy|man|lady|woman|idiot|someone|somebody) [then|just] (hit|bumped|crashed into|rear ended|ran into|backed into|reversed into|clipped|scraped|rammed) (my|our) (car|van|bike|door|bumper|mirror|vehicle|parked)',
      '(his|her|their|its) (driver|cyclist|pedestrian|motorcyclist|biker|insurance|insurer|number plate|registration|plate|licence plate|bumper|car|vehicle|van|door)',
      'the (driver|cyclist|pedestrian|motorcyclist|biker)',
      'the (bus|van|lorry|truck|taxi|tram|coach|motorbike|scooter) (driver|did|stopped|drove|hit|came|pulled|turned|was|had|never|then|just|sped|ran|took|broke|left)',
      '(both|two) (of us|drivers|parties|cars|vehicles)',
      'we (both|all) (stopped|signed|filled|exchanged|got out|agreed)',
      '(exchanged|swapped|gave him|gave her|took his|took her) [insurance|phone] (details|numbers|number|names)',
      '(someone|somebody) … (hit|bumped|backed|reversed|crashed|ran into|drove into|clipped|scraped|dented|rear ended)',
      '(parked|stationary) (car|van|peugeot|clio|dacia|vehicle|bike|motorbike|golf|scooter|lorry|taxi|renault)',
      '(car|van|vehicle|lorry|truck|driver|guy|bloke|man|lady) (in front|behind|next to me|coming the other way|opposite|following)',
      '(lane|road|door|space|mirror) … (collided|scraped|touched) each other',
      'each other',
      'hit and run',
      '(tram|bus|van|lorry|car|taxi|truck|motorbike|scooter|cyclist|motorcyclist|biker|guy|bloke|driver|lady|man|woman|coach) (touched|hit|clipped|scraped|bumped|caught|shunted|rammed|swiped|nudged|took|dinged) (my|me|us|our)',
      '(motorcyclist|cyclist|biker|pedestrian|scooter rider) (slid|fell|hit|came|ran|went|crashed|skidded|turned|stepped|was)',
      '(rear ended|shunted|sideswiped|t boned|hit from behind|struck from behind|run over|knocked over|knocked down|cut up|hit by)',
      '(his|her|their) (fault|mistake|side|word|details)',
      '(he|she|they) (says|claims|admits|admitted|apologised|apologized|denies|denied|refuses|refused|insists|accepts) [it|that|to|he|she|the|full|fault|i]',
    ],
  },
  {
    topic: 'party',
    label: 'vehicle',
    phrases: [
      `(the|with|by|into|behind|his|her|two|several|three) [big|small|white|black|red|blue|other] (${ROAD_USER})`,
      `(a|an|one|this|that|some|another) [grey|gray|dark|light|huge|tiny|nearby|reversing|delivery|oncoming|learner|elderly|young] (${ROAD_USER}|saloon|hatchback|estate|minivan|quad|trailer|tractor|gentleman|lady|guy|bloke|rider|chap|woman|man|teenager|kid|driver|fellow|limousine|jeep|camper)`,
      '(the|other) (gentleman|lady|guy|bloke|rider|chap|driver|woman|man|owner)',
    ],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      '(neighbor*|neighbour*) (flat|apartment|ceiling|wall|fence|car|window|kitchen|bathroom|house|garden|television|tv|dog|cat|roof|upstairs|downstairs|above|below|greenhouse)',
      '(neighbor*|neighbour*) [s] (kid|kids|son|sons|daughter|children|child|boy|boys|dog|cat|tree|builder|builders|workmen|scaffolding|gutter|wall|shed|boiler|bath|shower|leak|pipe|washing|fire|barbecue)',
      '(dad|father|mum|mother|parents|owner|neighbour|neighbor|he|she|they) [has|have|s] (offered|agreed|promised|willing) to (pay|cover|reimburse)',
      '(my|the|our|a) [upstairs|downstairs|next door] (neighbor*|neighbour*)',
      '(landlord|landlady|tenant|tenants|lodger|syndic|management company|housing association)',
      '(upstairs|downstairs|flat above|flat below|apartment above|apartment below|people above|people below|floor above|floor below|next door)',
      '(the|a|my|his|her) (builders|builder|removal men|removal company|movers|plumber|electrician|contractor|contractors|roofers|delivery man|council|town hall|company) … (broke|dropped|damaged|drilled|refuses|refused|responsible|insurance|scratched|cracked|caused|smashed)',
      '(flat|apartment|toilet|bathroom|hose|shower|washing machine) … (above|upstairs|below|mrs|mr|next door)',
      '(above|below) (mine|ours|me|us)',
      '(mrs|mr) [a|b|c|d|e|f|g|h|k|l|m|n|p|r|s|t] s (flat|apartment|bathroom)',
      '(mate|mates|buddy|pal|boss|girlfriend|boyfriend|roommate|flatmate|housemate|in laws|friend|friends|colleague|customer|guest|cousin|sister in law|brother in law|aunt|uncle|client) s [new|old|brand new] (phone|laptop|tv|telly|television|car|sofa|carpet|camera|glasses|house|bike|table|vase|computer|tablet|watch)',
      '(dog|cat) … belong*',
      '(someone|somebody) else s (property|car|dog|house|phone|laptop)',
      '(his|her|their) (ceiling|television|tv|laptop|phone|fence|window|carpet|sofa|dog|glasses|camera|tablet|vase|wall)',
    ],
  },
  {
    topic: 'party',
    label: 'theirs',
    phrases: [
      '(their|his|her|someone s|friends|friend s|host s) [new|old|antique|berber|white|expensive|persian|favourite|big|small] (rug|carpet|sofa|tv|television|telly|laptop|phone|car|vase|table|floor|wall|fence|window|glasses|coat|dress|camera|tablet|watch|bike|furniture|console|gate|door|lamp|piano)',
      'at (friends|a friend s|my friend s|my cousin s|some friends|the neighbours)',
      '(dinner|party|visiting|house|place|home) … (friends|friend s|neighbour s|cousin s|colleague s)',
    ],
  },
  {
    topic: 'party',
    label: 'witness',
    phrases: [
      '(witness*|bystander*|passer by|passers by|onlooker*)',
      '(neighbor*|neighbour*|lady|man|caretaker|guard|someone|shopkeeper) … (saw|called me|rang me|told me|phoned|noticed|filmed|warned me|alerted|rang the|called the|heard)',
    ],
  },
  {
    topic: 'party',
    label: 'alone',
    weight: 2,
    phrases: [
      '(nobody else|no other|no one else|noone else|no other car|no other vehicle|no other driver|no third party)',
      '(alone|by myself|on my own|all by itself)',
      '(only|just) (me|my car|my own car) [was|were] [involved]',
      '(my own) (fault|car|wall|garage|gate|stupid fault)',
      '(nobody|no one) (involved|around|there|about)',
      'single vehicle',
    ],
  },
  {
    topic: 'party',
    label: 'obstacle',
    phrases: [
      '(a|the|my|into|some|own|crash|safety|concrete) [wild|crash|garage|metal|concrete|stone|garden|stray|low] (pole|wall|tree|fence|ditch|curb|kerb|bollard|barrier|deer|boar|dog|lamppost|guardrail|post|pillar|rock|gate|fox|cow|sheep|horse|donkey|goat|camel|verge|hedge|column|garage door|lamp post|rail|rails|sign)',
      '(my|the|own|our) (gatepost|gateposts|fence|wall|bollard|hedge|shed|garage|gate|drive|driveway|garden|carport) [entrance|post|gate|door|pillar|wall|frame]',
      '(my|the|own|our) (garage|gate|drive|driveway|garden|carport) (entrance|post|gate|door|pillar|wall|frame)',
      '(wild boar|garage door|pothole|black ice)',
      'lost control',
      '(came|ran|went|slid|skidded) off the road',
    ],
  },
  {
    topic: 'party',
    label: 'hit-and-run',
    phrases: [
      'hit and run',
      '(drove|ran|took|sped|made|raced|rode) (off|away)',
      '(fled|flee|fleeing|scarpered|vanished)',
      '(did not|without|never|would not) stop*',
      '(left|leaving|gone|drove off|disappeared) without (leaving|a|stopping|giving|any)',
      '(kept|carried) (going|on driving)',
      '(no|any|without|not leave) (note|details|message) [left|under|on]',
      '(came back|returned|found) … (dent|dented|scraped|damaged|smashed in|bashed|bumped) … (car park|parking|parked|street|supermarket)',
    ],
  },
  {
    topic: 'party',
    label: 'foreign',
    phrases: [
      '(foreign|spanish|italian|belgian|german|portuguese|polish|romanian|french|dutch|swiss|british|tunisian|algerian|mauritanian) (plate|plates|registered|car|truck|driver|lorry|registration|tourist)',
      '(tourist|tourists)',
      'speaks no (english|french|arabic)',
    ],
  },
  {
    topic: 'party',
    label: 'chain',
    phrases: [
      '(pileup|pile up|several cars|multiple cars|several vehicles|multiple vehicles|many cars|chain reaction|chain collision)',
      'sandwiched',
    ],
  },
  {
    topic: 'person',
    label: 'close',
    phrases: [
      '(my|our|his|her|the) [little|two|three|old|older|younger|eldest|elderly|pregnant] (wife|husband|son|daughter|mother|mum|mom|dad|father|kids|kid|children|child|baby|passenger|passengers|friend|friends|sister|brother|family|grandmother|grandfather|grandson|cousin|aunt|uncle|boyfriend|girlfriend|partner|fiancee|colleague|boy|girl|niece|nephew|toddler|parents|son in law)',
    ],
  },
  {
    topic: 'person',
    label: 'exposed',
    phrases: [
      '(cyclist|pedestrian|motorcyclist|biker|child|old lady|old man|girl|boy|woman on|girl on|man on|rider|jogger)',
    ],
  },
  { topic: 'person', label: 'driver', phrases: ['(driver|motorist|guy|man|lady|woman|person|occupants|people)'] },
  { topic: 'person', label: 'self', phrases: ['(i|me|we|us|he|she|they|him|her)'] },
  {
    topic: 'being',
    label: 'animal',
    phrases: ['(dog|cat|deer|boar|horse|cow|sheep|fox|donkey|goat|camel|hedgehog|rabbit|puppy)'],
  },
  {
    topic: 'being',
    label: 'thing',
    phrases: [
      '(car|van|bike|door|window|lock|engine|battery|tyre|tyres|boot|bonnet|bumper|bodywork|fridge|tv|phone|laptop|gate|barrier|roof|wall|tree|furniture|mirror|headlight|wing|screen|windscreen|paintwork|machine|boiler|wheel|wheels|suspension|radiator|pipe|ceiling|house|computer|chair|table)',
    ],
  },
  {
    topic: 'party',
    label: 'nobody-else',
    phrases: [
      '(no|not any|without any|without) other (car|cars|vehicle|vehicles|driver|drivers|person|people|party) [was|were|is] [involved|around|there]',
      '(nobody|no one) else [was|is] [involved|around|there|hurt]',
      '(no|not any) (third party|neighbours|neighbour|neighbors|other party|third parties) [were|was|is] [involved|affected|concerned]',
      '(only|just) (my|me|our) [own] [car] [was|is] involved',
    ],
  },
];
