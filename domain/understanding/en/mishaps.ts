import type { PhraseGroup } from '../lexicon/lexicon';

/** Losses by who or what did them, beyond the rows of `events.ts`: animals at cars and cables, attacks on cars, what falls on others' things. */
const ANIMAL =
  'dog|cat|goat|goats|horse|pony|ponies|cow|cows|bull|sheep|donkey|pig|monkey|macaque|marten|martens|rat|rats|mouse|mice|squirrel|squirrels|rodent|rodents|rabbit|fox|woodpecker|crow|crows|seagull|gull|peacock|pigeon|pigeons|hornets|wasps|termites|ants|beavers|parrot|hen|rooster|turkey';
const CAR =
  'car|van|bonnet|roof|door|wing|bumper|boot|windscreen|wiper|mirror|paintwork|clio|mini|tesla|lorry|motorhome|scooter|motorbike|bike|vehicle';
const THING =
  'umbrella|parasol|trampoline|gazebo|awning|aerial|satellite dish|air conditioner|ac unit|flowerpot|flower pot|plant pot|pot|shutter|gutter|tile|tiles|chimney pot|branch|ladder|scaffolding|plank|bike|barbecue|washing line|clothes horse|tool|hammer|bucket|roof box';
const HOME =
  'house|flat|home|kitchen|garden|gable|facade|wall|insulation|loft|roof|terrace|fence|shed|field|crops|vineyard|lawn|hedge';

export const MISHAPS: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 10,
    phrases: [
      `(${ANIMAL}) [has|had|of mine|just|then] … (jumped|climbed|sat|stood|danced|landed|walked|leapt|scratched|kicked|butted|chewed|bit|ate|eaten|pecked|dented|trampled|gnawed|rammed|peed|attacked) … (${CAR})`,
      `(${ANIMAL}) … (chewed|gnawed|ate|eaten|nibbled|bit|chew*|gnaw*|nest*|drilled|pecked|bored|dug) … (cables|cable|wires|wiring|hoses|hose|harness|insulation|loom|plugs|holes|hole)`,
      `(chewed|gnawed|eaten|nibbled|bitten) [through|by|up] [by|the] [a|the|some] (${ANIMAL})`,
      `(${ANIMAL}) … (drilled|pecked|bored|dug|destroyed|trampled|ruined|wrecked) … (${HOME})`,
      '(teeth marks|tooth marks|droppings|nest) … (engine|bonnet|cables|wires|loft|battery)',
      `(sat|fell|sitting|leaned|leant|stood|backed|jumped|landed|climbed) [back|down|right|straight] (on|onto|against) (my|the|our|his|her|a) (${CAR})`,
      '(slurry|manure|concrete|cement|tar|paint|bitumen|asphalt|gravel|muck|diesel|oil) … (all over|over|inside|through|tank open|sprayed|splattered|covered) … (car|interior|seats|bodywork|windscreen|us|me|van)',
      '(pressure cooker|cooker|pan|pot|bottle|can|fizzy|fermenting|jar) … (exploded|blew|jumped|burst|hit the ceiling|on the ceiling)',
      `(${THING}) … (fell|landed|dropped|slipped|toppled|crashed|came down|slid) [down|off|straight] (on|onto|into|through|over) [the|my|a|his|her|our|their] [neighbour|neighbor|lady] [s] (${CAR}|conservatory|greenhouse|skylight|shed|fence|roof)`,
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 10,
    phrases: [
      `(beat|smashed|hit|attacked|battered|bashed|hammered|kicked|punched|dented|struck|whacked) [in|at|up] (my|the|our|his|her) (${CAR}|headlights|windows) [and|with] [${CAR}|my] [with] (a|an|his|her|crowbar|bat|helmet|fist|boot) [baseball|iron|metal|steel] [bat|bar|crowbar|hammer|helmet|stick|pole|chair|bottle|wrench]`,
      '(road rage|altercation|out of rage|in a rage|lost his temper|went berserk|out of anger) … (car|bonnet|mirror|door|window|windscreen|kicked|punched|smashed)',
      '(smeared|daubed|covered|plastered|pelted|squirted|coated) [all|of|over] … (paint|eggs|egg|foam|shaving foam|mud|dog mess|ketchup|flour|glue|toothpaste|oil)',
      '(kicked|smashed|ripped|tore|bent|prised) [in|out|off|open|down|the] [the|our|all|in] [the|our|all] (letterboxes|letterbox|letter boxes|intercom|lift buttons|entryphone|doorbell|front door of the building|mailboxes|gate|bins|street lamp)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 9,
    phrases: [
      '(chergui|sirocco|tramontane|mistral|hurricane|cyclone|sandstorm|sand storm|wind of sand|oued|wadi|river|stream|torrent|floodwater|flood water|tide|sea) … (burst|flood|took|carried|swept|peeled|tore|ripped|overflowed its|came into|came up|rose|through the house|blew|lifted)',
      '(wind|wind of sand|km h|kph|gusts) … (peeled|took off|took|ripped|tore|lifted|flew|fell on|landed|tree fell|roof|palm)',
      '(tree|palm|palm tree|trunk|pine|eucalyptus) … (fell|came down|toppled|landed) (on|onto|across) (the|my|our) (car|roof|house|van|garage|fence)',
      '(icicle|icicles|ice slab|snow|slab of snow|slab of ice) … (fell|slid|came off|let go|went through|crushed|dropped)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 9,
    phrases: [
      '(all|the|my|our) [four|4] (wheels|alloys|rims) [gone|were|are|off|stolen] … (bricks|blocks|gone|missing)',
      '(someone|somebody|a man|two men|they|he) (entered|got in|came in|climbed in|slipped in) [by|through|via|over] [the|our|my] (terrace|balcony|window|skylight|roof|back door|cellar|garage)',
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 10,
    phrases: [
      '(slid|slipped|fell|tripped|skidded|went over|collapsed|tumbled|landed) … (shower|bath|bathtub|stairs|stair|steps|ladder|stepladder|tiles|wet floor|ice|pool|rug|chair|stool|horse|pony|bike path|kerb|pavement|escalator|swing) … (broke|broken|rib|ribs|hip|wrist|ankle|back|arm|head|fracture|scan|x ray|plaster|stitches|hurt|sprain)',
      '(chair|stool|deckchair|bench|swing|bed|ladder|hammock|step|railing) [just|suddenly] (collapsed|gave way|broke|snapped|slipped) … (back|hip|wrist|head|ribs|arm|fell|hurt|elbow|shoulder)',
      '(closed|shut|slammed|trapped|caught|jammed) … (door|doors|gate|lift|boot|drawer|window) [on|and] … (arm|hand|hands|finger|fingers|thumb|foot|leg)',
      '(cork|champagne cork|firework|firecracker|ball|racket|frisbee|boomerang|dart|stone|elbow) … (in|hit|on) [the|my|his|her] [left|right] (eye|face|head|nose|mouth|forehead|temple)',
      '(cut|sliced|stabbed) (my|his|her) (palm|hand|finger|thumb|wrist|foot|leg) … (knife|avocado|tin|glass|blade|saw|mandolin|oyster)',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 9,
    phrases: [
      '(cancel*|cancellation|pull out|call off|called off|postpone*) … (tour operator|trip|holiday|booking|option|flight|cruise|hotel|airline|insurance|deposit)',
      '(tour operator|airline|hotel|airbnb|booking) … (keeps|refuses|refund|non refundable|will not refund|cancel*)',
      '(ophthalmologist|optician|dentist|paediatrician|pharmacy|maternity|childbirth|delivery of our|orthodontist|dermatologist) … (invoice*|bill|receipt*|refund|reimburse*|claim back)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 8,
    phrases: [
      '(confused|mixed up|muddled|mistook) [the|her|his|my] pedals',
      '(went|drove|ended up|crashed|ploughed|rolled) [straight|right] (through|into|over) (the|a|our|my) [own|trolley|bus|garden|stone|front] [own|stone] (shelter|bollard|bench|wall|fence|gate|shop window|hedge|barrier|ditch|fountain|railings|pillar)',
      '(ended|ended up|finished|finished up|wound up|came to rest|stopped) [up|nose first|sideways|backwards|upside down] (in|against|on|into) (the|a|an) [stone|plane|oak|pine|crash|deep] (ditch|tree|wall|barrier|field|hedge|ravine|roundabout|bollard|post|fence|canal|guardrail|verge)',
      '(low side|lowsided|high side|highsided|lost the front|lost the rear|slid off|came off) … (bike|motorbike|bend|gravel|triumph|honda|yamaha|vespa|scooter|ducati|bmw)',
    ],
  },
  {
    topic: 'party',
    label: 'nobody-else',
    phrases: [
      '(nobody|no one|noone) [is|was] (lives|living|live|lived) [directly] (below|above|underneath|under|upstairs|downstairs|next door|beneath) [us|me|ours|mine]',
      '(ground floor|own house|detached house|our own house|standalone)',
      '(nobody|no one) else s (flat|premises|property|car|house|apartment) [was|were|is] [touched|affected|damaged|hit|involved]',
      '(not|no) (touching|damage|water|smoke) (of|in|to|at) (anyone|anybody|any) s [flat|house]',
    ],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      '(client|clients|customer|customers|neighbour|lawyer|farmer|friend|guest|teacher|boss|colleague|photographer|technician|plumber) s (car|van|gate|fence|greenhouse|roof|bonnet|bike|phone|laptop|wall|shelter|house|garden|sofa|carpet|dog)',
      '(technician|electrician|plumber|photographer|roofer|painter|builder|removal man|delivery man|courier|gardener|cleaner|waiter|hairdresser|window cleaner) [from|of|he|then|leaned|went|dropped] … (leaned|dropped|drilled|broke|cracked|sat|fell|knocked|scratched|spilled|spilt|burnt|cut|stepped|slammed|put)',
      '(his|her|their) (boss|company|insurance|parents|employer) [says|will|should|is|are|has] (will pay|should pay|pay|pays|is paying|refuses|says)',
    ],
  },
];
