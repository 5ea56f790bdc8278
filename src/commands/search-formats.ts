/** The forms of `referral search`, the first for people. */
export const searchFormats = ["table", "json", "csv", "ids"] as const;
export type SearchFormat = (typeof searchFormats)[number];
