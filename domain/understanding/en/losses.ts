import type { PhraseGroup } from '../lexicon/lexicon';
import { MORE_LOSSES } from './losses-more';

const VEHICLE =
  'car|cars|vehicle|truck|lorry|van|bus|taxi|cab|motorbike|motorcycle|scooter|moped|bike|bicycle|tram|train|trailer|caravan|suv|pickup|coach|tractor|clio|dacia|peugeot|renault|golf|mercedes|bmw|audi|toyota|fiat|ford|duster|logan|bumper|door|wing|mirror|trailer|cyclist|pedestrian|biker|motorcyclist';
const OBSTACLE =
  'wall|tree|pole|post|bollard|barrier|kerb|curb|fence|gate|ditch|lamppost|lamp|pillar|guardrail|rail|rock|pavement|garage|boar|deer|dog|cow|sheep|horse|donkey|fox|animal|sign|roundabout|verge|bank|hedge|column';

/** Accidents on the road, with or without another. */
const COLLISION: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'collision',
    weight: 5,
    phrases: [
      '(collision|collided|collide|sideswiped|fender bender|pileup|pile up|shunt|shunted|prang|rear ended|rear end|rearended|rear ender)',
      '(car|road|traffic|motorbike|motorcycle|scooter|bike|driving|motoring|vehicle|bus|taxi|truck) (accident|crash|incident|wreck)',
      'hit and run',
      'accident … (car|van|truck|lorry|bus|taxi|motorway|road|roundabout|driver|highway|junction)',
      '(crash|crashed) … (car|van|truck|lorry|bus|taxi|motorway|road|into|highway|tree|wall)',
      `(hit|struck|bumped|scraped|clipped|rammed|knocked|smashed|crashed|ran|backed|reversed|drove|slammed|ploughed|scratched|swiped|touched|tapped|dinged|dented|t boned|boned) [into|by|against|on|over] [a|an|the|my|our|another|his|her|this|that] [parked|stationary|white|red|black|blue|other|company|back|front|rear|left|right|side|whole] (${VEHICLE})`,
      `(${VEHICLE}) … (hit|struck|bumped|scraped|clipped|rammed|crashed|ran|backed|reversed|slammed|smashed|swerved|ploughed|shunted|touched|caught) … (me|us|my|into|our|mine)`,
      `(hit|struck|bumped|scraped|clipped|scratched|crashed|ran|drove|backed|reversed|slid|skidded|smashed|ploughed|went) [into|against|on|over|straight|up] [a|an|the|my|our|some] [wild|crash|safety|concrete|metal|stray] (${OBSTACLE})`,
      '(someone|somebody|he|she|they|guy|man|woman|lady|driver|idiot) … (hit|bumped|backed|reversed|ran|crashed|drove|rear ended|clipped|scraped|rammed|smashed|cut) … (me|us|my car|my van|my bike|our car|my door|my bumper|parked car)',
      '(knocked|run|ran) (over|down|off)',
      'lost control',
      '(jumped|ran|run|ignored|burned|burnt|went through) (a|the|his|her) (red|stop|light|lights)',
      '(little|small|slight|minor|tiny|light) (knock|bump|scrape|prang|tap|shunt|collision|accident|crash)',
      '(bus|truck|van|lorry|car|taxi|scooter|motorbike|tractor|coach) … (ripped|tore|took|knocked|broke|damaged|pushed|sent) (off|out|my|our|us|me)',
      '(pushed|shunted|sent|forced) (us|me|my car|our car) [across|into|off|onto]',
      '(failed|failing|refused|did not) … (give way|yield|stop|brake)',
      '(pulled|came|coming) out … (without|in front|side road|nowhere|junction|parking)',
      '(changed|changing|change|switched) (lane|lanes)',
      '(cut) (me|us) (up|off)',
      '(overturned|rolled over|flipped over|spun round|spun around|skidded|aquaplaned|hydroplaned)',
      'misjudged … (door|gate|space|bend|turn|corner|gap)',
      '(opened|opening) … door … (cyclist|bike|car|scooter|into)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 3,
    phrases: [
      'accident',
      'accidents',
      'accidentally (hit|reversed)',
      '(crash|crashed|crashes)',
      '(the|small|little|minor|slight|a) bump [yesterday|today|in|at|with]',
      '(bumped|scraped|rammed|clipped|swerved|braked|reversing|reversed|backing|overtaking|overtook|tailgating)',
      '(dented|dent|scratched|scratch|scraped|smashed|crushed|bent|hanging) … (bumper|door|wing|fender|boot|bonnet|hood|mirror)',
      '(wing|bumper|door|bonnet|boot|fender|mirror|side) … (dented|scraped|scratched|crushed|smashed|hanging|bent|pushed in)',
      '(hit|struck|touched) (me|us) (from behind|on the side|at the|head on)',
      'from behind',
      'wrote off [my|the|our]',
      '(just|got|been|was|were) hit (by|from|at|on|while)',
      '(found|came back|returned) … (dent|dented|scraped|damaged|smashed in|bumped) … (car park|parking|parked|street)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 1,
    phrases: [
      '(car|truck|van|driver|lorry|roundabout|intersection|junction|parked|parking|motorway|highway|bumper|fender|wing|lane|overtake|indicator|indicating|lights|braked|brakes|stationary|taxi|scooter|motorbike|bus|bodywork|toll|ring road|crossroads|cyclist|pedestrian)',
    ],
  },
];

const THEFT: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'vol',
    weight: 5,
    phrases: [
      '(stolen|stole|theft|robbed|robbery|robber|robbers|burglary|burglaries|burgled|burglar*|burglarized|burglarised|thief|thieves|steal|mugged|mugger|muggers|pickpocket*|nicked|pinched|swiped|carjack*|ransacked|looted|shoplift*)',
      '(someone|somebody|they|thieves|burglars|house|flat|car|was|been|were|got) (broke|broken|break|breaking) in',
      '(broke|breaking|break) in (through|via|by|to|while|and|during|last|overnight|yesterday)',
      'break ins',
      '(broke|broken|break|got) into (my|our|the) [car|house|flat|home|apartment|shop|garage|cellar|van|office]',
      '(snatched|grabbed) … (bag|phone|purse|necklace|wallet|handbag|chain|laptop|camera)',
      '(bag|phone|purse|necklace|wallet|handbag|bike|scooter|laptop) [was|got|been|is] (snatched|grabbed|taken|gone|missing)',
      '(cleaned out|stripped|raided|lifted|emptied the till|emptied my till|burgle|shoplifter|shoplifters)',
      '(lifted|took|taken|stole|pinched|nicked|slipped) (my|her|his) (wallet|phone|purse|bag|passport|keys)',
      '(car|bike|scooter|motorbike|motorcycle|van|vehicle|bicycle|trailer) … (gone|missing|disappeared|vanished|not there|no longer there)',
      '(took|taken|emptied|cleaned out|made off with|ran off with) … (jewellery|jewelry|laptop|tv|television|tools|cash|money|bag|phone|radio|wallet|watch|computer|everything|valuables|passport|handbag|house|home|wheels|catalytic)',
      '(jewellery|jewelry|laptop|tv|tools|cash|money|watch|computer|valuables|wheels|catalytic converter) … (taken|gone|missing|disappeared)',
      '(lock|door|window|shutter|safe|padlock) [was|has|been|had] [been] (forced|picked|jemmied|drilled|cut)',
      '(forced|picked|cut|broke) … (lock|padlock|my lock)',
      'attempted (theft|break|burglary|robbery)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 2,
    phrases: ['(intruder|intruders|alarm went off|fingerprints|valuables)', 'drawers … (emptied|out)'],
  },
];

const VANDALISM: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 5,
    phrases: [
      '(found|woke|came back|discovered) … (scratched|scratch|scratches|keyed|slashed|tagged) [all|along|down|from|this|both]',
      '(scratched|scratches|scratch) (all|along|down|from end|on both|deep)',
      '(vandal*|graffiti|keyed|slashed|tagged|spray painted|spraypainted|egged|defaced)',
      '(scratched|scratch|scratches) … (key|keys|deliberately|purpose|nail|knife|both sides)',
      '(on purpose|deliberately|maliciously|wilfully|willfully|out of spite|malicious*)',
      '(tyres|tires|tyre|tire) … (slashed|punctured|flat|let down|stabbed|cut) [overnight|this]',
      '(threw|throwing|throw|thrown|hurled) … (stones|stone|rocks|rock|bricks|brick|eggs|paint|bottle|bottles)',
      '(paint|acid|glue) … (all over|thrown|poured|lock|door|car|wall|shutter)',
      '(kids|youths|teenagers|hooligans|gang|supporters|rioters|drunk|drunks) … (broke|smashed|kicked|scratched|damaged|destroyed|threw|bent|snapped)',
      '(kicked|smashed|snapped|broke|ripped|torn|bent) … (wing mirrors|mirrors|wipers|aerial|aerials|letterbox|letter boxes|every car|several cars|gate in)',
      '(wrote|written|painted|sprayed|drawn) … (wall|door|shutter|car|bonnet|garage|insults)',
    ],
  },
];

const FIRE: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'incendie',
    weight: 5,
    phrases: [
      '(caught|on|a|the|kitchen|house|car|chimney|electrical|electric|pan|chip pan|bin|flat|garage|engine|of) fire',
      '(fire|fires|flames|burnt|burned|arson|blaze|ablaze|explosion|exploded gas)',
      'burning (down|out)',
      '(burnt|burned) (down|out)',
      'burning',
      '(went|gone|going) up in (smoke|flames)',
      '(smoke|soot) (damage|everywhere)',
      'short circuit',
    ],
  },
];

const WATER: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 5,
    phrases: [
      'water (damage|leak|leaking|damages|leakage|ingress)',
      '(leak|leaking|leaked|leaks|leakage|leaky)',
      '(pipe|pipes|tap|boiler|washing machine|dishwasher|toilet|bathtub|bath|shower|sink|hose|water heater|radiator|cistern|tank|joint|seal|gutter|drain|cylinder|plumbing|fish tank|aquarium) … (burst|leak*|overflow*|broke|broken|split|flooded|cracked|blocked|failed|exploded|dripping|ran|came off|emptied)',
      '(burst|broken|leaking|cracked|blocked|split) [water] (pipe|pipes|tap|hose|boiler|toilet|drain|radiator|main)',
      '(water|it) … (dripping|pouring|seeping|trickling|running|coming) … (ceiling|wall|walls|light|through|down|upstairs|flat|neighbour*|neighbor*|floor|everywhere|apartment)',
      'water … (everywhere|all over|ceiling|carpet|wall|floor)',
      '(bathroom|kitchen|flat|apartment|basement|cellar|hall|bedroom|living room|lounge|utility room) … (flooded|flooding|soaked|under water|full of water|swamped)',
      '(flooded|flooding|soaked) … (kitchen|bathroom|flat|apartment|bedroom|living|neighbour*|neighbor*|hall|downstairs|floor)',
      '(ceiling|wall|walls) … (wet|damp|stain*|mould|mold|bulging|came down|collapsed|drip*|soaked|patches|bubbling|peeling)',
      '(damp|mould|mold|stains|stain|wet|water marks) (patch|patches|spots|marks|on the ceiling|on the wall|all)',
      '(damp patches|damp patch|mouldy|moldy)',
      'overflow*',
      '(left|leave|forgot|turn off|turned on) … (tap|taps|bath|water) [on|running|open]',
      '(parquet|floorboards|laminate|carpet) … (ruined|soaked|warped|lifted|swollen|buckled)',
    ],
  },
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 2,
    phrases: [
      '(plumber|plumbing|water|damp|pipe|tap|washing machine|dishwasher|ceiling|parquet|upstairs|soaked|flood|flooded|flooding)',
    ],
  },
];

const GLASS: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 5,
    phrases: [
      '(windshield|windscreen|windshields|windscreens|wind screen|wind shield)',
      '(window|windows|glass|rear window|sunroof|sun roof|pane|glazing|french window|patio door|shower door|glass door|skylight|veranda|conservatory|hob|mirror) … (broken|broke|cracked|crack|shattered|smashed|chipped|chip|exploded|split|scratched|in pieces)',
      '(broken|broke|cracked|crack|shattered|smashed|chipped|chip) … (window|windows|windshield|windscreen|sunroof|pane|glazing|skylight|glass|glass hob|ceramic hob|induction hob)',
      '(stone|stones|pebble|gravel|chip|chipping|rock) … (windscreen|windshield|glass|window|sunroof|headlight)',
      '(stone|gravel) chip',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 3,
    phrases: ['(sunroof|skylight|panoramic roof|rear windscreen|windowpane|glazier|autoglass|carglass)'],
  },
];

const WEATHER: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 6,
    phrases: [
      '(storm|storms|hail|hailstorm|hailstones|hailstone|hurricane|tornado|lightning|earthquake|floods|landslide|mudslide|cyclone|typhoon|blizzard|gale|gales|gusts|flash flood|torrential|downpour|subsidence|drought|avalanche|whirlwind)',
      '(strong|high|heavy|violent|torrential|severe|freak|gusty|heavy) (wind|winds|rain|rains|snow|snowfall|rainfall|weather|gust)',
      '(natural|weather) (disaster|catastrophe|event)',
      '(river|wadi|oued|stream|sea|canal|lake) … (flood*|overflow*|burst|rose|banks)',
      '(flooding|flooded|flood) … (rain|rains|storm|river|street|village|road|area|neighbourhood|weather)',
      '(street|road|village|area|neighbourhood) [was|is|got] (flooded|under water)',
      '(rain|rainwater|snow) … (came|got|poured|leaked|seeped|through|into|roof|damaged|ceiling)',
      '(wind|gust) … (blew|tore|ripped|took|knocked|brought|lifted|threw|pushed)',
      '(blew|blown|torn|ripped|lifted|flew|fell|came down|took off) … (wind|winds|storm|gale)',
      '(tree|branch|trees|branches) … (wind|winds|storm|gale)',
      '(roof|tiles|slates|chimney|shed|pergola|trampoline|gazebo|fence|satellite dish) [has|have|was|were|had|been] (blew|blown|torn|ripped|lifted)',
      'struck by lightning',
      'weight of the snow',
    ],
  },
];

const MATERIAL: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 4,
    phrases: [
      '(pothole|potholes|pot hole)',
      '(dropped|drop|dropping|spilled|spilt|spill|knocked over|tripped over|sat on|stepped on|trod on) … (laptop|phone|tv|coffee|tea|wine|water|television|vase|tablet|screen|camera|computer|glasses|piano|iphone|console|guitar|violin|juice|keyboard)',
      'power (surge|cut|outage|failure)',
      '(fridge|freezer|tv|boiler|router|box|oven|computer) … (fried|burnt out|blown|defrosted|dead)',
      '(fried|blew up|blown) … (fridge|tv|box|router|boiler|appliances|computer)',
      '(phone|laptop|tv|screen|television|tablet|camera|glasses|computer|console|vase|sofa|furniture|piano|drone|guitar|washing machine) … (broken|broke|cracked|smashed|damaged|ruined|dropped|fell|pieces|shattered|stained|destroyed)',
      '(broke|smashed|damaged|cracked|ruined|stained|destroyed) … (phone|laptop|tv|screen|television|tablet|camera|glasses|computer|console|vase|sofa|furniture|piano|fence|lamp|table|carpet|rug|chandelier)',
      '(fell|fallen|collapsed|dropped|came down) (on|onto|over) (my|the|our|his|her)',
      '(kicked|threw|hit) (a|the|his|her) (ball|football) … (window|television|tv|greenhouse|glasses)',
      '(removal|removals|movers|builders|workers|delivery men|painters|contractor|scaffolding|crane|shopping trolley|trolley) … (broke|dropped|scratched|damaged|fell|cracked|hit|dented|rolled|smashed|holed|drilled)',
      '(wall|fence|balcony|shed|ceiling|shelf|scaffolding|gate|barrier|garage door) [has|have|just|suddenly] (collapsed|fell|came down|fallen|closed on|dropped)',
      '(barrier|gate|shutter|garage door) … (came down|closed|shut|dropped|fell) … (car|roof|bonnet|van)',
    ],
  },
  { topic: 'type', label: 'dommage_materiel', weight: 1, phrases: ['(broken|damaged|damage|ruined|cracked|smashed)'] },
];

const INJURY_AND_OTHER: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'blessure',
    weight: 4,
    phrases: [
      '(bitten|dog bite)',
      '(dog|cat|horse|donkey|animal|monkey|snake) … (bit|bites|kicked|attacked|scratched) (me|my|him|her|us)',
      '(fell|slipped|tripped|fall|stumbled) (down|on|in|off|from|over|and|at|while|playing)',
      '(burned|burnt|scalded|cut) (myself|himself|herself|my|his|her)',
      '(twisted|sprained|broke|fractured|dislocated) (my|his|her|an) (ankle|wrist|arm|leg|knee|hip|foot)',
      '(food poisoning|electric shock|sports injury|skiing accident)',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 4,
    phrases: [
      '(broke|broken|break) down',
      'breakdown',
      '(flight|trip|holiday|hotel|train) … cancel*',
      '(vet|veterinary|veterinarian|tenancy|lawsuit|funeral|identity theft)',
      '(dog|cat|pet) … (ate|eaten|swallowed|sick|ill|poisoned)',
      '(lost|misplaced|mislaid) (my|the|our) [house|car] (keys|key|luggage|wallet|passport|suitcase|phone|card)',
      '(luggage|suitcase|baggage) … (lost|missing|never arrived)',
      '(dead|flat) battery',
      'locked (out|myself)',
      'locksmith',
      '(run|ran) out of (petrol|fuel|gas|diesel)',
      '(wrong|put) (fuel|diesel|petrol)',
      '(will not|would not|does not|did not) start',
      '(needs|needed|had|have|got) … tow*',
      'engine … (died|failed|seized|blew|stopped)',
      'flat (tyre|tire)',
    ],
  },
];

/** Types of loss, the event before the scenery. */
export const LOSSES: readonly PhraseGroup[] = [
  ...COLLISION,
  ...THEFT,
  ...VANDALISM,
  ...FIRE,
  ...WATER,
  ...GLASS,
  ...WEATHER,
  ...MATERIAL,
  ...INJURY_AND_OTHER,
  ...MORE_LOSSES,
];
