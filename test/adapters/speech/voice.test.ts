import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import fc from 'fast-check';
import { AudioAddresses } from '../../../adapters/speech/audio-address';
import { createEspeakVoice, type EspeakVoice } from '../../../adapters/speech/espeak-voice';
import { createProviderVoice } from '../../../adapters/speech/provider-voice';
import { speakable } from '../../../adapters/speech/speakable-text';
import { wavOf } from '../../../adapters/speech/wav';
import { AS } from '../../../api/examples';
import { forgetCalls } from '../../../commands/schedule/forget-calls';
import { createFileReferences } from '../../../models/unit-of-work';
import { withRestServer } from '../../support/rest-server';

const MP3 = Buffer.from('ID3 a recording of a few bytes');

describe('a line that is said', () => {
  it.each([
    ['Accepté : 3 200 − 500 = 2 700 DH.', 'fr', 'Accepté : 3200 − 500 = 2700 dirhams.'],
    ['2\u202F700,50 € **payés**', 'fr', '2700,50 euros payés'],
    ['Lisez [la notice](https://x.example/notice) ou https://x.example/suivi?t=1', 'fr', 'Lisez la notice ou'],
    ['Photos reçues 📷👍🏽', 'fr', 'Photos reçues'],
    ['Appelez le 15.\n\nÊtes-vous en sécurité ?', 'fr', 'Appelez le 15. Êtes-vous en sécurité ?'],
    ['تم القبول: \u20682 700 DH\u2069', 'ar', 'تم القبول: 2700 درهم'],
    ['500 MAD and 3 EUR', 'en', '500 dirhams and 3 euros'],
    ['MADAME DHALI', 'fr', 'MADAME DHALI'],
    ['📷', 'fr', ''],
    ['https://x.example', 'fr', ''],
  ] as const)('%j is %s for %j', (text, language, said) => {
    expect(speakable(text, language)).toBe(said);
  });

  it('is quick and never more than it was, but for sums, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(speakable(text, 'fr').length).toBeLessThanOrEqual(text.length * 10);
      }),
    );
    expect(speakable('['.repeat(20_000), 'fr')).toBe('');
  });
});

test('samples become a WAV file', () => {
  const wav = wavOf([Int16Array.of(1, -2), Int16Array.of(3)], 22_050);
  expect(wav.subarray(0, 4).toString()).toBe('RIFF');
  expect([wav.readUInt32LE(4), wav.readUInt32LE(24), wav.readUInt32LE(40)]).toEqual([42, 22_050, 6]);
  expect([44, 46, 48].map((at) => wav.readInt16LE(at))).toEqual([1, -2, 3]);
});

describe('eSpeak NG', () => {
  const folder = path.resolve(__dirname, '..', '..', '..');
  const REGISTER = path.join(folder, 'test', 'support', 'register-typescript.cjs');
  const voices: EspeakVoice[] = [];
  const aVoice = (script = path.join(folder, 'adapters', 'speech', 'espeak-process.ts'), timeoutMs = 25_000) => {
    const voice = createEspeakVoice({ script, execArgv: ['--require', REGISTER], timeoutMs });
    voices.push(voice);
    return voice;
  };
  afterAll(() => {
    voices.forEach((voice) => {
      voice.close();
    });
  });

  it('says French, English and Arabic, each in its own way', async () => {
    const voice = aVoice();
    const said = await Promise.all([
      voice.speak('Que s’est-il passé ?', 'fr'),
      voice.speak('What happened?', 'en'),
      voice.speak('ماذا حدث؟', 'ar'),
      voice.speak('Que s’est-il passé ?', 'en'),
    ]);
    for (const { bytes, mime } of said) {
      expect(mime).toBe('audio/wav');
      // Half a second of sound at least, and not of silence.
      expect(bytes.length).toBeGreaterThan(22_050);
      expect(bytes.subarray(44).some((byte) => byte > 40 && byte < 216)).toBe(true);
    }
    expect(said[0].bytes.equals(said[3].bytes)).toBe(false);
  });

  it('comes back after its process was ended', async () => {
    const voice = aVoice();
    const cut = voice.speak('Bonjour '.repeat(200), 'fr');
    await new Promise((resolve) => setImmediate(resolve));
    voice.close();
    await expect(cut).rejects.toMatchObject({ code: 'channel_unavailable' });
    await expect(voice.speak('Bonjour', 'fr')).resolves.toMatchObject({ mime: 'audio/wav' });
  });

  it('is given up on when it is stuck, or is not there', async () => {
    const stuck = aVoice(path.join(__dirname, 'stuck-process.cjs'), 300);
    const both = await Promise.allSettled([stuck.speak('Bonjour', 'fr'), stuck.speak('Bonsoir', 'fr')]);
    expect(both).toMatchObject([1, 2].map(() => ({ reason: { code: 'channel_unavailable' } })));
    const gone = aVoice(path.join(__dirname, 'no-such-process.cjs'));
    await expect(gone.speak('Bonjour', 'fr')).rejects.toMatchObject({ code: 'channel_unavailable' });
  });

  it('is not asked for more than it can say soon', async () => {
    const voice = aVoice();
    const flood = await Promise.allSettled(Array.from({ length: 60 }, () => voice.speak('x', 'fr')));
    const told = flood.map((one) => (one.status === 'rejected' ? (one.reason as Error).message : 'said'));
    expect(told.filter((message) => message === 'said')).toHaveLength(50);
    expect(told.filter((message) => message.includes('too much'))).toHaveLength(10);
  });
});

describe('a voice of a provider', () => {
  let provider: Server;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const asked: { readonly url: string; readonly key: string; readonly body: unknown }[] = [];
  const env: Record<string, string> = {};

  beforeAll(async () => {
    provider = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString()) as unknown;
        asked.push({ url: request.url ?? '', key: request.headers.authorization ?? '', body });
        answer(request, response);
      });
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    env.SPEECH_URL = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/v1/`;
    env.SPEECH_API_KEY = 'sk-test';
  });
  afterAll(() => {
    provider.closeAllConnections();
    provider.close();
  });
  beforeEach(() => {
    asked.length = 0;
    answer = (_request, response) => {
      response.end(MP3);
    };
  });
  const rest = withRestServer(env);

  const speak = (timeoutMs = 5_000) =>
    createProviderVoice({
      url: (env.SPEECH_URL ?? '').replace(/\/$/u, ''),
      apiKey: null,
      model: 'm',
      voice: 'v',
      timeoutMs,
    }).speak('Bonjour', 'fr');

  it.each<[string, (response: ServerResponse) => void]>([
    ['refuses', (response) => void response.writeHead(429).end()],
    ['sends us elsewhere', (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    ['says nothing', (response) => void response.end()],
    ['breaks off', (response) => void response.destroy()],
    ['never ends', (response) => void response.write('x')],
  ])('that %s cannot be heard now', async (_what, does) => {
    answer = (_request, response) => {
      // Where restify is loaded, `writeHead` gives nothing back.
      try {
        does(response);
      } catch {
        response.end();
      }
    };
    await expect(speak(300)).rejects.toMatchObject({ code: 'channel_unavailable' });
  });

  async function said(): Promise<string> {
    const { body } = await rest().call('POST', '/conversation/nouveau/message', {
      as: AS.salma,
      body: { texte: 'On m’a reculé dessus ce matin sur un parking à Casablanca.' },
    });
    return (body as { audio_url: string | null }).audio_url ?? '';
  }
  const fetchAudio = (url: string, headers: Record<string, string> = {}) =>
    fetch(`${rest().origin}${url}`, { headers });

  it('says what a turn answered, when it is asked for and not before, once for all', async () => {
    const url = await said();
    expect(url).toMatch(/^\/audio\/[\w.-]+$/u);
    expect(url).not.toMatch(/Casablanca|AB-123/u);
    expect(asked).toEqual([]);

    const first = await fetchAudio(url);
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'audio/mpeg']);
    expect(Buffer.from(await first.arrayBuffer())).toEqual(MP3);
    const second = await fetchAudio(url);
    expect(second.status).toBe(200);
    expect(asked).toMatchObject([
      {
        url: '/v1/audio/speech',
        key: 'Bearer sk-test',
        body: { model: 'tts-1', voice: 'alloy', response_format: 'mp3' },
      },
    ]);
  });

  it('is heard in parts, as players ask', async () => {
    const url = await said();
    const parts = [
      ['bytes=0-2', 206, 'ID3', `bytes 0-2/${MP3.length}`],
      ['bytes=4-', 206, MP3.subarray(4).toString(), `bytes 4-${MP3.length - 1}/${MP3.length}`],
      ['bytes=-5', 206, 'bytes', `bytes ${MP3.length - 5}-${MP3.length - 1}/${MP3.length}`],
      ['bytes=0-999999', 206, MP3.toString(), `bytes 0-${MP3.length - 1}/${MP3.length}`],
      ['bytes=999-', 416, '', `bytes */${MP3.length}`],
      ['bytes=0-1,3-4', 200, MP3.toString(), null],
      ['lines=1-2', 200, MP3.toString(), null],
    ] as const;
    for (const [range, status, text, about] of parts) {
      const answered = await fetchAudio(url, { range });
      expect([range, answered.status, await answered.text(), answered.headers.get('content-range')]).toEqual([
        range,
        status,
        text,
        about,
      ]);
    }
  });

  it('is asked under an address that we have made and that is not over', async () => {
    const url = await said();
    const strange = new AudioAddresses('', 'another secret').sign({
      conversationId: '00000000-0000-4000-8000-000000000000',
      from: 1,
      to: 1,
    });
    for (const wrong of [`${url}x`, strange ?? '', '/audio/a.b.c', '/audio/%00']) {
      expect((await fetchAudio(wrong)).status).toBe(404);
    }
  });

  it('that is away is a fault that passes, and the words stay', async () => {
    answer = (_request, response) => {
      response.destroy();
    };
    await rest().database.query('DELETE FROM paroles_dites');
    expect((await fetchAudio(await said())).status).toBe(503);
  });

  it('is forgotten after a day, and its file with it', async () => {
    await fetchAudio(await said());
    const { unitOfWork, clock } = rest().database;
    const rows = await rest().database.query<{ empreinte: string; cle: string }>('SELECT * FROM paroles_dites');
    expect(rows.length).toBeGreaterThan(0);
    const hash = rows[0]?.empreinte ?? '';
    await expect(createFileReferences(unitOfWork).among([hash])).resolves.toEqual(new Set([hash]));
    await rest().database.query(`UPDATE paroles_dites SET expire_le = now() - interval '1 second'`);
    await forgetCalls({ unitOfWork, clock });
    await expect(createFileReferences(unitOfWork).among([hash])).resolves.toEqual(new Set());
  });
});
