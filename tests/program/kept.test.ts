import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { bareEnv, root, withFolder } from "./program.ts";

/* What V8 made of the program is kept beside it and is nothing but speed: whatever becomes of it, the answers stay the same. */

const search = ["search", "payoke"];

/** What the build leaves besides, and no search asks for. */
const needless = ["dist/compiled", "dist/types", "dist/single", "dist/page"];

/** The program somewhere else, as if just installed: nothing is kept yet. */
const installed = (folder: string) => {
  const isNeeded = (from: string): boolean => !needless.includes(relative(root, from));
  for (const path of ["bin", "dist", "package.json"]) cpSync(join(root, path), join(folder, path), { recursive: true, filter: isNeeded });
  const kept = join(folder, "dist/compiled");
  const run = (args: readonly string[], node: readonly string[] = []) => {
    const before = ["-r", join(import.meta.dirname, "kept-forms.cjs"), ...node];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...before, join(folder, "bin/referral.js"), ...args], {
      env: bareEnv(),
      encoding: "utf8",
    });
    return { code: status, out: stdout, forms: Object.fromEntries([...stderr.matchAll(/^(\S+\.js): (.*)$/gm)].map(([, a, b]) => [a, b])) };
  };
  /** The kept form of the program's first file. */
  const first = () => join(kept, readdirSync(kept).find((name) => name.startsWith("referral.js.")) ?? "");
  return { folder, kept, run, first };
};

test("the built program starts from what the build kept, chunks too", () => {
  const { stderr } = spawnSync(
    process.execPath,
    ["-r", join(import.meta.dirname, "kept-forms.cjs"), join(root, "bin/referral.js"), "--help"],
    {
      env: bareEnv(),
      encoding: "utf8",
    },
  );
  expect(stderr).toContain("referral.js: kept");
  expect(stderr).toContain("referral-commands.js: kept");
  expect(stderr).not.toMatch(/: (text|refused)/);
});

test("an installed program keeps it at the first search, for others to read and its owner alone to write", () =>
  withFolder((folder) => {
    const { run, kept, first } = installed(folder);
    expect(run(["show", "be-payoke"]).code).toBe(0);
    expect(run(["vault", "status"]).code).toBe(0);
    expect(existsSync(kept)).toBe(false);
    const fresh = run(search);
    expect(fresh.forms["referral.js"]).toBe("text");
    expect(statSync(kept).mode & 0o777).toBe(0o755);
    expect(statSync(first()).mode & 0o777).toBe(0o644);
    expect(run(search)).toEqual({ ...fresh, forms: { "referral.js": "kept" } });
    expect(run(["--help"]).forms).toEqual({
      "referral.js": "kept",
      "referral-commands.js": "kept",
      "referral-rolldown-runtime.js": "kept",
    });
    expect(readdirSync(kept).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  }));

test("nothing that was typed is in what is kept", () =>
  withFolder((folder) => {
    const { run, kept } = installed(folder);
    const typed = ["payoke", "zzqmarkerqzz"];
    expect(run(["search", ...typed, "--country", "BE"]).forms["referral.js"]).toBe("text");
    const bytes = Buffer.concat(readdirSync(kept).map((name) => readFileSync(join(kept, name))));
    expect(bytes.length).toBeGreaterThan(500_000);
    for (const encoding of ["latin1", "utf16le"] as const) expect(bytes.includes(Buffer.from("zzqmarkerqzz", encoding))).toBe(false);
  }));

const damages: Readonly<Record<string, (path: string) => void>> = {
  empty: (path) => truncateSync(path, 0),
  "cut short": (path) => truncateSync(path, 5_000),
  "half of it": (path) => truncateSync(path, statSync(path).size / 2),
  "something else": (path) => writeFileSync(path, "no code\n"),
  "a spoilt block in the middle": (path) => {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0, bytes.length / 4, bytes.length / 4 + 4096));
  },
  "a spoilt end": (path) => {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0, bytes.length - 512));
  },
};

test("what became of it on disk is seen, changes no answer, and is mended by the next search", () =>
  withFolder((folder) => {
    const { run, first } = installed(folder);
    const { out } = run(search);
    for (const damage of Object.values(damages)) {
      damage(first());
      expect(run(search)).toEqual({ code: 0, out, forms: expect.objectContaining({ "referral.js": "text" }) });
      expect(run(search)).toEqual({ code: 0, out, forms: { "referral.js": "kept" } });
    }
  }));

test("what V8 refuses, as under other flags, stays for those who can use it", () =>
  withFolder((folder) => {
    const { run, first } = installed(folder);
    const { out } = run(search);
    const before = readFileSync(first());
    expect(run(search, ["--no-opt"])).toEqual({ code: 0, out, forms: { "referral.js": "refused" } });
    expect(readFileSync(first()).equals(before)).toBe(true);
  }));

test("another version of the program, of equal length, is never run from it", () =>
  withFolder((folder) => {
    const { run } = installed(folder);
    run(search);
    const path = join(folder, "dist/referral.js");
    const text = readFileSync(path, "utf8");
    // A new build begins with a new hash.
    writeFileSync(path, `//${"0".repeat(16)}${text.slice(18)}`.replace("1 provider", "1 Provider"));
    expect(run(search).forms["referral.js"]).toBe("text");
  }));

test("where it can't be kept, all is as it was", () =>
  withFolder((folder) => {
    const { run, kept } = installed(folder);
    const { out } = run(search);
    rmSync(kept, { recursive: true });
    writeFileSync(kept, "in the way");
    expect(run(search)).toMatchObject({ code: 0, out });
    expect(readFileSync(kept, "utf8")).toBe("in the way");
    // It is seen at once: nothing was run in vain.
    expect(Object.keys(run(search).forms)).toEqual(["referral.js"]);
  }));
