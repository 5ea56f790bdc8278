import type { Left } from "../../core/lint/left.ts";

/** Words of `referral check`. */
export const checkWords = {
  summary: "check country files as a compiler would",
  description:
    "Check country files as a compiler would: file:line:col, rule, what is wrong, hint. Takes files and folders;\n" +
    "without any, directory-data of this checkout. Errors are listed and end with exit code 5, warnings are counted.\n" +
    "Folders of --directory are checked as laid over the built-in directory: the same rules, told of what they add or change. Their vocabulary and exceptions.yaml are not read.",
  formats: "how to print: text, json, or github (workflow commands)",
  warnings: "list the warnings too, instead of counting them",
  fix: "put fields in order and take spaces off line ends; all else stays byte for byte, and what is left is named",
  unknownFormat: (format: string) => `--format: there is no format ${format}`,
  knownFormats: "Known: text, json, github",
  warningsHead: "Warnings by rule (--warnings lists them):",
  fixed: (path: string) => `${path}: put in order`,
  left: (path: string, left: Left): string => `${path}: ${whyLeft(left)}`,
  passedOver: (path: string) => `${path}: not read: a folder laid over the directory brings country files, no words and no exceptions`,
  hint: "hint: ",
  warning: "warning: ",
  counts: (counts: { readonly files: number; readonly organizations: number; readonly errors: number; readonly warnings: number }) =>
    `${many(counts.files, "file")}, ${many(counts.organizations, "organization")} sound: ${many(counts.errors, "error")}, ${many(counts.warnings, "warning")}`,
  nothingToCheck: "There is nothing to check: no directory-data here.",
  nothingToCheckHint: "Name files or folders: referral check my-folder/BE.yaml",
  noPath: (path: string) => `There is no file or folder ${path}`,
};

const many = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;

const whyLeft = (left: Left): string => {
  switch (left.why) {
    case "unreadable":
      return "left as it is: its YAML cannot be read";
    case "long":
      return "left as it is: it is too long to be mended; put it in order in pieces";
    case "between":
      return left.lines.length === 1
        ? `fields on line ${left.lines[0]} are left in their order: a comment, a tag or a field of an odd form keeps them from being moved`
        : `fields on lines ${left.lines.join(", ")} are left in their order: a comment, a tag or a field of an odd form keeps them from being moved`;
  }
};
