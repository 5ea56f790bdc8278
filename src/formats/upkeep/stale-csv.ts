import type { ToConfirm } from "../../core/upkeep/work-list.ts";
import { toCsv } from "../csv.ts";

/** One row a record, in the order of the work. */
export const staleCsv = (found: readonly ToConfirm[]): string =>
  toCsv(
    found.map(({ listing, steward, assured, days, freshness, used, due }) => ({
      country: listing.country,
      steward: steward ?? "",
      id: listing.id,
      name: listing.name,
      checked_on: assured.on,
      checked_how: assured.how,
      // A minus at the start of a cell would be taken for a formula.
      days_since: days < 0 ? "" : String(days),
      freshness,
      used_for: String(used),
      due,
    })),
    columns,
  );

const columns = "country,steward,id,name,checked_on,checked_how,days_since,freshness,used_for,due".split(",");
