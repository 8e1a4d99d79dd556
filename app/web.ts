import { dieWith, runProcess } from './process';

/** `node dist/app/web.js`: channels and pages; as many as needed. */
runProcess({ web: true, worker: false }).catch(dieWith);
