import type { LocalizedText } from "@medvirk/core";
import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { NumberKind, ReasonCode } from "../identifiers.ts";
import { parseIdentityNumber, type IdentityNumber } from "../identifiers.ts";
import type { SpanSchema } from "../schemas.ts";
import {
  createPlaceholderSession,
  deidentifyText,
  findIdentifiers,
  type DeidentifiedText,
  type Detector,
  type Span,
  type SpanReason,
  type SpanType,
} from "../text.ts";

declare const result: DeidentifiedText;

test("a span is what its schema says", () => {
  expectTypeOf<Span>().toEqualTypeOf<z.infer<typeof SpanSchema>>();
  expectTypeOf<SpanReason>().toEqualTypeOf<ReasonCode>();
  expectTypeOf<NumberKind>().toExtend<SpanType>();
});

test("finding is a detector", () => {
  expectTypeOf(findIdentifiers).toExtend<Detector>();
});

test("there is no word for done", () => {
  // @ts-expect-error a text is never anonymous
  expectTypeOf(result.anonymous).toBeNever();
  // @ts-expect-error nor is a report
  expectTypeOf(result.report.anonymous).toBeNever();
  expectTypeOf(result.report.remainingRisk[0]?.text).toExtend<LocalizedText | undefined>();
});

test("placeholders need a language that the package has", () => {
  // @ts-expect-error Danish isn't one
  createPlaceholderSession("da");
  // @ts-expect-error a session is asked for, never made behind the caller's back
  deidentifyText("text");
});

test("a number must be looked at before its value", () => {
  const parsed = parseIdentityNumber("10915596784");
  // @ts-expect-error a failure has no value
  expectTypeOf(parsed.value).toBeAny();
  if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<IdentityNumber>();
});
