import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { readSwaps } from "../../formats/proc.ts";
import type { Swap } from "../system.ts";

/** Where Linux puts memory when there is too little of it. Undefined when it does not tell. */
export const swapsOf = (root: string): readonly Swap[] | undefined => {
  try {
    return readSwaps(readFileSync(join(root, "proc/swaps"), "utf8")).map((name) => ({ name, on: whatIs(root, name) }));
  } catch {
    return undefined;
  }
};

const whatIs = (root: string, name: string): Swap["on"] => {
  const device = deviceOf(root, name);
  if (device === undefined) return "some_disk";
  if (/^zram\d+$/.test(basename(device)) && !isWrittenBack(device)) return "memory";
  return isSealed(device) ? "sealed_disk" : "open_disk";
};

/** The folder in which the kernel tells of a device, or of the device that a file lies on. */
const deviceOf = (root: string, name: string): string | undefined => {
  try {
    if (name.startsWith("/dev/")) return realpathSync(join(root, "sys/class/block", basename(linkedTo(root, name))));
    const { dev } = statSync(join(root, name));
    // As glibc packs it; a file system over several disks has a number that belongs to none.
    const [major, minor] = [(dev >>> 8) & 0xfff, (dev & 0xff) | ((dev >>> 12) & 0xfff00)];
    return realpathSync(join(root, "sys/dev/block", `${major}:${minor}`));
  } catch {
    return undefined;
  }
};

/** `/dev/mapper/swap` is a link to `/dev/dm-1`. */
const linkedTo = (root: string, name: string): string => (existsSync(join(root, name)) ? realpathSync(join(root, name)) : name);

/** Encrypted itself (dm-crypt), or built on nothing but what is, as LVM on an encrypted disk. */
const isSealed = (device: string): boolean => {
  if (readText(join(device, "dm/uuid")).startsWith("CRYPT-")) return true;
  const below = existsSync(join(device, "slaves")) ? readdirSync(join(device, "slaves")) : [];
  return below.length > 0 && below.every((name) => isSealed(realpathSync(join(device, "slaves", name))));
};

/** Compressed memory that moves to a disk when it is full. */
const isWrittenBack = (device: string): boolean => !["", "none"].includes(readText(join(device, "backing_dev")).trim());

const readText = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");
