/** Languages that there are words in for the person: ISO 639-1. Every other language is named, and the interface's language is printed. */
export const personLanguages = ["en", "fr", "es", "ar", "uk", "ru", "ro", "pt", "it", "de", "nl", "bg", "vi"] as const;
export type PersonLanguage = (typeof personLanguages)[number];

export const isPersonLanguage = (code: string | undefined): code is PersonLanguage => personLanguages.some((one) => one === code);

/**
 * All that is ever printed for the person or read out to them, in one language. A short, fixed list: a wrong word harms, so each
 * sentence is one that a native speaker can check in a minute. Formal "you", no word that says whether a woman or a man is spoken to.
 */
export interface PersonWords {
  /** Its own name, as whoever speaks it writes it. */
  readonly name: string;
  /** False until a native speaker has read every line; then who it was (a role, no private name) and the day. */
  readonly reviewed: false | { readonly by: string; readonly on: string };
  /** The paper that is carried: no word that tells (figure F24). */
  readonly sheet: SheetWords;
  /** Read out, or shown on the screen, before the yes or no. Never left with the person. */
  readonly consent: ConsentWords;
}

export interface SheetWords {
  readonly title: string;
  readonly emergency: string;
  /** The number that is the same in every country of the European Union. */
  readonly emergencyEu: string;
  readonly ambulance: string;
  readonly fire: string;
  readonly dayAndNight: string;
  readonly contact: string;
  readonly next: string;
  readonly at: string;
  /** Below an hour that could not be written as the clocks there show it. */
  readonly utc: string;
  readonly where: string;
  readonly who: string;
  readonly bring: string;
  readonly fallback: string;
  readonly change: string;
  /** Not where somebody else decided, or a life was in danger: there it would not be true. */
  readonly agreedOnly: string;
  readonly callContact: string;
  readonly noEmergency: string;
  readonly ifNotSafe: string;
}

/** In the order in which it is read out. */
export interface ConsentWords {
  readonly title: string;
  readonly why: string;
  readonly whom: string;
  readonly what: string;
  readonly lines: string;
  readonly free: string;
  readonly change: string;
  readonly sent: string;
  readonly ends: string;
  readonly see: string;
  readonly complain: string;
  readonly limits: string;
  readonly understood: string;
  readonly agree: string;
}
