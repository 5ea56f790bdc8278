/* `node bench/trends.mjs`: `referral trends` over 250,000 invented rows in both shapes of CTDC's Global Dataset. */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printWhenMain, timed } from "./table.mjs";

const root = join(import.meta.dirname, "..");
const count = Number(process.argv[2] ?? 250_000);
const list = (prefix, names) => names.split(" ").map((name) => prefix + name);
const shapes = {
  "k-anonymised": {
    words: [
      "yearOfRegistration",
      "Datasource",
      "gender",
      "ageBroad",
      "majorityStatus",
      "majorityStatusAtExploit",
      "majorityEntry",
      "citizenship",
    ],
    marks: [
      ...list(
        "meansOfControl",
        "DebtBondage TakesEarnings RestrictsFinancialAccess Threats PsychologicalAbuse PhysicalAbuse SexualAbuse FalsePromises PsychoactiveSubstances RestrictsMovement RestrictsMedicalCare ExcessiveWorkingHours UsesChildren ThreatOfLawEnforcement WithholdsNecessities WithholdsDocuments Other NotSpecified",
      ),
      ...list("is", "ForcedLabour SexualExploit OtherExploit SexAndLabour ForcedMarriage ForcedMilitary OrganRemoval SlaveryAndPractices"),
      ...list(
        "typeOfLabour",
        "Agriculture Aquafarming Begging Construction DomesticWork Hospitality IllicitActivities Manufacturing MiningOrDrilling Peddling Transportation Other NotSpecified",
      ),
      ...list("typeOfSex", "Prostitution Pornography RemoteInteractiveServices PrivateSexualServices"),
      ...list("recruiterRelation", "IntimatePartner Friend Family Other Unknown"),
    ],
    last: ["CountryOfExploitation"],
    row: (n) => [
      2002 + (n % 18),
      "Case Management",
      n % 3 ? "Female" : "Male",
      n % 5 ? "9--17" : "-99",
      "Minor",
      "-99",
      "-99",
      n % 2 ? "UA" : "PH",
    ],
    mark: (r) => (r < 0.6 ? "-99" : r < 0.85 ? "0" : "1"),
    end: (n) => [n % 7 ? "PL" : "00"],
  },
  synthetic: {
    words: ["yearOfRegistration", "gender", "ageBroad", "citizenship", "CountryOfExploitation", "traffickMonths"],
    marks: [
      ...list(
        "means",
        "DebtBondageEarnings Threats AbusePsyPhySex FalsePromises DrugsAlcohol DenyBasicNeeds ExcessiveWorkHours WithholdDocs",
      ),
      ...list("is", "ForcedLabour SexualExploit OtherExploit"),
      ...list("typeOfLabour", "Agriculture Construction DomesticWork Hospitality"),
      ...list("typeOfSex", "Prostitution Pornography"),
      ...list("recruiterRelation", "IntimatePartner Friend Family Other"),
    ],
    last: [],
    row: (n) => [
      2002 + (n % 22),
      n % 3 ? "Woman" : "Man",
      n % 5 ? "09--17" : "",
      n % 2 ? "UKR" : "PHL",
      n % 7 ? "POL" : "",
      "0--12 (0-1 yr)",
    ],
    mark: (r) => (r < 0.8 ? "" : "1"),
    end: () => [],
  },
};

/** The same numbers at every run. */
let state = 1;
const chance = () => {
  state = (state * 1664525 + 1013904223) % 4294967296;
  return state / 4294967296;
};

export const measure = () => {
  const folder = mkdtempSync(join(tmpdir(), "referral-bench-"));
  try {
    const figures = [];
    for (const [name, { words, marks, last, row, mark, end }] of Object.entries(shapes)) {
      const path = join(folder, `${name}.csv`);
      const file = openSync(path, "w");
      writeSync(file, `${[...words, ...marks, ...last].join(",")}\n`);
      for (let n = 0; n < count; ) {
        let piece = "";
        for (let m = 0; m < 5000 && n < count; m++, n++)
          piece += `${[...row(n), ...marks.map(() => mark(chance())), ...end(n)].join(",")}\n`;
        writeSync(file, piece);
      }
      closeSync(file);
      const call = (args) => {
        const started = performance.now();
        const { status, stderr, stdout } = spawnSync(
          process.execPath,
          ["-r", join(import.meta.dirname, "memory.cjs"), join(root, "bin/referral.js"), ...args],
          { encoding: "utf8" },
        );
        if (status !== 0) throw new Error(`exit ${status}\n${stderr}`);
        return { ms: performance.now() - started, peak: Number(/\npeak (\d+)\n$/.exec(stderr)?.[1]), stdout };
      };
      const times = [1, 2, 3].map(() => call(["trends", path, "--json"]));
      const persons = JSON.parse(times[0].stdout).data.sources[0].persons;
      const peak = Math.max(...times.map((one) => one.peak)) / 1024;
      const size = (statSync(path).size / 2 ** 20).toFixed(0);
      const ms = times.map((one) => one.ms);
      figures.push(timed(`trends of ${persons} rows, ${name} (${size} MiB)`, ms, { promised: "< 3 s" }));
      figures.push({ what: "  memory at the peak", value: peak, unit: "MiB" });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

await printWhenMain(import.meta, measure);
