import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { layFoundation } from '../../app/foundation';
import { composeService } from '../../app/service';
import { loadConfig } from '../../config/config';
import { createTestDatabase } from '../support/database';
import { TcpGate } from '../support/tcp-gate';
import { directLineContract } from './direct-line.contract';

const SECRETS = {
  TOKEN_SECRET: 'the token secret of the contract',
  MASTER_KEY: 'the master key of the contract, 32 bytes',
  DIRECTLINE_SECRET: 'the direct line secret of the contract',
  OPS_PASSWORD: 'the ops password of the contract',
};
const UNUSED = () => {
  throw new Error('nothing is read from files');
};

directLineContract('the whole product', async () => {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'dossier-contract-'));
  const config = loadConfig(
    { ...SECRETS, DATA_DIR: dataDir, DATABASE_URL: database.url, SLACK: 'off' },
    { read: UNUSED, localSecrets: () => SECRETS },
  );
  const probes = { clock: database.clock };

  return {
    directLineSecret: SECRETS.DIRECTLINE_SECRET,
    advance: (ms) => {
      database.clock.advance(ms);
    },
    serve: async () => {
      const foundation = await layFoundation(config, database.url, pino({ level: 'silent' }), probes);
      const roles = { web: true, worker: false };
      const service = await composeService(foundation, { roles, slack: null, publicUrl: 'http://127.0.0.1', probes });
      const gate = await new TcpGate(await service.listen(0, '127.0.0.1')).open();
      return {
        base: `http://127.0.0.1:${gate.port}`,
        cut: () => {
          gate.cut();
        },
        close: async () => {
          await gate.shut();
          await service.stop();
          await foundation.close();
        },
      };
    },
    close: async () => {
      await database.drop();
      await rm(dataDir, { recursive: true });
    },
  };
});
