import { redirect } from "@remix-run/node";
import { z } from "zod";
import { act } from "~/http/act.server";
import { paths } from "~/http/paths";
import { signOut } from "~/http/sign-out.server";

/** The address alone signs nobody out: another site could show it as a picture. */
export const loader = () => redirect(paths.home());

export const action = act(z.object({}), signOut);
