import type { ClaimFacts } from '../claim/types';
import type { BriefItem, Quote, QuoteTopic } from './types';

/** What was said of a loss, in figures and wire names: places, circumstances and the account itself are personal. */
export function itemsOf(facts: ClaimFacts): readonly BriefItem[] {
  return [...lossItems(facts), ...answeredItems(facts), ...amountItems(facts)];
}

function lossItems(facts: ClaimFacts): BriefItem[] {
  return [
    ...(facts.type === undefined ? [] : [{ code: 'type', value: facts.type } as const]),
    ...(facts.lossDate === undefined ? [] : [{ code: 'lossDate', value: facts.lossDate } as const]),
    ...(facts.parties === undefined ? [] : [{ code: 'parties', value: facts.parties } as const]),
    ...(facts.liability === undefined ? [] : [{ code: 'liability', value: facts.liability } as const]),
    ...(facts.hitAndRun === true ? [{ code: 'hitAndRun', value: true } as const] : []),
    ...(facts.foreignVehicle === true ? [{ code: 'foreignVehicle', value: true } as const] : []),
  ];
}

const YES_NO = ['injuries', 'thirdParty', 'otherDriverKnown', 'police', 'constat'] as const;

function answeredItems(facts: ClaimFacts): BriefItem[] {
  return YES_NO.flatMap((code) => {
    const value = facts[code];
    return value === undefined ? [] : [{ code, value }];
  });
}

function amountItems(facts: ClaimFacts): BriefItem[] {
  const { claimedAmount, quoteAmount } = facts;
  return [
    ...(claimedAmount === undefined || claimedAmount === null
      ? []
      : [{ code: 'claimedAmount', value: claimedAmount } as const]),
    ...(quoteAmount === undefined ? [] : [{ code: 'quoteAmount', value: quoteAmount } as const]),
  ];
}

const TOPICS: Readonly<Partial<Record<BriefItem['code'], QuoteTopic>>> = {
  injuries: 'injuries',
  thirdParty: 'thirdParty',
  liability: 'liability',
  lossDate: 'lossDate',
  police: 'police',
  constat: 'constat',
};

/**
 * Said without being sure: dates that we completed or that were approximate, "je ne sais pas", liability left open, and what
 * was only ever told with a doubt ("je crois que personne n'a rien").
 */
export function isSupposition(item: BriefItem, quotes: readonly Quote[]): boolean {
  if (isDoubtful(item)) {
    return true;
  }
  const topic = TOPICS[item.code];
  const told = topic === undefined ? [] : quotes.filter(({ topics }) => topics.includes(topic));
  return told.length > 0 && told.every(({ supposed }) => supposed);
}

function isDoubtful(item: BriefItem): boolean {
  switch (item.code) {
    case 'lossDate':
      return item.value.approximate || item.value.assumed;
    case 'liability':
      return item.value === 'unclear' || item.value === 'contested';
    default:
      return item.value === 'unknown';
  }
}

const ASKED = ['type', 'lossDate', 'place', 'injuries', 'thirdParty', 'circumstances', 'claimedAmount'] as const;

/** `null` was asked and is not known: as open for the advisor as what nobody asked. */
export function unansweredOf(facts: ClaimFacts): readonly string[] {
  return ASKED.filter((name) => facts[name] === undefined || facts[name] === null);
}
