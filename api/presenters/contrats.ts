import type { Policy } from '../../domain/policy/types';
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
      franchise: presentMoney(deductible.amount),
      plafond: presentMoney(ceiling),
    })),
    limite_automatique: presentOptionalMoney(policy.automaticLimit),
  };
}
