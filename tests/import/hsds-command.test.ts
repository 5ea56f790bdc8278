import { expect, test } from "vitest";
import { runIn } from "../fakes/io.ts";
import { directory } from "../search/directory.ts";

test.each([
  ["hsds", "page.json"],
  ["hsds-package", "package"],
])("what export --format %s wrote is read again: every row, and no record asks for more", async (format, path) => {
  const { files } = await runIn({ directory }, "export", "--country", "BE", "--format", format, "-o", path);
  const { code, out } = await runIn({ directory, files: new Map(files) }, "import", path, "--as", "hsds", "--json");
  const { data } = JSON.parse(out);
  const services = directory.country("BE")?.organizations.flatMap((one) => one.services) ?? [];
  expect(code).toBe(0);
  expect(data).toMatchObject({ form: "hsds", read: services.length, refused: [] });
  expect(data.records).toHaveLength(directory.country("BE")?.organizations.length ?? 0);
});

test("what is no HSDS is refused, and a mapping is not for it", async () => {
  const files = new Map([["list.json", '{ "a": 1 }']]);
  expect(await runIn({ directory, files }, "import", "list.json", "--as", "hsds")).toMatchObject({ code: 5 });
  expect(await runIn({ directory, files }, "import", "list.json", "--as", "hsds", "--draft-map", "m.yaml")).toMatchObject({ code: 2 });
});
