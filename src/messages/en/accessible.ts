/**
 * Accessible mode: questions as plain lines, for screen readers, braille and large print. The words of a move are typed:
 * one word each, and no letter may be the first of "yes" or "no" in this language, or a habit would skip a question.
 */
export const accessibleWords = {
  hello:
    "Accessible mode: plain lines, one question at a time. Type, then press Enter. Enter alone repeats a question. When you leave, and at the end, the screen is emptied; what a screen reader has kept of it can't be emptied from here.",
  question: (text: string) => `Question: ${text}`,
  choice: (n: number, label: string) => `${n}: ${label}`,
  /** `moves`: "u not known, s skip": a letter for each, or a word where the answer is typed. */
  one: (moves: string) => `Type one number, or a letter: ${moves}.`,
  several: (moves: string) => `Type one number, or several with commas between them such as 1,3, or a letter: ${moves}.`,
  typed: (moves: string) => `Type the answer, or one of these words: ${moves}.`,
  keeps: (text: string) => `Enter alone takes: ${text}`,
  ticked: (text: string) => `Chosen already: ${text}. Enter alone keeps this; numbers that you type replace it.`,
  answer: "Answer: ",
  /** `letter` stands where there are numbers to choose from, `word` everywhere; `done` is said when it was taken. */
  moves: {
    unknown: { letter: "u", word: "unknown", says: "not known", done: "Noted: not known." },
    declined: { letter: "d", word: "declined", says: "prefers not to say", done: "Noted: the person prefers not to say." },
    not_asked: { letter: "s", word: "skip", says: "skip", done: "Skipped." },
    why: { letter: "w", word: "why", says: "why we ask", done: "" },
    back: { letter: "b", word: "back", says: "back", done: "Going back." },
    leave: { letter: "q", word: "leave", says: "leave", done: "" },
  },
  chosen: (labels: string) => `Chosen: ${labels}.`,
  notTaken: (expected: string) => `Not taken. What can be typed here: ${expected}`,
  /** An answer that is one, and that a rule does not let stand. */
  refused: (why: string) => `Not taken. ${why}`,
  noSuchNumber: (most: number) => `Not taken. Type a number from 1 to ${most}, or one of the letters.`,
  oneOnly: "Not taken. Only one can be chosen here: type one number.",
  letterOrAnswer: (typed: string, word: string) =>
    `Not taken yet: this letter is short for ${word}. Type ${word} for that, or ${typed} once more if it is the answer.`,
  arrowKeys: "Not taken. Arrow keys and the like do nothing here: type the line once more.",
  tooEarly: "What was typed before the next question was put is not taken.",
  secret: (ask: string) => `${ask}. Nothing will show while you type. Then press Enter.`,
  secretMoves: "Enter alone leaves. A question mark and Enter: why we ask.",
  hidden: "Type now: ",
  wait: "One moment.",
  emptyByHand: "This window can't be emptied from here. Empty or close it yourself: what was asked and answered still stands in it.",
};
