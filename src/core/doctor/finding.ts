import type { Day } from "../day.ts";
import type { Fault } from "./facts.ts";

export const checks = ["vault", "cases", "keys", "rights", "place", "strangers", "swap", "core_dumps", "directory"] as const;
export type Check = (typeof checks)[number];

export type State = "ok" | "problem" | "remark" | "unknown";

/** What a problem means: something of the vault is damaged, this computer gives something away, or the directory is old. */
export type Harm = "damaged" | "exposed" | "old";

interface Paths {
  readonly folder: string;
  /** Below the folder. */
  readonly paths: readonly string[];
}
type Nothing = Readonly<Record<never, never>>;

/** Every code that a check-up can report, with what its words need. The words are in `messages/`. */
export interface FindingArgs {
  "vault-no-home": Nothing;
  "vault-none": { readonly folder: string };
  "vault-shut": { readonly folder: string; readonly why: string };
  "vault-half": { readonly folder: string; readonly missing: "identity.age" | "recipients.txt" };
  "vault-keys-gone": { readonly folder: string; readonly cases: number };
  "vault-not-sealed": Paths;
  "vault-not-readable": Paths;
  "vault-whole": { readonly folder: string; readonly cases: number };
  "cases-not-opened": Nothing;
  "cases-shut": Fault;
  "cases-not-reached": Fault;
  "case-damaged": Fault;
  "case-not-read": Fault;
  "cases-read": { readonly count: number };
  "keys-unreadable": { readonly why: string };
  "keys-unusable": { readonly folder: string; readonly keys: readonly string[] };
  "keys-alone": Nothing;
  "keys-several": { readonly count: number };
  "rights-open": Paths;
  "rights-narrow": Paths;
  "rights-others": Paths;
  "rights-unknown": Nothing;
  "rights-own": { readonly count: number };
  "place-synced": { readonly service: string; readonly path: string };
  "place-versioned": { readonly path: string };
  "place-unknown": { readonly folder: string };
  "place-local": { readonly path: string };
  "stranger-copies": Paths;
  "stranger-sheets": Paths;
  "stranger-leftovers": Paths;
  "stranger-others": Paths;
  "stranger-locks": Paths;
  "strangers-none": Nothing;
  "swap-open": { readonly names: readonly string[] };
  "swap-some": { readonly names: readonly string[] };
  "swap-unknown": Nothing;
  "swap-sealed": { readonly names: readonly string[] };
  "swap-none": Nothing;
  "core-dumps-on": Nothing;
  "core-dumps-handed": { readonly program: string };
  "core-dumps-unknown": Nothing;
  "core-dumps-off": Nothing;
  "directory-shut": Pick<Fault, "what" | "hints">;
  "directory-old": { readonly newest: Day };
  "directory-ahead": { readonly newest: Day; readonly today: Day };
  "directory-fresh": { readonly newest: Day; readonly records: number };
  "records-old": { readonly old: number; readonly records: number };
}
export type FindingCode = keyof FindingArgs;

export type FindingOf<C extends FindingCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly check: Check;
    readonly state: State;
    readonly harm?: Harm;
    readonly args: FindingArgs[K];
  };
}[C];
export type Finding = FindingOf<FindingCode>;

interface Kind {
  readonly check: Check;
  readonly state: State;
  /** Of a problem, and of nothing else. */
  readonly harm?: Harm;
}
const good = (check: Check): Kind => ({ check, state: "ok" });
const remark = (check: Check): Kind => ({ check, state: "remark" });
const unknown = (check: Check): Kind => ({ check, state: "unknown" });
const damaged = (check: Check): Kind => ({ check, state: "problem", harm: "damaged" });
const exposed = (check: Check): Kind => ({ check, state: "problem", harm: "exposed" });
const old = (check: Check): Kind => ({ check, state: "problem", harm: "old" });

const kinds: { readonly [C in FindingCode]: Kind } = {
  "vault-no-home": remark("vault"),
  "vault-none": remark("vault"),
  "vault-shut": exposed("vault"),
  "vault-half": damaged("vault"),
  "vault-keys-gone": damaged("vault"),
  "vault-not-sealed": damaged("vault"),
  "vault-not-readable": exposed("vault"),
  "vault-whole": good("vault"),
  "cases-not-opened": unknown("cases"),
  "cases-shut": damaged("cases"),
  "cases-not-reached": exposed("cases"),
  "case-damaged": damaged("cases"),
  "case-not-read": exposed("cases"),
  "cases-read": good("cases"),
  "keys-unreadable": damaged("keys"),
  "keys-unusable": damaged("keys"),
  "keys-alone": remark("keys"),
  "keys-several": good("keys"),
  "rights-open": exposed("rights"),
  "rights-narrow": exposed("rights"),
  "rights-others": exposed("rights"),
  "rights-unknown": unknown("rights"),
  "rights-own": good("rights"),
  "place-synced": exposed("place"),
  "place-versioned": exposed("place"),
  "place-unknown": unknown("place"),
  "place-local": good("place"),
  "stranger-copies": exposed("strangers"),
  "stranger-sheets": exposed("strangers"),
  "stranger-leftovers": exposed("strangers"),
  "stranger-others": exposed("strangers"),
  "stranger-locks": remark("strangers"),
  "strangers-none": good("strangers"),
  "swap-open": exposed("swap"),
  "swap-some": unknown("swap"),
  "swap-unknown": unknown("swap"),
  "swap-sealed": good("swap"),
  "swap-none": good("swap"),
  "core-dumps-on": exposed("core_dumps"),
  "core-dumps-handed": unknown("core_dumps"),
  "core-dumps-unknown": unknown("core_dumps"),
  "core-dumps-off": good("core_dumps"),
  "directory-shut": exposed("directory"),
  "directory-old": old("directory"),
  "directory-ahead": old("directory"),
  "directory-fresh": good("directory"),
  "records-old": remark("directory"),
};
export const findingCodes = Object.keys(kinds) as readonly FindingCode[];

export const finding = <C extends FindingCode>(code: C, args: FindingArgs[C]): Finding => ({ code, ...kinds[code], args }) as Finding;
