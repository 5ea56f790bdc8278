import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Editor } from "./editor.ts";
import { realFiles } from "./real-files.ts";

export const realEditor: Editor = {
  draft: (name, text) => {
    const folder = mkdtempSync(join(tmpdir(), "referral-edit-"));
    const path = join(folder, name);
    realFiles.write(path, text);
    return { path, read: () => realFiles.read(path), drop: () => rmSync(folder, { recursive: true, force: true }) };
  },
  open: (command, path) => withoutInterrupts(() => run(command, path)),
};

/** The command may have arguments ("code --wait"): a shell reads it, as it reads the variable everywhere else. */
const run = (command: string, path: string): Promise<number | undefined> =>
  new Promise((done) => {
    const child =
      process.platform === "win32"
        ? spawn(`${command} "${path}"`, { stdio: "inherit", shell: true })
        : spawn("sh", ["-c", `${command} "$1"`, command, path], { stdio: "inherit" });
    child.on("error", () => done(undefined));
    child.on("exit", (code) => done(code ?? undefined));
  });

/** Ctrl-C inside the editor is the editor's: we must not be gone when it closes. */
const withoutInterrupts = async <T>(work: () => Promise<T>): Promise<T> => {
  const before = process.listeners("SIGINT");
  const ignore = () => {};
  process.removeAllListeners("SIGINT");
  process.on("SIGINT", ignore);
  try {
    return await work();
  } finally {
    process.off("SIGINT", ignore);
    for (const listener of before) process.on("SIGINT", listener);
  }
};
