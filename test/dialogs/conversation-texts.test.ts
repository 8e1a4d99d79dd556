import { countSentences } from '../../dialogs/declaration/count-sentences';
import { fr } from '../../dialogs/texts/fr';
import { CLAIM_OUTCOMES, CLAIM_STATUSES } from '../../domain/claim/types';
import { REIMBURSEMENT_STATUSES } from '../../domain/policy/reimbursement-status';
import { emergencyNumbers } from '../../domain/rules/emergency-numbers';

/** What the functions of these areas may be given. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'authentication.notice': [['https://example.test/vos-droits']],
  'authentication.name': [
    ['Mme', 'Salma', 'Alaoui'],
    [null, 'Salma', 'Alaoui'],
  ],
  'safety.callNow': [[null], ['FR'], ['MA']],
  'safety.numbers': [
    ['FR', emergencyNumbers('FR')],
    ['MA', emergencyNumbers('MA')],
  ],
  'followUp.status': CLAIM_STATUSES.filter((status) => status !== 'ferme').map((status) => [status]),
  'followUp.closed': [[null], ...CLAIM_OUTCOMES.map((outcome) => [outcome])],
  'followUp.outcome': CLAIM_OUTCOMES.map((outcome) => [outcome]),
  'followUp.money': REIMBURSEMENT_STATUSES.map((status) => [status]),
  'followUp.moneyLine': [
    ['devis_ou_facture', '3 200 DH'],
    ['franchise', '500 DH'],
  ],
  'followUp.nextStep': [
    ['la vérification des pièces', 'lundi 15 juin'],
    ['la vérification des pièces', null],
  ],
};

/** Exempt by name from the length rule (PRODUCT.md section 1): the notice, the emergency card, the satisfaction scale. */
const EXEMPT = ['authentication.notice', 'safety.numbers', 'events.satisfaction'];

const AREAS = ['authentication', 'safety', 'interruptions', 'followUp', 'events', 'common', 'faults'] as const;

function sentencesOf(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const call = value as (...given: readonly unknown[]) => string;
    return (SAMPLES[path] ?? [['un mot', 'deux mots']]).map((given) => [path, call(...given)] as const);
  }
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) =>
    sentencesOf(`${path}.${name}`, inner),
  );
}

const all = AREAS.flatMap((area) => sentencesOf(area, fr[area]));

describe('every sentence around the declaration, in French', () => {
  it.each(all)('%s: %s', (path, sentence) => {
    expect(sentence.trim()).not.toBe('');
    if (!EXEMPT.includes(path)) {
      expect(countSentences(sentence)).toBeLessThanOrEqual(2);
      expect(sentence.length).toBeLessThanOrEqual(170);
    }
    expect((sentence.match(/[?؟]/gu) ?? []).length).toBeLessThanOrEqual(1);
    expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    expect(sentence).not.toMatch(/(?<![\p{L}'])(tu|te|toi|ton|ta|tes)(?![\p{L}'])/iu);
    expect(sentence).not.toMatch(/coupable|\btort|fraud|suspect|mensong|menti\b|émotion|malheureusement|obligatoire/i);
  });

  it('has the card, the tone and the words of the examples', () => {
    expect(fr.safety.notSafe).toBe(
      "Dites-le au 15 et suivez leurs consignes. J'alerte un conseiller, ne remplissez rien.",
    );
    expect(fr.safety.stay[0]).toBe('Restez avec eux, le dossier attendra.');
    expect(fr.safety.calmAgain).toBe('Merci, votre déclaration est enregistrée. Quand vous rappeler ?');
    expect(fr.authentication.confirm('Mme Alaoui')).toBe('Vous êtes bien Mme Alaoui ?');
  });

  it('says that it is a bot', () => {
    expect(fr.authentication.welcome).toMatch(/assistant automatique/);
  });

  it('answers a wrong matricule and a wrong factor in one sentence that names neither', () => {
    expect(fr.authentication.mismatch).not.toMatch(/inconnu|code|PIN|naissance/i);
  });
});
