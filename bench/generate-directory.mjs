/*
 * `node bench/generate-directory.mjs <services> <folder> [seed]`: country files of invented providers, 1,000 to 1,000,000
 * services, the same for the same seed. Names are put together from lists of ordinary words, towns come from the
 * gazetteer, every address is example.org and every number begins with +999, which no country has.
 */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");

const words = {
  adjective:
    "Amber Bright Calm Clear Distant Early Eastern Fair Gentle Golden Green Harbour Hidden High Honest Kind Little Long Lucky Morning New Northern Old Open Patient Quiet Ready Rising River Silver Simple Southern Steady Stone Summer Tall True Warm Western White Wide Wild Winter Young Blue".split(
      " ",
    ),
  noun: "Acorn Anchor Apple Beacon Bell Birch Bridge Brook Candle Cedar Cloud Compass Dawn Door Dove Elm Feather Fern Field Flame Garden Gate Heron Hill Island Ivy Key Lamp Lantern Lark Leaf Lighthouse Lily Maple Meadow Mill Moon Nest Oak Olive Orchard Path Pebble Pine Poppy Rain Reed Robin Rose Sail Seed Shore Sky Sparrow Spring Star Step Swallow Thread Tide Tree Valley Wave Well Willow Window Wing".split(
    " ",
  ),
  start:
    "Casa Centro Haus Verein Maison Foyer Fundación Associação Fundacja Asociația Dom Kuća Stichting Huis Förening Kvinnohus Hogar Associazione Cooperativa Shtëpia".split(
      " ",
    ),
  foreign:
    "Aurora Luz Esperança Camino Puente Amanecer Libertad Ponte Alba Sole Farfalla Brücke Hafen Lichtblick Ankerplatz Espoir Étoile Rivage Passerelle Zora Most Nada Svitanok Nadiya Umut Köprü Işık Hoffnung Toivo Håp Brug Haven Speranța Zorile Nadzieja Jutrzenka".split(
      " ",
    ),
  form: ["Foundation", "Association", "Centre", "House", "Network", "Project", "Union", "Trust", "Initiative", "Alliance", "Clinic"],
  purpose: ["for Women", "for Migrants", "for Children", "for Workers", "for Families", "for Justice", "for Youth", "against Trafficking"],
  does: "offers runs gives arranges coordinates".split(" "),
  what: ["a first talk", "weekly groups", "visits", "a day room", "advice by telephone", "help with forms", "courses", "a way to work"],
};

/** How often each kind of service is offered, about as in the built-in directory. */
const services = Object.entries({
  hotline: 15,
  shelter: 13,
  legal: 14,
  "case-management": 13,
  "mental-health": 11,
  "child-protection": 8,
  "labour-rights": 7,
  identification: 5,
  health: 5,
  "education-training": 4,
  outreach: 4,
  "return-reintegration": 5,
  police: 3,
  interpretation: 3,
  documents: 3,
  "material-assistance": 3,
  employment: 2,
  "family-tracing": 2,
}).flatMap(([type, share]) => Array(share).fill(type));
const kinds = ["ngo", "ngo", "ngo", "ngo", "government", "faith", "union", "health", "legal", "igo"];
const whom = [["women"], ["women", "girls"], ["men"], ["women", "men"], ["girls", "boys"], ["women", "families"], ["lgbtiq"], ["boys"]];
const exploitation = ["sexual", "labour", "domestic-servitude", "begging", "forced-marriage", "criminality"];
const tongues = "en fr es de ar ru uk ro pl pt it tr vi fa ti am ne bn hi zh sq sr bg nl".split(" ");
const hours = ["24/7", "Mo-Fr 09:00-17:00", "Mo-Th 10:00-16:00", "Mo-Su 08:00-20:00"];

/** The same numbers for the same seed (mulberry32). */
const numbersFrom = (seed) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Writes `<CC>.yaml` files into a folder and says how much: `{ services, organizations, countries }`. */
export const generateDirectory = (folder, wanted, seed = 1) => {
  const random = numbersFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const oneOf = (list) => list[below(list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: 1 + below(most) }, () => oneOf(list)))];
  const often = (share) => random() < share;

  const name = (town) => {
    const pair = `${oneOf(words.adjective)} ${oneOf(words.noun)}`;
    return oneOf([
      () => `${pair} ${oneOf(words.form)}`,
      () => `${pair} ${oneOf(words.form)} ${oneOf(words.purpose)}`,
      () => `${oneOf(words.start)} ${oneOf(words.foreign)}`,
      () => `${oneOf(words.start)} ${oneOf(words.foreign)} ${town}`,
      () => `${oneOf(words.noun)} and ${oneOf(words.noun)} ${oneOf(words.form)}`,
      () => `${town} ${oneOf(words.noun)} ${oneOf(words.form)}`,
    ])();
  };
  const acronym = (text) =>
    text
      .split(" ")
      .filter((word) => word.length > 3)
      .map((word) => word[0])
      .join("");
  const text = (value) => JSON.stringify(value);

  const service = (type) => {
    const lines = [`      - type: ${type}`];
    if (often(0.6)) lines.push(`        populations: [${oneOf(whom).join(", ")}]`);
    if (often(0.2)) lines.push(`        exploitation: [${some(exploitation, 2).join(", ")}]`);
    if (often(0.15)) lines.push("        minimum_age: 18");
    if (often(0.7)) lines.push(`        access: ${oneOf(["referral", "self", "both"])}`);
    if (often(0.3)) lines.push(`        languages: [${some(tongues, 4).join(", ")}]`);
    if (often(0.4)) lines.push(`        note: ${text(`Invented: ${oneOf(words.does)} ${some(words.what, 2).join(" and ")}`)}`);
    return lines;
  };

  const record = (country, towns, n, count) => {
    const id = `${country.toLowerCase()}-invented-${n}`;
    const town = oneOf(towns);
    const called = name(town);
    const short = acronym(called);
    const types = [...new Set(Array.from({ length: count }, () => oneOf(services)))];
    // Who calls the police reaches the police: `check` wants a caution where they are the hotline.
    if (types.includes("police"))
      types.splice(0, types.length, "police", ...types.filter((type) => type !== "police" && type !== "hotline"));
    while (types.length < count) types.push(services.find((type) => type !== "hotline" && !types.includes(type)));
    const lines = [`  - id: ${id}`, `    name: ${text(called)}`];
    if (short.length > 2 && often(0.5)) lines.push("    alternate_names:", `      - ${text(short)}`);
    lines.push(
      `    kind: ${oneOf(kinds)}`,
      `    description: ${text(`Invented. ${called} ${oneOf(words.does)} ${some(words.what, 3).join(", ")} in ${town}.`)}`,
      `    website: https://example.org/${id}`,
      "    phones:",
      `      - number: "+999 ${100 + below(900)} ${1000 + below(9000)} ${n}"`,
      `        use: ${types.includes("hotline") ? "hotline" : "office"}`,
    );
    if (often(0.7)) lines.push(`        hours: ${text(oneOf(hours))}`);
    lines.push(`        source: https://example.org/${id}`);
    if (often(0.8)) lines.push(`    city: ${text(town)}`);
    if (types.includes("shelter")) lines.push("    address_withheld: true");
    lines.push(often(0.6) ? "    coverage: national" : `    coverage: [${text(town)}]`, "    services:", ...types.flatMap(service));
    lines.push(
      `    status: ${often(0.01) ? "temporarily_closed" : "active"}`,
      "    assured:",
      `      on: 2026-${String(1 + below(11)).padStart(2, "0")}-15`,
      `      how: ${oneOf(["public-page", "phone", "email"])}`,
      "    sources:",
      `      - https://example.org/${id}`,
    );
    return { text: `${lines.join("\n")}\n`, services: types.length };
  };

  const towns = new Map();
  for (const { name: town, country } of parse(readFileSync(join(root, "directory-data/vocabulary/places.yaml"), "utf8")))
    towns.set(country, [...(towns.get(country) ?? []), town]);
  // The countries of the built-in directory: what is laid over it meets real neighbours.
  const countries = readdirSync(join(root, "directory-data")).flatMap((file) => /^([A-Z]{2})\.yaml$/.exec(file)?.[1] ?? []);
  mkdirSync(folder, { recursive: true });
  let [written, organizations] = [0, 0];
  for (const [n, country] of countries.entries()) {
    const until = Math.floor(((n + 1) * wanted) / countries.length);
    if (until === written) continue;
    const file = openSync(join(folder, `${country}.yaml`), "w");
    writeSync(file, `# Invented, for measurements.\ncountry: "${country}"\norganizations:\n`);
    for (let number = 1; written < until; number++) {
      const one = record(country, towns.get(country) ?? ["Sample Town"], number, Math.min(1 + below(4), until - written));
      writeSync(file, one.text);
      written += one.services;
      organizations++;
    }
    closeSync(file);
  }
  return { services: written, organizations, countries: countries.length };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [wanted, folder, seed] = process.argv.slice(2);
  if (!(Number(wanted) > 0) || folder === undefined) {
    console.error("node bench/generate-directory.mjs <services> <folder> [seed]");
    process.exitCode = 2;
  } else console.log(generateDirectory(folder, Number(wanted), Number(seed ?? 1)));
}
