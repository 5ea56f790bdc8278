import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readCoreLimit, readCoreReceiver, readSwaps } from "../../src/formats/proc.ts";
import { realSystem } from "../../src/ports/real-system.ts";
import { withFolder } from "../program/program.ts";

/* A tree such as Linux shows it: texts by path, and links (`-> target`). */
const machine = (folder: string, files: Readonly<Record<string, string>>): string => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (content.startsWith("-> ")) symlinkSync(content.slice(3), join(folder, path));
    else writeFileSync(join(folder, path), content);
  }
  return folder;
};
const head = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";
const swapOn = (name: string) => ({ "proc/swaps": `${head}${name}                               partition\t8388604\t\t0\t\t-2\n` });

const disks: Readonly<Record<string, readonly [string, string, Readonly<Record<string, string>>]>> = {
  "a partition": ["/dev/sda2", "open_disk", { "sys/class/block/sda2/size": "1" }],
  "compressed memory": ["/dev/zram0", "memory", { "sys/class/block/zram0/backing_dev": "none\n" }],
  "compressed memory without the file": ["/dev/zram1", "memory", { "sys/class/block/zram1/size": "1" }],
  "compressed memory that moves to a disk": ["/dev/zram0", "open_disk", { "sys/class/block/zram0/backing_dev": "/dev/sda3\n" }],
  "an encrypted disk": ["/dev/dm-1", "sealed_disk", { "sys/class/block/dm-1/dm/uuid": "CRYPT-LUKS2-0123-swap\n" }],
  "an encrypted disk by its name": [
    "/dev/mapper/swap",
    "sealed_disk",
    { "dev/mapper/swap": "-> ../dm-1", "dev/dm-1": "", "sys/class/block/dm-1/dm/uuid": "CRYPT-PLAIN-swap\n" },
  ],
  "a volume on an encrypted disk": [
    "/dev/dm-2",
    "sealed_disk",
    {
      "sys/class/block/dm-2/dm/uuid": "LVM-abc\n",
      "sys/class/block/dm-0/dm/uuid": "CRYPT-LUKS1-0123\n",
      "sys/class/block/dm-2/slaves/dm-0": "-> ../../dm-0",
    },
  ],
  "a volume over an encrypted disk and an open one": [
    "/dev/dm-2",
    "open_disk",
    {
      "sys/class/block/dm-2/dm/uuid": "LVM-abc\n",
      "sys/class/block/dm-0/dm/uuid": "CRYPT-LUKS1-0123\n",
      "sys/class/block/sdb1/size": "1",
      "sys/class/block/dm-2/slaves/dm-0": "-> ../../dm-0",
      "sys/class/block/dm-2/slaves/sdb1": "-> ../../sdb1",
    },
  ],
  "a device that nobody knows": ["/dev/sdx9", "some_disk", {}],
  "a file that can't be looked at": ["/var/swapfile", "some_disk", {}],
};

for (const [name, [device, on, files]] of Object.entries(disks))
  test(`swap on ${name}`, () =>
    withFolder((folder) => {
      const root = machine(folder, { ...swapOn(device), ...files });
      expect(realSystem(root, "linux").swaps()).toEqual([{ name: device, on }]);
    }));

test("a swap file is as sealed as the disk that it lies on", () =>
  withFolder(async (folder) => {
    const { statSync } = await import("node:fs");
    const root = machine(folder, { ...swapOn("/swapfile"), swapfile: "" });
    const { dev } = statSync(join(root, "swapfile"));
    const block = `sys/dev/block/${(dev >>> 8) & 0xfff}:${(dev & 0xff) | ((dev >>> 12) & 0xfff00)}`;
    machine(root, { [`${block}/dm/uuid`]: "CRYPT-LUKS2-1\n" });
    expect(realSystem(root, "linux").swaps()).toEqual([{ name: "/swapfile", on: "sealed_disk" }]);
    machine(root, { [`${block}/dm/uuid`]: "LVM-1\n" });
    expect(realSystem(root, "linux").swaps()).toEqual([{ name: "/swapfile", on: "open_disk" }]);
  }));

test("no swap at all, and a system that does not tell", () =>
  withFolder((folder) => {
    expect(realSystem(machine(folder, { "proc/swaps": head }), "linux").swaps()).toEqual([]);
    expect(realSystem(join(folder, "nowhere"), "linux").swaps()).toBeUndefined();
    expect(realSystem(folder, "darwin")).toMatchObject({ platform: "mac" });
    expect(realSystem(folder, "darwin").swaps()).toBeUndefined();
    expect(realSystem(folder, "win32").coreDumps()).toBeUndefined();
  }));

test("a swap file with a space in its name", () => {
  expect(readSwaps(`${head}/my\\040swap file 1 0 -2\n`)).toEqual(["/my swap"]);
});

const limit = (soft: string) =>
  `Limit                     Soft Limit           Hard Limit           Units     \nMax core file size        ${soft.padEnd(20)} unlimited            bytes     \n`;

test("core dumps: the soft limit, and whom they are handed to", () =>
  withFolder((folder) => {
    expect(readCoreLimit(limit("0"))).toBe(false);
    expect(readCoreLimit(limit("unlimited"))).toBe(true);
    expect(readCoreLimit(limit("1024"))).toBe(true);
    expect(readCoreLimit("")).toBeUndefined();
    expect(readCoreReceiver("|/usr/lib/systemd/systemd-coredump %P %u\n")).toBe("systemd-coredump");
    expect(readCoreReceiver("|/bin/false\n")).toBeUndefined();
    expect(readCoreReceiver("core\n")).toBeUndefined();
    const root = machine(folder, { "proc/self/limits": limit("0"), "proc/sys/kernel/core_pattern": "|/usr/share/apport/apport -p%p\n" });
    expect(realSystem(root, "linux").coreDumps()).toEqual({ allowed: false, handed_to: "apport" });
    expect(realSystem(join(folder, "nowhere"), "linux").coreDumps()).toBeUndefined();
  }));

test("a place is where links lead, with the hidden names on the way", () =>
  withFolder((folder) => {
    machine(folder, { "Dropbox/.dropbox": "", "Dropbox/.git/HEAD": "", "Dropbox/vault/a": "", link: "-> Dropbox/vault" });
    const place = realSystem().place(join(folder, "link"));
    expect(place?.path).toMatch(/Dropbox\/vault$/);
    expect(place?.levels.slice(0, 2).map(({ path, hidden }) => [path.split("/").at(-1), [...hidden].sort()])).toEqual([
      ["vault", []],
      ["Dropbox", [".dropbox", ".git/"]],
    ]);
    expect(place?.levels.at(-1)?.path).toBe("/");
    expect(realSystem().place(join(folder, "nowhere"))).toBeUndefined();
  }));
