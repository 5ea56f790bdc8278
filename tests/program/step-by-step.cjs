// Loaded before the program (`node -r`): before each step in its cache folder it says the step on descriptor 3, and takes it
// when it is sent a byte. So a test decides what two processes do in which order, and where one of them dies.
// CommonJS, because that is what `-r` takes.
const fs = require("node:fs");

const { openSync, readSync, writeSync } = fs;
const steps = ["mkdirSync", "mkdtempSync", "readFileSync", "renameSync", "rmSync", "writeFileSync"];
const one = new Uint8Array(1);
const written = new Map();

const isCache = (path) => String(path).startsWith(process.env.XDG_CACHE_HOME);
const hold = (step) => {
  writeSync(3, `${step}\n`);
  readSync(3, one);
};

for (const step of steps) {
  const real = fs[step];
  fs[step] = (path, ...others) => {
    if (isCache(path)) hold(`${step} ${path}`);
    return real(path, ...others);
  };
}
fs.openSync = (path, flags, ...others) => {
  if (isCache(path) && flags === "r") hold(`openSync ${path}`);
  const file = openSync(path, flags, ...others);
  if (isCache(path) && flags === "wx") written.set(file, path);
  return file;
};
fs.writeSync = (file, ...others) => {
  const path = written.get(file);
  if (path !== undefined) hold(`writeSync ${path}`);
  return writeSync(file, ...others);
};
