/* `node bench/sizes.mjs`: what the program weighs: what each start reads, and what is installed. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { printWhenMain } from "./table.mjs";

const root = join(import.meta.dirname, "..");
const kilobytes = (what, bytes) => ({ what, value: bytes / 1e3, unit: "kB" });
/** Of a file, or of all files in a folder. */
const sizeOf = (path) => (statSync(join(root, path)).isDirectory() ? sumOf(path) : statSync(join(root, path)).size);
const sumOf = (folder, wanted = () => true) =>
  readdirSync(join(root, folder))
    .filter(wanted)
    .reduce((sum, name) => sum + sizeOf(join(folder, name)), 0);

const packed = () => {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8" });
  const [{ size, unpackedSize }] = JSON.parse(stdout);
  return [kilobytes("package, as downloaded", size), kilobytes("package, installed without its dependencies", unpackedSize)];
};

export const measure = () => [
  kilobytes("program, what every start reads", sizeOf("dist/referral.js")),
  // Kept twice.
  kilobytes(
    "  its compiled form",
    sumOf("dist/compiled", (name) => name.startsWith("referral.js.") && name.includes(`.${process.version}-`)) / 2,
  ),
  kilobytes(
    "  all its other parts",
    sumOf("dist/chunks", (name) => name.startsWith("referral-")),
  ),
  kilobytes("compiled directory", sumOf("dist/snapshot")),
  ...packed(),
];

await printWhenMain(import.meta, measure);
