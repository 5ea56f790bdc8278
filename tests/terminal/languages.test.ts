import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { walkThrough } from "./caseworker.ts";
import { inLanguage, speaker } from "./in-language.ts";
import { inOneLine, Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

/** Names as somebody types them who knows no other; and what is called differently where. */
const own = {
  fr: { languages: "népalais, hi", confidential: "CONFIDENTIEL" },
  es: { languages: "nepalí, hi", confidential: "CONFIDENCIAL" },
} as const;

test.each(["fr", "es"] as const)("the whole walkthrough in %s: every question, the last look and the sheets", (language) =>
  withFolder(async (folder) => {
    const sheets = join(folder, "sheets.txt");
    const spoken = await speaker(language);
    const known = inLanguage({ ...wageClaim, "Which languages do you speak": own[language].languages }, spoken);
    const screen = new Screen(`$REFERRAL --lang ${language} start --no-save > ${sheets}`, { env: { HOME: folder } });
    const asked = await walkThrough(screen, known, inOneLine(spoken.keys.moves.not_asked ?? ""));
    expect(await screen.end()).toBe(0);

    // Each question as the language has it: the English one would be said if a word were missing.
    const asks = Object.values(spoken.sheet.questions).flatMap(({ questions }) =>
      Object.values(questions).map(({ ask }) => inOneLine(ask)),
    );
    expect(asked.filter((one) => !asks.some((ask) => one.startsWith(ask)))).toEqual([]);

    // Below what a record says of the rights in this country, once: it is in English only.
    const { recordedInEnglish } =
      language === "fr" ? await import("../../src/messages/fr/advice.ts") : await import("../../src/messages/es/advice.ts");
    const shown = inOneLine(screen.raw);
    const [, rights = ""] = shown.split(spoken.sheet.questions.rights.title);
    expect(rights.split(spoken.sheet.questions.services.title)[0]?.split(recordedInEnglish)).toHaveLength(2);

    const text = readFileSync(sheets, "utf8");
    expect(text.startsWith(`${own[language].confidential}\n`)).toBe(true);
    const { itemLabels, nameHere } = spoken.sheet;
    expect(inOneLine(text)).toMatch(new RegExp(`${inOneLine(itemLabels.called)} ?: Ravi`));
    expect(text).toContain(`${nameHere("language", "ne", "")}, ${nameHere("language", "hi", "")}`);
    // As it was typed.
    expect(text).toContain("Example Aid (invented)");
    // Answered, but not among the lines that were ticked.
    expect(text).not.toContain("passport");
    expect(text).not.toContain(itemLabels.age_group);
    expect(readdirSync(folder)).toEqual(["sheets.txt"]);
  }),
);
