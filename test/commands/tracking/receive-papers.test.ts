import { receivePapers } from '../../../commands/tracking/receive-papers';
import { FakeRows, fakeTransaction } from '../../support/fake-transaction';
import { aClaim, anEscalation } from '../../support/records';

const NOW = new Date('2026-03-02T10:00:00Z');
const FILE = { hash: 'a'.repeat(64), mime: 'image/jpeg', size: 10, name: 'photo.jpg', kind: 'image' } as const;

test.each([
  ['a medical paper as a placeholder, without words or link', 'certificat_medical', { text: null, health: true }],
  ['any other paper with a link', 'photos', { text: '', health: false }],
] as const)('advisors are shown %s', async (_what, kind, shown) => {
  const rows = new FakeRows();
  const claim = aClaim({ status: 'escalade', facts: { account: [], type: 'collision', injuries: 'yes' } });
  rows.claims.set(claim.id, claim);
  const escalation = anEscalation(claim.id);
  rows.escalations.set(escalation.id, escalation);
  let ids = 0;
  const context = {
    tx: fakeTransaction(rows),
    actor: { kind: 'client', clientId: claim.clientId ?? '', conversationId: null },
    now: NOW,
    ids: { uuid: () => `id-${(ids += 1)}` },
    timeZone: 'Africa/Casablanca',
  } as const;
  await receivePapers(context, claim, { files: [FILE], kind });
  const [row] = [...rows.outbox.values()].filter(({ kind: sent }) => sent === 'slack.thread');
  expect(row?.payload).toMatchObject({ line: 'customer', ...shown });
  expect(rows.documents.map((document) => [document.kind, document.medical])).toEqual([
    [kind, kind === 'certificat_medical'],
  ]);
});
