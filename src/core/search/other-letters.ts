/*
 * Cyrillic typed in Latin letters ("prytulok dlia zhinok", "pomosh jertvam"): everybody spells it otherwise. Both sides are
 * brought to one key that keeps only what all spellings have in common, and a word of the vocabulary is found by it.
 */

const sounds: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "а-a б-b в-v г-g ґ-g д-d е-e є-e э-e ж-j з-z и-i і-i ы-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-h ц-c ч-q ш-w щ-w ъ- ь- " +
    "ю-u я-a ў-v ђ-j ј-i љ-l њ-n ћ-q џ-j"
  )
    .split(" ")
    .map((pair) => pair.split("-") as [string, string]),
);

/** Longer spellings first. What sounds like one letter of Cyrillic becomes one letter. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/w/g, "v"],
  [/shch|sch|sh/g, "w"],
  [/zh/g, "j"],
  [/kh|x/g, "h"],
  [/tch|ch/g, "q"],
  [/ts|tz/g, "c"],
];

/** What different hands write with or without: "iya", "ia", "ya"; doubled letters. */
const evened = (text: string): string =>
  text
    .replace(/y/g, "i")
    .replace(/i+(?=[aeou])/g, "")
    .replace(/(.)\1+/g, "$1");

/** Before a key: no word begins so, and it stands in the table of phrases without being in anybody's way. */
const mark = "~";

const isCyrillic = (phrase: string): boolean => /^[\u0400-\u04ff ]+$/.test(phrase);

/** Letters of a key, spaces not counted, below which it is anything. */
const shortest = 5;
const shortestSmallTalk = 3;

/** Keys of a folded phrase of the vocabulary: two where the same letter is a g or an h; none where it is too short or not Cyrillic. */
export const keysOfPhrase = (phrase: string, isSmallTalk: boolean): readonly string[] => {
  if (!isCyrillic(phrase)) return [];
  const spelt = [...phrase].map((letter) => sounds[letter] ?? letter).join("");
  const keys = [
    spelt,
    ...(phrase.includes("г") ? [[...phrase].map((letter) => (letter === "г" ? "h" : (sounds[letter] ?? letter))).join("")] : []),
  ];
  return keys
    .map(evened)
    .filter((key) => isLongEnough(key, isSmallTalk))
    .map((key) => mark + key);
};

const isLongEnough = (key: string, isSmallTalk: boolean): boolean =>
  key.replaceAll(" ", "").length >= (isSmallTalk ? shortestSmallTalk : shortest);

/** The key of folded words in Latin letters; undefined where they hold any other, or are too few. */
export const keyOfTyped = (phrase: string): string | undefined => {
  if (!/^[a-z ]{4,}$/.test(phrase)) return undefined;
  const key = evened(spellings.reduce((text, [spelling, sound]) => text.replace(spelling, sound), phrase));
  return isLongEnough(key, true) ? mark + key : undefined;
};

const latin: Readonly<Record<string, readonly string[]>> = {
  ж: ["z", "zh"],
  х: ["h", "kh"],
  ц: ["c", "ts"],
  ч: ["c", "ch"],
  ш: ["s", "sh"],
  щ: ["sc", "shch"],
  ю: ["ju", "yu"],
  я: ["ja", "ya"],
  ы: ["y", "i"],
  ј: ["j"],
  ђ: ["d"],
  џ: ["dz"],
  љ: ["lj"],
  њ: ["nj"],
  ћ: ["c"],
};

/** A name typed in Cyrillic, as it may be written in Latin letters: "анітп" is "anitp". Folded. */
export const latinOf = (word: string): readonly string[] => {
  if (word.length < 3 || !isCyrillic(word)) return [];
  const spelt = (n: number): string => [...word].map((letter) => latin[letter]?.at(n) ?? sounds[letter] ?? letter).join("");
  return [...new Set([spelt(0), spelt(-1)])];
};
