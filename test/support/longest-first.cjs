'use strict';

const { basename } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes a minute or more must not begin when everything else is over. */
const FIRST = ['chaos', 'web', 'contract', 'jobs', 'e2e', 'playground', 'api', 'models', 'dialogs'];

/** A fresh machine knows no times of earlier runs; the rooms tell which tests are long. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => rank(one) - rank(other));
  }
};

function rank({ path }) {
  const [room] = basename(path).split('-');
  const place = FIRST.indexOf(room.replace('.test.cjs', ''));
  return place < 0 ? FIRST.length : place;
}
