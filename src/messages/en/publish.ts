/** Words of `referral publish`. */
export const publishWords = {
  summary: "the directory as a site of plain files, for any web host",
  description:
    "Write a folder that any web host can serve as it is: the search page (index.html), the directory in every form that export\n" +
    "knows and the library of handbooks (data/), and an index of it all with SHA-256 sums (index.json). Filters leave a part of the directory, as in export.\n" +
    "The folder is replaced as a whole or left as it was; one that holds anything else is refused. On one day, the same\n" +
    "directory gives the same bytes. What lies in folders of your own is left out unless you add --include-private.",
  folder: "where the site goes",
  written: (folder: string, files: number, bytes: number) => `${folder}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`,
  foreign: (folder: string, name: string) => `${folder} holds what is not of a published site: ${name}`,
  foreignHint: "publish into an empty folder, or one that this command wrote; keep other files (a .git, a CNAME) outside of it",
  isFile: (path: string) => `${path} is a file`,

  filesTitle: "Files",
  filesAbout: (day: string, version: string) => `Made on ${day} by referral ${version}. Directory: CC BY 4.0.`,
  toPage: "Search page",
  file: "File",
  form: "Form",
  size: "Size",
  kilobytes: (bytes: number) => `${Math.ceil(bytes / 1000)} kB`,
  sums: "index.json has all of this for programs.",
  /** What a form is for; one that is not named here goes by its own name. */
  forms: {
    html: "the search page",
    csv: "one row per service, for spreadsheets",
    hxl: "the same with a row of HXL tags",
    xlsx: "the same as a workbook",
    json: "everything, for programs",
    ndjson: "one organization a line, for programs",
    yaml: "everything, as the directory's own files write it",
    markdown: "a list to read or print",
    text: "a list to read or print",
    hsds: "Open Referral HSDS 3.1",
    "hsds-package": "Open Referral HSDS 3.1, tabular data package",
    "hsds-api": "Open Referral HSDS 3.1, a list of its read API; each record is a file beside it",
    materials: "the library: handbooks, guidelines, courses and data, for programs",
    geojson: "for maps",
    vcard: "for address books",
  } as Readonly<Record<string, string>>,
};
