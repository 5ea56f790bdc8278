/** The line below a question that says which key does what; the prompt library has it in English only. */
export const promptKeyWords = {
  keys: { space: "space" } as Readonly<Record<string, string>>,
  actions: { navigate: "navigate", select: "select", submit: "submit" } as Readonly<Record<string, string>>,
  /** In the place of what is typed and not to be seen. */
  masked: "[input is masked]",
};
