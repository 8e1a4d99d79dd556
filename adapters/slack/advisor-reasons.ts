import type { Unspoken } from '../../domain/escalation/types';
import { CURRENCIES, formatMoney } from '../../domain/money';
import { named } from './blocks';
import { CLAIM_TYPE_NAMES, FACT_NAMES, REASON_NAMES, UNNAMED_REASON } from './texts';

/** What a card says in other words is said plainly to whoever opens the dossier: a point to look at, never a refusal. */
const PLAIN: Readonly<Record<Unspoken, string>> = {
  doublon_possible: 'Doublon possible',
  contrat_recent: 'Contrat récent',
  montant_inhabituel: 'Montant inhabituel pour ce type de sinistre',
  recit_modifie: 'Récit modifié sur un point décisif',
  detresse_forte: 'Forte détresse exprimée',
  detresse: 'Détresse exprimée',
};

/** Wire names that stand in parameters. */
const VALUES: Readonly<Record<string, string>> = {
  ...CLAIM_TYPE_NAMES,
  inconnu: 'type inconnu',
  avant_effet: 'avant la prise d’effet',
  apres_echeance: 'après l’échéance',
  suspendu: 'contrat suspendu',
  constat_contradictoire: 'cases du constat contradictoires',
};

const UNITS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  jours: ['jour', 'jours'],
  parties: ['partie', 'parties'],
  manquantes: ['manquante', 'manquantes'],
  requises: ['requise', 'requises'],
};

type Params = Readonly<Record<string, string | number>>;

/** A ground or a reason of the score in words for advisors and auditors, with the figures behind it. */
export function advisorReason({
  code,
  params = {},
}: {
  readonly code: string;
  readonly params?: Params | undefined;
}): string {
  const name = named({ ...REASON_NAMES, ...PLAIN }, code, UNNAMED_REASON);
  const details = detailsOf(code, params);
  return details === '' ? name : `${name} (${details})`;
}

function detailsOf(code: string, params: Params): string {
  switch (code) {
    case 'doublon_possible':
      return `${String(params.numero_sinistre)}, même contrat, même type, ${counted('jours', Number(params.jours ?? 0))} d’écart`;
    case 'contrat_recent':
      return `pris ${counted('jours', Number(params.jours))} avant le sinistre`;
    case 'montant_inhabituel':
      return `${sum(params.centimes, params.devise)}, l’habituel est de ${sum(params.habituel, params.devise)}`;
    case 'recit_modifie':
      return params.faits === undefined ? listed(params) : factNames(String(params.faits));
    default:
      return listed(params);
  }
}

function listed(params: Params): string {
  return Object.entries(params)
    .map(([name, value]) => (typeof value === 'number' ? counted(name, value) : named(VALUES, value, value)))
    .join(', ');
}

function counted(name: string, count: number): string {
  const unit = UNITS[name];
  return unit === undefined ? String(count) : `${count} ${count > 1 ? unit[1] : unit[0]}`;
}

function factNames(codes: string): string {
  return codes
    .split(',')
    .map((code) => named(FACT_NAMES, code, code).toLowerCase())
    .join(', ');
}

function sum(cents: string | number | undefined, currency: string | number | undefined): string {
  const known = CURRENCIES.find((code) => code === currency);
  return known === undefined ? '–' : formatMoney({ cents: Number(cents), currency: known }, 'fr');
}
