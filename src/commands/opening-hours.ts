import type { Instant } from "../core/day.ts";
import type { Directory } from "../core/directory/directory.ts";
import type { IsOpen } from "../core/search/facet.ts";

/** Opening hours need a library and the time zones: only a question that asks for them pays. */
export const openingHours = async (now: Instant, directory: Directory): Promise<IsOpen> => {
  const { openAt } = await import("../ports/open-now.ts");
  return openAt(now, (country) => directory.vocabulary.time_zones[country] ?? []);
};
