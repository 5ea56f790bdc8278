import { yesOrNo } from "../cells.ts";
import { secrecyOf } from "../secret-names.ts";
import type { Node } from "./node.ts";

/** The standard has no field for it; others add one ("confidential"), and whatever is no clear no withholds. */
export const isWithheld = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => Object.entries(node).some(([field, value]) => secrecyOf(field) === "withheld" && !isClearNo(value)));

const isClearNo = (value: unknown): boolean =>
  value === undefined || value === null || value === false || value === 0 || (typeof value === "string" && isNoText(value));

const isNoText = (text: string): boolean => !/\S/.test(text) || text.trim() === "NULL" || yesOrNo(text) === false;
