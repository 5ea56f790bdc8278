import { keepUntil, keptDays } from "../../core/case/retention.ts";
import { addDays } from "../../core/day.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { caseWords } from "../../messages/en/case.ts";
import { casePageWords as w } from "../../messages/en/case-page.ts";
import type { Io } from "../../ports/io.ts";
import type { OpenVault, Vault } from "../../ports/vault.ts";
import { typedCode } from "../case/typed-code.ts";
import { dayHere } from "../day-here.ts";
import { choose } from "../saved/choose.ts";
import { holdSaved } from "../saved/open-case.ts";
import type { Listed } from "./run.ts";

const ways = ["later", "keep", "erase"] as const;

/** Asks, case by case, what is to become of those whose time is over. Nothing is erased without a yes, and the code typed. */
export const askAboutExpired = async (listed: readonly Listed[], vault: Vault, opened: OpenVault, io: Io): Promise<Doc> => {
  const done: Doc[number][] = [];
  const prompter = await io.prompter();
  for (const { standing } of listed) {
    const { code } = standing.record;
    const way = await choose(prompter, {
      ask: w.whatWithExpired(code, keepUntil(standing.record, standing.dayHere)),
      why: w.whatWithExpiredWhy,
      choices: ways.map((value) => ({ value, label: w.expiredChoices[value] })),
    });
    if (way === undefined) break;
    if (way === "keep") {
      const until = addDays(dayHere(io), keptDays);
      const held = await holdSaved(code, vault, opened, io);
      try {
        await held.add({ kind: "kept", until });
      } finally {
        held.release();
      }
      done.push(line(0, caseWords.keptUntil(code, until)));
    }
    if (way === "erase") {
      const isMeant = (await typedCode(code, io)).trim().toUpperCase() === code;
      if (isMeant) vault.erase(code);
      done.push(line(0, isMeant ? caseWords.erased(code) : span("warning", caseWords.eraseWrong)));
      if (isMeant) done.push(line(0, span("quiet", caseWords.erasedHint)));
    }
  }
  if (listed.length === 0) return [line(0, w.noneExpired)];
  return done.length > 0 ? done : [line(0, w.nothingChanged)];
};
