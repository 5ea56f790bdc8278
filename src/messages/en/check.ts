/** Words of `referral check`. */
export const checkWords = {
  summary: "check country files as a compiler would",
  description:
    "Check country files as a compiler would: file:line:col, rule, what is wrong, hint. Takes files and folders;\n" +
    "without any, directory-data of this checkout. Errors are listed and end with exit code 5, warnings are counted. Folders of --directory are checked as laid over the built-in directory.",
  formats: "how to print: text, json, or github (workflow commands)",
  warnings: "list the warnings too, instead of counting them",
  fix: "put fields in order and take spaces off line ends; all else stays byte for byte",
  unknownFormat: (format: string) => `--format: there is no format ${format}`,
  knownFormats: "Known: text, json, github",
  warningsHead: "Warnings by rule (--warnings lists them):",
  fixed: (path: string) => `${path}: put in order`,
  hint: "hint: ",
  warning: "warning: ",
  counts: (counts: { readonly files: number; readonly organizations: number; readonly errors: number; readonly warnings: number }) =>
    `${many(counts.files, "file")}, ${many(counts.organizations, "organization")} sound: ${many(counts.errors, "error")}, ${many(counts.warnings, "warning")}`,
  nothingToCheck: "There is nothing to check: no directory-data here.",
  nothingToCheckHint: "Name files or folders: referral check my-folder/BE.yaml",
  noPath: (path: string) => `There is no file or folder ${path}`,
};

const many = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;
