import { test } from "vitest";
import { ask, ids, directory } from "./directory.ts";
test("smoke", async () => {
  console.log(JSON.stringify(directory.index).length, JSON.stringify(directory.lexicon).length, directory.index.words.split("\n").length);
  for (const q of ["payoke","paioke","refuge","la strada","maiti nepal","lastrada","IOM vienna","116 006","03 201 16 90","xyzzy blorp","pajokee","sur ya","bnwla","women's support center","best pizza restaurant", "salvation army", "krisis", "shelter men ghent arabic"]) {
    const t=performance.now(); const r=await ask(q); const ms=(performance.now()-t).toFixed(1);
    console.log(q,"|",r.matches.length,ids(r).slice(0,5).join(" "),"|",JSON.stringify(r.query.understood.map(u=>[u.phrase,u.kind,u.values.join()])), r.query.left, r.notUnderstood, ms);
  }
});
