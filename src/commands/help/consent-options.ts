export const consentFormats = ["text", "html"] as const;

export interface ConsentHelpOptions {
  /** As typed. */
  readonly personLang?: string;
  readonly format?: (typeof consentFormats)[number];
}
