import { z } from "zod";

/** A reference that says nothing of the person: never a name or an identity number. */
export const OpaqueIdSchema = z
  .string()
  // Written out, since `\w` takes in more letters in other languages than JavaScript.
  // eslint-disable-next-line regexp/prefer-w
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/)
  .describe("Opaque reference; never a name or an identity number");
