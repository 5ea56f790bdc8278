import type { Left } from "../../core/lint/left.ts";
import { readYaml } from "../yaml.ts";
import { readRecords } from "../yaml-records.ts";
import { keyOrder } from "./key-order.ts";

/** What `--fix` leaves, and why. @param text as it is once it was mended. @returns undefined where nothing is left to mend */
export const leftIn = (text: string): Left | undefined => {
  const read = readYaml(text, "");
  const yaml = read.ok ? read.value : readRecords(text, "").yaml;
  const lines = yaml ? [...new Set(keyOrder(yaml).flatMap(({ at }) => at?.line ?? []))] : [];
  if (read.ok) return lines.length > 0 ? { why: "between", lines } : undefined;
  const isLong = read.problems.some(({ code, args }) => code === "yaml-refused" && "what" in args && args.what === "size");
  if (!isLong) return { why: "unreadable" };
  return lines.length > 0 || /[ \t]\r?$/m.test(text) ? { why: "long" } : undefined;
};
