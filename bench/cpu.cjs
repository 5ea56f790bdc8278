// Loaded before a program (`node -r`): on stderr, at the end, the processor time that it took, in milliseconds.
const { writeSync } = require("node:fs");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(2, `\ncpu ${(user + system) / 1000}\n`);
});
