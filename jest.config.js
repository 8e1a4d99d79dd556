'use strict';

/**
 * What the language brings and no test replaces. Tests run in a context of their own, where a global is looked up through a function of
 * Node's; these are parameters of every module instead (docs/adr/0068). Without those that some package declares anew, as `Buffer`, `Promise`,
 * `String` and `Symbol`, and without clock and timers, which tests set.
 */
const UNCHANGED = [
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'Error',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Proxy',
  'RangeError',
  'Reflect',
  'RegExp',
  'Set',
  'TypeError',
  'WeakMap',
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  sandboxInjectedGlobals: UNCHANGED,
  maxWorkers: 2,
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  coverageProvider: 'v8',
  coverageReporters: ['text-summary', 'json-summary'],
  collectCoverageFrom: [
    '{adapters,api,app,bot,commands,config,dialogs,domain,jobs,models,playground,web}/**/*.ts',
    '!**/browser/**',
    '!**/*.d.ts',
  ],
  coverageThreshold: { global: { lines: 90 } },
};
