/** Words of `referral edit`. */
export const editWords = {
  summary: "change a record in your own text editor; checked before it is kept",
  description:
    "Open one record, with its comments, in a text editor: $VISUAL, $EDITOR or --editor. Only this record is in the file, so that\n" +
    "nothing else can be changed by a slip. Save and close: it is checked, and kept when check accepts it. Else it says where the\n" +
    "faults are, and what you typed is not lost.",
  editor: 'the editor, such as nano or "code --wait"',
  noEditor: "No editor is known here.",
  noEditorHint: "name one: --editor nano, or set EDITOR",
  editorFailed: (command: string, code: number | undefined) =>
    `${command}: the editor ${code === undefined ? "was ended from outside" : code === 127 ? "was not found" : `ended with ${code}`}. Nothing was written.`,
  editsAre: (path: string) => `what you typed is in ${path}`,
  head: (id: string, file: string) =>
    `# ${id} in ${file}. Save and close: it is checked, then kept. Close without saving: nothing changes.`,
  unchanged: (id: string) => `${id}: nothing was changed.`,
  kept: (id: string, file: string) => `${id}: changed in ${file}.`,
  assured: "“assured” still says when it was checked before. If you asked the provider: referral confirm",
  notOne: "this is not one record with its fields",
  idStays: (id: string) => `the id stays ${id}: cases refer to it. A new one needs a tombstone (moved:) in the file`,
  meanwhile: (id: string, file: string) => `${id} was changed in ${file} while you edited it. Nothing was written.`,
  openAgain: "Open it again?",
  openAgainWhy: "What you typed is still there. Nothing was written.",
  again: "yes: mend it",
  giveUp: "no: give up, and leave what I typed where it is",
};
