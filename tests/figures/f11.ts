import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { fixed } from "../../src/formats/lint/fix.ts";
import { check as checkFolder } from "../directory/check-folder.ts";
import { countryFile, idsOf, read, record } from "../directory/samples.ts";
import { withFolder } from "../program/program.ts";
import { check, type Figure } from "./figure.ts";
import { fuzzed } from "./fuzzed.ts";

/** A record that is wrong in one way, each with the one problem that it makes. */
const faulty: readonly string[] = [
  "kind: robot\n    description: Advice.",
  "kind: ngo",
  'kind: ngo\n    description: "open',
  "kind: ngo\n    description: {a: [}",
  "kind: ngo\n    description: no: yes: maybe",
  "kind: ngo\n    description: 7",
  "kind: ngo\n    description: Advice.\n    website: nowhere",
  "kind: ngo\n    kind: ngo\n    description: Advice.",
  "kind: ngo\n    description: Advice.\n    adress: x",
  "kind: ngo\n    description: *other",
];

/** Whatever stands in a country file: no crash, no hang, and one bad record hides no other. How long it takes is in bench/hostile.mjs. */
export const f11 = (files: number): Promise<Figure> =>
  withFolder(async (folder) => {
    let refused = 0;
    const property = fc.asyncProperty(fuzzed, async ({ name, text }) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      const { exit } = await checkFolder([path]);
      fixed(text);
      if (exit !== "ok") refused++;
    });
    const { failed, runs } = await check(property, files);

    const wrong: string[] = [];
    let hidden = 0;
    for (const [n, fields] of faulty.entries())
      for (const at of [0, 1, 5, 10]) {
        const records = Array.from({ length: 10 }, (_, m) => record(`be-${m}`)).toSpliced(at, 0, record("be-bad", fields));
        const { problems, ...rest } = read(countryFile(...records));
        const listed = idsOf({ problems, ...rest });
        hidden++;
        const [only] = problems;
        if (listed.length !== 10 || listed.includes("be-bad") || problems.length !== 1 || only?.at?.file !== "BE.yaml" || only.at.line < 1)
          wrong.push(`fault ${n} at ${at}: ${listed.length} listed, ${problems.length} problems`);
      }
    const measured = `${runs} files (${refused} refused): ${failed ?? "0 crashes, each came to an end"}; ${
      hidden - wrong.length
    } of ${hidden} bad records hid no other and were told in one line with file and line`;
    return {
      id: "F11",
      what: "fuzzed directory files",
      promised: "0 crashes, 0 hangs in 10,000 files; one bad record among N: N-1 listed",
      measured: `${measured}${wrong
        .slice(0, 5)
        .map((one) => `; ${one}`)
        .join("")}`,
      ok: failed === undefined && wrong.length === 0 && refused > runs / 4 && refused < runs,
    };
  });
