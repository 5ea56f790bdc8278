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
  left: (code: string) => `Left. The draft is kept, sealed: referral resume ${code}`,
  leftNothing: "Left. Nothing was saved.",
  mayNotBeKept: "the person of this case did not agree to notes, or a third party spoke: nothing of it may be saved",
  erased: "Nothing of it was kept: the person did not agree to notes, or a third party spoke.",
  concluded: (code: string) => `Case ${code} is saved, sealed. What is due: referral cases`,
  handOver: (code: string, receiver: string) => `When the sheet goes to ${receiver}: referral case send ${code} --to ${receiver}`,
  draft: (code: string) => `The draft is kept, sealed. To go on: referral resume ${code}`,
};
