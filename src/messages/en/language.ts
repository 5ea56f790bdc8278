/** The language this program speaks. */
export const languageWords = {
  /** For `<html lang>`; also in the names of the files of the build. */
  code: "en",
  option: (codes: readonly string[]) => `language of the interface: ${codes.join(", ")} (also REFERRAL_LANG, and "language" in the config)`,
  unknown: (from: string, code: string, codes: readonly string[]) =>
    `${from}: there is no interface in “${code}”, but in ${codes.join(", ")}.`,
  hint: (codes: readonly string[]) => `--lang ${codes.join(" | ")}; the languages of services are chosen with --language`,
};
