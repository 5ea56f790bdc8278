import type { Day } from "../../core/day.ts";
import { advice } from "../../core/lint/advice.ts";
import type { Rule } from "../../core/lint/rule.ts";
import type { Problem } from "../../core/problem.ts";
import { hoursGrammar } from "../../formats/lint/hours-grammar.ts";
import { keyOrder } from "../../formats/lint/key-order.ts";
import { phoneImplausible } from "../../formats/lint/phone-implausible.ts";
import { readCountries, type Surroundings } from "../../formats/read-countries.ts";
import type { SourceFile } from "../../formats/source-file.ts";
import type { Io } from "../../ports/io.ts";
import { dayHere } from "../day-here.ts";
import { exceptionsOf, type KeptFolder } from "./folder.ts";

/** What `check` asks. */
export const everyRule = (today: Day): readonly Rule[] => [...advice(today), phoneImplausible, hoursGrammar];

/** What `check` would say of one record if the file read so. */
export const checkText = (folder: KeptFolder, file: SourceFile, id: string, io: Io): readonly Problem[] => {
  const { problems } = readCountries([file, ...exceptionsOf(folder, io)], surroundings(folder, io));
  return problems.filter(({ of, at }) => of === id || (of === undefined && at?.file === file.shown));
};

const surroundings = ({ below }: KeptFolder, io: Io): Surroundings => ({
  standsElsewhere: () => true,
  further: { rules: everyRule(dayHere(io)), text: keyOrder },
  ...(below && { base: (code: string) => below.country(code) }),
});
