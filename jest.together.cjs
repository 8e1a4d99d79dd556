'use strict';

const single = require('./jest.config.js');

/**
 * The whole run: the units that `scripts/test-groups.mjs` wrote.
 * @type {import('jest').Config}
 */
module.exports = {
  ...single,
  roots: [...single.roots, '<rootDir>/.jest'],
  testMatch: ['<rootDir>/.jest/*/*.test.cjs'],
  runtime: '<rootDir>/test/support/counting-runtime.cjs',
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
};
