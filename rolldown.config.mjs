import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
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

const sha256 = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** Script and style of the search page in one file, with the hashes that its policy names. */
const pageParts = {
  name: "page-parts",
  generateBundle(_, bundle) {
    const [{ code }] = Object.values(bundle);
    // In an element, a script may not hold what would end it.
    const script = code.trim().replace(/<(?=\/script|!--)/gi, "\\x3c");
    const style = readdirSync("src/page")
      .filter((name) => name.endsWith(".css"))
      .sort()
      .map((name) => readFileSync(`src/page/${name}`, "utf8"))
      .join("\n");
    for (const name of Object.keys(bundle)) delete bundle[name];
    const parts = { script, style, script_hash: sha256(script), style_hash: sha256(style) };
    this.emitFile({ type: "asset", fileName: "page.json", source: JSON.stringify(parts) });
  },
};

/** The search page: the core as it is, compiled for a browser. One script, since a page may load none. */
const page = defineConfig({
  input: "src/page/main.ts",
  platform: "browser",
  transform: { target: "es2022" },
  plugins: [pageParts],
  output: { dir: "dist/page", format: "iife", codeSplitting: false, minify: true },
});

export default [
  page,
  program("boot", "src/boot.ts"),
  program("referral", "src/main.ts"),
  program("compile-directory", "src/build/compile-directory.ts"),
  program("write-man-page", "src/build/write-man-page.ts"),
  program("keep-compiled", "src/build/keep-compiled.ts"),
  program("demo", "src/build/demo.ts"),
];
