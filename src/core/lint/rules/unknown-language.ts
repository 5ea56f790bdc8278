import { organizationRule } from "../rule.ts";
import { fieldOf, textsOf } from "../texts.ts";

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const isLanguageCode = (code: string): boolean => /^[a-z]{2,3}$/.test(code) && names.of(code) !== undefined;

/** ISO 639: "nl", not "Dutch". */
export const unknownLanguage = organizationRule("unknown-language", "error", (organization) =>
  textsOf(organization)
    .filter(({ path, text }) => fieldOf(path) === "languages" && !isLanguageCode(text))
    .map(({ path, text }) => ({ path, args: { code_given: text } })),
);
