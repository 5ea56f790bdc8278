import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
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

/** Expressions that know every script are parsed where they stand: two milliseconds at each start, for what few texts need. */
const lazyExpressions = {
  name: "lazy-expressions",
  transform: {
    filter: { id: /fast-string-truncated-width\/dist\/index\.js$/ },
    handler: (code) => {
      const expression = /^const \w+_RE = .*\n/gm;
      const body = "const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {\n";
      if (!expression.test(code) || !code.includes(body)) throw new Error("fast-string-truncated-width is not what it was");
      return code.replace(expression, "").replace(body, () => body + code.match(expression).join(""));
    },
  },
};

/**
 * The bundler's own dozen lines go into the program that needs them at every start, not into a file beside it. Each file begins
 * with a hash of itself: what V8 made of it is kept under that name, and never taken for another file's (src/load.ts).
 */
const readyToStart = {
  name: "ready-to-start",
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const runtime = files.find(({ fileName }) => fileName.endsWith("-rolldown-runtime.js"));
    for (const file of files) {
      const inPlace = () => `(()=>{let exports={};${runtime.code};return exports})()`;
      const code = file.isEntry && runtime ? file.code.replace(`require("./${runtime.fileName}")`, inPlace) : file.code;
      file.code = `//${createHash("sha256").update(code).digest("hex").slice(0, 16)}\n${code}`;
    }
  },
};

/**
 * What other programs read, in the folder `src`: the same bytes in every language, so these files have English words in each
 * program. tests/program/same-bytes.test.ts compares. (A run that prints JSON is English as a whole: src/interface-language.ts.)
 */
const forScripts = [
  /^formats\/export\/(?!html|printed|selection-page)/,
  /^formats\/import\/(review-yaml|mapping-text|draft-mapping|hsds\/)/,
  /^formats\/(?!import\/)(.*[-/])?csv\.ts$/,
  /^formats\/trends\/json\.ts$/,
  // A message for who keeps the directory, as the issue form makes it.
  /^formats\/upkeep\/report-/,
];
const isForScripts = (file) => forScripts.some((pattern) => pattern.test(file));

const src = resolve("src");

/** They have no twin in another language: types alone, and words of what other programs read. */
const englishOnly = ["messages/en/words-of.ts", "messages/en/hsds.ts"];

/**
 * Source files import English words; in the program of another language they get those of that language. What a file for
 * scripts imports of the formats is taken a second time, with English words ("?en"): a card's phone reads otherwise on a
 * screen than in a vCard.
 */
const inLanguage = (language) => ({
  name: "in-language",
  resolveId: {
    filter: { id: /^\.\.?\// },
    handler(source, importer) {
      const [by, mark] = (importer ?? src).split("?");
      const from = relative(src, by);
      // Words name the language of the words they import.
      if (language === "en" || from.startsWith("messages/")) return;
      const path = resolve(dirname(by), source);
      const to = relative(src, path);
      if (mark !== "en" && !isForScripts(from)) {
        const twin = to.startsWith("messages/en/") && !englishOnly.includes(to) ? to.replace("/en/", `/${language}/`) : undefined;
        return twin && resolve(src, twin);
      }
      return to.startsWith("formats/") && !isForScripts(to) ? `${path}?en` : path;
    },
  },
  load: {
    filter: { id: /\.ts\?en$/ },
    handler: (id) => ({ code: readFileSync(id.slice(0, -3), "utf8"), moduleType: "ts" }),
  },
});

const languages = ["en", "fr", "es"];

/**
 * One CommonJS file per program, and one chunk per part that is loaded when it is used: a command pays only for what it
 * needs, and CommonJS starts faster than modules. Programs are built apart, so that they share no chunks.
 */
const program = (name, input, language = "en") =>
  defineConfig({
    input: { [name]: input },
    platform: "node",
    preserveEntrySignatures: "allow-extension",
    // LGPL: stays a package of its own, loaded by `--open-now` alone.
    external: ["opening_hours"],
    plugins: [lazyChildProcess, lazyExpressions, inLanguage(language), readyToStart],
    // A program started from its compiled form has no import().
    output: {
      dir: "dist",
      format: "cjs",
      dynamicImportInCjs: false,
      entryFileNames: "[name].js",
      chunkFileNames: `chunks/${name}-[name].js`,
      // What a program needs at every start is one file, and what all other commands need is another: each more costs half a millisecond.
      codeSplitting: {
        groups: [
          { name: "start", tags: ["$initial"], priority: 1 },
          { name: "commands", test: /src\/other-commands\.ts$/ },
        ],
      },
      minify: true,
      // Other characters make Node decode the whole file, and keep twice its size.
      charset: "ascii",
    },
  });

const sha256 = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** Script and style of the search page in one file, with the hashes that its policy names. */
const pageParts = (language) => ({
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
    this.emitFile({ type: "asset", fileName: `${language}.json`, source: JSON.stringify(parts) });
  },
});

/** The search page: the core as it is, compiled for a browser. One script, since a page may load none. */
const page = (language) =>
  defineConfig({
    input: "src/page/main.ts",
    platform: "browser",
    transform: { target: "es2022" },
    plugins: [inLanguage(language), pageParts(language)],
    output: { dir: "dist/page", format: "iife", codeSplitting: false, minify: true },
  });

export default [
  ...languages.map(page),
  program("boot", "src/boot.ts"),
  ...languages.map((language) => program(language === "en" ? "referral" : `referral-${language}`, "src/main.ts", language)),
  program("compile-directory", "src/build/compile-directory.ts"),
  program("write-man-page", "src/build/write-man-page.ts"),
  program("keep-compiled", "src/build/keep-compiled.ts"),
  program("demo", "src/build/demo.ts"),
];
