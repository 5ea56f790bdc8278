/** The words around every question at a terminal. */
export const terminalWords = {
  yes: "yes",
  no: "no",
  moves: {
    unknown: "— not known",
    declined: "— the person prefers not to say",
    not_asked: "— skip (not asked)",
    why: "? why we ask",
    back: "< back",
    leave: "! leave (the screen is cleared)",
  },
  typedMoves: "Where an answer is typed: ? why we ask · < back · - skip · ! leave and clear the screen",
  typedKeys: "[? < - !]",
  why: (text: string) => `Why: ${text}`,
  nothingBefore: "This is the first question.",
  tickSomething: "Tick a line first, with space: an answer, or one of those below the rule.",
  answerNeeded: "Needed here. Type - to skip it all the same, ? for why.",
  /** Said of what stays in the field. */
  notTaken: (expected: string) => `${expected} (Ctrl-U empties the line)`,
  /** `q` leaves many programs, and may be a name. */
  quitOrAnswer: (typed: string) => `Not taken yet: to leave, type !. If ${typed} is the answer, press Enter once more.`,
  tick: "(space to tick, Enter to go on)",
  /** Above the keys of a list that is longer than the screen shows. */
  moreBelow: "(more below)",
  interrupted: "Left.",
};
