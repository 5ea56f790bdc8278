// Loaded before the program (`node -r`): names on stderr, at the end, what it loaded itself.
const { writeSync } = require("node:fs");

const before = new Set(process.moduleLoadList);
process.on("exit", () => {
  const builtin = process.moduleLoadList.filter((name) => name.startsWith("NativeModule ") && !before.has(name));
  const files = Object.keys(require.cache).filter((path) => path !== __filename);
  writeSync(2, `\nloaded: ${JSON.stringify({ builtin: builtin.map((name) => name.slice("NativeModule ".length)), files })}\n`);
});
