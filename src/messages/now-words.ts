/** Typed for the time it is just then, folded: in each language of the interface, whichever it is in now. Nobody who calls for help looks it up. */
export const nowWords: readonly string[] = ["now", "yes", "maintenant", "oui", "ahora", "si"];
