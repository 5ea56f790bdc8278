import { type ClosureReason, closureReasons } from "../core/case/closing.ts";
import { isCode } from "../core/case/code.ts";
import { type CaseEvent, type EventKind, type EventOf, releaseWays } from "../core/case/event.ts";
import { followUpFields } from "../core/case/follow-up.ts";
import { replyFields } from "../core/case/reply.ts";
import { shareableItems } from "../core/consent/items.ts";
import { isDay, minutesOf } from "../core/day.ts";
import { accept } from "../core/steps/accept.ts";
import type { Field } from "../core/steps/field.ts";
import { outcomes } from "../core/steps/stop.ts";

/*
 * A case as text: a line that names the format, then one event a line, as JSON. Lines are only ever added. The text exists
 * in memory and inside an age file, nowhere else.
 */
const format = "referral/case";
const version = 1;

/** Why a text is no case. Whoever knows the public key can seal a file: what is inside is not trusted, but read like a stranger's. */
export type CaseFault =
  | { readonly kind: "not_a_case" }
  | { readonly kind: "newer" | "older"; readonly version: number }
  | { readonly kind: "bad_event"; readonly line: number };

export type CaseText = { readonly ok: true; readonly events: readonly CaseEvent[] } | { readonly ok: false; readonly fault: CaseFault };

export const writeCase = (events: readonly CaseEvent[]): string =>
  [{ format, version }, ...events].map((one) => `${JSON.stringify(one)}\n`).join("");

export const readCase = (text: string): CaseText => {
  const [head = "", ...lines] = text.split("\n");
  const first = parsed(head);
  if (!isRecord(first) || first.format !== format || typeof first.version !== "number") return fail({ kind: "not_a_case" });
  if (first.version !== version) return fail({ kind: first.version > version ? "newer" : "older", version: first.version });
  const events: CaseEvent[] = [];
  for (const [n, line] of lines.entries()) {
    if (line === "" && n === lines.length - 1) break;
    const event = parsed(line);
    if (!isEvent(event) || (n === 0) !== (event.kind === "opened")) return fail({ kind: "bad_event", line: n + 2 });
    events.push(event);
  }
  return events.length > 0 ? { ok: true, events } : fail({ kind: "not_a_case" });
};

const fail = (fault: CaseFault): CaseText => ({ ok: false, fault });

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text: Check = (value) => typeof value === "string";
/** Files are named after it: nothing else may stand in for one. */
const code: Check = (value) => typeof value === "string" && isCode(value);
const receiver: Check = (value) => typeof value === "string" && (value === "person" || /^[a-z]{2}-[a-z0-9-]{1,100}$/.test(value));
const instant: Check = (value) => typeof value === "string" && minutesOf(value) !== undefined;
const flag: Check = (value) => typeof value === "boolean";
const listOf =
  (one: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(one);
const oneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(value as string);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const answer: Check = (value) =>
  typeof value === "number" || flag(value) || text(value) || listOf(text)(value) || (isRecord(value) && Object.values(value).every(text));
const accepted =
  (fields: Readonly<Record<string, Field>>): Check =>
  (value) =>
    isRecord(value) &&
    Object.entries(value).every(([key, one]) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return field !== undefined && accept(field, one).ok;
    });
const consent: Check = (value) =>
  isRecord(value) && text(value.form) && text(value.by) && instant(value.given_at) && day(value.valid_until);
const day: Check = (value) => typeof value === "string" && isDay(value);

const shapes: { readonly [K in EventKind]: { readonly [F in Exclude<keyof EventOf<K>, "kind" | "at">]-?: Check } } = {
  opened: { code, invented: flag },
  answered: { question: text, value: answer },
  forgotten: { question: text },
  numbered: { receiver, number: code },
  concluded: { outcome: oneOf(outcomes), receivers: listOf(receiver) },
  released: { receiver, items: listOf(oneOf(shareableItems)), way: oneOf(releaseWays), consent: optional(consent) },
  release_failed: { receiver },
  sent: { receiver, way: oneOf(releaseWays) },
  replied: { receiver, reply: accepted(replyFields) },
  followed_up: {
    whom: oneOf(followUpFields.whom.options),
    receiver: optional(receiver),
    result: oneOf(followUpFields.result.options),
    outcome: optional(oneOf(followUpFields.outcome.options)),
  },
  given_up: { receiver },
  withdrawn: { receiver, by: oneOf(["person", "sender"]) },
  closed: { reason: oneOf(closureReasons satisfies readonly ClosureReason[]) },
  kept: { until: day },
};

const isEvent = (value: unknown): value is CaseEvent => {
  if (!isRecord(value) || !instant(value.at) || typeof value.kind !== "string" || !Object.hasOwn(shapes, value.kind)) return false;
  const shape: Readonly<Record<string, Check>> = shapes[value.kind as EventKind];
  return Object.entries(shape).every(([field, check]) => check(value[field]));
};
