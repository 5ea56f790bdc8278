import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { vaultWords as w } from "../../messages/en/vault.ts";
import { UserError } from "../../outcome.ts";

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/**
 * A file that only one process can make. The lock of a process that died on this machine is taken over; whose process can't
 * be asked (another machine on a shared disk) keeps it.
 *
 * @returns lets it go; harmless when called twice
 * @throws UserError locked, saying who holds it; what Node throws where the file can't be made
 */
export const takeLock = (path: string): (() => void) => {
  if (!make(path)) takeOver(path);
  let isHeld = true;
  const release = () => {
    if (isHeld) rmSync(path, { force: true });
    isHeld = false;
    process.off("exit", release);
  };
  // A signal ends the program without unwinding.
  process.on("exit", release);
  return release;
};

const make = (path: string): boolean => {
  try {
    const file = openSync(path, "wx", 0o600);
    const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
    writeSync(file, JSON.stringify(holder));
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
};

/** One process at a time may take a lock over: two that saw the same dead holder would else both have it. */
const takeOver = (path: string): void => {
  const turn = `${path}.turn`;
  if (isHeldByOther(path) || !make(turn)) throw held(path);
  try {
    if (isHeldByOther(path)) throw held(path);
    rmSync(path, { force: true });
    if (!make(path)) throw held(path);
  } finally {
    rmSync(turn, { force: true });
  }
};

const isHeldByOther = (path: string): boolean => {
  const holder = read(path);
  // Half-written: somebody is taking it right now.
  if (!holder) return true;
  return holder.host !== hostname() || isRunning(holder.pid);
};

const read = (path: string): Holder | undefined => {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(path, "utf8"));
    return typeof pid === "number" && typeof host === "string" && typeof since === "string" ? { pid, host, since } : undefined;
  } catch {
    return undefined;
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process can't be asked, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

const held = (path: string): UserError => {
  const holder = read(path);
  return new UserError("locked", holder ? w.held(holder.pid, holder.host, holder.since.slice(0, 16)) : w.heldBySomebody, [
    w.heldHint(path),
  ]);
};
