/** A yes, in one of the forms that count. Anything else (refused, withdrawn, a silence, nothing) is no consent. */
export const isConsentForm = (consent: unknown): consent is "written" | "verbal_witnessed" | "verbal" =>
  consent === "written" || consent === "verbal_witnessed" || consent === "verbal";
