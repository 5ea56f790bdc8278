import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

export const hasTmux = spawnSync("tmux", ["-V"]).status === 0;

const over = "all-was-shown";

/** What a real terminal shows of these bytes, with everything that can be scrolled back to. */
export const scrollback = async (raw: string, folder: string): Promise<string> => {
  const [socket, bytes] = [join(folder, "tmux"), join(folder, "bytes")];
  const tmux = (...args: readonly string[]): string =>
    spawnSync("tmux", ["-S", socket, "-f", "/dev/null", ...args], { encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" } }).stdout;
  writeFileSync(bytes, `${raw}\n${over}\n`);
  try {
    tmux("-u", "new-session", "-d", "-x", "200", "-y", "50", `cat ${bytes}; read -r _`);
    await expect.poll(() => tmux("capture-pane", "-p", "-S", "-"), { timeout: 10_000 }).toContain(over);
    return tmux("capture-pane", "-p", "-S", "-");
  } finally {
    tmux("kill-server");
    rmSync(bytes);
    rmSync(socket, { force: true });
  }
};
