import { fromParts } from "../../src/formats/open-snapshot.ts";
import { realParts } from "../directory/real.ts";

const parts = await realParts();

/** The real directory, compiled once, as the program opens it. */
export const directory = fromParts((part) => parts.get(part) ?? "null");
