import { distinct, lineOf, type Node } from "./node.ts";

const days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;

/**
 * Opening hours after OpenStreetMap of the weekly schedules of HSDS 3 (`byday`) or of an older one (`weekday`, `9:00am`).
 * What says more, or can't be read, stays as it is written.
 *
 * @returns undefined where there are none
 */
export const hoursOf = (schedules: readonly Node[]): string | undefined => {
  if (schedules.length === 0) return undefined;
  const read = schedules.map(readSchedule);
  const weekly = read.flatMap((one) => (typeof one === "object" ? [one] : []));
  const texts = read.filter((one) => typeof one === "string");
  return [...written(weekly), ...distinct(texts)].join("; ") || undefined;
};

interface Weekly {
  readonly days: readonly number[];
  readonly times: string;
}

const readSchedule = (schedule: Node): Weekly | string | undefined => {
  const opens = timeOf(lineOf(schedule, "opens_at"));
  const closes = timeOf(lineOf(schedule, "closes_at"));
  const on = (lineOf(schedule, "byday") ?? lineOf(schedule, "weekday") ?? "").split(/[,;\s]+/).map(dayOf);
  const isPlain = ["interval", "bymonthday", "byweekno", "byyearday", "valid_from", "valid_to", "until", "count"].every((field) =>
    [undefined, "1"].includes(lineOf(schedule, field)),
  );
  if (isPlain && lineOf(schedule, "freq") !== "MONTHLY" && opens && closes && on.every((day) => day >= 0)) {
    const isWholeDay = opens === "00:00" && ["00:00", "23:59", "24:00"].includes(closes);
    return { days: on, times: `${opens}-${isWholeDay ? "24:00" : closes}` };
  }
  const text = ["weekday", "byday", "opens_at", "closes_at", "description", "notes"].map((field) => lineOf(schedule, field));
  return text.filter((part) => part !== undefined).join(" ") || undefined;
};

/** "9:00am", "3pm", "4:00 PM", "09:00", "17:00:00", "24:00". */
const timeOf = (text = ""): string | undefined => {
  const [, hour = "", minute = "00", half = ""] =
    /^(\d{1,2})(?::([0-5]\d))?(?::\d\d)?\s*([ap])?\.?m?\.?(?:Z|[+-]\d\d:?\d\d)?$/i.exec(text) ?? [];
  if (hour === "" || (half === "" && !text.includes(":"))) return undefined;
  const isAfternoon = half.toLowerCase() === "p";
  const hours = half === "" ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return hours > 24 || (half !== "" && (Number(hour) > 12 || hour === "0")) ? undefined : `${String(hours).padStart(2, "0")}:${minute}`;
};

const dayOf = (word: string): number => days.findIndex((day) => word.toLowerCase().startsWith(day.toLowerCase()) && /^\p{L}+$/u.test(word));

/** "Mo-Fr 09:00-12:00,14:00-17:00", days with the same times together. */
const written = (schedules: readonly Weekly[]): readonly string[] => {
  const timesOn = days.map((_, day) =>
    distinct(schedules.filter((one) => one.days.includes(day)).map((one) => one.times))
      .toSorted()
      .join(","),
  );
  if (timesOn.every((times) => times === "00:00-24:00")) return ["24/7"];
  return distinct(timesOn.filter((times) => times !== "")).map((times) => `${daysWith(times, timesOn)} ${times}`);
};

const daysWith = (times: string, timesOn: readonly string[]): string => {
  const runs: { from: number; to: number }[] = [];
  for (const [day, there] of timesOn.entries()) {
    if (there !== times) continue;
    const last = runs.at(-1);
    if (last?.to === day - 1) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs.map(({ from, to }) => (from === to ? days[from] : `${days[from]}${to === from + 1 ? "," : "-"}${days[to]}`)).join(",");
};
