'use strict';

const { readFileSync } = require('node:fs');
const { join, relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

const UNITS = join(__dirname, '..', '..', '.jest');

/** What takes a minute or more must not begin when everything else is over. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const seconds = JSON.parse(readFileSync(join(UNITS, 'order.json'), 'utf8'));
    return [...tests].sort((one, other) => seconds[nameOf(other)] - seconds[nameOf(one)]);
  }
};

function nameOf({ path }) {
  return relative(UNITS, path).split(sep).join('/').replace('.test.cjs', '');
}
