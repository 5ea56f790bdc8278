/** Public keys alone, and no case by name. */
export interface VaultFacts {
  readonly folder?: string;
  /** How many. */
  readonly cases?: number;
  readonly keys?: { readonly own: string; readonly others: readonly string[] };
  /** What a change of keys did to the cases: how many. */
  readonly resealed?: { readonly done: number; readonly held: number; readonly failed: number };
}

/** Described by `docs/schemas/vault-1.json`. */
export const vaultJson = (state: "no_home" | "none" | "ready", facts: VaultFacts = {}) => ({
  schema: "referral/vault/1",
  data: { state, ...facts },
});
