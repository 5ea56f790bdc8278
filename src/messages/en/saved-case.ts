import { command } from "./command.ts";

/** Words about opening a saved case. */
export const savedCaseWords = {
  noSuch: (given: string) => `there is no case ${given} in the vault`,
  noSuchHint: "all of them: referral cases --all",
  badCode: "a case is named by its code, such as R-7KQ2-M9XD, or by the number of a referral in it",
  notACase: (code: string) => `${code}: what is sealed in there is no case of this tool`,
  otherCode: (code: string) => `${code}: another case lies under this name; somebody moved or copied the file`,
  badEvent: (code: string, line: number) => `${code}: entry ${line} can't be understood; the file was altered, or made by something else`,
  newer: (code: string, version: number) => `${code}: written by a newer version of this tool (format ${version})`,
  newerHint: "install the newer version on this computer. The file is not touched",
  older: (code: string, version: number) => `${code}: written in an old format (${version}) that this version does not read`,
  olderHint: "the version that wrote it can open it. The file is not touched",
  clockBack: (code: string, last: string, now: string) =>
    `the clock of this computer says ${now}, but the last entry of ${code} is of ${last}: one of them is wrong`,
  clockBackHint: "set the clock right first: the dates of consents hang on it. Nothing was changed",
  clockBackNote: (last: string) =>
    `The clock of this computer is behind the newest entry (${last}): what is due is reckoned from that entry.`,
  closed: (code: string) => `${code} is closed`,
  closedHint: (code: string) => `to look at it: ${command(`referral case show ${code}`)}`,
  notConcluded: (code: string) => `the walkthrough of ${code} has not come to its end`,
  notConcludedHint: (code: string) => `go on with it: ${command(`referral resume ${code}`)}`,
  unreadable: (count: number) => `${count} ${count === 1 ? "case" : "cases"} can't be read:`,
  invented: "INVENTED, for training",
};
