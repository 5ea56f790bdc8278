/** Opening hours, or their days alone, as they are read on a screen or on paper: a record has them in English. */
export const hoursHere = (hours: string): string => hours;
