import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../config/config';
import { localSecrets } from '../../config/secrets';
import { layFoundation } from '../../app/foundation';
import { createLog } from '../../app/log';
import { composeService } from '../../app/service';
import { serveParent } from './child';

/** The whole web process on a database of the bench; tells its round trips and commits when asked. */
async function main(): Promise<void> {
  const [databaseUrl = '', secret = '', tokenSecret = ''] = process.argv.slice(2);
  const env = {
    DATA_DIR: mkdtempSync(join(tmpdir(), 'dossier-bench-')),
    LOG_LEVEL: 'error',
    DIRECTLINE_SECRET: secret,
    TOKEN_SECRET: tokenSecret,
    API_SERVICE_CALLS_PER_MINUTE: '1000000',
  };
  const config = loadConfig(env, { read: () => '', localSecrets });
  const foundation = await layFoundation(config, databaseUrl, createLog(config.logLevel), {});
  const service = await composeService(foundation, {
    roles: { web: true, worker: false },
    slack: null,
    publicUrl: 'http://127.0.0.1',
  });
  const port = await service.listen(0, '127.0.0.1');
  serveParent(port, () => ({ ...foundation.unitOfWork.stats(), memory: process.memoryUsage().rss }));
}

void main();
