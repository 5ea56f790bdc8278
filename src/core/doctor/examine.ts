import { checkCases } from "./checks/cases.ts";
import { checkCoreDumps } from "./checks/core-dumps.ts";
import { checkDirectory } from "./checks/directory.ts";
import { checkKeys } from "./checks/keys.ts";
import { checkPlace } from "./checks/place.ts";
import { checkRights } from "./checks/rights.ts";
import { checkStrangers } from "./checks/strangers.ts";
import { checkSwap } from "./checks/swap.ts";
import { checkVault } from "./checks/vault.ts";
import type { Facts, VaultThere } from "./facts.ts";
import type { Check, Finding, Harm } from "./finding.ts";

/** Those that need a vault stay silent without one: `checkVault` says that there is none. */
const ofVault = (check: (vault: VaultThere, facts: Facts) => readonly Finding[]) => (facts: Facts) =>
  facts.vault.kind === "there" ? check(facts.vault, facts) : [];

const all: { readonly [C in Check]: (facts: Facts) => readonly Finding[] } = {
  vault: checkVault,
  cases: ofVault(checkCases),
  keys: ofVault(checkKeys),
  rights: ofVault(checkRights),
  place: ofVault(checkPlace),
  strangers: ofVault(checkStrangers),
  swap: checkSwap,
  core_dumps: checkCoreDumps,
  directory: checkDirectory,
};

/** Every check gives at least one finding about what it can look at: silence is never good news. */
export const examine = (facts: Facts): readonly Finding[] => Object.values(all).flatMap((check) => check(facts));

const worstFirst: readonly Harm[] = ["damaged", "exposed", "old"];

/** Undefined when nothing is wrong. */
export const worstHarm = (findings: readonly Finding[]): Harm | undefined =>
  worstFirst.find((harm) => findings.some((one) => one.harm === harm));
