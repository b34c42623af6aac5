import { redirect } from "@remix-run/node";
import { z } from "zod";
import { closeSession, sessionCookie } from "~/auth/session.server";
import { act } from "~/http/act.server";
import { paths } from "~/http/paths";

/** The address alone signs nobody out: another site could show it as a picture. */
export const loader = () => redirect(paths.home());

/** What the browser kept for its reader goes as well: the next one may be somebody else. */
export const action = act(z.object({}), async ({ platform, author, request, publicUrl }) => {
  if (author.kind === "person") await closeSession(platform, author, request.headers.get("Cookie"));
  return redirect(paths.home(), {
    headers: { "Set-Cookie": sessionCookie(null, publicUrl), "Clear-Site-Data": '"storage"' },
  });
});
