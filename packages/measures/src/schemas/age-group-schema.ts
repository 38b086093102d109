import { z } from "zod";

/** The age group that decides which published cut-offs fit; it is the caller's to give. */
export const AgeGroupSchema = z
  .enum(["child", "adolescent", "adult"])
  .describe("Which published thresholds fit: child up to 12, adolescent 13 to 17, adult from 18");
