import type { PhraseGroup } from '../lexicon/lexicon';

/** Whoever owns what was damaged, or did the damage, by what they are to the writer. */
const RELATION =
  'neighbour|neighbours|neighbor|neighbors|classmate|schoolmate|florist|baker|butcher|grocer|chemist|shopkeeper|jeweller|landlord|landlady|tenant|tenants|lodger|boss|colleague|colleagues|client|customer|friend|friends|mate|mates|pal|buddy|flatmate|housemate|roommate|guest|guests|host|hosts|brother in law|sister in law|mother in law|father in law|cousin|aunt|uncle|brother|sister|teacher|school|employer|patient|occupant|manager|shop|restaurant|hotel|pub|council|co owner|childminder|nanny|babysitter|stranger|teammate|opponent|partner|old lady|old man|old gentleman|old girl|old boy|elderly lady|couple|family|lady|gentleman';
const STRANGER =
  'neighbour|neighbours|neighbor|neighbors|landlord|landlady|tenant|tenants|lodger|boss|colleague|client|customer|friend|mate|flatmate|housemate|guest|patient|occupant|manager|council|childminder|babysitter|teammate|opponent|playing partner';
const DETERMINER = 'my|our|a|the|his|her|their|some|an';
const WORKER =
  'removal men|removal firm|removal company|removals|movers|plumber|electrician|roofer|roofers|builder|builders|decorator|decorators|painter|painters|tiler|cleaner|cleaners|gardener|courier|delivery man|delivery driver|delivery guy|workmen|contractor|contractors|technician|installer|fitter|fitters|waiter|waitress|postman|binmen|engineer|handyman|tree surgeon|window cleaner|scaffolders|firm|company|hairdresser';
const DAMAGES =
  'dropped|broke|broken|damaged|drilled|smashed|scratched|cracked|spilt|spilled|knocked|left|forgot|burnt|burned|dented|flooded|cut|ruined|stained|holed|scorched|caused|tore';
const ROAD_USER =
  'chap|bloke|guy|lad|fella|fellow|man|woman|lady|girl|gentleman|idiot|muppet|moron|prat|plonker|pensioner|granny|old dear|teenager|youngster|kid|tourist|driver|rider|cyclist|biker|courier|cabbie|cabby|trucker|boy racer|learner|student|mum|dad|nurse|farmer|white van man|delivery rider|delivery driver|someone|somebody|motorist|jogger|pedestrian|scooterist|postie';
const ON_WHEELS =
  'car|van|bike|scooter|moped|motorbike|motorcycle|lorry|truck|bus|taxi|cab|tractor|vespa|pushbike|e scooter|e bike|coach|tram|suv|4x4|pickup|estate|hatchback|golf|audi|bmw|mercedes|clio|peugeot|partner|kangoo|transit|berlingo|dacia|duster|fiat|ford|corsa|polo|mini|toyota|yaris|kia|skoda|seat|volvo|tesla|jeep|land rover|range rover|twingo|208|308|touran|transporter|sprinter|master|trafic';
const DOES_TO =
  'clipped|hit|bumped|scraped|scratched|grazed|brushed|pushed|squeezed|shunted|rammed|nudged|caught|sideswiped|t boned|rear ended|knocked|swiped|reversed|backed|drove|ran|ploughed|crashed|smashed|pulled|cut|came|swerved|turned|rolled|overtook|undertook|jumped|opened|braked|slammed|skidded|slid|took|went|shot|tried|decided|failed|did not|refused|admitted|apologised|stopped|got|argued|said|claimed|blames|reckons';

/** Who else takes part, beyond the rows of `parties.ts`. */
export const OTHERS: readonly PhraseGroup[] = [
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      '(hosts|neighbours|friends|in laws|mates|tenants|landlords|colleagues|grandparents) [cream|white|new|antique|best|front|back|expensive] (carpet|sofa|rug|table|tv|telly|car|wall|fence|window|vase|worktop|floor|lawn|greenhouse|phone|laptop|conservatory|gate)',
      `(on|onto|into|over|through|across) (the|a|our) [old|new|brand new] (conservatory|fence|car|roof|garden|shed|greenhouse|house|drive|garage|wall) (next door|opposite|across the road|over the road)`,
      `(at|round|in) (my|our|a|the|his|her) (${RELATION}) s [place|house|flat|on|last|for|yesterday|i|we|during]`,
      '(he|she|they) [now] (wants|want|expects|expect|is asking|are asking) [for] [it|them|the whole thing|the lot|me|a new one|money|us] [to] (replaced|repaired|paid for|paid|back|replace it|fixed|pay)',
      `(${RELATION}) s [new|old|brand new|antique|white|expensive|precious|front|back|parked|kitchen|bathroom|living room|bedroom] (phone|laptop|macbook|tv|telly|television|car|audi|bmw|van|sofa|carpet|rug|camera|glasses|house|bike|table|vase|computer|tablet|watch|fence|wall|window|ceiling|flat|garden|greenhouse|shed|roof|conservatory|door|guitar|piano|drone|coat|dress|suit|handbag|parquet|floor|bathroom|shower|bath|washing machine|dishwasher|boiler|pipe|dog|cat|son|daughter|kid|kids|boy|boys|children|tree|hedge|barbecue|gutter|curtains|mirror|lamp|console)`,
      `(belonging|belongs|belonged) to (${DETERMINER}) (${RELATION})`,
      `(at|to|into|onto|over|of|for|with) (${DETERMINER}) (${STRANGER}) s`,
      `(${DETERMINER}) [old|young|elderly|upstairs|downstairs|next door] (${STRANGER}) [upstairs|downstairs|next door|below|above] (left|dropped|broke|spilt|spilled|smashed|forgot|overflowed|let|admits|admitted|denies|refuses|has|s|wants|says it|is asking|is demanding|is claiming|apologised|was away|had left|hit|kicked)`,
      '(upstairs|downstairs|next door|flat above|flat below|above us|below us|above me|below me|above mine|below mine|floor above|floor below|number #|across the landing|party wall|adjoining|bloke downstairs|bloke upstairs|lady upstairs|lady downstairs|people upstairs|people downstairs)',
      `(${WORKER}) … (${DAMAGES})`,
      `(${DAMAGES}) … by (the|a|our|my) (${WORKER}|${RELATION})`,
      '(his|her|their) (mother|father|mum|dad|parents|owner|insurance|insurer|liability cover|policy) [was|is|are|were|has|have|came|offered|will|round|says] [round|offered|offering|willing|apologised|happy|going] … (pay|cover|apologise|sorry|liable|responsible|sort it|reimburse)',
      '(he|she|they|neighbour|owner|landlord|friend) [is|are] (wants|want|asking|asks|demanding|demands|expects|insists) [me|us|that|my] (me to pay|us to pay|to be paid|to be reimbursed|compensation|replacement|money|my insurance|me to claim|i claim|reimbursing|paying)',
      '(i|we) owe (him|her|them)',
      '(little|young|small) (lad|boy|girl|kid) from',
      '(boss|firm|company|owner|manager|restaurant|landlord|builder|neighbour|he|she|they) [has|have] (admits|admitted|accepts|accepted|denies|denied|disputes|apologised|apologized) [it|fault|responsibility|liability|that]',
    ],
  },
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      `(a|an|some|this|the|one|another|old|young) [young|old|elderly|middle aged|drunk|daft|stupid|absolute|complete|total|proper|bloody|poor|nice|lovely|dutch|german|british] (${ROAD_USER}) (on|in|driving|riding) (a|an|the|his|her) [white|black|red|blue|grey|gray|silver|green|yellow|big|old|hired|rental|delivery|little|massive|battered] (${ON_WHEELS})`,
      `(${ROAD_USER}) (on|in|driving|riding) (a|an|the|his|her) [white|black|red|blue|grey|gray|silver|green|yellow|big|old|hired|rental|delivery|little|massive|battered] (${ON_WHEELS})`,
      `(a|an|some|this|that|the|one|old|young) [young|old|elderly|drunk|daft|stupid|complete|total|absolute|delivery|other] (${ROAD_USER}) [then|just|suddenly|had|has|obviously|never|who] (${DOES_TO})`,
      '(old|elderly|young) (gentleman|lady|man|woman|chap|fella|boy|girl|couple)',
      '(he|she|they) (clipped|hit|bumped|scraped|rammed|shunted|reversed|backed|drove|pulled out|came out|cut|overtook|braked|swerved|ran a|jumped the|was doing|was on the phone|was texting|blames|refused|signed|apologised|admitted|stopped|drove off|sped off|did not stop|did not indicate|had right of way|had priority|was decent|was very nice|was apologetic|gave me his|gave me her|took my details) [into|me|us|my|out|up|straight|off]',
      '(and|so|but|then|when) i [t boned|hit|clipped|rear ended|bumped|tapped|nudged|shunted] (t boned|hit|clipped|rear ended|bumped|tapped|nudged|shunted|knocked|ran into|went into) (him|her|them|his|hers|the other)',
      '(signed|filled|completed|done) [in|out] by (both|the two|all)',
      '(with|between) (me|both|the two of us|both of us|him|her|the other)',
      '(swapped|exchanged|exchange|swap|took) [our|each other s|his|her|all the|names and] (names|details|numbers|insurance details|insurance|particulars|plates|phone numbers|registration)',
      '(took|have|got|noted) (his|her|their) (details|plate|number|reg|registration|name|insurance|licence|photo)',
      '(his|her) (bike|scooter|moped|motorbike|car|van|lorry|wing|headlight|bonnet|bumper|front|insurance|insurer|no claims)',
      '(he|she) (wanted|offered|asked|tried|promised) to (pay|settle|sort|drive|leave|call)',
      '(neither|both|either) of us [was|were|is|are|signed|stopped|had|got|called]',
      '(three|two|four|five|several) (cars|vehicles|of us) [involved|in it|in all|altogether]',
    ],
  },
  {
    topic: 'party',
    label: 'unknown-origin',
    phrases: [
      '(nobody|no one|noone) [really|seems to|yet] (knows|know|sure) [where|whether|which|whose|if]',
      '(do not|does not|can not|did not|not|yet) [yet|even] (know|sure|found|find|tell|established|trace|located) [out] (where|whether|which|whose|if|the source|the origin|the cause|the leak)',
      '(source|origin|cause) [of the leak|of it|of the water|is|still|not|remains|unknown] (unknown|unclear|not found|not known|a mystery|to be found|not established)',
      '(leak detection|trace and access|looking for the source)',
    ],
  },
  {
    topic: 'party',
    label: 'witness',
    phrases: [
      '(neighbour|neighbor|friend|mate|colleague|brother|sister|garage|mechanic|lady opposite|old girl opposite|man opposite|bloke opposite) [across the road|next door|opposite|upstairs] [who] (says it will|reckons|heard|saw|told me to|advised|helped|lent|gave me a lift|took us in|took photos|filmed|spotted|noticed|rang me|called me|warned|thinks|drove me)',
      '(was|were|am|been|party|dinner|staying|round|back|coming|going|popped|parked|stayed|lunch|barbecue|drinks|slept) [at|to|round|outside|over|from|staying] (at|to|round|outside|over|from|with) (a|my|our|some) (friend s|friends|mate s|mates|neighbour s|neighbours|sister s|brother s|mum s|parents|in laws|cousin s|colleague s)',
    ],
  },
  {
    topic: 'party',
    label: 'nobody-else',
    phrases: [
      '(no|nothing|no damage|not) [damage] (to|at|in) (the|any|our|my) (neighbour|neighbours|neighbor|neighbors|flat below|flat above|flat downstairs|others)',
      '(neighbour|neighbours|neighbor|neighbors|flat below|downstairs|people below) [s] [were|was|are|is|have|has|had] (not affected|unaffected|not touched|fine|no damage|not had any|not damaged|ok)',
      '(only|just) (my|our) (flat|house|place|kitchen|bathroom|own) [is|was] (affected|damaged|concerned|involved)',
      '(did not|has not|not) (go|gone|spread|reach|reached|affect|affected) [through] [to] (the|any|our) (neighbour|neighbours|neighbor|neighbors|flat below|flat above|next door)',
      '(detached|standalone) (house|bungalow|cottage)',
      'my own (stupid|silly|daft|clumsy) (fault|self)',
      '(all my own doing|all my own work|all my own fault|nobody to blame but|no one to blame but|only myself to blame|entirely my own)',
    ],
  },
  {
    topic: 'party',
    label: 'obstacle',
    phrases: [
      '(stag|doe|fawn|badger|pheasant|camel|stray dog|herd|hedgehog|roe deer)',
      '(my|our|own|the) [own] (gatepost|gate|bollard|garage door|fence|wall|pillar|garage|carport|hedge|letterbox)',
      '(bollard|lamppost|lamp post|pillar|kerb|ditch|hedge|crash barrier|guardrail|telegraph pole|traffic island|verge|height barrier|speed bump|parapet|boulder|skip|dry stone wall|gatepost)',
    ],
  },
];
