import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../outcome.ts";
import type { Files } from "./files.ts";

const ownerOnly = 0o600;
const folderOfOwner = 0o700;

export const realFiles: Files = {
  read: (path) => {
    try {
      return readFileSync(path, "utf8");
    } catch (error) {
      throw new UserError(codeOf(error) === "ENOENT" || codeOf(error) === "EISDIR" ? "usage" : "disk", `${path}: ${reasonOf(error)}`, [
        "check the path, and that you may read it",
      ]);
    }
  },
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []),
  write: (path, text) => {
    const temporary = join(dirname(path), `.${process.pid}.tmp`);
    try {
      mkdirSync(dirname(path), { recursive: true, mode: folderOfOwner });
      writeFileSync(temporary, text, { mode: ownerOnly, flush: true });
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw new UserError("disk", `${path}: ${reasonOf(error)}`, ["choose another folder, or free some room"]);
    }
  },
};

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder",
  EACCES: "not allowed",
  EPERM: "not allowed",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
};
const reasonOf = (error: unknown): string => reasons[String(codeOf(error))] ?? "it can't be read or written";
