import { dieWith, runProcess } from './process';

/** `node dist/app/worker.js`: outbox and schedules; as many as needed. */
runProcess({ web: false, worker: true }).catch(dieWith);
