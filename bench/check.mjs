/* `node bench/check.mjs [records]`: `referral check` over 10,000 records in 100 invented copies of the real files. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printWhenMain } from "./table.mjs";

const root = join(import.meta.dirname, "..");
const count = Number(process.argv[2] ?? 10_000);
export const measure = () => {
  const folder = mkdtempSync(join(tmpdir(), "referral-bench-"));
  try {
    const names = readdirSync(join(root, "directory-data")).filter((name) => /^[A-Z]{2}\.yaml$/.test(name));
    let written = 0;
    for (const [n, name] of names.entries()) {
      const text = readFileSync(join(root, "directory-data", name), "utf8");
      const at = text.indexOf("\norganizations:\n") + "\norganizations:\n".length;
      const end = /^(?=[a-z])/m.exec(text.slice(at));
      const records = text.slice(at, end ? at + end.index : undefined).replace(/\n*$/, "\n");
      const each = (records.match(/^ {2}- id: /gm) ?? []).length;
      const wanted = Math.floor(((n + 1) * count) / names.length) - written;
      const copies = Math.ceil(wanted / each);
      // Ids and names of their own, so that nothing is refused for being there twice.
      const copy = (m) => records.replace(/^( {2}- id: .+)$/gm, `$1-${m}`).replace(/^( {4}name: )(?!["'|>])(.+)$/gm, `$1Copy ${m} $2`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), text.slice(0, at) + Array.from({ length: copies }, (_, m) => copy(m)).join(""));
      written += copies * each;
    }
    const started = performance.now();
    const { stdout, status } = spawnSync(process.execPath, [join(root, "bin/referral.js"), "check", folder], { encoding: "utf8" });
    const ms = Math.round(performance.now() - started);
    if (status === null || status === 1) throw new Error(`check: exit ${status}\n${stdout}`);
    return [{ what: `check of ${written} records`, value: ms, unit: "ms", promised: "< 10 s" }];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

await printWhenMain(import.meta, measure);
