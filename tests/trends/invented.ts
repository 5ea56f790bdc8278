/* Invented rows in the two shapes of CTDC's Global Dataset: no row is a person. The same at every run. */

const names = (prefix: string, list: string): readonly string[] => list.split(" ").map((name) => `${prefix}${name}`);

const kMarks = [
  ...names(
    "meansOfControl",
    "DebtBondage TakesEarnings RestrictsFinancialAccess Threats PsychologicalAbuse PhysicalAbuse SexualAbuse FalsePromises PsychoactiveSubstances RestrictsMovement RestrictsMedicalCare ExcessiveWorkingHours UsesChildren ThreatOfLawEnforcement WithholdsNecessities WithholdsDocuments Other NotSpecified",
  ),
  ...names("is", "ForcedLabour SexualExploit OtherExploit SexAndLabour ForcedMarriage ForcedMilitary OrganRemoval SlaveryAndPractices"),
  ...names(
    "typeOfLabour",
    "Agriculture Aquafarming Begging Construction DomesticWork Hospitality IllicitActivities Manufacturing MiningOrDrilling Peddling Transportation Other NotSpecified",
  ),
  ...names("typeOfSex", "Prostitution Pornography RemoteInteractiveServices PrivateSexualServices"),
  ...names("recruiterRelation", "IntimatePartner Friend Family Other Unknown"),
];
export const kAnonymisedColumns = [
  ...names("", "yearOfRegistration Datasource gender ageBroad majorityStatus majorityStatusAtExploit majorityEntry citizenship"),
  ...kMarks.slice(0, 18),
  "meansOfControlConcatenated",
  ...kMarks.slice(18, 26),
  "typeOfExploitConcatenated",
  ...kMarks.slice(26, 39),
  "typeOfLabourConcatenated",
  ...kMarks.slice(39, 43),
  "typeOfSexConcatenated",
  "isAbduction",
  "RecruiterRelationship",
  "CountryOfExploitation",
  ...kMarks.slice(43),
];

export const syntheticColumns = [
  ...names("", "yearOfRegistration gender ageBroad citizenship CountryOfExploitation traffickMonths"),
  ...names("means", "DebtBondageEarnings Threats AbusePsyPhySex FalsePromises DrugsAlcohol DenyBasicNeeds ExcessiveWorkHours WithholdDocs"),
  ...names("is", "ForcedLabour SexualExploit OtherExploit"),
  ...names("typeOfLabour", "Agriculture Construction DomesticWork Hospitality"),
  ...names("typeOfSex", "Prostitution Pornography"),
  ...names("recruiterRelation", "IntimatePartner Friend Family Other"),
];

const dice = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
  /** The first ones more often. */
  const pick = (list: readonly string[]): string => list[Math.floor(next() * next() * list.length)] ?? "";
  return { next, pick };
};

const table = (columns: readonly string[], rows: number, cellOf: (name: string) => string): string =>
  [columns, ...Array.from({ length: rows }, () => columns.map(cellOf))].map((row) => `${row.join(",")}\n`).join("");

export const kAnonymised = (rows = 400, seed = 1): string => {
  const { next, pick } = dice(seed);
  return table(kAnonymisedColumns, rows, (name) => {
    if (name === "yearOfRegistration") return pick(["2015", "2014", "2016", "-99"]);
    if (name === "gender") return pick(["Female", "Male", "Transgender", "-99"]);
    if (name === "ageBroad") return pick(["18--20", "9--17", "21--23", "0--8", "24--26", "27--29", "30--38", "39--47", "48+", "-99"]);
    if (name === "citizenship") return pick(["UA", "PH", "MD", "BG", "00", "-99"]);
    if (name === "CountryOfExploitation") return pick(["PL", "BE", "NA", "00", "-99"]);
    if (name === "Datasource") return pick(["Case Management", "Hotline"]);
    // Semicolons within, as the real ones have.
    if (name.endsWith("Concatenated")) return pick(["-99", "Threats;Not specified"]);
    if (!kMarks.includes(name)) return "-99";
    const chance = next();
    return chance < 0.7 ? "-99" : chance < 0.85 ? "0" : "1";
  });
};

export const synthetic = (rows = 400, seed = 2): string => {
  const { next, pick } = dice(seed);
  return table(syntheticColumns, rows, (name) => {
    if (name === "yearOfRegistration") return pick(["2021", "2022", "2020", ""]);
    if (name === "gender") return pick(["Woman", "Man", "Trans/Transgender/NonConforming", ""]);
    if (name === "ageBroad") return pick(["09--17", "18--20", "0--8", "21--23", "30--38", "48+", ""]);
    if (name === "citizenship") return pick(["UKR", "PHL", "COL", ""]);
    if (name === "CountryOfExploitation") return pick(["POL", "USA", ""]);
    if (name === "traffickMonths") return "";
    return next() < 0.25 ? "1" : "";
  });
};
