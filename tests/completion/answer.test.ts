import fc from "fast-check";
import { expect, test } from "vitest";
import { answerLines } from "../../src/formats/completion/answer.ts";

/* What goes to a shell: words become part of a command line, and what they mean stands on a terminal. */

const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[a-z$`"'\\;&|<>(){}*?!~#%^\t\r\n :-]{0,120}$/));
const candidate = fc.record({
  value: fc.oneof(text, fc.constantFrom("be-one", "--country=BE,NL")),
  about: fc.option(text, { nil: undefined }),
});

test("whatever records hold: one line a word, plain words, and nothing in a meaning that a shell or a terminal reads", () => {
  fc.assert(
    fc.property(fc.array(candidate), (candidates) => {
      const given = candidates.map(({ value, about }) => ({ value, ...(about !== undefined && { about }) }));
      const lines = answerLines({ candidates: given }).split("\n").slice(0, -1);
      expect(lines.map((line) => line.split("\t")[0])).toEqual(
        given.map(({ value }) => value).filter((value) => /^[\w@%+=,./-]+$/.test(value)),
      );
      for (const line of lines) {
        const [, about = "", ...more] = line.split("\t");
        expect(more).toEqual([]);
        expect(about).not.toMatch(/[$`"'\\;&|<>{}*?!~#%^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(about.length).toBeLessThan(150);
      }
    }),
  );
});

test("what the scripts are told comes first", () => {
  expect(answerLines({ candidates: [{ value: "be-", about: "Belgium" }], goesOn: true })).toBe(":nospace\nbe-\tBelgium\n");
  expect(answerLines({ candidates: [], names: "files" })).toBe(":files\n");
  expect(answerLines({ candidates: [] })).toBe("");
  // No word can be taken for such a line.
  expect(answerLines({ candidates: [{ value: ":files" }] })).toBe("");
});
