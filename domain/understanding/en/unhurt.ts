import type { PhraseGroup } from '../lexicon/lexicon';

/*
 * That nobody is hurt, told without those words: by who is counted and found whole, by what nobody needed, by who was not there. Each
 * list holds words of one kind, so that a new one goes into its list. What else the account tells may forbid to believe it.
 */

const COUNT = 'two|three|four|five|six|seven|eight|nine|ten|#';
const GROUP =
  'of us|of them|people|passengers|occupants|kids|children|adults|guests|customers|colleagues|drivers|men|women|ladies|boys|girls|friends|tenants|neighbours|residents|employees|idiots|fools|human beings|humans|members of the family|pupils|students|tourists|musketeers|souls';
/** Everybody, in words that leave nobody out. */
const EVERYBODY =
  'everyone|everybody|me and the wife|me and my wife|the wife and me|the wife and i|me and the husband|me and my husband|me and the kids|me and my kids|me and the missus|every one of us|every single one of us|every passenger|every child|each of us|all of us|all of them|all the people|all the kids|all the children|all the passengers|all passengers|all occupants|all children|all parties|all concerned|all on board|all aboard|all the family|all the guests|all the staff|the whole family|the whole household|the whole crew|the whole team|the whole class|the whole gang|the whole bus|the lot of us|we all|we both|they all|they both|both of us|both of them|both drivers|both ladies|both men|both women|both girls|both boys|both kids|both children|both parties|both sides|both families|both gentlemen|both people|both passengers|both cyclists|both riders|both old ladies|both mums|both dads|me and him|me and her|him and me|her and me|he and i|she and i|the rest of us|the family and i|the kids and i|my wife and i|my husband and i|my wife and kids|us two|us three|us four|us both';
const WHOLE =
  'ok|okay|fine|safe|well|whole|intact|unhurt|unharmed|uninjured|unscathed|untouched|alright|all right|in one piece|safe and sound|sound|healthy|in good health|in perfect health|in good shape|in good order|in working order|accounted for|present and correct|alive and well|alive and kicking|fit and well|fit as fiddles|right as rain|none the worse|none the worse for it|laughing|laughing about it|joking|giggling|chatting|chatting happily|smiling|happy as|on our feet|on their feet|standing on our feet|dry|dry and safe|still attached|out safe|out safely|out and well|out of it well|out in time|home and well|sleeping soundly|back in bed|back to bed|perfect|a ok|good|great|cool|bien';
const BE =
  'is|s|are|re|was|were|am|m|be|came out|came away|got out|got away|walked out|walked away|climbed out|crawled out|escaped|hopped out|jumped out|stepped out|ended up|feels|feel|felt|remain|remained|stayed|have been|has been|were all|are all';
const VERY =
  'all|both|absolutely|perfectly|completely|totally|quite|really|physically|also|thankfully|luckily|still|just|very|safely|thank god|hamdoullah|hamdulillah|alhamdulillah|all still|actually|otherwise';
const NOBODY =
  'nobody|no one|noone|none of us|none of them|neither of us|neither of them|not one of us|not one of them|not one person|not a single person|not a person|not anybody|not anyone|not a soul|no child|no children|no kid|no kids|no passenger|no passengers|no pedestrian|no human|no human being|no person|no people|no customer|no customers|no neighbour|no guest|no employee|no tenant|no driver|no living soul|none of the kids|none of the children|none of the passengers|none of the guests|none of the staff|none of the family|none of my family|none of the people|none of the customers|none of the neighbours|none of the three|none of the four|none of the two|nobody in the car|nobody in either car|nobody inside|nobody on board|nobody else|nobody at all|neither driver|neither one|neither party|neither side|not one';
const HARM =
  'hurt|injured|harmed|wounded|damaged|touched|cut|burned|burnt|scalded|bruised|scratched|bitten|coughing|coughed|limping|limped|bleeding|bled|crying|complaining|complained|complains|suffering|suffered|suffers|in pain|in danger|ill|sick|worse off|the worse|affected|hit|knocked|fell|trapped|electrocuted|gassed|poisoned|grazed|scathed|crushed|squashed|aching|sore';
const MARK =
  'scratch|bruise|mark|bump|graze|cut|burn|scrape|knock|splinter|nosebleed|sore neck|stiff neck|headache|ache|pain|hair out of place|hair singed|hair touched|plaster|band aid|bandage|drop of blood|nick|blister|cough|limp';
const CARE =
  'doctor|ambulance|hospital|plaster|plasters|bandage|stretcher|treatment|medical attention|medical help|medical care|first aid|paramedic|paramedics|aspirin|stitches|attention|a and e|check up|checking over|band aid|samu';
const ONE =
  'i|he|she|my wife|my husband|my son|my daughter|my passenger|the cyclist|the rider|the biker|the boy|the girl|the kid|the child|the pedestrian|the lad|the old man|the old lady|the driver|the other driver|the lady|the man|the woman|the gentleman|the little one|the baby|my mother|my father|my mum|my dad|mum|dad';

export const UNHURT: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      `(${EVERYBODY}|the coachman and i|the driver and i|the other driver and i|the rider and i|the cyclist and i|the owner and i|the neighbour and i|the farmer and i|him and i|her and i|he and me|she and me|my son and i|my daughter and i|my mother and i|my father and i|my friend and i|my colleague and i|my partner and i|my boyfriend and i|my girlfriend and i) [in|inside|on|aboard|from] [the|both|our|my] [car|cars|house|van|flat|building|bus] [${BE}] [${VERY}] [${VERY}] (${WHOLE})`,
      `(all|the|us|these|those) (${COUNT}) (${GROUP}) [inside|on board|in the car|in it|aboard] [${BE}] [${VERY}] [${VERY}] (${WHOLE})`,
      `(${EVERYBODY}) [${BE}] [away|out|off] [of it] (without|with not|with nothing|with no) [so much as|even|a single|any] (a|one|single|worse than|more than|injury|injuries|harm|damage) [single] [${MARK}]`,
      `(${NOBODY}) [was|were|is|are|s|got|has|have|had|has been|have been|even|seems|came out|ended up|came to any] [so much as|even|at all|really|actually|in the least|in any way|remotely|been] (${HARM})`,
      `(${NOBODY}) (has|have|had|got|suffered|took|received|shows|came away with|came out with|walked away with|feels|felt|with) [so much as|even|got] (a|any|one|the slightest|the least|so much as a|the smallest) [single] (${MARK})`,
      `(${NOBODY}) (has|have|had|got|feels|felt) [got] (anything|nothing|anything at all|anything wrong|any pain|any injury|any injuries|any wound|any harm|any hurt|a thing wrong)`,
      `(${NOBODY}) (needed|needs|need|required|requires|wanted|asked for|had to see|had to go to|went to|has to see|saw) [to] [see|go to] [a|an|any|the] (${CARE})`,
      'neither (i|me|he|she|him|her|we|they|my|the) [wife|husband|son|daughter|driver|passenger|cyclist|kids] nor (i|me|he|she|him|her|we|they|my|the) [wife|husband|son|daughter|driver|passenger|cyclist|kids] [got|had|has|have|suffered|took|came away with] [so much as|even|got] (a|any|one) [single] (cut|scratch|bruise|graze|bump|mark|nick|splinter)',
      'neither (i|me|he|she|him|her|we|they|my|the) [wife|husband|son|daughter|driver|passenger|cyclist|kids] nor … (hurt|injured|harmed|wounded|touched|scratched|bruised|unwell|in pain)',
      '(neither|nor) (i|he|she|we|they|my|the) nor (my|the|he|she|i|his|her) [wife|husband|son|daughter|dog|cat|hamster|driver|passenger|cyclist|kids|baby] [was|were|is|are|got] (hurt|injured|harmed|wounded|touched|scratched|bruised)',
      `(${NOBODY}) [got|has|had|so much as|even] [so much as|even|as much as] (got wet feet|wet feet|woke up|stirred|spilled|spilt|noticed|lost a hair|lost a drop|turned a hair|broke a nail|broke a fingernail|wet their feet|dropped their)`,
      `(nothing|not a thing|not anything) (wrong|broken|the matter|bad happened|bad) (with|on|to|for) (us|any of us|anyone|anybody|either of us|the family|the passengers|the kids|the children|the people|the occupants|the two|the three|the four|all of us|both of us|anybody in)`,
      `(without|not|never) (needing|need|needed|using|having to use|even needing|requiring|having needed) [for|to use] [a|an|their|the|any|its] (${CARE})`,
      '(ambulance|paramedics|samu|stretcher|firemen|doctor|doctors) [was|were|went|left|drove|had|then|who] [away|back|off] (not needed|not required|not used|unneeded|left empty|went away empty|drove off empty|went back empty|back empty|empty handed|nothing to do|for nothing|off empty)',
      `(no|not a|not one|not any|zero|without) [need for|need of|call for|reason for] [a|an|any] (${CARE}) (needed|required|called for|necessary|was needed|was called|were needed|necessary for anyone)`,
      '(no need for|no call for|did not need|do not need) [a|an|any|the] (ambulance|doctor|hospital|paramedics|stretcher|medical) [attention|help|for anyone|for anybody|at all]',
      '(no|not any|zero|without|without any|never any) (human|bodily|physical|corporal|personal) (damage|damages|injury|injuries|loss|losses|harm|victim|victims|casualty|casualties|hurt|wound|wounds|consequence|consequences)',
      '(no harm done|no bones broken|no blood|no blood spilled|no blood spilt|no limbs lost|no tears no blood|no bumps no bruises|no bumps or bruises|no hospital no doctor|no pain no injury|neither blood nor|all limbs accounted for|all limbs intact|all heads accounted for|counted heads all|head count was full)',
      '(physically|humanly|healthwise|bodily|people wise|health wise|as for us|as for people|as to people|on the people side|in terms of people|for the humans|for us humans|for the people) [we|everyone|everybody|it|all|both|everything|that|us] [is|are|was|were|we|s|all|both] [all|both|perfectly|absolutely] (fine|ok|okay|good|well|nothing|intact|unharmed|unhurt|alright|all right|no problem|no damage|safe)',
      '(injuries|casualties|human damage|bodily injury|bodily injuries|human casualties) (none|zero|0|nil)',
      '(humans|people|human beings|persons|passengers|occupants|residents|tenants|customers|guests|pupils|kids|children|neighbours|staff|workers|drivers) (unharmed|unhurt|uninjured|safe|intact|fine|ok|unscathed|untouched)',
      '(only|just|nothing but|merely|simply|it is only|it s only|purely) [the|some|a bit of|my|a few|bits of|two|both|broken|bent|crumpled] (sheet metal|iron|tin|tinwork|bodywork|plastic|metal|paint|paintwork|cupboards|furniture|things|objects|material things|property|walls|bricks|stuff|glass|chrome|rubber|panels) [that|which|and|is|was|were|are|has|have] [suffered|damaged|hurt|broken|nothing|lost|touched|plastic|affected|injured|concerned]',
      '(the only|only) (thing|things|one|ones|casualty|casualties|victim|victims|injured party|wounded party|thing hurt|thing injured|thing wounded|thing bruised|patient) [here|is|are|was|were|to be|that] (is|are|was|were|hurt|suffered|being) [my|the|our|his|her] (car|cars|van|bumper|headlamp|headlight|pride|dignity|ego|wallet|mirror|door|bike|sofa|tv|wall|gate|fence|carpet|kitchen|phone|parquet)',
      '(how|that is how|shows how|tells you how) little (anybody|anyone|any of us|we|everybody) (was|were) (suffering|hurt|injured|shaken)',
      '(all|every) [of|our|the|his|her|my|four|ten|twenty] [our|the|us] (arms and legs|limbs|bones|fingers|fingers and toes|heads|body parts|bits|parts) [are|were|is|all|still] [all|still] (attached|intact|in place|accounted for|there|where they should be|working|in working order|unbroken|where they belong|in one piece|present|complete)',
      '(ten fingers and ten toes|ten fingers ten toes|lived to tell the tale|live to tell the tale|alive and kicking|all alive and well|clean bill of health|given the all clear|got the all clear|gave us the all clear|gave everyone the all clear)',
      '(we|all|both|everyone|everybody|they|all three of us|all four of us|the three of us|the four of us) [all|both] (got|came|climbed|walked|stepped|hopped|crawled|wriggled|made it|jumped|filed|strolled) [all|both] (out|off|away|down) [of it|of the car|of there] [by|on|under|through the window] (by ourselves|by themselves|on our own two feet|on their own two feet|on our own feet|on their own feet|on our own legs|on two legs|under our own steam|under their own steam|without help|unaided|unassisted|dancing|laughing|giggling|in our slippers|in our pyjamas|in their slippers)',
      '(checked|felt|patted|examined|inspected) (ourselves|each other|themselves|one another|everyone|everybody) [down|over|all over|for bumps|for damage|for injuries|for holes] [and|found|everything|no] [found|nothing|no] (nothing|none|everything in place|everything there|nothing broken|nothing missing|no bumps|no holes|nothing wrong|all fine|all good|all there)',
      '(no|not one|not a|without|zero|without any|without a|without one|never any|nil|not any) (sore|stiff|aching|broken|bruised|bleeding|burnt|burned|twisted|hurt|cut|grazed|scratched|single) (necks|neck|backs|back|heads|head|limbs|limb|bones|bone|knees|knee|fingers|finger|nose|noses|hands|hair|nails|nail|fingernail|skin|toe|toes|tooth|teeth|arms|legs|person|soul|human)',
      '(no|zero|without|without any|nil) (headaches|headache|whiplash|aches|pains|aches and pains|aches or pains|bumps|bruises|cuts|scratches|blood|wounds|burns|sprains|fractures|concussion|broken bones|bumps and bruises|bumps or bruises|cuts and bruises|cuts or bruises|tears|bloodshed|plasters) [no|nor|and|or|nothing|anywhere|to report|for anyone|for anybody|on anyone|on anybody|on either|among us] [no|nor|and|or|nothing|anywhere|to report|for anyone|for anybody|on anyone|on anybody|on either|among us|pains|bruises|bumps|burns|cuts]',
      '(human|body|casualty|injury|injuries|casualties|medical|health) [toll|count|side|report|wise|bulletin|status|front] (zero|nil|none|0|nothing to report|all clear|all good|all fine|nothing to declare|nothing to signal|fine|ras)',
      '(nothing|not anything|no injury|no injuries|no casualty|no casualties|nobody|no one) (to report|to declare|to signal|to mention|to deplore|to lament|to regret) [on|in|as|for|from|health|medically|human|physically] [the|terms of|to|people|side|human] [side|people|of people|front]',
      '(car|van|helmet|helmets|airbag|airbags|belt|belts|seat belt|seat belts|seatbelt|seatbelts|crumple zone|child seat|car seat|leathers|jacket|gloves|metal|bodywork|bumper) (took|absorbed|did|have done|has done) (it all|all of it|the whole hit|the whole blow|everything|the hit for us|the blow for us|the brunt|its job|their job|their jobs|the work|the suffering)',
      '(only|just|merely) (feelings|pride|egos|tempers|nerves|wallets|vanity) [were|was|got|are|is|to be] (hurt|bruised|injured|wounded|dented|damaged|frayed|ruffled|suffered)',
      '(the worst|worst) [injury|wound|thing|harm|damage] [was|is|to|done|we|anyone|anybody|that|happened|suffered|got|had] [was|is|to|suffered|got|had|any of us|anyone|people] [got|was|is|had|to] (my pride|our pride|pride|his pride|her pride|wet socks|wet feet|wet shoes|wet slippers|wet hair|a fright|a scare|spilled coffee|spilt coffee|a coffee stain|a stained shirt|a torn sleeve|a broken nail|a ruined dress|a ruined suit|dusty hair|a cold dinner|a soaking|cold feet)',
      `(${NOBODY}) [was|is|got|had] [so much as|even] (so much as|as much as|even) (tingled|scratched|bruised|flinched|singed|sneezed|coughed|fell over|limped|bled|bumped|grazed|shaken|touched|brushed|wobbled|stumbled|tripped|slipped|wet|splashed|needed|had|got|lost|broke|spilled|spilt)`,
      `(${NOBODY}) (was|were|is) [standing|sitting|sleeping|walking|anywhere|in|playing|parked|stood|sat|lying|there] [standing|sitting|anywhere] (under it|beneath it|below it|in the way|near it|in its path|in it|behind it|beside it|on it|in range|in reach|in the line of fire|underneath|under there)`,
      `(only|just) (it|car|cars|van|metal|house|wall|furniture|machine) [that|which|who] (suffered|cried|was hurt|got hurt|is hurt|took the hit|paid the price|bled)`,
      '(not|never) (me|him|her|us|my wife|my husband|the kids|the baby|the driver|the cyclist) (not|nor|neither) (me|him|her|us|them|my wife|my husband|the kids|the baby|the driver|the others)',
      '(me|i am|him|he is|he s|i m|she is|she s|her) (ok|okay|fine|good|alright|unhurt) [and] (me|i am|him|he is|he s|i m|she is|she s|her|they are|baby|dog) (ok|okay|fine|good|alright|unhurt)',
      '(people|humans|passengers|persons|bodies|human beings|living beings|inhabitants|occupants) (are|were|is|was|all|stayed|remain) [all|both] (spared|not touched|not concerned|not affected|not hurt|not injured|not damaged|out of it|out of danger)',
      '(nobody|no one|no person|no people) [was|is|were] (concerned|involved physically|a victim|a casualty|among the victims|among the casualties|on the casualty list)',
      '(kids|children|boys|girls|everyone|everybody|they) [all|even|just|both] (thought it was|found it|said it was) (funny|hilarious|brilliant|great|fun|an adventure|the best|amazing|exciting|cool)',
      '(the closest|closest|the nearest|nearest|as near as|as close as) (anyone|anybody|any of us|we|anything|thing|it) (came|got|has come|there was) [close|near] to (an injury|injury|injuries|harm|a wound|being hurt|getting hurt|a casualty|an accident to people)',
      '(zero|0|nil|not one|none) (burnt|burned|hurt|injured|wounded|bitten|scalded|harmed|bruised)',
      '(not one|not a single|no|not a) (passenger|child|kid|customer|guest|person|pupil|tenant|driver|soul|resident|colleague|rider|skier|dancer|shopper) [even] (so much as|as much as|even) (dropped|lost|spilled|spilt|fell|slipped|scratched|bruised|got|had|woke|noticed|wobbled|sneezed|flinched|needed|stumbled)',
      '(nobody|no one|none) to (carry|treat|take|evacuate|stitch|rescue|bandage|transport|patch up|look after|take away)',
      '(no|neither|without) (human|bodily) (loss|losses|victim|victims|damage) (nor|or|and no|neither) (wounded|injured|hurt|victims|casualties|injury|injuries)',
      '(we were|they were|we are|guests and staff|everyone was|everybody was) [#|twenty six|twenty|thirty|all] [all|both|safe and] (dry|dry and safe|safe and dry)',
      '(all) (dry|safe|unhurt|unharmed|uninjured|untouched|accounted for|in one piece|kampe|safe and sound|safe and well)',
      '(the two of us|both of us|all of us|we) (are|re|is|were) [all|both] (kampe|gucci|sorted|golden|sound|grand)',
      '(thank|thanks|praise) [be] [to] (god|heaven|heavens|allah) [for] (no one|nobody|everyone|everybody|all of us|we all|we are all|the children|no injuries|no injured) [is|are|was|were|all|got] [all] (ok|okay|fine|safe|hurt|injured|touched|unhurt|well|good|bien)',
      '(god|allah) (protected|saved|spared) us [all]',
      '(and|so|but|then) (we|both of us|all of us|everyone|everybody) [all|both] (laughed|had a laugh|shook hands|hugged|burst out laughing) [about|at] [it] [afterwards|after|together]',
    ],
  },
  {
    topic: 'injury',
    label: 'absent',
    phrases: [
      '(flat|apartment|house|building|shop|place|office|villa|bungalow|chalet|cabin|studio|school|classroom|restaurant|room|garage|workshop|premises|bus|tram|car|van|lorry|caravan|cottage|home) [was|were|is|being|stood|standing|had been] [fortunately|luckily|thankfully|completely|totally|entirely|quite|all|already|then] (empty|unoccupied|deserted|vacant|uninhabited|closed for|evacuated in time|empty of people)',
      '(nobody|no one|noone|not a soul|none of us) (aboard|within|around to|in sight of it|anywhere near|near enough|close enough|in there|in the vicinity|in the bed|in the path|on the spot|was in)',
      '(street|pavement|sidewalk|footpath|terrace|garden|playground|bench|seat|seats|passenger seat|back seat|cot|crib|pram|pushchair|bed|sofa|chair|table|stand|platform|pool|courtyard|yard|square|path|landing|corridor|hallway|stairwell|kitchen|bedroom|bathroom|nursery|living room|lounge|dining room|church|mosque|hall|gym|pitch|market|beach|campsite|tent|awning|boat|lift|elevator|house next door|car park) [was|were|is|being|stood] [fortunately|luckily|thankfully|completely|totally|entirely|quite|all|already] (empty|deserted|unoccupied|free of people|clear of people|empty of people)',
      '(empty|unoccupied|unmanned|uninhabited|with nobody in it|with no one in it|with no one inside|with nobody inside|nobody in it|no one in it|nobody on it|nobody in them|not occupied) (at the time|at that time|at that hour|when it happened|that day|that night|luckily|thank god|thankfully|fortunately|of people)',
      '(luckily|thankfully|fortunately|mercifully|thank god|happily) (we|everyone|everybody|they|the kids|the children|the family|all the family|my wife|my husband|my parents) (were|was) [all|both|already] (out|outside|away|elsewhere|not home|not at home|not in|not inside|upstairs|downstairs|indoors|in another room|in the other room|on the other side|abroad|on holiday|in the garden|at school|at grandma s|next door)',
      '(we|everyone|everybody|they|the kids|the children|the family) (were|was) [all|both] (out|outside|away|elsewhere|upstairs|indoors|in another room|in the other room|in the garden|at school|at grandma s) (luckily|thankfully|fortunately|mercifully|thank god)',
      '(we|they) (had|d|were|have) [all|both|already] (gone down to the cellar|in the cellar|gone to the cellar|in the basement|at my mother s|under the stairs|in the shelter|gone out|left the house)',
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      `(${ONE}) [did|was] (not even fall|did not fall|not fall|never fell|stayed on his bike|stayed on her bike|stayed upright|kept his balance|kept her balance|kept his feet|kept her feet|landed on his feet|landed on her feet|bounced right back|pedalled off|pedaled off|rode off|rode away|cycled off|cycled away|skipped off|trotted off|strolled off|walked off|walked away|hopped up|got up laughing|dusted himself off|dusted herself off|got back on his bike|got back on her bike|did not feel a thing|felt nothing|slept through it|slept through the whole|did not wake up|did not even wake up|never woke up)`,
      '(got|stood|jumped) (up|back up) (straight away|at once|immediately|right away|on his own|on her own|by himself|by herself|unaided|without help)',
      `(nothing|not a thing) (wrong|broken|the matter|bad) (with|on|for) (me|him|her|my wife|my son|my daughter|my husband|the driver|the other driver|the cyclist|the child|the baby)`,
      '(examined|checked|looked at|inspected) (every inch|from head to toe|from top to toe|top to toe|all over|him all over|her all over|him thoroughly|her thoroughly) [of] [him|her|me|them] [and|by|found] [found|nothing|the|her|his] [gp|doctor] (nothing|nothing broken|nothing wrong|fine|all clear)',
      '(they|we|couple|people|passengers|kids|children|family|drivers) [also|both|all|too] (have|has|had|got|feel) [absolutely] (nothing|nothing at all|nothing wrong|no injury|no injuries|no pain|no wound|nothing broken)',
      '(never|not) (laid|lay|put|lays) (a|one) (finger|hand) on (me|us|him|her|anyone|anybody|my|the)',
      '(myself) [is|was|am|also] [totally|completely|absolutely|perfectly] (unharmed|unhurt|fine|ok|okay|safe|well|uninjured)',
      '(not one|not a|not an|no|without a|without an|without one) (ache|bruise|bump|scrape|twinge|sore spot|drop of blood|broken nail|hair out of place|hair singed|wet foot) [on] [me|him|her|in my|anywhere|to show]',
      '(i|he|she) (have|has|had|got|feel|feels|felt) (nothing|nothing at all|nothing wrong|no pain|no pains|no injury|no injuries|no wound|no wounds|nothing broken|no harm|no bruise|no bruises|not even a bruise|not a bruise|zero pain|no scratch)',
      '(cut|hit|tore|touched|broke|took|scratched|damaged) (my|his|her) (jacket|coat|sleeve|bag|jeans|trousers|shirt|helmet) (but not|and not|not) (me|him|her)',
    ],
  },
  {
    // What is whole is a car, or a figure of speech.
    topic: 'idiom',
    label: 'part',
    phrases: [
      '(there is not|is not|are not|not|without|has not) [even|so much as] [a] (a|single|one) [single] (scratch|mark|dent|nick) on (his|hers|mine|theirs|it|its|the other|the car|the van|the bike|his car|her car|my car|our car|his van|the bumper|either car|the paint|the bodywork|the other one|the lorry|the bus)',
      '(not|without|never) moving a (toe|muscle|finger|hair|limb)',
      '(blood pressure|x ray machine|x ray room)',
      '(take|took|taking|checked|measured) (my|his|her) (blood pressure|pulse|temperature|tension)',
    ],
  },
  {
    topic: 'injury',
    label: 'also-well',
    phrases: [
      '(operator|conductor|rider|colleague|owner|coachman|instructor|pupil|teacher|boss|conductor|pillion) (too|also|as well|likewise|the same|either|neither|ditto)',
      '(same|same thing|ditto|likewise|same story|same answer) (for|with|goes for|applies to) (the rest of us|the rest of the family|everyone else|everybody else|the others|the other driver|my wife|my husband|the kids|the children|me|him|her|us|them)',
    ],
  },
];
