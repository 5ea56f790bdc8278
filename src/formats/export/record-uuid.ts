import type { ServiceType } from "../../core/vocabulary/ids.ts";
import { sha1 } from "./sha1.ts";
import { utf8 } from "./utf8.ts";

/** Drawn once, at random, for this directory. Changing it changes every id that others have kept. */
const namespace = "e6e4497c-7cdc-41a2-8c87-73a9ca5620d3";

/**
 * A version 5 UUID (RFC 9562) of a name within the directory: the same name gets the same UUID, everywhere and for ever.
 * Standards that want a UUID for each part of a record name it by its path: "be-payoke/phones/0".
 */
export const uuidOf = (name: string): string => {
  const bytes = sha1([...namespaceBytes, ...utf8(name)]).slice(0, 16);
  const hex = bytes.map((byte, n) => hexOf(n === 6 ? (byte & 0x0f) | 0x50 : n === 8 ? (byte & 0x3f) | 0x80 : byte)).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
};

/** @param id of the directory, such as "be-payoke" */
export const organizationUuid = (id: string): string => uuidOf(id);

/** @param n which of the organization's services of this type, from 0, counted in its whole record (not in what a filter left of it) */
export const serviceUuid = (id: string, type: ServiceType, n: number): string => uuidOf(`${id}/services/${type}/${n}`);

const namespaceBytes = (namespace.replaceAll("-", "").match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const hexOf = (byte: number): string => byte.toString(16).padStart(2, "0");
