/** The folders of the product's own code. */
export const ROOMS = [
  'adapters',
  'api',
  'app',
  'bench',
  'bot',
  'commands',
  'config',
  'dialogs',
  'domain',
  'jobs',
  'models',
  'playground',
  'web',
];
