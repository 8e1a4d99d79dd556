import { showDossier } from '../../../commands/desk/show-dossier';
import { FakeRows, fakeTransaction } from '../../support/fake-transaction';
import { aClaim, anAdvisor, anEscalation } from '../../support/records';

const NOW = new Date('2026-03-02T10:00:00Z');
const FILE = { hash: 'a'.repeat(64), mime: 'image/jpeg', size: 10, name: 'photo.jpg', kind: 'image' } as const;

test.each([
  ['no link without the right to it', false, [null], 0],
  ['a link of their own with the right to it', true, [expect.stringMatching(/^lecture_medicale /u)], 1],
] as const)('a medical paper in the modal has %s', async (_what, readsMedical, urls, links) => {
  const rows = new FakeRows();
  const claim = aClaim({ status: 'escalade' });
  rows.claims.set(claim.id, claim);
  const paper = {
    id: 'paper',
    claimId: claim.id,
    conversationId: null,
    kind: 'certificat_medical',
    file: FILE,
  } as const;
  rows.documents.push({ ...paper, medical: true, receivedAt: NOW, checkedAt: null });
  const advisor = anAdvisor({ readsMedical });
  let ids = 0;
  const act = {
    tx: fakeTransaction(rows),
    advisor,
    escalation: anEscalation(claim.id),
    claim,
    now: NOW,
    ids: { uuid: () => `link-${(ids += 1)}` },
  };
  const shown = await showDossier(act, {
    undoSeconds: 0,
    authorityCents: { MAD: 0, EUR: 0 },
    timeZone: 'Africa/Casablanca',
    fileUrl: () => 'https://never.example',
    linkUrl: ({ purpose, id }) => `${purpose} ${id}`,
  });
  expect(shown.papers.map(({ url }) => url)).toEqual(urls);
  expect([...rows.accessLinks.values()]).toHaveLength(links);
  for (const link of rows.accessLinks.values())
    expect(link).toMatchObject({
      documentId: 'paper',
      advisorId: advisor.id,
      expiresAt: new Date('2026-03-02T10:10:00Z'),
    });
});
