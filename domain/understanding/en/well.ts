import type { PhraseGroup } from '../lexicon/lexicon';
import { BODY } from './body';

/*
 * Who is well, joined from a person and what is said of them; and words of bodies, pain and care that are of places, trades and things.
 * Each list holds words of one kind, so that a new one goes into its list.
 */

/** One person or one side, whoever it is: what is said of them is said of nobody else. */
const SOMEBODY =
  'i|me|myself|he|she|him|her|they|them|my wife|my husband|the wife|the husband|the missus|my son|my daughter|my kids|the kids|my children|the children|my mum|my dad|mum|dad|my mother|my father|my parents|my brother|my sister|my partner|my boyfriend|my girlfriend|my passenger|the passenger|my passengers|the passengers|the driver|our driver|my driver|the other driver|the other one|the other guy|the other lady|the other man|the other woman|the other people|the others|the other family|the cyclist|the rider|the biker|the pedestrian|the child|the kid|the boy|the girl|the lad|the little one|my little one|the baby|my baby|the toddler|the old man|the old lady|the old gentleman|the old woman|the lady|the man|the woman|the gentleman|the chap|the bloke|the guy|gran|grandad|grandma|granny|my friend|my friends|my mate|my colleague|my colleagues|the neighbour|my neighbour|the neighbours|the farmer|the postman|the courier|the trucker|the lorry driver|the taxi driver|the bus driver|the van driver|the tenant|the customer|the guest|the guests|the couple|the worker|the workers|the staff|the occupants|my nephew|my niece|my grandson|my granddaughter|my aunt|my uncle|my cousin|my brother in law|my sister in law';
const ALL =
  'everybody|everyone|all of us|both|both of us|both of them|we|we all|we both|us|us all|the two of us|the three of us|the four of us|the five of us|the whole family|the family|all the family|all my family|my family|the whole lot of us|me and him|me and her|him and me|her and me|he and i|she and i|my wife and i|my husband and i|the kids and i|the kids and me|my passengers and i|me and my wife|me and my husband|me and the kids|both drivers|both sides|both families|people|the people|all the people|everybody in both cars|everyone in both cars|all on board|everybody on board|everyone on board|everyone inside|everybody inside|all persons|the persons';
const NONE =
  'nobody|no one|noone|none of us|neither of us|not one of us|neither of them|none of them|neither one|neither driver|no passenger|no passengers|no person|no persons|nobody in the car|no people|not a soul|not anybody|not anyone|neither me nor him|neither me nor her|neither he nor i|neither she nor i|neither him nor me|neither her nor me|nobody in either car|nobody in both cars|nobody in the cars|no one in either car|nobody on board|no one on board|nobody inside|nobody at all|nobody on either side|no one on either side|neither side|no child|no human';
const FINE =
  'ok|okay|fine|well|alright|all right|safe|unhurt|unharmed|uninjured|unscathed|untouched|unscratched|intact|in one piece|safe and sound|right as rain|not hurt|not injured|not harmed|not wounded|in good health|in perfect health|none the worse|out of harm s way|okay thank god';
/** Of these, what is said of people only. */
const UNHURT =
  'a ok|in rude health|hale and hearty|alive and well|unsinged|unbruised|in good health|in perfect order|out of danger|dry and well|scot free|not bitten|not burned|not burnt|not cut|fit as a fiddle|ok|okay|unhurt|unharmed|uninjured|unscathed|untouched|alright|all right|safe and sound|in one piece|not hurt|not injured|not harmed|not wounded';
const BE =
  'am|is|s|are|re|was|were|m|feel|feels|felt|came out|came away|got out|got away|walked away|walked out|escaped|crawled out|climbed out|got off|be|been|has been|have been|remained|stayed|ended up|look|looks|seem|seems';
const VERY =
  'all|both|absolutely|perfectly|completely|totally|quite|really|physically|also|too|thankfully|luckily|just|still|still all|thank god|hamdoullah|hamdulillah|all three|all four|very|pretty|otherwise|actually|certainly';
const SCRATCH =
  'without a scratch|without a mark|without a bruise|without injury|without injuries|without a bump|with no injuries|with no injury|with not a scratch|with barely a scratch|not a scratch|not a mark|not a bruise';
const HARMED =
  'hurt|injured|harmed|wounded|touched|burned|burnt|cut|bruised|scratched|bitten|knocked|affected|scalded|poisoned|electrocuted|trapped|crushed|damaged|scathed|hit|intoxicated|suffering|unwell|in pain|in hospital|hospitalised|hospitalized|bleeding|the worse for it|the worse for wear';

const CARE_PLACE =
  'hospital|clinic|polyclinic|surgery|doctor s|doctors|health centre|health center|pharmacy|care home|dispensary|medical centre|maternity|a&e|dentist|dentist s|vet|vet s';
const CARER =
  'doctor|nurse|physio|physiotherapist|osteopath|dentist|surgeon|paramedic|midwife|pharmacist|radiologist|gp|vet|carer|firefighter|anaesthetist|optician';

export const WELL_PEOPLE: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      `(${SOMEBODY}) [and|who] (${BE}) [${VERY}] (${FINE})`,
      `(${SOMEBODY}) [${VERY}] (${UNHURT})`,
      `(was|am|came out|came away|walked away|stayed) [alone|all] [alone] [and] [${VERY}] (${UNHURT})`,
      `(${SOMEBODY}) [${BE}] [away|off|out] (${SCRATCH})`,
      '(i|he|she) (was|were|am|is) (not|never|neither) [even|at all|actually|really] (hurt|injured|harmed|wounded|touched|hit)',
      '(he|she|they) never (touched|hit|hurt|reached|got to) (me|us|him|her|anybody|anyone)',
      '(escaped|avoided|spared) [any|all] (injury|injuries|harm|a scratch)',
      '(without|not|barely) a (scratch|mark|bruise|bump) (on|to) (me|him|her|them|us|myself|my body)',
      `(kid|kids|child|son|daughter|wife|husband|family|friend|friends|passenger|passengers|driver|mates|boy|girl|baby|mum|dad|toddler|colleague|cyclist|rider|lady|guy|pupil|tenant|staff|guests|neighbour) [is|s|are|was|were|both|all] [${VERY}] (${UNHURT}|fine|well|safe|gd|good)`,
      '(me|him|her|us|them) (not|nothing|no scratch|not hurt|neither)',
      '(no|not any|not one|not a single) (cuts|bruise|bruises|burns|blister)',
      '(not|no) (a|one) (bother|hair|bruise|scratch|mark) (on|of|out of place|disturbed|harmed)',
      '(did not|never|without) (get|getting|got|suffer|suffering|sustain) (a|any|so much as a|even a|the slightest) (scratch|bruise|mark|injury|harm|cut|knock|bump)',
      '(body|skull|head|hands|hand|legs|arms and legs|foot) (is|are|was|intact|all) [all] (intact|perfect|in one piece|unharmed|fine|safe|there)',
      '(they|he|she|thief|thieves|burglar|burglars) (did not|never) (touch|hurt|harm|hit|lay a finger on) (me|us|him|her|anyone|anybody)',
      '(physically|bodily|healthwise|health wise|injury wise) [i|he|she|it|we] [am|is|s|are|was] (nothing|fine|ok|okay|unhurt|no problem|intact|nothing at all|good|all right|alright)',
      '(got|gets|stood|jumped|sprang|bounced) (straight|right) (up|back up|back on the bike|back on his bike|back on his feet|back on her feet|on his feet|on her feet)',
      '(got|gets|stood|jumped|sprang|bounced) [back] (up|back on the bike|back on his bike|back on his feet|back on her feet|on his feet|on her feet) [and] (laughing|laughed|smiling|unhurt|fine|walked|rode|without a scratch|with not a scratch)',
      '(stood|walked|rode|cycled|ran) (off|away|out) [of it] [perfectly|quite|completely] (unhurt|fine|ok|laughing|smiling|unscathed|without a scratch|without a mark|happily)',
    ],
  },
  {
    topic: 'injury',
    label: 'named-well',
    phrases: [
      `(is|was|s|are|were) [${VERY}] (${UNHURT}|fine)`,
      '(has|had|have) (nothing|nothing wrong|no injury|no injuries|not a scratch|no scratch)',
    ],
  },
  {
    topic: 'injury',
    label: 'also-well',
    phrases: [
      `(${SOMEBODY}|${ALL}|wife|husband|kids|passenger|driver|man|woman|lady|guy|children) (too|also|as well|likewise|the same|either|neither|ditto)`,
      '(so|and so|neither|nor|same) (am|was|is|are|were|did|do|does|for|with) (i|me|he|she|him|her|they|them|we|us|my wife|my husband|the wife|the kids|my kids|my passenger|my passengers|my son|my daughter|the passenger|the passengers|the driver|the other driver|the other|the lady|the man|the children|everyone else)',
      '(i|we) (was|were) [all|both|fast|safely|sound] (in bed|asleep|indoors|inside|at home|away|elsewhere|at work|upstairs)',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      `(${ALL}) [are|${BE}] [${VERY}] [out|away|off] [${VERY}] (${FINE})`,
      `(${ALL}) [in|inside|on|from] [the|both|our|my] [car|cars|house|vehicle|vehicles|van|flat|building|boat|bus] [${BE}] [${VERY}] [out|away|off] (${FINE})`,
      `(${ALL}) [${BE}] [all|both] [out|away|off] (${SCRATCH})`,
      `(${NONE}) [was|were|is|are|got|has been|have been|had|has|s|seems|ended up] [even|been|at all|actually|really|slightly|in any way] (${HARMED})`,
      `neither (i|he|she|me|him|her|my wife|my husband|the driver|my passenger|the cyclist|the other driver|the kids|my son|my daughter|they|we) nor … (${HARMED})`,
      '(nobody|no one|noone|no body|nobdy|none of us|no staff|no guest|no customer|no worker|no patient|no passenger|no living soul|no neighbour|not one of them|not one of us|not a soul) [was|were|is|has|had|got|did|took|came to|been|s] [been|a|any|even|so much as a] (hurt|injured|harm|harmed|grief|wound|scratch|clobbered|splashed|slipped|assaulted|shock|bitten|burned|burnt|cough|hit|touched|laid a finger on|nothing|nothing wrong|inside|underneath|plaster|killed|bruise|at risk|in danger|required|suffered)',
      '(not|no) [a] (one|single) [one] of the (people|passengers|children|five|four|three|eight|two|six|staff|guests|clients) [of us|people] (has|had|was|is|needed|got)',
      '(no|zero|nil|without|not any) (harm|mishap|damage|injury|injuries|casualty|casualties) (to|done|come|for|of|on) (any|anybody|anyone|me|us|people|persons|person|the people|human|to me|to us|to anyone|him|her|a person)',
      '(persons|people|humans|human|staff|family|everyone|everybody|all|both|living|employees|children|workers|guests) [members|the living|of us|all|aboard|on board|is|are|s|were|was|board|the family] [are|is|were|all|both|got off|came out] [all|both|perfectly|absolutely|physically|quite] (fine|intact|safe|ok|okay|a ok|unhurt|unharmed|scot free|zero damage|in perfect order|in good health|alive and well|in rude health|well|alright|sound)',
      '(no|not a|not any) (human|humans|living soul|person|people|manpower|staff|patient|head) [s] [head|was|were|is|got] (injury|injuries|harmed|hurt|injured|harm|underneath|under it|near it|inside|anywhere near)',
      '(we|they|all) [were|are|was] [all|both] [outside|indoors|upstairs|out|safe] [already|in time|and] [are|all|dry|and] (outside already|perfectly safe|startled but untouched|untouched|unhurt|healthy|dry and healthy|grand|alive|well and safe|entire|out in time|safe and well)',
      '(nobody|no one|none) (was|were|of us was|of us were) [in|at] (in danger|at risk|in it or near it|in or near|about at the time|dining|aboard|near it|walking past|in the house)',
      '(no) (bones|bone|heads|limbs) [were|was|are] broken',
      '(not|no) [a|any] (one|single|any) [of us] (injured|hurt|wounded|harmed|injury|casualty|wound)',
      '(no|zero|without|nil|not any|no sign of) [human|physical|bodily|actual|serious or minor] (injury|injuries|casualties|casualty|victim|victims|wound|wounds|wounded|injured|harm|hurt|hurts|casualties at all|injured people|injured persons|injured person|hurt people|injury of persons|human loss|human losses|bodily injury)',
      '(only|just|nothing but|no more than|nothing more than) (a|the|a big|a bad|a good|a nasty|a right|a bit of a|a little) (fright|scare|shock|big fright|big scare) [and|for|to|nothing]',
      '(more|bigger|greater|much more) [of] [a] (fright|fear|scare|frightened|scared|scary|noise) (than|then) (harm|hurt|damage|pain|injury|anything|bad|evil)',
      '(all|both|everyone|everybody|we|they) (got|came|walked|climbed|made it|crawled) [all|both] (out|away|off) [all|both] [perfectly|absolutely|completely] (fine|ok|okay|safe|safely|alright|unhurt|in time|unscathed|in one piece)',
      '(they|he|she|them) [are|is|s|re] (ok|okay|fine|alright|unhurt|well) [and|,] (we|i|so are we|so am i|us) [are|am|re|m] (ok|okay|fine|alright|unhurt|too|also|well)',
      '(humanly|for the people|for people|on the human side|injury wise|injuries wise|healthwise|as for people|as for injuries) [everything|all|it|there] [is|s|was] (fine|ok|good|nothing|none|no problem|well|alright)',
      '(it|he|they|she|that|which|who|dog|and) (hurt|harmed|injured|touched|hit|hurts|bit|bite|bothered) (nobody|no one|noone)',
      '(no question|no issue|no risk|no danger|no chance|no matter) of [anyone|anybody|any|being|an] [being] (hurt|injured|injury|injuries|harm|harmed)',
      '(nobody|no one|no people) (to be|there to be|around to be) (hurt|injured|harmed)',
      '(not|no) [have|had|get|got] any (hurt|injury|injuries|wound|wounds|pain|casualties)',
      '(none of us|nobody|no one|neither of us) [is|was|are] (ill or|sick or) (injured|hurt|ill|harmed)',
      '(did not|has not|had not|never|nor) (bite|bit|bitten|hurt|injure|injured|touch|touched|hit|harm|harmed|knock|scratch) (anyone|anybody|a soul|any person|any people)',
      'thank god (everyone|everybody|we all|all) [is|are|was|were] (fine|ok|safe|alright|well)',
    ],
  },
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      '(been|was|is|being|keeps being) [violently] sick (twice|three|several|again|all|since|ever|in the|after|and)',
      '(can not|cannot|could not|does not|do not|did not) remember (the crash|the accident|the impact|the collision|what happened|a thing about|his own name|her own name)',
      '(road rash|burst eardrum|perforated eardrum|burst ear drum)',
      '(in|in such) (a|a very|a pretty) (bad way|terrible state|bad state|lot of pain)',
      '(no|lost his|lost her|lost my) (memory|recollection|memories) [of] (of|since|for) (the|it|what|a)',
    ],
  },
  {
    topic: 'party',
    label: 'by-oneself',
    phrases: [
      '(i|me) [was|am|m|driving|travelling|traveling] [all|quite] (alone|by myself|on my own|on my tod)',
      '(was|am|driving|travelling|traveling|riding) [all|home|back|there] (alone|by myself|on my own)',
      '(alone|by myself|on my own|the only one|only me) (in|aboard|inside|on board) [the|my] [car|vehicle|van|cab|bike]',
      '(no|without|had no|did not have any) (passenger|passengers|one with me)',
    ],
  },
  {
    // Where somebody sits, and not who.
    topic: 'idiom',
    label: 'seat',
    phrases: [
      '(passenger|passengers|driver|drivers|driver s|baby|child|passenger s) (side|door|doors|seat|seats|airbag|window|mirror|wing|headlight|footwell)',
    ],
  },
  {
    // Words of people and of care, said of places, trades, animals and things.
    topic: 'idiom',
    label: 'part',
    phrases: [
      '(before|in front of|under) (my|our|his|her|their) [very|own] (eyes|nose)',
      `(park|parking|car park|lot|outside|opposite|behind|near|beside|by|past|front|next to|entrance|corner|road|street|avenue|roundabout|barrier|bay|close to|junction|lights|stop|gate) (of|at|outside|by|near) [the|a|my|our] [local|main|new|old|private|children s|military|university] (${CARE_PLACE})`,
      `(outside|opposite|behind|past|near|beside) (the|a) [local|main|new|old|private] (${CARE_PLACE})`,
      `(i am|i m|as|is|s|am) (a|an|the) [community|district|freelance|night|retired|junior|children s] (${CARER})`,
      `(doctor|doctor s|dentist s|nurse s|vet s|physio s|gp s) (car|van|golf|bmw|audi|tesla|clio|parking|gate|wall|fence|peugeot|mercedes|bike)`,
      `(my|our|his|her|the) (neighbour|neighbor|cousin|brother|sister|wife|husband|son|daughter|friend|tenant) [who] [is|s] (a|the) (${CARER})`,
      `(long|big|thick|wide|fat|high|deep|size) (as|of) (my|an|a|your|his) [whole|little] (${BODY})`,
      '(front|back|its|chair|table|piano|desk|stool|sofa) legs (are|is|were|was|of|on|snapped|broke|broken|came|gave|cracked)',
      `(the|its|their) (lid|screen|case|keyboard|soundboard|pedal|frame|top|drawer|shelf|door) and [two|three|both|its|the] (legs|arms|back|feet|foot|neck|head)`,
      '(but|except|only|and|then|so) the (back|front|side|face|head|foot|neck|mouth|nose) (axle|bumper|door|wheel|wheels|window|seat|seats|wing|light|lights|panel|tyre|fence|garden|wall|gate|plate|room|bedroom)',
      '(bath|door|floor|rubber|yoga|prayer|place|table|the|a|my|our) mat',
      '(so is|so was|and so is) the (boar|deer|dog|cat|car|bike|fox)',
      '(nearly|almost|practically|could have|half) (died|dead|die|killed) (of|from|with|laughing) [the] [fright|fear|shame|laughter|embarrassment|shock|boredom|laughing]',
      '(shook|shake|shaking|scratched) (my|his|her) head',
      '(turned) (my|his|her) head (for|a|to|round|around|away)',
      '(gone|shifts|starts) in (my|his|her) (hands|hand)',
      '(comes|came|come|fell|falls|broke|crumbles|left|stayed) [off|away|apart] in (my|our|his|her|your) (hands|hand)',
      '(swollen|stiff) (door|doors|wood|wooden|parquet|floor|floorboards|skirting|laminate|drawer|drawers|lock|window)',
      '(door|doors|parquet|floor|floorboards|boards|skirting|laminate|chipboard|worktop|cupboards|furniture|wood|planks|unit|units|panels|ceiling) [is|are|was|were|all|has|have|look|looks] [all|now|completely] (swollen|swelled|swelling|bloated|blistered|blistering|stained|scarred)',
      '(blood|urine|laboratory|lab|dental|eye) (analysis|test|tests|work|analyses|bill|bills|invoice|sample|samples)',
      '(entered|went|ran|drove|crashed|bumped|reversed|came|slid|slammed) (in|into) (my|his|her|the|our) (back|behind|rear|side|face|nose)',
      '(only|sole|single) (casualty|casualties|victim|victims|injury|fatality) [was|is|were|being|here]',
      '(hurt|injured|wounded|killed|stabbed|slashed|scarred) (my|the|his|our|their|its) (car|van|tyre|tyres|tires|bumper|door|bike|fence|wall|tree|pride|ego|wallet|feelings|bonnet|roof|garden|hedge)',
      '(killed|fried|murdered) [off] [the|my|our|a|both|every] (tv|telly|television|router|box|washing machine|washing|fridge|freezer|boiler|computer|pc|motor|modem|phone|plants|plant|lawn|hedge|engine|battery|electrics|board|chickens|hens|sheep|cows)',
      '(bees|hives|chickens|hens|fish|fishes|injectors|lights|ceiling lights|pump|speakers|sockets|plants|cows|sheep|goats|lambs|rabbits|pigeons|rooster|consoles|gadgets|appliances|monitors|radiators) [all|both|now|and|is|are|were] [now] (are|is|were|all|dead|died) [dead|died]',
      '(little|small|left|right|rear) back (window|seat|door|light|wheel|wing|bumper|corner)',
      '(at|in|from|outside|into) (the|my|our|a) [dental|vet|gp|doctor s|veterinary] surgery (where|is|was|window|door|last|there|lock|i)',
      '(nobody|no one|noone) (touched|was touching|had touched|touches) (it|the|anything|my|a)',
      '(can not|could not|cannot|did not|do not) (sleep|sleep so) (so|because of the bill|for the noise|with the noise|tonight)',
      '(it|all|that|this) arrived (at|on|in|yesterday|today|this)',
      '(dog|cat|deer|boar|sheep|hen|hens|horse|donkey|cow|goat|fox|animal|pigeon|bird|puppy|kitten|bull|mare|pony|stag|badger|swan|duck) [is|was|has|had|got|s] [got|now|very|badly|also|only|just|three|two] (dead|killed|hurt|injured|limping|limps|stitches|died|bleeding|at the vet|put down|wounded|a limp)',
    ],
  },
  {
    topic: 'being',
    label: 'thing',
    phrases: [
      '(greenhouse|shed|garage|garden|fence|hedge|lawn|carpet|parquet|floor|worktop|kitchen|bathroom|lamp|lamppost|pole|post|bollard|motorhome|camper|caravan|trailer|bumper|tailgate|boot|hatch|bonnet|patio|conservatory|sofa|bed|mattress|wardrobe|printer|pool|chimney|gutter|statue|pride|ego|dignity|wallet)',
    ],
  },
];
