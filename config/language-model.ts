import { z } from 'zod';
import { isLocalAddress } from './local-address';

/** A server that understands `POST …/chat/completions` with structured output as OpenAI's does; several can be run in one's own house. */
export const languageModelVariables = {
  LLM_URL: z.url().optional(),
  LLM_API_KEY: z.string().trim().min(1).optional(),
  LLM_MODEL: z.string().trim().min(1).optional(),
  LLM_TIMEOUT_MS: z.coerce.number().int().min(100).max(3_000).default(800),
};

type Variables = z.infer<z.ZodObject<typeof languageModelVariables>>;

export interface LanguageModelConfig {
  /** Without a slash at the end: `https://api.openai.com/v1`. */
  readonly url: string;
  /** Null: the server asks for none. */
  readonly apiKey: string | null;
  readonly model: string;
  readonly timeoutMs: number;
}

/** Null: everything is read by ourselves alone. What does not go together is added to the faults. */
export function languageModelFrom(
  { LLM_URL, LLM_API_KEY, LLM_MODEL, LLM_TIMEOUT_MS }: Variables,
  production: boolean,
  faults: string[],
): LanguageModelConfig | null {
  if (LLM_URL === undefined) {
    if (LLM_API_KEY !== undefined || LLM_MODEL !== undefined)
      faults.push('LLM_URL: is missing, though LLM_API_KEY or LLM_MODEL is set');
    return null;
  }
  if (LLM_MODEL === undefined) faults.push('LLM_MODEL: is missing: which model of LLM_URL reads');
  const url = LLM_URL.replace(/\/+$/u, '');
  if (production && url.startsWith('http:') && !isLocalAddress(url))
    faults.push('LLM_URL: what customers tell leaves the machine by https only');
  return { url, apiKey: LLM_API_KEY ?? null, model: LLM_MODEL ?? '', timeoutMs: LLM_TIMEOUT_MS };
}
