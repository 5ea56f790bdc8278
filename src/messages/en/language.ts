/** The language this program speaks. */
export const languageWords = {
  /** For `<html lang>`; also in the names of the files of the build. */
  code: "en",
  option: (codes: readonly string[]) => `language of the interface: ${codes.join(", ")} (also REFERRAL_LANG, and "language" in the config)`,
  unknown: (from: string, code: string, codes: readonly string[]) =>
    `${from}: there is no interface in “${code}”, but in ${codes.join(", ")}.`,
  sheetOption: (codes: readonly string[]) =>
    `language of what a receiver gets: ${codes.join(", ")} (default: "sheet_language" in the config, else that of the interface); what was typed stays as it is`,
  sheetInConfig: '"sheet_language" in the config',
  unknownSheet: (from: string, code: string, codes: readonly string[]) =>
    `${from}: there are no sheets in “${code}”, but in ${codes.join(", ")}.`,
  /** Above the preview, which the caseworker has to understand. */
  previewed: (name: string) => `Shown in your language; the sheet itself says the same in ${name}.`,
  /** Before what went wrong, and before what to do. */
  /** What somebody typed, in our sentence. */
  quoted: (text: string) => `“${text}”`,
  error: "error: ",
  toDo: "hint: ",
  hint: (codes: readonly string[]) => `--lang ${codes.join(" | ")}; the languages of services are chosen with --language`,
};
