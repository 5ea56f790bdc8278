import type { Facts, SwapFact } from "../facts.ts";
import { type Finding, finding } from "../finding.ts";

/** Can what was typed be found on the disk afterwards, because memory was moved there? */
export const checkSwap = ({ swaps }: Facts): readonly Finding[] => {
  if (swaps === undefined) return [finding("swap-unknown", {})];
  const [open, some] = [namesOn(swaps, "open_disk"), namesOn(swaps, "some_disk")];
  const findings = [
    ...(open.length > 0 ? [finding("swap-open", { names: open })] : []),
    ...(some.length > 0 ? [finding("swap-some", { names: some })] : []),
  ];
  if (findings.length > 0) return findings;
  return [swaps.length > 0 ? finding("swap-sealed", { names: swaps.map(({ name }) => name) }) : finding("swap-none", {})];
};

const namesOn = (swaps: readonly SwapFact[], wanted: SwapFact["on"]): readonly string[] =>
  swaps.filter(({ on }) => on === wanted).map(({ name }) => name);
