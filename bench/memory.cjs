// Loaded before a program (`node -r`): on stderr, at the end, the most memory that it held, in KiB.
const { writeSync } = require("node:fs");

process.on("exit", () => {
  writeSync(2, `\npeak ${process.resourceUsage().maxRSS}\n`);
});
