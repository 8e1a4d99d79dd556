'use strict';

const { join, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

const COUNTED = join(__dirname, '..', '..', '.jest', 'counted') + sep;

/** Counts the lines that run in units below `.jest/counted`, and lets the others run at full speed (docs/adr/0067). */
module.exports = class CountingRuntime extends Runtime {
  /** The test file is the seventh parameter; the class keeps it for itself. */
  constructor(...parts) {
    super(...parts);
    this.counts = parts[6].startsWith(COUNTED);
  }

  async collectV8Coverage() {
    if (this.counts) await super.collectV8Coverage();
  }

  async stopCollectingV8Coverage() {
    if (this.counts) await super.stopCollectingV8Coverage();
  }

  getAllV8CoverageInfoCopy() {
    return this.counts ? super.getAllV8CoverageInfoCopy() : [];
  }
};
