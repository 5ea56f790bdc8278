import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromJSONSchema, type ZodType } from "zod";
import { writeCase } from "../../src/formats/case-file.ts";
import { code, eventsOf } from "../case/saved.ts";
import { bareEnv, call, eachOf, root } from "../program/program.ts";
import { makeTestVault, referral, withPassphrase } from "../vault/test-vault.ts";
import type { Figure } from "./figure.ts";

const schemas = new Map(
  readdirSync(join(root, "docs/schemas")).map((file) => [
    file.replace(/\.json$/, ""),
    fromJSONSchema(JSON.parse(readFileSync(join(root, "docs/schemas", file), "utf8"))),
  ]),
);

const start = (name: string): readonly string[] => ["start", "--answers", `tests/walkthrough/cases/${name}`, "--json"];

/** Every command that gives JSON, and the schema of what it gives. */
const calls: readonly (readonly [schema: string, argv: readonly string[]])[] = [
  ["search-1", ["search", "shelter", "women", "--country", "BE", "--json"]],
  ["search-1", ["search", "shleter", "qqqq", "--why", "--json"]],
  ["show-1", ["show", "be-payoke", "--json"]],
  ...["countries", "services", "populations", "exploitation", "languages", "providers", "cities"].map(
    (list) => ["list-1", ["list", list, "--json"]] as const,
  ),
  ["check-1", ["check", "--json"]],
  ["check-1", ["check", "tests/directory/gallery", "--json"]],
  ["stale-1", ["stale", "--json"]],
  ["coverage-1", ["coverage", "--json"]],
  ["diff-1", ["diff", "directory-data", "directory-data", "--json"]],
  ["doctor-1", ["doctor", "--json"]],
  ["vault-1", ["vault", "status", "--json"]],
  ["export-1", ["export", "--json"]],
  ["export-1", ["export", "--service", "shelter", "--fields", "id,services", "--json"]],
  ["export-record-1", ["export", "--format", "ndjson"]],
  ["import-1", ["import", "tests/import/lists/points.geojson", "--json"]],
  ["export-geojson-1", ["export", "--format", "geojson"]],
];

/** With a vault, whose passphrase stands ready. */
const sealed = [
  ["cases-1", ["cases", "--all", "--json", ...withPassphrase]],
  ["case-1", ["case", "show", code, "--json", ...withPassphrase]],
] as const;

const environments: readonly Readonly<Record<string, string>>[] = [
  { LANG: "C" },
  { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", FORCE_COLOR: "3" },
  { LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8", FORCE_COLOR: "1", TZ: "Asia/Kathmandu" },
  { LANG: "de_DE.ISO-8859-1", LC_ALL: "de_DE.ISO-8859-1", CLICOLOR_FORCE: "1", COLUMNS: "20" },
  { LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8", FORCE_COLOR: "2", TERM: "dumb", NODE_OPTIONS: "--icu-data-dir=/nonexistent" },
];

/** Every JSON output of the program against its published schema, whatever language and colours the machine asks for. */
export const f17 = async (full: boolean): Promise<Figure> => {
  const wrong: string[] = [];
  let outputs = 0;
  const look = (schema: string, argv: readonly string[], out: string, env: Readonly<Record<string, string>>): void => {
    for (const text of schema === "export-record-1" ? out.trimEnd().split("\n") : [out]) {
      outputs++;
      try {
        (schemas.get(schema) as ZodType).parse(JSON.parse(text));
      } catch (error) {
        wrong.push(`${argv.join(" ")} in ${env.LANG}: ${String(error).slice(0, 200)}`);
        return;
      }
    }
  };
  const cases = readdirSync(join(root, "tests/walkthrough/cases"));
  const wanted = [...calls, ...(full ? cases : cases.slice(0, 2)).map((name) => ["walkthrough-1", start(name)] as const)];
  const home = mkdtempSync(join(tmpdir(), "referral-f17-"));
  try {
    const vault = await makeTestVault(home);
    await vault.put(code, writeCase(eventsOf("wage-claim", "2026-11-23T10:15:00Z")));
    for (const [turn, env] of environments.entries()) {
      // Without FULL each call meets one of them, the next call the next.
      const now = <T>(all: readonly T[]): readonly T[] => all.filter((_, n) => full || n % environments.length === turn);
      await eachOf(now(wanted), async ([schema, argv]) => look(schema, argv, call(argv, { env: bareEnv(env) }).out, env));
      for (const [schema, argv] of now(sealed)) look(schema, argv, (await referral(vault, argv, { env })).out, env);
    }
  } finally {
    rmSync(home, { recursive: true });
  }
  return {
    id: "F17",
    what: "JSON and its schemas",
    promised: "every JSON output is as its published schema says, in every locale and with colour forced",
    measured: `${wrong.length} of ${outputs} outputs not${wrong.length > 0 ? `: ${[...new Set(wrong)].slice(0, 5).join("; ")}` : ""}`,
    ok: wrong.length === 0,
  };
};
