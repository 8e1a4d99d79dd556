import { generateKeyPairSync } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { createKeySet, type KeySet } from '../../api/key-set';
import { Refusal } from '../../api/refusal';
import { createTokenVerifier, signToken, type NewToken } from '../../api/tokens';
import { AppError } from '../../domain/errors';

const SECRET = 'a token secret of sixteen letters';
const NOW = new Date('2026-06-10T10:00:00Z');
const clock = { now: () => NOW };
const ours = createTokenVerifier({ secret: SECRET, clock, provider: null });
const sign = (more: Partial<NewToken> = {}, at = NOW): string =>
  signToken(SECRET, at, { role: 'ops', subject: 'exploitation', lifetimeSeconds: 60, ...more });

const reasonOf = (token: string, verifier = ours): Promise<string | null> =>
  verifier.verify(token).then(
    () => null,
    (cause: unknown) => (cause instanceof Refusal ? `${cause.code} ${cause.reason ?? ''}` : String(cause)),
  );

describe('a token of ours', () => {
  it.each([
    [
      { role: 'client', subject: 'c', factor: 'pin' },
      { role: 'client', subject: 'c', strong: true, conversationId: null },
    ],
    [
      { role: 'client', subject: 'c', factor: 'numero_verifie' },
      { role: 'client', subject: 'c', strong: true, conversationId: null },
    ],
    [
      { role: 'client', subject: 'c', factor: 'date_naissance' },
      { role: 'client', subject: 'c', strong: false, conversationId: null },
    ],
    [
      { role: 'client', subject: 'c' },
      { role: 'client', subject: 'c', strong: false, conversationId: null },
    ],
    [
      { role: 'service', subject: 'coeur' },
      { role: 'service', subject: 'coeur', strong: false, conversationId: null },
    ],
  ] as const)('%j is read as it was signed', async (token, expected) => {
    await expect(ours.verify(sign(token))).resolves.toEqual(expected);
  });

  it.each([
    ['expired', sign({}, new Date(NOW.getTime() - 61_000)), 'jeton_expire'],
    [
      'signed with another secret',
      signToken('another secret of many letters', NOW, { role: 'ops', subject: 'x', lifetimeSeconds: 60 }),
      'jeton_invalide',
    ],
    [
      'signed with the secret itself, not the key derived from it',
      jwt.sign({ role: 'ops', sub: 'x' }, SECRET, { issuer: 'dossier', audience: 'dossier/api' }),
      'jeton_invalide',
    ],
    [
      'without a signature',
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"role":"ops","sub":"x"}').toString('base64url')}.`,
      'jeton_invalide',
    ],
    ['of a role that is none', sign({ role: 'roi' as never }), 'jeton_invalide'],
    ['of nobody', sign({ subject: '' }), 'jeton_invalide'],
    ['altered', `${sign().slice(0, -4)}AAAA`, 'jeton_invalide'],
    ['no token at all', 'ceci.n-est.pas', 'jeton_invalide'],
    ['empty', '', 'jeton_invalide'],
  ])('that is %s is refused', async (_what, token, reason) => {
    await expect(reasonOf(token)).resolves.toBe(`unauthenticated ${reason}`);
  });
});

describe('a token of the insurer’s identity provider', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keys: KeySet = { find: (kid) => Promise.resolve(kid === 'k1' ? publicKey : null) };
  const provider = {
    issuer: 'https://idp',
    audience: 'dossier',
    keys,
    roleClaim: 'dossier_role',
    subjectClaim: 'employee',
  };
  const both = createTokenVerifier({ secret: SECRET, clock, provider });
  const seconds = Math.floor(NOW.getTime() / 1000);
  const theirs = (claims: object = {}, options: jwt.SignOptions = {}): string =>
    jwt.sign(
      { dossier_role: 'conseiller', employee: 'U0ADVISOR1', iat: seconds, exp: seconds + 60, ...claims },
      privateKey,
      {
        algorithm: 'RS256',
        keyid: 'k1',
        issuer: 'https://idp',
        audience: 'dossier',
        ...options,
      },
    );

  it('is taken, with role and subject from the configured claims', async () => {
    await expect(both.verify(theirs())).resolves.toEqual({
      role: 'conseiller',
      subject: 'U0ADVISOR1',
      strong: false,
      conversationId: null,
    });
    await expect(both.verify(theirs({ dossier_role: 'client', facteur: 'pin' }))).resolves.toMatchObject({
      strong: true,
      conversationId: null,
    });
  });

  it('does not push our own out', async () => {
    await expect(both.verify(sign())).resolves.toMatchObject({ role: 'ops' });
  });

  it.each([
    ['of another issuer', () => theirs({}, { issuer: 'https://other' })],
    ['for another audience', () => theirs({}, { audience: 'other' })],
    ['under a key that the provider does not have', () => theirs({}, { keyid: 'k2' })],
    ['without a role', () => theirs({ dossier_role: undefined })],
    ['whose subject is no text', () => theirs({ employee: 7 })],
    // The classic confusion: the public key, used as the secret of an HS256 signature.
    [
      'signed with the public key as a secret',
      () =>
        jwt.sign({ role: 'ops', sub: 'x' }, publicKey.export({ type: 'spki', format: 'pem' }).toString(), {
          algorithm: 'HS256',
          keyid: 'k1',
          issuer: 'https://idp',
          audience: 'dossier',
        }),
    ],
  ])('is refused when it is %s', async (_what, token) => {
    await expect(reasonOf(token(), both)).resolves.toBe('unauthenticated jeton_invalide');
  });

  it('is refused where no provider is configured', async () => {
    await expect(reasonOf(theirs())).resolves.toBe('unauthenticated jeton_invalide');
  });
});

describe('the keys of a provider', () => {
  const jwk = (kid: string) => ({
    ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }),
    kid,
  });

  it('are fetched once, and again for an unknown id after a while only', async () => {
    let now = NOW.getTime();
    let fetched = 0;
    const published = [jwk('a')];
    const set = createKeySet('https://idp/jwks', { now: () => new Date(now) }, () => {
      fetched += 1;
      return Promise.resolve({ keys: published });
    });
    expect(await Promise.all([set.find('a'), set.find('a')])).toHaveLength(2);
    expect(fetched).toBe(1);
    published.push(jwk('b'));
    expect(await set.find('b')).toBeNull();
    expect(fetched).toBe(1);
    now += 31_000;
    expect(await set.find('b')).not.toBeNull();
    expect(fetched).toBe(2);
    published.shift();
    now += 10 * 60_000 + 1;
    expect(await set.find('a')).toBeNull();
    expect(fetched).toBe(3);
  });

  it('that cannot be had are a fault that may pass, and are not asked for at every call', async () => {
    let fetched = 0;
    const set = createKeySet('https://idp/jwks', clock, () => {
      fetched += 1;
      return Promise.reject(new AppError('timeout', 'no answer'));
    });
    await expect(set.find('a')).rejects.toMatchObject({ code: 'timeout' });
    await expect(set.find('a')).resolves.toBeNull();
    expect(fetched).toBe(1);
  });
});
