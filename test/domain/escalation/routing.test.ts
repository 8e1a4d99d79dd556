import { priorityOf } from '../../../domain/escalation/priority';
import { lineOf, routingNeed, severityOf } from '../../../domain/escalation/routing';
import type { EscalationGround, Line } from '../../../domain/escalation/types';
import type { ClaimFacts } from '../../../domain/claim/types';

describe('the line of a dossier', () => {
  it.each<['auto' | 'habitation' | null, Partial<ClaimFacts>, Line]>([
    ['auto', { type: 'incendie' }, 'auto'],
    ['habitation', { type: 'collision' }, 'habitation'],
    [null, { type: 'collision' }, 'auto'],
    [null, { type: 'degats_des_eaux' }, 'habitation'],
    [null, { type: 'vol', theftOf: 'vehicle' }, 'auto'],
    [null, { type: 'vol', theftOf: 'home' }, 'habitation'],
    [null, { type: 'vol', theftOf: 'other' }, 'autre'],
    [null, { type: 'vol' }, 'autre'],
    [null, { type: 'incendie' }, 'autre'],
    [null, { type: 'incendie', damagedThing: 'vehicle' }, 'auto'],
    [null, { type: 'evenement_climatique', damagedThing: 'home' }, 'habitation'],
    [null, { type: 'collision', damagedThing: 'home' }, 'auto'],
    [null, {}, 'autre'],
  ])('of a policy %s and %j is %s', (product, facts, line) => {
    expect(lineOf(product, facts)).toBe(line);
  });
});

it.each<[readonly EscalationGround[], string, string]>([
  [['danger'], 'critique', 'urgente'],
  [['contrat_recent', 'blessure'], 'critique', 'urgente'],
  [['blessure_incertaine'], 'elevee', 'haute'],
  [['detresse_forte'], 'elevee', 'haute'],
  [['delai_depasse'], 'elevee', 'haute'],
  [['reclamation'], 'elevee', 'haute'],
  [['conseiller_demande'], 'normale', 'haute'],
  [['declaration_tardive', 'indice_eleve'], 'normale', 'normale'],
  [[], 'normale', 'normale'],
])('%j is of severity %s and priority %s', (grounds, severity, priority) => {
  expect([severityOf(grounds), priorityOf(grounds)]).toEqual([severity, priority]);
});

it('an advisor is sought by line, severity and language', () => {
  expect(routingNeed({ product: 'auto', facts: {}, grounds: ['blessure'], language: 'ar' })).toEqual({
    line: 'auto',
    severity: 'critique',
    language: 'ar',
  });
});
