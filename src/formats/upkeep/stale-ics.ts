import type { Instant } from "../../core/day.ts";
import type { ToConfirm } from "../../core/upkeep/work-list.ts";
import { staleWords as w } from "../../messages/en/stale.ts";
import { escapedText, foldedLine } from "../folded-line.ts";

/** A calendar after RFC 5545: one task a record, under an id that stays, so that reading it again replaces the old task. */
export const staleCalendar = (found: readonly ToConfirm[], now: Instant): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//referral-directory//stale//EN",
    `X-WR-CALNAME:${escapedText(w.calendar)}`,
    ...found.flatMap((one) => task(one, now)),
    "END:VCALENDAR",
  ]
    .map(foldedLine)
    .join("");

const task = ({ listing, steward, assured, freshness, due }: ToConfirm, now: Instant): readonly string[] => [
  "BEGIN:VTODO",
  `UID:confirm-${listing.id}@referral-directory`,
  `DTSTAMP:${stamp(now)}`,
  `DUE;VALUE=DATE:${due.replaceAll("-", "")}`,
  `SUMMARY:${escapedText(w.task(listing.name, listing.country))}`,
  `DESCRIPTION:${escapedText(w.details(listing.id, assured, freshness))}`,
  `CATEGORIES:${[listing.country, ...(steward === undefined ? [] : [steward])].map(escapedText).join(",")}`,
  `PRIORITY:${freshness === "stale" ? 1 : 5}`,
  "STATUS:NEEDS-ACTION",
  "END:VTODO",
];

/** "2026-11-25T10:15:00.000Z" as the standard writes it. */
const stamp = (now: Instant): string => `${now.slice(0, 19).replace(/[-:]/g, "")}Z`;
