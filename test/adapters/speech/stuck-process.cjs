'use strict';
// Takes what it is asked, and answers nothing.
process.on('message', () => undefined);
process.on('disconnect', () => process.exit(0));
