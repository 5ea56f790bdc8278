import { type Advice, quotesRecord } from "../../core/steps/advice.ts";
import { adviceText, recordedInEnglish } from "../../messages/en/advice.ts";
import { languageWords } from "../../messages/en/language.ts";

/** The language in which the directory is kept. */
const ofRecords = "en";

/** Advice in words. After the last fact that stands as its record has it, once, in which language that is, if it is another one. */
export const adviceTexts = (advices: readonly Advice[]): readonly string[] => {
  const texts = advices.map(adviceText);
  const after = advices.map(quotesRecord).lastIndexOf(true) + 1;
  return after === 0 || languageWords.code === ofRecords ? texts : [...texts.slice(0, after), recordedInEnglish, ...texts.slice(after)];
};
