import { spawnSync } from "node:child_process";

/** What an awk program prints of a comma-separated text: counts made without this product. `$c["name"]` is a cell by its column. */
export const awk = (program: string, csv: string): string => {
  const named = `BEGIN { FS = "," } NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } ${program}`;
  const { status, stdout, stderr, error } = spawnSync("awk", [named], { input: csv, encoding: "utf8" });
  if (error || status !== 0) throw error ?? new Error(stderr);
  return stdout.trim();
};

/** "key count" lines. */
export const awkCounts = (program: string, csv: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    awk(program, csv)
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [key = "", count] = line.split(" ");
        return [key, Number(count)];
      }),
  );
