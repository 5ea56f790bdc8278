import type { Day } from "../core/day.ts";
import { languageWords } from "../messages/en/language.ts";
import { publishWords as w } from "../messages/en/publish.ts";

/** A file of a published site. */
export interface SiteFile {
  /** Within the site, with slashes. */
  readonly path: string;
  /** The format of `referral export`. */
  readonly format: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

export interface Site {
  readonly made: Day;
  readonly version: string;
  readonly files: readonly SiteFile[];
}

/** Described by `docs/schemas/site-1.json`. */
const schema = "referral/site/1";
export const indexPath = "index.json";
export const filesPath = "data/index.html";

/** Where the one file of a format lies. The page is what a visitor of the host sees first. */
export const pathOf = (format: string): string => (format === "html" ? "index.html" : `data/directory.${endings[format] ?? format}`);

/** Where several files lie. */
export const folderOf = (format: string): string => `data/${format}`;

// What is not named here ends as its format is called.
const endings: Readonly<Record<string, string>> = {
  markdown: "md",
  text: "txt",
  vcard: "vcf",
  hxl: "hxl.csv",
  hsds: "hsds.json",
};

/** The library of handbooks and the like, as `docs/schemas/materials-1.json` describes it; not a format of `referral export`. */
export const materialsPath = "data/materials.json";
export const materialsFormat = "materials";

/** The read API of HSDS, as files; not a format of `referral export`. */
export const apiFolder = "api";
export const apiFormat = "hsds-api";

export const siteIndex = (site: Site): string => `${JSON.stringify({ schema, ...site }, null, 1)}\n`;

/** The paths that an index names, itself among them; undefined where it is none. */
export const pathsIn = (index: string): readonly string[] | undefined => {
  try {
    const { schema: found, files }: { readonly schema?: unknown; readonly files?: readonly SiteFile[] } = JSON.parse(index);
    return found === schema && Array.isArray(files) ? [indexPath, ...files.map(({ path }) => path)] : undefined;
  } catch {
    return undefined;
  }
};

/** The same for a reader. Paths are our own, formats too: nothing of a record stands here. */
export const filesPage = ({ made, version, files }: Site): string => `<!doctype html>
<html lang="${languageWords.code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${w.filesTitle}</title>
<link rel="icon" href="data:,">
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid #8888; }
.sum { font: .8125rem/1.4 ui-monospace, monospace; } .size { white-space: nowrap; }
</style>
</head>
<body>
<main>
<h1>${w.filesTitle}</h1>
<p>${w.filesAbout(made, version)} <a href="../${pathOf("html")}">${w.toPage}</a>. ${w.sums}</p>
<table>
<thead><tr><th scope="col">${w.file}</th><th scope="col">${w.form}</th><th scope="col">${w.size}</th></tr></thead>
<tbody>
${files.filter(isForReaders).map(row).join("\n")}
</tbody>
</table>
</main>
</body>
</html>
`;

/** Of the API its lists: single records are for programs, which find them by id. */
const isForReaders = ({ path, format }: SiteFile): boolean => format !== apiFormat || path.split("/").length === 2;

const row = ({ path, format, bytes, sha256 }: SiteFile): string =>
  `<tr><td><a href="../${path}">${path}</a><br><span class="sum">${sha256}</span></td><td>${w.forms[format] ?? format}</td><td class="size">${w.kilobytes(bytes)}</td></tr>`;
