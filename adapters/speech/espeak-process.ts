// A process of its own: eSpeak NG is under the GPL and takes 90 MB of memory, and a text that upsets it takes nothing else with it.
import type { Language } from '../../domain/people/people';
import type { SpeakAnswer, SpeakRequest } from './espeak-wire';
import { wavOf } from './wav';

/** What we use of the package, which brings no types. */
interface Engine {
  set_voice(name: string): number;
  get_rate(): number;
  set_rate(wordsPerMinute: number): number;
  /** The callback is given samples as they come; it ends the speech by answering true. */
  synthesize(text: string, heard: (samples: Int16Array | null) => boolean): void;
}

const PACKAGE = '@echogarden/espeak-ng-emscripten';
const SAMPLE_RATE = 22_050;
/** Words a minute: slower than its own 175, for ears in distress. */
const RATE = 150;
const VOICES: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en', ar: 'ar' };

let engine: Promise<Engine> | null = null;

async function load(): Promise<Engine> {
  const { default: create } = (await import(PACKAGE)) as {
    readonly default: () => Promise<{ readonly eSpeakNGWorker: new () => Engine }>;
  };
  const { eSpeakNGWorker: Worker } = await create();
  return new Worker();
}

async function speak({ text, language }: SpeakRequest): Promise<Uint8Array> {
  engine ??= load();
  const ready = await engine;
  ready.set_voice(VOICES[language]);
  ready.set_rate(RATE);
  const parts: Int16Array[] = [];
  ready.synthesize(text, (samples) => {
    // The engine uses its memory again.
    if (samples !== null && samples.length > 0) parts.push(Int16Array.from(samples));
    return false;
  });
  return wavOf(parts, SAMPLE_RATE);
}

process.on('message', (request: SpeakRequest) => {
  speak(request)
    .catch(() => null)
    .then((wav) => {
      const answer: SpeakAnswer = { id: request.id, wav };
      process.send?.(answer);
    })
    .catch(() => undefined);
});
process.on('disconnect', () => {
  process.exit(0);
});
