import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli.ts";
import { noteFault } from "../../src/core/upkeep/report.ts";
import { spliced } from "../../src/formats/records/splice.ts";
import { unifiedDiff } from "../../src/formats/records/unified-diff.ts";
import { reportWords } from "../../src/messages/en/report.ts";
import type { Io } from "../../src/ports/io.ts";
import { plainCountries } from "../directory/real.ts";
import { callHere } from "../program/here.ts";
import { root } from "../program/program.ts";
import { Screen } from "../terminal/screen.ts";
import { inCheckout, inNovember } from "./checkout.ts";
import { realFiles } from "./real-records.ts";

const dead = ["report", "be-payoke", "--phone", "+32 3 201 16 90", "--problem", "dead"];

interface FormField {
  readonly attributes: { readonly label?: string; readonly options?: readonly (string | { readonly label: string })[] };
}
const form = parse(readFileSync(join(root, ".github/ISSUE_TEMPLATE/provider.yml"), "utf8")) as {
  readonly name: string;
  readonly body: readonly FormField[];
};
const optionsOf = (label: string): readonly string[] =>
  (form.body.find(({ attributes }) => attributes.label === label)?.attributes.options ?? []).map((one) =>
    typeof one === "string" ? one : one.label,
  );

describe("the message", () => {
  test("has the headings of the issue form, in its order, and its words", async () => {
    const { out, err, code } = await callHere([...dead, "--how", "phone", "--note", "Rings out at 201 16 90, all day."]);
    expect(code).toBe(0);
    const headings = [...out.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(form.body.flatMap(({ attributes }) => attributes.label ?? []));
    const answers = new Map(headings.map((heading) => [heading, out.split(`### ${heading}\n\n`)[1]?.split("\n")[0]]));
    expect(optionsOf(reportWords.form.wrong)).toContain(answers.get(reportWords.form.wrong));
    expect(optionsOf(reportWords.form.wrong)).toEqual(expect.arrayContaining(Object.values(reportWords.problems)));
    expect(optionsOf(reportWords.form.how).toSorted()).toEqual(Object.values(reportWords.hows).toSorted());
    expect(optionsOf(reportWords.form.agreed)).toEqual([reportWords.agreed]);
    expect(reportWords.where).toContain(form.name);
    expect(err).toContain("This will be public");
    // Whoever sends it says so, not the program.
    expect(out).toContain(`- [ ] ${reportWords.agreed}`);
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ["a number of somebody", [...dead, "--note", "She has 0470 12 34 56 now"], 7, /a number that is not the record's/],
    ["an address of somebody", [...dead, "--note", "write to someone@example.org"], 7, /an e-mail address that is not/],
    ["a name with a title", [...dead, "--note", "ask for Ana Petrova"], 7, /seems to name a person/],
    [
      "a number that the record does not have",
      ["report", "be-payoke", "--phone", "+32 1", "--problem", "dead"],
      2,
      /It has: \+32 3 201 16 90/,
    ],
    ["a number and an address", [...dead, "--email", "x@example.org"], 2, /one at a time/],
    ["no problem", ["report", "be-payoke"], 2, /--problem is missing: moved, closed, other/],
    ["a problem that is not known", ["report", "be-payoke", "--problem", "dead"], 2, /there is no dead; known here: moved/],
    ["a source that is no link", [...dead, "--source", "their page"], 2, /https:/],
    ["a way that is not known", [...dead, "--how", "fax"], 2, /there is no fax/],
    ["a format that is not known", [...dead, "--format", "pdf"], 2, /pdf/],
    ["an id with a slip", ["report", "be-payok", "--problem", "closed"], 4, /Did you mean be-payoke\?/],
  ])("%s is refused, and nothing is printed", async (_, args, code, why) => {
    const ran = await callHere(args);
    expect(ran).toMatchObject({ code, out: "" });
    expect(ran.err.replace(/\s+/g, " ")).toMatch(why);
    expect(ran.err).not.toMatch(/0470|someone@|Petrova/);
  });

  test("neither vault nor a folder of one's own is opened, whatever stands there", async () => {
    const opened: unknown[] = [];
    const shut = (what: string) => () => {
      throw new Error(`${what} was opened`);
    };
    const { directory } = await import("../fakes/directory.ts");
    const output = { write: () => {}, isTerminal: false, columns: undefined, rows: undefined };
    const io = {
      argv: dead,
      env: { REFERRAL_VAULT: "somewhere" },
      out: output,
      err: output,
      canAsk: false,
      clock: () => "2026-11-25T10:00:00Z",
      zone: () => ({ ahead: 0, place: undefined }),
      openDirectory: async (layers: readonly string[]) => {
        opened.push(layers);
        return directory;
      },
      vault: shut("the vault"),
      files: { read: shut("a file"), exists: shut("a file"), list: shut("a folder"), write: shut("a file") },
    } as unknown as Io;
    expect(await run(io)).toBe(0);
    expect(opened).toEqual([[]]);
  });
});

test.each<[string, ReturnType<typeof noteFault>]>([
  ["Rings out.", undefined],
  ["It is 03 201 16 90 and rings out", undefined],
  ["write to info@example.org.", undefined],
  ["since 2026", undefined],
  ["born 12/03/98", "number"],
  ["born 12-03-1998", "number"],
  ["0 4 7 0 1 2", "number"],
  ["٠٤٧٠١٢٣", "number"],
  ["file ABC-123456", "number"],
  ["mail INFO2@example.org", "address"],
  ["@someone", "address"],
  ["Mrs Petrova said so", "person"],
  ["x".repeat(501), "length"],
])("a note: %s", (note, fault) =>
  expect(
    noteFault(note, {
      phones: [{ number: "+32 3 201 16 90", use: "office", source: "https://example.org" }],
      emails: [{ address: "info@example.org", source: "https://example.org" }],
    }),
  ).toBe(fault),
);

describe("the patch", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "the only number that is dead goes, with its list",
      dead,
      ["-    phones:", '-      - number: "+32 3 201 16 90"', "-        use: office", expect.stringMatching(/^-\s+source: /)],
    ],
    [
      "one of two",
      ["report", "be-pag-asa", "--phone", "02 511 58 68", "--problem", "wrong"],
      ['-      - number: "+32 2 511 58 68"', "-        use: fax", "-        source: http://www.lesmarolles.be/aide-aux-sans-abri/pag-asa"],
    ],
    [
      "an address",
      ["report", "be-pag-asa", "--email", "info@pag-asa.be", "--problem", "dead"],
      ["-    emails:", "-      - address: info@pag-asa.be", expect.stringMatching(/^-\s+source: /)],
    ],
    [
      "hours are not known any more",
      ["report", "be-pag-asa", "--phone", "+32 2 511 64 64", "--problem", "hours"],
      ['-        hours: "Mo-Fr 09:00-17:00"'],
    ],
    ["closed for a time", ["report", "be-pag-asa", "--problem", "closed"], ["-    status: active", "+    status: temporarily_closed"]],
  ])("%s: git takes it, nothing else changes, and check accepts it", (_, args, wanted) =>
    inCheckout(async (checkout) => {
      const { code, out, err } = await checkout.referral(...args, "--format", "patch");
      expect(code, err).toBe(0);
      expect(checkout.numstat()).toBe("");
      writeFileSync(join(checkout.folder, "a.patch"), out);
      checkout.git("apply", "a.patch");
      expect(checkout.changes()).toEqual(wanted);
      expect((await checkout.referral("check")).code).toBe(0);
      // What was taken out can't be taken out again, and that is said.
      if (args.includes("--phone")) expect((await checkout.referral(...args, "--format", "patch")).err).toContain("changed already");
    }),
  );

  test("nothing follows from what has moved; without a country file there is no patch", () =>
    inCheckout(async ({ referral, git }) => {
      expect(await referral("report", "be-payoke", "--problem", "moved", "--format", "patch")).toMatchObject({ code: 2, out: "" });
      git("mv", "directory-data", "elsewhere");
      expect((await referral(...dead, "--format", "patch")).err).toContain("call it where directory-data is");
      expect((await referral(...dead)).code).toBe(0);
    }));

  test("many hunks in every real file: git makes the same bytes of them", () =>
    inCheckout(({ folder, git }) => {
      const countries = plainCountries(join(root, "directory-data"));
      const after = new Map<string, string>();
      const patch = realFiles().map(({ name, text }, n) => {
        const closed = (countries[n]?.organizations ?? []).flatMap((_, at) =>
          at % 2 === 0 ? [{ do: "set" as const, path: ["organizations", at, "status"], value: "temporarily_closed" }] : [],
        );
        const next = spliced(text, closed) ?? "";
        after.set(name, next);
        return unifiedDiff(`directory-data/${name}`, text, next);
      });
      writeFileSync(join(folder, "all.patch"), patch.join(""));
      git("apply", "all.patch");
      const spansIn = (diff: string) => diff.match(/^@@ .*? @@/gm);
      expect(spansIn(patch.join(""))).toEqual(spansIn(git("diff")));
      for (const [name, text] of after) expect(readFileSync(join(folder, "directory-data", name), "utf8")).toBe(text);
    }));

  test("any edit of any lines, with or without an end", () =>
    inCheckout(({ folder, git }) => {
      const lines = fc.array(fc.constantFrom("a", "b", "c", "", "- x", "d\r"), { maxLength: 30 });
      const text = fc.tuple(lines, fc.boolean()).map(([some, end]) => some.join("\n") + (end ? "\n" : ""));
      fc.assert(
        fc.property(text, text, (before, after) => {
          const diff = unifiedDiff("t.txt", before, after);
          if (before === after) return diff === "";
          // An empty file is made and unmade in another way: no country file is empty.
          if (before === "" || after === "") return true;
          writeFileSync(join(folder, "t.txt"), before);
          writeFileSync(join(folder, "t.patch"), diff);
          git("apply", "t.patch");
          return readFileSync(join(folder, "t.txt"), "utf8") === after;
        }),
        { numRuns: 150 },
      );
    }));
});

test("at a terminal it asks for what is wrong among the facts of the record", () =>
  inCheckout(async ({ folder }) => {
    const screen = new Screen(`cd ${folder} && $REFERRAL report be-pag-asa > message.md; echo "exit=$?."`, { env: inNovember() });
    await screen.choose("+32 2 511 58 68");
    await screen.choose("it belongs to somebody else");
    await screen.waiting();
    await screen.type("-");
    await screen.choose("by phone");
    await screen.waiting();
    screen.press("born 01.02.1990\r");
    await screen.see("a number that is not the record's");
    screen.press("\u0015");
    await screen.type("A shop answers.");
    await screen.see("exit=0.");
    const message = readFileSync(join(folder, "message.md"), "utf8");
    expect(message).toMatch(/^be-pag-asa: it belongs to somebody else: \+32 2 511 58 68\n/);
    expect(message).toContain("by phone, on 2026-11-25");
    expect(message).toContain("A shop answers.");
    expect(message).not.toContain("1990");
  }));
