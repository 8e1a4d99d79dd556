import { rm } from 'node:fs/promises';
import { createAssets } from '../../playground/http/assets';
import { createPlayground } from '../../playground/playground';
import { playgroundPolicy, renderPlaygroundPage } from '../../playground/playground-page';
import { launchBrowser } from './support/browser';
import { compilePlayground } from './support/compile';
import { serveOn, temporaryDir } from './support/loop';

jest.setTimeout(60_000);

const OPTIONS = { chatUrl: '/', slackUrl: '/playground/slack/', assetsUrl: '/playground/assets' };

describe('the playground page', () => {
  test('names the fixed person and whoever else is given, escaped', () => {
    const html = renderPlaygroundPage({
      ...OPTIONS,
      people: [
        { matricule: 'EF-456-GH', name: '<b>Thomas</b> & fils', pin: '2580', born: '03/11/1979', note: '"à voir"' },
        { matricule: 'AB-123-CD', name: 'Doublon', pin: '0000', born: '01/01/2000' },
      ],
    });
    for (const shown of [
      'AB-123-CD',
      '4711',
      'Salma Alaoui',
      '12/04/1985',
      'EF-456-GH',
      '&lt;b&gt;Thomas&lt;/b&gt; &amp; fils',
    ]) {
      expect(html).toContain(shown);
    }
    expect(html).not.toContain('Doublon');
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
  });

  test('has a third pane only when there is a phone, and frames only what it was given', () => {
    expect(renderPlaygroundPage(OPTIONS)).not.toContain('pane-phone');
    const options = { ...OPTIONS, slackUrl: 'http://127.0.0.1:3979/', phoneUrl: '/playground/whatsapp/' };
    expect(renderPlaygroundPage(options)).toContain('src="/playground/whatsapp/"');
    expect(playgroundPolicy(options)).toContain("frame-src 'self' http://127.0.0.1:3979;");
  });

  test('is served with its files, shows panes side by side, and one at a time on a phone', async () => {
    const outDir = temporaryDir();
    const { browserDir } = await compilePlayground(outDir);
    const site = { basePath: '/playground', chatUrl: '/chat', slackUrl: '/slack', assets: createAssets(browserDir) };
    const playground = createPlayground(site);
    const served = await serveOn((req, res) => {
      if (req.url?.startsWith('/playground')) void playground.handle(req, res);
      else res.end(`<title>${req.url ?? ''}</title>`);
    });
    const browser = await launchBrowser();
    const complaints: string[] = [];
    const open = async (width: number) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(`${served.origin}/playground`);
      return page;
    };
    const wide = await open(1400);
    const boxes = await Promise.all(['chat', 'slack'].map((name) => wide.locator(`#pane-${name}`).boundingBox()));
    expect((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0)).toBeLessThanOrEqual(boxes[1]?.x ?? 0);
    const phone = await open(390);
    const [client, advisors] = [phone.locator('#pane-chat'), phone.locator('#pane-slack')];
    expect([await client.isVisible(), await advisors.isVisible()]).toEqual([true, false]);
    await phone.getByRole('tab', { name: 'Le client' }).press('ArrowRight');
    expect([await client.isVisible(), await advisors.isVisible()]).toEqual([false, true]);
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    expect((await fetch(`${served.origin}/playground/other`)).status).toBe(404);
    expect((await fetch(`${served.origin}/playground/assets/..%2fmain.js`)).status).toBe(404);
    await browser.close();
    await served.stop();
    await rm(outDir, { recursive: true, force: true });
  });
});
