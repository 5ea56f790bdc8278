import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileWords as w } from "../messages/en/files.ts";
import { UserError } from "../outcome.ts";
import { codeOf, reasonOf } from "./disk-reason.ts";
import type { Files } from "./files.ts";
import { makeFolder } from "./make-folder.ts";
import { writeDurably } from "./write-durably.ts";

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
  write: (path, content) => {
    try {
      makeFolder(dirname(path), folderOfOwner);
      writeDurably(path, content);
    } catch (error) {
      throw new UserError("disk", w.cannotRead(path, reasonOf(error)), [w.writeHint]);
    }
  },
};
