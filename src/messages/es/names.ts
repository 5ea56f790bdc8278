let languages: Intl.DisplayNames | undefined;
let countries: Intl.DisplayNames | undefined;

/** As ICU names it; what it does not know keeps its English name. Made when it is needed: it takes a millisecond or two. */
export const nameHere = (kind: "language" | "country", code: string, english: string): string => {
  languages ??= new Intl.DisplayNames("es", { type: "language", fallback: "none" });
  countries ??= new Intl.DisplayNames("es", { type: "region", fallback: "none" });
  try {
    return (kind === "language" ? languages : countries).of(code) ?? english;
  } catch {
    // No code of that kind.
    return english;
  }
};
