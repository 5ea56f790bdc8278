import { defineConfig } from "rolldown";

// One CommonJS file per program and one chunk per lazily loaded part: a command pays only for what it uses,
// and CommonJS starts faster than modules (docs/performance.md).
export default defineConfig({
  input: {
    referral: "src/main.ts",
    "compile-directory": "src/build/compile-directory.ts",
    demo: "src/build/demo.ts",
  },
  platform: "node",
  // LGPL: stays a package of its own, loaded by `--open-now` alone.
  external: ["opening_hours"],
  output: { dir: "dist", format: "cjs", entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js", minify: true },
});
