/** A command to be typed or copied: never broken between two lines. */
export const command = (line: string): string => line.replaceAll(" ", "\u00a0");
