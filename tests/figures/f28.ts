import fc from "fast-check";
import { sheetsOf } from "../../src/commands/walkthrough/sheets.ts";
import { conclude } from "../../src/core/case/conclude.ts";
import { readAnswers } from "../../src/formats/answers-file.ts";
import { pageToMarkdown } from "../../src/formats/sheet/markdown.ts";
import { readYaml } from "../../src/formats/yaml.ts";
import { directory } from "../fakes/directory.ts";
import { check, type Figure } from "./figure.ts";
import { answersFile, concluded, DeadEnd, finishedAt, place, randomWalk } from "./walk.ts";

/** All three sheets of a finished walkthrough, as text. */
const sheets = (at: Parameters<typeof finishedAt>[0]): string => {
  const finished = finishedAt(at);
  const conclusion = conclude(finished.case, finished.place, finished.known);
  const { pages, remarks } = sheetsOf(finished, conclusion, ["receiver", "person", "file"], directory);
  return JSON.stringify([pages.map(({ name, page }) => [name, pageToMarkdown(page)]), remarks]);
};

/** Random walks: none without an end, back and forth is the same place, and an answers file of the same answers ends the same. */
export const f28 = async (walks: number): Promise<Figure> => {
  const seen = { questions: 0, longest: 0, backs: 0, ends: new Map<string, number>() };
  const property = fc.asyncProperty(fc.gen(), async (g) => {
    const { end, questions, backs } = await randomWalk(g);
    seen.questions += questions;
    seen.longest = Math.max(seen.longest, questions);
    seen.backs += backs;
    const yaml = readYaml(answersFile(end.kept), "walk.yaml");
    if (!yaml.ok) throw new DeadEnd("the answers cannot be written as YAML");
    const file = readAnswers(yaml.value.data, (id) => directory.organization(id) !== undefined);
    if (file.faults.length > 0) throw new DeadEnd(`the answers file is refused: ${JSON.stringify(file.faults)}`);
    const again = place(file.given);
    if (again.next) throw new DeadEnd(`the answers file leaves a question: ${again.next.id}`);
    if (concluded(finishedAt(again)) !== concluded(finishedAt(end))) throw new DeadEnd("the answers file concludes otherwise");
    if (sheets(again) !== sheets(end)) throw new DeadEnd("the answers file makes other sheets");
    const { outcome } = conclude(finishedAt(end).case, end, finishedAt(end).known);
    seen.ends.set(outcome, (seen.ends.get(outcome) ?? 0) + 1);
  });
  const { failed, runs } = await check(property, walks);
  const ends = [...seen.ends].map(([outcome, count]) => `${outcome} ${count}`).sort();
  return {
    id: "F28",
    what: "random walks",
    promised: "0 failures in 10,000 walks, none over 400 questions",
    measured:
      failed ??
      `0 failures in ${runs} walks, ${seen.questions} questions (longest ${seen.longest}), ${seen.backs} steps back; ${ends.join(", ")}`,
    ok: failed === undefined && seen.ends.size === 6,
  };
};
