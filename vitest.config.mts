import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** One process works through each of them longer than through any other: begun last, they would keep one of two cores waiting. */
const long = ["figures/figures", "search-quality/quality", "program/streams", "program/at-once"].map((one) => `tests/${one}.test.ts`);

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = long.findIndex((one) => moduleId.endsWith(one));
      return at < 0 ? long.length : at;
    };
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    maxWorkers: "100%",
    // Loading the program and the directory anew for each file would take a fifth of the time.
    isolate: false,
    sequence: { sequencer: LongFirst },
  },
});
