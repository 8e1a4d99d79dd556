import {
  denyIdentity,
  FAILURES_PER_MATRICULE,
  FAILURES_PER_SENDER,
  identifyCustomer,
  LOCK_MINUTES,
  type FactorAnswer,
} from '../../../commands/people/identify-customer';
import { FakeRows, fakeTransaction, type FakeCustomer } from '../../support/fake-transaction';

const NOW = new Date('2026-06-10T11:30:00Z');
const SALMA: FakeCustomer = {
  id: 'salma',
  matricule: 'AB-123-CD',
  civility: 'Mme',
  firstName: 'Salma',
  lastName: 'Alaoui',
  birthDate: '1985-04-12',
  phone: null,
  language: 'fr',
  pin: '4711',
};
const PIN: FactorAnswer = { kind: 'pin', value: '4711' };
const WRONG: FactorAnswer = { kind: 'pin', value: '0000' };
const BORN: FactorAnswer = { kind: 'date_naissance', value: '1985-04-12' };

function scene() {
  const rows = new FakeRows();
  rows.customers = [SALMA];
  const tx = fakeTransaction(rows);
  const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
  const attempt = (minutes = 0, matricule = SALMA.matricule, user = 'web-1', addressKey?: string) => ({
    actor: { kind: 'anonyme', conversationId: 'c' } as const,
    sender: { channel: 'webchat' as const, channelUserId: user, addressKey },
    matricule,
    now: at(minutes),
  });
  const identify = (factors: readonly FactorAnswer[], ...where: Parameters<typeof attempt>) =>
    identifyCustomer(tx, { ...attempt(...where), factors });
  return { rows, tx, attempt, identify };
}

describe('identification', () => {
  test.each<[string, readonly FactorAnswer[], string]>([
    ['the PIN', [PIN], 'pin'],
    ['the date of birth', [BORN], 'date_naissance'],
    ['what may be either, if one is right', [WRONG, BORN], 'date_naissance'],
  ])('%s proves who it is', async (_name, factors, factor) => {
    const { identify, rows } = scene();
    await expect(identify(factors)).resolves.toMatchObject({ ok: true, factor, customer: { id: 'salma' } });
    expect(rows.loginFailures).toEqual([]);
    expect(rows.audit.map(({ action }) => action)).toEqual(['login.done']);
  });

  test('a wrong factor and an unknown matricule are one answer', async () => {
    const { identify } = scene();
    const wrong = await identify([WRONG]);
    const unknown = await identify([PIN], 0, 'ZZ-999-ZZ');
    expect(unknown).toEqual(wrong);
    expect(wrong).toEqual({ ok: false, locked: false });
  });

  test('the journal knows neither matricule nor factor', async () => {
    const { identify, rows } = scene();
    await identify([WRONG]);
    await identify([PIN]);
    expect(JSON.stringify(rows.audit)).not.toMatch(/AB-123|4711|0000/);
  });
});

describe('locks', () => {
  test('the fifth failure locks, and the right answer no longer helps', async () => {
    const { identify } = scene();
    for (let failure = 1; failure < FAILURES_PER_MATRICULE; failure += 1) {
      await expect(identify([WRONG])).resolves.toEqual({ ok: false, locked: false });
    }
    await expect(identify([WRONG])).resolves.toEqual({ ok: false, locked: true });
    await expect(identify([PIN])).resolves.toEqual({ ok: false, locked: true });
    await expect(identify([PIN], 0, SALMA.matricule, 'another sender')).resolves.toEqual({ ok: false, locked: true });
  });

  test.each([
    [LOCK_MINUTES - 1, false],
    [LOCK_MINUTES + 1, true],
  ])('%i minutes after the last failure: open %s, however long ago the first was', async (minutes, ok) => {
    const { identify } = scene();
    for (let failure = 1; failure < FAILURES_PER_MATRICULE; failure += 1) await identify([WRONG], -14);
    await identify([WRONG]);
    await expect(identify([PIN], minutes)).resolves.toMatchObject({ ok });
  });

  test('failures that lie further back than the window do not count', async () => {
    const { identify } = scene();
    for (let failure = 1; failure < FAILURES_PER_MATRICULE; failure += 1) await identify([WRONG], -16);
    await expect(identify([WRONG])).resolves.toEqual({ ok: false, locked: false });
  });

  test('a sender is locked after ten, over all matricules; nobody else is', async () => {
    const { identify } = scene();
    for (let failure = 1; failure <= FAILURES_PER_SENDER; failure += 1) {
      await identify([WRONG], 0, `ZZ-${100 + failure}-ZZ`);
    }
    await expect(identify([PIN])).resolves.toEqual({ ok: false, locked: true });
    await expect(identify([PIN], 0, SALMA.matricule, 'another sender')).resolves.toMatchObject({ ok: true });
  });

  test('an address is locked after ten, whatever identities it takes; other addresses are not', async () => {
    const { identify } = scene();
    const home = 'hash of an address';
    for (let failure = 1; failure <= FAILURES_PER_SENDER; failure += 1) {
      const locked = failure === FAILURES_PER_SENDER;
      const tried = await identify([WRONG], 0, `ZZ-${100 + failure}-ZZ`, `cookie-${failure}`, home);
      expect(tried).toEqual({ ok: false, locked });
    }
    await expect(identify([PIN], 0, SALMA.matricule, 'cookie-11', home)).resolves.toEqual({ ok: false, locked: true });
    await expect(identify([PIN], 0, SALMA.matricule, 'cookie-11', 'elsewhere')).resolves.toMatchObject({ ok: true });
    await expect(identify([PIN], 0, SALMA.matricule, 'cookie-12')).resolves.toMatchObject({ ok: true });
    await expect(identify([PIN], LOCK_MINUTES + 1, SALMA.matricule, 'cookie-11', home)).resolves.toMatchObject({
      ok: true,
    });
  });

  test('a denied identity counts like a failure, and is audited', async () => {
    const { tx, attempt, rows, identify } = scene();
    for (let denial = 1; denial < FAILURES_PER_MATRICULE; denial += 1) {
      await expect(denyIdentity(tx, attempt(), SALMA.id)).resolves.toBe(false);
    }
    await expect(denyIdentity(tx, attempt(), SALMA.id)).resolves.toBe(true);
    await expect(identify([PIN])).resolves.toEqual({ ok: false, locked: true });
    expect(rows.audit.at(-1)).toMatchObject({ action: 'login.locked', subject: SALMA.id });
  });
});
