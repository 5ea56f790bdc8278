import { defineConfig } from "rolldown";

/**
 * One CommonJS file per program, and one chunk per part that is loaded when it is used: a command pays only for what it
 * needs, and CommonJS starts faster than modules. Programs are built apart, so that they share no chunks.
 */
const program = (name, input) =>
  defineConfig({
    input: { [name]: input },
    platform: "node",
    // What a lazy part shares with the program stays in the program: each file more costs half a millisecond at start.
    preserveEntrySignatures: "allow-extension",
    // LGPL: stays a package of its own, loaded by `--open-now` alone.
    external: ["opening_hours"],
    output: { dir: "dist", format: "cjs", entryFileNames: "[name].js", chunkFileNames: `chunks/${name}-[name].js`, minify: true },
  });

export default [
  program("referral", "src/main.ts"),
  program("compile-directory", "src/build/compile-directory.ts"),
  program("demo", "src/build/demo.ts"),
];
