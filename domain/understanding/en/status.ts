import type { PhraseGroup } from '../lexicon/lexicon';

/** Police and report, fault and papers: the topic words, and what was done about them. */
export const STATUS: readonly PhraseGroup[] = [
  {
    topic: 'police',
    label: 'police',
    phrases: [
      '(police|cops|cop|policeman|policewoman|policemen|officer|officers|gendarmes|gendarme|gendarmerie|constable|sheriff)',
      '(police|crime|theft) (report|reference|statement)',
      '(complaint) [at|with|to|lodged|filed]',
      '(filed|filing|file|lodged|made|pressed|lodge|make) (a|my|the|an) [formal|official] complaint',
      'crime (number|reference)',
      'reported [it|this|everything|the theft|that] (to|at) [the] station',
      '(pressed|press) charges',
    ],
  },
  {
    topic: 'police',
    label: 'police',
    phrases: [
      '(pj|crs|forensics|called 17|rang 17|dialled 17|called 19|carabinieri|guardia civil|mossos|polizei|commissariat|bobby|bobbies|pc|pcs|old bill|traffic police|patrol car|local bobby|detective|pre complaint|precomplaint|online complaint|main courante|plainte)',
      '(lodged|filed|made|registered|signed|submitted) [a|an|the|my|official|online] [formal|official|online|police] (complaint|report at the station|statement at the station)',
      'complaint (lodged|filed|made|registered|signed)',
      '(crime|incident|police) (number|ref|reference|report number)',
      'fingerprints',
    ],
  },
  {
    // Whole phrases that say that nothing was done.
    topic: 'police',
    label: 'not-done',
    phrases: [
      '(have not|has not|not|never|did not|had not|no time to) [yet|even|been|gone|to|actually|got round to] [yet|been|gone|go|going|being|told|tell|call|called|calling|ring|rung|ringing|report|reported|involve|involved|bother|bothered|contact|contacted|reporting|telling|inform|informed|round] [to|with|in|it|the theft|this] [with|to|in] [the|any] (police|cops|gendarmes|gendarmerie|station|commissariat|authorities)',
      '(police|gendarmes|gendarmerie|cops|they) [said|told|me|us|that|they|on the phone] [they|that] [they] (would not|will not|do not|did not|could not|were not going to) (come|attend|turn|send|travel|bother|go)',
      '(will|ll|going to|gonna|need to|must|should|have to|want to|intend to|plan to) [go|call|ring|report|be|pop|get|head|file|lodge|make|still] [to|it|in|down|round|a|the|on] [to|in] [the|a] (police|station|gendarmes|gendarmerie|complaint|police report|police station|commissariat) [tomorrow|later|this|tonight|after|first|when|once|on]',
      '(filed|reported|declared|lodged|said|signed) nothing (with|to|at|yet) [the] [police|gendarmes|station|commissariat|authorities]',
      '(have not|has not|never|not) (reported|told them about) (it|this|that|anything)',
      '(did not|have not|not) (tell|told|call|called|ring|rung|inform|informed) (anyone|anybody|a soul)',
      '(no|without) (police|gendarmes|cops|complaint) [involved|needed|report|called|came|attended|yet]',
    ],
  },
  {
    topic: 'constat',
    label: 'not-done',
    phrases: [
      '(refused|refuses|would not|will not|did not want|does not want|flat out refused|declined|unwilling) [point blank] [to] (sign|fill|complete|do) [anything|it|the|any|a|in|out]',
      '(doing|do|filling|fill|sign|signing|complete|completing) [in|out] (the|a|our) [accident|joint|amicable|water damage] (constat|form|statement|report) [together] (this afternoon|tonight|tomorrow|later|this evening|on monday|next week|at the weekend|when)',
      '(neither|none|nobody|no one) [of us] [had|has] [a|the|any] (form|constat|forms|statement|paperwork) [on|with|in]',
      '(drove off|left|sped off|gone) before [we|i] [could|had] [fill|do|sign]',
    ],
  },
  {
    topic: 'constat',
    label: 'constat',
    phrases: [
      '(water damage|damage|joint water damage|amicable) (statement|form|report|declaration)',
      '(e constat|e statement|electronic statement|constat app|agreed statement|agreed accident statement)',
      '(statement|form|constat) (is|was|has been|been|all|both|was duly) (signed|agreed|done|filled|completed)',
      '(agreed|signed|filled|completed|did|done) [in|out|up] [the|a|an|our] [agreed|joint|european] (statement|constat)',
    ],
  },
  {
    topic: 'constat',
    label: 'constat',
    phrases: [
      '(constat|constat amiable)',
      '(accident|amicable|joint|friendly|european|agreed) [accident|joint] (report|statement|form|declaration)',
      '(accident|crash) (form|paperwork|sheet)',
      '(report|the|a|insurance|statement) form',
      '(filled|fill|filling) [in|out] [in] (the|a|our|an|any) [whole] (form|paper|papers|paperwork|sheet|report)',
      '(did|done|do|doing|complete|completed|sign|signed) (the|a|any|our|an) [accident] (form|report|paperwork|papers|sheet|statement)',
      '(form|report|statement|paperwork) [is|was|has|been|not|both|by] [been] (signed|filled|completed)',
      'the report',
      '(no|without|any) (form|report|paperwork)',
      'accident form',
      '(refused|refuses|would not|will not|did not want|does not want|refusing|without) [to] (sign|signing) [anything|it|the|any]',
      'report (together|on the spot|on the bonnet)',
    ],
  },
  {
    topic: 'status',
    label: 'refused',
    phrases: [
      '(refused|refuses|refuse|refusing|would not|did not want|does not want|will not|declined|unwilling|could not|cannot|can not|unable|impossible)',
      '(no need|not needed|not necessary|unnecessary|did not bother|without)',
    ],
  },
  {
    topic: 'status',
    label: 'future',
    phrases: [
      '(will|going to|plan to|planning to|need to|have to|has to|must|should|want to|would like to|intend to|about to) [be|also|now]',
      '(tomorrow|later|next week|soon|tonight|this evening|this afternoon i will)',
    ],
  },
  {
    topic: 'status',
    label: 'awaited',
    phrases: ['(waiting for|waiting|await|awaiting|on their way|on the way|on its way|are coming|is coming)'],
  },
  {
    topic: 'status',
    label: 'not-yet',
    phrases: [
      '(not yet|yet to|have not|has not|had not|did not have time|no time|never|have yet)',
      'not (been|gone|done|had) … yet',
    ],
  },
  {
    topic: 'status',
    label: 'unfinished',
    phrases: [
      '(not|never) (signed|filled|filed|completed|done|made|complete|finished|been)',
      'did not (come|sign|fill|call|file|do|make|complete|involve|contact|attend|show|turn)',
      '(unsigned|incomplete|half filled)',
      '(no|without) (form|report|paperwork|accident form)',
    ],
  },
  {
    topic: 'status',
    label: 'later',
    phrases: [
      '(will|going to|we ll|i ll) (do|sign|fill|file|go|make|complete) … (tomorrow|later|tonight|soon|next week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    ],
  },
  {
    topic: 'liability',
    label: 'admitted_by_other',
    phrases: [
      '(admitted|admits|accepted|accepts|acknowledged|acknowledges) … (fault|responsib*|blame|it|liability|wrong)',
      '(his|her|their|hers|theirs) [own] fault',
      'fault is (his|hers|theirs)',
      '(apologised|apologized)',
      '(he|she|they) (was|were|is) (in the wrong|at fault)',
    ],
  },
  {
    topic: 'liability',
    label: 'admitted_by_self',
    phrases: [
      'my [own] [stupid] (fault|mistake)',
      'i am (at fault|responsible|to blame|in the wrong)',
      'i (was|am) (at fault|in the wrong|to blame)',
      '(fault is mine|totally my)',
    ],
  },
  {
    topic: 'liability',
    label: 'contested',
    phrases: [
      '(denies|denied|disagree*|disputes|disputed|blames me|blaming me|says it is my fault|says it was my fault|claims i|claims that i|two versions|different versions|accuses me|refuses to accept)',
    ],
  },
  {
    topic: 'liability',
    label: 'unclear',
    phrases: ['(not sure|do not know|no idea|not certain|unclear) … (fault|responsible|started|blame|wrong)'],
  },
  { topic: 'document', label: 'photos', phrases: ['(photo|photos|picture|pictures|video|videos|pics|pic)'] },
  {
    topic: 'document',
    label: 'devis_ou_facture',
    phrases: ['(quote|invoice|estimate|bill|quotation|receipt from the garage)'],
  },
  {
    topic: 'document',
    label: 'constat',
    phrases: ['(accident|amicable|joint) [accident] (report|statement) … signed', 'signed … (report|statement|form)'],
  },
  {
    topic: 'document',
    label: 'recepisse_plainte',
    phrases: ['(receipt|copy) … complaint', 'complaint receipt', 'crime (number|reference)'],
  },
  { topic: 'document', label: 'rapport_police', phrases: ['police (report|statement|record)'] },
  {
    topic: 'document',
    label: 'certificat_medical',
    phrases: ['medical (certificate|report)', 'doctor s (note|certificate)'],
  },
  {
    topic: 'document',
    label: 'all',
    phrases: ['(everything|all) … (in order|complete|papers|documents)', 'have all (the|my) (papers|documents)'],
  },
  {
    topic: 'document',
    label: 'incomplete',
    phrases: ['(papers|documents|paperwork) [are|is] (not complete|incomplete|missing|not all)'],
  },
];
