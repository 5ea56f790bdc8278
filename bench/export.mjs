/*
 * `node bench/export.mjs [services]`: the exports of 100,000 invented services, from a folder of country files that was
 * compiled before. Promised: less than 300 MB at the peak. Times are to be compared, not promised.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printWhenMain } from "./table.mjs";

const root = join(import.meta.dirname, "..");
const wanted = Number(process.argv[2] ?? 100_000);
/** Those that are written piece by piece; a format that this version does not have yet is passed over. */
const formats = ["csv", "ndjson", "hsds", "hsds-package"];

/** The same numbers every time (mulberry32). */
let state = 20_261_123;
const below = (limit) => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
};
const oneOf = (words) => words[below(words.length)];

const types = ["hotline", "case-management", "health", "legal", "interpretation", "documents", "employment", "outreach"];
const whom = ["women", "men", "girls", "boys", "families"];
const syllables = ["ba", "ki", "lo", "mu", "ne", "ra", "su", "ti", "vo", "zé"];
const word = () => Array.from({ length: 2 + below(3) }, () => oneOf(syllables)).join("");
const phrase = (length) => Array.from({ length }, word).join(" ");

const service = () => `      - type: ${oneOf(types)}
        populations: [${oneOf(whom)}]
        access: ${oneOf(["referral", "self", "both"])}
        languages: [en, fr, ar]
        note: Invented, ${phrase(8)}
`;
const record = (country, n, services) => `  - id: ${country.toLowerCase()}-invented-${n}
    name: Invented ${phrase(3)} ${n}
    kind: ngo
    description: Invented for a measurement, ${phrase(20)}.
    website: https://example.org/${n}
    phones:
      - number: "+999 ${1000 + below(9000)} ${n}"
        use: office
        hours: Mo-Fr 09:00-17:00
        source: https://example.org/${n}
    city: ${word()}
    coverage: national
    services:
${Array.from({ length: services }, service).join("")}    status: active
    assured:
      on: 2026-11-01
      how: public-page
    sources:
      - https://example.org/${n}
`;

/** Of a file, or of the files of a folder. */
const sizeOf = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0) : statSync(path).size;

const writeCountries = (folder) => {
  const countries = readdirSync(join(root, "directory-data")).flatMap((name) => /^([A-Z]{2})\.yaml$/.exec(name)?.[1] ?? []);
  let services = 0;
  for (const [n, country] of countries.entries()) {
    const until = Math.floor(((n + 1) * wanted) / countries.length);
    const records = [];
    while (services < until) {
      const many = Math.min(1 + below(5), until - services);
      records.push(record(country, records.length, many));
      services += many;
    }
    writeFileSync(join(folder, `${country}.yaml`), `country: "${country}"\norganizations:\n${records.join("")}`);
  }
};

export const measure = () => {
  const home = mkdtempSync(join(tmpdir(), "referral-bench-"));
  try {
    const folder = join(home, "invented");
    mkdirSync(folder);
    writeCountries(folder);
    const { NODE_OPTIONS, ...env } = process.env;
    const run = (...args) => {
      const from = performance.now();
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["-r", join(import.meta.dirname, "peak.cjs"), join(root, "bin/referral.js"), "export", ...args],
        { encoding: "utf8", env: { ...env, HOME: home, XDG_CACHE_HOME: join(home, "cache") }, maxBuffer: 1 << 30 },
      );
      return { status, stdout, stderr, ms: Math.round(performance.now() - from), peak: Number(/\npeak (\d+)\n$/.exec(stderr)?.[1]) };
    };
    const help = run("--help").stdout;
    const here = formats.filter((format) => new RegExp(`[ ,]${format}[,;]`).test(help));
    const layers = ["--directory", folder, "--include-private"];
    const cold = run(...layers, "--country", "BE", "--format", "ndjson", "-o", join(home, "cold"));
    if (cold.status !== 0) throw new Error(cold.stderr);
    const size = (what, value, promised) => ({ what: `  ${what}`, value, unit: "MB", ...(promised && { promised }) });
    return [
      { what: `compiling ${wanted} invented services, once`, value: cold.ms, unit: "ms" },
      size("memory at the peak", cold.peak),
      ...here.flatMap((format) => {
        const output = join(home, `out.${format}`);
        const { status, stderr, ms, peak } = run(...layers, "--format", format, "-o", output);
        if (status !== 0) throw new Error(stderr);
        return [
          { what: `export of ${wanted} services, ${format}`, value: ms, unit: "ms" },
          size("memory at the peak", peak, "< 300 MB"),
          size("file", Math.round(sizeOf(output) / 1e6)),
        ];
      }),
    ];
  } finally {
    rmSync(home, { recursive: true });
  }
};

await printWhenMain(import.meta, measure);
