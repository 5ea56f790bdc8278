/** By what a group of persons can be counted. */
export const bys = ["exploitation", "gender", "age", "sector", "means", "recruiter", "origin", "year"] as const;
export type By = (typeof bys)[number];

/** One person may have several of these: shares then come to more than 100 %. */
export const severalAnswers: readonly By[] = ["exploitation", "sector", "means", "recruiter"];

/** The pictures that the regional overviews of IOM show. */
export const fourPictures: readonly By[] = ["exploitation", "gender", "age", "sector"];

/** Counts by one thing. */
export interface Picture {
  readonly by: By;
  /** Persons with any answer: what shares are of. A multiple of k where small numbers are protected. */
  readonly answered: number;
  /** By category; those without anybody, or protected, are not there. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The counts of one source. */
export interface Trends {
  readonly kind: "ctdc" | "own" | "merged";
  /** What to call it: the file's name. */
  readonly name: string;
  readonly persons: number;
  readonly pictures: readonly Picture[];
  /** Which of the two Global Datasets. */
  readonly shape?: CtdcShape;
  /** Only rows of these countries (of exploitation, ISO alpha-2) and years were counted. */
  readonly countries?: readonly string[];
  readonly years?: readonly number[];
  /** Small numbers are protected: nothing below it, and every count is a multiple of it. */
  readonly k?: number;
  /** How many offices' figures were added up. */
  readonly offices?: number;
}

export type CtdcShape = "k-anonymised" | "synthetic";
