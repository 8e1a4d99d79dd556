import type { Deductible, Policy } from '../../domain/policy/types';
import type { ContratWire } from '../schemas/contrats';
import { presentMoney, presentOptionalMoney } from './money';

export function presentPolicy(policy: Policy): ContratWire {
  return {
    id: policy.id,
    numero: policy.number,
    client_id: policy.holderId,
    produit: policy.product,
    pays: policy.country,
    fuseau: policy.timeZone,
    devise: policy.currency,
    debut: policy.startsOn,
    fin: policy.endsOn,
    suspensions: (policy.suspensions ?? []).map(({ from, to }) => ({ du: from, au: to })),
    garanties: policy.guarantees.map(({ guarantee, deductible, ceiling }) => ({
      garantie: guarantee,
      ...presentDeductible(deductible),
      plafond: presentMoney(ceiling),
    })),
    limite_automatique: presentOptionalMoney(policy.automaticLimit),
  };
}

type GuaranteeWire = ContratWire['garanties'][number];

function presentDeductible(deductible: Deductible): Pick<GuaranteeWire, 'franchise' | 'franchise_variable'> {
  switch (deductible.kind) {
    case 'fixed':
      return { franchise: presentMoney(deductible.amount), franchise_variable: null };
    case 'percentage': {
      const { basisPoints, minimum, maximum } = deductible;
      return {
        franchise: null,
        franchise_variable: {
          nature: 'pourcentage',
          taux: basisPoints,
          minimum: presentMoney(minimum),
          maximum: presentOptionalMoney(maximum),
        },
      };
    }
    case 'legal':
      return { franchise: null, franchise_variable: { nature: 'legale', evenement: deductible.event } };
  }
}
