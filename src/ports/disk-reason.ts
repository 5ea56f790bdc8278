import { fileWords as w } from "../messages/en/files.ts";

/** The system's short name of what went wrong with a file, such as "ENOSPC". */
export const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/** Our own, beside the system's: a pipe, a socket or a device where a file belongs. */
export const noFile = "NO_FILE";

/** The same in words. */
export const reasonOf = (error: unknown): string => w.reasons[String(codeOf(error))] ?? w.otherReason;
