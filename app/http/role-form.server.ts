import { z } from "zod";
import { givingRole as words } from "~/content/people";
import { type Grant, roles } from "~/domain/policy/actor";
import { emailField } from "./sign-in.server";

/** A place where a role holds, in the words of a form or an address: a consultation's id, or the whole site. */
const place = z.union([z.literal("site"), z.uuid(words.errors.place)], words.errors.place);

export const roleForm = z
  .object({
    email: emailField(words.errors.email),
    role: z.enum(roles, words.errors.role),
    lieu: place,
  })
  .transform(({ email, role, lieu }): Grant & { email: string } => ({
    ...{ email, role },
    consultationId: lieu === "site" ? null : lieu,
  }));

/** Whom the list shows, in the words of its address; `suite` is the account that the page before ended with. */
export const peopleQuery = z.strictObject({
  q: z.string().max(100).optional(),
  role: z.enum(roles).optional(),
  lieu: place.optional(),
  suite: z.uuid().optional(),
  fait: z.enum(["donne", "retire"]).optional(),
});
