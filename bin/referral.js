#!/usr/bin/env node
const { realIo, run } = require("../dist/boot.js").load();
run(realIo(process)).then((code) => { process.exitCode = code; });
