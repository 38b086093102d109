import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Plan } from "../plan.ts";
import { renderPlanSvg } from "./render-plan-svg.ts";

const nasty = fc
  .array(
    fc.constantFrom(
      ..."ab æ<>&\"'=/ \n\u0000\u202E\u2066\uD800שW".split(""),
      "</text>",
      "<script>",
      "]]>",
      " onload=",
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

const planOf = (text: string): Plan => ({
  schemaVersion: "1.0",
  id: "plan-1",
  status: "draft",
  title: text,
  parties: [{ id: "user", role: "user", name: text }],
  goals: [{ id: "goal-1", level: "main", text, by: "user" }],
  actions: [{ id: "action-1", goals: ["goal-1"], text, responsible: ["user"] }],
});

const isWritable = (text: string): boolean =>
  !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202A-\u202E\u2066-\u2069\p{Surrogate}]/u.test(text);

test.prop([nasty])("nobody's words add an element or an attribute to the picture", (text) => {
  const elements = (svg: string): ReadonlySet<string> =>
    new Set([...svg.matchAll(/<\/?[a-z]+/g)].map(([tag]) => tag));
  const drawn = renderPlanSvg(planOf(text), { language: "nb" });
  const plain = elements(renderPlanSvg(planOf("x"), { language: "nb" }));
  for (const element of elements(drawn)) expect(plain).toContain(element);
  expect(drawn.match(/<svg|<style|<title|<desc/g)?.length).toBe(4);
  expect(isWritable(drawn)).toBe(true);
});
