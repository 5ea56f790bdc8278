import type { Exporter } from "../../formats/export/exporter.ts";
import type { exportFormats } from "./export-options.ts";

/** Each loaded when it is asked for. */
export const exporters: Readonly<Record<(typeof exportFormats)[number], () => Promise<Exporter>>> = {
  csv: async () => (await import("../../formats/export/csv.ts")).csvExport,
  json: async () => (await import("../../formats/export/json.ts")).jsonExport,
  ndjson: async () => (await import("../../formats/export/json.ts")).ndjsonExport,
  yaml: async () => (await import("../../formats/export/yaml.ts")).yamlExport,
  markdown: async () => (await import("../../formats/export/printed.ts")).markdownExport,
  text: async () => (await import("../../formats/export/printed.ts")).textExport,
  geojson: async () => (await import("../../formats/export/geojson.ts")).geojsonExport,
  vcard: async () => (await import("../../formats/export/vcard.ts")).vcardExport,
  xlsx: async () => (await import("../../formats/export/xlsx.ts")).xlsxExport,
  html: async () => (await import("../../formats/export/html.ts")).htmlExport,
  hsds: async () => (await import("../../formats/export/hsds/page.ts")).hsdsExport,
  "hsds-package": async () => (await import("../../formats/export/hsds/package.ts")).hsdsPackageExport,
};
