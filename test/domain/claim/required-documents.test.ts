import fc from 'fast-check';
import {
  documentState,
  documentToAsk,
  hasDocumentRow,
  missingDocuments,
  requiredDocuments,
} from '../../../domain/claim/required-documents';
import { CLAIM_TYPES, DOCUMENT_KINDS, type ClaimFacts } from '../../../domain/claim/types';

const facts = (change: Partial<ClaimFacts>): ClaimFacts => ({ account: [], ...change });
const kinds = (change: Partial<ClaimFacts>) => requiredDocuments(facts(change)).map(({ kind }) => kind);
const missing = (change: Partial<ClaimFacts>) => missingDocuments(facts(change)).map(({ kind }) => kind);

describe('requiredDocuments', () => {
  it.each<[string, Partial<ClaimFacts>, readonly string[]]>([
    ['a collision', { type: 'collision' }, ['constat', 'photos', 'devis_ou_facture']],
    [
      'a collision that the police came to',
      { type: 'collision', police: 'yes' },
      ['constat', 'photos', 'devis_ou_facture', 'rapport_police'],
    ],
    [
      'a collision with nobody else',
      { type: 'collision', thirdParty: 'no' },
      ['declaration_ecrite', 'photos', 'devis_ou_facture'],
    ],
    [
      'a collision with somebody who fled',
      { type: 'collision', thirdParty: 'yes', hitAndRun: true },
      ['declaration_ecrite', 'photos', 'devis_ou_facture'],
    ],
    ['a stolen vehicle', { type: 'vol', theftOf: 'vehicle' }, ['recepisse_plainte', 'carte_grise', 'cles']],
    ['a burglary', { type: 'vol', theftOf: 'home' }, ['recepisse_plainte', 'liste_valorisee']],
    ['a fire', { type: 'incendie' }, ['photos', 'liste_valorisee', 'attestation_pompiers']],
    ['water', { type: 'degats_des_eaux' }, ['constat_degat_des_eaux', 'photos', 'devis_ou_facture']],
    [
      'water with no neighbour',
      { type: 'degats_des_eaux', thirdParty: 'no' },
      ['declaration_ecrite', 'photos', 'devis_ou_facture'],
    ],
    ['glass', { type: 'bris_de_glace' }, ['photos', 'devis_ou_facture']],
    ['vandalism', { type: 'vandalisme' }, ['recepisse_plainte', 'photos', 'devis_ou_facture']],
    ['weather', { type: 'evenement_climatique' }, ['photos', 'devis_ou_facture']],
    ['an injury alone', { type: 'blessure', injuries: 'yes' }, ['certificat_medical']],
    [
      'glass that cut somebody',
      { type: 'bris_de_glace', injuries: 'yes' },
      ['photos', 'devis_ou_facture', 'certificat_medical'],
    ],
    ['a theft of we know not what', { type: 'vol' }, []],
    ['a phone stolen', { type: 'vol', theftOf: 'other' }, []],
    ['"autre"', { type: 'autre' }, []],
    ['no type yet', {}, []],
  ])('asks for %s', (_case, said, expected) => {
    expect(kinds(said)).toEqual(expected);
    expect(hasDocumentRow(facts(said))).toBe(expected.length > 0);
  });

  it('asks for four views of a damaged car, and takes a medical certificate on the protected page only', () => {
    const [, photos] = requiredDocuments(facts({ type: 'collision' }));
    expect(photos).toMatchObject({ kind: 'photos', minimumFiles: 4, protectedUpload: false });
    expect(requiredDocuments(facts({ type: 'blessure' }))).toMatchObject([{ protectedUpload: true, minimumFiles: 1 }]);
  });

  it('an injury does not give a table to a type that has none', () => {
    expect(hasDocumentRow(facts({ type: 'autre', injuries: 'yes' }))).toBe(false);
  });
});

describe('missingDocuments', () => {
  it.each<[string, Partial<ClaimFacts>, readonly string[]]>([
    ['nothing was sent', {}, ['constat', 'photos', 'devis_ou_facture']],
    ['papers are only announced', { documents: { photos: 'announced' } }, ['constat', 'photos', 'devis_ou_facture']],
    ['the constat came', { documents: { constat: 'received' } }, ['photos', 'devis_ou_facture']],
    [
      'a written declaration names the other driver',
      { documents: { declaration_ecrite: 'received' }, otherParty: { driver: 'Karim Benali' } },
      ['photos', 'devis_ou_facture'],
    ],
    [
      'somebody could be named, and is not',
      { documents: { declaration_ecrite: 'received' }, otherDriverKnown: 'yes', otherParty: { insurer: 'Wafa' } },
      ['constat', 'photos', 'devis_ou_facture'],
    ],
    [
      'a complaint is no paper for a pole',
      { thirdParty: 'no', documents: { recepisse_plainte: 'received' } },
      ['declaration_ecrite', 'photos', 'devis_ou_facture'],
    ],
    [
      'a written declaration comes with the other plate',
      { documents: { declaration_ecrite: 'received' }, report: { source: 'skipped', other: { plate: '12345-A-6' } } },
      ['photos', 'devis_ou_facture'],
    ],
    [
      'a written declaration names nobody',
      { documents: { declaration_ecrite: 'received' } },
      ['constat', 'photos', 'devis_ou_facture'],
    ],
    [
      'the report was filled in and signed by both',
      { report: { source: 'questions', own: { signed: true }, other: { signed: true } } },
      ['photos', 'devis_ou_facture'],
    ],
    [
      'the report lacks the other signature',
      { report: { source: 'questions', own: { signed: true }, other: {} } },
      ['constat', 'photos', 'devis_ou_facture'],
    ],
    [
      'a complaint stands in for somebody who fled',
      { hitAndRun: true, documents: { recepisse_plainte: 'received' } },
      ['photos', 'devis_ou_facture'],
    ],
  ])('of a collision when %s', (_case, said, expected) => {
    expect(missing({ type: 'collision', ...said })).toEqual(expected);
  });

  it('a valued list does as well as a quote after a storm', () => {
    expect(missing({ type: 'evenement_climatique', documents: { liste_valorisee: 'received' } })).toEqual(['photos']);
  });

  it('but not for a vehicle', () => {
    const documents = { liste_valorisee: 'received', photos: 'received' } as const;
    expect(missing({ type: 'evenement_climatique', damagedThing: 'vehicle', documents })).toEqual(['devis_ou_facture']);
    expect(missing({ type: 'evenement_climatique', damagedThing: 'home', documents })).toEqual([]);
  });

  it('a pole signs no report: nothing else is asked for once the declaration was declined', () => {
    const said = facts({ type: 'collision', thirdParty: 'no', documents: { declaration_ecrite: 'unavailable' } });
    const [requirement] = requiredDocuments(said);
    expect(requirement === undefined ? undefined : documentToAsk(said, requirement)).toBeNull();
  });

  it('a written declaration does for water only where there is no neighbour', () => {
    const documents = { declaration_ecrite: 'received', photos: 'received', devis_ou_facture: 'received' } as const;
    expect(missing({ type: 'degats_des_eaux', documents, thirdParty: 'no' })).toEqual([]);
    expect(missing({ type: 'degats_des_eaux', documents })).toEqual(['constat_degat_des_eaux']);
  });

  it('is empty once every required paper was received, whatever the facts', () => {
    const received = Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, 'received'] as const));
    fc.assert(
      fc.property(
        fc.record({
          type: fc.constantFrom(...CLAIM_TYPES),
          police: fc.constantFrom('yes', 'no', 'unknown'),
          thirdParty: fc.constantFrom('yes', 'no', 'unknown'),
          hitAndRun: fc.boolean(),
        }),
        (said) => {
          expect(missing({ ...said, documents: received })).toEqual([]);
        },
      ),
    );
  });
});

describe('the state of a requirement', () => {
  const constatOf = (change: Partial<ClaimFacts>) => {
    const said = facts({ type: 'collision', ...change });
    const [requirement] = requiredDocuments(said);
    if (requirement === undefined) {
      throw new Error('a collision requires papers');
    }
    return { state: documentState(said, requirement), ask: documentToAsk(said, requirement) };
  };

  it.each<[string, Partial<ClaimFacts>, string, string | null]>([
    ['is missing at first', {}, 'missing', 'constat'],
    ['is announced by "constat signé"', { constat: 'yes' }, 'announced', 'constat'],
    ['is impossible with no paper that would do', { documents: { constat: 'unavailable' } }, 'unavailable', null],
    [
      'is missing while the alternative can be sent',
      { documents: { constat: 'unavailable' }, otherParty: { plate: '12345-A-6' } },
      'missing',
      'declaration_ecrite',
    ],
    [
      'takes the better of two papers',
      { documents: { constat: 'unavailable', declaration_ecrite: 'announced' }, otherParty: { plate: '12345-A-6' } },
      'announced',
      'declaration_ecrite',
    ],
    [
      'believes "je ne peux pas" more than the account',
      { constat: 'yes', documents: { constat: 'unavailable' } },
      'unavailable',
      null,
    ],
  ])('%s', (_case, said, state, ask) => {
    expect(constatOf(said)).toEqual({ state, ask });
  });
});
