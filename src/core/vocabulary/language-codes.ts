const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** ISO 639, of two or three letters: "nl", not "Dutch". */
export const isLanguageCode = (code: string): boolean => /^[a-z]{2,3}$/.test(code) && names.of(code) !== undefined;
