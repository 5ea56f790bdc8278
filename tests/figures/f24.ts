import fc from "fast-check";
import { sheetsOf } from "../../src/commands/walkthrough/sheets.ts";
import { conclude } from "../../src/core/case/conclude.ts";
import type { Given } from "../../src/core/steps/answers.ts";
import { buildPersonSheet } from "../../src/core/summary/person-sheet.ts";
import { pageToHtml } from "../../src/formats/sheet/html.ts";
import { pageToMarkdown } from "../../src/formats/sheet/markdown.ts";
import type { Page } from "../../src/formats/sheet/page.ts";
import { personPage } from "../../src/formats/sheet/person-page.ts";
import { pageToDoc } from "../../src/formats/sheet/text.ts";
import { paint } from "../../src/formats/view/paint.ts";
import { personLanguages } from "../../src/messages/person/person-words.ts";
import { tellingWords } from "../../src/messages/person/telling.ts";
import { directory } from "../fakes/directory.ts";
import { givenOf, toEnd } from "../walkthrough/end.ts";
import { oddText } from "./answers.ts";
import { check, type Figure } from "./figure.ts";
import { known } from "./walk.ts";

class Telling extends Error {}

/** Case, accents and the width of letters hide nothing from a reader; a full stop or an apostrophe inside a word neither. */
const asRead = (text: string): readonly string[] => {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[đłı]/g, (letter) => ({ đ: "d", ł: "l", ı: "i" })[letter] ?? letter);
  return [plain, plain.replace(/[.'’]/g, "")];
};

/** What parts two words does not matter; a stem that ends with a space is a whole word. */
const asPattern = (stem: string): string => stem.replace(/ $/, "(?![\\p{L}\\p{N}])").replaceAll(" ", "[^\\p{L}\\p{N}]+");
const stems = new RegExp(`(?<!\\p{L})(?:${tellingWords.map(asPattern).join("|")})`, "gu");
export const tellingIn = (text: string): readonly string[] => asRead(text).flatMap((one) => one.match(stems) ?? []);

/** The whole sheet as a finder has it: the words, and in HTML the source with its title and styles. */
const faces = (page: Page): readonly string[] => [paint(pageToDoc(page)), pageToMarkdown(page), pageToHtml(page)];

const disguises: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => `${word}s`,
  (word) => `${word}ing`,
  (word) => `anti-${word}`,
  (word) => `(${word})`,
  (word) => `/${word}/`,
  (word) => `d'${word}`,
  (word) => `_${word}_`,
  (word) => [...word].join("\u00ad"),
  (word) => [...word].join("\u200b"),
  (word) => `${word.slice(0, 1)}${word.slice(1).replace(/[aeiou]/, "$&\u0301")}`,
  (word) => word.replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  (word) => [...word].join("."),
];

const telling = fc
  .tuple(
    fc.constantFrom(...tellingWords),
    fc.constantFrom(...disguises),
    fc.constantFrom("", "the ", "call the desk of the "),
    fc.constantFrom("", " house", ", 2nd floor"),
  )
  .map(([word, disguise, before, after]) => `${before}${disguise(word)}${after}`);
const harmless = fc.constantFrom("the main entrance", "000 000 000", "Noor", "Mo-Fr 09:00-18:00", "bus 12", "case 4", "casa");
const anyText = fc.oneof(telling, harmless, oddText);

const senderKeys = ["organisation", "role", "work_name", "phone", "email", "hours", "deputy"];
const handoverKeys = ["meet_who", "meet_where", "accompanied_by", "if_it_fails", "cold_reason"];

/** The person's sheet, whatever the answers hold, for every country of the directory, in every language of the person: no word that tells. */
export const f24 = async (runs: number): Promise<Figure> => {
  const base = givenOf("police-wanted");
  const receivers = ["se-safe-havens", "se-polisen"];
  const seen = { sheets: 0, left_out: 0 };
  const look = (page: Page, name: string): void => {
    seen.sheets++;
    for (const face of [...faces(page), name]) {
      const words = tellingIn(face);
      const lines = face.split("\n").filter((line) => tellingIn(line).length > 0);
      if (words.length > 0) throw new Telling(`${words.join(", ")} in ${JSON.stringify(lines.join("\n"))}`);
    }
  };
  // Each case in three of the languages: what is left off is the same in all, what stands around it is not.
  const three = fc.subarray([...personLanguages], { minLength: 3, maxLength: 3 });
  const property = fc.asyncProperty(fc.infiniteStream(anyText), three, async (stream, languages) => {
    const texts = stream[Symbol.iterator]();
    const text = (): string => String(texts.next().value);
    const changed: [string, string | readonly string[]][] = [
      // What has no digits is no number, and is asked again.
      ...senderKeys.map((key): [string, string] => [`sender.${key}`, key === "phone" ? `${text()} 00` : text()]),
      ...receivers.flatMap((id) => [
        ...handoverKeys.map((key): [string, string] => [`handover.${id}.${key}`, text()]),
        [`handover.${id}.documents_to_bring`, [text(), text()]] as [string, readonly string[]],
      ]),
    ];
    const given: Given = new Map([...base, ...changed]);
    const finished = await toEnd(given, known);
    const conclusion = conclude(finished.case, finished.place, finished.known);
    const sheets = languages.map((language) => sheetsOf(finished, conclusion, ["person"], directory, { person: language }).pages);
    for (const { page, name } of sheets.flat()) look(page, name);
    seen.left_out += sheets.every((pages) => pages.length === 1) ? 1 : 0;
  });
  let { failed, runs: done } = await check(property, runs);
  try {
    for (const code of directory.countries)
      for (const age_group of ["adult", "child"] as const) {
        const sheet = buildPersonSheet(
          { sender: {}, age: { age_group }, setting: { country: code }, consent: {} },
          known,
          [],
          tellingWords,
        );
        for (const language of personLanguages)
          look(
            personPage(sheet, language, () => []),
            `${code}-P`,
          );
      }
  } catch (error) {
    failed ??= String(error);
  }
  return {
    id: "F24",
    what: "discreet sheet",
    promised: "0 telling words",
    measured:
      failed ??
      `0 in ${seen.sheets} sheets in 3 formats and ${personLanguages.length} languages (${done} cases of odd answers, ${directory.countries.length} countries), file names and metadata`,
    ok: failed === undefined && seen.left_out === done,
  };
};
