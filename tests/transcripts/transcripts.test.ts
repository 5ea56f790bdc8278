import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";

/*
 * What the program says, as a person reads it. A transcript holds lines `$ [NAME=value] referral … [| head -N]`; below
 * each stands what it prints: stdout as it is, stderr behind `! `, the exit code behind `= `. It is run in this process,
 * on the real directory, on 23 November 2026. `vitest -u` writes the files anew: read the difference before you keep it.
 */
const root = join(import.meta.dirname, "../..");
const onDisk = [
  "docs/examples/wage-claim.yaml",
  "tests/transcripts/faulty-answers.yaml",
  "tests/transcripts/new-record.yaml",
  "tests/transcripts/faulty-record.yaml",
  "directory-data/BE.yaml",
];
const files = () => new Map(onDisk.map((path) => [path, readFileSync(join(root, path), "utf8")]));

/** Words of a line, as a shell would split it. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? "");

const said = async (line: string): Promise<string> => {
  const [, settings = "", called = "", head] = /^((?:[A-Z_]+=\S* )*)referral ?(.*?)(?: \| head -(\d+))?$/.exec(line) ?? [];
  const env = Object.fromEntries(
    settings
      .split(" ")
      .filter(Boolean)
      .map((one) => one.split("=") as [string, string]),
  );
  const { code, out, err } = await runIn({ directory, files: files(), env }, ...wordsOf(called));
  const lines = out
    .replace(/\n$/, "")
    .split("\n")
    .slice(0, head === undefined ? undefined : Number(head));
  const talk =
    err === ""
      ? []
      : err
          .replace(/\n$/, "")
          .split("\n")
          .map((one) => `! ${one}`.trimEnd());
  return [...(out === "" ? [] : lines), ...talk, `= ${code}`].join("\n");
};

for (const name of readdirSync(import.meta.dirname).filter((one) => one.endsWith(".txt")))
  test(name, async () => {
    const path = join(import.meta.dirname, name);
    const commands = [...readFileSync(path, "utf8").matchAll(/^((?:# .*\n)*)\$ (.*)$/gm)];
    expect(commands.length).toBeGreaterThan(0);
    let transcript = "";
    for (const [, remark = "", line = ""] of commands) transcript += `${transcript && "\n"}${remark}$ ${line}\n${await said(line)}\n`;
    // A crash is never what a transcript should hold, however it is refreshed.
    expect(transcript).not.toMatch(/^! error: the tool itself failed|^= 1$/m);
    await expect(transcript).toMatchFileSnapshot(path);
  });
