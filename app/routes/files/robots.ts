import { load } from "~/http/load.server";
import { noQuery } from "~/http/query.server";

export const loader = load(noQuery, ({ publicUrl }) => {
  const lines = ["User-agent: *", "Disallow: /kit", `Sitemap: ${publicUrl}/sitemap.xml`, ""];
  return new Response(lines.join("\n"), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
});
