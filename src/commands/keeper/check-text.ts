import type { Problem } from "../../core/problem.ts";
import { furtherAsked } from "../../formats/lint/further.ts";
import { readCountries, type Surroundings } from "../../formats/read-countries.ts";
import type { SourceFile } from "../../formats/source-file.ts";
import type { Io } from "../../ports/io.ts";
import { dayHere } from "../day-here.ts";
import { exceptionsOf, type KeptFolder } from "./folder.ts";

/** What `check` would say of one record if the file read so. */
export const checkText = (folder: KeptFolder, file: SourceFile, id: string, io: Io): readonly Problem[] => {
  const { problems } = readCountries([file, ...exceptionsOf(folder, io)], surroundings(folder, io));
  return problems.filter(({ of, at }) => of === id || (of === undefined && at?.file === file.shown));
};

const surroundings = ({ below }: KeptFolder, io: Io): Surroundings => ({
  standsElsewhere: () => true,
  further: furtherAsked(dayHere(io)),
  ...(below && { base: (code: string) => below.country(code) }),
});
