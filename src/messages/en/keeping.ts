import { command } from "./command.ts";

/** Words around saving a walkthrough as it goes. */
export const keepingWords = {
  notSaved: "This answer is not saved yet: ",
  whatNow: "What now?",
  whatNowWhy: "Everything before it is saved, sealed. This answer is still here, in the memory of the computer.",
  ways: {
    again: "try again (free some room first, if the disk is full)",
    unsaved: "go on without saving: what comes from here on is gone when the tool ends",
  },
  ask: "Keep this case while you type?",
  why: "Kept, it survives a crash and can be followed up. It is sealed with a passphrase; without one nothing is written.",
  choices: {
    no: "no: nothing is saved",
    yes: "yes: make a sealed place for cases on this computer now",
  },
  withoutHint: "to go on at once, without saving: referral start --no-save",
  savedAs: (code: string) => `Saved as you go, sealed: case ${code}`,
  left: (code: string) => `Left. The draft is kept, sealed: ${command(`referral resume ${code}`)}`,
  leftEnded: (code: string) =>
    `Left. What you answered is saved; where you did not answer again, the earlier answer stands, unless you called it wrong. To go on: ${command(`referral resume ${code} --from STEP`)}`,
  leftUnsaved: (code: string) =>
    `Left. Saved up to the answer that the disk refused; what came after it is gone. To go on from there: ${command(`referral resume ${code}`)}`,
  leftNothing: "Left. Nothing was saved.",
  /** Before the first question, where nothing is saved. */
  nothingKept: `Nothing is kept: whatever ends this, Ctrl-C too, your answers are gone. To keep them, sealed: ${command("referral start --save")}`,
  /** `answers`: how many there were. */
  leftLost: (answers: number) => `Left. Nothing was saved. Gone with it: ${answers} ${answers === 1 ? "answer" : "answers"}.`,
  mayNotBeKept: "the person of this case did not agree to notes, or a third party spoke: nothing of it may be saved",
  erased: "Nothing of it was kept: the person did not agree to notes, or a third party spoke.",
  guarded: (code: string) =>
    `The person says no to notes, so nothing of this was saved. Sheets have gone out under ${code}, and only its log can call them back: take them back (${command(`referral case withdraw ${code} --all`)}), then erase it (${command(`referral case erase ${code}`)}).`,
  notLogged: (code: string) =>
    `NOT SAVED: the disk would not have it. ${code} does not hold the last answers, nor what was printed just now. Note on paper who gets which sheet.`,
  stillHolds: (name: string, code: string, receiver: string) =>
    `${name} still holds a sheet, and is not among the services chosen now. If the person no longer wants it: ${command(`referral case withdraw ${code} --to ${receiver}`)}`,
  concluded: (code: string) => `Case ${code} is saved, sealed. What is due: ${command("referral cases")}`,
  handOver: (name: string, code: string, receiver: string) =>
    `When the sheet goes to ${name}: ${command(`referral case send ${code} --to ${receiver}`)}`,
  draft: (code: string) => `The draft is kept, sealed. To go on: ${command(`referral resume ${code}`)}`,
};
