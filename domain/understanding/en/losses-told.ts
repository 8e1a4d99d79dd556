import type { PhraseGroup } from '../lexicon/lexicon';

/*
 * Losses that are told without their names: by what was done to which thing, and what became of it. Each list holds words of one kind,
 * so that a new one goes into its list.
 */

const OWN =
  'my|our|the|his|her|their|a|an|two|three|all|both|some|all the|all my|all our|my wife s|my husband s|my son s|my daughter s|my mother s';
const VALUABLE =
  'passport|passports|macbook|laptop|laptops|cash|watch|watches|jewels|jewellery|jewelry|gold|rings|ring|wedding ring|safe|handbag|handbags|bag|bags|backpack|rucksack|wallet|purse|phone|phones|iphone|ipad|tablet|tools|toolbox|drill|drills|bike|bikes|bicycle|bicycles|scooter|moped|motorbike|camera|cameras|necklace|bracelet|console|playstation|tv|television|silver|silverware|earrings|money|papers|documents|suitcase|suitcases|luggage|golf clubs|skis|surfboard|generator|lawnmower|mower|chainsaw|copper|cables|catalytic converter|wheels|batteries|battery|pram|pushchair|trailer|caravan|van|car|keys|key|lunch|radio|speaker|speakers|instruments|guitar|violin|sewing machine|coffee machine|bottles|stock|till|cash box|charity box|parcel|parcels';
const TAKES =
  'took|taken|stole|snatched|grabbed|tore|ripped|pulled|carried out|carried off|left with|made off with|went off with|walked off with|ran off with|drove off with|rode off with|gone with|got away with|disappeared with|vanished with|helped himself to|helped themselves to|emptied|cleaned out|cleared out|relieved me of|relieved us of|lifted|pocketed|nicked|pinched|swiped|loaded up';
const TAKER =
  'they|he|she|someone|somebody|thieves|thief|burglar|burglars|two boys|two men|two lads|two guys|some kids|a man|a guy|a boy|three men|three boys|visitors|the visitors|people|robbers';
const SHUT =
  'lock|locks|padlock|padlocks|chain|chains|cable|shutter|shutters|grille|cylinder|barrel|bolt|bolts|hasp|latch|safe|strongbox|door|front door|back door|patio door|cellar door|garage door|gate|window';
const OPENS =
  'angle ground|angle grinded|ground through|grinder through|cut through|cut|sawed|sawn|sawed through|picked|forced|drilled|drilled out|crowbarred|jemmied|levered|prised|bolt cropped|snapped|popped|broken open|blown open|jimmied';
const VEHICLE =
  'car|van|skoda|golf|clio|peugeot|renault|dacia|duster|fiat|ford|toyota|bmw|audi|mercedes|polo|mini|kia|yaris|seat|volvo|tesla|citroen|bumper|tow bar|towbar|front wing|rear wing|wing|wing mirror|mirror|mirrors|front end|rear end|bonnet|boot|door|tailgate|scooter|motorbike|bike|caravan|camper|lorry|truck|bus|tram|plough|tractor|taxi';
const MEETS =
  'met|disagreed|touched|kissed|collided|came together|came into contact|had a disagreement|had an argument|had words|had a difference of opinion|had a meeting|made contact|tangled|argued|shook hands|rubbed shoulders|got acquainted|exchanged paint|bumped|clashed|locked horns|wanted the same space|wanted the same place|tried to occupy';
const FRAGILE =
  'tv|telly|television|screen|laptop|phone|tablet|vase|lamp|chandelier|window|bay window|french window|glass door|conservatory|greenhouse|mirror|aquarium|table|glass table|hob|ceramic hob|sink|basin|washbasin|worktop|piano|statue|sculpture|painting|window pane|shop window|roof tile|tiles|fence|camera|drone|guitar|violin|console|monitor|glasses|watch|vinyl|parquet|carpet|sofa|dress|suit|coffee machine|oven door|shower screen|shower door|heater|radiator|panel|ceiling';
const TREE =
  'tree|poplar|oak|pine|palm|cypress|branch|branches|hedge|eucalyptus|willow|plane tree|cedar|fir|olive tree';

export const LOSSES_TOLD: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'vol',
    weight: 7,
    phrases: [
      `(${TAKER}) [have|has|had|just|then|even|also] (${TAKES}) [${OWN}] (${VALUABLE})`,
      `(${TAKES}) (#|nine|eight|seven|six|five|four|three|two|several|most|all|half) of (them|our|my|the|those) [including mine] [${VALUABLE}]`,
      '(car|van|camper|rental|hire car|motorhome|duster|clio|golf|boat|shed|garage|cellar|chalet|flat|house|office|shop|locker|caravan|it) [was|got|has been|had been|were] (broken into|burgled|burglarised|burglarized|cleaned out|ransacked|turned over|robbed|looted)',
      '(cleaned us out|cleaned me out|cleaned out|burgled with us inside|posing as|pretended to be from|pretending to be from|fake policeman|fake police|fake plumber|fake water|the water company rang)',
      `(${OPENS}) [off|open|through|out] [of] (the|my|our|both|two|a|its) [two|front|back|cellar|garage|bike|shop] (${SHUT}) [and|then|off]`,
      `(lock|locks|padlock|chain|cable|u lock) [was|were|is|are|lying|just|left] (cut|sawn|sawed|snapped|broken|cropped|on the ground|on the floor|in two|in pieces|hanging|dangling)`,
      `(tore|ripped|snatched|grabbed|pulled|yanked|wrenched) (my|her|his|our) (handbag|bag|purse|phone|necklace|chain|backpack|rucksack|watch|earring|earrings|wallet|laptop) [off|from|out]`,
      `(a|the|our) (safe|strongbox|cash box|till) (carried out|carried off|taken|gone|emptied|opened|forced|drilled|missing)`,
      '(gas was sprayed|put to sleep with gas|we were gassed|sprayed gas) [in|by|into]',
      `(they|he|she|someone|somebody|thieves|burglars|the thieves|the burglars) [must have|have|had|just|probably] (came|come|got|climbed|entered|went) (in|by|through|over|up) [by|through|from|via|over|at] [the] (pool|balcony|terrace|skylight|cellar window|bathroom window|kitchen window|roof terrace|back wall|garden wall|fire escape) [while|when|and|at|in]`,
      '(scooter|car|van|bike|motorbike|moped|bicycle|trailer|caravan|boat|quad|e bike|trottinette) [is|was|has] [just|simply|completely|not] (gone|vanished|disappeared|not there|no longer there|nowhere to be seen|nowhere to be found|missing) [when]',
      '(came back|came down|come back|got back|returned|went down|came out) [to|and|at|after] [find|found] [an|the] (nothing|empty space|empty spot|empty bay|empty place|empty parking|no car|no bike|no scooter|no van)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 6,
    phrases: [
      `(my|our|his|her|their|the) [old|poor|white|little] (${VEHICLE}) (and|with) (me|i|his|mine|her|hers|theirs|my|the|a|another|his own) [white|grey|own] [${VEHICLE}] (${MEETS})`,
      `(${VEHICLE}) [of the commune|of mine|of his|of hers] and [my|his|her|the|mine|a|our] [own|old] [${VEHICLE}] (${MEETS})`,
      `(${MEETS}) [in the middle|briefly|gently|quite hard] with (a|an|the|another|my|his|her|some) [parked|stationary|low|stone|other|white|black|red|big|delivery] (${VEHICLE}|wall|pillar|post|bollard|barrier|tree|kerb|gate|lamp post|lamppost|fence|sheep|boar|deer|cow|dog)`,
      '(i|he|she|we|son|daughter|wife|husband) [just|only|barely|slightly|also|then] (scratched|scraped|dented|clipped|grazed|bumped|touched|tapped|nudged|kissed|caught|dinged) (another one|another car|another vehicle|the next car|the car next|the car beside|the one next|the neighbouring car|somebody s car|someone s car|the car of|a parked|the parked|a stationary)',
      '(missed|misjudged|cut|overshot|overcooked|lost it on|lost it in) (the|a|my|that) [last|first|wide|hairpin|sharp] (bend|turn|turning|corner|curve|exit|roundabout)',
      '(bumper|mirror|mirrors|wing|wings) (kiss|kissed|to bumper kiss|against mirror|touched|met|brushed)',
      '(took|takes|taken|knocked|carried|ripped|tore|broke) (away|off|with it|with him|with her) (my|our|the|his|her) [left|right|driver s|passenger|wing|door|side] (mirror|mirrors|wing mirror|door mirror|bumper|wing|door|number plate|plate|headlight)',
      '(took|takes|taken) (my|our|the) [left|right|wing|door|side|driver s] (mirror|mirrors|bumper|wing) [off|away|with|and]',
      '(reversed|backed|drove|rolled|ran|parked|manoeuvred|steered|pulled) (his|her|their|a|the|my|our) [new|old|big|white|black|hire|company|delivery] (land rover|range rover|car|van|truck|lorry|golf|clio|bmw|audi|mercedes|jeep|tractor|trailer|camper|caravan|scooter|bike|suv|4x4|peugeot|renault|dacia|ford|polo|mini|yaris|tesla) [straight|right|gently|slowly] (into|against|onto|over)',
      '(opened|swung|flung|threw) (his|her|my|the|a|their) [car|driver s|passenger|front|rear] door [open|right|straight|just] (into|in|on|onto) (the path|front of|me|my|a|his|her|traffic|us|our|the cyclist|a cyclist)',
      '(stopped against|came to rest on|ended up on|finished on|landed on|lying on) (its|the|my|our|his|her) (side|roof|bumper|barrier|hedge|field|island|roundabout|railing)',
      '(wheel|wheels|car|van|bike) (left the road|in the ditch|in the tram|on the kerb|over the kerb|off the road)',
      '(cut me up|cut us up|cut in front|cut across me|cut across us|brake checked|pushed me off|pushed us off|forced me off|forced us off|pushed me on|pushed me into|pushed me onto|shoved me into)',
      '(car|van|bus|lorry|truck|motorbike|motorcycle|scooter|moped|bike|taxi|tram|quad|cyclist|rider|driver|biker) … (between lanes|between the lanes|the wrong way|on the wrong side|without lights|with no lights|on red|through the red|into my lane|into our lane|into my side|into our side|into my path)',
      '(struck|hit|clipped|knocked|rammed|bumped|run over|mown down|knocked over) by (a|an|the|some|one) [white|black|red|old|big|dutch|parked|reversing] (hearse|forklift|tram|bus|coach|shuttle|motorbike|motorcycle|scooter|moped|bike|cyclist|lorry|truck|van|pickup|taxi|camper|minibus|trailer|tractor|quad|bin lorry|ambulance|golf cart|segway|mobility scooter|trottinette)',
      '(fell|slid|went down|came down|crashed|skidded|tumbled) [down|over] (with|on|off) (the|my|his|her|a) [own] (scooter|motorbike|moped|motorcycle|e scooter|trottinette|vespa)',
      '(motorbike|motorcycle|scooter|moped|car|van|taxi|bus|lorry|truck|pickup|mercedes|quad|forklift|bike) [of #] (came|comes) (down|up|along|round|out of|onto|across|between|over|through) (the|a|my|our|that|it)',
      '(pickup|van|car|truck|lorry|forklift|taxi|bus|tractor|scooter) [has|then|just] (went|came|come|entered|pierced|gone) [into|in|and pierced] (my|our) (back|rear|front|side|door|car|bumper|van)',
      '(rolled|rolls) (out|backwards|back|forward|down) [down|of|the|into|from|while|because]',
      '(came|drove|went) up [onto|on] (onto|on|over) (the pavement|the sidewalk|the kerb|it|the footpath|the terrace)',
      '(folded|wrapped|crushed|concertinaed) (against|round|around) (the|a|my)',
      '(low|height) (bridge|barrier|beam) … (roof|roof box|van|box|camper|motorhome|luton)',
      '(took|hit|met|found|forgot) the (low bridge|height barrier|height limit|height bar|car park barrier)',
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 7,
    phrases: [
      '(over|across) (the|my|his|her) (handlebar|handlebars|bars)',
      '(down|over|off) (i|he|she|we) (came|went|tumbled|fell)',
      '(i|he|she|mum|dad|gran|my wife|my husband|my son|my daughter|my mother|my father|the kid|the boy|the girl) … (came|fell|went|tumbled|slipped|slid|toppled|crashed|flew) [right|straight|headfirst|backwards|head first] (off|down|from|out of|through) (the|a|my|his|her) [bottom|top|climbing|wet|last|whole] (ladder|stepladder|steps|step|stairs|staircase|stool|chair|roof|scaffolding|tree|swing|slide|trampoline|bed|bunk|bunk bed|cot|changing table|horse|pony|escalator|platform|wall|balcony|bench|diving board|ski lift|chairlift)',
      '(wheel|front wheel|tyre) [of my bike|of the bike] … (tram rail|tram rails|tram track|tram tracks|rail of the tram|rails of the tram|pothole|grate|gutter) [and]',
      '(pulled|tipped|knocked|spilled|spilt|upset|grabbed) (the|a|my) (kettle|saucepan|pan|teapot|frying pan|pot|tagine|coffee pot|bowl of soup|cup of tea|chip pan|deep fryer|iron) [of] [boiling|hot] [by|onto|over|on|off|down|water] [its|himself|herself|him|her|the] [cord|handle|cable|lead]',
      '(boiling|hot|scalding) (water|oil|soup|tea|coffee|milk|fat|wax) (over|on|onto|down) (my|his|her|himself|herself|myself|the)',
      '(hand|hands|arm|foot|fingers|finger|leg) [then] (went|got caught|was caught|got sucked|was pulled|got) (in|into|under|between) (the|a|an) [dough] (laminator|machine|mixer|press|saw|mower|lawnmower|shredder|grinder|blender|escalator|roller|fan|door of the lift)',
      '(learning|learn|lesson|holiday|week|day|weekend) [how] [to] (ski|skiing|snowboard|skate|surf|ride|climb) … (knee|ankle|wrist|shoulder|leg|arm)',
      '(came down|brought down|taken down|went down) on (the|a) (stretcher|sledge|blood wagon)',
      '(bit|bitten|attacked|mauled|savaged|nipped|stung|kicked|gored|knocked over|thrown) by (a|an|the|my|our|his|her|their) … (dog|malinois|shepherd|rottweiler|pitbull|labrador|horse|donkey|monkey|cat|wasp|hornet|scorpion|snake|bull|cow)',
      '(cut|sliced|chopped|stabbed|caught|trapped|crushed|nailed|drilled|sawed) [through|off|into|open] (my|his|her) [own|left|right] (thumb|finger|fingers|hand|foot|leg|toe|palm|wrist|tendon)',
      '(slipped|fell|tripped|went over|skidded|slid) [right|badly|heavily|flat|on my way] (on|over|in|at|by) (the|a|some|an|my|our) [wet|icy|loose|freshly|greasy|soapy|mopped|uneven|broken] (floor|tiles|ice|leaves|paving|kerb|cobbles|manhole|hole|mat|rug|cable|hose|puddle|soap|shower|bath|grape|banana|oil|pool|poolside|supermarket|shop|market|hammam|stairwell|entrance)',
      '(school|playground|football|rugby|judo|ski|skiing|riding|gym|climbing|sports) (accident|fall|injury|match|tackle|lesson|class) [and|when|where|he|she|my]',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 6,
    phrases: [
      '(oued|river|stream|torrent|sea|wadi) of … (came|rose|entered|burst|flooded|overflowed|swelled|took|swept)',
      '(oued|river|stream|torrent|sea|wadi) [of|the] (came|rose|got|burst|entered) (in|into|through|over|up) (our|my|the)',
      '(lightning strike|lightning bolt|bolt of lightning|struck by lightning|lightning struck|lightning hit)',
      '(when|after|before|since|as|then|where|until) [the|that|a|last] (wind|storm|gale|hail|flood|cyclone|tornado|mistral|chergui|sandstorm|squall|tempest|hurricane|downpour|cloudburst) [really|suddenly] (came|rose|hit|struck|arrived|got up|picked up|passed|blew|started|swept|landed|went through)',
      '(hailstones|stones|ice balls|balls of ice|lumps of ice|hail) [the size|as big|big|like|size] [of|as] (golf balls|eggs|walnuts|ping pong balls|tennis balls|marbles|the stones|apricots|pigeon eggs|the hailstones|a golf ball|ice cubes|plums)',
      '(size of the|size of those) (stones|hailstones|hail)',
      `(${TREE}) [next door|in the garden|of the neighbour] (came|fell|landed|crashed|went|blew|snapped|was blown|was uprooted) [down|right|straight] (through|on|onto|across|into) (the|my|our|his|her) (awning|caravan|tent|roof|conservatory|car|garage|house|shed|fence|greenhouse|terrace|camper|motorhome|pergola|veranda|chimney)`,
      '(wind|gust|gusts|storm|gale|tornado|snow|hail|flood|river|sea|wave|waves|mud|oued) (took|lifted|blew|tore|ripped|laid|carried|dropped|threw|emptied|filled|flattened|got into|came into|came in|entered|broke|crushed|pushed|folded|bent|collapsed|swallowed) [away|off|up|half|all|down] [of] (the|my|our|half|all|two|three|part|a|everything|several)',
      '(roof|roof tiles|tiles|trampoline|fence|pergola|awning|shed|gazebo|parasol|greenhouse|chimney|gutter|aerial|antenna|solar panels) … (blew|flew|blown|flown|took off|lifted off|carried off|ended up in|found in) [off|away|down|over|into|in]',
      '(weight|load) of (the|all that|that|wet) snow',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 8,
    phrases: [
      `(ball|football|tennis ball|basketball|racket|frisbee|stone|toy|drone|rugby ball|golf ball|cricket ball|bouncy ball|shoe|controller|remote|wii remote|elbow|bottom|head) [went|flew|ended|sailed|came|landed|had a disagreement|had an argument|straight|right] [with|straight|right] (through|into|in|against|onto|with|at) (the|my|our|his|her|their|a|neighbour s|hostess s|next door s|friend s) [brand] [new|big|flat] (${FRAGILE})`,
      `(disagreement|argument|fight|difference of opinion|encounter|meeting) with [our|my|a|the|his|her] [hostess|host|neighbour|friend|aunt|sister|brother|cousin|landlady] [s] (${FRAGILE})`,
      `(knocked|bumped|tipped|dropped|broke|smashed|cracked|spilled|spilt|scratched|tore|stained|burnt|burned|ruined|shattered|chipped|snapped) [over|onto|on|into|down] (my|our|a|the|his|her) (friend|neighbour|colleague|sister|brother|cousin|aunt|uncle|boss|host|hostess|landlady|landlord|teacher|mother in law|father in law|brother in law|sister in law|mate|client|flatmate|roommate) [s|who] [#] … (${FRAGILE})`,
      `(put|stuck|drove|pushed|ran|drilled|knocked|stepped|fell|leaned) [straight|right] [my|his|her|the|a] [foot|leg|elbow|hand|knee|head|heel|drill|screw|nail|ladder|broom|chair|corner|legs] (through|into) (the|a|my|our|his|her) [ceramic|glass|living room|bathroom|kitchen|underfloor] (${FRAGILE}|wall|door|floor|heating panel|pipe|cable|partition)`,
      '(overvoltage|power surge|surge|voltage spike|power cut|electrical fault|short circuit|network) … (fried|killed|died|burned|burnt|cooked|blew|destroyed|grilled|dead)',
      '(everything on the same plug|everything that was plugged|all the plugged|everything plugged) [in|died|is|was]',
      `(lopping|felling|cutting down|pruning|trimming|chopping|sawing|topping|cutting back) (his|her|their|the|a|our|my) (${TREE})`,
      '(scraped|scratched|gouged|scored) (the|my|our|their) (oak|parquet|floor|floorboards|worktop|table|wood|marble|tiles|hob|enamel)',
      '(chewed|gnawed|ate|eaten|shredded|ripped open|scratched|clawed|dug up|made a party with|destroyed) … (sofa|couch|carpet|rug|door|cushions|mattress|shoes|garden|lawn|cables|seat|armchair|curtains)',
      '(neighbour|neighbor|kid|son|daughter|child|boy|girl|he|she) … (sent|kicked|threw|hit|launched|shot|fired) (his|her|a|the|my) (ball|football|stone|tennis ball|toy|rock|shoe|frisbee|catapult) [straight|right] (in|into|through|at|against)',
    ],
  },
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 6,
    phrases: [
      '(aquarium|fish tank|water bed|waterbed|water tank|water heater|boiler tank|hot water tank|cistern|ballon|water softener|dehumidifier|paddling pool|dishwasher|washing machine) [just|has|had|was|is|suddenly] (burst|letting go|let go|gave way|gave out|broke|leaked|leaking|cracked|split|exploded|emptied|overflowed|came apart|failed|emptied itself|gave up)',
      '(#|hundred|two hundred|three hundred|four hundred) (litres|liters|litre|liter|gallons) [of water|of it] (on|in|over|across|through|all over|into) (the|my|our)',
      '(pipe|joint|seal|hose|tap|valve|stopcock|gasket|union|elbow|washer|siphon|tank|radiator|shower tray) [behind|under|in|of|above|below] [the|our|my] [bath|sink|wall|kitchen|floor|toilet|shower|washing machine|house] (gave way|gave out|burst|let go|came off|went|cracked|split|popped|failed|broke|came loose|worked loose|perished)',
      '(raining|rained|rains|rain|snowing|pouring|poured|dripping|dripped|drips) (into|in|on|onto|through|from) (the|my|our|his|her) [flat|lemaires|neighbours|neighbour s] [s] (dining room|living room|bedroom|kitchen|stove|ceiling|bathroom|light fitting|ceiling light|salon|sofa|bed|desk|hall|corridor|office|shop|stock|cellar|electric panel|fuse box|chandelier|salon marocain)',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 8,
    phrases: [
      '(flew|came|smashed|bounced|crashed|slammed|went|jumped up|hit|landed) [straight|right] (into|against|off|on|in) (my|the|our|his|her) [car] (windscreen|windshield|sunroof|rear window|panoramic roof|headlight|side window)',
      '(rear window|back window|side window|sunroof|glass roof|panoramic roof|windscreen|windshield|quarterlight) [just|simply|suddenly|of the car|of the volvo] (went off|exploded|shattered|burst|imploded|blew out|crumbled|went off like|disintegrated|collapsed|starred|crazed|fell in|in crumbs|is in crumbs|went crack|gave way)',
      '(closed|shut|slammed|dropped) (the|my|a) (boot|tailgate|hatch|hatchback|door) … (rear window|back window|glass|window)',
      '(pane|greenhouse pane|window pane|shop window|shopfront|bay window|conservatory roof|double glazing|veranda roof|glass roof|mirror|shower screen|ceramic hob|glass door) [just|simply|has|suddenly|and] [then] (split|cracked|shattered|exploded|burst|starred|went) [from|in|by itself|bang|all by|on its own|top] [itself|top|two|right]',
      '(star|chip|crack|impact) (in|on) (my|the|our|his) (windscreen|windshield) … (longer|growing|spreading|bigger|running|creeping)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 6,
    phrases: [
      '(ember|embers|spark|sparks) [from|of|flew|went|to|on|onto|in|into|set|caught|lit|landed|took]',
      '(battery|lithium battery|charger|power bank|vape|laptop battery) [of my|of the|in my] … (ignited|exploded|overheated|caught|melted|went up)',
      '(took|carried|blew|spread) (an|the|some|a) (ember|embers|spark|sparks|flame|flames)',
      '(caught|catches|catching|took) fire [on|in|at|while]',
      '(car|oven|dryer|tumble dryer|fridge|charger|battery|scooter|hoverboard|phone|toaster|chip pan|pan|chimney|dustbin|bin|bins|hood|extractor|curtains|barn|haystack|hay barn|shed|hedge|boiler|socket|plug|fuse box|multi plug|extension lead|candle|barbecue) … (caught|ignited|in flames|went up|up in smoke|burst into flames|alight|ablaze|burned|burnt|melted|orange)',
      '(bins|dustbins|bin|balcony|car next|flat below|flat above|bakery|garage next) … (burned|burnt|burning|on fire) [and] … (climbed|spread|reached|licked|jumped|passed|caught)',
      '(walls|kitchen|ceiling|room|flat|house|everything|it all) [is|are|was|were|all|went] [all|completely] (black with soot|black from the smoke|covered in soot|sooty|charred|smoked out)',
      '(started|began) (in|at) the (bakery|restaurant|shop|flat|kitchen|cellar|garage) (under|below|above|next to) (us|ours|me|mine)',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 7,
    phrases: [
      '(suitcase|luggage|bag|baggage|bags|suitcases|case) [has|have|did|was|were|is|still|never] [not|never|been] (not arrive|never arrived|not arrived|not turned up|not come out|arrived|lost by|lost at|delayed|went missing|not on the belt|not on the carousel|stayed in)',
      '(claim|get|have|want|reimburse|refund) [me|back|for] [back|for] (what i paid|the money i paid|the cost of|my glasses|the glasses|the dentist|my medicine|the optician|the consultation|my ticket|my tickets|the hotel|the taxi home|the tow)',
      '(airline|flight|train|ferry|tour operator|organiser|cruise) [has|was|is|just] (cancelled|canceled|overbooked|lost my|lost our|refuses to refund|went bankrupt|delayed|bumped)',
    ],
  },
  {
    // Words of a loss, said of something else.
    topic: 'idiom',
    label: 'paint',
    phrases: [
      '(snow plough|snow plow|snowplough|snowplow|snow chains|snow tyres|storm lamp|storm lantern|snow white|fairy lights|christmas lights|rain coat|raincoat|wind farm|mopped|mopping|rainbow)',
      '(fire) (exit|extinguisher|door|escape|station|engine|hydrant|pit|alarm|blanket|works)',
      '(never|not|no) (been in|had|have|caused) (an|any|a|one) (accident|crash|collision) (before|in my life|since|until|ever)',
      '(sky|weather) (was|is) (blue|clear|fine|perfect)',
      '(fell|fall|falling) (asleep|out with|for it|in love|behind|ill)',
    ],
  },
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      '(reversed|backed|drove|rolled|ran|steered) (his|her|their) [new|old|big|white|black|hire] (land rover|range rover|car|van|truck|lorry|golf|clio|bmw|audi|mercedes|jeep|tractor|trailer|camper|caravan|scooter|bike|suv|4x4|peugeot|renault|dacia|ford|polo|mini|yaris|tesla) [straight|right|gently|slowly] (into|against|onto|over) (my|our|mine|us|me)',
      '(brother in law|sister in law|father in law|mother in law|cousin|uncle|aunt|friend|neighbour|colleague|boss|brother|sister|father|mother|dad|mum|postman|farmer|client|guest) (reversed|backed|drove|rolled|ran|bumped|scraped|parked) [his|her|the|straight|right|a] … (into|against|onto) (my|our|mine|us|me)',
      '(snow plough|plough|street sweeper|bin lorry|dustcart|school bus|driving school car|tractor|combine|digger|forklift|ambulance|fire engine|hearse|horsebox|donkey cart|carriage|caleche|cart|tuk tuk|trolley|pedalo|speedboat|jet ski|quad|sailboat|boat) [of the commune|of mine] (and my|and our|hit|bumped|struck|ran|came|scraped|touched|reversed|backed|pulled|clipped|bolted)',
      '(another one|another car|the next car|the car next|the car beside|somebody s car|someone s car|the car of) [in|to|at|of] (the car park|the parking|next|mine|me|a|the|my)',
      '(i|we) [just|only|slightly|barely] (touched|bumped|hit|clipped|knocked|scraped) (a|an|the|some) [old|young] (man|woman|lady|boy|girl|kid|cyclist|pedestrian|scooter|motorbike|moped|cart|donkey cart|horse|rider)',
      '(letter of the other|the other insurance|other insurer|his insurer|her insurer|their insurer|the other party)',
      '(motorcycle|motorbike|scooter|moped|cyclist|bike|lorry|truck|van|car|bus|taxi) … (took|ripped|tore|knocked|broke|carried) [away|off] (my|our|the) [left|right|wing|door|side] (mirror|wing mirror|door|bumper|wing)',
    ],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      `(my|our|a|the|his|her) (friend|neighbour|colleague|sister|brother|cousin|aunt|uncle|boss|host|hostess|landlady|landlord|teacher|mate|client|flatmate|roommate|mother in law|father in law) [and] [#] … s [murano|brand new|new|old|antique|best|glass|white|beloved] (${FRAGILE}|car|van|bike|wall|hedge|gate|coat|rug)`,
      '(family|neighbour|neighbor|man|woman|lady|farmer|friend|people|someone|somebody|baker|butcher|guard|caretaker|breeder|landlord|owner) s [big|little|young|old|black] (malinois|dog|dogs|labrador|shepherd|rottweiler|pitbull|pit bull|husky|terrier|boxer|cat|horse|bull|cow|goat|donkey|ram|geese|peacock)',
      '(dog|horse|cow|bull|donkey|cat|goat|malinois|labrador|shepherd) (of|belonging to|that belongs to|owned by) (the|my|our|a|his|her|mr|mrs|m|mme|madame|monsieur|si|hajja|hajj) [neighbour|neighbor|family|man|farmer]',
      '(under|beneath|underneath|above|over|next to|below) (us|me|ours|mine|our flat|my flat)',
      '(next to|adjoining|beside|against|behind|bordering) (my|our) (depot|shop|house|garage|workshop|wall|garden|field|flat|warehouse|restaurant|office|land)',
      '(its|the dog s|his|her) (owner|master|mistress) [of the dog|of the horse] (says|said|apologised|apologized|came|paid|gave|refuses|refused|denies|admits|ran|called|is|was|did|does|offered|wants)',
      '(they|he|she|owner|owners) (say|says|said|swear|swears) (he|she|it) [has|had|s] (never|not) (done|bitten|hurt) (it|that|anyone|anybody) [before]',
      '(downstairs|upstairs|next door|neighbour s|neighbours) (kid|kids|boy|boys|son|child|children|tenant|tenants|lady|man|couple|family|flat|neighbour|neighbours)',
      '(kid|boy|son|child|daughter|girl) of [the|my|our] [downstairs|upstairs|next door] (neighbour|neighbours|neighbor|neighbors|people|family|concierge|caretaker)',
    ],
  },
  {
    topic: 'party',
    label: 'witness',
    phrases: [
      '(farmer|neighbour|passer by|lorry driver|trucker|man|lady|woman|guy|bloke|chap|couple|local|tractor driver|hiker|shopkeeper|postman|stranger|someone|somebody|driver|mechanic|garage|friend|tow truck|colleague) [kindly|very kindly|then|who stopped|with his tractor|passing] (pulled|towed|winched|dragged|hauled|lifted|pushed|helped|lent|drove|gave|took|stopped to help|rescued|warned|brought|fetched|made) (the car|my car|our car|the van|me|us|it|him|her|the bike) [back|out|home|off|onto|to|a|up|into] [of|to|the|tea|lift|blanket|ditch|road]',
      '(was|were) [only|just|both|all] (the two|two|three|four|both|either|neither|one|none|all) of us (in|inside|aboard|asleep|at home|sleeping|on board)',
      '(two|three|four|five|both|either|neither) of us (slept|asleep|in|were asleep|were sleeping|in the car|in a hired|hired|simply|woke)',
    ],
  },
  {
    // The writer's own, in words that could be another's.
    topic: 'party',
    label: 'own',
    phrases: [
      '(the|this|that) (car|van|bike|scooter|motorbike|caravan|camper|motorhome|trailer|truck) (is|was|has|s|will|would|still|itself|needs|had|looks|stinks|starts|drives) (dead|wrecked|a write off|written off|totalled|totaled|undrivable|drivable|fine|a puddle|scrap|a wreck|damaged|at the garage|in the ditch|on its roof|mine|new|not mine|ours|rented|hired|leased|a hire|towed|being towed|insured|parked|stuck|a hole|holes|folded|bent|finished|no longer|not starting|black|burnt|covered|full of|soaked)',
      '(pulled|towed|winched|dragged|left|parked|locked|borrowed|took|drove|washed|started|hired|rented|unloaded|loaded|packed) (the|a) (car|van|bike|scooter|motorbike|caravan|camper|motorhome|trailer)',
      '(went|came|go|home|work|school|there|back|travelled|left|on) [to work|home|on] by (bus|train|taxi|tram|metro|bike|car)',
      '(boot|bonnet|roof|door|window|back|front|wheel|keys|key|rear|inside|interior|side) of the (car|van|camper|caravan|motorhome)',
    ],
  },
];
