import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fromJSONSchema } from "zod";
import { exportFormats } from "../../src/commands/export/export-options.ts";
import type { SiteFile } from "../../src/formats/site.ts";
import type { FolderFile } from "../../src/ports/files.ts";
import { realFiles } from "../../src/ports/real-files.ts";
import { runIn } from "../fakes/io.ts";
import { root, withFolder } from "../program/program.ts";
import { directory } from "../search/directory.ts";

const published = (...argv: readonly string[]) => runIn({ directory }, "publish", "site", ...argv);

/** A site of all countries is made in the same way, and takes twenty times as long. */
const few = ["--country", "BE,PT,GB"];

describe("referral publish", () => {
  test("the page, every form of export and an index whose sums are right", async () => {
    const { code, files, bytes } = await published(...few);
    expect(code).toBe(0);
    const index = JSON.parse(files.get("site/index.json") ?? "");
    fromJSONSchema(JSON.parse(readFileSync(join(root, "docs/schemas/site-1.json"), "utf8"))).parse(index);
    const listed: readonly SiteFile[] = index.files;
    expect([...listed.map(({ path }) => `site/${path}`), "site/index.json"].sort()).toEqual([...files.keys()].sort());
    expect(new Set(listed.map(({ format }) => format))).toEqual(new Set([...exportFormats, "hsds-api", "materials", "index"]));
    for (const { path, bytes: size, sha256 } of listed) {
      const content = bytes.get(`site/${path}`) ?? new Uint8Array();
      expect([path, content.length, createHash("sha256").update(content).digest("hex")]).toEqual([path, size, sha256]);
      const isSingle = /^api\/\w+\//.test(path);
      if (path !== "data/index.html") expect(files.get("site/data/index.html")?.includes(`href="../${path}"`)).toBe(!isSingle);
    }
    expect(files.get("site/index.html")).toBe((await runIn({ directory }, "export", "--format", "html", ...few)).out);
    const library = JSON.parse(files.get("site/data/materials.json") ?? "");
    fromJSONSchema(JSON.parse(readFileSync(join(root, "docs/schemas/materials-1.json"), "utf8"))).parse(library);
    expect(library).toEqual({ schema: "referral/materials/1", data: { materials: directory.materials } });
    expect(files.get("site/data/directory.csv")).toBe((await runIn({ directory }, "export", ...few)).out);
  });

  test("the read API of HSDS: lists whose counts are right, and each record under its id", async () => {
    const { files } = await published("--country", "BE");
    const read = (path: string) => JSON.parse(files.get(`site/api/${path}.json`) ?? "null");
    const belgium = directory.country("BE")?.organizations ?? [];
    const counts = { services: belgium.flatMap(({ services }) => services).length, organizations: belgium.length };
    for (const [list, count] of Object.entries(counts)) {
      const { contents, total_items, empty } = read(list);
      expect([list, contents.length, total_items, empty]).toEqual([list, count, count, false]);
      for (const one of contents) expect(read(`${list}/${one.id}`)).toMatchObject(one);
    }
    for (const list of ["taxonomies", "taxonomy_terms"])
      for (const one of read(list).contents) expect(read(`${list}/${one.id}`)).toEqual(one);
    const [organization] = read("organizations").contents;
    expect(read(`organizations/${organization.id}`).services.length).toBeGreaterThan(0);
  });

  test("the same bytes again, over what was published before", async () => {
    const { files } = await published("--country", "BE,NL");
    const again = await runIn({ directory, files: new Map(files) }, "publish", "site", "--country", "BE,NL");
    expect(again.code).toBe(0);
    expect([...again.files].sort()).toEqual([...files].sort());
  });

  test.each([
    ["a file of somebody else", { "site/CNAME": "example.org" }],
    ["a file beside those of a site", { "site/index.json": '{"schema":"referral/site/1","files":[]}', "site/notes.txt": "mine" }],
    ["another index", { "site/index.json": '{"files":[]}' }],
    ["no index at all", { "site/index.json": "{" }],
    ["a file instead of a folder", { site: "mine" }],
  ])("%s is left as it is, and said", async (_, there) => {
    const before = new Map(Object.entries(there));
    const { code, files, err } = await runIn({ directory, files: before }, "publish", "site");
    expect(code).toBe(2);
    expect(err).toMatch(/site/);
    expect([...files]).toEqual([...before]);
  });

  test("never into the directory that is read; nothing found writes nothing", async () => {
    expect(await runIn({ directory }, "publish", "/built-in/site")).toMatchObject({ code: 2 });
    const { code, files } = await published("--country", "VA");
    expect([code, [...files]]).toEqual([4, []]);
  });
});

describe("a folder on the disk is replaced whole or not at all", () => {
  async function* of(files: Readonly<Record<string, string>>, end?: Error): AsyncIterable<FolderFile> {
    for (const [path, text] of Object.entries(files)) yield { path, content: [text] };
    if (end) throw end;
  }
  const contents = (folder: string) =>
    Object.fromEntries((realFiles.tree(folder) ?? []).map((path) => [path, readFileSync(join(folder, path), "utf8")]));

  test("what was there is gone, and nothing stays beside it", () =>
    withFolder(async (place) => {
      const site = join(place, "deep", "site");
      await realFiles.replaceFolder(site, of({ "a.txt": "1", "b/c.txt": "2" }));
      await realFiles.replaceFolder(site, of({ "a.txt": "3" }));
      expect(contents(site)).toEqual({ "a.txt": "3" });
      expect(readdirSync(join(place, "deep"))).toEqual(["site"]);
    }));

  test("a fault half way leaves the old one", () =>
    withFolder(async (place) => {
      const site = join(place, "site");
      await realFiles.replaceFolder(site, of({ "a.txt": "1" }));
      await expect(realFiles.replaceFolder(site, of({ "a.txt": "2" }, new Error("half way")))).rejects.toThrow("half way");
      expect(contents(site)).toEqual({ "a.txt": "1" });
      expect(readdirSync(place)).toEqual(["site"]);
    }));

  test("a link to a folder stays a link", () =>
    withFolder(async (place) => {
      mkdirSync(join(place, "real"));
      symlinkSync(join(place, "real"), join(place, "site"));
      await realFiles.replaceFolder(join(place, "site"), of({ "a.txt": "1" }));
      expect(contents(join(place, "real"))).toEqual({ "a.txt": "1" });
      expect(readdirSync(place)).toEqual(["real", "site"]);
    }));

  test("empty folders and hidden files are seen", () =>
    withFolder((place) => {
      mkdirSync(join(place, "empty"));
      writeFileSync(join(place, ".hidden"), "");
      expect(realFiles.tree(place)).toEqual([".hidden", "empty/"]);
      expect(realFiles.tree(join(place, "nowhere"))).toEqual([]);
      expect(realFiles.tree(join(place, ".hidden"))).toBeUndefined();
      expect(existsSync(join(place, "nowhere"))).toBe(false);
    }));
});
