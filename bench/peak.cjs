// Loaded before a program (`node -r`): on stderr, at the end, the most memory that it ever held, in megabytes.
const { writeSync } = require("node:fs");

process.on("exit", () => writeSync(2, `\npeak ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`));
