/* Texts in which Linux tells of itself. */

/** `/proc/swaps`: files and devices that memory may be written to. */
export const readSwaps = (text: string): readonly string[] =>
  text
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) =>
      (line.split(/\s+/)[0] ?? "").replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8))),
    );

/** `/proc/self/limits`: whether a crash may write a core file, or undefined when it does not say. */
export const readCoreLimit = (text: string): boolean | undefined => {
  const [, soft] = /^Max core file size\s+(\S+)/m.exec(text) ?? [];
  return soft === undefined ? undefined : soft !== "0";
};

/** `/proc/sys/kernel/core_pattern`: the program that is handed the memory of what crashed; it may pass over the limit (core(5)). */
export const readCoreReceiver = (text: string): string | undefined => {
  const [, program] = /^\|\s*(\S+)/.exec(text.trim()) ?? [];
  const name = program?.split("/").at(-1);
  return name === "false" || name === "true" ? undefined : name;
};
