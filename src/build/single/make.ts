import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** `npm run single`: this very Node with the program inside, as one file for computers that have neither Node nor npm. */
const root = join(__dirname, "../..");
const folder = join(root, "dist", "single");
const isWindows = process.platform === "win32";
const isMac = process.platform === "darwin";
const program = join(folder, isWindows ? "referral.exe" : "referral");

/** What the program reads of itself, by its path in the package. */
const assets = Object.fromEntries(
  [...filesBelow(join(root, "dist", "snapshot")), join(root, "dist", "page", "en.json")].map((path) => [
    relative(root, path).replaceAll("\\", "/"),
    path,
  ]),
);

function filesBelow(place: string): readonly string[] {
  return readdirSync(place, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? filesBelow(join(place, one.name)) : [join(place, one.name)],
  );
}

const ran = (command: string, args: readonly string[]): void => {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", cwd: folder, shell: isWindows });
  if (status === 0) return;
  process.stderr.write(`${command} ${args[0] ?? ""}: ${error?.message ?? `exit ${status}`}\n`);
  process.exit(1);
};

const config = {
  main: join(folder, "program.js"),
  output: join(folder, "program.blob"),
  disableExperimentalSEAWarning: true,
  // What V8 compiled: made by this Node, which is the one inside.
  useCodeCache: true,
  assets,
};
writeFileSync(join(folder, "sea.json"), JSON.stringify(config));
ran(process.execPath, ["--experimental-sea-config", join(folder, "sea.json")]);
copyFileSync(process.execPath, program);
chmodSync(program, 0o755);
if (isMac) ran("codesign", ["--remove-signature", program]);
// Puts the program where Node looks for it; the long word is Node's own sign for the place.
ran("npx", [
  "--yes",
  "postject@1.0.0-alpha.6",
  program,
  "NODE_SEA_BLOB",
  config.output,
  "--sentinel-fuse",
  "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2",
  ...(isMac ? ["--macho-segment-name", "NODE_SEA"] : []),
]);
if (isMac) ran("codesign", ["--sign", "-", program]);

/** Says the same as the program it was made of, in an empty environment: no Node is found there. */
const example = join(root, "docs", "examples", "wage-claim.yaml");
for (const args of [
  ["--version"],
  ["search", "shelter", "men", "ghent", "arabic"],
  ["search", "--country", "BE", "--open-now"],
  ["show", "be-payoke", "--json"],
  ["start", "--answers", example, "--sheet", "all"],
  ["export", "--format", "html"],
  ["export", "--country", "LI", "--format", "hsds"],
  ["completion", "--complete", "--", "show", "be-p"],
]) {
  const said = (command: string, before: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(command, [...before, ...args], {
      env: {},
      cwd: folder,
      maxBuffer: 1 << 28,
      encoding: "utf8",
    });
    return JSON.stringify([status, stdout, stderr]);
  };
  if (said(program, []) !== said(process.execPath, [join(root, "bin", "referral.js")])) {
    process.stderr.write(`not as it should be: referral ${args.join(" ")}\n`);
    process.exit(1);
  }
}
process.stdout.write(`${relative(process.cwd(), program)}\n`);
