import { withLinkAddress } from '../../adapters/channel-links';
import { SignedLinks } from '../../adapters/tracking/links';
import { LINK_PURPOSES } from '../../domain/access/access-link';
import { aLine } from '../support/records';

const ID = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
const link = { usage: 'suivi', id: ID, titre: 'Suivre en direct' };

function said(text: string, dossier: object) {
  return aLine(ID, 3, { speaker: 'bot', activity: { type: 'message', text, channelData: { dossier } } });
}

const addressOf = ({ purpose, id }: { readonly purpose: string; readonly id: string }) =>
  `https://d.example/${purpose}/${id}`;

test('a line with a link is shown with its address, as text or as Markdown in which the rest is plain', () => {
  const line = said('Dossier SIN-2026-000001-1 *urgent* [non](x).', { lien: link });
  expect(withLinkAddress(line, addressOf, 'plain').activity.text).toBe(
    `Dossier SIN-2026-000001-1 *urgent* [non](x).\nSuivre en direct : https://d.example/suivi/${ID}`,
  );
  expect(withLinkAddress(line, addressOf, 'markdown').activity).toMatchObject({
    text: `Dossier SIN-2026-000001-1 \\*urgent\\* \\[non\\](x).\n\n[Suivre en direct](https://d.example/suivi/${ID})`,
    textFormat: 'markdown',
  });
});

test.each([
  ['without a link', {}],
  ['with a link of no purpose that we know', { lien: { ...link, usage: 'tout' } }],
])('a line %s is shown as it is', (_what, dossier) => {
  const line = said('Bonjour.', dossier);
  expect(withLinkAddress(line, addressOf, 'markdown')).toBe(line);
});

test('each purpose has a seal of its own, and every bit of an address counts', () => {
  const links = new SignedLinks('a secret of this test');
  for (const purpose of LINK_PURPOSES) {
    const token = links.path({ purpose, id: ID }).split('/').at(-1) ?? '';
    expect(LINK_PURPOSES.map((other) => links.idIn(other, token))).toEqual(
      LINK_PURPOSES.map((other) => (other === purpose ? ID : null)),
    );
    for (let bit = 0; bit < 256; bit += 1) {
      const bytes = Buffer.from(token, 'base64url');
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(links.idIn(purpose, bytes.toString('base64url'))).toBeNull();
    }
  }
});
