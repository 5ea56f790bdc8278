import { describe, expect, test } from "vitest";
import { knownWords } from "../../src/core/search/known-words.ts";
import type { Filters } from "../../src/core/search/query.ts";
import { type Query, understand } from "../../src/core/search/understand.ts";
import { world } from "./directory.ts";

const read = (words: string, filters: Filters = {}): Query =>
  understand({ words: [words], filters }, world.lexicon, knownWords(world.index));

/** "service=shelter for=men near=Ghent": what was understood, in the order of the words. */
const short = (query: Query): string =>
  query.understood
    .filter(({ use }) => use === "used")
    .map(({ condition, values }) => `${condition}=${values.join("+")}`)
    .join(" ");

describe("words are understood", () => {
  test.each([
    ["shelter men ghent arabic", "service=shelter for=men near=Ghent language=ar", ""],
    ["SHELTER, men; Ghent?", "service=shelter for=men near=Ghent", ""],
    ["albergue mujeres madrid", "service=shelter for=women near=Madrid", ""],
    ["foyer mineur bruxelles", "service=shelter for=children near=Brussels", ""],
    ["frauenhaus wien", "service=shelter for=women near=Vienna", ""],
    ["schronisko kobiet warszawa", "service=shelter for=women near=Warsaw", ""],
    ["гаряча лінія україна", "service=hotline country=UA", ""],
    ["убежище для женщин кишинев", "service=shelter for=women near=Chișinău", ""],
    ["مأوى الأردن", "service=shelter country=JO", ""],
    ["wage claim nepali lisbon", "service=labour-rights language=ne near=Lisbon", ""],
    ["forced marriage france", "exploitation=forced-marriage country=FR", ""],
    ["hotline 24/7 romania", "service=hotline alwaysOpen=always-open country=RO", ""],
    ["16 year old girl vienna", "age=16 for=girls near=Vienna", ""],
    ["aged 17 shelter", "age=17 service=shelter", ""],
    ["minderjährige 15 jahre berlin", "for=children age=15 near=Berlin", ""],
    ["payoke", "", "payoke"],
    ["IOM return help vienna", "service=return-reintegration near=Vienna", "iom"],
    ["help me please find a", "", "help me please find a"],
  ])("%s", (words, understood, left) => {
    expect(short(read(words))).toBe(understood);
    expect(read(words).left.join(" ")).toBe(left);
  });

  test.each([
    ["shleter for woman ljubljana", "service=shelter for=women near=Ljubljana"],
    ["sheltr ghent", "service=shelter near=Ghent"],
    ["lawer belgrade", "service=legal near=Belgrade"],
    ["wage clam lisbon", "service=labour-rights near=Lisbon"],
    ["women shelters madird", "for=women service=shelter near=Madrid"],
    ["safehouse men budapset", "service=shelter for=men near=Budapest"],
    ["interpretr romania", "service=interpretation country=RO"],
    ["helpl ine romania", "service=hotline country=RO"],
  ])("misspelt: %s", (words, understood) => {
    expect(short(read(words))).toBe(understood);
  });

  test("a misspelt phrase is named with what it was taken for", () => {
    expect(read("lawer belgrade").understood[0]).toMatchObject({ phrase: "lawer", read: "lawyer" });
  });

  test.each(["best pizza", "fiz", "paioke", "suurya", "bnwla", "xyzzy"])("no phrase is forced upon %s", (words) => {
    expect(short(read(words))).toBe("");
  });
});

describe("words as languages form them", () => {
  test.each([
    ["frauenschutzwohnung berlin", "for=women service=shelter near=Berlin"],
    ["адвокату варшава", "service=legal near=Warsaw"],
    ["avukatlar istanbulda", "service=legal near=Istanbul"],
    ["المحامي بيروت", "service=legal near=Beirut"],
    ["香港律师", "near=Hong Kong service=legal"],
    ["where to go paris", "near=Paris"],
  ])("%s", (words, understood) => {
    expect(short(read(words))).toBe(understood);
  });

  test("small talk beside a need is a need where nothing else is asked for", () => {
    expect(short(read("undocumented oslo"))).toBe("service=documents near=Oslo");
    expect(short(read("doctor undocumented oslo"))).toBe("service=health near=Oslo");
  });

  test("a nationality is a country, and a language beside another place, speaking, or where no record lies", () => {
    expect(short(read("dutch shelter"))).toBe("country=NL service=shelter");
    expect(short(read("dutch lawyer madrid"))).toBe("language=nl service=legal near=Madrid");
    expect(short(read("dutch speaking lawyer"))).toBe("language=nl service=legal");
    expect(short(read("dutch lawyer", { country: ["BE"] }))).toBe("language=nl service=legal");
    expect(short(read("mongolian lawyer"))).toBe("language=mn service=legal");
  });
});

describe("where", () => {
  test("a town that is an everyday word needs a sign of a place", () => {
    expect(short(read("a nice lawyer"))).toBe("service=legal");
    expect(short(read("un avocat à nice"))).toBe("service=legal near=Nice");
    expect(short(read("lawyer in nice"))).toBe("service=legal near=Nice");
    expect(short(read("lawyer nice france"))).toBe("service=legal near=Nice country=FR");
  });

  test.each([
    ["shelter porto", "Porto"],
    ["frauenhaus trier", "Trier"],
    ["porto", "Porto"],
    // What its own country's records say of it makes it no other word.
    ["lawyer cork", "Cork"],
    ["avocat nice", "Nice"],
    ["porto shelter", "Porto"],
    ["nice lawyer", "Nice"],
    ["shelter porto women", "Porto"],
    // Food, unless another need or its country stands beside it.
    ["essen germany", "Essen"],
    ["shelter essen", "Essen"],
    ["essen unterkunft", "Essen"],
  ])("or to stand beside nothing but a need, where no record elsewhere has the word, and that is said: %s", (words, town) => {
    expect(read(words).filters.near?.name).toBe(town);
    const isAlone = !words.includes(" ");
    expect(read(words).passedOver.map(({ why }) => why)).toEqual(isAlone ? [] : ["town-instead"]);
  });

  test.each(["shelter in essen", "kleidung in essen", "lawyer in nice", "nice lawyer france"])(
    "a small word or a country beside it says so: %s",
    (words) => {
      expect(read(words).filters.near?.country).toMatch(/DE|FR/);
      expect(read(words).passedOver).toEqual([]);
    },
  );

  test.each(["essen", "essen kleidung", "essen und kleidung", "essen berlin"])(
    "food is food, and that it may be a town is said: %s",
    (words) => {
      expect(read(words).filters.near?.name).not.toBe("Essen");
      expect(read(words).passedOver).toEqual([{ phrase: "essen", why: "everyday-word" }]);
    },
  );

  test.each(["shelter that is nice", "legal advice mobile", "shelter somewhere nice", "mobile lawyer"])(
    "else it is an everyday word, and that is said: %s",
    (words) => {
      expect(read(words).filters.near).toBeUndefined();
      expect(read(words).passedOver.map(({ why }) => why)).toEqual(["everyday-word"]);
    },
  );

  test("as it is beside another town", () => {
    expect(read("nice lawyer paris").filters.near?.name).toBe("Paris");
    expect(read("nice lawyer paris").passedOver).toEqual([{ phrase: "nice", why: "everyday-word" }]);
  });

  test("and where a country is known and has no such town", () => {
    const { filters, passedOver } = read("shelter porto", { country: ["BE"] });
    expect(filters.near).toBeUndefined();
    expect(passedOver).toEqual([{ phrase: "porto", why: "everyday-word" }]);
    expect(read("shelter porto", { country: ["PT"] }).filters.near?.name).toBe("Porto");
  });

  test("of two towns the first counts, and that is said", () => {
    const { filters, passedOver } = read("shelter ghent antwerp");
    expect(filters.near?.name).toBe("Ghent");
    expect(passedOver).toEqual([{ phrase: "antwerp", why: "second-town" }]);
  });

  test("a country without a record is the town of one that has some: Oman and Amman are written alike", () => {
    expect(read("ملجأ عمان").filters).toMatchObject({ near: { name: "Amman", country: "JO" } });
    expect(read("ملجأ عمان").filters.country).toBeUndefined();
    // Tunisia has records, and so has Luxembourg.
    expect(read("ملجأ تونس").filters.country).toEqual(["TN"]);
    expect(read("shelter luxembourg").filters.country).toEqual(["LU"]);
  });

  test.each([
    ["return to nigeria from italy", ["IT"]],
    ["rückkehr nach rumänien aus deutschland", ["DE"]],
    ["retour volontaire au maroc depuis la france", ["FR"]],
    ["retorno a rumania desde españa", ["ES"]],
    ["return from italy to nigeria", ["IT"]],
    ["woman from italy voluntary return to nigeria", ["IT"]],
    ["powrót do ukrainy z polski", ["PL"]],
    ["повернення з Польщі в Україну", ["PL"]],
    ["хочу вернуться в Молдову из Италии", ["IT"]],
    ["povratak iz Njemačke u Srbiju", ["DE"]],
    ["návrat z Nemecka na Slovensko", ["DE"]],
    ["întoarcere din Italia în Moldova", ["IT"]],
    ["vreau să mă întorc acasă în Moldova din Italia", ["IT"]],
    ["kthim nga Gjermania në Shqipëri", ["DE"]],
    ["retour de france en roumanie", ["FR"]],
    // The way home is not said, or where they are is said as well.
    ["mujer de rumania en españa retorno", ["ES"]],
    ["жінка з молдови в італії повернення", ["IT"]],
    ["voluntary return in italy for a woman from nigeria", ["IT"]],
    ["woman from nigeria in italy wants to return home", ["IT"]],
    ["victim from romania in germany return assistance", ["DE"]],
    ["from nigeria in italy voluntary return", ["IT"]],
    ["frau aus nigeria in italien rückkehr", ["IT"]],
    ["depuis le maroc en france retour volontaire", ["FR"]],
    ["woman from nigeria in italy wants to return to nigeria", ["IT"]],
    ["woman from nigeria wants to return to nigeria italy", ["IT"]],
    ["wants to return to nigeria, now in italy", ["IT"]],
    // The way on which the person was taken, not home.
    ["wants help after a way from romania to germany, later a return", ["DE"]],
    // That way or the way home: both are asked.
    ["trafficked from romania to germany wants to return", ["RO", "DE"]],
    ["from nigeria to italy voluntary return", ["NG", "IT"]],
    ["aus deutschland nach rumänien zurückkehren", ["DE", "RO"]],
    // Where nobody goes home, "from" is where they fled.
    ["woman from nigeria shelter italy", ["IT"]],
    ["return help italy", ["IT"]],
  ])("who goes home leaves from where help is sought: %s", (words, countries) => {
    expect(read(words).filters.country).toEqual(countries);
  });

  test("of two towns of one name the one in the country that is named", () => {
    expect(read("cordoba").filters.near?.country).not.toBe(read("cordoba spain").filters.near?.country);
    expect(read("cordoba spain").filters.near?.country).toBe("ES");
  });

  test("a town in another country makes a country a word", () => {
    expect(read("nepal lisbon")).toMatchObject({ filters: { near: { name: "Lisbon" } }, left: ["nepal"] });
    expect(read("nepal lisbon").filters.country).toBeUndefined();
  });

  test("who the person is says nothing about where help is sought", () => {
    expect(read("nigerian woman italy shelter").filters).toMatchObject({ country: ["IT"], for: ["women"] });
    expect(read("woman from nigeria in italy").filters.country).toEqual(["IT"]);
    expect(read("nigerian woman shelter").filters.country).toEqual(["NG"]);
  });
});

describe("other letters", () => {
  test.each([
    ["prytulok dlia zhinok Varshava", "service=shelter for=women near=Warsaw"],
    ["pritulok dlya jinok Varshava", "service=shelter for=women near=Warsaw"],
    ["ubezhishche dlya zhenshchin Kishinev", "service=shelter for=women near=Chișinău"],
    ["ubejische dlia jenshin Kishineu", "service=shelter for=women near=Chișinău"],
    ["advokatu dlya detey Berlin", "service=legal for=children near=Berlin"],
    ["harjacha linija Nimechchyna", "country=DE"],
  ])("Cyrillic in Latin letters, however it is spelt: %s", (words, understood) => {
    expect(short(read(words))).toBe(understood);
  });

  test.each([
    ["в Афінах", "GR", "Athens"],
    ["приют в Милане", "IT", "Milan"],
    ["приют в Катовицах", "PL", "Katowice"],
    ["pomoc ve Varšavě", "PL", "Warsaw"],
    ["prawnik w Sofii", "BG", "Sofia"],
    ["ügyvéd Rómában", "IT", "Rome"],
    ["menedék Bécsben", "AT", "Vienna"],
    ["Sofya'da avukat", "BG", "Sofia"],
    ["нужна помощь в Палермо", "IT", "Palermo"],
  ])("a town as a sentence bends it: %s", (words, country, name) => {
    expect(read(words).filters.near).toMatchObject({ country, name });
  });

  test("a country too, and no other that begins alike", () => {
    expect(read("prostitúció Svájcban").filters.country).toEqual(["CH"]);
    expect(read("повернення в Україну").filters).toMatchObject({ country: ["UA"] });
    expect(read("повернення в Україну").filters.for).toBeUndefined();
  });

  test("a small word that is written into the next: Amharic", () => {
    expect(short(read("ለሴቶች የህግ እርዳታ"))).toBe("for=women service=legal");
  });

  test("what is understood so is not shown as a slip, nor by its key", () => {
    expect(read("prytulok Varshava").understood.map(({ read: as }) => as)).toEqual([undefined, undefined]);
  });

  test("a word of another language stays what it is, and a short one means nothing by its sound", () => {
    expect(read("win aka koi").understood).toEqual([]);
    expect(read("sud lyon").filters.service).toBeUndefined();
  });

  test("a man from a country is no woman from there", () => {
    for (const typed of ["schronisko dla ukraińców warszawa", "приют для украинцев варшава", "притулок для українців прага"])
      expect(read(typed).filters.for).toBeUndefined();
  });
});

describe("flags", () => {
  test("win over words, condition by condition", () => {
    const query = read("shelter men ghent arabic", { service: ["legal"], country: ["FR"] });
    expect(query.filters).toEqual({ service: ["legal"], country: ["FR"], for: ["men"], language: ["ar"] });
    expect(query.understood.filter(({ use }) => use === "flag-wins").map(({ phrase }) => phrase)).toEqual(["shelter", "ghent"]);
  });

  test("--literal takes every word as a name", () => {
    const query = understand({ words: ["refuge ghent"], filters: {}, literal: true }, world.lexicon, knownWords(world.index));
    expect(query).toMatchObject({ filters: {}, understood: [], left: ["refuge", "ghent"] });
  });
});
