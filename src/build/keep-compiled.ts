import { rmSync } from "node:fs";
import { programIn } from "../boot.ts";
import { interfaceLanguages } from "../interface-language.ts";
import { keepCompiled } from "../keep-compiled.ts";
import { keptBeside, load } from "../load.ts";

/** `npm run build`, last: the built program starts from its compiled form at once, in each language. */
const keepAll = async (): Promise<void> => {
  rmSync(keptBeside(programIn("en")), { recursive: true, force: true });
  for (const path of interfaceLanguages.map(programIn)) await keepCompiled(path, load(path));
};

keepAll().catch((error: unknown) => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
