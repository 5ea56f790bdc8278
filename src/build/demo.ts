import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** `npm run demo`: a search of the real directory, then an invented case to its printed summary, as a user would type them. */
const root = join(__dirname, "..");
const commands = [
  ["search", "shelter", "men", "ghent", "arabic"],
  ["search", "wage", "claim", "nepali", "lisbon", "--limit", "2"],
  ["start", "--answers", join("docs", "examples", "wage-claim.yaml"), "--sheet", "all"],
];

for (const args of commands) {
  process.stdout.write(`\n$ referral ${args.join(" ")}\n\n`);
  const { status } = spawnSync(process.execPath, [join(root, "bin", "referral.js"), ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
