import { expect, test } from "vitest";
import { en } from "../../src/messages/person/en.ts";
import { personWords } from "../../src/messages/person/words-in.ts";
import { withFolder } from "../program/program.ts";
import { walkUntil } from "./caseworker.ts";
import { Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

/** What stands above the first yes or no, for somebody who speaks these languages. */
const readOut = (languages: string, ...flags: readonly string[]): Promise<string> =>
  withFolder(async (folder) => {
    const screen = new Screen(`$REFERRAL start --no-save ${flags.join(" ")}`, { env: { HOME: folder } });
    await walkUntil(screen, { ...wageClaim, "Which languages do you speak": languages }, "Do you agree that I pass on");
    const above = (await screen.waiting())?.above ?? "";
    await screen.choose("! leave");
    await screen.end();
    return above.replace(/\s+/g, " ");
  });

const plain = (text: string): string => text.replace(/\s+/g, " ");

test("before the yes or no stands what is read out, in the person's language, each sentence with the English below it", async () => {
  const above = await readOut("Arabic, fr");
  expect(above).toContain("Read this out, or show it (Arabic (العربية)):");
  expect(above).toContain("reviewed by a native speaker: no");
  const { title: _, ...sentences } = personWords.ar.consent;
  for (const [key, text] of Object.entries(sentences))
    expect(above, key).toContain(plain(`${text} ${en.consent[key as keyof typeof en.consent]}`));
});

test("no words in the person's language: said, and the English stands there", async () => {
  const above = await readOut("Nepali, hi");
  expect(above).toContain("No words in Nepali, Hindi yet: in English. Have the interpreter say each sentence");
  expect(above).toContain(en.consent.agree);
});

test("a flag stands above what the person named", async () => {
  expect(await readOut("Arabic", "--person-lang uk")).toContain(personWords.uk.consent.agree);
});
