/*
 * Where no place is named, letters that one country writes and few others say where a question is likelier asked. They put
 * answers in order and hide none: a Greek caseworker may ask for a house in Spain.
 */

/** From the first letter of a script to the last, and the countries that write it. */
const scripts: readonly (readonly [first: string, last: string, countries: string])[] = [
  ["\u0370", "\u03ff", "GR CY"],
  ["\u0530", "\u058f", "AM"],
  ["\u0590", "\u05ff", "IL"],
  ["\u0980", "\u09ff", "BD"],
  ["\u0b80", "\u0bff", "LK"],
  ["\u0d80", "\u0dff", "LK"],
  ["\u0e00", "\u0e7f", "TH"],
  ["\u0e80", "\u0eff", "LA"],
  ["\u1000", "\u109f", "MM"],
  ["\u10a0", "\u10ff", "GE"],
  ["\u1200", "\u137f", "ET"],
  ["\u1780", "\u17ff", "KH"],
  ["\u3040", "\u30ff", "JP"],
  ["\uac00", "\ud7af", "KR"],
];

/**
 * Letters within a script. The first that is found decides: Azerbaijani writes all letters of Turkish, and one more. A letter
 * of several languages tells nothing: і is Ukrainian, Belarusian and Kazakh, ă Romanian and Vietnamese, ọ also Yoruba.
 */
const letters: readonly (readonly [letters: string, countries: string])[] = [
  ["їєґ", "UA"],
  ["ұ", "KZ"],
  // Tajik, Uzbek, which writes ў as well, and Kazakh.
  ["қғҳ", ""],
  ["ў", "BY"],
  ["ѓќѕ", "MK"],
  ["ђћџљњј", "RS BA ME"],
  ["ə", "AZ"],
  ["ğı", "TR"],
  ["ơưạảấầẩậắằẳặẻếềểệỏốồổộớờởợủứừửựỳỷỹ", "VN"],
  ["țșţ", "RO MD"],
  ["łżźś", "PL"],
  ["őű", "HU"],
  ["ěřů", "CZ"],
  ["ľĺŕ", "SK"],
  ["þð", "IS"],
  ["ėų", "LT"],
  ["ļņķģ", "LV"],
  ["đć", "HR RS BA ME"],
  ["ß", "DE AT CH LI"],
  ["øæ", "DK NO"],
];

/** The countries that the letters of a text speak for, the likeliest first; none where they speak for no few. */
export const countriesOfWriting = (text: string): readonly string[] => {
  const typed = [...text.toLowerCase().normalize("NFC")].filter((letter) => letter > "\u007f");
  const ofScript = (letter: string): string | undefined => scripts.find(([first, last]) => letter >= first && letter <= last)?.[2];
  const found =
    typed.map(ofScript).find((countries) => countries !== undefined) ??
    letters.find(([some]) => typed.some((letter) => some.includes(letter)))?.[1];
  return found ? found.split(" ") : [];
};
