/** What a manual page tells, as the program itself knows it. */
export interface Manual {
  readonly version: string;
  /** One line. */
  readonly purpose: string;
  readonly description: string;
  readonly options: readonly ManualEntry[];
  readonly commands: readonly ManualCommand[];
  /** What the program ends with. */
  readonly exits: readonly ManualEntry[];
  readonly topics: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly headings: Readonly<Record<"name" | "synopsis" | "description" | "options" | "commands" | "exits", string>>;
}

/** A flag, an argument, a code: and what it is. */
export interface ManualEntry {
  readonly term: string;
  readonly about: string;
}

export interface ManualCommand {
  /** "case show", without the program's name. */
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  readonly entries: readonly ManualEntry[];
}

/**
 * The page as roff with the macros of man(7), in ASCII, so that it is read alike under every locale. It names no day: the same
 * program gives the same page.
 */
export const manPage = ({ version, purpose, description, options, commands, exits, topics, headings: h }: Manual): string =>
  [
    `.TH REFERRAL 1 "" "referral ${escaped(version)}"`,
    ...section(h.name, [text(`referral - ${purpose}`)]),
    ...section(h.synopsis, [".nf", text("referral [command] [options]"), text("referral help [topic]"), ".fi"]),
    ...section(h.description, paragraphs(description)),
    ...section(h.options, options.flatMap(entry)),
    ...section(
      h.commands,
      commands.flatMap(({ name, usage, description, entries }) => [
        `.SS ${escaped(name)}`,
        ".nf",
        text(usage),
        ".fi",
        ".PP",
        ...paragraphs(description),
        ...entries.flatMap(entry),
      ]),
    ),
    ...section(h.exits, exits.flatMap(entry)),
    ...topics.flatMap(({ title, lines }) =>
      section(
        title.toUpperCase(),
        lines.flatMap((line) => [".IP \\(bu 2", text(line)]),
      ),
    ),
    "",
  ].join("\n");

const section = (title: string, lines: readonly string[]): readonly string[] => [`.SH ${escaped(title)}`, ...lines];

const entry = ({ term, about }: ManualEntry): readonly string[] => [".TP", `.B ${escaped(term)}`, text(about)];

const paragraphs = (description: string): readonly string[] => [text(description.replace(/\s+/g, " "))];

/** A line that is no request: one that begins with a full stop or an apostrophe would be. */
const text = (line: string): string => escaped(line).replace(/^(?=[.\\' ])/, "\\&");

const signs: Readonly<Record<string, string>> = {
  "\\": "\\e",
  // Else a hyphen, which nobody can copy into a command line.
  "-": "\\-",
  "'": "\\(aq",
  "`": "\\(ga",
  '"': "\\(dq",
  "^": "\\(ha",
  "~": "\\(ti",
};

/** What roff would take for its own, and what is no ASCII. */
const escaped = (line: string): string =>
  Array.from(line.replace(/\s+/g, " "), (one) => signs[one] ?? (/[ -~]/.test(one) ? one : named(one))).join("");

const named = (one: string): string => `\\[u${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
