// Loaded before the program (`node -r`): names on stderr, at the end, what it loaded itself and which files it read.
const fs = require("node:fs");
const { writeSync } = fs;

const read = new Set();
for (const name of ["readFileSync", "openSync", "readdirSync"]) {
  const real = fs[name];
  fs[name] = (path, ...more) => {
    read.add(String(path));
    return real(path, ...more);
  };
}

const before = new Set(process.moduleLoadList);
process.on("exit", () => {
  const builtin = process.moduleLoadList.filter((name) => name.startsWith("NativeModule ") && !before.has(name));
  const files = Object.keys(require.cache).filter((path) => path !== __filename);
  writeSync(2, `\nloaded: ${JSON.stringify({ builtin: builtin.map((name) => name.slice("NativeModule ".length)), files, read: [...read] })}\n`);
});
