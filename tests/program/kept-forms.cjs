// Loaded before the program (`node -r`): names on stderr, for each of its files that was compiled, whether V8 took a kept form.
const vm = require("node:vm");
const { writeSync } = require("node:fs");
const { basename } = require("node:path");

const Real = vm.Script;
vm.Script = class extends Real {
  constructor(text, options) {
    super(text, options);
    writeSync(2, `${basename(options.filename)}: ${this.cachedDataRejected === undefined ? "text" : this.cachedDataRejected ? "refused" : "kept"}\n`);
  }
};
