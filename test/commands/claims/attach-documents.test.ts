import { attachDocuments } from '../../../commands/claims/attach-documents';
import { documentKindOf } from '../../../commands/claims/document-kind';
import type { ClaimType, DocumentKind } from '../../../domain/claim/types';
import { commandScene } from '../../support/claim-commands';
import { aClaim, photos } from '../../support/declaration-samples';

describe('which paper a photo is', () => {
  it.each<readonly [caption: string, asked: DocumentKind | null, type: ClaimType | null, kind: DocumentKind | null]>([
    ['', 'photos', 'collision', 'photos'],
    ['', null, 'collision', null],
    ['voici', 'devis_ou_facture', 'collision', 'devis_ou_facture'],
    ['3200 dh', 'devis_ou_facture', 'collision', 'devis_ou_facture'],
    ['le devis du garage', null, 'collision', 'devis_ou_facture'],
    ['le devis du garage', 'photos', 'collision', 'devis_ou_facture'],
    ['photo du devis', 'devis_ou_facture', 'collision', 'devis_ou_facture'],
    ['le constat', null, 'collision', 'constat'],
    ['le constat', null, 'degats_des_eaux', 'constat_degat_des_eaux'],
    ['récépissé de plainte', 'carte_grise', 'vol', 'recepisse_plainte'],
    ['ma carte grise', null, 'vol', 'carte_grise'],
    ['le PV', null, 'collision', 'rapport_police'],
    ['certificat médical de ma fille', 'photos', 'collision', 'certificat_medical'],
    ['radio du poignet, urgences', null, 'collision', 'certificat_medical'],
    ['ma plaie au bras', 'photos', 'collision', 'certificat_medical'],
  ])('“%s”, asked for %s in a %s: %s', (caption, asked, type, kind) => {
    expect(documentKindOf(caption, asked, type)).toBe(kind);
  });
});

describe('attaching documents', () => {
  const input = { asked: 'photos', caption: '', conversationId: 'conversation' } as const;

  function draft(scene: ReturnType<typeof commandScene>) {
    const claim = aClaim({ facts: { account: ['choc'], type: 'collision', thirdParty: 'yes' }, type: 'collision' });
    scene.rows.claims.set(claim.id, claim);
    return claim;
  }

  it('ticks a paper off only when enough different files came', async () => {
    const scene = commandScene();
    const context = scene.at('2026-06-10T10:00:00Z');
    const two = await attachDocuments(context, draft(scene), { ...input, files: photos(2) });
    expect(two).toMatchObject({ kind: 'photos', count: 2, needed: 4 });
    expect(two.claim.facts.documents).toBeUndefined();
    const same = await attachDocuments(context, two.claim, { ...input, files: [...photos(2), ...photos(2)] });
    expect(same.count).toBe(2);
    const four = await attachDocuments(context, same.claim, { ...input, files: photos(2, 2) });
    expect(four).toMatchObject({ count: 4, claim: { facts: { documents: { photos: 'received' } } } });
    expect(scene.rows.documents.map((document) => [document.kind, document.medical, document.checkedAt])).toEqual(
      Array.from({ length: 4 }, () => ['photos', false, null]),
    );
  });

  it('protects health data, whatever was asked', async () => {
    const scene = commandScene();
    const attached = await attachDocuments(scene.at('2026-06-10T10:00:00Z'), draft(scene), {
      ...input,
      caption: 'certificat médical',
      files: photos(1),
    });
    expect(attached.medical).toBe(true);
    expect(scene.rows.documents[0]).toMatchObject({ kind: 'certificat_medical', medical: true });
  });

  it('takes a photo of the report for the report, which names the other driver', async () => {
    const scene = commandScene();
    const attached = await attachDocuments(scene.at('2026-06-10T10:00:00Z'), draft(scene), {
      ...input,
      asked: 'constat',
      files: photos(1),
    });
    expect(attached.claim.facts).toMatchObject({
      constat: 'yes',
      otherDriverKnown: 'yes',
      documents: { constat: 'received' },
    });
  });

  it('keeps what nobody named, without ticking anything off', async () => {
    const scene = commandScene();
    const attached = await attachDocuments(scene.at('2026-06-10T10:00:00Z'), draft(scene), {
      ...input,
      asked: null,
      files: photos(1).map((file) => ({ ...file, mime: 'application/pdf', kind: 'pdf' })),
    });
    expect(attached).toMatchObject({ kind: 'autre', needed: 0 });
  });
});
