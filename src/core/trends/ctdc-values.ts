import { countryOf } from "../vocabulary/alpha-3.ts";

/** Nothing is known: never an answer. */
export const isMissing = (cell: string | undefined): boolean => cell === undefined || missing.has(cell.trim());
// "00" stands for an unknown country, the bare dot for what a statistics program left out.
const missing = new Set(["", "-99", "-99.0", "00", "."]);

/** A mark that is set, one that is not, or what is neither. */
export const readMark = (cell: string): boolean | undefined => {
  if (cell === "1" || cell === "1.0") return true;
  return cell === "0" || cell === "0.0" ? false : undefined;
};

export const readYear = (cell: string): string | undefined => /^((?:19|20)\d\d)(?:\.0)?$/.exec(cell.trim())?.[1];

const genders: Readonly<Record<string, string>> = {
  female: "woman",
  woman: "woman",
  male: "man",
  man: "man",
  transgender: "trans_or_nonconforming",
  trans: "trans_or_nonconforming",
  "transgender/nonconforming": "trans_or_nonconforming",
  "trans/transgender/nonconforming": "trans_or_nonconforming",
};
export const readGender = (cell: string): string | undefined => genders[cell.trim().toLowerCase()];

/** "0--8", "09--17", "9-17", "48+": as "9-17". */
export const readBand = (cell: string): string | undefined => {
  const [, low = "", high = "", open = ""] = /^0*(\d{1,2})\s*(?:[-–]{1,2}\s*0*(\d{1,2})|(\+))$/.exec(cell.trim()) ?? [];
  if (low === "") return undefined;
  return open === "+" ? `${low}+` : `${low}-${high}`;
};

export const readCountry = (cell: string): string | undefined => countryOf(cell.trim());
