import type { DraftPhone } from "./draft.ts";

/**
 * Each number once, however often and in whatever way rows wrote it: "+32 2 555 01 01" is "02 555 01 01". One that rows give two uses,
 * such as calls and WhatsApp, stays two. What a later row adds is added; what it says otherwise is handed to `lose`.
 */
export const eachNumberOnce = (
  phones: readonly DraftPhone[],
  lose: (field: string, value: string) => void = () => undefined,
): readonly DraftPhone[] => {
  const once: DraftPhone[] = [];
  for (const phone of phones) {
    const n = once.findIndex((one) => isSame(one, phone));
    const before = once[n];
    if (before) once[n] = together(before, phone, lose);
    else once.push(phone);
  }
  return once;
};

/** Shorter ones are the same only to the last digit. */
const shortest = 7;

const isSame = (one: DraftPhone, other: DraftPhone): boolean => {
  const [use, another] = [one.use, other.use];
  // A number whose use nobody states is one to call.
  if (use !== another && !(use === undefined && isForCalls(another)) && !(another === undefined && isForCalls(use))) return false;
  if (one.number.replace(/\D/g, "") === other.number.replace(/\D/g, "")) return true;
  const [first, second] = [one, other].map(({ number }) => number.replace(/\D/g, "").replace(/^0+/, "")) as [string, string];
  const [long, short] = first.length > second.length ? [first, second] : [second, first];
  return short.length >= shortest && long.endsWith(short);
};

const isForCalls = (use: DraftPhone["use"]): boolean => use === "office" || use === "hotline";

const together = (one: DraftPhone, other: DraftPhone, lose: (field: string, value: string) => void): DraftPhone => {
  const whole: { -readonly [K in keyof DraftPhone]: DraftPhone[K] } & Record<string, unknown> = { ...one };
  for (const [field, value] of Object.entries(other)) {
    const old = whole[field];
    if (old === undefined) whole[field] = value;
    else if (field !== "number" && JSON.stringify(old) !== JSON.stringify(value)) {
      if (field === "note") whole.note = [...new Set([...String(old).split("; "), String(value)])].join("; ");
      else lose(`phones.${field}`, typeof value === "string" ? value : JSON.stringify(value));
    }
  }
  return whole;
};
