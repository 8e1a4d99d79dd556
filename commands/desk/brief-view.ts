import type { Claim } from '../../domain/claim/claim';
import { missingDocuments } from '../../domain/claim/required-documents';
import type { ClaimFacts } from '../../domain/claim/types';
import type { BriefItem, EscalationBriefView } from './views';

/** Figures and wire names only: places, circumstances and the account itself are personal. */
export function briefOf(claim: Claim): EscalationBriefView {
  const { facts } = claim;
  const items = [...lossItems(facts), ...answeredItems(facts), ...amountItems(facts)];
  return {
    reference: claim.reference,
    facts: items.filter((item) => !isSupposition(item)),
    suppositions: items.filter(isSupposition),
    unanswered: unansweredOf(facts),
    missing: missingDocuments(facts).map(({ kind }) => kind),
    hedges: facts.hedges ?? 0,
    corrections: facts.corrections?.length ?? 0,
  };
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

/** Said without being sure: dates that we completed or that were approximate, "je ne sais pas", liability left open. */
function isSupposition(item: BriefItem): boolean {
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
function unansweredOf(facts: ClaimFacts): readonly string[] {
  return ASKED.filter((name) => facts[name] === undefined || facts[name] === null);
}
