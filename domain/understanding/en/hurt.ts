import type { PhraseGroup } from '../lexicon/lexicon';
import { BODY } from './body';

/*
 * Who is hurt and who is well, joined from a part of the body or a person and what is said of them. Each list holds words of one kind, so
 * that a new one goes into its list.
 */

const OWN = 'the|my|his|her|their|our|both|one|your';
const SIDE = 'left|right|lower|upper|whole|bad|good|inner|outer|other';
const FEEL =
  'pain|pains|stiff|sore|tender|tight|achy|ache|aches|aching|twinge|twinges|discomfort|spasm|spasms|cramp|cramps|stabbing|throbbing|tingling|burning|swelling|swollen|bruising|numbness|pressure|whiplash|pulled muscle|torn muscle';
const WOUND =
  'cut|cuts|graze|grazes|scrape|scrapes|scratch|scratches|bruise|bruises|gash|gashes|burn|burns|blister|blisters|bump|lump|bite|bites|stitch|stitches|splinters|glass|shards|puncture|wound|wounds|tear|fracture|fractures|crack|break|scald|sprain|mark|marks|egg|rash|weal|slash';
const STATE =
  'out of place|out of its socket|out of joint|in spasm|in a state|in bits|in ribbons|in shreds|in stitches|in plaster|in a splint|in a boot|in a bandage|strapped up|bandaged|bandaged up|at a funny angle|at a weird angle|the size of|twice the size|like a balloon|up like a balloon|black and blue|purple|went purple|gone purple|gone numb|went numb|went pop|popped out|gave way|locked up|seized up|on fire|cut to the bone|cut open|split open|sliced open|skinned|scraped|raw|grazed|singed|scalded|blistered|crushed|squashed|mangled|shattered|fractured|broken|sprained|twisted|dislocated|torn|swollen|puffed up|puffy|ballooned|swelled|stitched|glued|bruised|sore|stiff|throbbing|tender|aching|bleeding';
const HURTS =
  'limps|limping|limped|hobbles|hobbling|hobbled|winces|wincing|groaning|moaning|whimpering|shivering|wheezing|wheezes|coughing|coughs|coughed|retching|vomiting|vomited|fainted|faints|collapsed|bled|bleeds|passed out|blacked out|threw up|was sick|been sick|saw stars|sees double|slurring|concussed|not walking|non weight bearing';
const WHO =
  'i|he|she|we|they|my wife|my husband|my son|my daughter|my mum|my dad|my mother|my father|my brother|my sister|my partner|my passenger|our driver|the driver|the cyclist|the rider|the pedestrian|my friend|my colleague|my mate|the baby|the little one|the boy|the girl|gran|grandad|grandma|an employee|a worker|our apprentice|my neighbour|the lady|the man|the kid|the kids|the children|a customer|a client|a guest|the child|the lad|the courier|two apprentices|apprentices|one of them|one of us|both of us|both of them';
const HELD =
  'oxygen|painkillers|antibiotics|anti inflammatories|morphine|ibuprofen|paracetamol|crutches|a stick|a walking stick|a walking frame|a wheelchair|a drip|a stretcher|a neck brace|a collar|a brace|a splint|a cast|a sling|a bandage|a tetanus|stitches|staples|physio|rest|strict rest|bed rest';
const NOBODY =
  'nobody|no one|noone|none of us|neither of us|not one of us|no person|no human|none of them|no passenger';
const HARMED =
  'hurt|injured|harmed|wounded|burned|burnt|scalded|choked|cut|bruised|scratched|bitten|bled|fell|slipped|tripped|limping|suffered|complained|complaining|in pain|unwell|touched|hit|electrocuted|zapped|shocked|poisoned|trapped|knocked|grazed|marked|affected';

/** Signs of wounds and of care, told of a body or of a person. */
export const HURT: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      `(${FEEL}) [in|around|down|behind|across|under|between|along|on|all down|all over|right] (in|around|down|behind|across|under|between|along|on|over) (${OWN}) [${SIDE}] (${BODY})`,
      `(${WOUND}) [just|all|right] (on|to|over|across|down|above|below|under|near|behind|in|along|around|up|round|between|inside|from) [all] (${OWN}) [${SIDE}] (${BODY})`,
      `(${BODY}) [is|s|was|are|were|has|have|had|came|went|now|got|looks|feels|still|all] [been|now|still|all|completely|badly|totally|really|come|gone] (${STATE})`,
      `(${WHO}) [now|still|has been|is|s|was|were|are|been|keeps|kept|also|started] [now|still|been|badly] (${HURTS})`,
      `(put|given|gave|got|on|needs|needed|needing|prescribed|living on) [him|her|me|us|them|both] [on|some|more|strong|to take] (${HELD})`,
      '(walk|walks|walking|move|moving) like (an old|a duck|a penguin|a crab|a robot)',
      '(weight|pressure) on (it|the leg|the foot|that leg|that foot|her leg|his leg|my leg|my foot|his foot|her foot|my ankle|my knee|his ankle|her ankle)',
      '(landed|fell|came down|went down|crashed down) [hard|heavily|badly|straight|flat] on (my|his|her|the|one|both|our) [left|right|own] (elbow|knee|knees|hip|back|shoulder|wrist|hand|hands|face|head|side|backside|bum|bottom|tailbone|coccyx|chest|ankle|arm|chin|nose|ribs)',
      '(caught|trapped|jammed|shut|slammed|closed|crushed|pinched|squashed|got) [my|his|her|the|a] [own|left|right|little] (hand|hands|finger|fingers|thumb|foot|toe|toes|arm|leg|wrist) [in|between|under|on]',
      `(hit|bang*|smack*|crack*|bump*|knock*|bash*|whack*|thump*|smash*|slam*) [me|him|her|us|them] (on|in|across|over|round|against) (${OWN}) [${SIDE}] (${BODY})`,
      '(treated|seen|looked at|examined|patched up|stitched up|bandaged|attended|checked|checked over|taken away|carried off|carted off|wheeled off|stretchered off|airlifted|taken) [off|away|him|her|me|them|to] [to] (by|at|in) [an|the|a|his|her|our|my] (ambulance|paramedics|paramedic|a e|a&e|hospital|emergency|nurse|doctor|first aider|first aiders|gp|clinic|medics|samu|minor injuries|walk in)',
      '(a e|a&e|emergency|er|casualty|urgent care|hospital|clinic|dispensary|minor injuries) [last night|all night|until|for|said|says|took|did|found|confirmed|gave|stitched|x rayed|kept|put|sent|where] (said|says|took|did|found|confirmed|gave|stitched|x rayed|kept|put|sent|glued|plastered|diagnosed|until|for)',
      '(doctor|gp|nurse|dentist|physio|osteopath|surgeon|pharmacist|chemist|paramedic|paramedics|ambulance crew) [has|have|at|there|then|on|just] [at] (signed|stitched|glued|bandaged|strapped|prescribed|gave me|gave him|gave her|put me|put him|put her|diagnosed|says it s|says i|says he|says she|said it s|confirmed|thinks it s|x rayed|ordered|sent me|sent him|sent her|kept|wants to|had to|patched|dressed|cleaned the|treated)',
      '(signed off|off work|off sick|off school|sick leave|laid up|in bed|bedridden|out of action|on the sick|itt|on sick leave) [work|for|until|by|with|till|since|now] [the|a|my] [next|another|gp|doctor] (#|a week|two weeks|ten days|a month|a fortnight|days|weeks|doctor|gp|monday|tuesday|wednesday|thursday|friday)',
      '(broke|broken|lost|chipped|knocked out|cracked|missing) (a|his|her|my|two|three|one|both) [of|front|back|baby|milk] (tooth|teeth|nail|fingernail|fingertip|toenail|crown|molar|incisor)',
      '(had|has|have|got|with|gave him|gave her|gave me|left with|left him with|left her with|left me with|suffered|picked up|sustained|came away with) (a|an|some|two|three|nasty|bad|minor|slight|mild|deep) [nasty|bad|big|little|small|slight|mild|deep|proper|horrible|cracked|broken|huge] (cut|gash|graze|bruise|bruises|cuts|bump|lump|limp|concussion|burn|burns|fracture|sprain|sore|headache|stiff|black eye|bloody|nosebleed|scratches|scrapes|whiplash|fracture|rib|ribs|wrist|ankle|collarbone|hernia|slipped disc|pulled muscle|twisted|swollen)',
      '(it|this|that) (hurts|aches|throbs|stings|burns|kills) (to|when|every|like|all|so|a lot|still|badly|if)',
      '(can not|cannot|could not|can hardly|can barely|hardly|barely|struggle to|struggles to|struggling to|unable to|no longer) (grip|hold|lift|raise|close|open|turn|bend|twist|swallow|chew|sit|stand|lie|sleep|breathe|walk|climb|stairs|kneel|move|straighten|feel) [a|it|my|his|her|on|down|up|properly|anything|the|without]',
      '(inhaled|breathed in|breathing in|swallowed|full of) [a lot of|lots of|too much|some|the|a lungful of] (smoke|fumes|powder|gas|water)',
      '(hands|hand|arms|arm|face|fingers|legs|feet|foot) [and|are|is|were|was|got|all] [face|arms|hands|all|badly|a bit|slightly] (burnt|burned|blistered|scalded|singed|cut|scratched|grazed|scraped|bleeding|raw|crushed|swollen)',
      '(cut|sliced|burnt|burned|scalded|hurt|grazed|bruised|injured|stabbed|pricked) (myself|himself|herself|themselves|ourselves)',
      '(hurt|injured|wounded|burned|burnt|bruised) (in|during|by|when) (the|an|it|that|his|her)',
      '(dog|cat|horse|rat|monkey|wasp|hornet|snake|scorpion|jellyfish|stray|pony|bull|cow) … (bit|nipped|clawed|savaged|mauled|stung|kicked|gored|trampled) (me|him|her|us|them|my son|my daughter|my wife|my husband|my hand|my leg|my arm|my face|my mother|my father|a child|the boy|the girl)',
      '(kept|keep|keeping) (him|her|me|them) (for|in|because of|under) (his|her|my|the|observation|overnight|one|two) [heart|head|night|nights]',
      `(hand|hands) (on|to|over|round) (his|her|my|their) (${BODY})`,
      `(got|caught|hit|struck) (me|him|her|us) [right|straight|full|square|smack] (in|on|across) [the|my|his|her] [left|right] (${BODY})`,
      '(fingers|hand|arm|foot|leg|lip|lips|face|toes|teeth|tooth) (tingle|tingles|tingling|throb|throbs|twitch|moves|move|wobbles|wobble|loose)',
      '(got|had|took|gave him|gave her|gave me) [a|an] [small|little|big|nasty|mild] [electric] (shock|electric shock|jolt) [touching|from|off|when|off the]',
      '(see|sees|seeing|saw) [a] (grey|gray|black|blurry|blurred|flashes|floaters|stars|double|spots)',
      '(sank|sunk) (its|his|her) teeth',
      '(teeth marks|tooth marks|claw marks|paw marks|puncture marks) (in|on) (my|his|her)',
      '(ambulance|ambulances|paramedics|air ambulance|first responders) [was|were|had|then|has|have|crew|came|took|is] (came|come|took|taken|called|carted|checked|treated|arrived|turned up|rushed|whisked|patched|attended)',
      '(is|was|are|were|still|spent) [still|now|kept] (in|at) [the] [local|regional] (hospital|intensive care|a e|a&e|emergency|resus|orthopaedics|traumatology)',
      '(operated|operating|operation|surgery) (on|tomorrow|on monday|next week|was|today|for|yesterday|scheduled)',
      '(pins|pin|plate|plates|screws) (in|put in) (my|his|her|the|place)',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      `(${NOBODY}) [was|has|were|is|got|even|really|actually] [even|been|really] (${HARMED}) [or|and|,|nor|nobody|no one] [nobody|no one] [was] [${HARMED}]`,
      `(${NOBODY}) (got|has|had|suffered|took|received|came away with|so much as) [so much as|as much as|even] (a|any|so much as a|as much as a|even a) (scratch|bruise|bump|mark|graze|cut|burn|scrape|knock)`,
      '(not|without|no) [so much as|as much as|even] (a|so much as a|as much as a|even a|one) [single] (scratch|bruise|bump|mark|graze|cut|scrape) (on|to|between|among) [any of|either of|anyone|anybody|us|them|all|any]',
      '(no|zero|without|not any|nil) [physical|human] (damage|harm|hurt|consequence|consequences|injury) (to|on|for|among) (people|persons|any person|anyone|anybody|human|humans|the people|passengers|us|anybody)',
      '(no|zero|without|nil) (wounded|hurt|victims|victim|injured|harm done to anyone|bones broken|bruises|broken bones|wounds|human casualties|one hurt|one injured|one wounded|one harmed)',
      '(people|humans|occupants|passengers|persons|staff|guests|neighbours|tenants|residents|drivers|the family|kids|children) [are|were|is|was|all] [all|both|absolutely] (fine|ok|okay|unhurt|unharmed|safe|well|alright|all right|uninjured|in one piece)',
      '(injuries|casualties|victims|bodily injury) (none|nil)',
      '(all|both|everyone|everybody|we|they|us|kids) [of us|are|re|all|were|both|is|came out|got out] [all|still|of] [in] (in one piece|safe and sound|right as rain|none the worse|hale and hearty|perfectly fine|absolutely fine|perfectly ok)',
      '(nothing|only thing) (hurt|injured|wounded|bruised|damaged) (but|except|apart from|besides|other than) [my|our|his|her|the] (pride|ego|car|van|metal|paint|dignity|wallet)',
      '(nobody|no one|none of us|neither of us|we) [has|have|had|is] (lost|lose|losing) (a|one|a single|so much as a) (hair|drop of blood|finger|tooth)',
      '(none of us|nobody|no one|neither of us) [has|have|had|was|were] (inhaled|breathed|burned|burnt|swallowed|touched|felt) [or|any|a] [burned|burnt|inhaled|hurt] [anything|smoke|thing]',
      '(kid|boy|girl|child|cyclist|driver|pedestrian|rider|he|she|man|lady|woman) [is|s|was] (ok|okay|fine|unhurt|alright) [and|so] (me too|so am i|so are we|me also|and me|i am too|i too)',
      '(just|only|nothing but|nothing worse than|more of) (a fright|a scare|the fright|a bad fright|a big fright|a good scare|nerves|hurt pride|bruised pride|shaken nerves)',
      '(nobody|no one|none of us) (needed|wanted|went to|had to go to) [to|a|an|the|any] (doctor|hospital|ambulance|plaster|see a doctor|treatment|medical)',
    ],
  },
  {
    topic: 'injury',
    label: 'absent',
    phrases: [
      '(nobody|no one|noone|not a soul|none of us|no customer|no customers|no child|no children|no pedestrian|no pedestrians) (was|were|is|had been|happened to be) [even|actually|anywhere|luckily|thankfully|still|yet|up] (walking|sitting|sat|standing|stood|sleeping|asleep|passing|playing|working|eating|swimming|bathing|waiting|queueing|under|underneath|below|beneath|near|nearby|close|beside|behind|around|outside|aboard|up there|down there|in it|in them|on it|under it|in there|on there|in bed|on the|in the|at the|by the)',
      '(with|was|were) (nobody|no one|noone|not a soul) (in|inside|on|under|near|around|aboard|about|underneath|sitting|standing|passing|there|in it)',
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      '(doctor|doctors|hospital|a e|a&e|x ray|scan|paramedics|nurse) [has|have|says|said|he|she|i|is|found|gave me|gave him|gave her|sent me|sent him|sent her] [found|says|is|said] (nothing|nothing broken|nothing wrong|all clear|the all clear|fine|home)',
      '(not|neither) (cut|bruised|scratched|grazed|marked|burnt|burned|hurt|injured|touched) [at all|anywhere|not even|in any way|nowhere]',
      '(not|without|no) [even|so much as] a (nick|scratch|mark|bruise|bump|graze|splinter)',
      '(i|he|she|we) [am|m|was|is|s|were|are|re] [all|completely|totally|still|perfectly] (intact|unscathed|in one piece|unharmed|uninjured|not hurt|not harmed|not injured|fine apart from|fine except for|ok apart from)',
      '(only|just) a (scare|fright|shock)',
      '(checked|checked over|looked over|seen) by (the|a) (doctor|paramedics|gp|hospital|nurse) (and|who) … (fine|nothing|all clear|ok)',
    ],
  },
  {
    // Words of people, said of things, places and papers.
    topic: 'idiom',
    label: 'figure',
    phrases: [
      '(her|his|my|our|the|dental|doctor s|gp|vet s|veterinary) surgery (was|has|is|in|on|at|and|had|s|got|door|window|premises)',
      '(golf|tennis|cricket|snooker) (ball|balls)',
      '(freelance|a|the|as a|my) (physio|nurse|doctor|dentist|paramedic|surgeon|osteopath) [i own|in|at|and|who|with a|practice|premises]',
      '(umbrella|parasol|phone|car|van|tv|plants|plant|tree|fridge|laptop|gadget|thing) is dead',
      '(like|as) an old (man|woman|lady|gentleman)',
      '(took|take|taking|taken|brought|drove) (the|my|our|it|his|her) [car|van|bike|scooter|motorbike|dog|phone|laptop|watch|tv] (to|in to|into the garage|back to|down to|round to|for|out for|home) [be|the|a|get|have|its]',
      '(back|head|hand|foot|neck|face|arm|leg|shoulder|mouth) (door|yard|garden|office|room|window|wall|seat|bumper|bench|gate|lamp|wheel|row|pocket|street|road|entrance|stairs)',
    ],
  },
];
