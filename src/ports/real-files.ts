import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileWords as w } from "../messages/en/files.ts";
import { UserError } from "../outcome.ts";
import type { Files } from "./files.ts";
import { makeFolder } from "./make-folder.ts";

const ownerOnly = 0o600;
const folderOfOwner = 0o700;

export const realFiles: Files = {
  read: (path) => {
    try {
      return readFileSync(path, "utf8");
    } catch (error) {
      throw new UserError(
        codeOf(error) === "ENOENT" || codeOf(error) === "EISDIR" ? "usage" : "disk",
        w.cannotRead(path, reasonOf(error)),
        [w.readHint],
      );
    }
  },
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []),
  write: (path, text) => {
    const temporary = join(dirname(path), `.${process.pid}.tmp`);
    try {
      makeFolder(dirname(path), folderOfOwner);
      writeFileSync(temporary, text, { mode: ownerOnly, flush: true });
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw new UserError("disk", w.cannotRead(path, reasonOf(error)), [w.writeHint]);
    }
  },
};

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

const reasonOf = (error: unknown): string => w.reasons[String(codeOf(error))] ?? w.otherReason;
