/** What the library that reads the arguments says. It speaks English only: other languages turn its sentences into theirs. */
export const parserWords = {
  /** A heading of its help: "Usage:", "Arguments:", "Options:", "Commands:". */
  heading: (text: string): string => text,
  /** Words on a flag, with what the library adds in brackets. */
  described: (text: string): string => text,
  /** A fault, with its guess at what was meant on a line of its own. What was typed stands in it, quoted. */
  fault: (text: string): string => text,
};
