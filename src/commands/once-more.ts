import { UserError } from "../outcome.ts";

/**
 * What only reads is done once more where the disk failed it: a cache that was found damaged has been put away by then, and
 * is made anew.
 */
export const onceMore = async <T>(read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError && error.exit === "disk") return read();
    throw error;
  }
};
