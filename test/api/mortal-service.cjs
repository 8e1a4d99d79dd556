'use strict';
// The compiled web process. It kills itself at the count-th time that it reaches a point of a commit, from when its parent
// sends { point, count }. Prints "ready" when it listens.
//   node mortal-service.cjs DIST   the folder of the compiled product
const path = require('node:path');

const dist = process.argv[2];
const { loadConfigFromProcess } = require(path.join(dist, 'config', 'load.js'));
const { layFoundation } = require(path.join(dist, 'app', 'foundation.js'));
const { createLog } = require(path.join(dist, 'app', 'log.js'));
const { composeService } = require(path.join(dist, 'app', 'service.js'));

let deadly = 'none';
let left = 0;
const faultPoint = (name) => {
  if (name !== deadly) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};

async function main() {
  const config = loadConfigFromProcess();
  const probes = { faultPoint };
  const foundation = await layFoundation(config, config.databaseUrl, createLog(config.logLevel), probes);
  const roles = { web: true, worker: false };
  const publicUrl = `http://${config.host}:${config.port}`;
  const service = await composeService(foundation, { roles, slack: null, publicUrl, probes });
  await service.listen(config.port, config.host);
  console.log('ready');
}

process.on('disconnect', () => process.exit(0));
process.on('message', ({ point, count }) => {
  deadly = point;
  left = count;
});
main().catch((error) => {
  console.error(error);
  process.exit(1);
});
