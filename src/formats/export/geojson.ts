import type { Country } from "../../core/directory/model.ts";
import type { About, Exporter } from "./exporter.ts";
import { chosenFields, jsonLine, recordFields } from "./record-fields.ts";

/**
 * GeoJSON (RFC 7946), one feature per organization, described by `docs/schemas/export-geojson-1.json`.
 *
 * The geometry is always null, which the standard has for a thing without a known place: the directory holds no coordinates,
 * and the middle of a town would be a made-up point that a map shows as a door. City and country stand in the properties.
 */
export const geojsonExport: Exporter = {
  kind: "text",
  fields: recordFields,
  *write(countries: Iterable<Country>, about: About) {
    yield '{\n"type": "FeatureCollection",\n"features": [';
    let before = "\n";
    for (const { organizations } of countries)
      for (const organization of organizations) {
        const properties = chosenFields(organization, about);
        yield before + jsonLine({ type: "Feature", id: organization.id, geometry: null, properties });
        before = ",\n";
      }
    yield "\n]\n}\n";
  },
};
