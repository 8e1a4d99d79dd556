import type { PhraseGroup } from '../lexicon/lexicon';

/*
 * Events told as somebody or something, what it does, and to what: each row joins two or three lists, so that one
 * new word in a list is known in all of its sentences.
 */

/** What is dropped, spilt on, sat on at home. */
const DEVICE =
  'tv|telly|television|phone|mobile|iphone|smartphone|samsung|laptop|macbook|mac|computer|pc|monitor|tablet|ipad|kindle|console|playstation|ps5|xbox|switch|camera|lens|gopro|drone|watch|glasses|specs|spectacles|sunglasses|hearing aid|hearing aids|dentures|false teeth|headphones|speaker|printer|projector|guitar|violin|piano|cello|saxophone|trumpet|flute|keyboard|amp|vase|lamp|chandelier|painting|picture frame|statue|sculpture|ornament|ornaments|china|crockery|coffee machine|microwave|worktop|countertop|basin|coffee table|dining table|table|sofa|couch|settee|armchair|rug|carpet|parquet|laminate floor|curtains|suit|dress|coat|handbag|sideboard|cabinet|wardrobe|bookcase|pram|pushchair|stroller|wheelchair|ring|necklace|mattress|fish tank|trampoline|paddling pool|lawnmower|mower|barbecue|greenhouse|worktops|tiles|kitchen top|work surface|kitchen island|reading glasses|screen|handset|e reader|toy|model|vinyl|records|trainers|shoes|suitcase|rucksack|jumper|sideboard|lampshade|set off the|airpods|earbuds|earphones|smartwatch|fitbit|steam deck|nintendo|router|modem|soundbar|record player|turntable|harp|drum kit|drums|accordion|oud|ukulele|telescope|binoculars|microscope|hoover|vacuum|vacuum cleaner|kettle|toaster|blender|mixer|food processor|kitchenaid|teapot|dinner service|glassware|crystal|decanter|figurine|clock|headboard|chest of drawers|dresser|bench|hammock|tent|awning|kayak|canoe|paddleboard|surfboard|skis|golf clubs|racket|helmet|leather jacket|wedding dress|kaftan|djellaba|boots|scarf|tapestry|quilt|cot|buggy|car seat|mobility scooter|prosthesis|retainer|contact lenses|insulin pump|cpap|espresso machine|sewing machine|gaming pc|graphics card|sat nav|dashcam|exercise bike|treadmill|peloton|bathroom scales|toilet seat|toilet lid|cistern lid|sink|bath|shower head|plant pot|planter|fridge door|freezer|induction top|stairs carpet|stairs|oak floor|stone floor|marble|marble top|granite top|trousers|shirt|blouse|jacket|bedspread|duvet|pillow|car seats|seats|upholstery|dashboard|hot tub|pool cover|garden furniture|garden table|patio set|parasol|statuette|globe|doll|lego|bicycle';
const OTHERS_CAR =
  'car|van|audi|bmw|mercedes|tesla|golf|peugeot|clio|bonnet|paintwork|bodywork|motorbike|scooter|bike|vehicle|porsche|mini|fence|conservatory|wall|shed';
const MISHAP =
  'dropped|drop|dropping|knocked|knocked over|knocked off|tipped over|pulled over|sat on|sat down on|stood on|stepped on|trod on|trodden on|tripped over|fell on|fell onto|leaned on|leant on|rolled over|drove over|ran over|stamped on|bashed|bumped into|spilt|spilled|spilling|slipped with|threw|kicked|smashed|cracked|snapped|broke|wrecked|trashed|scratched|scorched|stained|chipped|dented|ruined|burnt a hole in|melted|put a hot|left a hot|put my|elbowed|toppled|backed into|walked into|caught|yanked|tugged|pulled|fumbled|let go of|sent flying|brought down|swept off|crashed into|backed over|reversed over|stood up into|knelt on|lay on|jumped on|sneezed|pulled down|pulled off|tore|ripped|put through|banged|nudged off|clipped|dragged|splashed|sprayed|bleached|shrunk|drenched|soaked|dunked|flushed|washed|microwaved|ironed|dripped|poured|kicked over|kicked the|hurled|flung|lobbed|punched|headbutted';
const SPOILT =
  'broke*|crack*|smash*|snap*|shatter*|in bits|in pieces|in two|ruin*|stain*|scratch*|dead|kaput|knackered|goner|wreck*|written off|torn|ripped|scorch*|chip*|dent*|bent|crush*|drown*|soak*|fried|destroy*|had it|toast|blank|black screen|warp*|melt*|damag*|squash*|flatten*|history|in a heap|beyond repair|beyond saving|no longer works|stopped working|will not turn on|bust*|burn*|white ring|mark|marks|chew*|shred*|claw*|gouge*|flooded|will not charge|will not switch on|does not work|not working|no longer switches on|no picture|lines across|bricked|flickers|flickering|unusable|unplayable|useless|a write off|in tatters|in shreds|in two halves|in half|fell apart|came apart|splintered|buckled|discoloured|bleached|shrunk|curdled|waterlogged|fused|short circuited|went bang|conked out|gave up the ghost|past saving|unrepairable|irreparable|not repairable|done for';
const LIQUID =
  'coffee|tea|wine|red wine|beer|juice|water|milk|paint|varnish|ink|oil|bleach|nail varnish|nail polish|soup|gravy|sauce|perfume|wax|candle wax|coke|cola|cocoa|chocolate|bottle|mug|glass|cup|pint|pot|tin|bucket|vase|curry|creosote|mint tea|orange juice|lemonade|gin|whisky|cider|prosecco|champagne|rose|espresso|latte|cappuccino|cordial|smoothie|milkshake|yoghurt|ketchup|mustard|turmeric|henna|hair dye|dye|glue|solvent|acetone|cleaner|detergent|fabric softener|battery acid|petrol|diesel|fat|honey|syrup|carafe|jug|pitcher|teapot|flask|thermos|paintpot|litres';
const PET =
  'dog|puppy|cat|kitten|rabbit|ferret|parrot|horse|pony|cow|goat|sheep|hamster|spaniel|labrador|terrier|kittens|cats|dogs|pup|parakeet|cockatoo|tortoise|rat|guinea pig|donkey|mule|bull|calf|lamb|ram|pig|piglet|hens|cockerel|rooster|peacock|goats|husky|beagle|retriever|poodle|alsatian|great dane|mastiff';
const CHILD =
  'son|daughter|boy|girl|kid|kids|lad|toddler|baby|child|children|nephew|niece|grandson|granddaughter|twins|youngest|eldest|little one|little boy|little girl|year old';

const GLASS =
  'window|windows|window pane|pane|panes|patio door|patio doors|french window|french windows|bay window|shop window|shopfront|skylight|velux|conservatory|conservatory roof|greenhouse|double glazing|glazing|windscreen|windshield|rear window|rear screen|back window|side window|sunroof|panoramic roof|headlight|headlamp|wing mirror glass|mirror|shower screen|shower door|glass door|glass table|glass shelf|hob|ceramic hob|induction hob|oven door|stove glass|porthole|picture window|fanlight|glass panel|balustrade|quarter light|shop front|glass front|front window|kitchen window|bathroom window|bedroom window|splashback|rear glass|quarterlight|sun roof|cooktop|cooker top|stove top|glass top|glass lid|glass ceiling|windows of the car|roof light|rooflight|roof window|lantern roof|bus shelter|display case|showcase|vitrine|stained glass|glazed door|sliding door|windscreens|fog light|fog lamp|tail light|door mirror';
const SHATTERS =
  'explod*|shatter*|crack*|smash*|broke*|chip*|split|star|starred|went bang|in a million pieces|in a thousand pieces|in pieces|in bits|into pieces|into bits|to smithereens|spider*|burst|gave way|blew out|hole in|hole|bullseye|popped|crazed|fell out|fractur*|disintegrat*|to kingdom come|caved in|damaged|hit|crackle*|splinter*|broken|fissure|exploded|imploded|cobweb|cobwebbed|spiderweb|fell in|fell to bits|went to pieces|showered|thousand bits|rained|creeping|running across|zigzag*|hairline';
const THROWN =
  'football|ball|tennis ball|cricket ball|golf ball|frisbee|rugby ball|stone|pebble|gravel|chipping|grit|rock|bird|pigeon|pheasant|seagull|mower|strimmer|lawnmower|ladder|branch|cork|champagne cork|slingshot|catapult|air rifle|pellet|conker|snowball|brick off|roof tile|acorn|shuttlecock|golf|football through|petanque ball|boule|shot put|basketball|volleyball|baseball|arrow|dart|bb gun|airgun|hedge trimmer|lawn mower|weed whacker|blackbird|thrush|owl|hawk|sparrow|crow|magpie|duck|woodpecker|apple|coconut|pine cone|chestnut|walnut|tile|slate|plank|pole|scaffold|parasol|garden chair|flower pot|flowerpot|ball bearing|marble|nut|bolt|screw|hubcap|wheel trim|debris';

const WATER_SOURCE =
  'washing machine|dishwasher|hot water tank|water tank|tank|boiler|immersion heater|water heater|cylinder|tap|mixer tap|pipe|pipes|hose|flexible hose|joint|seal|sink|basin|bath|bathtub|shower|shower tray|toilet|loo|cistern|radiator|fish tank|aquarium|waste pipe|stack pipe|soil stack|gutter|downpipe|water meter|meter|valve|stopcock|softener|drain|drains|sewer|pool|sump|overflow|fridge|ice maker|underfloor heating|air con|condensate|u bend|washer|trap|fitting|compression joint|main|mains|plumbing|septic tank|jacuzzi|hot tub|water butt|geyser|cumulus|header tank|cold tank|expansion vessel|heating|outside tap|garden tap|hosepipe|sprinkler|sprinklers|irrigation|gutters|drainpipe|downspout|manhole|cesspit|ballcock|float valve|plughole|pipework|feed pipe|supply pipe|inlet|connector|coupling|riser|roof terrace|terrace|waterproofing|grout|silicone|water filter|filter|bidet|urinal|swimming pool|pond|fountain|water bed|waterbed|water main|water pipe|copper pipe|tap washer|hot water|fridge freezer|steam oven|humidifier|dehumidifier|condenser|ac|aircon|air conditioner|air conditioning|washing machine hose|dishwasher hose|shower hose|wc|sewage|sewage pipe|water softener|heat pump|solar heater';
const LEAKS =
  'leak*|burst*|overflow*|overran|ran over|run over|runs over|gave way|given way|popped*|came off|came loose|split|crack*|fail*|flood*|drip*|gush*|spray*|packed up|died|backed up|block*|perish*|went|blew|blown|sprung a leak|left running|left on|running all night|emptied*|weep*|seep*|explod*|let go|broke*|fractur*|froze*|frozen|poured|pouring|everywhere|gone|letting in|letting water|came apart|worked loose|pinhole|sheared|snapped|backing up|would not stop|spurt*|squirt*|ran all night|not turned off|pour*|cascad*|dislodged|disconnected|corroded|rusted|rusted through|rotten|gave out|gave up|came out|came away|ruptur*|rupture|spew*|drain*|trickl*|ooz*';
const SURFACE =
  'ceiling|ceilings|wall|walls|floor|floors|floorboards|parquet|laminate|carpet|carpets|plaster|plasterboard|wallpaper|skirting|skirting boards|paint|paintwork|cornice|lino|kitchen units|basement|cellar|hallway|lounge|bedroom|kitchen|bathroom|stock|shop|books|boxes|bedroom wall|lounge ceiling|kitchen ceiling|render|coving|stairwell|landing|lampshade|light fitting|light fittings|wardrobe|mattress|sofa|rug|rugs|hall|corridor|utility|study|office|store|storeroom|workshop|cupboards|units|worktop|insulation|loft|attic|party wall|plinth|stairs|lift|lobby|garage|parquet floor|false ceiling|dropped ceiling|archive|archives|files|boxes of files';
const SOAKED =
  'soaked|sodden|drenched|wet|wet through|damp|warped|buckled|swollen|stained|stain|brown|yellow|bubbling|bubbled|peeling|sagging|bulging|dripping|mouldy|mold|mould|moldy|ruined by water|under water|lifting|lifted|flooded|waterlogged|came down|collapsed|blistering|patches|patch|squelching|squelchy|puddle|puddles|inch deep|ankle deep|hanging|creep*|spreading|bubble*|blister*|swell*|soggy|paddling pool|swimming|pouring|water marks|droop*|saturated|inches|damp patch|brown patch|yellow ring|ring|rings|crumbl*|flak*|lifted up|came up|cupping|curling|curled|fell down|fell in|caved in|caving|blown|spongy|swelled|swell|swelled up|fungus|mushroom*|dark patch|tide mark|tidemark|floating|afloat|wading|squelch*|bow*|cracking';

const FIRE_SOURCE =
  'chip pan|frying pan|pan|fryer|oil|cooker|oven|hob|extractor|candle|candles|tealight|sparkler|sparklers|cigarette|fag|barbecue|bbq|embers|ember|fireplace|chimney|wood burner|stove|fuse box|fusebox|fuse board|consumer unit|extension lead|socket|plug|charger|battery|e scooter|e bike|tumble dryer|dryer|washing machine|dishwasher|fairy lights|christmas tree|heater|electric blanket|curtain|curtains|blind|sofa|mattress|bin|bins|wheelie bin|hedge|firework|fireworks|rocket|lantern|engine|car|van|caravan|barn|hay|shed|gas bottle|lamp|halogen|toaster|iron|hair straighteners|straighteners|cushion|towel|tea towel|loft|garage|conservatory|kiln|awning|timbers|beams|fire pit|brazier|incense|shisha|hookah|charcoal|generator|inverter|solar panel|solar panels|fuse|wiring|wires|transformer|power bank|powerbank|vape|phone charger|hoverboard|microwave|fridge freezer|freezer|fridge|extractor hood|cooker hood|hood|grill|pizza oven|boiler|router|telly|tv|laptop|oily rags|rags|compost|straw|haystack|stubble|grass|scrub|woodshed|woodpile|log pile|pergola|gazebo|tent|marquee|workshop|warehouse|sauna|tractor|scooter|motorbike|moped|power strip|multi plug|adaptor|adapter|electrics|electric meter|meter cupboard|meter box|night light|fairy light|lamp shade|lampshade|bedding|duvet|kitchen|bedroom|balcony|roof|butane|butane bottle|gas cooker|gas ring|gas stove|saucepan|pot|fat|tajine|tagine|kettle|lithium|lithium battery|electric bike|electric scooter|air fryer|airfryer|flare|lighter|match|matches|cigar|bonfire|paraffin heater|gas heater|pellet stove|stovepipe|flue';
const BURNS =
  'caught fire|catch fire|on fire|set fire|set light|set alight|caught light|caught|alight|ablaze|in flames|up in flames|went up|gone up|go up like|burst into flames|burned down|burnt down|burnt out|burned out|burnt|burned|burning|charred|scorched|smouldering|smoldering|smoking|smoke|sparks|sparked|exploded|flames|melted|gutted|torched|left on and|singe*|blacken*|black|flare*|whoosh|char|chars|ashes|cinders|fire|overheated|overheating|overheat|took light|blaze|blazing|engulfed|burst into flame|flared up|fireball|in ashes|to ashes|cremated|incinerated|to a crisp|carbonised|carbonized|half burnt|smoked|smoky|sooty|soot|glowing|embers|short circuit|shorted|set off sparks|spat flames|blew up|lit';

const WILD =
  'deer|boar|wild boar|stag|doe|fawn|badger|fox|pheasant|camel|elk|moose|roe deer|hind|mouflon|chamois|jackal|wolf|piglets|wild pig|wild sow|muntjac|reindeer|wild boars|boars|foxes|badgers|dromedary|camels|barbary sheep';
const STRAY =
  'dog|stray dog|cow|cows|horse|sheep|donkey|goat|cat|bullock|swan|hare|rabbit|goats|donkeys|horses|dogs|ram|ewe|lamb|bull|calf|heifer|mule|pig|sheepdog|labrador|goose|geese|turkey|peacock|hen|chicken|cockerel|animal';

const TAKES =
  'nicked|pinched|stolen|stole|swiped|lifted|half inched|whipped|made off with|ran off with|walked off with|cleared out|helped themselves to|had away|nabbed|robbed|snatched|grabbed|taken|took|pocketed|legged it with|scarpered with|cycled off with|rode off on|drove off in|emptied|cleaned out|thieved|pilfered|relieved of|absconded with|walked out with|stripped|relieved me of|shoplifted|hot wired|hotwired|siphoned|cut loose|unbolted|unscrewed|liberated|disappeared with|got away with|fled with|vanished with|sawed off|sawn off|jacked|tore off|ripped off me|yanked|ripped|tugged';
const GOODS =
  'car|van|bike|bicycle|e bike|ebike|mountain bike|scooter|e scooter|moped|motorbike|motorcycle|quad|trailer|caravan|motorhome|campervan|phone|mobile|iphone|bag|handbag|rucksack|backpack|wallet|purse|suitcase|luggage|jewellery|jewelry|watch|necklace|ring|rings|chain|cash|money|takings|till|tools|toolbox|drill|power tools|stereo|sat nav|satnav|wheels|alloys|catalytic converter|cat|number plates|battery|fuel|diesel|petrol|laptop|macbook|tablet|ipad|console|camera|telly|tv|pram|buggy|pushchair|baby seat|car seat|child seat|coat|jacket|helmet|parcel|parcels|package|mower|lawnmower|garden furniture|copper|cable|cables|lead|golf clubs|fishing gear|kayak|surfboard|skis|instruments|guitar|passport|keys|headphones|coins|stamps|shed|glovebox|roof box|bike off|earrings|earring|bracelet|gold|silver|silverware|heirloom|heirlooms|medals|paintings|chequebook|bank card|bank cards|cards|logbook|documents|briefcase|satchel|bumbag|nespresso|coffee machine|wine|cigarettes|merchandise|generator|compressor|chainsaw|strimmer|hedge trimmer|drills|nail gun|grinder|ladder|ladders|radiators|taps|gates|statue|statues|beehives|hives|hens|chickens|calves|tractor|saddle|saddles|tack|airbags|airbag|headlights|headlight|wing mirrors|roof rack|bike rack|dashcam|dash cam|radio|sunglasses|airpods|earbuds|kindle|playstation|xbox|printer|monitor|server|computer|computers|pcs|screens|ultrasound|equipment|violin|cello|trumpet|saxophone|keyboard|drum kit|amp|wedding ring|engagement ring|cufflinks|perfume|clothes|shoes|trainers|shopping|washing|post|mail|pushbike|pedal cycle|e scooters|cargo bike|road bike|racing bike|racer|motor bike|outboard|outboard motor|dinghy|boat|jet ski|tyres|spare wheel|bonnet badge|exhaust|solar panels|fence|pots|plants|safe|deposit box|cash box|petty cash|savings|dirhams|euros|pounds|notes|work van|company car|hire car|rental car|pick up|pickup|lorry|digger|excavator|minibus|sheep|cattle|goats|cow|tablets|phones|laptops|watches|jewels|necklaces';

const VANDALS =
  'someone|somebody|some idiot|some idiots|some git|some yob|yobs|vandals|kids|teenagers|youths|drunks|a drunk|hooligans|a jealous|my ex|some moron|some lowlife|scumbags|lowlifes|thugs|louts|unknown person|unknown persons|persons unknown|they|local kids|students|football fans|rioters|protesters|some nutter|a bunch of|some sod|some clown|some joker|some lout|some prat|some pillock|a stranger|strangers|a neighbour from hell|a nutter|a madman|a gang|gangs|a group of lads|lads|some lads|some kids|some boys|boys|a bunch|revellers|supporters|fans|a disgruntled|an ex|an unknown|unknown|unknown people|unknown individuals|individuals|whoever|some charming|some coward|cowards|some little|little so and sos';

/** What happens, joined from the lists above. */
export const EVENTS: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 6,
    phrases: [
      `(${MISHAP}) … (${DEVICE})`,
      `(${DEVICE}) … (${SPOILT})`,
      `(${DEVICE}) … (fell|fallen|slipped|toppled|tumbled|crashed|came off|went flying|slid) [off|from|out|down|over|into|onto|to|in]`,
      `(${PET}) [has|had|s|then] (ate|eaten|chewed|chewed up|destroyed|shredded|scratched|knocked|tore|ripped|wrecked|weed|peed|sicked|jumped|pulled) … (${DEVICE})`,
      '(removal|removals|movers|delivery|courier|fitters|builders|decorators|cleaners|cleaner|workmen) [men|man|guys|firm|company|lads|team] … (dropped|scratched|broke|smashed|damaged|cracked|dented|drilled|spilt|ruined|gouged|bashed)',
      '(slipped|fell|dropped) … (out of|from|through) (my|his|her) (hand|hands|pocket|fingers|bag|lap)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 8,
    phrases: [
      `(spilt|spilled|tipped|knocked|poured|splashed|threw|dropped|sloshed|upset) [a|an|the|my|his|her|whole|some|half|full] [full|whole|big|large|entire] (${LIQUID}) [of] … (on|over|onto|all over|into|across|down)`,
      `(${LIQUID}) … (all over|over|onto) (my|his|her|the|their|our|a) … (${DEVICE}|${OTHERS_CAR})`,
      `(${CHILD}) [has|had|aged|year|old|#] … (knocked|dropped|spilt|spilled|threw|scratched|broke|smashed|cracked|kicked|drew|rode|drove|crashed|scraped|dented|tipped|pulled|put) … (${DEVICE}|neighbour*|neighbor*|friend s|someone s|bumper)`,
      `(${CHILD}) … (scratched|scraped|dented|rode|cycled|scooted|kicked|drew) [his|her|a|the] [bike|scooter|ball|football|along] [into|on|against|along|down] [a|the|our|my] [neighbour*|neighbor*|friend*|lady|man] [s] … (${OTHERS_CAR})`,
      `(${PET}) [has|had] (scratched|dented|chewed|wrecked|trampled|destroyed|damaged|dug up) … (${OTHERS_CAR}|hedge|garden|flower bed|lawn)`,
      '(shopping trolley|trolley|wheelie bin|bin|ladder|gazebo|parasol|plank|scaffold pole|sign|bike) … (rolled|blew|fell|toppled|slid|crashed|swung|ran away) … (into|onto|on|against) … (car|door|wing|bonnet|van|paintwork)',
      '(drilled|nailed|cut|put a nail|put a screw|sawed|hammered) [straight|right] (through|into) (a|the|my|our) [gas|water|electric|power] (pipe|cable|wire|main|hose)',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 6,
    phrases: [
      `(${GLASS}) … (${SHATTERS})`,
      `(${SHATTERS}) [in|on|across|of|down|right across|through] (my|our|the|a|his|her|one of the) [front|back|kitchen|bathroom|living room|bedroom|shop|car|side|double glazed] (${GLASS})`,
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 8,
    phrases: [
      `(${THROWN}) … (through|into|smashed|cracked|shattered|broke|hit|against) … (${GLASS})`,
      '(crack|cracks|chip|star|bullseye) … (width|length|across|corner|side|middle|driver s side|full) … (screen|windscreen|windshield|glass|window)',
      '(stone|chip|gravel|pebble|grit|debris) … (lorry|truck|motorway|car in front|tyre|roadworks|gritter) … (crack|chip|screen|windscreen|glass|star)',
      '(stone|chip|pebble) (off|from) (a|the) [gravel|tipper|passing|oncoming] (lorry|truck|van|car|gritter)',
      `(${GLASS}) … (${SHATTERS}) … (by itself|on its own|for no reason|heat|frost|slammed|draught|${THROWN})`,
    ],
  },
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 6,
    phrases: [
      `(${WATER_SOURCE}) … (${LEAKS})`,
      `(leak|burst|blocked|leaking|dripping|split|cracked|broken|faulty|overflowing) [in|from|under|behind|of] [the|a|my|our|upstairs] (${WATER_SOURCE})`,
      `(${SURFACE}) [is|are|has|have|all|was|were|s|completely|in|above|the] … (${SOAKED})`,
      '(water|it) … (coming|came|pouring|dripping|running|seeping|leaking|gushing|cascading|trickling) [down|in|through|from|out] [through|from|the|of|into] … (ceiling|wall|walls|upstairs|light|lights|floor|flat|above|bathroom|stairs|socket|window frame)',
      '# (inches|inch|cm|centimetres|litres|gallons) of water',
      '(water|damp|wet) (stain|stains|mark|marks|patch|patches|ingress|damage)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 6,
    phrases: [
      `(${FIRE_SOURCE}) … (${BURNS})`,
      '(electrical|kitchen|chimney|house|bin|garage|car|small|big|huge|chip pan|garden|barn|grease) (fire|blaze)',
      '(put|putting) [it|the fire|the flames|them] out with',
      '(fire brigade|firemen|fire engine|fire service|firefighters) [came|put|had|turned up|evacuated|arrived|were|spent]',
      '(smoke|soot) (everywhere|damage|all over|billowing|pouring|filled)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 6,
    phrases: [
      `(a|an|the|two|massive|big|huge|some) [big|huge|young|massive|little|bloody|blinking] (${WILD})`,
      `(${STRAY}) … (ran|jumped|leapt|stepped|walked|wandered|shot|bolted|darted|strayed) [out|right|straight] [in|into|across|onto|under] [front|the|my]`,
      `(hit|struck|clipped|swerved to avoid|avoid|avoiding|ran over|killed|missed) (a|an|the|two|some) [big|stray|young|little] (${STRAY}|${WILD})`,
      '(t boned|tboned|rear ended|side swiped|sideswiped|clattered|ploughed into|piled into|careered into|wiped out|mowed down|clouted|walloped|thumped|whacked|pranged|smacked into|went into the back of|gone into the back of|gone up the back of|straight into the back of|into the back of my|into the back of me|up the back of|up my backside|up my rear)',
      '(reversed|backed|drove|ran|rolled|slid|went|crashed|smashed|bumped|pulled|swung|turned) [straight|right|back|slap bang|smack] (into|onto|over|across) (me|us|him|her|my|our|his|the side of|the back of|the front of)',
      '(clipped|caught|took|nudged|grazed|brushed|scraped|scuffed|dinged|bashed|hit|bumped|smacked|knocked) (my|our|his|her|the) [nearside|offside|rear|front|left|right|back|passenger|driver s] [rear|front|side] (mirror|wing mirror|wing|bumper|door|bonnet|quarter|panel|wheel|wheel arch|tail light|headlight|side|corner|back end)',
      '(came|pulled|shot|flew|edged|nosed|crept) out (of|from) (the|a|his|her) (driveway|drive|junction|side street|side road|car park|petrol station|bay|parking space|space|lay by|roundabout|layby)',
      '(fell|fallen|came|knocked|thrown|went) off (his|her|my|the|their) (bike|bicycle|scooter|motorbike|moped|cycle|pushbike)',
      '(swapped|exchanged|took|swap|gave) [our|his|her|each other s] (names|details|numbers|insurance details|insurance|particulars|plates|phone numbers|registration)',
      '(only|just) felt a (tap|bump|nudge|knock)',
      '(written off|write off|right off|crumple zone|airbags went off|airbag went off|crumpled)',
      '(nodded off|fell asleep|dozed off) (at|behind) the wheel',
      '(shed|lost) (its|his|a|the) (load|cargo|trailer)',
      '(opened|flung|opening|threw open) (his|her|the|their|a) [car] door',
      '(put|stuck|drove|took|planted|scraped|reversed|backed|misjudged|wedged|caught|clipped|creased|scuffed|bent|ripped|bashed|pranged|dinged|parked) … (into|on|against|under|our|my|the|a) [own|low|height|height restriction|garage|multi storey] (gate|gatepost|barrier|bollard|pillar|wall|post|kerb|tree|hedge|ditch|ramp|lamp post|lamppost|garage door|bridge|trolley bay|roundabout|skip)',
      '(car|rear|front|back|whole|passenger) [side|whole] (wing|door|quarter|bumper|side|corner|panel) … (pushed in|caved in|stoved in|bashed in|creased|crumpled|hanging off|scraped)',
      '(wrong side|wrong way|opposite lane|oncoming lane|hard shoulder|central reservation|slip road|box junction|zebra crossing|dual carriageway) … (hit|came|me|us|car|lorry|van|truck)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 7,
    phrases: [
      `(${TAKES}) [my|our|his|her|the|all|all my|all our|both|two|three|a|off with|with|mum s|dad s|wife s|husband s] [old|new|brand new|expensive|wife s|husband s|son s|daughter s|work|kid s|mother s|two] (${GOODS})`,
      `(${GOODS}) [has|have|had|was|were|got|been|being|is|s] [been|got|just|gone|all] (nicked|pinched|stolen|swiped|lifted|taken|gone|missing|snatched|nabbed|vanished|disappeared|emptied|cleared out|cleaned out|broken into|whipped|not there|nowhere to be seen)`,
      `(had|having|have) (my|our|his|her|the|a) [new|old|electric] (${GOODS}) [away|nicked|stolen|pinched|taken|snatched|lifted|swiped] (away|nicked|stolen|pinched|taken|snatched|lifted|swiped|it away|on their toes)`,
      '(had|having|have|had it) (it|them|that) away',
      '(had|have|has) (the|all|all four|both) (wheels|alloys|catalytic converter|cat|mirrors|plates|seats|badges) off',
      '(sat|sitting|left|up) on bricks',
      '(burglars|thieves|intruders|robbers|muggers|thief|burglar|intruder|mugger|robber)',
      '(locked|chained|padlocked|parked) (it|up|outside) … (gone|vanished|disappeared|not there)',
      '(glovebox|drawers|cupboards|wardrobes|boot|shed|till|safe|house|flat|place) (emptied|rifled|rifled through|turned over|turned upside down|ransacked|rummaged through|cleaned out|tipped out)',
      '(bolt cutters|crowbar|jemmy|jemmied|keyless|relay attack|cloned|forced the|picked the lock|through the cat flap|through the back|distraction|pickpocket*|dipped|sneak thief|cat burglar|doorstep|smash and grab)',
      '(gone|missing|vanished|not there|empty space) (when|by the time|from outside|from the drive|off the drive|from the driveway|from the street|from the rack)',
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 7,
    phrases: [
      '(took|taken|ran|run|dragged|put) a (key|keys|coin|nail|screwdriver|stone|knife) (to|down|along|across|into|through) … (car|side|sides|door|doors|bonnet|paintwork|van)',
      `(${VANDALS}) [has|have|had|went and|decided to|thought it was funny to] [been] [and] (keyed|scratched|tagged|sprayed|spray painted|graffitied|slashed|stabbed|let down|kicked|kicked in|smashed up|trashed|egged|chucked|hurled|lobbed|poured|daubed|scrawled|carved|bent|snapped|ripped off|tore off|torn off|pulled off|vandalised|wrecked|jumped on|walked over|stamped on|glued|superglued|set about|poisoned|cut|punctured|defaced)`,
      '(keyed|graffiti|graffitied|spray paint|spray painted|tagged|defaced|egged|slashed|vandal*)',
      '(chucked|hurled|lobbed|threw|throwing|chucking|lobbing|thrown|hurling|slung) (eggs|an egg|a brick|bricks|stones|stone|rocks|paint|a bottle|bottles|firecrackers|bangers|flour|mud|a cobble|a paving slab)',
      '(glue|superglue|paint|paint stripper|acid|brake fluid|sugar|sand|expanding foam|eggs|dog mess|concrete|bleach) … (lock|locks|bonnet|roof|petrol tank|tank|car|paintwork|door|shutter|shutters|window|windscreen|exhaust|letterbox)',
      '(all four|four|three|two|both|every|my) [of my] [#] (tyres|tires) … (slashed|stabbed|flat|let down|punctured|knifed|cut)',
      '(mirrors|mirror|wipers|aerial|number plate|badge|letterbox|fence panels|gate|plants|headstone|garden gnomes) … (kicked|snapped|ripped|bent|pulled|twisted|torn|wrenched|smashed) [off|out|up|down]',
      '(scratched|carved|gouged|scrawled|sprayed|daubed|written|keyed|painted|etched) [right|deep|all] (into|on|onto|across|over|along|down) [all] (the|my|our|both) [front|whole|garage|passenger] (bonnet|door|doors|wall|shutter|boot|side|paintwork|gate|fence|house|car|roof|window)',
      '(wipers|mirrors|aerial|badge) [are|were|both|was] (bent|snapped|twisted|ripped off|broken off|gone)',
      '(for no reason|for the hell of it|out of spite|on purpose|deliberately|just for fun|thought it was hilarious|thought it was funny|mindless|for kicks|wanton)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 7,
    phrases: [
      '(hail|hailstones|hailstorm|storm|hurricane|gale|gales|gusts|gust of wind|tornado|lightning|flash flood|flash floods|landslide|mudslide|earthquake|avalanche|blizzard|heavy snow|weight of snow|weight of the snow|torrential rain|cloudburst|downpour|high winds|strong winds|strong wind|sandstorm|heatwave|subsidence|drought)',
      '(roof|tiles|slates|chimney|aerial|fence|fence panels|panels|shed|trampoline|gazebo|greenhouse|awning|gutter|shutters|satellite dish|ridge tiles) … (blown|blew|torn|ripped|lifted|flew|taken|peeled) [off|down|away|over|clean off] [in|by|with] [the|last|that] [night s] [wind|winds|storm|gale|gusts]',
      '(tree|oak|pine|branch|poplar|conifer) … (came down|blew down|fell|crashed|uprooted|snapped|blown over) … (wind|winds|storm|gale|roof|house|garage|car|shed|fence|snow)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 9,
    phrases: [
      '(wind|winds|gust|gusts|gale|gales|storm|hail|hailstones|lightning|tornado|snow|mistral) [has|have|had|that|just|then|came and] (blew|blown|tore|torn|ripped|lifted|smashed|broke|broken|cracked|took|knocked|brought|flattened|dented|pitted|peppered|fried|uprooted|sent|carried|destroyed|wrecked|shredded|battered|hit|struck|collapsed|crushed)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 9,
    phrases: [
      `(${WILD}|moles|rats|mice|squirrels|squirrel|martens|marten|herd|pigs) … (lawn|garden|fence|hedge|field|crops|vineyard|loft|insulation|wiring|cables|flower bed|vegetable patch)`,
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 8,
    phrases: [
      '(slipped|fell|tripped|tumbled|stumbled|toppled|went flying|came a cropper|lost my footing|missed my footing) … (tiles|shower|bath|stairs|steps|step|ladder|pavement|kerb|ice|rug|floor|escalator|pool|stool|roof|swing|slide|trampoline|tree|horse|pony|wall|hole|cable|hose|dog lead|supermarket|gym|playground|aisle|car park|hill|mountain|rocks|deck)',
      '(burnt|burned|scalded|blistered|cut|sliced|gashed|crushed|trapped|stabbed) (my|his|her) [left|right|own|whole] (hand|hands|arm|face|leg|foot|finger|fingers|thumb|wrist|palm|forearm) … (oil|kettle|boiling|hob|iron|saw|knife|tin|glass|mower|door|drill|steam|fat|grinder|chainsaw|hot)',
      '(came|fell|toppled|slipped|tumbled) (off|down|from) (a|the|my) [step|kitchen|garden|bottom|top|icy|wet] (stepladder|ladder|step|steps|stairs|stool|chair|roof|wall|horse|pony|swing|slide|trampoline|loft|scaffold|bed|changing table)',
      '(dog|terrier|alsatian|german shepherd|labrador|collie|rottweiler|cat|horse|parrot|wasp|hornet|jellyfish|snake) [has|had|then|just] (bit|bitten|went for|attacked|savaged|kicked|nipped|stung|jumped up|knocked)',
      '(broke|broken|fractured|sprained|twisted|dislocated|tore|snapped|cracked|shattered|busted) (my|his|her) [left|right|big|little|bad|good] (hip|ankle|wrist|arm|leg|knee|elbow|collarbone|foot|toe|finger|thumb|shoulder|ligament|cruciate|achilles|nose|jaw|rib|ribs|kneecap|femur|tibia|pelvis|heel|hand|tooth|teeth)',
      '(ski|skiing|snowboard|snowboarding|football|rugby|tennis|hockey|climbing|riding|gym|judo|basketball) … (knee|ankle|wrist|ligament|cruciate|shoulder|leg|arm|eye|concussion|collarbone|tendon|head)',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 8,
    phrases: [
      '(lost|mislaid|misplaced|forgot|forgotten|left) [both|all|of] (my|our|the|his|her) [bunch|set|whole bunch|whole set] [of] [car|house|office|front door|spare|engagement|wedding] (keys|key|passport|wallet|purse|ring|glasses|specs|phone|rucksack|backpack|bag|suitcase|luggage|umbrella|coat|jacket|laptop|camera|tickets|documents|licence|bike lock key) [on|at|in|somewhere|behind|down]',
      '(lost|missing|delayed) (luggage|baggage|suitcase|keys|property)',
      '(optician*|dentist*|dental|glasses|specs|crown|physio|doctor|gp|prescription|hospital|contact lenses|braces|orthodontist|chiropractor|osteopath|hearing aid) … (invoice*|bill|bills|receipt|receipts|refund|reimburse*|claim back|money back|reimbursement)',
      '(invoice*|bill|bills|receipt|receipts|refund|reimburse*|reimbursement) … (optician*|dentist*|dental|glasses|specs|crown|physio|doctor|gp|prescription|hospital|contact lenses|braces|orthodontist|pharmacy|medical)',
      '(conked out|broke down|broken down|breaks down|died on me|packed up on me) … (motorway|road|side|stranded|tow|towed|recovery)',
      '(broke|broken|breaks) down … (motorway|road|side|stranded|tow|towed|engine|gearbox|clutch|ring road|school run)',
      '(clutch|gearbox|alternator|starter motor|timing belt|turbo|engine|head gasket|battery) (went|gone|failed|packed up|died|snapped|seized|is dead|s dead|flat|has gone)',
      '(flight|train|holiday|trip|cruise|wedding|concert|gig|course|ferry|crossing|boat|hotel|booking|eurostar|coach) [was|is|got|has been|been] (cancelled|canceled|delayed|postponed|called off)',
      '(posted|sent|submitted|uploaded|mailed) [you|off|in] [both|the|my|all] [the|my] (invoices|invoice|receipts|bills|receipt)',
      '(locked out|locked myself out|locked ourselves out|locksmith|cat is ill|dog is ill|vet s bill|vet bill|vets bill|funeral|legal fees|solicitor|tribunal|wasps nest|wasp nest|hornets)',
    ],
  },
];
