import { join } from 'node:path';
import { transcriptReader } from '../adapters/channel-transcript';
import type { HttpRoute } from '../adapters/channel';
import { AudioAddresses } from '../adapters/speech/audio-address';
import { audioRoutes } from '../adapters/speech/audio-routes';
import { createEspeakVoice } from '../adapters/speech/espeak-voice';
import { createProviderVoice } from '../adapters/speech/provider-voice';
import type { AudioAddress, Voice } from '../commands/ports-voice';
import { sayAloud } from '../commands/voice/say-aloud';
import type { VoiceConfig } from '../config/voice';
import type { Foundation } from './foundation';

/** What the bot says, to be heard. */
export interface SpokenLines {
  readonly routes: readonly HttpRoute[];
  readonly address: AudioAddress;
  close(): void;
}

const ESPEAK = '@echogarden/espeak-ng-emscripten';

/** @param publicUrl where clients reach us, without a slash at the end. */
export function createSpokenLines(
  { config, unitOfWork, files, clock }: Pick<Foundation, 'config' | 'unitOfWork' | 'files' | 'clock'>,
  publicUrl: string,
): SpokenLines {
  const found = voiceOf(config.voice);
  if (found === null) return { routes: [], address: () => null, close: () => undefined };
  const { voice, close } = found;
  const addresses = new AudioAddresses(publicUrl, config.secrets.TOKEN_SECRET);
  return {
    routes: audioRoutes({
      addresses,
      transcript: transcriptReader(unitOfWork),
      say: (text, language) => sayAloud({ unitOfWork, files, clock, voice }, text, language),
      allowedOrigins: config.api.allowedOrigins,
    }),
    address: addresses.sign,
    close,
  };
}

/** Null: nobody can speak here. */
function voiceOf(config: VoiceConfig | null): { readonly voice: Voice; readonly close: () => void } | null {
  if (config?.kind === 'provider') return { voice: createProviderVoice(config), close: () => undefined };
  if (config === null || !isInstalled(ESPEAK)) return null;
  const voice = createEspeakVoice({ script: join(__dirname, '..', 'adapters', 'speech', 'espeak-process.js') });
  return {
    voice,
    close: () => {
      voice.close();
    },
  };
}

/** An optional dependency: whoever does not want it leaves it out. */
function isInstalled(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
