/** Days on which a stretch of time lies: those of the provider, shifted. */
export type DayShift = -1 | 0 | 1;

/** One stretch as a clock elsewhere shows it. */
export interface Stretch {
  /** "09:00" */
  readonly from: string;
  readonly to: string;
  /** Against the provider's days: the day before, the same, or the next. */
  readonly begins: DayShift;
  readonly ends: DayShift;
}

/** Days as the record writes them ("Mo-Fr"; none: every day), with their stretches. None of those: closed. */
export interface HoursPart {
  readonly days: string | undefined;
  readonly stretches: readonly Stretch[];
}

const day = "(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)";
const part = new RegExp(`^(?:(${day}(?:[-,]${day})*) )?(off|closed|[\\d:,-]+)$`);
const stretch = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/;
const wholeDay = 24 * 60;

/**
 * Opening hours by a clock that is so many minutes ahead of the provider's (behind: negative). Days stay the provider's, and
 * each stretch says whether it has moved to another. Undefined where hours are more than days and times, or for 24/7, which
 * is the same everywhere.
 */
export const hoursElsewhere = (hours: string, minutes: number): readonly HoursPart[] | undefined => {
  const parts = hours.split(";").map((text) => partElsewhere(text.trim(), minutes));
  return parts.every((one) => one !== undefined) ? parts : undefined;
};

const partElsewhere = (text: string, minutes: number): HoursPart | undefined => {
  const [, days, times = ""] = part.exec(text) ?? [];
  if (times === "") return undefined;
  if (times === "off" || times === "closed") return { days, stretches: [] };
  const stretches = times.split(",").map((one) => shifted(one, minutes));
  return stretches.every((one) => one !== undefined) ? { days, stretches } : undefined;
};

const shifted = (text: string, minutes: number): Stretch | undefined => {
  const [, ...digits] = stretch.exec(text) ?? [];
  const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = digits.map(Number);
  if (digits.length === 0 || h1 > 24 || h2 > 24 || m1 > 59 || m2 > 59) return undefined;
  const opens = h1 * 60 + m1;
  const closes = h2 * 60 + m2;
  const from = opens + minutes;
  // Past midnight: it closes on the next day.
  const to = (closes > opens ? closes : closes + wholeDay) + minutes;
  const begins = dayShift(from, 0);
  // "24:00" is the end of its day, not the beginning of the next.
  const ends = dayShift(to, 1);
  return begins === undefined || ends === undefined ? undefined : { from: clock(from, begins), to: clock(to, ends), begins, ends };
};

const dayShift = (minutes: number, tolerance: 0 | 1): DayShift | undefined => {
  const days = Math.floor((minutes - tolerance) / wholeDay);
  return days === -1 || days === 0 || days === 1 ? days : undefined;
};

const clock = (minutes: number, days: DayShift): string => {
  const rest = minutes - days * wholeDay;
  return `${String(Math.floor(rest / 60)).padStart(2, "0")}:${String(rest % 60).padStart(2, "0")}`;
};
