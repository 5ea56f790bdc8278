/** What an emergency number is called. Records say it in English; what a language has no words for stays as its record has it. */
export const emergencyLabel = (label: string): string => label;
