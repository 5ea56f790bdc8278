import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { draftOf, withDraft } from "../../src/formats/records/draft.ts";
import { rangeOf } from "../../src/formats/records/record-range.ts";
import { bareEnv, call } from "../program/program.ts";
import { keys, Screen } from "../terminal/screen.ts";
import { type Checkout, inCheckout, inNovember } from "./checkout.ts";
import { inTurn, lineChanges, realFiles } from "./real-records.ts";

/** Runs `edit` with a shell line for an editor: `$1` is the file. Temporary files are put where the test can see them. */
const editIn = ({ folder }: Checkout, id: string, line: string, ...more: readonly string[]) => {
  const editor = join(folder, "editor");
  writeFileSync(editor, `#!/bin/sh\n${line}\n`);
  chmodSync(editor, 0o700);
  mkdirSync(join(folder, "tmp"), { recursive: true });
  return call(["edit", id, ...more], { cwd: folder, env: bareEnv({ ...inNovember(), EDITOR: editor, TMPDIR: join(folder, "tmp") }) });
};
const draftsIn = ({ folder }: Checkout): readonly string[] => readdirSync(join(folder, "tmp"));

describe("referral edit", () => {
  test("an editor that saves nothing changes nothing, and leaves nothing behind", () =>
    inCheckout((checkout) => {
      expect(editIn(checkout, "be-payoke", "exit 1", "--editor", "true")).toMatchObject({
        code: 0,
        out: "be-payoke: nothing was changed.\n",
        err: "",
      });
      expect(checkout.numstat()).toBe("");
      expect(draftsIn(checkout)).toEqual([]);
    }));

  test("one line changed is one line in the diff; the check keeps its date, and that is said", () =>
    inCheckout(async (checkout) => {
      const { code, out } = editIn(checkout, "be-payoke", `sed -i 's/^coverage: national/coverage: [BE-VLG]/; /^city: Antwerp/d' "$1"`);
      expect(out).toBe(
        "be-payoke: changed in directory-data/BE.yaml.\n“assured” still says when it was checked before. If you asked the provider: referral confirm\n",
      );
      expect(code).toBe(0);
      expect(checkout.changes()).toEqual(["-    city: Antwerp", "-    coverage: national", "+    coverage: [BE-VLG]"]);
      expect(draftsIn(checkout)).toEqual([]);
      expect((await checkout.referral("check")).code).toBe(0);
    }));

  test("what check refuses is said with the line of the file that was edited, and what was typed stays", () =>
    inCheckout((checkout) => {
      const { code, out, err } = editIn(checkout, "be-payoke", `sed -i 's/^kind: ngo/kind: nog/' "$1"`);
      expect(code).toBe(5);
      const [, path = "", place] = /^(\S+):(\d+:\d+) {2}wrong-value/.exec(out) ?? [];
      expect(place).toBe("4:7");
      expect(out).toContain("4 | kind: nog");
      expect(err.replace(/\s+/g, "")).toContain(`whatyoutypedisin${path}`);
      expect(readFileSync(path, "utf8").split("\n")[3]).toBe("kind: nog");
      expect(checkout.numstat()).toBe("");
    }));

  test.each<[string, string, number, RegExp]>([
    ["broken YAML", `sed -i 's/^name: .*/name: "Payoke/' "$1"`, 5, /be-payoke\.yaml:3:7 {2}yaml-syntax/],
    ["another id", `sed -i 's/^id: .*/id: be-new/' "$1"`, 5, /be-payoke\.yaml:2:5 {2}the id stays be-payoke/],
    ["no record at all", `: > "$1"`, 5, /be-payoke\.yaml:1:1 {2}this is not one record/],
    ["two records", `sed -i 's/^id:/- id: be-new\\n- id:/' "$1"`, 5, /be-payoke\.yaml:\d+:\d+ /],
    [
      "a place",
      `sed -i 's/^description: .*/description: >-\\n  Rue de la Paix 3/' "$1"`,
      5,
      /be-payoke\.yaml:\d+:\d+ {2}(?:shelter-place|yaml-syntax)/,
    ],
    ["an editor that ends with a fault", `echo "# more" >> "$1"; exit 3`, 2, /ended with 3[\s\S]*what you typed is in/],
  ])("%s: nothing is written, and what was typed stays", (_, line, code, why) =>
    inCheckout((checkout) => {
      const ran = editIn(checkout, "be-payoke", line);
      expect(ran.out + ran.err).toMatch(why);
      expect(ran.code).toBe(code);
      expect(checkout.numstat()).toBe("");
      expect(draftsIn(checkout)).toHaveLength(1);
    }),
  );

  test("what others wrote meanwhile stays; when it was this record, nothing is written", () =>
    inCheckout((checkout) => {
      const path = join(checkout.folder, "directory-data/BE.yaml");
      const meanwhile = (was: string, is: string) => `sed -i 's/${was}/${is}/' ${path}; sed -i 's/^kind: ngo/kind: union/' "$1"`;
      expect(editIn(checkout, "be-payoke", meanwhile("name: PAG-ASA", "name: Pag-Asa")).code).toBe(0);
      expect(checkout.changes()).toEqual(["-    name: PAG-ASA", "+    name: Pag-Asa", "-    kind: ngo", "+    kind: union"]);
      checkout.git("checkout", "--quiet", ".");
      const ran = editIn(checkout, "be-payoke", meanwhile("name: Payoke", "name: PAYOKE"));
      expect(ran).toMatchObject({ code: 2, err: expect.stringContaining("was changed in directory-data/BE.yaml while you edited it") });
      expect(checkout.changes()).toEqual(["-    name: Payoke", "+    name: PAYOKE"]);
    }));

  test("without an editor, or with one that is not there: it says what to do", () =>
    inCheckout(async (checkout) => {
      expect(await checkout.referral("edit", "be-payoke")).toMatchObject({ code: 2, err: expect.stringContaining("--editor nano") });
      const ran = editIn(checkout, "be-payoke", "", "--editor", "no-such-editor --wait");
      expect(ran).toMatchObject({ code: 2, err: expect.stringContaining("the editor was not found") });
      expect(draftsIn(checkout)).toEqual([]);
    }));

  test("an id with a slip: did you mean", () =>
    inCheckout((checkout) => {
      expect(editIn(checkout, "be-payok", "")).toMatchObject({ code: 4, err: expect.stringContaining("Did you mean be-payoke?") });
    }));
});

test("at a terminal: mended in a second round; given up in another, with what was typed", () =>
  inCheckout(async ({ folder, changes, git }) => {
    const editor = join(folder, "editor");
    writeFileSync(
      editor,
      `#!/bin/sh\nif grep -q nog "$1"; then sed -i s/nog/union/ "$1"; else sed -i 's/^kind: ngo/kind: nog/' "$1"; fi\n`,
    );
    chmodSync(editor, 0o700);
    const at = () =>
      new Screen(`cd ${folder} && VISUAL=./editor $REFERRAL edit be-payoke; echo "exit=$?."`, { env: { ...inNovember(), TMPDIR: folder } });
    const mended = at();
    await mended.waiting();
    expect(mended.raw.replace(/\s+/g, " ")).toContain("did you mean ngo?");
    await mended.choose("yes: mend it");
    await mended.see("exit=0.");
    expect(changes()).toEqual(["-    kind: ngo", "+    kind: union"]);
    git("checkout", "--quiet", ".");
    for (const giveUp of [(one: Screen) => one.choose("no: give up"), (one: Screen) => one.press(keys.interrupt)]) {
      const left = at();
      await left.waiting();
      const [, path = ""] = /(\/\S+be-payoke\.yaml):4:7/.exec(left.raw) ?? [];
      await giveUp(left);
      expect(await left.see("exit=")).toContain(`what you typed is in ${path}`);
      expect(existsSync(path)).toBe(true);
      expect(changes()).toEqual([]);
    }
  }));

describe("real records in an editor", () => {
  const head = "# head";
  test("opened and saved it is the same bytes; with its name changed, one line differs", () => {
    for (const file of realFiles())
      for (const [, id] of inTurn(file, 1)) {
        const { name, text } = file;
        const range = rangeOf(text, id);
        const draft = range && draftOf(text, range, head);
        expect(draft?.startsWith(`${head}\nid: ${id}\n`), `${name} ${id}`).toBe(true);
        if (!range || draft === undefined) continue;
        expect(withDraft(text, range, head, draft)).toBe(text);
        const renamed = withDraft(text, range, head, draft.replace(/^kind: .*$/m, "kind: faith # sure")) ?? "";
        expect(lineChanges(text, renamed).come).toEqual(["    kind: faith # sure"]);
      }
  });

  test("comments, other margins and Windows line ends stay as they are", () => {
    const text =
      'country: "BE"\norganizations:\n# of the port\n-   id: be-a\n    # sure\n    name: A # yes\n\n    kind: ngo\n-   id: be-b\n';
    for (const file of [text, text.replaceAll("\n", "\r\n")]) {
      const range = rangeOf(file, "be-a");
      const draft = range && draftOf(file, range, head);
      expect(draft).toBe("# head\n# of the port\nid: be-a\n# sure\nname: A # yes\n\nkind: ngo\n");
      expect(range && withDraft(file, range, head, draft ?? "")).toBe(file);
      const edited = range && withDraft(file, range, head, (draft ?? "").replace("name: A", "name: B"));
      expect(edited).toBe(file.replace("name: A", "name: B"));
    }
  });
});
