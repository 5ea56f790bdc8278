/*
 * Loaded before the program (node -r): a disk that fails, or a power cut, at a chosen moment. Counts what changes the disk
 * below DISK_BELOW: files opened for writing, writes, flushes, closings, renames, links, new folders, removals.
 *
 * DISK_KILL="before 5"  the process is killed (kill -9) right before the fifth; "after 5": right after it; "within 5": half
 *                       of what is to be written has been written (of what can't be halved: as before)
 * DISK_FAIL="ENOSPC 5"  the fifth and every later one throws that error; a full disk (ENOSPC) still closes and removes
 * DISK_WHILE=path       and only while this file is there
 * DISK_WAIT=5           before the fifth it says so on the open file 4, and waits there until it is told to go on; with a
 *                       name, such as "fsync": before the first of that name
 * DISK_LOG=path         a line for each
 */
const fs = require("node:fs");
const { resolve, sep } = require("node:path");

const real = { ...fs };
const below = process.env.DISK_BELOW + sep;
const [how, killAt] = (process.env.DISK_KILL ?? "never 0").split(" ");
const [errno, failAt] = (process.env.DISK_FAIL ?? "never 0").split(" ");
let waitAt = process.env.DISK_WAIT;
const fds = new Set();
let count = 0;

const isBelow = (path) => `${resolve(String(path))}${sep}`.startsWith(below);

const die = () => {
  process.kill(process.pid, "SIGKILL");
  for (;;);
};

const waitHere = () => {
  waitAt = undefined;
  real.writeSync(4, "here");
  real.readSync(4, Buffer.alloc(1));
};

const fails = (name) =>
  errno !== "never" &&
  count >= Number(failAt) &&
  (process.env.DISK_WHILE === undefined || real.existsSync(process.env.DISK_WHILE)) &&
  name !== "close" &&
  !(errno === "ENOSPC" && name === "rm");

const step = (name, work, half = () => {}) => {
  count++;
  if (process.env.DISK_LOG) real.appendFileSync(process.env.DISK_LOG, `${name}\n`);
  if (waitAt === name || waitAt === String(count)) waitHere();
  const isHere = count === Number(killAt);
  if (isHere && how === "within") half();
  if (isHere && how !== "after") die();
  if (fails(name)) throw Object.assign(new Error(`${errno}: made up, ${name}`), { code: errno, syscall: name });
  const result = work();
  if (isHere) die();
  return result;
};

fs.openSync = (path, flags, ...rest) => {
  if (!isBelow(path)) return real.openSync(path, flags, ...rest);
  const isRead = flags === undefined || flags === "r";
  const fd = isRead ? real.openSync(path, flags, ...rest) : step("open", () => real.openSync(path, flags, ...rest));
  // A folder that is opened to be flushed, too.
  fds.add(fd);
  return fd;
};
fs.writeSync = (fd, content, ...rest) =>
  fds.has(fd)
    ? step("write", () => real.writeSync(fd, content, ...rest), () => real.writeSync(fd, content.slice(0, content.length / 2)))
    : real.writeSync(fd, content, ...rest);
fs.fsyncSync = (fd) => (fds.has(fd) ? step("fsync", () => real.fsyncSync(fd)) : real.fsyncSync(fd));
fs.closeSync = (fd) => (fds.delete(fd) ? step("close", () => real.closeSync(fd)) : real.closeSync(fd));
for (const name of ["rename", "link", "rm", "mkdir", "copyFile", "writeFile", "appendFile"])
  fs[`${name}Sync`] = (path, ...rest) =>
    isBelow(path) ? step(name, () => real[`${name}Sync`](path, ...rest)) : real[`${name}Sync`](path, ...rest);
