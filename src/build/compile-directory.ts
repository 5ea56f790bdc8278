import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isError, problem } from "../core/problem.ts";
import { exportJsonSchemas } from "../formats/export/schemas.ts";
import { countryJsonSchema } from "../formats/schema.ts";
import { writeParts } from "../formats/snapshot.ts";
import { paint } from "../formats/view/paint.ts";
import { problemsDoc } from "../formats/view/problems.ts";
import { exitCodes } from "../outcome.ts";
import { writeSnapshot } from "../ports/cache.ts";
import { compileBuiltIn } from "../ports/compile-folders.ts";
import { loadHashes, readAll } from "../ports/fingerprint.ts";
import { builtInFolder, builtInHome, snapshotKey } from "../ports/open-directory.ts";

/**
 * `npm run build`: directory-data -> dist/snapshot, and the JSON Schemas of its files and of what is made from them. A fault in the data stops the build: what is published is sound.
 * Equal YAML gives equal parts, byte for byte; only the manifest knows the times of this checkout's files.
 */
const compile = async (root: string): Promise<number> => {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { print, read } = await readAll([builtInFolder(root)]);
  const { missing, ...compiled } = compileBuiltIn(read);
  const errors = [...compiled.problems.filter(isError), ...missing.map((path) => problem("not-readable", { path }))];
  if (errors.length > 0) {
    process.stderr.write(paint(problemsDoc(errors)));
    return exitCodes.directory_invalid;
  }
  const wrapping = { key: snapshotKey(version), made_from: print, audience: "everybody", patience: 0 } as const;
  writeSnapshot(builtInHome(root), wrapping, await loadHashes(), (put) => writeParts(compiled, put));
  writeFileSync(join(root, "docs/schemas/country-1.json"), countryJsonSchema());
  for (const [name, schema] of exportJsonSchemas()) writeFileSync(join(root, "docs/schemas", name), schema);
  return exitCodes.ok;
};

compile(join(__dirname, "..")).then((code) => {
  process.exitCode = code;
});
