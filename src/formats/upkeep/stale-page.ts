import type { Lexicon } from "../../core/search/lexicon.ts";
import type { ToConfirm } from "../../core/upkeep/work-list.ts";
import { staleWords as w } from "../../messages/en/stale.ts";
import { shownName } from "../shown-name.ts";
import { blank, type Doc, type Line, line, span } from "../view/doc.ts";
import { padEnd } from "../view/width.ts";

/** The work list for a person: a heading for each country and steward, a line for each record. */
export const stalePage = (found: readonly ToConfirm[], limit: number | undefined, lexicon: Lexicon): Doc => {
  if (found.length === 0) return [line(0, span("good", w.none))];
  return [
    ...found.flatMap((one, n) => [...headings(one, found[n - 1], lexicon), recordLine(one)]),
    blank,
    line(0, span("strong", w.count(found.length, limit))),
    line(0, span("quiet", w.howReckoned)),
  ];
};

const headings = ({ listing, steward }: ToConfirm, before: ToConfirm | undefined, lexicon: Lexicon): Line[] => {
  const { country } = listing;
  const isSameCountry = country === before?.listing.country;
  if (isSameCountry && steward === before?.steward) return [];
  const kept = steward === undefined ? "" : ` · ${w.keptBy(steward)}`;
  return [
    ...(before ? [blank] : []),
    line(0, span("heading", `${shownName(lexicon, "country", country)} (${country})${kept}`)),
    ...(isSameCountry
      ? []
      : [{ ...line(2, span("quiet", `${padEnd(w.head[0], checkColumns)}${w.head[1]}`)), row: { width: tableColumns, instead: [] } }]),
  ];
};

/** "2026-11-22 page only" */
const checkColumns = 22;
const usedColumns = 4;
/** With less room for the name than this it is no table any more. */
const tableColumns = checkColumns + usedColumns + 2 + 2 + 24;

const recordLine = ({ listing, assured, days, freshness, used }: ToConfirm): Line => ({
  ...line(
    2,
    span(freshness === "stale" ? "danger" : "warning", padEnd(`${assured.on} ${w.how(assured.how)}`, checkColumns)),
    span("plain", `${String(used).padStart(usedColumns)}  `),
    span("strong", listing.id),
    `  ${listing.name}`,
    ...(days < 0 ? [span("danger", ` (${w.ahead})`)] : []),
  ),
  hanging: checkColumns + usedColumns + 2,
  row: {
    width: tableColumns,
    instead: [
      {
        ...line(0, span("strong", listing.id), w.inWords(listing.name, `${assured.on} ${w.how(assured.how)}`, freshness, used)),
        hanging: 2,
      },
      ...(days < 0 ? [line(2, span("danger", w.ahead))] : []),
    ],
  },
});
