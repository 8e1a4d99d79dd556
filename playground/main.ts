import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { createSlackWorkspace } from './slack/workspace';

const HELP = `The local Slack workspace, as a process of its own.

  node dist/playground/main.js --data DIR --signing-secret S --bot-token T [options]

  --data DIR             where channels, messages and files are kept (made when absent)
  --signing-secret S     signs what is delivered to the app
  --bot-token T          the token with which the app calls
  --deliver URL          where the app takes events, interactivity and commands (POST …/slack/events);
                         without it they wait until a start that has one
  --port N               default 3979; 0 takes a free one
  --host H               default 127.0.0.1
  --base-path P          path prefix, none by default
  --retry-delays A,B,C   milliseconds before each retry of an event, default 0,60000,300000
  --rate B,P             chat.postMessage per channel: B at once, then P a second, default 10,1
  --frame-ancestors O,O  origins whose pages may show this one in a frame
  --help                 this text
`;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    'signing-secret': { type: 'string' },
    'bot-token': { type: 'string' },
    deliver: { type: 'string' },
    port: { type: 'string', default: '3979' },
    host: { type: 'string', default: '127.0.0.1' },
    'base-path': { type: 'string', default: '' },
    'retry-delays': { type: 'string' },
    rate: { type: 'string', default: '10,1' },
    'frame-ancestors': { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

function numbers(list: string): number[] {
  return list.split(',').map(Number);
}

function main(): void {
  const { data, 'signing-secret': signingSecret, 'bot-token': botToken, deliver } = values;
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (data === undefined || signingSecret === undefined || botToken === undefined) {
    process.stderr.write(`--data, --signing-secret and --bot-token are needed.\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  const [burst = 10, perSecond = 1] = numbers(values.rate);
  const basePath = values['base-path'];
  const workspace = createSlackWorkspace({
    dataDir: data,
    signingSecret,
    botToken,
    basePath,
    rateLimits: { 'chat.postMessage': { burst, perSecond } },
    frameAncestors: values['frame-ancestors'].split(',').filter((origin) => origin !== ''),
    ...(values['retry-delays'] === undefined ? {} : { retryDelaysMs: numbers(values['retry-delays']) }),
  });
  const server = createServer((req, res) => void workspace.handle(req, res));
  // Longer than browsers and clients keep an idle connection: they let go first, and no request meets a closed one.
  server.keepAliveTimeout = 120_000;
  server.listen(Number(values.port), values.host, () => {
    const { port } = server.address() as AddressInfo;
    const publicUrl = `http://${values.host}:${port}`;
    workspace.connect({ publicUrl, ...(deliver === undefined ? {} : { deliver }) });
    process.stdout.write(`Slack local : ${publicUrl}${basePath}/\n`);
  });
  const stop = (): void => {
    server.close();
    void workspace.close().then(() => {
      server.closeAllConnections();
    });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main();
