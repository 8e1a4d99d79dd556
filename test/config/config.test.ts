import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, loadConfig, type ConfigFiles } from '../../config/config';
import { LOCAL_SECRETS, localSecrets } from '../../config/secrets';

const made = Object.fromEntries(LOCAL_SECRETS.map((name) => [name, `local-${name}`])) as ReturnType<
  ConfigFiles['localSecrets']
>;
const files: ConfigFiles = {
  read: (path) => {
    if (path === '/run/secrets/token') return 'a-secret-from-a-file-long-enough\n';
    throw new Error('ENOENT');
  },
  localSecrets: () => made,
};
const load = (env: Record<string, string>) => loadConfig(env, files);
const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    load(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
  }
  return [];
};

const LONG = 'x'.repeat(32);
const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://u:p@127.0.0.1/d',
  PUBLIC_URL: 'https://sinistres.example.com',
  TOKEN_SECRET: LONG,
  MASTER_KEY: LONG,
  DIRECTLINE_SECRET: LONG,
  OPS_PASSWORD: LONG,
  SLACK: 'off',
};

describe('the configuration', () => {
  it('lets somebody listen to recordings, by https when they leave the machine', () => {
    const TRANSCRIPTION_URL = 'http://stt.example.com/v1/';
    expect(load({}).transcription).toBeNull();
    expect(load({ TRANSCRIPTION_URL }).transcription).toEqual({
      url: 'http://stt.example.com/v1',
      apiKey: null,
      model: 'whisper-1',
    });
    expect(faultsOf({ ...PRODUCTION, TRANSCRIPTION_URL })).toEqual([expect.stringContaining('https')]);
    expect(faultsOf({ ...PRODUCTION, TRANSCRIPTION_URL: 'http://127.0.0.1:9000/v1' })).toEqual([]);
  });

  describe('of webhooks', () => {
    const WEBHOOK_SECRET = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
    const WEBHOOK_URL = 'https://coeur.example.com/dossier';

    it('lets the insurer’s system be told, with two secrets while they change', () => {
      expect(load({}).webhook).toBeNull();
      const WEBHOOK_SECRET_PREVIOUS = `whsec_${Buffer.alloc(24, 4).toString('base64')}`;
      expect(load({ WEBHOOK_URL, WEBHOOK_SECRET, WEBHOOK_SECRET_PREVIOUS }).webhook).toEqual({
        url: WEBHOOK_URL,
        secrets: [WEBHOOK_SECRET, WEBHOOK_SECRET_PREVIOUS],
        privateNetworks: null,
      });
      const WEBHOOK_PRIVATE_NETWORKS = '10.20.0.0/16, fd00:20::/48';
      const config = load({ ...PRODUCTION, WEBHOOK_URL, WEBHOOK_SECRET, WEBHOOK_PRIVATE_NETWORKS });
      expect(config.webhook?.privateNetworks).toEqual(['10.20.0.0/16', 'fd00:20::/48']);
      expect(load({ ...PRODUCTION, WEBHOOK_URL, WEBHOOK_SECRET }).webhook?.privateNetworks).toEqual([]);
    });

    it.each([
      ['http beyond this machine', { WEBHOOK_URL: 'http://coeur.example.com/', WEBHOOK_SECRET }, 'https only'],
      ['another protocol', { WEBHOOK_URL: 'ftp://coeur.example.com/', WEBHOOK_SECRET }, 'WEBHOOK_URL'],
      ['a password in the address', { WEBHOOK_URL: 'https://u:p@coeur.example.com/', WEBHOOK_SECRET }, 'password'],
      ['no secret', { WEBHOOK_URL }, 'WEBHOOK_SECRET: is missing'],
      ['a secret for nobody', { WEBHOOK_SECRET }, 'WEBHOOK_URL: is missing'],
      ['a short secret', { WEBHOOK_URL, WEBHOOK_SECRET: 'whsec_c2hvcnQ=' }, 'WEBHOOK_SECRET: must be'],
      ['a secret of another form', { WEBHOOK_URL, WEBHOOK_SECRET: 'x'.repeat(40) }, 'WEBHOOK_SECRET: must be'],
      ['no network', { WEBHOOK_URL, WEBHOOK_SECRET, WEBHOOK_PRIVATE_NETWORKS: '10.0.0.0/33' }, 'must be networks'],
      ['a name for a network', { WEBHOOK_URL, WEBHOOK_SECRET, WEBHOOK_PRIVATE_NETWORKS: 'intern' }, 'must be networks'],
    ])('refuses %s', (_case, env, expected) => {
      expect(faultsOf(env).join('\n')).toContain(expected);
    });

    it.each(['http://127.0.0.1:9000/', 'http://localhost:9000/', 'http://[::1]:9000/'])('takes %s', (url) => {
      expect(faultsOf({ WEBHOOK_URL: url, WEBHOOK_SECRET })).toEqual([]);
    });
  });

  it('lets a language model read, by https when accounts leave the machine, and none by default', () => {
    const LLM_URL = 'http://llm.example.com/v1/';
    expect(load({}).languageModel).toBeNull();
    expect(load({ LLM_URL, LLM_MODEL: 'petit' }).languageModel).toEqual({
      url: 'http://llm.example.com/v1',
      apiKey: null,
      model: 'petit',
      timeoutMs: 800,
    });
    expect(faultsOf({ LLM_URL })).toEqual([expect.stringContaining('LLM_MODEL: is missing')]);
    expect(faultsOf({ LLM_API_KEY: 'sk' })).toEqual([expect.stringContaining('LLM_URL: is missing')]);
    expect(faultsOf({ LLM_URL, LLM_MODEL: 'petit', LLM_TIMEOUT_MS: '60000' })).toHaveLength(1);
    expect(faultsOf({ ...PRODUCTION, LLM_URL, LLM_MODEL: 'petit' })).toEqual([expect.stringContaining('https')]);
    expect(faultsOf({ ...PRODUCTION, LLM_URL: 'http://127.0.0.1:9000/v1', LLM_MODEL: 'petit' })).toEqual([]);
  });

  it('needs nothing on one’s own machine', () => {
    const config = load({});
    expect(config).toMatchObject({
      production: false,
      port: 3978,
      dataDir: '.data',
      databaseUrl: null,
      slack: 'stand-in',
      playground: true,
    });
    expect(config.secrets.TOKEN_SECRET).toBe('local-TOKEN_SECRET');
  });

  it('is frozen', () => {
    const config = load({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.secrets)).toBe(true);
  });

  it('takes a variable set to blanks for one not set', () => {
    expect(load({ PORT: ' ', DATABASE_URL: '' }).port).toBe(3978);
  });

  it('takes the numbers to be towed by, as people read them, and none where none is set', () => {
    expect(load({}).assistanceNumbers).toEqual({ FR: null, MA: null });
    const set = load({ ASSISTANCE_NUMBER_FR: '+33 1 23 45 67 89', ASSISTANCE_NUMBER_MA: ' 0522-12.34.56 ' });
    expect(set.assistanceNumbers).toEqual({ FR: '+33 1 23 45 67 89', MA: '0522-12.34.56' });
    for (const wrong of ['call us', '+', '12; drop', '1'.repeat(40)]) {
      expect(faultsOf({ ASSISTANCE_NUMBER_MA: wrong })).toEqual([
        'ASSISTANCE_NUMBER_MA: must be a phone number, such as +33 1 23 45 67 89',
      ]);
    }
  });

  it('lists all faults at once', () => {
    const faults = faultsOf({
      PORT: 'many',
      DATABASE_URL: 'mysql://x',
      COMPANY_TIME_ZONE: 'Mars/Olympus',
      OPENING_HOURS: 'always',
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'COMPANY_TIME_ZONE',
      'OPENING_HOURS',
    ]);
  });

  it('names every secret and address that production lacks', () => {
    const faults = faultsOf({ NODE_ENV: 'production', TOKEN_SECRET: 'short' }).join('\n');
    for (const name of [...LOCAL_SECRETS, 'DATABASE_URL', 'PUBLIC_URL', 'SLACK_BOT_TOKEN'])
      expect(faults).toContain(name);
  });

  it('is content with a complete production environment, and switches the playground off', () => {
    expect(load(PRODUCTION)).toMatchObject({ production: true, playground: false, slack: null });
  });

  it('reads a secret from a file', () => {
    const { TOKEN_SECRET: _removed, ...rest } = PRODUCTION;
    expect(load({ ...rest, TOKEN_SECRET_FILE: '/run/secrets/token' }).secrets.TOKEN_SECRET).toBe(
      'a-secret-from-a-file-long-enough',
    );
  });

  it.each([
    ['a file that cannot be read', { TOKEN_SECRET_FILE: '/nowhere' }, 'TOKEN_SECRET_FILE'],
    ['a secret given twice', { TOKEN_SECRET: LONG, TOKEN_SECRET_FILE: '/run/secrets/token' }, 'both set'],
    ['a key for nobody who listens', { TRANSCRIPTION_API_KEY: 'sk-1' }, 'TRANSCRIPTION_URL'],
    ['a key for nobody who speaks', { SPEECH_API_KEY: 'sk-1' }, 'SPEECH_URL'],
    ['answers aloud without a provider', { WHATSAPP_SPOKEN_ANSWERS: 'on' }, 'SPEECH_URL: is missing'],
    ['two voices', { SPEECH_URL: 'https://tts.example.com/v1', VOICE: 'espeak' }, 'keep one'],
    ['a voice by http in production', { ...PRODUCTION, SPEECH_URL: 'http://tts.example.com/v1' }, 'https'],
    ['half of WhatsApp', { WHATSAPP_ACCESS_TOKEN: 't' }, 'WHATSAPP_APP_SECRET'],
    ['a Slack token without its channel', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }, 'SLACK_CHANNEL'],
    ['a signing secret without its token', { SLACK_SIGNING_SECRET: 's', SLACK_CHANNEL: 'C1' }, 'SLACK_BOT_TOKEN'],
    ['neither signing secret nor Socket Mode', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_CHANNEL: 'C1' }, 'SLACK_APP_TOKEN'],
  ])('refuses %s', (_case, env, expected) => {
    expect(faultsOf(env).join('\n')).toContain(expected);
  });

  it('configures Slack in Socket Mode without a signing secret', () => {
    const { slack } = load({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_CHANNEL: 'C1' });
    expect(slack).toEqual({ botToken: 'xoxb-1', signingSecret: '', appToken: 'xapp-1', apiUrl: null, channel: 'C1' });
  });

  it('explains every variable in .env.example', () => {
    const example = readFileSync(join(__dirname, '..', '..', '.env.example'), 'utf8');
    const folder = join(__dirname, '..', '..', 'config');
    const source = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gmu)].map(([, name]) => name ?? '');
    expect(read.length).toBeGreaterThan(20);
    for (const name of read) expect(example).toContain(`${name}=`);
  });
});

describe('the secrets of a local instance', () => {
  it('are made once, kept, and readable by their owner alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
    const first = localSecrets(folder);
    expect(localSecrets(folder)).toEqual(first);
    expect(new Set(Object.values(first)).size).toBe(LOCAL_SECRETS.length);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0);
  });

  it('are completed when a new one is needed, and the old ones stay', () => {
    const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
    writeFileSync(join(folder, 'secrets.json'), JSON.stringify({ TOKEN_SECRET: 'kept' }));
    const secrets = localSecrets(folder);
    expect(secrets.TOKEN_SECRET).toBe('kept');
    expect(localSecrets(folder)).toEqual(secrets);
  });
});
