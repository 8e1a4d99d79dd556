import { z } from 'zod';
import { languageModelFrom, languageModelVariables, type LanguageModelConfig } from './language-model';
import { LOCAL_SECRETS, type SecretName } from './secrets';
import { transcriptionFrom, transcriptionVariables, type TranscriptionConfig } from './transcription';
import { spokenAnswersFrom, voiceFrom, voiceVariables, type VoiceConfig } from './voice';
import { webhookFrom, webhookVariables, type WebhookConfig } from './webhooks';
import { whatsappFrom, whatsappVariables, type WhatsappConfig } from './whatsapp';

const PORT = z.coerce.number().int().min(0).max(65_535);
const optionalText = z.string().trim().min(1).optional();
/** As customers read it: digits, with signs between them that help reading. */
const phoneNumber = z
  .string()
  .trim()
  .regex(/^\+?\d[\d .()-]{1,20}\d$/, 'must be a phone number, such as +33 1 23 45 67 89')
  .optional();
const optionalUrl = z.url().optional();

/** Reads "off" and a channel id alike: in production Slack is configured or its absence is said. */
const SLACK_SWITCH = z.enum(['off']).optional();

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: PORT.default(3978),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().trim().min(1).default('.data'),
  PUBLIC_URL: optionalUrl,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  TOKEN_SECRET: optionalText,
  MASTER_KEY: optionalText,
  DIRECTLINE_SECRET: optionalText,
  OPS_PASSWORD: optionalText,
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  COMPANY_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be an IANA time zone, such as Africa/Casablanca')
    .default('Africa/Casablanca'),
  COUNTRY: z.enum(['FR', 'MA']).optional(),
  ASSISTANCE_NUMBER_FR: phoneNumber,
  ASSISTANCE_NUMBER_MA: phoneNumber,
  SLACK: SLACK_SWITCH,
  SLACK_BOT_TOKEN: optionalText,
  SLACK_SIGNING_SECRET: optionalText,
  SLACK_APP_TOKEN: optionalText,
  SLACK_API_URL: optionalUrl,
  SLACK_CHANNEL: optionalText,
  ...whatsappVariables,
  ...transcriptionVariables,
  ...voiceVariables,
  ...webhookVariables,
  ...languageModelVariables,
  ADVISOR_REPLY_DELAY_SECONDS: z.coerce.number().min(0).max(60).default(5),
  ADVISOR_SILENCE_MINUTES: z.coerce
    .number()
    .min(1)
    .max(24 * 60)
    .default(30),
  OPENING_HOURS: z
    .string()
    .regex(/^\d\d:\d\d-\d\d:\d\d$/, 'must look like 08:30-18:00')
    .default('08:30-18:00'),
  PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  UPLOAD_MAX_MB: z.coerce.number().int().min(1).max(50).default(10),
  API_ALLOWED_ORIGINS: optionalText,
  API_CALLS_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(300),
  API_SERVICE_CALLS_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(6_000),
  IDP_ISSUER: optionalText,
  IDP_AUDIENCE: optionalText,
  IDP_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  IDP_ROLE_CLAIM: z.string().trim().min(1).default('role'),
  IDP_SUBJECT_CLAIM: z.string().trim().min(1).default('sub'),
});
type Environment = z.infer<typeof environment>;

export interface SlackConfig {
  readonly botToken: string;
  readonly signingSecret: string;
  readonly appToken: string | null;
  readonly apiUrl: string | null;
  readonly channel: string;
}

/** The insurer's identity provider, whose tokens REST takes beside our own. */
export interface IdentityProviderConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  readonly roleClaim: string;
  readonly subjectClaim: string;
}

export interface ApiConfig {
  /** Sites whose pages may call REST (CORS). */
  readonly allowedOrigins: readonly string[];
  /** Calls of one bearer in a minute, over all processes. */
  readonly callsPerMinute: number;
  /** The same for systems of the insurer's. */
  readonly serviceCallsPerMinute: number;
  readonly identityProvider: IdentityProviderConfig | null;
}

/** Everything that can be set from outside, read once, frozen. */
export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly publicUrl: string | null;
  /** Null: the embedded server. */
  readonly databaseUrl: string | null;
  /** Null: queues and bus live on PostgreSQL. */
  readonly redisUrl: string | null;
  readonly secrets: Readonly<Record<SecretName, string>>;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly companyTimeZone: string;
  /** Null: unknown, so that emergency numbers of both countries are shown. */
  readonly country: 'FR' | 'MA' | null;
  /** Whom customers call to be towed; null: the number on their certificate. */
  readonly assistanceNumbers: Readonly<Record<'FR' | 'MA', string | null>>;
  /** `stand-in`: the playground's, never in production. Null: `SLACK=off`, dossiers wait in the database. */
  readonly slack: SlackConfig | 'stand-in' | null;
  /** `stand-in`: the playground's, never in production. Null: nobody writes to us there. */
  readonly whatsapp: WhatsappConfig | 'stand-in' | null;
  /** Null: recordings are kept, and whoever sent one is asked to write. */
  readonly transcription: TranscriptionConfig | null;
  /** Null: what the bot says can only be read. */
  readonly voice: VoiceConfig | null;
  /** Whoever sends voice notes on WhatsApp is also answered by them. */
  readonly spokenAnswers: boolean;
  /** Null: no system of the insurer's is told what happens to dossiers. */
  readonly webhook: WebhookConfig | null;
  /** Null: accounts are read by ourselves alone. */
  readonly languageModel: LanguageModelConfig | null;
  readonly playground: boolean;
  /** Seconds during which an advisor can take a reply back. */
  readonly advisorReplyDelaySeconds: number;
  /** Minutes after which a customer who waits for their advisor is told so, and the desk is alerted. */
  readonly advisorSilenceMinutes: number;
  readonly openingHours: { readonly from: string; readonly to: string };
  /** Proxies of ours in front: how far the client's address can be believed. */
  readonly proxyHops: number;
  readonly uploadMaxBytes: number;
  readonly api: ApiConfig;
}

/** All faults of the environment at once; each says what to do. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(
      `The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join('\n')}\nSee .env.example for what each variable means.`,
    );
    this.name = 'ConfigError';
  }
}

/** Files and folders that the configuration may touch; a parameter so that tests need no disk. */
export interface ConfigFiles {
  /** @throws Error when the file cannot be read. */
  read(path: string): string;
  /** Secrets of a local instance, made on the first start and kept in its data folder. */
  localSecrets(dataDir: string): Record<SecretName, string>;
}

/** @throws ConfigError with every fault found. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>, files: ConfigFiles): Config {
  const faults: string[] = [];
  const parsed = environment.safeParse(withSecretFiles(withoutBlanks(env), files, faults));
  if (!parsed.success) {
    throw new ConfigError([
      ...faults,
      ...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ]);
  }
  const values = parsed.data;
  const production = values.NODE_ENV === 'production';
  const slack = slackFrom(values, production, faults);
  const api = apiFrom(values, production, faults);
  const whatsapp = whatsappFrom(values, production, faults);
  const transcription = transcriptionFrom(values, production, faults);
  const voice = voiceFrom(values, production, faults);
  const spokenAnswers = spokenAnswersFrom(values, faults);
  const webhook = webhookFrom(values, production, faults);
  const languageModel = languageModelFrom(values, production, faults);
  if (production) faults.push(...missingInProduction(values));
  if (faults.length > 0) throw new ConfigError(faults);
  return freeze({
    production,
    port: values.PORT,
    host: values.HOST,
    dataDir: values.DATA_DIR,
    publicUrl: values.PUBLIC_URL ?? null,
    databaseUrl: values.DATABASE_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    secrets: secretsFrom(values, production, files),
    logLevel: values.LOG_LEVEL,
    companyTimeZone: values.COMPANY_TIME_ZONE,
    country: values.COUNTRY ?? null,
    assistanceNumbers: { FR: values.ASSISTANCE_NUMBER_FR ?? null, MA: values.ASSISTANCE_NUMBER_MA ?? null },
    slack,
    whatsapp,
    transcription,
    voice,
    spokenAnswers,
    webhook,
    languageModel,
    playground: !production,
    advisorReplyDelaySeconds: values.ADVISOR_REPLY_DELAY_SECONDS,
    advisorSilenceMinutes: values.ADVISOR_SILENCE_MINUTES,
    openingHours: openingHours(values.OPENING_HOURS),
    proxyHops: values.PROXY_HOPS,
    uploadMaxBytes: values.UPLOAD_MAX_MB * 1024 * 1024,
    api,
  });
}

/** Given by others, and like our own better read from a file than shown in a process list. */
const SECRETS_FROM_OUTSIDE = [
  'WHATSAPP_ACCESS_TOKEN',
  'WHATSAPP_APP_SECRET',
  'TRANSCRIPTION_API_KEY',
  'SPEECH_API_KEY',
  'WEBHOOK_SECRET',
  'WEBHOOK_SECRET_PREVIOUS',
  'LLM_API_KEY',
] as const;

/** A variable set to nothing is a variable not set. */
function withoutBlanks(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim())),
  );
}

function withSecretFiles(env: Record<string, string>, files: ConfigFiles, faults: string[]): Record<string, string> {
  const merged = { ...env };
  for (const name of [...LOCAL_SECRETS, ...SECRETS_FROM_OUTSIDE]) {
    const path = env[`${name}_FILE`];
    if (!path) continue;
    if (env[name]) faults.push(`${name} and ${name}_FILE are both set: keep one`);
    try {
      merged[name] = files.read(path).trim();
    } catch {
      faults.push(`${name}_FILE: cannot be read: check the path and its permissions`);
    }
  }
  return merged;
}

function slackFrom(values: Environment, production: boolean, faults: string[]): Config['slack'] {
  if (values.SLACK === 'off') return null;
  const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN, SLACK_CHANNEL } = values;
  if (![SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN].some(Boolean)) {
    if (production) faults.push(SLACK_UNSAID);
    return 'stand-in';
  }
  faults.push(...slackFaults(values));
  return {
    botToken: SLACK_BOT_TOKEN ?? '',
    signingSecret: SLACK_SIGNING_SECRET ?? '',
    appToken: SLACK_APP_TOKEN ?? null,
    apiUrl: values.SLACK_API_URL ?? null,
    channel: SLACK_CHANNEL ?? '',
  };
}

const SLACK_UNSAID =
  'SLACK_BOT_TOKEN: in production configure Slack (SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_CHANNEL) or say SLACK=off';

function slackFaults(values: Environment): string[] {
  const faults: string[] = [];
  if (!values.SLACK_BOT_TOKEN) faults.push('SLACK_BOT_TOKEN: is missing, though other Slack variables are set');
  if (!values.SLACK_SIGNING_SECRET && !values.SLACK_APP_TOKEN) {
    faults.push('SLACK_SIGNING_SECRET: is missing (or set SLACK_APP_TOKEN for Socket Mode)');
  }
  if (!values.SLACK_CHANNEL) {
    faults.push('SLACK_CHANNEL: is missing: the id of the private channel where dossiers are posted');
  }
  return faults;
}

function apiFrom(values: Environment, production: boolean, faults: string[]): ApiConfig {
  return {
    allowedOrigins: originsFrom(values.API_ALLOWED_ORIGINS ?? '', faults),
    callsPerMinute: values.API_CALLS_PER_MINUTE,
    serviceCallsPerMinute: values.API_SERVICE_CALLS_PER_MINUTE,
    identityProvider: providerFrom(values, production, faults),
  };
}

function originsFrom(text: string, faults: string[]): readonly string[] {
  const origins = text.split(',').map((part) => part.trim());
  const wrong = origins.filter((origin) => origin !== '' && !isOrigin(origin));
  if (wrong.length > 0)
    faults.push('API_ALLOWED_ORIGINS: must be origins, such as https://www.example.com, with commas');
  return origins.filter((origin) => origin !== '');
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function providerFrom(values: Environment, production: boolean, faults: string[]): IdentityProviderConfig | null {
  const { IDP_ISSUER, IDP_AUDIENCE, IDP_JWKS_URL } = values;
  if (!IDP_ISSUER && !IDP_AUDIENCE && !IDP_JWKS_URL) return null;
  if (!IDP_ISSUER || !IDP_AUDIENCE || !IDP_JWKS_URL) {
    faults.push('IDP_ISSUER, IDP_AUDIENCE and IDP_JWKS_URL: set all three, or none');
    return null;
  }
  if (production && !IDP_JWKS_URL.startsWith('https:'))
    faults.push('IDP_JWKS_URL: must be an https address in production');
  return {
    issuer: IDP_ISSUER,
    audience: IDP_AUDIENCE,
    jwksUrl: IDP_JWKS_URL,
    roleClaim: values.IDP_ROLE_CLAIM,
    subjectClaim: values.IDP_SUBJECT_CLAIM,
  };
}

const SECRET_LENGTH = 16;

function missingInProduction(values: Environment): string[] {
  const faults: string[] = LOCAL_SECRETS.filter((name) => (values[name]?.length ?? 0) < SECRET_LENGTH).map(
    (name) => `${name}: is obligatory in production, at least ${SECRET_LENGTH} characters (also as ${name}_FILE)`,
  );
  if (!values.DATABASE_URL)
    faults.push('DATABASE_URL: is obligatory in production: the embedded server is for one machine');
  if (!values.PUBLIC_URL) faults.push('PUBLIC_URL: is obligatory in production: the https address that customers see');
  return faults;
}

function secretsFrom(values: Environment, production: boolean, files: ConfigFiles): Record<SecretName, string> {
  const complete = LOCAL_SECRETS.every((name) => values[name]);
  const local = production || complete ? null : files.localSecrets(values.DATA_DIR);
  return Object.fromEntries(LOCAL_SECRETS.map((name) => [name, values[name] ?? local?.[name] ?? ''])) as Record<
    SecretName,
    string
  >;
}

function openingHours(text: string): Config['openingHours'] {
  const [from = '08:30', to = '18:00'] = text.split('-');
  return { from, to };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function freeze(config: Config): Config {
  for (const value of Object.values(config)) if (typeof value === 'object' && value !== null) Object.freeze(value);
  return Object.freeze(config);
}
