import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { example, withFolder } from "../program/program.ts";
import { Screen } from "../terminal/screen.ts";
import { inProcess } from "../vault/in-process.ts";
import { bytesBelow, draft, makeTestVault, passphrase, referral, said, type TestVault, withPassphrase } from "../vault/test-vault.ts";
import type { Figure } from "./figure.ts";

const own = "R-2345-6789";
const provider = "pt-linha-migrantes";

/** Every command that opens one case. `case erase` opens none: what nobody can read must be erasable. */
const readers = (code: string, out: string): Readonly<Record<string, readonly string[]>> => ({
  show: ["case", "show", code],
  "show --answers": ["case", "show", code, "--answers", "--json"],
  send: ["case", "send", code, "--to", provider, "--output", out],
  "send --handed-over": ["case", "send", code, "--to", provider, "--handed-over", "--output", out],
  reply: ["case", "reply", code, "--about", provider, "--decision", "accepted"],
  "follow-up": ["case", "follow-up", code, "--about", provider],
  withdraw: ["case", "withdraw", code, "--all"],
  close: ["case", "close", code, "--reason", "needs_met"],
  keep: ["case", "keep", code, "--until", "2030-01-01"],
});

/** Saves the whole invented case and gives its code. */
const saveExample = async (vault: TestVault): Promise<string> => {
  const { code, err } = await referral(vault, ["start", "--answers", example, "--save"]);
  const saved = /Case (R-\w{4}-\w{4}) is saved/.exec(err)?.[1];
  if (code !== 0 || saved === undefined) throw new Error(`it was not saved: ${err}`);
  return saved;
};

/** Cases that this key does not open, or that lie under a wrong name: refused by every command, and nothing comes out. */
export const f10 = (): Promise<Figure> =>
  withFolder(async (home) => {
    for (const name of ["mine", "theirs"]) mkdirSync(join(home, name));
    const mine = await makeTestVault(join(home, "mine"));
    const theirs = await makeTestVault(join(home, "theirs"));
    const saved = await saveExample(mine);
    await mine.put(own, draft(own));
    const foreign = await saveExample(theirs);
    await theirs.put(own, draft(own));
    const [copied, renamed, swapped] = [foreign, "R-9999-9999", "R-8888-8888"];
    copyFileSync(theirs.fileOf(foreign), mine.fileOf(copied));
    copyFileSync(theirs.fileOf(own), mine.fileOf(renamed));
    copyFileSync(mine.fileOf(saved), mine.fileOf(swapped));

    const wrong: string[] = [];
    const before = bytesBelow(mine.folder);
    const out = join(home, "out");
    const untouched = (what: string) => {
      if (existsSync(out)) wrong.push(`${what}: made ${out}`);
      if (JSON.stringify([...bytesBelow(mine.folder)]) !== JSON.stringify([...before])) wrong.push(`${what}: changed a file`);
    };
    const cases = [
      [copied, "it was sealed for another key"],
      [renamed, "it was sealed for another key"],
      [swapped, "another case lies under this name"],
    ] as const;
    let runs = 0;
    for (const [code, message] of cases) {
      for (const [name, argv] of Object.entries(readers(code, out))) {
        const { code: exit, out: stdout, err, files } = await inProcess(mine, [...argv, ...withPassphrase]);
        runs++;
        if (files.size > 0) wrong.push(`${name} ${code}: wrote ${[...files.keys()]}`);
        if (exit !== 8 || stdout !== "" || !said(err).includes(message)) wrong.push(`${name} ${code}: exit ${exit}: ${stdout}${err}`);
      }
      const screen = new Screen(`$REFERRAL resume ${code} --output ${out}; echo "exit=$?."`, { env: mine.env });
      await screen.secret(passphrase);
      const shown = await screen.see("exit=");
      runs++;
      if (!shown.includes("exit=8.") || !shown.includes(message)) wrong.push(`resume ${code}: ${shown}`);
      untouched(code);
    }
    const list = await referral(mine, ["cases", "--all", ...withPassphrase]);
    if (list.code !== 8 || !list.out.includes(saved) || !list.out.includes(own)) wrong.push(`cases: exit ${list.code}: ${list.out}`);
    for (const [code] of cases) if (list.out.includes(code)) wrong.push(`cases lists ${code}`);
    if (!said(list.err).includes("3 cases can't be read")) wrong.push(`cases: ${list.err}`);
    // Its own case opens: the refusals are not of everything.
    const show = await referral(mine, ["case", "show", saved, ...withPassphrase]);
    if (show.code !== 0 || !show.out.includes(saved)) wrong.push(`an own case: exit ${show.code}: ${show.err}`);
    untouched("cases");
    return {
      id: "F10",
      what: "another key, another name",
      promised: "no output file; its own message, exit 8; the other cases listed",
      measured: `${runs} calls on ${cases.length} such cases: ${wrong.length} wrong${wrong
        .map((one) => `; ${one}`)
        .slice(0, 5)
        .join("")}`,
      ok: wrong.length === 0,
    };
  });
