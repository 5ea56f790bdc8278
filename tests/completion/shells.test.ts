import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test as plainTest } from "vitest";
import { countryFile, record } from "../directory/samples.ts";
import { bin, call, withFolder } from "../program/program.ts";
import { Screen } from "../terminal/screen.ts";

/*
 * The scripts in real shells. Where one is missing its tests are skipped, and say so: `apt-get install zsh fish`. PowerShell has
 * never been run here: of its script only the text is looked at.
 */

const isThere = (shell: string): boolean => spawnSync(shell, ["--version"]).error === undefined;
const testIn = (shell: string) => {
  const missing = !isThere(shell);
  if (missing) console.warn(`NO ${shell.toUpperCase()}: the tests of its completion are SKIPPED.`);
  return plainTest.skipIf(missing);
};

/** Invented. What each shell would run, expand, or show in a colour, if it were let. */
const hostileName = "a$(touch hit1)`touch hit2`;touch hit3|'\\\"%F{red}%n$HOME*~!!<(touch hit4)\\u001b[31m&: b";

/** A folder with `referral` on the PATH, the four scripts, an own folder of contacts with a hostile name, and a place to work in. */
const withShells = (work: (place: { readonly folder: string; readonly env: Readonly<Record<string, string>> }) => Promise<void> | void) =>
  withFolder(async (folder) => {
    for (const name of ["bin", "mine", "config/referral", "work/deep"]) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, "bin/referral"), `#!/bin/sh\nexec ${process.execPath} ${bin} "$@"\n`);
    chmodSync(join(folder, "bin/referral"), 0o755);
    for (const shell of ["bash", "zsh", "fish", "powershell"]) writeFileSync(join(folder, shell), call(["completion", shell]).out);
    const hostile = record("li-hostile").replace("name: li-hostile", () => `name: "${hostileName.replace(/[\\"](?!u)/g, "\\$&")}"`);
    writeFileSync(join(folder, "mine/LI.yaml"), countryFile(hostile).replace('"BE"', '"LI"'));
    writeFileSync(join(folder, "config/referral/config.json"), JSON.stringify({ directories: [join(folder, "mine")] }));
    writeFileSync(join(folder, "work/answers one.yaml"), "");
    const env = {
      LANG: "C.UTF-8",
      PATH: `${join(folder, "bin")}:${process.env.PATH}`,
      HOME: folder,
      XDG_CONFIG_HOME: join(folder, "config"),
      TERM: "xterm",
    };
    await work({ folder, env });
    expect(readdirSync(join(folder, "work")).sort()).toEqual(["answers one.yaml", "deep"]);
  });

const said = (shell: string, args: readonly string[], folder: string, env: NodeJS.ProcessEnv): string => {
  const { stdout, stderr, status } = spawnSync(shell, args, { cwd: join(folder, "work"), env, encoding: "utf8", timeout: 20_000 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
};

describe("bash", () => {
  const test = testIn("bash");
  /** Calls the function as bash does, and prints what it offers, one a line. */
  const driver = (listing: boolean) => `set -u; source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_TYPE=${listing ? 63 : 9}
    _referral referral "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD-1]}"; printf '%s\\n' "\${COMPREPLY[@]-}"`;

  test("offers what the program answers, and runs nothing of it", () =>
    withShells(({ folder, env }) => {
      const offered = (words: readonly string[], listing = false) =>
        said("bash", ["--norc", "-c", driver(listing), "bash", join(folder, "bash"), "referral", ...words], folder, env)
          .split("\n")
          .slice(0, -1);
      expect(offered(["sho"])).toEqual(["show"]);
      expect(offered(["show", "be-pa"])).toEqual(["be-pag-asa", "be-payoke"]);
      expect(offered(["search", "--country", "=", "be"])).toEqual(["BE"]);
      expect(offered(["search", "--country", "BE,nl"])).toEqual(["BE,NL"]);
      expect(offered(["case", "show", ""])).toEqual([""]);
      expect(offered(["start", "--answers", "ans"])).toEqual(["answers one.yaml"]);
      expect(offered(["start", "--output", "d"])).toEqual(["deep"]);
      // What is typed goes through no shell either.
      expect(offered(["show", "$(touch hit5)"])).toEqual([""]);
      expect(offered(["show", "li-h"])).toEqual(["li-hostile"]);
      const listed = offered(["show", "li"], true);
      expect(listed).toContain("li-iom  (IOM Switzerland (coordination for Liechtenstein))");
      expect(listed.find((one) => one.startsWith("li-hostile"))).toMatch(/^li-hostile {2}\(a \(touch hit1\)/);
      expect(listed.join("")).not.toMatch(/[$`;\\\u001b]/);
    }));

  test("at a terminal: Tab completes, and lists with what each means", () =>
    withShells(async ({ folder, env }) => {
      const screen = new Screen("bash --norc -i", { env });
      screen.press(`cd "${folder}/work"; source ../bash; echo sour''ced\r`);
      await screen.see("sourced");
      screen.press("referral search --service=shel\t--literal");
      await screen.see("--service=shelter --literal");
      screen.press("\u0015\u000breferral show be-pa\t\t");
      await screen.see("be-payoke (Payoke)");
      screen.press("\u0015referral start --answers ans\t");
      await screen.see("answers\\ one.yaml");
      screen.kill();
    }));
});

describe("zsh", () => {
  const test = testIn("zsh");
  test("at a terminal: Tab completes, and lists with what each means; nothing is run of it", () =>
    withShells(async ({ folder, env }) => {
      const screen = new Screen("zsh -f -i", { env });
      screen.press(`cd "${folder}/work"; setopt promptsubst; autoload -U compinit; compinit -D -u; source ../zsh; echo sour''ced\r`);
      await screen.see("sourced");
      screen.press("referral search --service=shel\t");
      await screen.see("--service=shelter");
      screen.press("\u0015referral show be-payo\t");
      await screen.see("be-payoke");
      screen.press("\u0015referral show be-pa\t\t");
      await screen.see("be-payoke -- Payoke");
      screen.press("\u0015referral show li-\t\t");
      await screen.see("li-hostile -- a (touch hit1)");
      screen.press("\u0015referral start --answers ans\t");
      await screen.see("answers\\ one.yaml");
      screen.press("\u0015referral case show \tX");
      // A bell at most: no case, and no name of a file in its place.
      expect(await screen.see("X")).toMatch(/case show \u0007*X$/);
      screen.kill();
    }));

  test("as a file of fpath it works from the first Tab on", () =>
    withShells(async ({ folder, env }) => {
      mkdirSync(join(folder, "functions"));
      writeFileSync(join(folder, "functions/_referral"), call(["completion", "zsh"]).out);
      const screen = new Screen("zsh -f -i", { env });
      screen.press(`cd "${folder}/work"; fpath=(../functions $fpath); autoload -U compinit; compinit -D -u; echo mad''e\r`);
      await screen.see("made");
      screen.press("referral show be-payo\t");
      await screen.see("be-payoke");
      screen.kill();
    }));
});

describe("fish", () => {
  const test = testIn("fish");
  test("offers what the program answers, and runs nothing of it", () =>
    withShells(({ folder, env }) => {
      const offered = (line: string) =>
        said("fish", ["--no-config", "-c", `source "$argv[1]"; complete -C "$argv[2]"`, join(folder, "fish"), line], folder, env)
          .split("\n")
          .slice(0, -1);
      expect(offered("referral sho")).toEqual(["show\tshow everything known of one provider, and what is not"]);
      expect(offered("referral show be-pa")).toEqual(["be-pag-asa\tPAG-ASA", "be-payoke\tPayoke"]);
      expect(offered("referral search --country=be")).toEqual(["--country=BE\tBelgium"]);
      expect(offered("referral search --country ").length).toBeGreaterThan(90);
      expect(offered("referral case show ")).toEqual([]);
      expect(offered("referral start --answers ans").join()).toContain("answers");
      expect(offered("referral start --output d").join()).toMatch(/^deep\//);
      expect(offered("referral show li-h").join()).toMatch(/^li-hostile\ta \(touch hit1\)/);
    }));
});

describe("PowerShell", () => {
  plainTest("its script hands words over as a list, splits at the tab, and builds texts from nothing", () => {
    const { out } = call(["completion", "powershell"]);
    expect(out).toMatch(/^# Completion of referral for PowerShell/);
    expect(out).toContain("Register-ArgumentCompleter -Native -CommandName referral");
    expect(out).not.toMatch(/Invoke-Expression|iex\b|cmd \/c|Start-Process/i);
    // In double quotes PowerShell expands; the tab is the only text that needs them.
    expect(out.match(/"[^"]*"/g)).toEqual(['"`t"']);
    for (const [open, close] of ["{}", "()", "[]"]) expect(out.split(open ?? "").length).toBe(out.split(close ?? "").length);
  });

  plainTest("a word that could not be handed over because it is empty is said by a flag", () => {
    const asked = (...args: readonly string[]) => call(["completion", "--complete", ...args]).out;
    expect(asked("--new-word", "--", "list")).toBe(asked("--", "list", ""));
    expect(asked("--new-word", "--")).toBe(asked("--", ""));
    expect(asked("--", "list", "")).toContain("providers");
  });
});

plainTest("each script is sound to its own shell", async () => {
  for (const shell of ["bash", "zsh", "fish"].filter(isThere))
    await withFolder((folder) => {
      const path = join(folder, "script");
      writeFileSync(path, call(["completion", shell]).out);
      expect(spawnSync(shell, ["-n", path], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
      expect(existsSync(path)).toBe(true);
    });
});
