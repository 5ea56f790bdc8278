/** Put where an explanation of step 5 was not understood. */
export const notUnderstoodWords = {
  ask: "This was not understood: a yes to it would be none. What now?",
  why: "Nobody can agree to what they did not understand. Shorter sentences, an example, a drawing, an interpreter or a rest can help; so can asking the person to say it in their own words.",
  ways: {
    again: "explain it again in another way, then answer once more",
    end: "end here: nothing more is asked, and nothing is passed on",
  },
};
