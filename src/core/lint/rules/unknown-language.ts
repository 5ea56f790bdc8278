import { isLanguageCode } from "../../vocabulary/language-codes.ts";
import { organizationRule } from "../rule.ts";
import { fieldOf, textsOf } from "../texts.ts";

/** ISO 639: "nl", not "Dutch". */
export const unknownLanguage = organizationRule("unknown-language", "error", (organization) =>
  textsOf(organization)
    .filter(({ path, text }) => fieldOf(path) === "languages" && !isLanguageCode(text))
    .map(({ path, text }) => ({ path, args: { code_given: text } })),
);
