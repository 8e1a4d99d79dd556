import { z } from 'zod';

/** Who says the bot's lines aloud: a server that speaks OpenAI's `audio/speech`, or eSpeak NG on this machine. */
export const voiceVariables = {
  VOICE: z.enum(['off', 'espeak']).optional(),
  SPEECH_URL: z.url({ protocol: /^https?$/ }).optional(),
  SPEECH_API_KEY: z.string().trim().min(1).optional(),
  SPEECH_MODEL: z.string().trim().min(1).default('tts-1'),
  SPEECH_VOICE: z.string().trim().min(1).default('alloy'),
  WHATSAPP_SPOKEN_ANSWERS: z.enum(['on', 'off']).default('off'),
};

type Variables = z.infer<z.ZodObject<typeof voiceVariables>>;

export type VoiceConfig =
  /** Where it is installed. */
  | { readonly kind: 'espeak' }
  | {
      readonly kind: 'provider';
      /** Without a slash at the end: `https://api.openai.com/v1`. */
      readonly url: string;
      /** Null: the server asks for none. */
      readonly apiKey: string | null;
      readonly model: string;
      readonly voice: string;
    };

/** Whether whoever speaks on WhatsApp is also answered aloud; only a provider makes voice notes. */
export function spokenAnswersFrom(values: Variables, faults: string[]): boolean {
  const wanted = values.WHATSAPP_SPOKEN_ANSWERS === 'on';
  if (wanted && values.SPEECH_URL === undefined)
    faults.push('SPEECH_URL: is missing, though WHATSAPP_SPOKEN_ANSWERS is on');
  return wanted;
}

/** Null: nothing can be heard. What does not go together is added to the faults. */
export function voiceFrom(values: Variables, production: boolean, faults: string[]): VoiceConfig | null {
  const { VOICE, SPEECH_URL, SPEECH_API_KEY, SPEECH_MODEL, SPEECH_VOICE } = values;
  if (SPEECH_URL === undefined) {
    if (SPEECH_API_KEY !== undefined) faults.push('SPEECH_URL: is missing, though SPEECH_API_KEY is set');
    return VOICE === 'off' ? null : { kind: 'espeak' };
  }
  if (VOICE !== undefined) faults.push('VOICE and SPEECH_URL are both set: keep one');
  const url = SPEECH_URL.replace(/\/+$/u, '');
  if (production && url.startsWith('http:') && !isLocal(url))
    faults.push('SPEECH_URL: what is said to customers leaves the machine by https only');
  return { kind: 'provider', url, apiKey: SPEECH_API_KEY ?? null, model: SPEECH_MODEL, voice: SPEECH_VOICE };
}

function isLocal(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}
