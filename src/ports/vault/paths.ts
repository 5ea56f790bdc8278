import { isAbsolute, join } from "node:path";

export interface Paths {
  readonly folder: string;
  readonly identity: string;
  readonly recipients: string;
  readonly cases: string;
  caseFile(code: string): string;
  lockFile(code: string): string;
}

/** Where this user's vault is or would be (XDG), or undefined when there is no place for one. */
export const vaultPaths = (env: Readonly<Record<string, string | undefined>>): Paths | undefined => {
  const home = env.HOME || env.USERPROFILE;
  const data = isPath(env.XDG_DATA_HOME) ? env.XDG_DATA_HOME : isPath(home) ? join(home, ".local", "share") : undefined;
  if (data === undefined) return undefined;
  const folder = join(data, "referral");
  const cases = join(folder, "cases");
  return {
    folder,
    identity: join(folder, "identity.age"),
    recipients: join(folder, "recipients.txt"),
    cases,
    caseFile: (code) => join(cases, `${code}.age`),
    lockFile: (code) => join(cases, `${code}.lock`),
  };
};

/** A relative path in the environment is to be passed over (XDG Base Directory Specification). */
const isPath = (path: string | undefined): path is string => path !== undefined && isAbsolute(path);
