import fc from 'fast-check';
import { renderMessage, renderNotice } from '../../../adapters/slack/render-message';
import { renderModal } from '../../../adapters/slack/render-modals';
import { REFUSALS } from '../../../commands/channels/customer-channel';
import { PLAIN_NOTICES, type DossierView, type EscalationCardView } from '../../../commands/desk/views';
import { acceptBlocks } from '../../../playground/slack/block-rules';
import { dirhams } from '../../support/domain-samples';
import { buttonsOf, type Shown } from '../../support/shown';

const ZONE = 'Africa/Casablanca';

const card: EscalationCardView = {
  escalationId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  reference: 'SIN-2026-000001-8',
  kind: 'escalade',
  claimType: 'collision',
  language: 'fr',
  cci: 72,
  lane: 'escalade',
  reasons: ['indice_eleve', 'responsabilite_contestee', 'hesitations'],
  priority: 'haute',
  escalatedAt: new Date('2026-06-10T10:00:00Z'),
  ageDays: 2,
  clock: { code: 'offre_auto', dueOn: '2026-09-10' },
  missing: ['constat', 'photos'],
  distress: false,
  status: 'en_attente',
  owner: null,
  claimStatus: 'escalade',
  outcome: null,
};
const owner = { firstName: 'Nadia', slackUserId: 'U0ADVISOR1' };

/** A brief with as much of everything as there can be. */
function fullBrief(words: string): Omit<DossierView['brief'], 'reference'> {
  const at = '2026-06-10T10:00:00Z';
  return {
    facts: [{ code: 'claimedAmount', value: dirhams(3200) }],
    suppositions: [{ code: 'injuries', value: 'unknown' }],
    contradictions: [
      { code: 'constat_contradictoire' },
      ...Array.from({ length: 40 }, () => ({
        code: 'reponse_corrigee' as const,
        fact: 'place' as const,
        at,
        decisive: false,
        before: { place: words },
        after: { place: words },
      })),
    ],
    unanswered: ['place'],
    missing: ['photos'],
    hedges: 2,
    corrections: 1,
    signals: [{ code: 'doublon_possible', params: { numero_sinistre: 'SIN-2026-000002-6', jours: 2 } }],
    timeline: Array.from({ length: 80 }, () => ({
      at: card.escalatedAt,
      code: 'piece' as const,
      detail: 'photos',
      approximate: false,
    })),
    recommendations: [
      { code: 'comparer_dossiers', priority: 'haute', detail: 'SIN-2026-000002-6', fromSignal: true },
      { code: 'tenir_echeance', priority: 'urgente', detail: 'offre_auto', dueOn: '2026-09-10', fromSignal: false },
      ...Array.from({ length: 10 }, () => ({
        code: 'demander_piece' as const,
        priority: 'normale' as const,
        detail: 'photos',
        fromSignal: false,
      })),
    ],
    quotes: Array.from({ length: 12 }, () => ({ topics: ['injuries', 'place'] as const, words, supposed: true })),
    hint: { kind: 'conflicting', case: null, ownShare: null, signed: false, ownBoxes: [14], otherBoxes: [4] },
    conventions: ['cid'],
  };
}

const drawn = (change: Partial<EscalationCardView>) =>
  renderMessage({ kind: 'card', card: { ...card, ...change } }, ZONE);

describe('a card', () => {
  test('says all that an advisor chooses by', () => {
    const shown = JSON.stringify(drawn({}));
    for (const part of [
      'SIN-2026-000001-8',
      'Collision',
      'complexe (72/100)',
      'Haute',
      'Français',
      '2 j',
      'Offre d’indemnisation : 10/09/2026',
      'constat amiable, photos',
      'Responsabilité contestée',
    ]) {
      expect(shown).toContain(part);
    }
  });

  test.each([
    ['à prendre', {}, ['take', 'show']],
    ['à valider', { kind: 'validation' }, ['validate', 'ask_correction', 'take', 'show']],
    ['pris', { status: 'prise', owner }, ['show', 'release', 'return', 'ask_close']],
    ['en cours', { status: 'en_cours', owner }, ['show', 'release', 'return', 'ask_close']],
    [
      'à valider et pris',
      { kind: 'validation', status: 'prise', owner },
      ['validate', 'ask_correction', 'show', 'release', 'return', 'ask_close'],
    ],
    ['clos', { status: 'fermee', owner, claimStatus: 'ferme', outcome: 'indemnise' }, ['show']],
    ['rendu', { status: 'fermee', owner, claimStatus: 'en_cours' }, ['show']],
  ] as const)('%s offers what can be done', (_state, change, buttons) => {
    const { text, blocks } = drawn(change);
    expect(buttonsOf({ ts: '', text, blocks } as Shown)).toEqual(buttons);
  });

  test('does not show a code that it has no words for', () => {
    const shown = JSON.stringify(
      drawn({ reasons: ['suspicion_de_fraude'], clock: { code: 'x_y', dueOn: '2026-01-02' } }),
    );
    expect(shown).not.toMatch(/fraude|x_y/);
  });

  test('is the same for the same view', () => {
    expect(drawn({})).toEqual(drawn({}));
  });
});

describe('every notice', () => {
  test.each(PLAIN_NOTICES)('%s is a sentence', (code) => {
    expect(renderNotice({ code }).text).toMatch(/^\p{Lu}.+[.»…]$/u);
  });

  test('of a message on its way can take it back', () => {
    const { blocks } = renderNotice({ code: 'sending', seconds: 5, messageKey: 'advisor:a:C:1.0' });
    expect(JSON.stringify(blocks)).toContain('advisor:a:C:1.0');
    expect(renderNotice({ code: 'sending', seconds: 0, messageKey: 'k' }).blocks).toEqual([]);
  });
});

describe('limits of Slack', () => {
  const hostile = fc
    .array(fc.constantFrom('&', '<!channel>', '<', '>', '🔒', '*', '\u0000', '\u202e', '\n', 'été '), {
      maxLength: 6000,
    })
    .map((parts) => parts.join(''));

  test('hold for whatever a customer writes', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, image) => {
        const url = `https://dossier.example/pieces/${'x'.repeat(400)}`;
        const files = Array.from({ length: 12 }, () => ({ kind: image ? 'image' : 'pdf', url }) as const);
        const { text: fallback, blocks } = renderMessage(
          { kind: 'customer', line: { channel: 'webchat', moved: false, text, files } },
          ZONE,
        );
        expect(() => acceptBlocks(blocks, 'message')).not.toThrow();
        expect(fallback.length).toBeLessThanOrEqual(3000);
      }),
      { numRuns: 60 },
    );
  });

  test('hold for whatever stands in a dossier', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const words = text.slice(0, 10_000);
        const dossier: DossierView = {
          reference: card.reference,
          status: 'escalade',
          declarant: 'assure',
          customer: { name: words.slice(0, 500), phone: null, language: 'ar' },
          policyNumber: words.slice(0, 50),
          declaredAt: card.escalatedAt,
          brief: {
            reference: card.reference,
            ...fullBrief(words),
          },
          place: words,
          circumstances: words,
          account: Array.from({ length: 40 }, () => words),
          cci: 72,
          factors: { tiers: 100 },
          computation: [{ code: 'franchise', amount: dirhams(500) }],
          bankDetails: true,
          papers: Array.from({ length: 60 }, () => ({
            kind: 'photos' as const,
            receivedAt: card.escalatedAt,
            checked: false,
            medical: false,
            url: `https://dossier.example/pieces/${'x'.repeat(400)}`,
          })),
          lastWords: Array.from({ length: 60 }, () => ({ speaker: 'client' as const, text: words })),
        };
        const modal = renderModal({ kind: 'dossier', dossier }, ZONE);
        expect(() => acceptBlocks(modal.blocks, 'view')).not.toThrow();
        expect(modal.title.text.length).toBeLessThanOrEqual(24);
        // The last words of the conversation are never what is cut.
        expect(modal.blocks.at(-1)?.type).toBe('rich_text');
        expect(JSON.stringify(modal.blocks)).toContain('Fin de la conversation');
      }),
      { numRuns: 20 },
    );
  });

  test('hold for the brief in a thread, which tells neither places nor signals', () => {
    const brief = { reference: card.reference, ...fullBrief('rue des Orangers') };
    const { blocks, text } = renderMessage({ kind: 'brief', brief }, ZONE);
    expect(() => acceptBlocks(blocks, 'message')).not.toThrow();
    const shown = JSON.stringify(blocks);
    expect(shown).toContain('Tenir l’échéance : Offre d’indemnisation, avant le 10/09/2026');
    expect(shown).toContain('Les cases des deux conducteurs se contredisent');
    expect(`${shown} ${text}`).not.toMatch(/Orangers|SIN-2026-000002-6|Doublon/);
  });

  test('hold for the forms', () => {
    const origin = { escalationId: card.escalationId, channel: 'C0SINISTRES', thread: null };
    const { reference } = card;
    const forms = [
      renderModal({ kind: 'close', origin, reference, outcomes: ['indemnise', 'sans_suite'] }, ZONE),
      renderModal(
        {
          kind: 'correct',
          origin,
          reference,
          retained: dirhams(3200.5),
          currency: 'MAD',
          deductible: { kind: 'percentage', basisPoints: 1250, minimum: dirhams(500), maximum: dirhams(4_000) },
          ceiling: dirhams(50_000),
        },
        ZONE,
      ),
    ];
    for (const form of forms) {
      expect(() => acceptBlocks(form.blocks, 'view')).not.toThrow();
      expect((form.private_metadata ?? '').length).toBeLessThanOrEqual(3000);
      expect([form.title, form.submit, form.close].every((label) => (label?.text.length ?? 0) <= 24)).toBe(true);
    }
    expect(JSON.stringify(forms[1])).toContain('"initial_value":"3200,50"');
    expect(JSON.stringify(forms[1])).toMatch(/12,5 % \(minimum 500.DH, maximum 4.000.DH\)/);
  });
});

describe('what WhatsApp does with an answer', () => {
  const text = (message: Parameters<typeof renderMessage>[0]) => JSON.stringify(renderMessage(message, ZONE));

  test('is told beforehand: until when it goes out as it is written', () => {
    const line = {
      channel: 'whatsapp',
      text: 'bonjour',
      moved: false,
      files: [],
      replyBy: new Date('2026-06-11T11:30:00Z'),
    } as const;
    expect(text({ kind: 'customer', line })).toContain('Client (WhatsApp) · réponse libre jusqu’au 11/06 12:30');
  });

  test.each(REFUSALS.map((reason) => [reason]))('is told when it was refused: %s', (reason) => {
    const { blocks } = renderMessage({ kind: 'delivery', news: { code: 'not_delivered', reason } }, ZONE);
    expect(JSON.stringify(blocks)).toMatch(/⚠️ .{40,}/u);
  });

  test('is told when it waits', () => {
    expect(text({ kind: 'delivery', news: { code: 'held' } })).toContain('partira dès sa réponse');
  });
});
