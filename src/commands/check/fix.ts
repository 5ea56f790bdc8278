import type { Left } from "../../core/lint/left.ts";
import { fixed } from "../../formats/lint/fix.ts";
import { leftIn } from "../../formats/lint/left.ts";
import { isExceptionsFile, isWordFile } from "../../formats/source-file.ts";
import type { Files } from "../../ports/files.ts";
import type { Sources } from "./sources.ts";

/** What `--fix` did, and what it did not, to the files as they are now. */
export interface Mended {
  readonly sources: Sources;
  /** Files that were written. */
  readonly mended: readonly string[];
  readonly left: readonly (Left & { readonly file: string })[];
}

/** Mends what can be mended without a thought, and writes it. Words and exceptions are in whatever order their keeper likes. */
export const fixSources = (sources: Sources, files: Files): Mended => {
  const mended: string[] = [];
  const left: Mended["left"][number][] = [];
  const after = sources.files.map((file) => {
    if (file.text === undefined || isWordFile(file) || isExceptionsFile(file)) return file;
    const text = fixed(file.text);
    if (text !== file.text) {
      files.share(file.shown, [text]);
      mended.push(file.shown);
    }
    const why = leftIn(text);
    if (why) left.push({ file: file.shown, ...why });
    return { ...file, text };
  });
  return { sources: { ...sources, files: after }, mended, left };
};
