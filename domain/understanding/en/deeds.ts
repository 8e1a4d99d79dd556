import type { PhraseGroup } from '../lexicon/lexicon';

/*
 * Losses told by who did what to what: each row joins lists of things with lists of what happened to them. A new word goes into its list.
 */

const OWN = 'my|our|his|her|their|the|a|an|both|two|three|all|all my|all our|all the|both my|your';
const BELONGING =
  'bag|bags|backpack|backpacks|rucksack|handbag|suitcase|suitcases|luggage|wallet|purse|passport|passports|papers|laptop|laptops|computer|computers|tablet|ipad|phone|phones|iphone|jewellery|jewelry|jewels|ring|rings|wedding ring|necklace|watch|watches|bike|bikes|bicycle|scooter|motorbike|moped|e bike|car|van|truck|trailer|caravan|tools|toolbox|drill|equipment|cash|money|envelope|cards|bank card|keys|wheels|catalytic converter|exhaust|number plates|plates|battery|satnav|gps|pram|buggy|shopping|parcel|parcels|telly|tv|console|camera|drone|guitar|violin|copper|cables|diesel|fuel|hens|sheep|goats|silver|silverware|paintings|wine|bottles|helmet|coat|jacket|lawnmower|mower|chainsaw|garden furniture|plants|generator|pump|surfboard|kayak|boat|medals';
const GONE =
  'gone|vanished|disappeared|missing|nowhere to be seen|nowhere to be found|walked off|whisked away|lifted|nicked|pinched|snatched|swiped|robbed|not there any more|not there anymore|no longer there|no longer in|not in|were taken|was taken|been taken|taken from|taken out of';
const UNSEEN =
  'a pedestrian|the pedestrian|a cyclist|the cyclist|the bike|a bike|a child|the child|a kid|the kid|a motorbike|the motorbike|the scooter|a scooter|a car|the car|the lady|a lady|the man|a man|the van|a van|the cart|the donkey cart|a cart|the bollard|a bollard|the post|a post|the kerb|the wall|the low wall|the traffic island|the barrier|the stop sign|the red light|the lights|the bend|the roundabout|the speed bump|the ditch|him|her|them|it coming|him coming|her coming|them coming|the lorry|the truck|the trailer|the skip';
const WHEELS =
  'car|van|lorry|truck|bus|taxi|motorbike|scooter|moped|bike|bicycle|tractor|trailer|caravan|camper|motorhome|clio|twingo|golf|polo|megane|dacia|duster|sandero|logan|kangoo|berlingo|partner|peugeot|citroen|renault|208|308|c3|c4|tesla|bmw|audi|mercedes|fiat|mini|kia|toyota|yaris|fiesta|focus|corsa|astra|honda|skoda|seat|volvo|hyundai|nissan|jeep|suv|estate|pickup|cart|donkey cart|tram|coach|vehicle|porsche|captur|zoe|leaf|volkswagen|vw|ford|opel|suzuki|mazda';
const OBSTACLE =
  'post|pole|bollard|wall|low wall|kerb|curb|traffic island|central reservation|barrier|barriers|crash barrier|guardrail|rail|rails|gate|gates|gatepost|pillar|tree|plane tree|oak|ditch|lamppost|lamp post|street lamp|sign|road sign|railing|railings|rock|boulder|verge|fence|hedge|culvert|parapet|garage door|garage|skip|container|bus shelter|trolley|trolleys|trolley park|field|ravine|bank|embankment|deer|boar|stag|badger|cow|dog|cat|sheep|horse|donkey|fox|camel|height bar|pump|shelter|bridge|letterbox|rock face|sunflowers';
const RUNS_INTO =
  'hit|hits|bumped|bumped into|ran into|drove into|crashed into|went into|slid into|skidded into|reversed into|backed into|clipped|scraped|scraped along|touched|nudged|kissed|tapped|caught|struck|smacked|smacked into|rammed|ploughed into|rolled into|ended up in|ended up against|ended in|finished in|finished up in|came to rest against|came to rest in|stopped against|landed in|wrapped round|wrapped around|knocked down|flattened|sideswiped|spun into|veered into|flew into|smashed into|glided into|collided with|ran over|mounted';
const WEATHER =
  'wind|winds|gust|gusts|gale|gales|storm|storms|tornado|mini tornado|hail|hailstones|snow|lightning|flood|floods|flash flood|river|oued|wadi|stream|torrent|mudslide|landslide|sandstorm|cyclone|chergui|mistral|downpour|rain|rains|cloudburst';
const WEATHER_DOES =
  'put|brought|threw|dropped|blew|took|tore|ripped|lifted|flattened|knocked|flipped|carried|snapped|uprooted|broke|smashed|sent|hurled|pulled|peeled|toppled|destroyed|wrecked|flooded|filled|drowned|washed|swept|invaded|soaked|dented|pierced|cracked|battered|pounded|shredded|brought down|blew down|blew over|struck|fried|zapped|killed|collapsed|rose|burst|came up|had';
const SMASHED =
  'letterbox|letterboxes|mailbox|mailboxes|intercom|keypad|lift|elevator|shelter|gate|door|front door|entrance hall|hall|shop window|shopfront|shutter|shutters|facade|wall|walls|sign|bench|bins|wing mirror|wing mirrors|mirror|mirrors|tyres|tyre|tires|wipers|aerial|bonnet|hood|soft top|roof|lock|locks|camera|parasol|awning|flower pots|pots|grave|headstone|doorbell|windscreen|windows';
const BY_SPITE =
  'kicked in|kicked to bits|slashed|keyed|spray painted|sprayed|graffitied|tagged|egged|daubed|superglued|glued|torn off|ripped off|snapped off|bent back|burned with|burnt with|set on by|trashed|vandalised|vandalized|scratched with a key|punctured on purpose|smashed on purpose|broken on purpose|let down|pelted';
const DEVICE =
  'phone|mobile|iphone|smartphone|laptop|computer|macbook|tablet|ipad|tv|telly|television|screen|monitor|console|switch|camera|lens|drone|watch|glasses|headphones|speaker|keyboard|printer|vase|lamp|chandelier|statue|painting|guitar|violin|piano|robot|coffee machine|fridge|oven|hob|washing machine|dishwasher|hoover|vacuum cleaner|table|chair|sofa|armchair|rug|carpet|floor|parquet|tiles|worktop|sink|basin|dress|suit|coat|conservatory|greenhouse|fence|gate|gutter|awning|parasol|barbecue|trampoline|pram|buggy|shed|pergola|solar panel|hearing aid|hearing aids|sculpture|mirror|wardrobe|cabinet|dresser|mattress|bed';
const BREAKS =
  'dropped|knocked over|knocked off|knocked|spilled|spilt|broke|smashed|cracked|shattered|crushed|trod on|stepped on|sat on|ran over|drowned|soaked|burned|burnt|scorched|stained|scratched|tore|ripped|bumped|fell on|fell onto|tipped over|chewed|ate|gnawed|destroyed|wrecked|ruined|pulled down|tipped|poured';
const BREAKDOWN =
  'gearbox|clutch|engine|alternator|starter|starter motor|turbo|cambelt|timing belt|battery|water pump|fuel pump|injector|injectors|head gasket|radiator|brakes|power steering|electrics|dpf|transmission|ecu';
const GIVES_UP =
  'gave up|gave out|died|packed in|packed up|failed|blew|blew up|seized|seized up|conked out|broke down|went|is dead|is flat|was flat|is gone|is shot|will not start|let go|burned out|burnt out|snapped|has had it|cut out';

/** Beyond the rows of each kind of loss. */
export const DEEDS: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'vol',
    weight: 7,
    phrases: [
      `(${OWN}) [new|old|late wife s|late husband s|mother s|wife s|husband s|daughter s|son s|grandmother s|good|best|whole|brand new|electric|work] (${BELONGING}) [is|are|was|were|has|have|had|s|all|just|simply] [not|been|all|now|just|simply|completely] (${GONE})`,
      `(no) [sign|trace] (sign|trace) of [the|my|our] (${BELONGING}|break in|burglary|forced entry)`,
      `(someone|somebody|thief|thieves|burglar|burglars|they|guy|man|lad|kids|he|two men|boy|boys) [has|have|had|just|then] (took|taken|stole|stolen|snatched|grabbed|nicked|pinched|helped themselves to|made off with|ran off with|walked off with|rode off with|drove off with|went off with|emptied|cleaned out|lifted|swiped) (${OWN}) [new|old|whole|best|work] (${BELONGING})`,
      '(shutters|shutter|door|window|lock|patio door|back door|garage|drawers|cupboards) [was|were|had been|been|has been] (forced|jemmied|prised|crowbarred|broken open|levered|emptied|ransacked|turned out|on the floor|picked)',
      '(when|since|before) (it was|they were|it got|they got) (taken|stolen|nicked|lifted|pinched)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 6,
    phrases: [
      `(did not|never|failed to|not) [even|actually] (see|saw|seen|notice|noticed|spot|spotted) (${UNSEEN})`,
      `(${RUNS_INTO}) (a|an|the|my|our|my own|our own|his|her|their|one|another|neighbour s|the neighbour s|some|both|two) [low|small|big|concrete|stone|metal|wild|stray|parked|other|own|school|garden|old|large] (${OBSTACLE})`,
      `(${RUNS_INTO}) (a|an|the|my|our|his|her|their|someone s|somebody s|neighbour s|one|another|two|both) [parked|stationary|grey|white|black|red|blue|silver|green|old|new|big|little|other|delivery] (${WHEELS})`,
      `(nudged|bumped|hit|clipped|touched|scraped|knocked|flattened|demolished|reversed) … with (my|the|his|her|our) (${WHEELS})`,
      '(spun|spin|rolled|skidded|aquaplaned|aquaplaning|slid) [right|twice|three times|round|off|over|the|into|on|my|sideways|straight] (round|twice|three times|off|over|onto its|on the ice|on black ice|sideways|on gravel|on the wet|off the road|into the|across)',
      '(front end|front|nose|bonnet|back end|rear end|side|wing|tailgate) [is|was|all|completely] (stoved in|caved in|crumpled|smashed in|pushed in|bashed in|concertinaed)',
      '(a|the|his|her|car|passenger|driver s|taxi) door (opened|swung open|was flung open|flew open) [and|in|on|right|just|into]',
      '(came|coming|come) off (the|my|his) (a13|a6|a7|a9|road|motorway|bike|motorbike|scooter|moped|bend)',
      '(moped|motorbike|scooter|car|van|lorry|truck|bus|taxi|coach|camper|tractor) [has|then|just|suddenly|behind] (braked|pulled out|cut in|swerved|changed lane|changed lanes|drifted|came across|came over|pushed us|pushed me|shunted|overtook|turned left|turned right|ran the|jumped the|rolled back|rolled into|reversed)',
      '(handbrake|hand brake) [did|had|has|was] (not hold|not on|failed|slipped|not held|off)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 7,
    phrases: [
      `(${WEATHER}) [yesterday|last|night|on|this|of|sunday|saturday|friday|then|just|simply|has|have|had] [night|morning|sunday|saturday|bank holiday] (${WEATHER_DOES}) (a|an|the|my|our|down|off|over|in|on|into|two|three|half|everything|through|some|part|up|level)`,
      '(river|oued|wadi|stream|brook|canal|sea) (came out|came over|burst|overflowed|left its|rose|broke its|came up|spilled|flooded|got out)',
      '(out of its bed|burst its banks|natural disaster|flash flood)',
      '(tree|poplar|branch|oak|pine|palm|cypress|pylon|scaffolding|roof|tiles|chimney|trampoline|fence) … (in the|by the|with the|during the|because of the) (wind|winds|storm|gale|gust|gusts|hail|snow|tornado)',
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 7,
    phrases: [
      `(${SMASHED}) [was|were|has been|have been|had been|got|all|been|is|are] [all|both|also|been] (${BY_SPITE})`,
      '(kicked|bashed|stamped|jumped on|jumped off|jumped up and down on) [in|on|off] (my|our|the|in the|off the|on the) [letterbox|letterboxes|wing|door|gate|bonnet|roof|mirror|mirrors|panel|car]',
      '(planted|stuck|plunged|drove|put) a (knife|screwdriver|nail|blade) (in|into|through) (my|our|the|all|each) [two|three|four|all] [four] (tyres|tyre|tires|tire|roof|seats|seat)',
      '(we have been|been|got) (tagged|graffitied|egged|vandalised)',
      '(took|taken|taking) a (hammer|bat|crowbar|sledgehammer|key|axe|knife) to (the|my|our)',
      '(burned|burnt|melted) with a (lighter|cigarette|torch)',
      '(on purpose|out of spite|for fun|for kicks|for a laugh|gratuitous damage|mindless)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 6,
    phrases: [
      `(${BREAKS}) [a|on|into|onto|over] (a|the|my|our|his|her|their|my own|neighbour s|friend s|host s|someone s|it on the|on the|on my|over my|over the) [new|old|brand new|glass|expensive|best|work|own] (${DEVICE})`,
      `(${DEVICE}) [has|was|is|it|just|then] [been|got|all] (fell|fallen|slipped|dropped|tipped over|toppled|came down|went over|got wet|drowned|soaked|slid down|got a|went flying|hit the floor|smashed|ended up in)`,
      '(mug|cup|glass|bottle|pot|jug|bucket|tin|can) of (tea|coffee|wine|water|milk|juice|paint|beer|soup|ink|bleach|oil|varnish)',
      '(into|onto) the (tv|telly|television|screen|glass table|aquarium|piano|laptop)',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 6,
    phrases: [
      `(${BREAKDOWN}) [has|have|just|suddenly|finally] (${GIVES_UP})`,
      '(broken down|broke down|breakdown|flat battery|out of petrol|out of fuel|ran out of fuel|wrong fuel)',
      '(towing|tow truck|tow|recovery) [bill|fee|invoice|refunded|cost|charge]',
      '(legal protection|legal help|legal cover|deposit back|security deposit|withholding my deposit|lawyer|tribunal)',
      '(laboratory|lab|blood|dental|dentist|optician|pharmacy|glasses|hearing|physio|hospital) [analysis|test|tests|treatment] (bill|invoice|receipt|receipts|reimbursed|refunded|refund|reimbursement)',
      '(trip|flight|holiday|booking|cruise|journey) [was|is|has been|had to be|got] (cancelled|canceled|cut short|delayed)',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 2,
    phrases: ['(no|not a|was not a|not an) (crash|accident|collision) [just|only|it]'],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 6,
    phrases: [
      '(fell|falls|fallen|tumbled) (from|off|out of|down|over) (the|a|his|her|my|our|some) [top|bottom|whole|climbing|bunk|high] (bunk|bed|ladder|stairs|steps|flight|stool|chair|table|roof|tree|swing|slide|frame|wall|balcony|horse|pony|staircase|bunk bed|scaffolding|escalator|trampoline|sofa)',
      '(slipped|tripped|stumbled|fell) (on|over|off|in) (a|the|my|our|some|wet|an) [wet|icy|loose|uneven|broken] (step|steps|stairs|tile|tiles|kerb|pavement|ice|floor|rug|carpet|cable|hose|banana|leaves|pool|bath|bathtub|shower|mat|doormat|paving)',
    ],
  },
  {
    // No collision is told: it is only said that there was none, or where a word of it is used of something else.
    topic: 'idiom',
    label: 'paint',
    phrases: [
      '(not|nothing|never|no) [been|is|it s] (related|linked|connected|in|to do|had|due) [with|to] (with|to|any|an) [any|an] (accident|accidents|collision|crash)',
      '(burnt|burned|singed|scalded) (skin|hand|hands|arm|arms|leg|legs|fingers|face|eyebrows|hair)',
    ],
  },
  {
    topic: 'idiom',
    label: 'of-police',
    phrases: [
      '(police|gendarmes|gendarmerie|royale|officer|officers|cops) [royale] [has|have] (did|done|made|wrote|filed|took|drew up|written|establish|established) [up] (a|the|their) (report|statement)',
    ],
  },
];
