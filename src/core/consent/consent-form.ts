/** A yes, in one of the forms that count. Anything else (refused, withdrawn, a silence, nothing) is no consent. */
export const isConsentForm = (consent: unknown): consent is "written" | "verbal_witnessed" | "verbal" =>
  consent === "written" || consent === "verbal_witnessed" || consent === "verbal";

/** A yes, or what stands in its place: nobody was there to give one, and who decided is said next. Alone it lets nothing leave. */
export const mayGoOn = (consent: unknown): boolean => isConsentForm(consent) || consent === "nobody";

/** Who gave it says that nobody did: an authority decided, or a life is in danger. Then no form of a consent may be shown. */
export const isWithoutConsent = (by: string): boolean => by === "none_best_interests" || by === "none_vital_interest";
