import { redirect, type TypedResponse } from "@remix-run/node";
import { giveRoleTo, removeRoleFrom } from "~/auth/change-roles.server";
import { sessionCookie } from "~/auth/session.server";
import { givingRole as words } from "~/content/people";
import type { RoleWish } from "~/domain/account/change-roles.server";
import type { Person } from "~/domain/policy/actor";
import { mayOpenPeople } from "~/domain/policy/administering";
import { mayEnterStaffArea } from "~/domain/policy/staff";
import type { Platform } from "~/platform.server";
import { paths } from "./paths";

type Asked = { platform: Platform; author: Person; publicUrl: string };
type Refused = { status: number; errors: Record<string, string> };

/** Gives a role and goes back to the list; or says what is wrong with what was typed. */
export async function giveAsked(asked: Asked, wish: RoleWish): Promise<TypedResponse<never> | Refused> {
  const { outcome, token } = await giveRoleTo(asked.platform, asked.author, wish);
  if (outcome.kind === "no-account") return { status: 422, errors: { email: words.errors.noAccount } };
  if (outcome.kind === "held") return { status: 422, errors: { role: words.errors.held } };
  return goOn(asked, token, paths.people({ fait: "donne" }));
}

/** Removes a role and goes where one still may; null when it is the last administrator's, and stays. */
export async function removeAsked(asked: Asked, roleId: string): Promise<TypedResponse<never> | null> {
  const { outcome, token } = await removeRoleFrom(asked.platform, asked.author, roleId);
  if (outcome.kind === "last-administrator") return null;
  const { author } = outcome;
  if (mayOpenPeople(author).allowed) return goOn(asked, token, paths.people({ fait: "retire" }));
  return goOn(asked, token, mayEnterStaffArea(author).allowed ? paths.staff() : paths.home());
}

/** With the token of this browser's new session, when the roles were its reader's own. */
function goOn({ publicUrl }: Asked, token: string | null, href: string): TypedResponse<never> {
  if (token === null) return redirect(href);
  return redirect(href, { headers: { "Set-Cookie": sessionCookie(token, publicUrl) } });
}
