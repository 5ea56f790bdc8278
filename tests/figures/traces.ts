import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Looks for invented values that no other text could hold: as they were typed, and in whatever dress a program might have
 * put them on the way to a disk.
 */

/** What of it stands in base64 whatever stands around it: without the digits that it shares with its neighbours. */
const inBase64 = (bytes: Buffer): readonly string[] =>
  [0, 1, 2].map((shift) => {
    const digits = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
    return digits.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
  });

const percent = (bytes: Buffer): string => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

/** As JavaScript writes it where only ASCII may stand. */
const escaped = (text: string): string =>
  [...text].map((one) => (one < "\u0080" ? one : `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`)).join("");

/** All forms of one value as they would stand in a file. */
const formsOf = (text: string): readonly Buffer[] => {
  const bytes = Buffer.from(text);
  const wide = Buffer.from(text, "utf16le");
  const base64 = [bytes, wide].flatMap(inBase64);
  const texts = [
    text.normalize("NFD"),
    ...base64,
    ...base64.map((one) => one.replaceAll("+", "-").replaceAll("/", "_")),
    ...[bytes.toString("hex"), wide.toString("hex"), percent(bytes)].flatMap((one) => [one, one.toUpperCase()]),
    encodeURIComponent(text),
    encodeURIComponent(text).replace(/%../g, (one) => one.toLowerCase()),
    escaped(text),
  ];
  return [bytes, wide, Buffer.from(wide).swap16(), ...new Set(texts)].map((one) => (typeof one === "string" ? Buffer.from(one) : one));
};

export type Seeker = (bytes: Buffer) => readonly string[];

/** Gives those of the values that stand in the bytes, in any form. The mark is in each of them: without it nothing is there. */
export const seeker = (values: readonly string[], mark: string): Seeker => {
  const signs = formsOf(mark);
  const wanted = values.map((value) => ({ value, forms: formsOf(value) }));
  return (bytes) =>
    signs.some((sign) => bytes.includes(sign))
      ? wanted.filter(({ forms }) => forms.some((form) => bytes.includes(form))).map(({ value }) => value)
      : [];
};

/** Far more than this tool writes; beside it lie the files of others. */
const largest = 32 * 1024 * 1024;

/** Files below these folders, folders themselves too, that changed since then. Links are not followed. */
const changedBelow = (folders: readonly string[], since: number, levels: number): readonly string[] =>
  folders.flatMap((folder) => {
    const seen: string[] = [];
    const open = [{ at: folder, level: 1 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const name of namesIn(next.at)) {
        const path = join(next.at, name);
        const stat = statOf(path);
        if (!stat) continue;
        if (stat.isDirectory() && next.level < levels) open.push({ at: path, level: next.level + 1 });
        if (Math.max(stat.mtimeMs, stat.ctimeMs) >= since && (stat.isDirectory() || (stat.isFile() && stat.size <= largest)))
          seen.push(path);
      }
    }
    return seen;
  });

/** Names and contents of what changed in which a value stands: the values, by path. */
export const tracesBelow = (folders: readonly string[], since: number, seek: Seeker, levels = 50): readonly string[] =>
  changedBelow(folders, since, levels).flatMap((path) =>
    [...seek(Buffer.from(path)), ...seek(contentOf(path))].map((value) => `${value} in ${path}`),
  );

const contentOf = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch {
    // A folder, gone meanwhile, or not ours to read.
    return Buffer.alloc(0);
  }
};

const statOf = (path: string) => {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** What programs tell a terminal besides text: its title, the clipboard. */
export const toldTerminal = (raw: string): string =>
  [...raw.matchAll(/\u001b[\]P_^X]([^\u0007\u001b]*)/g)].map(([, told]) => told).join("\n");
