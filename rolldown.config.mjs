import { defineConfig } from "rolldown";

/** Commander starts other programs for some of its users; loading what that takes costs ours four milliseconds at each start. */
const lazyChildProcess = {
  name: "lazy-child-process",
  transform: {
    filter: { id: /commander\/lib\/command\.js$/ },
    handler: (code) =>
      code.replace(
        "const childProcess = require('node:child_process');",
        "const childProcess = { get spawn() { return require('node:child_process').spawn; } };",
      ),
  },
};

/**
 * One CommonJS file per program, and one chunk per part that is loaded when it is used: a command pays only for what it
 * needs, and CommonJS starts faster than modules. Programs are built apart, so that they share no chunks.
 */
const program = (name, input, external = []) =>
  defineConfig({
    input: { [name]: input },
    platform: "node",
    // What a lazy part shares with the program stays in the program: each file more costs half a millisecond at start.
    preserveEntrySignatures: "allow-extension",
    // LGPL: stays a package of its own, loaded by `--open-now` alone.
    external: ["opening_hours", ...external],
    plugins: [lazyChildProcess],
    // A program started from its compiled form has no import().
    output: {
      dir: "dist",
      format: "cjs",
      dynamicImportInCjs: false,
      entryFileNames: "[name].js",
      chunkFileNames: `chunks/${name}-[name].js`,
      minify: true,
    },
  });

export default [
  program("boot", "src/boot.ts"),
  program("referral", "src/main.ts"),
  program("compile-directory", "src/build/compile-directory.ts"),
  program("keep-compiled", "src/build/keep-compiled.ts"),
  program("demo", "src/build/demo.ts"),
];
