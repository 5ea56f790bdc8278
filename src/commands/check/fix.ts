import { fixed } from "../../formats/lint/fix.ts";
import { isExceptionsFile, isWordFile } from "../../formats/source-file.ts";
import type { Files } from "../../ports/files.ts";
import type { Sources } from "./sources.ts";

/** Mends what can be mended without a thought, writes it, and gives the files as they are now. */
export const fixSources = (sources: Sources, files: Files): { readonly sources: Sources; readonly mended: readonly string[] } => {
  const mended: string[] = [];
  const after = sources.files.map((file) => {
    if (file.text === undefined || isWordFile(file) || isExceptionsFile(file)) return file;
    const text = fixed(file.text);
    if (text === file.text) return file;
    files.share(file.shown, [text]);
    mended.push(file.shown);
    return { ...file, text };
  });
  return { sources: { ...sources, files: after }, mended };
};
