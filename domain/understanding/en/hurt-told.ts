import type { PhraseGroup } from '../lexicon/lexicon';
import { BODY } from './body';

/*
 * Wounds that are told without their names: by what was done to somebody, where they were taken, and what they can no longer do. Each
 * list holds words of one kind, so that a new one goes into its list.
 */

const THEM =
  'me|him|her|us|them|my wife|my husband|my son|my daughter|my mother|my father|my mum|my dad|my friend|my brother|my sister|my passenger|my partner|the boy|the girl|the child|the man|the woman|the driver|the rider|the cyclist|the old man|the old lady|the little one|the baby|one of them|one of us';
const WHOSE = 'my|his|her|their|our|the|one|both|a|an|two|three';
const SIDE = 'left|right|lower|upper|other|front|own|poor|little|big|whole';
const CARRIED =
  'took|taken|take|taking|flew|flown|rushed|whisked|carted|wheeled|airlifted|helicoptered|evacuated|blue lighted|brought|transferred|transported|moved|carried|stretchered|sent';
/** Houses where people lie, by the names that people give them. */
const HOSPITAL =
  'hospital|hospitals|clinic|polyclinic|emergency|emergencies|urgences|chu|er|icu|resus|reanimation|intensive care|burns unit|burn unit|burns centre|trauma centre|specialised unit|specialized unit|stroke unit|orthopaedics|orthopedics|traumatology|cardiology|neurology|neurosurgery|maternity|paediatrics|paediatric ward|the ward|a ward|theatre|the operating theatre|trousseau|percy|pitie|salpetriere|pitie salpetriere|lariboisiere|cochin|necker|bichat|pompidou|georges pompidou|timone|la timone|purpan|rangueil|pellegrin|herriot|edouard herriot|avicenne|debre|robert debre|beaujon|tenon|hotel dieu|ibn sina|ibn rochd|cheikh zaid|cheikh khalifa|moulay youssef|garches|clamart|military hospital|the samu';
const TREATED =
  'stitched|sewed|sewn|glued|stapled|plastered|bandaged|strapped|splinted|operated on|pinned|bolted|screwed|reset|set|drained|sedated|intubated|scanned|x rayed|dressed|patched|disinfected|bound|amputated|immobilised|immobilized|put back|injected|reattached|reconstructed|grafted|removed glass from|picked the glass|extracted';
const AID =
  'oxygen|a drip|a monitor|the monitor|a machine|machines|a ventilator|morphine|codeine|tramadol|painkillers|pain killers|pain relief|antibiotics|anti inflammatories|blood thinners|crutches|sticks|two sticks|a stick|a cane|a frame|a walker|a wheelchair|a stretcher|a brace|a collar|a corset|a splint|a boot|a moon boot|a cast|plaster|plasters|gypsum|a sling|traction|a bandage|bandages|a dressing|dressings|a surgical collar|a neck brace|a minerva|a back brace|an eye patch|a pressure chamber|a hyperbaric chamber|an induced coma|an artificial coma';
const HANDLES =
  'walk|stand|stand up|sit|sit down|sit up|get up|get out of bed|lie down|lie flat|lie on|sleep on|kneel|bend|bend down|climb|climb the stairs|manage the stairs|lift|raise|hold|hold a pen|hold a cup|hold a spoon|hold anything|carry|grip|turn|turn her|turn his|turn my|look over|swallow|chew|eat solid|eat anything|bite|breathe|breathe in|breathe deeply|laugh|cough|sneeze|dress|dress himself|dress herself|dress myself|wash|button|tie|tie my|comb|write|type with|drive|see out of|see from|see with|hear from|hear out of|hear on|hear anything|feel his|feel her|feel my|move his|move her|move my|move it|put his|put her|put my|put weight|put any weight|close my|close his|close her|open my|open his|open her|straighten|twist|reach|lean|focus|concentrate|bear|tolerate light';
const UNWELL =
  'groggy|woozy|wobbly|drowsy|delirious|disoriented|disorientated|concussed|feverish|hoarse|wheezy|winded|clammy|poorly|peaky|ropey|queasy|green round the gills|grey as|pale as|white as|whiter than|grey in the face|unsteady|in agony|in pain|in pieces|in bits|in a bad way|in a poor way|in a bad state|in plaster|in traction|in hospital|in surgery|in theatre|in labour|bedridden|hospitalised|hospitalized|operated|immobilised|immobilized|sedated|intubated|incapacitated|laid up|housebound|out cold|out for a minute|out for a good minute|out for a few|out for several|out for some|knocked out|seeing double|seeing stars|seeing black|covered in blood|covered in bruises|bruised all over|black and blue|blue all over|purple all over|full of bruises|full of blood|in blood|losing blood|losing feeling|losing his sight|losing her sight|bent double|bent in two|bent over|doubled up|doubled over|crippled|crocked|stooped|limping|hobbling|on oxygen|off sick|off work|on sick leave|on leave sick|signed off|coughing|gasping|short of breath|out of breath since|struggling to breathe|not right|not himself|not herself|not well|not good since|confused since|shaking and cold';
const SUBJECT =
  'i|he|she|we|they|my wife|my husband|my son|my daughter|my mother|my father|my mum|my dad|my brother|my sister|my friend|my passenger|my partner|my girlfriend|my boyfriend|my flatmate|my roommate|my colleague|my cousin|my aunt|my uncle|my grandmother|my grandfather|my grandson|my niece|my nephew|my boss|my neighbour|our neighbour|the neighbour|the driver|the other driver|the rider|the cyclist|the pedestrian|the boy|the girl|the kid|the child|the man|the woman|the lady|the old man|the old lady|the baby|the little one|the passenger|one of us|one of them|both of us|both of them|gran|grandma|grandad|grandpa|granny|nan|a passenger|a child|a customer|a client|a guest|an employee|a worker|a colleague|a cyclist|a pedestrian';

export const HURT_TOLD: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      `(${CARRIED}) (${THEM}) [straight|away|off|out|then|urgently|both|down|all] [straight] (to|in|into|by|at|for|on) [the|a|an] (${HOSPITAL}|ambulance|helicopter|stretcher|x rays|x ray|scan|scans|tests|surgery|observation|stitches|a check up)`,
      `(${CARRIED}) (${THEM}) (off|out|away|down) on (a|the) (stretcher|door|board|chair|stick)`,
      `(is|s|am|was|were|are|been|be|stayed|lying|still|now|woke up|spent|kept|admitted|currently|him|her|me) [still|now|back|again|lying|kept|staying|in bed] (in|at|to) [the|a] (${HOSPITAL})`,
      `(they|doctor|doctors|surgeon|surgeons|hospital|nurse|intern|firemen|firefighters|paramedics|samu|dentist) [ve|have|has|had] [got|had to|then|also|just] (${TREATED}|got|kept|keep|put|cut|keeping|plaster) (${THEM}) (in|on|under|out|into|overnight|up|back|to sleep|with)`,
      `(they|doctor|doctors|surgeon|surgeons|hospital|nurse|intern|dentist|she|he) [ve|have|has|had] [got|had to|then|also|just] (${TREATED}) [up] (${WHOSE}) [${SIDE}] (${BODY})`,
      `(${BODY}) [is|has|was|are|were|had] [now|been|to be|being|all] (${TREATED}|pinned and plated|bolted|under a dressing|under dressings|in a dressing|under the cold tap|in ice|on ice|in a bucket|in a bowl|coming off|came off|peeling|peeled|hanging off|hanging by|loose|moving|wobbling|missing|out of place|gone blue|gone white|turned blue|turned purple|turned black|raw|open|split|opened|dead|asleep|not working|useless|in two pieces|in pieces|in two places)`,
      `(opened|opens|split|burst|lost|loosened|mashed|mangled|done in|did in|knackered|buggered|put out|put my|ripped|tore|smashed up|messed up|took the skin off|skinned|hurt|jammed|crunched|squashed|wrecked|ruined|strained) (${WHOSE}) [${SIDE}|of] [${SIDE}|the] (${BODY})`,
      `(purple|black|blue|raw|burning|throbbing|swollen|puffy|loose|wobbly|missing|bandaged|plastered|bad|gammy|dodgy|crooked|bent|twisted|blistered|peeling|bloodied|bloody) (${BODY})`,
      `(hole|holes|dent|gap|slit|opening|splinter|splinters|nail|screw|metal|shrapnel) in (my|his|her) [${SIDE}] (${BODY})`,
      '(in|on|under|onto|with|hooked up to|attached to|wearing|wears|back on|living on|put on|needs|given|gave him|gave her|gave me|came home with|came out with) ' +
        `(${AID})`,
      `(left|leaves|leaving|gave|giving|gives|got|getting|has|have|had|having|with|suffering|woke up with) (${THEM}|a|some|bad|terrible|awful|constant|the|two|from|with) [with|some|bad|a|huge|massive|terrible|constant] (cramps|cramp|contractions|palpitations|spasms|vertigo|dizzy spells|headaches|headache|nightmares and|nosebleed|nosebleeds|concussion|whiplash|tinnitus|fever|scar|scars|limp|shiner|black eye|fat lip|bust lip|split lip|stitches|staples|burns|blisters|bruises|bruising|bump|lump|gash|egg|fracture|hernia)`,
      `(can not|cannot|could not|can hardly|can barely|hardly|barely|unable to|no longer|not able to|struggles to|struggling to|hurts to|painful to|agony to|trouble to|needs help to|help to) [even|properly|really|longer] (${HANDLES}) (my|his|her|on|it|up|without|properly|down|the|a|any|anything|for|since|as|more|now|today|deeply|alone|unaided|straight)`,
      `(${SUBJECT}) [can|could|ca] (not|hardly|barely|no longer) [even|really] (walk|stand|sit|get up|sleep|turn|bend|kneel|swallow|chew|breathe|lie down|stand up|move|write|dress|straighten up)`,
      `(trouble|difficulty|difficulties|problems|hard time) (walking|standing|sitting|breathing|swallowing|sleeping on|chewing|moving|seeing|hearing|bending|lifting|concentrating|speaking|turning)`,
      `(${SUBJECT}) [is|am|was|are|were|s|m|feels|felt|feel|looks|looked|came home|came out|has been|have been|been|still|now|ended up|went|got|gone] [a bit|still|now|all|really|very|quite|so|completely|rather|pretty|currently|suddenly] (${UNWELL})`,
      `(${SUBJECT}) (went|turned|gone|goes|was going|came over) [all|very|completely|totally|suddenly|a bit|quite] (grey|gray|pale|limp|blue|green|white as|faint|funny|queer|clammy|cold and|dizzy|weak|floppy|yellow)`,
      `(${SUBJECT}) [then|later|suddenly|just|nearly|almost|twice] (keeled over|slid off|slumped|collapsed|fainted|dropped to the floor|fell to his knees|fell to her knees|crumpled|blacked out|passed out|lost knowledge|lost conscience|lost consciousness|threw up|was sick|vomits|vomited|retched|spat blood|coughs|bleeds|limps|hobbles|staggers|shivers|winces|groans|moans|cries with pain)`,
      '(knees|legs|leg|knee) (buckled|gave way|gave out|went from under|would not hold|will not hold)',
      `(${SUBJECT}|and) [can|does|do] (remembers nothing|remember nothing|not remember the|not remember anything|not remember a thing|not remember his|not remember her|not recognise|not recognize|not know where|not know what day|keeps asking the same|kept asking the same|keeps repeating|kept repeating|keeps falling asleep|does not eat|will not eat|is not eating|does not speak|has not spoken|will not walk|refuses to walk|will not put|does not want to walk)`,
      '(lost|loses|losing) (knowledge|conscience|the baby|my baby|her baby|two teeth|teeth|one tooth|his sight|her sight|his hearing|her hearing|my hearing|sensation|all feeling|feeling in|the use of|his voice|her voice)',
      '(eat|eats|eating|drink|drinks|drinking|fed|feeding|feeds|live on|living on) [only] [soup|everything|food] (through a straw|with a straw|by a straw|through a tube|by tube|soup since|only soup|only yoghurt)',
      '(sleep|sleeps|sleeping|slept) (sitting up|in an armchair|in the armchair|upright|on one side|with a pillow under|in a chair since)',
      '(typing|type|writing|write|texting|dictating|dictate|typed|written) (this|it) [all] (with one hand|with my left|with my right|with my wrong hand|with one finger|one handed|left handed|from my hospital|from hospital|from a hospital|from the hospital|from emergency|from the waiting room|from a stretcher|from my hospital bed|because my hand|because my arm|because i can not)',
      '(one handed|left handed since|in the waiting room of the hospital|waiting room at the hospital|waiting for the x ray|waiting for a scan|waiting for the scan|waiting for results of the)',
      '(walk|walks|walking|walked|move|moves|moving) [now|around] (bent|bent over|bent in two|bent double|like a crab|like an old|like a duck|with a stick|with a cane|with sticks|with crutches|with difficulty|with a limp|sideways|funny|strangely|on one leg|holding the)',
      '(help|helps|helped|helping) (me|him|her) [to] (dress|wash|get dressed|getting dressed|wash himself|walk|stand|stand up|get up|eat|sit up|put on my|put on his|put on her|tie my|cut my food|do up)',
      '(had to be|has to be|needs to be|needed to be|was|were) (carried out|carried off|carried to|carried down|cut out|cut free|freed from|cut from|pulled from the wreck|dragged from|dragged along|dragged under|pulled from under|pulled out from under|lifted out|resuscitated|revived|sewn up|helped out of the car|helped to stand)',
      '(dragged|drag) (me|him|her) [along|for|down|behind|across] (along|for|down|behind|across|ten|#|several)',
      '(bone|bones) (sticking|showing|visible|poking|through|is out|came out)',
      '(see|saw|seen) (the|his|my|her) bone',
      '(skin) (is|has|came|coming|hanging|peeling|peeled|went|was) [all|come|coming] (off|away|coming off|peeling|white|black|bubbling|melted)',
      '(under the cold tap|under cold water|bucket of ice|bag of peas|frozen peas|ice pack|ice packs|bag of ice|cold compress) [on|over|against] [his|her|my|the]',
      '(dressings|dressing changed|changed the dressing|changed the dressings|under anaesthetic|general anaesthetic|local anaesthetic|skin graft|skin grafts|burns unit|burn unit|burnt skin|burned skin|third degree|second degree|first degree burn|external fixator|hyperbaric|intubated|ventilator|tracheotomy|artificial coma|induced coma|pelvis|spleen|punctured lung|collapsed lung|internal bleeding|head trauma|trauma to|haematoma|hematoma|lumbago|sciatica|torticollis|stiff neck|cricked neck|crick in|whiplashed|herniated|slipped disk|tetanus|rabies shot|rabies jab|rabies vaccine|anti rabies|malaise|poked in the eye|in the eye with)',
      '(itt|incapacity|unfit for work|inability to work|medical certificate|certificate of the doctor|doctor s certificate|initial certificate|arret de travail|stopped from work|stopped by the doctor|days of stop|days of rest|days rest|weeks rest|days of sick|off sick|rest for)',
      '(#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|a few) [more] (stitches|staples|sutures|points of suture|points on|points in|days off work|days of itt|days itt|days off sick|weeks off work|days in hospital|nights in hospital|days of incapacity|weeks of rehab|weeks in plaster|sessions of physio|physio sessions|broken ribs|cracked ribs|fractures|bruises|burns|holes and a)',
      '(put|putting|popped|clicked|set|pushed) back (in place|into place|in its place|in its socket|by a)',
      '(ears|ear) [is|are|still|keeps|keep|have been] (ringing|whistling|buzzing|ring|whistle|buzz|blocked since)',
      '(spit|spits|spitting|spat|coughing up|coughed up|pee|peeing|peed|vomiting|vomited|brought up) [some|a little] (blood|teeth|soot|black)',
      '(pulled|pulling|picked|picking|took|taking|tweezed|removed|removing|remove) [out] [the|some|bits of|pieces of|#|shards of] (glass|splinters|thorns|shards|gravel|stones|bits) [out] (out of|from) (my|his|her|our)',
      '(belt|seat belt|seatbelt|airbag|steering wheel|impact) [has|have] (left a mark|left its mark|left a bruise|left me|left him|left her|bruised|burned my|burnt my|burned his|burned her|broke my|broke his|broke her|cut into|cut my|winded|caught my|caught his|caught her|knocked the wind)',
      '(the size of|as big as|big as) (an egg|a pigeon egg|an orange|a melon|a grapefruit|a plum|a tennis ball|a balloon|a potato|a fist|a golf ball) [on] [my|his|her]',
      '(feel|feels|felt|feeling) [pretty|really|quite|a bit|so] (rough|ropey|rotten|peaky|poorly|woozy|unwell|weird since|strange since|awful since|nothing in|nothing below|no sensation|pins and needles)',
      '(under the weather|in the wars|in a right state|off colour|come over all|keeps dozing off|keeps nodding off|does not feel right|is not right since|has not been right|has not been the same|has not got out of bed|has not left his bed|has not left her bed|not left bed|not got out of bed)',
      '(made|make|did|do|doing|gave) (him|her|me) [a|the|some|an] (radio|radios|scanner|scan|x ray|xray|irm|mri|injection|injections|stitches|plaster|points|jab|bandage|echography|ultrasound)',
      '(writing|texting|typing|sitting|sat|sit|i am|we are|we take turns|been|stayed|waiting|wait) [this|here|now|turns|all night] (from|at|by|beside|next to) (his|her|my|the) (bedside|bed|hospital bed|hospital|ward)',
      '(visiting hours|in room #|on the ward|from my bed|came round from|when she woke up|when he woke up|tubes in|tubes everywhere|on tubes|full of tubes|shaved half|opened him up|opened her up|opened me up)',
      '(nurse|physio|home nurse|district nurse|kine|physiotherapist) [now|has to|is|will] (comes|come|coming|visits|passes|changes|twice|three times|every) [to|twice|every|each|by|three times] [morning|day|evening|a week|the house]',
      `(no|forbidden|not allowed|can not do|banned from|off) [any|to|to do] (sport|sports|football|rugby|driving|drive|lifting|lift|running|run|work|gym|swimming|school|riding) (for|until|before|during|any more for) (#|six|two|three|four|a|one|eight|several|weeks|months|further|at least|monday|the) [weeks|days|months]`,
      '(doctor|doctors|surgeon|surgeons|specialist|neurologist|cardiologist|hospital|consultant) (want|wants|wanted|insists|insisted|prefer|prefers|say|says|said|told|think|thinks|do not|does not|fear|fears|will|won|are|is|hope|hopes) [that|it|me|him|her|to|they|not|he|she] [will|may|might|to|is|has|not|needs|should|would] [be|have|to] (keep|operate|scan|see him|see her|see me|know if he|know if she|walk again|lose|surgery|broken|fractured|cracked|torn|sprained|weeks|months|months to|days|a screw|screws|a plate|plates|pins|concussion|whiplash|internal)',
      '(cut|saw|sawed|cutting) (off|through) (my|his|her) (ring|boot|jeans|trousers|clothes|sleeve|shoe|watch|wedding ring)',
      '(boot|shoe|ring|glove|trousers|helmet|sock) [does|will|would|did|no longer] (not|no longer) (fit|go on|come off|fits|goes on|comes off)',
      '(tea towel|towel|t shirt|scarf|cloth|handkerchief|tissue|kitchen roll|bandage) [round|around|wrapped|on|over|soaked|full of|red with|was red] [round|around|with|tied] (my|his|her|the) (hand|head|arm|leg|foot|finger|fingers|wrist|forearm)',
      '(wrapped|wrapping|bound|bandaged|bandaging) (my|his|her|it|the) [own] (hand|head|arm|leg|foot|finger|fingers|wrist|knee|ankle|burn|wound|hands|in cling film|in gauze)',
      '(biafine|arnica|voltaren|doliprane|betadine|flamazine|codeine|efferalgan|tramadol|morphine|heparin|cortisone)',
      `(cling film|cream|ice|cold water|ointment|honey|toothpaste|aloe|butter|gel) (on|over|to) (it|the burn|the burns|the wound|my|his|her|the bump|the bite|the lump|the sting)`,
      '(neck|back|shoulder|jaw|knee|hip) [is|s|has|went|gone] [like|all|completely|totally|made of|been] (wood|a board|concrete|blocked|stuck|jammed|frozen|locked solid|stuck since|rusty|on fire)',
      '(neck|back|shoulder|arm|knee|hand|leg|finger|fingers|wrist|ankle|jaw) [will|does|would|do|can|no longer|can no longer|still will] (not|no longer) (turn|move|bend|lift|close|open|work|straighten|support|carry|hold|obey|respond|grip)',
      '(ambulance|samu|paramedics|firemen|firefighters|pompiers|smur|helicopter) [has|have|then|just|had|crew] (left with|went off with|took off with|drove off with|leaving with|departed with) (him|her|me|them|my|the|one|two|both)',
      '(left|went|goes|leaving|gone|departed|go|ended|finished|arrived|came home|going) [off|away|the scene|home|with it] (in|by|with|on) (the|an|a) (ambulance|stretcher|helicopter|paramedics|samu|pompiers|air ambulance|firemen s van|fire brigade ambulance|wheelchair|neck brace|sling|cast|collar)',
      '(swallowed|inhaled|breathed|breathing|sucked in|lungs full of|throat full of|full of) [in] [a lot of|lots of|too much|plenty of|some|the] (smoke|fumes|water|gas|powder|soot|monoxide)',
      '(throat|chest|lungs|eyes|voice|nose) [is|are|has|have|feels|still|was|s] [still|been|all|very|so|a bit|totally|completely|like] (burning|burn|burns|raw|tight|on fire|gone|hoarse|streaming|red|sore|scratchy|squeezed|heavy)',
      '(will|would|may|might) (never|not) (walk|run|play|ride|see|hear|dance|be able to walk|be able to drive) [properly|the same|again|as before|without|straight]',
      '(walking|walk) (frame|stick|aid|aids)',
      '(lost|loses|losing|missing|without) (a|two|three|the tip of|the end of|the top of|half|part of|#) [of] [his|her|my|a|the] [left|right|front|two] (finger|fingers|fingertip|thumb|toe|toes|teeth|tooth|eye|ear|foot|hand|leg|litre of blood|litres of blood|pint of blood|nail)',
      '(cracked|broke|busted|bruised|did|fractured|popped|damaged|squashed|compressed|displaced|crushed|chipped) [#|two|three|some|a couple of|several|a|my|his|her] (ribs|rib|vertebra|vertebrae|discs|disc|teeth|tooth|knuckles|fingers|toes|bones|bone|collarbone|hip|pelvis|kneecap|elbow|wrist|ankle|nose|cheekbone|jaw|skull)',
      '(took|taking|picked|picking|pulled|pulling|got|removed|cleaned) [the|some|all the|bits of] (gravel|grit|stones|dirt|asphalt|thorns) [out] (out|from|of)',
      `(so is|so are|and so is|as is) (my|his|her) [${SIDE}] (${BODY})`,
      `(#|two|three|four|one|some) of (them|my fingers|his fingers|her fingers|the fingers|my toes) (do|does|will|can) (not|no longer) [even] (listen|obey|move|respond|bend|work|feel|answer)`,
      `(${BODY}|hand|hands|arm|foot|fingers) (went|got|was|were|gets|is) [caught|sucked|pulled|dragged|trapped] (in|into|under|between) (the|a|an) (laminator|machine|mixer|press|saw|mower|lawnmower|shredder|grinder|blender|chain|wheel|wheels|spokes|door|gate|belt|conveyor|lift|escalator|roller|rollers|shutter|oven|fan|dough|engine|gears)`,
      '(keep|keeping|kept|put|putting|holding) (him|her|me|them) (asleep|sedated|under sedation|to sleep|sleeping|in a coma|on oxygen|on a drip|under observation|alive)',
      '(going to|will|to|want to|have to|must|gonna) (pin|plate|screw|operate|amputate|reset|rebreak|fuse|replace) (the|my|his|her|on|me|him|her) [left|right] [thighbone|hip|knee|femur|leg|arm|ankle|wrist|elbow|shoulder|collarbone|pelvis]',
      '(eye|eyelid|lip|eyebrow|chin|forehead|cheek|ear) [is|are|still|was] [is|still|held|completely] (closed|swollen shut|shut|held by|sewn|split|torn|hanging)',
      '(held|closed|shut) (by|with) (#|seven|six|five|four|three|eight|ten|several) (threads|stitches|staples|strips|points)',
      '(under the care|in the care|in the hands) of [the|a] (doctor|doctors|surgeon|surgeons|hospital)',
      '(cough|coughs|coughed|coughing|spat|spit|blew) [up] (black|soot|soot black|blood)',
      '(my|his|her) (knee|ankle|shoulder|leg|foot) (went one way|went the other way|went pop|made a crack|cracked|popped|gave a crack|turned the wrong way)',
      '(needle|drip|tube|tubes|iv) in (my|his|her|the) (arm|hand|nose|throat|vein|side)',
      '(can not|can|could|could not|cannot) [not] bend to (do|tie|put|pick|reach)',
      `(pain|pains|bad|ache|hurt) (at|to|on|in) [the|my|his|her] [level of] [the] (${BODY})`,
      `(has|have|had|with) (the|his|her) [${SIDE}] (${BODY}) [is|all|in|who] (broken|fractured|in plaster|in gypsum|swollen|burned|burnt|bleeding|open|blocked|twisted|dislocated|bandaged|hurting|sewn)`,
      `(got|took|received|caught|copped|had) [it|a branch|a blow|a knock|a stone|a door|something|one|a bang|the door|a plank|a brick|a tile|the branch|glass] (on|in|across|to) (the|my|his|her) [${SIDE}|back of the|side of the] (${BODY})`,
      `(got|caught|landed|hit|fell|struck|whacked|smacked|bashed) (${THEM}) [it|square|right] (on|in|across) (the|his|her|my) [${SIDE}] (${BODY})`,
      `(${WHOSE}) (foot|hand|arm|leg|fingers|finger|ankle|knee) (was|were|got|is|stayed) [caught|stuck|still|right] (on it|under it|under the|under a|in it|in the door|between|caught|trapped|stuck|crushed|run over|squashed|inside)`,
      `(shocks|electric shocks|pins and needles|tingling|shooting pains|a burning|a numbness) (down|up|in|through|along) (my|his|her|the) [${SIDE}] (${BODY})`,
      '(the 15|samu|smur|an ambulance|firemen|air ambulance|helicopter) [had to|then|has|have|came and|came to|who] (took|take|taken|carried|drove|evacuated|flew|picked) (me|him|her|us|them|my)',
      '(called|call|rang|phoned|dialled) (the 15|the samu|15 for|112 for|an ambulance for|the doctor for|sos medecins)',
    ],
  },
  {
    // It proves no wound, and still forbids to say that there is none.
    topic: 'injury',
    label: 'body',
    phrases: [
      '(called|rang|phoned|alerted) (the 15|the samu|the emergency|sos medecins|an ambulance|an ambulance)',
      '(sat|sitting|lay|lying|slumped|crouched) (on|at|by|in) the (verge|kerb|ground|pavement|road|roadside|tarmac|grass|floor)',
      '(he|she|they|him|her|boy|girl|child|man|woman|lady|driver|rider|cyclist|son|daughter|wife|husband|mother|father) [still|really] (did not|does not|would not|will not|not) (get up|speak|react)',
      '(when|where|while) (they|he|she|doctor) (examined|checks|x rayed) (me|him|her)',
      '(keep|keeping|kept) (an eye|watch) on (him|her|me|them|it)',
      '(how|what state) (he|she|they) (is|are|s) now',
      '(nobody|no one|they) will tell me',
      '(still|again) (drowsy|sleepy|dazed|in shock|shaking|trembling|crying)',
    ],
  },
];
