import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { interfaceLanguages } from "../../../src/interface-language.ts";
import { callHere } from "../here.ts";
import { bareEnv } from "../program.ts";

/*
 * What the built program says in its other languages, as a person reads it: the same form as tests/transcripts. The clock
 * stands still. `vitest -u` writes the files anew: read the difference before you keep it.
 */
const clock = "2026-11-23T10:15:00Z";

const marked = (text: string, mark: string): readonly string[] =>
  text === ""
    ? []
    : text
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => `${mark}${line}`.trimEnd());

for (const language of interfaceLanguages.filter((one) => one !== "en"))
  test(`the program speaks ${language}`, async () => {
    const path = join(import.meta.dirname, `${language}.txt`);
    const lines = [...readFileSync(path, "utf8").matchAll(/^\$ referral (.*)$/gm)].map(([, line = ""]) => line);
    expect(lines.length).toBeGreaterThan(10);
    const told: string[] = [];
    for (const line of lines) {
      const { code, out, err } = await callHere(line.split(" "), { env: bareEnv({ REFERRAL_LANG: language }), clock });
      told.push([`$ referral ${line}`, ...marked(out, ""), ...marked(err, "! "), `= ${code}`].join("\n"));
    }
    const transcript = `${told.join("\n\n")}\n`;
    expect(transcript).not.toMatch(/^= 1$|the tool itself failed/m);
    await expect(transcript).toMatchFileSnapshot(path);
  });
