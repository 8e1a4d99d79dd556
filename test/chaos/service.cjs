'use strict';
// The compiled service, web and worker in one process, configured by the environment like any other.
// It loads its modules, prints "loaded", and starts when its parent sends { point, count }: it kills itself at the count-th
// time that the fault point is reached (0: never). Prints "ready" when it listens.
//   node service.cjs DIST   the folder of the compiled product
const path = require('node:path');

const dist = process.argv[2];
const { loadConfigFromProcess } = require(path.join(dist, 'config', 'load.js'));
const { slackOf } = require(path.join(dist, 'app', 'desk.js'));
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

/** Jobs of both queues: when one was taken, and when its work is done and the queue has not been told yet. */
function dieInJobs(queues) {
  const worker = queues.worker.bind(queues);
  queues.worker = (name, processor, options) =>
    worker(
      name,
      async (job) => {
        faultPoint(`job.${name}.taken`);
        const result = await processor(job);
        faultPoint(`job.${name}.done`);
        return result;
      },
      options,
    );
}

async function main() {
  const config = loadConfigFromProcess();
  const probes = { faultPoint };
  const foundation = await layFoundation(config, config.databaseUrl, createLog(config.logLevel), probes);
  dieInJobs(foundation.queues);
  const service = await composeService(foundation, {
    roles: { web: true, worker: true },
    slack: slackOf(config),
    publicUrl: `http://${config.host}:${config.port}`,
    probes,
  });
  await service.listen(config.port, config.host);
  console.log('ready');
}

// Whoever started it is gone.
process.on('disconnect', () => process.exit(0));
process.once('message', ({ point, count }) => {
  deadly = point;
  left = count;
  main().catch((error) => {
    console.error(error);
    process.exit(1);
  });
});
console.log('loaded');
