import { everyExport } from "../export/every-format.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { cases } from "../walkthrough/cases.ts";
import { type Figure, full } from "./figure.ts";

/** Three countries go the way of all. */
const few = full ? [] : ["--country", "BE,PT,GB"];

const searches: readonly (readonly string[])[] = [
  ["search", "shelter", "women", "--country", "BE", "--json"],
  ["search", "wage claim nepali lisbon", "--format", "csv"],
  ["search", "albergue", "--near", "Madrid", "--open-now"],
  ["show", "be-payoke"],
  ["show", "be-payoke", "--json"],
  ["list", "countries"],
  ["start", "--blank"],
  ...everyExport.map((argv) => [...argv, ...few]),
  // Every form of export, and their sums.
  ["publish", "site", ...few],
];
const faces: readonly (readonly string[])[] = [
  ["--sheet", "all"],
  ["--sheet", "all", "--format", "markdown"],
  ["--sheet", "all", "--format", "html"],
  ["--json"],
  ["--sheet", "all", "--output", "out"],
];

/**
 * The same command twice, with a clock that stands still: the same bytes on both outputs and in every file.
 * @param every takes each n-th case
 */
export const f18 = async (every: number): Promise<Figure> => {
  const differing: string[] = [];
  let runs = 0;
  const twice = async (files: Map<string, string>, argv: readonly string[]): Promise<void> => {
    runs++;
    const [a, b] = [await runIn({ directory, files }, ...argv), await runIn({ directory, files }, ...argv)];
    if (JSON.stringify([a.code, a.out, a.err, [...a.files]]) !== JSON.stringify([b.code, b.out, b.err, [...b.files]]))
      differing.push(argv.join(" "));
  };
  for (const argv of searches) await twice(new Map(), argv);
  for (const [name, text] of [...cases].filter((_, n) => n % every === 0))
    for (const face of faces) await twice(new Map([[`${name}.yaml`, text]]), ["start", "--answers", `${name}.yaml`, ...face]);
  return {
    id: "F18",
    what: "same run, same bytes",
    promised: "0 differences",
    measured: `${differing.length} in ${runs} commands run twice${differing.length > 0 ? `: ${differing.slice(0, 3).join("; ")}` : ""}`,
    ok: differing.length === 0,
  };
};
