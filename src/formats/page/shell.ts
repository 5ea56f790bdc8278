import { languageWords } from "../../messages/en/language.ts";
import { pageWords as w } from "../../messages/en/page.ts";

/** The compiled parts of the page, as the build leaves them in `dist/page/`, a file for each language. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** "sha256-…" of each, for the policy that lets in these two and nothing else. */
  readonly script_hash: string;
  readonly style_hash: string;
}

/**
 * One page in three pieces: what stands before its data, what comes after, and nothing that loads. The policy forbids every
 * request, and every script but ours. A browser looks up the hosts of links ahead, so that is switched off; the empty icon
 * keeps it from asking a web host for one.
 */
export const pageShell = ({ script, style, script_hash, style_hash }: PageParts): readonly [before: string, after: string] => [
  `<!doctype html>
<html lang="${languageWords.code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${script_hash}'; style-src '${style_hash}'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${w.title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript><p class="note warning">${w.needsScript}</p></noscript>
<script type="application/json" id="data">`,
  `</script>
<script>${script}</script>
</body>
</html>
`,
];

/** JSON that may stand in a page: it cannot end its element, begin a comment, or be told from script by a line end. */
export const embedded = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u007f-\u009f\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
