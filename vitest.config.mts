import { defineConfig } from "vitest/config";

/** They open a browser or a vault once for the whole file, and close it at its end. */
const alone = ["tests/page/**/*.test.ts", "tests/doctor/**/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    maxWorkers: "100%",
    projects: [
      // Loading the program and the directory anew for each file would take a fifth of the time.
      { extends: true, test: { name: "shared", include: ["tests/**/*.test.ts"], exclude: alone, isolate: false } },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
