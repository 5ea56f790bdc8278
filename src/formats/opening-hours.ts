import OpeningHours from "opening_hours";
import { neutral } from "../core/text.ts";

/** The library (LGPL, a package of its own) prints what it thinks of hours, with their text: nothing of a record may reach a screen that way. */
const { console } = globalThis as unknown as { readonly console: Record<"error" | "warn", (...said: readonly unknown[]) => void> };

const quietly = <T>(work: () => T): T | undefined => {
  const { error, warn } = console;
  console.error = () => undefined;
  console.warn = () => undefined;
  try {
    return work();
  } catch {
    return undefined;
  } finally {
    Object.assign(console, { error, warn });
  }
};

const parse = (hours: string, country: string) =>
  new OpeningHours(neutral(hours), { lat: 0, lon: 0, address: { country_code: country.toLowerCase(), state: "" } });

/** Whether hours are opening_hours as OpenStreetMap writes them. The library knows the holidays of some countries only: those are no fault of the hours. */
export const areReadable = (hours: string, country: string): boolean =>
  [hours, hours.replace(/(?:^|;|,)\s*(?:PH|SH)\b[^;]*/g, "")].some(
    (text) => text.trim() !== "" && quietly(() => parse(text, country)) !== undefined,
  );

/** Whether hours cover what a clock in the country shows (as a local time of this computer); undefined where nobody can say. */
export const covers = (hours: string, country: string, clock: Parameters<OpeningHours["getState"]>[0]): boolean | undefined =>
  quietly(() => {
    const opening = parse(hours, country);
    return opening.getUnknown(clock) ? undefined : opening.getState(clock);
  });
