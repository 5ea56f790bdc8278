import { candidatesFor } from "../../src/commands/walkthrough/candidates.ts";
import { dayOf } from "../../src/core/day.ts";
import type { Service } from "../../src/core/directory/model.ts";
import { ageFields, isChild } from "../../src/core/steps/age.ts";
import type { Answers } from "../../src/core/steps/answers.ts";
import { silences } from "../../src/core/steps/field.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { answersWith, decided } from "../walkthrough/answers.ts";
import type { Figure } from "./figure.ts";
import { known } from "./walk.ts";

type Age = Answers["age"];

/** Every age group, band and doubt that can be answered, the silences and "never asked" among them. */
const everyAge = (): readonly Age[] => {
  const groups = [...ageFields.age_group.options, ...silences, undefined];
  const bands = [...ageFields.age_band.options, ...silences, undefined];
  const doubts = [true, false, ...silences, undefined];
  return groups.flatMap((age_group) =>
    bands.flatMap((age_band) =>
      doubts.map((age_disputed) => ({
        ...(age_group && { age_group }),
        ...(age_band && { age_band }),
        ...(age_disputed !== undefined && { age_disputed }),
      })),
    ),
  );
};

const under18 = ["0-5", "6-11", "12-15", "16-17"];
const mustBeChild = ({ age_group, age_band, age_disputed }: Age): boolean =>
  age_group !== "adult" || ![undefined, false, "not_asked"].includes(age_disputed) || under18.includes(age_band ?? "");

const forAdultsOnly = ({ minimum_age, populations }: Service): boolean =>
  (minimum_age ?? 0) >= 18 || populations?.every((one) => one === "women" || one === "men") === true;

/** Whoever is not surely an adult is a child: to the rules of consent, to the list to choose from, and to the search. */
export const f21 = async (): Promise<Figure> => {
  const wrong: string[] = [];
  const ages = everyAge();
  for (const age of ages) {
    const child = mustBeChild(age);
    const { age: _, ...rest } = answersWith();
    // Said by the person alone: enough for an adult, and never for a child.
    const decision = decided({ ...rest, age }).split(" ")[0];
    if (isChild({ age }) !== child || decision !== (child ? "child_needs_guardian_or_authority" : "released"))
      wrong.push(`${JSON.stringify(age)} ${decision}`);
  }
  let offered = 0;
  for (const country of directory.countries) {
    for (const age of [
      { age_group: "unsure" },
      { age_group: "adult", age_disputed: true },
      { age_group: "child", age_band: "16-17" },
    ] as const) {
      const { age: _, ...rest } = answersWith({ setting: { country }, services: { services_wanted: ["shelter", "legal"] } });
      for (const { listing } of candidatesFor({ ...rest, age }, directory, known, dayOf(known.now))) {
        offered++;
        const services =
          directory.organization(listing.id)?.services.filter(({ type }) => ["shelter", "legal", "child-protection"].includes(type)) ?? [];
        if (services.every(forAdultsOnly)) wrong.push(`${JSON.stringify(age)} is offered ${listing.id}, for adults only`);
      }
    }
  }
  for (let age = -1; age <= 130; age++) {
    const { code } = await runIn({ directory }, "search", "shelter", "--country", "AT", `--age=${age}`, "--format", "ids");
    if ((code === 2) !== (age < 0 || age > 120)) wrong.push(`search --age=${age} ends with ${code}`);
  }
  const measured = `${ages.length} answers and 132 ages, ${offered} offers to a child or perhaps one: ${wrong.length} wrong`;
  return {
    id: "F21",
    what: "ages",
    promised: "unknown, disputed, contradictory = child",
    measured: wrong.length === 0 ? measured : `${measured}: ${wrong.slice(0, 5).join("; ")}`,
    ok: wrong.length === 0 && offered > 0,
  };
};
