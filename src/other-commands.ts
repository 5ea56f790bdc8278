import { addAdd } from "./commands/add.ts";
import { addCase } from "./commands/case.ts";
import { addCases } from "./commands/cases.ts";
import { addCheck } from "./commands/check.ts";
import type { AddCommand } from "./commands/command.ts";
import { addCompletion } from "./commands/completion.ts";
import { addConfirm } from "./commands/confirm.ts";
import { addCoverage } from "./commands/coverage.ts";
import { addDiff } from "./commands/diff.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addEdit } from "./commands/edit.ts";
import { addExport } from "./commands/export.ts";
import { addHelp } from "./commands/help.ts";
import { addImport } from "./commands/import.ts";
import { addMaterials } from "./commands/materials.ts";
import { addPublish } from "./commands/publish.ts";
import { addReport } from "./commands/report.ts";
import { addResume } from "./commands/resume.ts";
import { addStale } from "./commands/stale.ts";
import { addStart } from "./commands/start.ts";
import { addTrends } from "./commands/trends.ts";
import { addVault } from "./commands/vault.ts";

/** What a search does not load, by name, in the order of `--help`. */
export const otherCommands: Readonly<Record<string, AddCommand>> = {
  start: addStart,
  resume: addResume,
  cases: addCases,
  case: addCase,
  vault: addVault,
  materials: addMaterials,
  trends: addTrends,
  doctor: addDoctor,
  export: addExport,
  publish: addPublish,
  import: addImport,
  check: addCheck,
  stale: addStale,
  coverage: addCoverage,
  diff: addDiff,
  add: addAdd,
  edit: addEdit,
  confirm: addConfirm,
  report: addReport,
  completion: addCompletion,
  help: addHelp,
};
