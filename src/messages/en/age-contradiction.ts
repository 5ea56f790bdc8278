/** Two answers on the age of which one must be wrong. */
export const ageContradictionWords = {
  ask: (group: string, other: string) => `Two answers contradict each other: "${group}" and "${other}". Which one is wrong?`,
  why: "Neither is taken until you say so: a child who passes for an adult loses protection. Ask the person once more. While it is not certain, the protection of a child holds. By a date of birth somebody is 18 once that day has begun everywhere in the world.",
  wrong: (answer: string) => `"${answer}" is wrong: ask that again`,
  unsure: "nobody can tell: not certain whether 18, protect as a child",
};
