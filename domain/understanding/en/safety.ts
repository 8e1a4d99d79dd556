import type { PhraseGroup } from '../lexicon/lexicon';

const BODY =
  'neck|back|head|arm|arms|leg|legs|knee|knees|shoulder|shoulders|chest|wrist|wrists|ankle|ankles|hand|hands|finger|fingers|thumb|foot|feet|nose|face|forehead|eye|eyes|hip|hips|rib|ribs|elbow|elbows|stomach|spine|jaw|tooth|teeth|ear|lip|chin|thigh|collarbone|skull|pelvis|mouth|cheek|calf|toe|toes|belly|throat|lungs|skin|scalp|tailbone|shin';
const HARMED =
  'hurts|hurt|hurting|aches|ached|aching|sore|broken|bleeding|swollen|bruised|stiff|cut|painful|injured|fractured|sprained|twisted|burned|burnt|dislocated|grazed|numb|killing|throbbing|tender|scraped|crushed|cracked|scratched|gashed|bandaged|bad|bust|black and blue|in plaster|in a cast|in a sling';

/** People hurt. The labels are explained beside the French table. */
const INJURIES: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'casualty',
    everywhere: true,
    phrases: [
      '(injured|injury|injuries|wounded|casualties|casualty)',
      '(am|is|s|are|was|were|got|get|been|badly|somebody|someone|be|slightly|lightly|also) [badly|slightly|also|only|really|quite|a bit] hurt',
      '(my|his|her|the|their) [left|right|lower|upper|whole|poor] (neck|back|head|arm|leg|knee|shoulder|chest|wrist|ankle|hand|foot|stomach|ribs|hip|elbow|finger) (hurts|hurt|aches|is sore|is broken|is bleeding|is hurting|is killing me|is swollen|is stiff)',
      '(in|severe|chest|neck|back|some|much|bad|terrible|awful) pain',
    ],
  },
  {
    topic: 'injury',
    label: 'casualty',
    phrases: [
      '(hurt|hurts|hurting|pain|pains|painful|sore|ache|aches|aching|soreness|wound|wounds|harmed|unwell)',
      '(suffering|suffered|suffers) (from|a|an|minor|slight|serious|no|any)',
      '(bodily|physical|personal) (harm|injury|injuries|damage)',
    ],
  },
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      '(bleeding|bleeds|bled|blood|bloody)',
      `(broken|fractured|sprained|twisted|dislocated|bruised|swollen|sore|stiff|bad|cracked|cut|grazed|bleeding|burnt|burned|hurt|painful|busted) (${BODY})`,
      `(broke|fractured|sprained|twisted|dislocated|bruised|hurt|cut|burned|burnt|banged|bumped|grazed|scraped|cracked|injured|scalded|smashed|split) (my|his|her|an|a|the|their|one|two|both) [left|right|lower|upper|own] (${BODY})`,
      `(${BODY}) [is|s|are|was|were|has|got|have|still|feels|all|been|s] [a|very|really|quite|badly|bit|still|so|all|been|slightly|now|too] [bit|little|badly|sore] (${HARMED})`,
      `(hit|hits|banged|bumped|knocked|smacked|struck|cracked) (his|her|their|my|the) [left|right] (head|knee|elbow|chest|face|nose|forehead|shoulder)`,
      '(bump|bruise|cut|gash|nosebleed|black eye) (on|to|over) (his|her|my|the)',
      '(has|had|have|got|with) (a|some) [big|bad|little|nasty|small|slight] (bump|bruise|cut|gash|nosebleed|limp|fever|wound|lump|graze)',
      `(cut|cuts|bruise|bruises|graze|grazes|gash|bump|lump|burn|burns|scratch|scratches|stitches|pain|swelling|wound|scrape|scrapes) (on|to|in|above|over|across|all over|down) (my|his|her|the|their|both|one) [left|right|own] (${BODY})`,
      '(whiplash|concussion|concussed|stitches|bruised|bruises|bruise|bruising|dizzy|nauseous|nausea|fainted|faint|faints|vomiting|vomited|throwing up|threw up|headache|headaches|migraine|fracture|fractures|sprain|hernia|swelling|swollen|limping|limp|plaster cast|crutches|wheelchair|neck brace|surgical collar|sling|painkillers|ibuprofen|paracetamol|x ray|x rays|scan|mri|itching|miscarriage|black eye|seeing double|ringing in|operated on|surgery|amputated|paralysed|paralyzed)',
      '(taken|went|rushed|drove|driven|going|is|s|are|was|were|brought|took|kept|still|him|her|me|them|airlifted|admitted|been|ended up) [to|in|at|into] [the|a] (hospital|a&e|emergency room|er|emergency department|casualty|icu|intensive care|clinic|emergency)',
      '(to|in|at) [the] (hospital|a&e|emergency room|icu|intensive care|casualty)',
      'a e',
      'a & e',
      '(ambulance|ambulances|paramedics|paramedic|stretcher|first aid)',
      '(see|saw|seen|seeing|visit|visited|go to|went to) (a|the|my) (doctor|gp|physio|physiotherapist)',
      '(breathed|breathing|inhaled) [in] [a lot of|lots of|some|the|too much] smoke',
      'smoke inhalation',
      '(can not|could not|cannot|unable to|struggling to|barely|hardly) (walk|move|breathe|stand|turn|sleep|bend|lift|feel|see|hear)',
      '(off work|signed off|sick leave|days off)',
      '(punched|beaten|beat up|beaten up|stabbed|kicked|slapped) [me|him|her|my|in|on|up]',
      'knocked out',
      '(lost|losing|loses) (consciousness|a lot of blood|blood|a tooth|his teeth|a finger)',
      '(bit|bitten|stung|scratched) (by|me|him|her|my son|my daughter|my leg|my hand|my arm|us)',
      '(electrocuted|scalded|poisoned|suffocat*|choking|coughing)',
      'in shock and (shaking|hurt)',
    ],
  },
  {
    topic: 'injury',
    label: 'grave',
    everywhere: true,
    phrases: [
      '(unconscious|unresponsive)',
      '(not|stopped|stop|isnt|no longer) (breathing|responding|moving|answering|waking up)',
      '(does|do|will|can|would) not (wake up|breathe|respond|answer me|move|wake)',
      '(is|s|are|bleeding) bleeding',
      'bleeding (badly|heavily|a lot|from|everywhere|so|and|out)',
      '(is|s|are|still|we|trapped) trapped',
      '(trapped|stuck|pinned) (in|inside|under|underneath|between|behind) [the|his|her|my|a|our] (car|vehicle|van|truck|wreck|house|building|flat|rubble|wheel|steering|lift|elevator|seat|smoke|room|tree|fire)',
      '(is|was|are|were|he is|she is|found|be) dead',
      '(died|killed|dying|dies)',
      '(heart attack|cardiac arrest|seizure|stroke|convulsions|convulsing|fitting)',
      '(passed|passing|blacked) out',
      '(badly|seriously|severely|critically|gravely) (hurt|injured|burned|burnt|wounded|ill)',
      '(serious|severe|critical|life threatening) (injury|injuries|condition|burns|bleeding|head)',
      '(can not|cannot|can hardly|can barely|struggling to|unable to) breathe',
      'in a coma',
      'fighting for (his|her|their) life',
      'lots of blood',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      '(nobody|no one|noone|none|not one|not a single person|not anyone) … (hurt|injured|harmed|wounded|injury|injuries)',
      '(everyone|everybody|we are all|all of us|all|we|us|both|both of us|they) [is|s|are|was|were|all|of us|got out|came out|walked away|escaped] [all|both|absolutely|perfectly|completely|totally|physically|is|s|are|were|thankfully|luckily] (ok|okay|fine|safe|unhurt|unharmed|alright|well|uninjured|unscathed|safe and sound|good|in one piece|healthy)',
      '(ok|okay|fine|safe|alright|unhurt|unharmed|good) (both of us|all of us|everyone|everybody)',
      'no (injury|injuries|casualties|casualty|one hurt|one injured|bodily|physical|personal|wounded|victims|harm)',
      '(without|zero|0) (injury|injuries|casualties|anyone getting hurt|anyone hurt|anyone being)',
      '(only|just|purely|nothing but) [some|minor|a bit of|light|slight] (material|property|bodywork|car|cosmetic|metal|vehicle) (damage|damages)',
      '(material|property|bodywork|vehicle) (damage|damages) only',
      'bodywork only',
      '(only|just) (the|my|both) [two] (car|cars|vehicles|bodywork|metal|bumper|paintwork) (is|s|are|was|were|got|damaged|suffered) [damaged|hurt]',
      '(unhurt|unharmed|uninjured|unscathed|safe and sound)',
      'more (scared|frightened|shaken) than hurt',
      'more fright than hurt',
      '(not|without) a scratch on (anyone|any of us|anybody)',
      '(not) (hurt|injure) (anyone|anybody)',
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      '(i|i am|he is|she is|i was|im|he|she|me|he was|she was|self) [am|is|personally|myself|feel|totally|absolutely|perfectly|physically|all] (ok|okay|fine|alright|safe|unhurt|not hurt|unharmed|uninjured|good)',
      '(driver|passenger|lady|guy|man|woman|wife|husband|son|daughter|mother|father|one|rider|cyclist|other|baby|child|kids|children|passengers) [is|s|are|was|were|seems|looks] [also|totally|absolutely|perfectly|both|all] (ok|okay|fine|alright|safe|unhurt|good)',
      '(he|she|i) (has|have|had|says he has|says she has) (nothing|no pain|not a scratch)',
      '(not|without) a scratch',
      '(got|stood|jumped) (straight|right) (back|up) [up]',
    ],
  },
  {
    topic: 'injury',
    label: 'body',
    phrases: [`(my|his|her|their) [left|right|lower|upper] (${BODY})`],
  },
  {
    topic: 'injury',
    label: 'doubt',
    phrases: [
      '(do not know|not sure|unsure|no idea|not certain|do not really know|can not say|can not tell|unclear) (if|whether|how) … (hurt|injured|ok|okay|anyone|alright|injuries|well|passenger*|driver|fine|he|she)',
      '(might|may|could) [well] (be|have) … (hurt|injured|injury|injuries|whiplash|concussion|broken)',
      '(should|going to|will|want to) … (checked|check up|checked out|doctor|hospital)',
      '(did not|have not) (check|ask|look|see) (if|whether) … (hurt|injured|ok)',
    ],
  },
  {
    topic: 'injury',
    label: 'struck',
    phrases: [
      '(hit|ran over|run over|knocked down|knocked over|struck|knocked) (a|an|the|my|two) [young|old|little|elderly] (pedestrian|cyclist|child|kid|woman|man|person|motorcyclist|biker|girl|boy|lady|father|mother|son|daughter)',
      '(was|were|got|been|being|is) (run over|knocked down|knocked over|hit by a|hit by the)',
      '(thrown|ejected|flung) (from|off|out|over|to)',
      '(motorcyclist|cyclist|biker|rider|scooter|pedestrian|girl|boy|lady) … (fell|fallen|ground|slid|came off|thrown)',
      '(came|fell|fallen) off (my|his|her|the|a) (bike|motorbike|scooter|horse|moped|motorcycle)',
    ],
  },
  {
    topic: 'injury',
    label: 'perhaps',
    phrases: [
      '(fell|slipped|tripped|fallen|pushed)',
      'pregnant',
      '(in shock|shaken up|airbag|airbags)',
      '(mugged|attacked|assaulted)',
      `(banged|hit|bumped|knocked) (my|his|her) (head|knee|elbow)`,
    ],
  },
];

/** Danger to people besides injuries. */
const DANGERS: readonly PhraseGroup[] = [
  {
    topic: 'danger',
    label: 'plea',
    everywhere: true,
    phrases: [
      '(help me|please help|somebody help|someone help|save me|save us|help us)',
      '(call|send|need|get|called for) [me|us|him|her] (an|the) (ambulance|fire brigade|paramedics)',
      '(call|ring|phone) (911|999|112|15|the emergency|an emergency|emergency services)',
      '(somebody|someone) (call|phone|ring) (911|999|112|15|an|the)',
      '(going|want|about) to die',
      '(kill|hurt|harm) myself',
      '(suicidal|suicide)',
      '(in|great) danger',
      'life in danger',
      '(end|take) my life',
    ],
  },
  {
    topic: 'danger',
    label: 'now',
    everywhere: true,
    phrases: [
      '(is|s|are|house|car|kitchen|building|flat) on fire',
      '(smell|smells|smelling|smelt|leak|leaking) [of|like] gas',
      'gas (leak|smell)',
      '(still|stuck|trapped) [inside|in] (in|inside) the (house|car|building|middle|flat|lift)',
      '(threatening|attacking|chasing|following|beating) (me|us|him|her)',
      'with a (knife|gun|machete)',
      '(stuck|stopped|stranded|broken down|still|stand|standing|are|am|waiting|we are|car is) … (middle of the|hard shoulder|fast lane|outside lane|side of the|on the) (road|motorway|highway|lane|carriageway|hard shoulder|bridge|shoulder)',
      '(on|in) the (hard shoulder|fast lane)',
      '(burglar|burglars|thief|robber|intruder|someone|man|he|they) … (still|inside|downstairs|upstairs|outside|breaking) … (house|flat|home|inside|door|there|room|in)',
      '(water|flood) (is|keeps) (rising|coming up)',
      'water is up',
      '(trapped|stuck|stranded) … (roof|upstairs|flood|water|smoke|floor|lift|snow)',
      '(smoke) (everywhere|is|coming|in the)',
      '(live|electric|power) (wires|cables|line) (down|on the|hanging)',
      '(going|about) to (collapse|explode|fall)',
    ],
  },
  {
    topic: 'danger',
    label: 'event',
    phrases: [
      '(fire|flames|burning|burnt|explosion|smoke)',
      '(exploded|collapsed) on (us|me|him|her)',
      '(drowning|drowned|electrocuted|carbon monoxide)',
      '(swept|washed) away',
    ],
  },
  {
    topic: 'danger',
    label: 'crash',
    phrases: [
      '(serious|terrible|bad|horrible|awful|fatal|violent|nasty|major) [car|road] (accident|crash|collision|pileup)',
    ],
  },
  {
    topic: 'danger',
    label: 'over',
    phrases: [
      '(out of danger|back home|recovered|discharged|healed|made a full recovery|better now|much better)',
      '(claim|file|case) … (open|pending|status)',
      '(safe now|are safe|am safe|we are all safe)',
    ],
  },
  {
    topic: 'danger',
    label: 'put-out',
    phrases: [
      '(put|fire|it) [is|was] (out|extinguished)',
      '(put it out|extinguished|under control|fire is out|put out the fire|is out now)',
    ],
  },
  {
    topic: 'danger',
    label: 'past',
    phrases: [
      'yesterday',
      '(last|this past) (night|week|weekend|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter)',
      '(#|a|an|two|few|several|couple of) (day|days|week|weeks|month|months|year|years) (ago|back)',
      '(on|since|this past) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(january|february|march|april|june|july|august|september|october|november|december) #',
      '(the|on|of) # (of|january|february|march|april|may|june|july|august|september|october|november|december)',
      '(1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)',
      '(once|when i was|years ago|back in|used to)',
      'in (2010|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024)',
      'the other day',
    ],
  },
  {
    topic: 'danger',
    label: 'present',
    phrases: [
      '(now|right now|at the moment|currently|just happened|as we speak|this minute|just had|just been|just now)',
      '(#|few|two|ten|five) (minutes|mins|hours|min) ago',
    ],
  },
];

export const SAFETY: readonly PhraseGroup[] = [...INJURIES, ...DANGERS];
