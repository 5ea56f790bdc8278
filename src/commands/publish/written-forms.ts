import { apiFolder, apiFormat, folderOf, materialsFormat, materialsPath, pathOf } from "../../formats/site.ts";
import { exportFormats } from "../export/export-options.ts";
import { exporters } from "../export/exporters.ts";
import type { Prepared } from "../export/prepare.ts";
import { asJson } from "../format.ts";

interface Written {
  readonly path: string;
  readonly format: string;
  readonly content: Uint8Array;
}

/** The directory in every form that export knows, one after the other, then the library, and at last the files of a read API. */
export async function* writtenForms({ chosenFor, about }: Prepared): AsyncIterable<Written> {
  for (const format of exportFormats) {
    const exporter = await exporters[format]();
    const chosen = chosenFor(exporter);
    switch (exporter.kind) {
      case "text":
        yield { path: pathOf(format), format, content: bytesOf(exporter.write(chosen, about)) };
        break;
      case "binary":
        yield { path: pathOf(format), format, content: await exporter.write(chosen, about) };
        break;
      case "folder":
        for (const { path, content } of exporter.write(chosen, about))
          yield { path: `${folderOf(format)}/${path}`, format, content: bytesOf(content) };
    }
  }
  const { materialsData, materialsSchema } = await import("../../formats/materials/json.ts");
  const library = about.materials().map((material) => ({ material, notStated: [] }));
  yield { path: materialsPath, format: materialsFormat, content: bytesOf([asJson(materialsSchema, materialsData(library)).raw ?? ""]) };
  const { hsdsReadApi } = await import("../../formats/export/hsds/read-api.ts");
  for (const { path, content } of hsdsReadApi(chosenFor({}), about))
    yield { path: `${apiFolder}/${path}`, format: apiFormat, content: bytesOf(content) };
}

const bytesOf = (pieces: Iterable<string>): Uint8Array => new TextEncoder().encode([...pieces].join(""));
