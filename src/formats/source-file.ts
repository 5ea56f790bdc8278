/** A YAML file on its way into the directory. */
export interface SourceFile {
  /** Inside its folder, with slashes: "BE.yaml", "vocabulary/places.yaml". */
  readonly name: string;
  /** As the user would call it, for messages. */
  readonly shown: string;
  /** Undefined when it can't be read. */
  readonly text: string | undefined;
}

/** The other kinds of files in a directory folder; every other `*.yaml` is taken for a country. */
export const isWordFile = ({ name }: SourceFile): boolean =>
  name.startsWith("vocabulary/") || name === "indicators.yaml" || name === "materials.yaml";
export const isExceptionsFile = ({ name }: SourceFile): boolean => name === "exceptions.yaml";
