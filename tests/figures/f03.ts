import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lists } from "../../src/core/search/counts.ts";
import { everyExport, exportedText } from "../export/every-format.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { type Figure, full } from "./figure.ts";
import { canary, layered } from "./private-layer.ts";

type Call = readonly string[];

/** A case whose receiver has texts of the private folder over its public ones. */
const path = "case.yaml";
const answers = readFileSync(join(import.meta.dirname, "../walkthrough/cases/woman-with-baby.yaml"), "utf8").replaceAll(
  "be-pag-asa",
  "be-payoke",
);

/** The countries of the private folder: what others hold is the same with it and without. */
const few = full ? [] : ["--country", "BE,LU"];

/** Calls whose answer holds a private text when private texts are let in. */
const telling: readonly Call[] = [
  ...[["--json"], ["--format", "json"], ["--format", "csv"], ["--format", "ids"], ["--format", "table"], ["--why"]].map((how) => [
    "search",
    "--service",
    "shelter",
    "--country",
    "BE",
    "--limit",
    "0",
    ...how,
  ]),
  ["search", "payoke", "--json"],
  ["search", "payoke"],
  ["search", "house", "--country", "LU", "--format", "csv"],
  ["show", "be-payoke"],
  ["show", "be-payoke", "--json"],
  ["list", "providers"],
  ["list", "providers", "--json", "--country", "BE"],
  ["list", "cities", "--json"],
  ...["table", "csv", "ics", "json"].map((format) => ["stale", "--country", "BE", "--format", format]),
  ["stale", "--limit-days", "400", "--json"],
  ["start", "--answers", path],
  ["start", "--answers", path, "--json"],
  ...everyExport.map((argv) => [...argv, ...few]),
  ["export", "--country", "BE", "--service", "shelter"],
];

/** Calls that could tell of a private record by a count, a code or an answer that it alone gives. */
const counting: readonly Call[] = [
  ...lists.flatMap((list) => [
    ["list", list, "--json"],
    ["list", list],
  ]),
  ...["table", "csv", "json", "markdown"].map((format) => ["coverage", "--format", format]),
  ["coverage", "--country", "BE,LU", "--json"],
  ["search", "shelter", "boys", "belgium", "--json"],
  ["search", "shelter", "luxembourg", "--why", "--json"],
];

/** What an owner may see and others may not: texts of a private folder, in everything that can be passed on. */
export const f03 = async (): Promise<Figure> => {
  const wrong: string[] = [];
  let calls = 0;
  const ask = async (argv: Call, world: { readonly layers: boolean; readonly terminal?: number }) => {
    calls++;
    const more = world.layers ? ["--directory", "ours"] : [];
    return runIn(
      { directory, layered, files: new Map([[path, answers]]), ...(world.terminal && { terminal: world.terminal }) },
      ...argv,
      ...more,
    );
  };
  for (const argv of [...telling, ...counting]) {
    const shared = await ask(argv, { layers: true });
    if ((exportedText(shared) + shared.err).includes(canary)) wrong.push(`${argv.join(" ")}: tells`);
    // Not even by what is missing or counted: it is as if there were no such folder.
    if (exportedText(shared) !== exportedText(await ask(argv, { layers: false }))) wrong.push(`${argv.join(" ")}: differs`);
  }
  for (const argv of telling) {
    const asked = await ask([...argv, "--include-private"], { layers: true });
    if (!exportedText(asked).includes(canary)) wrong.push(`${argv.join(" ")} --include-private: nothing private`);
    const isData =
      argv[0] === "export" || argv.includes("--json") || ["json", "csv", "ids", "ics", "markdown"].some((format) => argv.includes(format));
    const onTerminal = exportedText(await ask(argv, { layers: true, terminal: 80 })).includes(canary);
    if (onTerminal === isData) wrong.push(`${argv.join(" ")} at a terminal: ${isData ? "tells" : "hides it from its owner"}`);
  }
  return {
    id: "F3",
    what: "private folders",
    promised: "0 private texts outside the owner's terminal, all of them with --include-private",
    measured: `${wrong.length} wrong in ${calls} calls${wrong.length > 0 ? `: ${wrong.join("; ")}` : ""}`,
    ok: wrong.length === 0,
  };
};
