import type { Instant } from "../../core/day.ts";
import { neutral } from "../../core/text.ts";
import type { ToConfirm } from "../../core/upkeep/work-list.ts";
import { staleWords as w } from "../../messages/en/stale.ts";

/** A calendar after RFC 5545: one task a record, under an id that stays, so that reading it again replaces the old task. */
export const staleCalendar = (found: readonly ToConfirm[], now: Instant): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//referral-directory//stale//EN",
    `X-WR-CALNAME:${escaped(w.calendar)}`,
    ...found.flatMap((one) => task(one, now)),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");

const task = ({ listing, steward, assured, freshness, due }: ToConfirm, now: Instant): readonly string[] => [
  "BEGIN:VTODO",
  `UID:confirm-${listing.id}@referral-directory`,
  `DTSTAMP:${stamp(now)}`,
  `DUE;VALUE=DATE:${due.replaceAll("-", "")}`,
  `SUMMARY:${escaped(w.task(listing.name, listing.country))}`,
  `DESCRIPTION:${escaped(w.details(listing.id, assured, freshness))}`,
  `CATEGORIES:${[listing.country, ...(steward === undefined ? [] : [steward])].map(escaped).join(",")}`,
  `PRIORITY:${freshness === "stale" ? 1 : 5}`,
  "STATUS:NEEDS-ACTION",
  "END:VTODO",
];

/** "2026-11-25T10:15:00.000Z" as the standard writes it. */
const stamp = (now: Instant): string => `${now.slice(0, 19).replace(/[-:]/g, "")}Z`;

const escaped = (text: string): string => neutral(text).replace(/[\\;,]/g, (one) => `\\${one}`);

const longest = 75;

/** At most 75 bytes a line; what goes on starts with a space, and no character is torn. */
const folded = (line: string): string => {
  const rows = [""];
  let used = 0;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (used + bytes > longest) {
      rows.push(" ");
      used = 1;
    }
    rows[rows.length - 1] += character;
    used += bytes;
  }
  return rows.join("\r\n");
};

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
