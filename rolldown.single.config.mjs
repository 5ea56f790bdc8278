import { defineConfig } from "rolldown";

/** What `npm run single` puts into Node: one script, for a single executable may load no other. */
const one = (input, transform = {}) =>
  defineConfig({
    input,
    platform: "node",
    transform,
    output: { dir: "dist/single", format: "cjs", codeSplitting: false, minify: true },
  });

export default [
  // A folder that is nowhere: what is asked for below it lies in the executable.
  one({ program: "src/build/single/program.ts" }, { define: { __dirname: JSON.stringify("/referral.single-file/dist") } }),
  one({ make: "src/build/single/make.ts" }),
];
