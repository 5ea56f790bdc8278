import { compileLayers } from "../../src/formats/compile.ts";
import { fromParts } from "../../src/formats/open-snapshot.ts";
import { toParts } from "../../src/formats/snapshot.ts";
import { directory } from "../fakes/directory.ts";

/** Stands in every text of the private folder, and nowhere else. */
export const canary = "zqkanari";

const source = `https://${canary}.example/page`;
const record = (id: string) => `  - id: ${id}
    name: House ${canary}
    alternate_names: [Old ${canary}]
    kind: ngo
    description: We know them, ${canary}.
    website: ${source}
    emails: [{ address: office@${canary}.example, source: ${source} }]
    phones: [{ number: "+32 3 201 16 93", use: office, note: ask for ${canary}, source: ${source} }]
    city: ${canary} town
    coverage: [${canary} land]
    services: [{ type: shelter, populations: [boys], fees: ${canary} coins, languages: [yo], note: nights ${canary} }, { type: interpretation, note: ${canary} }]
    status: active
    assured: { on: 2024-01-01, how: phone, by: ${canary} desk }
    caution: Mind ${canary}.
    sources: [${source}]
`;

/** An invented private folder: a record of its own, fields over a public one, national facts, and a country of its own. */
const files = {
  "BE.yaml": `country: "BE"
emergency: [{ label: Ours ${canary}, number: "113", source: ${source} }]
mechanism:
  child_notification: { within_hours: 24, to: the ${canary} desk, source: ${source}, checked: 2026-11-22 }
organizations:
${record(`be-${canary}`)}  - id: be-payoke
    caution: Ask for ${canary}.
    phones: [{ number: "+32 3 201 16 91", use: office, note: direct line ${canary}, source: ${source} }]
`,
  "LU.yaml": `country: "LU"
emergency: [{ label: Ours ${canary}, number: "112", source: ${source} }]
organizations:
${record(`lu-${canary}`)}`,
};

const compiled = compileLayers(directory, [Object.entries(files).map(([name, text]) => ({ name, shown: name, text }))]);
if (compiled.problems.length > 0) throw new Error(`the private folder is not sound: ${JSON.stringify(compiled.problems)}`);
const parts = toParts(compiled);

/** The real directory with that folder laid over it. */
export const layered = fromParts((part) => parts.get(part) ?? "null");
