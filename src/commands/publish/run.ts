import { filesPage, filesPath, indexPath, pathsIn, type Site, type SiteFile, siteIndex } from "../../formats/site.ts";
import { line } from "../../formats/view/doc.ts";
import { publishWords as w } from "../../messages/en/publish.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Files, FolderFile } from "../../ports/files.ts";
import type { Context } from "../command.ts";
import { type Prepared, prepare } from "../export/prepare.ts";
import type { PublishOptions } from "./publish-options.ts";
import { writtenForms } from "./written-forms.ts";

/** Described by `docs/schemas/publish-1.json`. */
const publishSchema = "referral/publish/1";

/** The whole site, or what was there before. */
export const runPublish = async (folder: string, options: PublishOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  refuseForeign(folder, io.files);
  const prepared = await prepare([], { ...options, output: folder }, context);
  const files: SiteFile[] = [];
  await io.files.replaceFolder(folder, withIndex(prepared, files, await io.sha256()));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const { today: made, version } = prepared.about;
  return {
    exit: "ok",
    notes: [...prepared.notes, line(0, w.written(folder, files.length + 1, bytes))],
    json: { schema: publishSchema, data: { folder, made, version, files } },
  };
};

/** File after file, and at last what was written: only one of them is held at a time. */
async function* withIndex(prepared: Prepared, files: SiteFile[], sha256: (content: Uint8Array) => string): AsyncIterable<FolderFile> {
  const { today: made, version } = prepared.about;
  const noted = (path: string, format: string, content: Uint8Array): FolderFile => {
    files.push({ path, format, bytes: content.length, sha256: sha256(content) });
    return { path, content: [content] };
  };
  for await (const { path, format, content } of writtenForms(prepared)) yield noted(path, format, content);
  const site = (): Site => ({ made, version, files });
  yield noted(filesPath, "index", new TextEncoder().encode(filesPage(site())));
  yield { path: indexPath, content: [siteIndex(site())] };
}

/** A folder that is replaced may hold nothing but what this command wrote there. */
const refuseForeign = (folder: string, files: Files): void => {
  const there = files.tree(folder);
  if (there === undefined) throw new UserError("usage", w.isFile(folder));
  const ours = there.includes(indexPath) ? pathsIn(files.read(`${folder}/${indexPath}`)) : undefined;
  const foreign = there.find((path) => !ours?.includes(path));
  if (foreign !== undefined) throw new UserError("usage", w.foreign(folder, foreign), [w.foreignHint]);
};
