import { test } from "vitest";
import { ask, directory, ids } from "./directory.ts";
import { fold, words } from "../../src/core/text.ts";
const near: Record<string,string> = {a:"s",b:"v",c:"v",d:"f",e:"r",f:"g",g:"h",h:"j",i:"o",j:"k",k:"l",l:"k",m:"n",n:"m",o:"p",p:"o",q:"w",r:"t",s:"d",t:"y",u:"i",v:"b",w:"e",x:"c",y:"u",z:"x"};
const rnd=(seed:number)=>{let s=seed;return()=>{s=(s*1103515245+12345)&0x7fffffff;return s/0x7fffffff}};
test("names", async () => {
  const listings = directory.index.listings; const r=rnd(7);
  const norm=(s:string)=>words(s).join(" ");
  const owners=new Map<string,Set<string>>();
  for(const l of listings) for(const n of [l.name,...l.alternate_names??[]]) { const k=norm(n); (owners.get(k)??owners.set(k,new Set()).get(k)!).add(l.id); }
  let badExact:string[]=[];
  for(const [k,own] of owners){ const got=ids(await ask(k)); if(!got[0]||!own.has(got[0])) badExact.push(`${k} -> ${got.slice(0,2)} want ${[...own]}`); }
  console.log("exact bad", badExact.length, badExact.slice(0,20));
  const classes: Record<string,(w:string[])=>string> = {
    typo1:(w)=>{const i=w.map((x,i)=>[x.length,i] as const).sort((a,b)=>b[0]-a[0])[0]![1];const x=w[i]!;const p=1+Math.floor(r()*(x.length-1));const c=[...x];const k=r();
      if(k<.25)c.splice(p,1);else if(k<.5)c[p]=near[c[p]!]??"x";else if(k<.75)c.splice(p,0,c[p]!);else if(p+1<c.length)[c[p],c[p+1]]=[c[p+1]!,c[p]!];const o=[...w];o[i]=c.join("");return o.join(" ")},
    order:(w)=>[...w].reverse().join(" "),
    partial:(w)=>w.slice(0,Math.max(1,Math.ceil(w.length*.6))).join(" "),
    joined:(w)=>w.length>1?[w[0]!+w[1]!,...w.slice(2)].join(" "):w.join(""),
    accents:(w)=>w.join(" "),
    one:(w)=>[...w].sort((a,b)=>b.length-a.length)[0]!,
  };
  for(const [name,f] of Object.entries(classes)){ let n=0,s1=0,s5=0,z=0;const miss:string[]=[];
    for(const l of listings){ const w=words(fold(l.name)); const q=f(w); n++; const got=ids(await ask(q)); if(got[0]===l.id)s1++; if(got.slice(0,5).includes(l.id))s5++; else miss.push(`${q} -> ${got.slice(0,2)} want ${l.id}`); if(!got.length)z++; }
    console.log(name,n,"s1",(s1/n*100).toFixed(1),"s5",(s5/n*100).toFixed(1),"zero",(z/n*100).toFixed(1), miss.slice(0,12)); }
}, 200000);
