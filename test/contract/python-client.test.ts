import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { pythonWithWebSocket } from '../support/python';
import { withSocketProduct } from '../support/socket-product';

const SCRIPT = path.resolve(__dirname, '..', '..', 'docs', 'examples', 'declare_claim.py');
const python = pythonWithWebSocket();
// Where it is missing, that is reported; CI installs and demands it.
const where = python === null ? describe.skip : describe;

where('the example client in Python', () => {
  const product = withSocketProduct();
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-photos-'));
  const photos = [1, 2, 3, 4, 5].map((view) => path.join(folder, `${view}.jpg`));

  beforeAll(async () => {
    for (const [view, file] of photos.entries()) {
      const background = { r: 90, g: 120, b: view * 40 };
      const picture = sharp({ create: { width: 64, height: 48, channels: 3, background } });
      writeFileSync(file, await picture.jpeg().toBuffer());
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function run(...more: string[]): Promise<{ readonly code: number | null; readonly output: string }> {
    return new Promise((resolve) => {
      const env = { ...process.env, PYTHONIOENCODING: 'utf-8' };
      const child = spawn(python ?? '', [SCRIPT, product().origin, 'AB-123-CD', ...more], { env });
      let output = '';
      const keep = (data: Buffer): void => void (output += data.toString());
      child.stdout.on('data', keep);
      child.stderr.on('data', keep);
      child.on('close', (code) => {
        resolve({ code, output });
      });
    });
  }

  it.each([
    ['with nothing at hand', () => ['4711']],
    ['with a photo for each paper that is asked for', () => ['4711', ...photos]],
  ])(
    'declares a claim, %s',
    async (_what, more) => {
      const { code, output } = await run(...more());
      expect([code, output]).toEqual([0, expect.stringMatching(/^Dossier SIN-\d{4}-\d{6}-\d \w+$/mu)]);
      const [, number = ''] = /^Dossier (\S+)/mu.exec(output) ?? [];
      const [row] = await product().database.query<{ status_dossier: string }>(
        'SELECT status_dossier FROM sinistres WHERE numero_sinistre = $1',
        [number],
      );
      expect(row?.status_dossier).not.toBe('nouveau');
    },
    90_000,
  );

  it('stops at a wrong factor', async () => {
    const { code, output } = await run('0000');
    expect([code, output]).toEqual([1, expect.stringContaining('do not fit')]);
  }, 60_000);
});
