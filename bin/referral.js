#!/usr/bin/env node
const { realIo, run } = require("../dist/referral.js");
run(realIo(process)).then((code) => { process.exitCode = code; });
