/** Words of `referral completion`, and of the scripts that it prints. */
export const completionWords = {
  summary: "a script that lets your shell complete commands, flags and values",
  description: (shells: readonly string[]) =>
    `Print a script for your shell (${shells.join(", ")}): with it the Tab key completes commands, flags, files, countries,\n` +
    "services, languages and the ids of providers. It never offers anything of a saved case. How to switch it on:\n" +
    "referral help completion",
  shell: "which shell",
  noShell: "which shell shall complete?",
  unknown: (shell: string) => `there is no completion for “${shell}”`,
  shells: (shells: readonly string[]) => `shells: ${shells.join(", ")}`,
  tooMany: "one shell at a time",
  /** The head of a script. */
  head: (shell: string) => `Completion of referral for ${shell}. How to switch it on: referral help completion`,
};
