import { ors, parseMark, scoreAnswer } from "@medvirk/measures";

const marks = { individual: "2,2", close: "6,1", social: "5,0", overall: "4,8" };
const itemTenths = Object.fromEntries(
  Object.entries(marks).map(([item, mark]) => [item, parseMark(mark, ors).value]),
);
const score = scoreAnswer({ state: "items", mode: "digital", itemTenths }, ors);
document.querySelector("output").textContent = String(score.value.totalTenths / 10);
