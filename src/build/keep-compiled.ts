import { rmSync } from "node:fs";
import { join } from "node:path";
import { keepCompiled } from "../keep-compiled.ts";
import { keptBeside, load } from "../load.ts";

/** `npm run build`, last: the built program starts from its compiled form at once. */
const path = join(__dirname, "referral.js");
rmSync(keptBeside(path), { recursive: true, force: true });
keepCompiled(path, load(path)).catch((error: unknown) => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
