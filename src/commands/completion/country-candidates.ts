import type { Directory } from "../../core/directory/directory.ts";
import type { Candidate } from "../../formats/completion/answer.ts";

/** The countries that have records. Their names stand in the smallest part that has them: the lexicon is a large one. */
export const countryCandidates = ({ countries, vocabulary }: Directory): readonly Candidate[] =>
  countries.map((value) => ({ value, ...(vocabulary.countries[value] !== undefined && { about: vocabulary.countries[value] }) }));
