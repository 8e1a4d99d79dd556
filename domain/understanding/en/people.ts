import type { PhraseGroup } from '../lexicon/lexicon';
import { BODY } from './body';

const WHO =
  'i|he|she|we|they|my wife|my husband|my son|my daughter|my mum|my dad|my mother|my father|my brother|my sister|my partner|my boyfriend|my girlfriend|my passenger|the passenger|the driver|the other driver|the cyclist|the rider|the biker|the pedestrian|the lad|the girl|the boy|the little one|the baby|the old man|the old lady|the old gentleman|the lady|the man|the woman|gran|grandad|grandma|my friend|my mate|my neighbour|a child|the kids|the children';
const CARE =
  'hospital|a&e|a e|casualty|the er|er|emergency room|urgent care|minor injuries|theatre|intensive care|icu|x ray|xray|the doctor|the doctors|the gp|the dentist|clinic|the walk in|urgences|chu|surgery';
const STATE =
  'dizzy|groggy|concussed|limping|hobbling|in agony|in pain|black and blue|in stitches|in plaster|in a cast|in a sling|in a brace|in a neck brace|in a collar|on crutches|on painkillers|on antibiotics|in traction|in a wheelchair|in bits|battered|cut|cut up|cut to ribbons|bruised|banged up|bashed about|knocked about|stiff|sore|aching|bleeding|unwell|winded|seeing stars|seeing double|throwing up|being sick|off work|signed off|laid up|bed bound|bedridden|housebound|recovering|operated|operated on|admitted|hospitalised|hospitalized|stitched up|patched up|wheezing|coughing|unsteady|lightheaded|light headed|nauseous|numb|injured|wounded|burned|burnt|scalded|unable to walk|unable to move';

/** Who is hurt and who is well, beyond the rows of `safety.ts`. */
export const PEOPLE: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      `(blister|blisters|burns|burn|cuts|cut|bruises|bruise|gash|rash) (on|to|over|across|all over|down) (my|his|her|both|one|the) [left|right|whole] (${BODY}|forearm|forearms|palms|body)`,
      '(singed|burnt|burned|lost) (my|his|her) (eyebrows|hair|eyelashes|beard|fingers|hands)',
      `(nicked|cut|gashed|sliced|stubbed|jammed|trapped|pinched|squashed|crushed|burnt|burned|scalded|blistered|twisted|wrenched|pulled|strained|tore|sprained|broke|fractured|snapped|popped|dislocated|grazed|scraped|skinned|bruised|banged|bashed|bumped|knocked|whacked|cracked|chipped|split|bust|busted|did|done|done in|knackered|hurt|injured|put out|ricked|jarred|bit|pricked|stabbed|punctured|shattered|smashed) (my|his|her|their|a|an|the|one|two|some|both) [left|right|big|little|poor|bad|middle|index|front|own] (${BODY})`,
      `(${BODY}) [is|s|was|has|have|are|were|been|feels|felt|started|keeps|went|still|gone|all] [been|still|really|all|so|very|a bit|giving|a little|started|completely|absolutely] (sore|stiff|killing|aching|aches|throbbing|swollen|swelling|numb|tingling|bruised|bleeding|bandaged|cut|black|black and blue|purple|blue|locked|locked up|seized|seized up|gone|giving me grief|giving me gyp|playing up|hurting|hurts|painful|fractured|broken|sprained|in plaster|in a cast|in a sling|strapped|bust|scraped|grazed|skinned|raw|burnt|scalded|blistered|in agony|clicking|stitched)`,
      `(can not|cannot|could not|can hardly|can barely|hardly|barely|struggle to|struggling to|unable to|hurts to|painful to|hard to) (turn|move|bend|lift|walk|sleep|breathe|sit|stand|put weight|grip|swallow|chew|raise|straighten|drive|get up|feel) [my|his|her|on|properly|up|down|at all|without]`,
      `(${WHO}) (is|s|am|was|were|are|has|have|had|ve|felt|feels|feel|got|ended up|been|came out|came away) [a bit|still|all|really|quite|pretty|badly|now|been|very|rather|now|so|just|currently|slightly] (${STATE})`,
      `(${WHO}) [is|s|am|was|were|are|has|have|had|ve|got|been|now|just|still|ended up|spent|had to] [been|be|to|go|the night|hours|six hours|five hours|all night|still|now] [taken|rushed|gone|driven|went|carted off|sent|go|off|admitted|took|blue lighted|stuck|waiting|sat] (to|in|at|into|off to) (${CARE})`,
      '(#|two|three|four|five|six|seven|eight|ten|a few|several|some|had|needed|got|needs|with) [few|couple of] (stitches|staples|sutures|steri strips|butterfly stitches)',
      '(needed|needs|got|had|getting|went for|sent for|booked for|having|waiting for) (a|an|his|her|some|my) [ct|mri|tetanus] (x ray|xray|x rays|scan|mri|ct|tetanus|jab|operation|plaster cast|neck brace|sling|cast|check up|patching up|bandage|dressing|physio)',
      '(ambulance|paramedics) [crew|had to|came and|took|was called|were called|carted|checked|looked|treated|whisked|patched|bill]',
      '(#|two|three|four|six|eight|a few|several|couple of) (weeks|days|months|week|month) (off work|in plaster|on crutches|off sick|sick leave|in a cast|in a sling|in hospital|signed off|off school|laid up)',
      '(signed off|off sick|sick note|sick leave|sick note for|physio|physiotherapy|whiplash|concussion|black eye|fat lip|bloody nose|nosebleed|nose bleed|broken nose|slipped disc|pulled muscle|torn ligament|torn ligaments|smoke inhalation|burns on|cuts on|cuts to|cuts and bruises|bump on the head|bump on his head|bump on her head|bump on my head|lump on|egg on his|egg on her|egg on my|chipped tooth|lost a tooth|knocked a tooth)',
      `(grazed|scraped|skinned|bruised|bleeding|cut|sore|swollen) (and|but|knees|knee|elbow|elbows|hands) [bleeding|grazed|bruised|sore|a bit|shaken]`,
      '(knocked|winded|pinned|flung|hurled|thrown|catapulted) (me|him|her|us|them) [down|over|out|off|to the ground|to the floor|unconscious|flying|cold]',
      '(came round|come round|woke up) (in|to) (an ambulance|hospital|a hospital|paramedics)',
      '(holding|clutching|nursing|rubbing|cradling) (his|her|my|their) (knee|arm|wrist|head|neck|leg|shoulder|hand|side|chest|ankle|elbow|back|ribs|hip|foot|stomach|face)',
      `(shattered|broken|fractured|cracked|dislocated|torn|sprained|bruised|busted|smashed|crushed|swollen|badly bruised|badly cut) (${BODY})`,
      '(#|two|three|four|six|eight|ten|twelve) (weeks|days|months) (non weight bearing|in plaster|in a boot|on crutches|off my feet|flat on my back|of rehab|of physio|in a sling)',
      '(split|gashed|opened|cut|busted) (his|her|my|their) [left|right] (eyebrow|lip|chin|head|forehead|scalp|knee|hand) open',
      '(everything|it|that) (hurts|aches) [now|today|since|when|like hell|like mad|a lot]',
      '(twinge|twinges|pins and needles|spasm|spasms|cramp|sharp pain|shooting pain|burning pain|tender|tenderness|migraine|migraines|ringing in)',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      '(nobody|no one|noone|none of us|neither of us|neither|not one of us|not a soul|no one else) [was|is|s|were|got|has been|have been|even] [even|been|actually] (hurt|injured|harmed|zapped|electrocuted|shocked|burnt|burned|scalded|singed|cut|bitten|hit|struck|crushed|trampled|bruised|grazed|scratched|touched|poorly|unwell|wounded|scathed|any the worse|gassed|overcome|soaked|knocked over|knocked down)',
      '(nobody|no one|noone|none of us|neither of us) (hurt|injured|harmed|burnt|burned|zapped|electrocuted|singed|cut|scratched|bruised|scathed|came to any harm|came to harm|got hurt|needed treatment|needed an ambulance|needed a doctor)',
      '(no|zero|without|not any) (casualties|injuries|bodily harm|bodily injuries|bodily injury|physical injuries|physical injury|physical harm|personal injury|personal injuries|burns|cuts and bruises|cuts or bruises|broken bones|human damage)',
      '(no|not any) (injuries|injury|casualties) (on|to|for|at|among) [either|anyone|any|both|our|anybody] [side|sides|party|of us]',
      '(everyone|everybody|all|all of us|both of us|the kids|the children|my kids|passengers|the passengers|we|the family|the staff|the customers|our guests|people) [is|are|was|were|s|re|all|got|came|walked|escaped|both] [all|both|absolutely|perfectly|thankfully|luckily|out|away|totally|physically] [absolutely|perfectly] (fine|ok|okay|safe|unhurt|unharmed|alright|all right|unscathed|in one piece|out safely|accounted for|safe and sound|well|without a scratch|without a mark|right as rain)',
      '(all accounted for|everybody fit as a fiddle|everyone fit as a fiddle|fit as a fiddle|no one the worse for wear|nobody the worse for wear|none the worse for wear|none of us the worse|nothing broken on anyone)',
      '(nobody|no one|noone|none of us|neither of us) [was|has|is|s|were|got|had] [even|been|the] (slipped|fell|fallen|trapped|caught|underneath|under it|in there|in the room|near it|nearby|inside|the worse|in the way|knocked|affected)',
      '(we|they|everyone|everybody|all) [were|are|was] [all|both] (indoors|inside|out|away|asleep|upstairs|outside) and [all|both] [perfectly|absolutely|totally] (fine|ok|safe|unhurt|well)',
      '(luckily|thankfully|fortunately|thank god|mercifully) (no one|nobody|noone|not a soul) [was|were|is] (in|inside|there|near|under|underneath|sitting|standing|hurt|injured|around|home)',
      '(not|without) (a|one|so much as a) (scratch|bruise|mark) (on|to|between) (any|anyone|either|us|all|both|anybody|the)',
      '(just|only|nothing but|purely) [a bit of|some|the] (metal|bodywork|tin|paintwork|property|bricks and mortar|plastic|a dented bumper|a bent bumper|broken plastic|cosmetic|material)',
      '(more|bit) (shaken|shocked|scared|frightened|annoyed|embarrassed) than (hurt|injured|anything)',
      '(he|she|they|we|both drivers|both) [were|was|are|is] (both|all) (fine|ok|okay|unhurt|uninjured|unharmed|alright)',
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      '(only|just|nothing but) [the|my] … (pride|ego|dignity)',
      '(i|he|she|me|myself) [am|m|was|is|s] (ok|okay|fine|alright|all right|unhurt|unscathed|in one piece|none the worse|right as rain)',
      '(other than that|apart from that|otherwise|physically|personally) [i|he|she] [am|m|is|s|was] (fine|ok|okay|alright|all right)',
      '(did not|never) (get|got) (hurt|burnt|burned|cut|injured) [myself]',
    ],
  },
  {
    topic: 'idiom',
    label: 'figure',
    phrases: [`(nicked|pinched|lifted) (my|his|her|their|the) [left|right|big|little|own] (${BODY})`],
  },
  {
    // Words of people, said of things or of feelings.
    topic: 'idiom',
    label: 'part',
    phrases: [
      '(police|gendarmes|officer|officers|cops) [has|have] (did|done|made|wrote|filed|took|drew up|written) [up] (a|the|their) (report|statement)',
      '(only|just) [thing|my|his|her|the] [thing] [hurt|injured|bruised|wounded] [is|was|are] [my|his|her|our] (pride|ego|dignity|feelings)',
      '(pride|ego|dignity|wallet|bank balance|feelings) [is|was|are|were|got|took] [a] (battering|bruising|hammering|hurt|bruised|dented|injured|wounded|a beating|a knock|a bashing|sore|suffered|the only)',
      '(hurt|bruised|dented|injured|wounded) (pride|ego|dignity|feelings)',
      '(coats|coat|curtains|curtain|sofa|carpet|rug|cushions|cushion|bed|mattress|clothes|clothing|shirts|books|papers|toys|boxes|furniture|worktop|cupboard|cupboards|hedge|trousers|jeans|duvet|table|tablecloth|door|wall) [is|are|was|were|got|all] [all|badly|completely] (burnt|burned|singed|scorched)',
      '(router|telly|tv|boiler|pump|fridge|freezer|computer|gate|phone|box|engine|battery|car|radio|alarm|screen|charger|laptop|controller|motor|everything|they|it|lights) [are|is|was|were|went|now] [all|completely|stone|totally|as a doornail] dead',
      '(all|both|stone|completely) dead [now]',
      '(deer|boar|dog|cat|fox|badger|animal|bird|pheasant|sheep|cow|horse|stag|poor thing|fish|hens|chickens|rabbit) [is|was|got|had] [instantly|sadly|already] (dead|killed|died|injured|hurt|limped|bleeding)',
      '(sore point|sore subject|pain to|pain in|painful to look|hurts to look|hurts just|ouch|bleeding obvious|bloody)',
      '(physio|physiotherapy|dental|hospital|doctor|gp|medical|osteopath|chiropractor|ambulance|optician) (session|sessions|bill|bills|invoice|invoices|receipts|receipt|fees|appointment|refund|costs|expenses)',
      '(scratched|stiff|sticky|broken) (door|lock|drawer|window|handle|hinge|gate)',
      '(back|face|side|foot|head|arm|neck|shoulder|leg|mouth|heel) of (the|my|our|a) (house|car|van|sofa|bed|bonnet|building|stairs|shop|table|queue|road|bottle|chair|guitar|lamp|garage|wall|tank|boat|machine|bag|watch)',
    ],
  },
];
