/** What stands in OpenStreetMap's opening_hours besides times: days, public holidays, school holidays, and "not then". */
export type HourCode = "Mo" | "Tu" | "We" | "Th" | "Fr" | "Sa" | "Su" | "PH" | "SH" | "off";

// A code has a time, another code or the end behind it: "We" of a sentence is none. What is quoted is somebody's own words.
const codes = /"[^"]*"|\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|off)\b(?=[-,;[]|\s*(?:\d|off\b|;|$))/g;

/** Hours of a record with each code as it is said: for a screen or paper, never for what a program reads. */
export const sayCodes = (hours: string, said: Readonly<Record<HourCode, string>>): string =>
  hours.replace(codes, (code) => (code in said ? said[code as HourCode] : code));
