import { fileWords } from "../../messages/en/files.ts";
import { vaultWords as w } from "../../messages/en/vault.ts";
import { UserError } from "../../outcome.ts";
import { reasonOf } from "../disk-reason.ts";

/** Does work with a file of the vault. @throws UserError disk, in words, for whatever the disk refuses */
export const onDisk = <T>(path: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError("disk", fileWords.cannotRead(path, reasonOf(error)), [w.diskHint]);
  }
};
