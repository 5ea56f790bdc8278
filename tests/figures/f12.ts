import Papa from "papaparse";
import { isNumberToReach } from "../../src/core/phone-number.ts";
import { accept } from "../../src/core/steps/accept.ts";
import type { Given } from "../../src/core/steps/answers.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import { everyExport, exportedText } from "../export/every-format.ts";
import { directory } from "../fakes/directory.ts";
import { type Ran, runIn } from "../fakes/io.ts";
import { endings } from "../walkthrough/cases.ts";
import { givenOf } from "../walkthrough/end.ts";
import type { Figure } from "./figure.ts";
import { attacks, endless, formulas, holdingEveryField, poison, poisoned, raw } from "./hostile.ts";
import { answersFileData } from "./walk.ts";

const path = "case.yaml";
const searches: readonly (readonly string[])[] = [
  ["search", "shelter", "--country", "BE", "--limit", "0"],
  ["search", "payoke"],
  ["search", "shelter", "men", "reykjavik", "--why"],
  ["search", "hotline", "--country", "BE", "--open-now"],
  ["search", "legal", "--country", "SE", "--format", "ids"],
  ["search", "legal", "--country", "SE", "--format", "csv"],
  ["search", "legal", "--country", "SE", "--json"],
  ["search", "legal", "--country", "SE", "--format", "json"],
  ["show", "be-payoke", "--json"],
  ["show", "be-payoke"],
  ["show", "se-polisen"],
  ["list", "countries"],
  ["list", "providers", "--country", "BE"],
];
const tables: readonly (readonly string[])[] = [
  ["search", "shelter", "--country", "BE", "--format", "csv", "--limit", "0"],
  ["export", "--format", "csv", "--hxl"],
];
const sheets: readonly (readonly string[])[] = [
  ["--sheet", "all"],
  ["--sheet", "all", "--format", "markdown"],
  ["--sheet", "all", "--format", "html"],
  ["--json"],
];

/** A case with every free text replaced by `text`, as a file says it. */
const caseWith = (name: string, text: string): string => {
  const given: Given = new Map(
    [...givenOf(name)].map(([id, value]) => {
      const [step = "", ...rest] = id.split(".");
      const key = ["choices", "consent", "handover", "review"].includes(step) ? rest.slice(1).join(".") : rest.join(".");
      const kind = catalogue.find((one) => one.id === step && Object.hasOwn(one.fields, key))?.fields[key]?.kind;
      if (kind === "phone") return [id, isNumberToReach(`${text} 00`) ? `${text} 00` : value] as const;
      return [id, kind === "text" && key !== "eligibility_ok" ? text : kind === "texts" ? [text] : value] as const;
    }),
  );
  return ascii(answersFileData(given));
};

/** As a file that a program wrote: every odd character is an escape, which YAML reads back. */
const ascii = (data: unknown): string =>
  JSON.stringify(data).replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Mistakes of the keyboard, in which what was typed is said again. */
const mistakes: readonly (readonly string[])[] = attacks.flatMap((attack) => [
  ["search", attack],
  ["search", "x", "--country", attack],
  ["search", "x", "--age", attack],
  ["show", attack],
  ["list", attack],
  ["start", "--answers", `${attack}.yaml`],
  ["start", "--answers", path, "--sheet", attack],
  ["search", `--${attack}`],
  [attack],
]);

/** Hostile records and answers: no control reaches the terminal, no cell is a formula, and phones can still be read. */
export const f12 = async (full: boolean): Promise<Figure> => {
  const few = full ? [] : ["--country", holdingEveryField().join(",")];
  const wrong: string[] = [];
  let looked = 0;
  const look = (ran: Ran, argv: readonly string[]): void => {
    const { err, code } = ran;
    // The program of the page is ours, and holds tabs; its data are JSON.
    const out = exportedText(ran).replace(/<script>.*?<\/script>/s, "");
    looked++;
    // Rows of a table and lines of a card end as their standards say.
    const at =
      raw.exec(["csv", "vcard", "xlsx", "hsds-package"].some((format) => argv.includes(format)) ? out.replaceAll("\r\n", "\n") : out) ??
      raw.exec(err);
    if (at) wrong.push(`U+${at[0].codePointAt(0)?.toString(16).padStart(4, "0")} in ${JSON.stringify(argv.join(" ").slice(0, 80))}`);
    if (code === 1) wrong.push(`${argv.join(" ")}: the tool failed`);
  };
  const names = ["police-wanted", "police-refused-other-agreed", "danger-without-call", "no-consent-to-talk", "all-full"];
  for (const hostile of full ? [poisoned(), endless()] : [poisoned()]) {
    for (const argv of [...searches, ...everyExport.map((argv) => [...argv, ...few])])
      look(await runIn({ directory: hostile, terminal: 80 }, ...argv), argv);
    for (const text of full ? [poison, ...attacks] : [poison]) {
      for (const name of full ? names : names.slice(0, 3)) {
        const files = new Map([[path, caseWith(name, `${text} x`)]]);
        for (const face of sheets) {
          const argv = ["start", "--answers", path, ...face];
          const ran = await runIn({ directory: hostile, terminal: 80, files }, ...argv);
          look(ran, argv);
          if (ran.code !== endings[name]?.[1]) wrong.push(`${name} ends with ${ran.code}`);
        }
      }
    }
  }
  for (const argv of mistakes) look(await runIn({ directory, terminal: 80 }, ...argv), argv);
  for (const attack of attacks) {
    const files = new Map([[path, ascii({ invented: true, [attack]: {}, age: { [attack]: "x" } })]]);
    look(await runIn({ directory, terminal: 80, files }, "start", "--answers", path), ["a key that is an attack"]);
    const accepted = accept({ kind: "text", sensitivity: "s1", required: false }, `${attack} x`);
    if (!accepted.ok || raw.test(String(accepted.value))) wrong.push("an answer is kept with a control in it");
  }

  let cells = 0;
  for (const start of full ? ["=", "+", "-", "@", "\t=", "\r="] : ["="]) {
    const spoilt = formulas(start);
    for (const argv of tables) {
      const { out } = await runIn({ directory: spoilt }, ...argv, ...(argv.includes("--country") ? [] : few));
      const { data } = Papa.parse<readonly string[]>(out, { newline: "\r\n", delimiter: "," });
      for (const cell of data.flat()) {
        cells++;
        if (/^[=+\-@\t\r]/.test(cell)) wrong.push(`a cell starts with ${JSON.stringify(cell.slice(0, 12))}`);
      }
      if (!out.includes("+32 2 511 64 64")) wrong.push(`a phone cannot be read where names start with ${start}`);
    }
    const { files } = await runIn({ directory: spoilt }, "export", "--format", "hsds-package", "-o", "out", ...few);
    for (const [path, text] of files)
      for (const cell of path.endsWith(".csv")
        ? Papa.parse<readonly string[]>(text, { newline: "\r\n", delimiter: "," }).data.flat()
        : []) {
        cells++;
        // A telephone number stands as it is printed, for programs.
        if (/^[=+\-@\t\r]/.test(cell) && !/^\+[\d\s()./-]*$/.test(cell)) wrong.push(`${path}: ${JSON.stringify(cell.slice(0, 12))}`);
      }
    const workbook = exportedText(await runIn({ directory: spoilt }, "export", "--format", "xlsx", "-o", "out", ...few));
    if (/<f[ >]/.test(workbook)) wrong.push("a cell of a workbook is a formula");
  }
  return {
    id: "F12",
    what: "hostile records and answers",
    promised: "0 raw controls on the terminal and in exports, 0 formulas in tables and XLSX",
    measured: `${wrong.length} in ${looked} screens and ${cells} cells${wrong.length > 0 ? `: ${[...new Set(wrong)].slice(0, 40).join("; ")}` : ""}`,
    ok: wrong.length === 0,
  };
};
