import type { ToConfirm } from "../../core/upkeep/work-list.ts";

/** Described by `docs/schemas/stale-1.json`. */
export const staleSchema = "referral/stale/1";

export const staleData = (found: readonly ToConfirm[], limit: number | undefined) => ({
  ...(limit !== undefined && { limit_days: limit }),
  records: found.map(({ listing, steward, assured, days, freshness, used, due }) => ({
    id: listing.id,
    name: listing.name,
    country: listing.country,
    ...(steward !== undefined && { steward }),
    checked_on: assured.on,
    checked_how: assured.how,
    days_since: days,
    freshness,
    used_for: used,
    due,
  })),
});
