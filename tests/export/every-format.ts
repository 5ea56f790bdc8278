import { strFromU8, unzipSync } from "fflate";
import { exportFormats } from "../../src/commands/export/export-options.ts";
import type { Ran } from "../fakes/io.ts";

/** An export in every format there is, into a file or a folder. */
export const everyExport: readonly (readonly string[])[] = exportFormats.map((format) => ["export", "--format", format, "-o", "out"]);

/** All the text that an export wrote: what lies packed in an archive too. */
export const exportedText = ({ out, files, bytes }: Ran): string =>
  [
    out,
    ...[...files]
      .filter(([path]) => path.startsWith("out"))
      .map(([path, text]) => (text.startsWith("PK") ? unpacked(bytes.get(path)) : text)),
  ].join("\n");

const unpacked = (archive: Uint8Array = new Uint8Array()): string =>
  Object.values(unzipSync(archive))
    .map((content) => strFromU8(content))
    .join("\n");
