/**
 * Days and instants as ISO strings ("2026-11-22", "2026-11-22T21:00:00Z"), reckoned without a clock.
 * The core may not read the time of day; it is handed in.
 */
export type Day = string;
export type Instant = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/;

/** Number of days since 1970-01-01 in the proleptic Gregorian calendar. */
const toNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

const fromNumber = (days: number): Day => {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return `${pad(yoe + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month)}-${pad(doy - Math.floor((153 * mp + 2) / 5) + 1)}`;
};

const dayNumber = (day: Day): number | undefined => {
  const parts = DAY.exec(day);
  if (!parts) return undefined;
  const n = toNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return fromNumber(n) === day ? n : undefined;
};

/** True for a day that exists in the calendar: "2026-02-30" does not. */
export const isDay = (text: string): boolean => dayNumber(text) !== undefined;

/** The day of an instant in UTC, whatever zone it is written in. @throws RangeError when it is not an instant. */
export const dayOf = (instant: Instant): Day => dayAt(instant, 0);

const dayAt = (instant: Instant, ahead: number): Day => {
  const minutes = minutesOf(instant);
  if (minutes === undefined) throw new RangeError("not an instant");
  return fromNumber(Math.floor((minutes + ahead) / 1440));
};

/** The day of an instant by a clock; a day alone is the day that it says. @throws RangeError as `dayOf` */
export type DayBy = (moment: Instant | Day) => Day;

/** @param aheadAt how many minutes that clock is ahead of UTC at an instant */
export const dayBy =
  (aheadAt: (instant: Instant) => number): DayBy =>
  (moment) =>
    isDay(moment) ? moment : dayAt(moment, aheadAt(moment));

/**
 * The latest day that has begun everywhere on earth, up to the last clock (UTC-12): whose birthday it is has it wherever they are.
 * @throws RangeError as `dayOf`
 */
export const dayBegunEverywhere = (instant: Instant): Day => dayAt(instant, -720);

/** @throws RangeError when `day` is not a calendar day: check with `isDay` first. */
export const addDays = (day: Day, days: number): Day => fromNumber(mustBeDay(day) + days);

/** Days from `from` to `to`; negative when `to` lies before. @throws RangeError as `addDays`. */
export const daysBetween = (from: Day, to: Day): number => mustBeDay(to) - mustBeDay(from);

const mustBeDay = (day: Day): number => {
  const n = dayNumber(day);
  if (n === undefined) throw new RangeError("not a calendar day");
  return n;
};

/** Minutes since 1970 of an instant with or without an offset (none = UTC; a day = its midnight), or undefined when it is none. */
export const minutesOf = (instant: string): number | undefined => {
  if (isDay(instant)) return mustBeDay(instant) * 1440;
  const parts = INSTANT.exec(instant);
  const days = parts && dayNumber(parts[1] ?? "");
  if (!parts || days === undefined || days === null) return undefined;
  const [hour, minute] = [Number(parts[2]), Number(parts[3])];
  if (hour > 23 || minute > 59 || Number(parts[6] ?? 0) > 14 || Number(parts[7] ?? 0) > 59) return undefined;
  const offset = parts[5] ? (parts[5] === "-" ? -1 : 1) * (Number(parts[6]) * 60 + Number(parts[7])) : 0;
  return days * 1440 + hour * 60 + minute - offset;
};

/** The instant so many minutes after 1970, in UTC. The opposite of `minutesOf`, but for seconds. */
export const instantAt = (minutes: number): Instant =>
  `${fromNumber(Math.floor(minutes / 1440))}T${pad(Math.floor((((minutes % 1440) + 1440) % 1440) / 60))}:${pad(((minutes % 60) + 60) % 60)}:00Z`;

/** Monday to Friday; national holidays are not known here. */
export const addWorkingDays = (day: Day, count: number): Day => {
  let [current, left] = [day, count];
  while (left > 0) {
    current = addDays(current, 1);
    if (weekday(current) < 5) left--;
  }
  return current;
};

/** Day of the week, 0 = Monday. */
export const weekday = (day: Day): number => (((mustBeDay(day) + 3) % 7) + 7) % 7;
