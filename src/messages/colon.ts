/** Between a label and its value. French sets a space before it, at which no line may break. */
export const colonIn = (language: string): string => (language === "fr" ? "\u00a0:" : ":");
