import type { HarmWords } from '../languages/harm-words';

/** Words of harm in English. */
export const HARM: HarmWords = {
  plain:
    /^(?:samu|smur|thighbones?|shinbones?|brains?|skulls?|tweezers|gravel|scream\w*|eyelids?|sutur\w*|needles?|urgentists?|spleen|femur|tibia|electrocardiogram|comatose|drips?|catheter|paramedical|sos|paediatric\w*|pediatric\w*|maternity|traumatolog\w*|orthop\w*|cardiolog\w*|neurolog\w*|surgeons?|surgical|osteopath\w*|chiropract\w*|ophthalm\w*|urgences|resus\w*|reanimation|icu|infirmary|infirm\w*|stretcher\w*|defibrillat\w*|resuscitat\w*|intubat\w*|sedat\w*|an(?:a)?esthe\w*|morphine|codeine|tramadol|ibuprofen|paracetamol|doliprane|aspirin|arnica|voltaren|betadine|biafine|antibiotic\w*|anti-?inflammator\w*|ointment|tetanus|rabies|jabs?|injections?|scans?|scanner|ultrasound|radiograph\w*|dressings?|gauze|splints?|corset|wheelchair|monoxide|hyperbaric|asphyxi\w*|suffocat\w*|chok(?:e|ed|ing)|poison\w*|intoxicat\w*|electrocut\w*|wheez\w*|gasp\w*|hoarse\w*|retch\w*|puk\w*|queasy|woozy|groggy|drowsy|disorient\w*|deliri\w*|hobbl\w*|stagger\w*|cramps?|cramping|spasms?|palpitat\w*|convuls\w*|seizure|fever\w*|contractions|miscarr\w*|pregnant|amputat\w*|paraly\w*|disfigur\w*|deaf\w*|tinnitus|coma|haematoma|hematoma|lumbago|sciatica|torticollis|hernia\w*|vertebra\w*|pelvis|spleen|lungs?|ankles?|unwell|poorly|ill|sickly|bedridden|hospitali[sz]\w*|casualty|triage|itt|convalesc\w*|rehab\w*|physiotherap\w*|malaise|collapsed|fainting|twinge\w*|sprains?|shiner|nosebleed\w*|hurt\w*|injur\w*|wound\w*|pains?|painful|aches?|aching|ached|sore|soreness|bruis\w*|brus\w*|rash|eardrums?|retina|cornea|tendons?|ligaments?|kneecaps?|bleed\w*|bled|blood|swell\w*|swollen|fractur\w*|sprain\w*|whiplash|concuss\w*|stitch\w*|dizz\w*|faint\w*|vomit\w*|nause\w*|headaches?|migraines?|limp\w*|blister\w*|burns|scald\w*|graze[sd]?|gash\w*|hospital\w*|a&e|doctors?|gp|clinic|ambulance\w*|paramedics?|medics?|nurse|physio\w*|x-?rays?|ct|mri|plaster|sling|crutches|bandage\w*|painkillers?|surgery|operated|unconscious|collarbone|wrists?|ankles?|knees?|elbows?|ribs?|jaw|shin|tailbone|scalp|spine|tooth|teeth|coughing|oxygen|died|dead|killed|dies|numb|tingl\w*|throb\w*|stiff\w*|dislocat\w*|suffer\w*)$/,
  ofThings:
    /^(?:collapsed|dressings?|scans?|scanner|hernia\w*|contractions|paraly\w*|poison\w*|electrocut\w*|chok(?:e|ed|ing)|gasp\w*|stagger\w*|amputat\w*|disfigur\w*|deaf\w*|ill|injections?|pregnant|hobbl\w*|wheez\w*|suffocat\w*|intoxicat\w*|surgical|infirm\w*|plaster|swell\w*|swollen|blister\w*|dead|suffer\w*|burns|stiff\w*|bruis\w*|wound\w*|injur\w*|hurt\w*|gash\w*|graze[sd]?|ribs?|knees?|spine|operated|killed|died|stitch\w*|faint\w*|oxygen|scald\w*|limp\w*|sore\w*)$/,
  body: /^(?:necks?|backs?|heads?|arms?|legs?|shoulders?|chest|hands?|fingers?|thumbs?|foot|feet|nose|face|forehead|eyes?|hips?|stomach|ears?|lips?|chin|thighs?|skull|mouth|cheeks?|toes?|belly|throat|skin|palms?|knuckles?|heels?|calf|calves|temples?|eyebrows?|eyelids?|nails?|shins|groin|buttocks?|torso|limbs?|tongue|gums?)$/,
  happens:
    /^(?:broke\w*|cut|cuts|bang\w*|bump\w*|twist\w*|burn\w*|crack\w*|click\w*|hurts?|bad|killing|split|shattered|trapped|crushed|shak\w*|tender|seiz\w*|lost|chipped|missing|injur\w*|wound\w*|pulled|knock\w*|itch\w*)$/,
  whose: /^(?:my|his|her|their|your|our)$/,
  fright:
    /^(?:fright|frights|scare|shaken|shaky|nerves|scared|shock|fear|tears|pride|ego|budget|dignity|adrenaline|stress|temper|mood|feelings|embarrassment|wallet|anger|bad|annoyed|annoying|furious|fuming|angry|cross|upset|embarrassed|wet|cold|late|sooty|smoky|sticky|smelly|ruffled|orange|tired|bored|sad|poorer|jumpy|nervous|emotional|rattled|stressed|dusty|dirty|muddy|soaked|damp|hungry|worse|sleepy|silly|stupid|foolish|ashamed|red|surprised|startled|panicky|panicked|frightened|shocked|noise|smoke|worried|confused|sorry|more|of|too|while|lost|stuck|grumpy|disappointed|sheepish|shell|money|luck|help|wobbled|chilly|smelly)$/,
  claims:
    /^(?:claim\w*|says?|said|saying|told|tells|insist\w*|swears?|swore|alleg\w*|reckon\w*|pretend\w*|maintain\w*|states?|stated)$/,
  ownWord: /^(?:says?|said|told|tells)$/,
  thinks: /^(?:assumed|thought|believed|seemed|looked)$/,
  trusted:
    /^(?:i|we|that|which|protection|pompiers|firemen|fireman|firefighter|gendarmes?|rescuers?|doctors?|paramedics?|brigade|firefighters?|police|hospital|medics?|officers?|report|statement)$/,
  pastWord: /^(?:said|told|thought|kept|insisted|felt|believed|answered|replied|assured|swore|claimed)$/,
  slightly: /^(?:bit|bits|slightly|little|rather|somewhat|kinda|mildly)$/,
  atFirst: /\b(?:at first|initially|to begin with|on the spot|in the moment|at the scene|first off)\b/,
  untrue:
    /\b(?:untrue|not true|isn't true|a lie|lies|lying|false|nonsense|rubbish|not the case|actually someone)\b|\b(?:he|she|they|we|i) (?:isn't|aren't|wasn't|weren't|is not|are not|was not|were not)(?= ?[.:;!,]|$)|\? ?(?:yes|yeah|yep),? (?:me|him|her|us|a bit|slightly|my|one|two|the)\b/,
  interrupts: /^(?:inside|home|there|around|upstairs|board|present|two|three|several|slightly|lightly|badly|\d+)$/,
};
