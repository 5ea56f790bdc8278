import { axesReader } from "../../core/import/axes.ts";
import { collectLosses } from "../../core/import/losses.ts";
import { fold } from "../../core/text.ts";
import { countryOf } from "./cells.ts";
import type { ForeignRow, ForeignTable } from "./foreign-table.ts";
import type { Reading } from "./imported.ts";
import { besideList, type Fields, isFields, jsonTable } from "./json-table.ts";

export const isGeoJson = (data: unknown): data is Fields =>
  isFields(data) && (data.type === "FeatureCollection" ? Array.isArray(data.features) : data.type === "Feature");

export const featuresOf = (data: Fields): readonly unknown[] => (data.type === "Feature" ? [data] : (data.features as readonly unknown[]));

/** How a feature is called in a report: by its id, else by its number. */
export const featureId = (feature: unknown, n: number): string =>
  isFeature(feature) && (typeof feature.id === "string" || typeof feature.id === "number") ? String(feature.id) : `#${n + 1}`;

/**
 * Features as rows of their properties. A point on a map is never taken, whatever it is of: it is counted, and said when it lies in
 * its country only with its axes swapped, since then the list is wrong for everybody else too.
 */
export const geoJsonTable = (data: Fields, reading: Reading): ForeignTable => {
  const features = featuresOf(data);
  const table = jsonTable(
    features.map((feature, n) => ({
      data: isFeature(feature) ? (feature.properties ?? {}) : undefined,
      at: { id: featureId(feature, n) },
    })),
  );
  const losses = collectLosses();
  const axes = axesReader(reading.lexicon);
  const byId = new Map(table.rows.map((row) => [row.at.id, row]));
  for (const [n, feature] of features.entries()) {
    const point = isFeature(feature) ? firstPoint(feature.geometry) : undefined;
    const at = { id: featureId(feature, n) };
    for (const [field, value] of Object.entries(isFeature(feature) ? feature : {}))
      if (!read.has(field) && value !== null) losses.add(field, "no-place", typeof value === "object" ? "" : String(value), at);
    if (!point) continue;
    losses.add("geometry", "place", "", at);
    const country = reading.country ?? statedCountry(byId.get(at.id), reading);
    if (country !== undefined && axes(country, point) === "swapped") losses.add("geometry", "axes-swapped", "", at);
  }
  const { type: _, bbox, crs, ...beside } = data;
  return { ...table, lost: [...losses.all(), ...(data.type === "Feature" ? [] : besideList(beside, features))] };
};

/** Of a feature; where its box lies is a place too. */
const read = new Set(["type", "id", "properties", "geometry", "bbox"]);

const isFeature = (feature: unknown): feature is Fields =>
  isFields(feature) && feature.type === "Feature" && (feature.properties == null || isFields(feature.properties));

const statedCountry = (row: ForeignRow | undefined, { lexicon }: Reading): string | undefined => {
  for (const [column, [text]] of row?.cells ?? [])
    if (/\b(?:country|pays|pais|land|paese)\b/.test(fold(column).replace(/[_.-]/g, " "))) return countryOf(text ?? "", lexicon);
  return undefined;
};

const firstPoint = (geometry: unknown): readonly [number, number] | undefined => {
  let at: unknown = isFields(geometry) ? geometry.coordinates : undefined;
  while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
  return Array.isArray(at) && typeof at[0] === "number" && typeof at[1] === "number" ? [at[0], at[1]] : undefined;
};
