import { closeSync, existsSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { vaultWords as w } from "../../messages/en/vault.ts";
import { UserError } from "../../outcome.ts";
import { codeOf } from "../disk-reason.ts";
import { temporaryOf } from "../write-durably.ts";

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
  acquire(path);
  let isHeld = true;
  const release = () => {
    if (isHeld) letGo(path);
    isHeld = false;
    process.off("exit", release);
  };
  // A signal ends the program without unwinding.
  process.on("exit", release);
  tidy(path);
  return release;
};

/** Where the disk became read-only meanwhile the lock stays; once this process has ended it is taken over. */
const letGo = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // What the disk refused has been said.
  }
};

/**
 * Written aside and linked into place: a lock that is there always says whose it is. A session that is killed in between would
 * else leave one that nobody could ever take over.
 */
const acquire = (path: string): void => {
  const mine = temporaryOf(path);
  try {
    write(mine);
    if (!link(mine, path)) takeOver(path, mine);
  } finally {
    rmSync(mine, { force: true });
  }
};

const write = (path: string, flags = "w"): void => {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  const file = openSync(path, flags, 0o600);
  try {
    writeSync(file, JSON.stringify(holder));
  } catch (error) {
    // The disk is full: empty it would stay for ever.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
};

const link = (mine: string, path: string): boolean => {
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    return codeOf(error) !== "EEXIST" && make(path);
  }
};

/** Some disks (FAT, network) know no links. */
const make = (path: string): boolean => {
  try {
    write(path, "wx");
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
};

const turnOf = (path: string): string => `${path}.turn`;

/**
 * One process at a time may take a lock over: two that saw the same dead holder would else both have it. Who takes it over
 * may be killed at that, too: its turn is a lock like any other.
 */
const takeOver = (path: string, mine: string): void => {
  if (isHeldByOther(path)) throw held(path);
  acquire(turnOf(path));
  try {
    if (isHeldByOther(path)) throw held(path);
    renameSync(mine, path);
  } finally {
    rmSync(turnOf(path), { force: true });
  }
};

/** The turn of one who was killed at taking over. */
const tidy = (path: string): void => {
  const turn = turnOf(path);
  if (!existsSync(turn)) return;
  try {
    acquire(turn);
    tidy(turn);
    rmSync(turn, { force: true });
  } catch (error) {
    // Somebody has it: they clear it away themselves.
    if (!(error instanceof UserError)) throw error;
  }
};

const isHeldByOther = (path: string): boolean => {
  const holder = read(path);
  // Gone again, or half-written on a disk without links: somebody is taking it right now.
  if (!holder) return true;
  return holder.host !== hostname() || isRunning(holder.pid);
};

/** Held by a process of this machine that is no more. */
export const isAbandoned = (path: string): boolean => read(path) !== undefined && !isHeldByOther(path);

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
    return codeOf(error) === "EPERM";
  }
};

const held = (path: string): UserError => {
  const holder = read(path);
  return new UserError("locked", holder ? w.held(holder.pid, holder.host, holder.since.slice(0, 16)) : w.heldBySomebody, [
    w.heldHint(path),
  ]);
};
