import { fstatSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { PageParts } from "../formats/page/shell.ts";
import { paint, plainStyle, type Style } from "../formats/view/paint.ts";
import { fileWords } from "../messages/en/files.ts";
import { languageWords } from "../messages/en/language.ts";
import { openDirectory as openDirectoryWords } from "../messages/en/open-directory.ts";
import { UserError } from "../outcome.ts";
import { version } from "../version.ts";
import { columnsOf } from "./columns.ts";
import type { Io, Output } from "./io.ts";
import { builtInFolder, builtInHome, openDirectory } from "./open-directory.ts";
import { progressOn } from "./progress.ts";
import { realFiles } from "./real-files.ts";
import { wantsAccessible } from "./wants-accessible.ts";
import { zoneHere } from "./zone.ts";

/** The real world. Slow parts (terminal, colour, random numbers) are loaded when they are used. */
export const realIo = (process: NodeJS.Process, out = output(process, 1), err = output(process, 2)): Io => {
  const root = join(__dirname, "..");
  const argv = process.argv.slice(2);
  const isAccessible = once(() => wantsAccessible({ argv, env: process.env, files: realFiles }));
  const style = async () => (isAccessible() ? plainStyle : styleOf(process));
  return {
    argv,
    env: process.env,
    out,
    err,
    get canAsk() {
      return isTerminal(0) && err.isTerminal && !process.env.CI;
    },
    get accessible() {
      return isAccessible();
    },
    clock: () => new Date().toISOString().replace(/\.\d+Z$/, "Z"),
    zone: zoneHere,
    random: (count) => globalThis.crypto.getRandomValues(new Uint8Array(count)),
    sha256: async () => (await import("./fingerprint.ts")).loadHash(),
    files: realFiles,
    vault: async () => (await import("./vault/real-vault.ts")).realVault(process.env),
    system: async () => (await import("./real-system.ts")).realSystem(),
    editor: async () => (await import("./real-editor.ts")).realEditor,
    linesFrom: onceEach(linesFrom),
    openDirectory: async (layers) => {
      const isStill = () => isAccessible() || process.env.TERM === "dumb";
      const progress = progressOn(err, { isStill, now: Date.now });
      const environment = { root, version, env: process.env, note: (text: string) => err.write(`${text}\n`), progress };
      const directory = await openDirectory(environment, layers);
      if (directory.problems.length > 0) {
        const { problemsDoc } = await import("../formats/view/problems.ts");
        err.write(paint(problemsDoc(directory.problems), { width: columnsOf(err, process), aloud: isAccessible() }));
      }
      return directory;
    },
    showPaged: async (command, text) => (await import("./real-pager.ts")).showPaged(command, text),
    pageParts: () => readPageParts(root),
    directoryFolders: (layers) => [builtInFolder(root).path, builtInHome(root), ...layers],
    prompter: once(async () => {
      const columns = () => Math.min(err.columns ?? 80, 120);
      if (isAccessible()) {
        const { accessiblePrompter } = await import("./accessible/accessible-prompter.ts");
        return accessiblePrompter(process, { write: err.write, columns, canEmpty: process.env.TERM !== "dumb" });
      }
      if (isColourless(process)) {
        // The prompt library knows neither our flag nor that no colour is the stronger wish.
        process.env.NO_COLOR = "1";
        delete process.env.FORCE_COLOR;
      }
      const [{ terminalPrompter }, look] = await Promise.all([import("./terminal.ts"), style()]);
      return terminalPrompter(look, columns);
    }),
    style,
  };
};

/** There is one keyboard: who listens to it and to signals is made once. */
const once = <T extends object | boolean>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** Colour for those who want it, on terminals that have it. FORCE_COLOR forces none into a pipe or a file. */
const styleOf = async (process: NodeJS.Process): Promise<Style> =>
  isColourless(process) ? plainStyle : (await import("./style.ts")).chalkStyle();

const isColourless = ({ env, argv }: NodeJS.Process): boolean =>
  Boolean(env.NO_COLOR) || env.TERM === "dumb" || env.FORCE_COLOR === "0" || argv.includes("--no-color");

const linesFrom = (fd: number): readonly string[] | undefined => {
  if (isTerminal(fd)) return undefined;
  try {
    return readFileSync(fd, "utf8").split(/\r?\n/);
  } catch {
    return undefined;
  }
};

/** What the build left; text of the program itself, so its shape is not looked at. */
const readPageParts = (root: string): PageParts => {
  const path = join(root, "dist", "page", `${languageWords.code}.json`);
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new UserError("disk", fileWords.partMissing(path), [openDirectoryWords.reinstall]);
  }
};

/** What was read from an open file is gone from it: who asks again is given the same. */
const onceEach = (read: Io["linesFrom"]): Io["linesFrom"] => {
  const seen = new Map<number, readonly string[]>();
  return (fd) => {
    const lines = seen.get(fd) ?? read(fd);
    if (lines) seen.set(fd, lines);
    return lines;
  };
};

/** A character device first: asking the terminal itself loads a module that a piped search doesn't need. */
const isTerminal = (fd: number): boolean => {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return (require("node:tty") as typeof import("node:tty")).isatty(fd);
};

const output = (process: NodeJS.Process, fd: 1 | 2): Output => {
  const stream = () => (fd === 1 ? process.stdout : process.stderr);
  let closed = false;
  return {
    /** Written at once. A reader that went away (`| head`) ends the output quietly. */
    write: (text) => {
      let rest = Buffer.from(text);
      while (rest.length > 0 && !closed) {
        try {
          rest = rest.subarray(writeSync(fd, rest));
        } catch (error) {
          const code = error instanceof Error && "code" in error ? error.code : undefined;
          if (code === "EAGAIN") {
            stream().write(rest);
            return;
          }
          if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") throw new UserError("disk", fileWords.outputFull);
          if (code !== "EPIPE" && code !== "EBADF" && code !== "EIO") throw error;
          closed = true;
        }
      }
    },
    get isTerminal() {
      return isTerminal(fd);
    },
    get columns() {
      return isTerminal(fd) ? stream().columns : undefined;
    },
    get rows() {
      return isTerminal(fd) ? stream().rows : undefined;
    },
  };
};
