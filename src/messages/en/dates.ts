/** "2026-11-24T10:00:00Z" as people write it on a form: ISO day and time, and the zone when one is given. */
export const moment = (instant: string): string => {
  const parts = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(instant);
  if (!parts) return instant;
  return `${parts[1]} ${parts[2]}${parts[3] === "Z" ? " UTC" : parts[3] ? ` (${parts[3]})` : ""}`;
};
