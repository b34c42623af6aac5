import { index, route, type RouteConfig } from "@remix-run/route-config";

/** The table of contents: every URL of the site, in reading order. */
export default [
  index("routes/public/home.tsx"),
  route("concertations/:consultation", "routes/public/consultation.tsx"),
  route("concertations/:consultation/fiches/:fiche", "routes/public/fiche.tsx"),
  route("concertations/:consultation/fiches/:fiche/versions", "routes/public/versions.tsx"),
  route("concertations/:consultation/fiches/:fiche/comparaison", "routes/public/comparison.tsx"),
  route("concertations/:consultation/fiches/:fiche/commenter", "routes/contribution/comment.tsx"),
  route("concertations/:consultation/fiches/:fiche/donner-un-avis", "routes/contribution/opinion.tsx"),
  route("concertations/:consultation/fiches/:fiche/repondre", "routes/contribution/answers.tsx"),
  route("concertations/:consultation/contributions", "routes/public/contributions.tsx"),
  route("concertations/:consultation/calendrier", "routes/public/calendar.tsx"),
  route("concertations/:consultation/calendrier.ics", "routes/files/calendar-file.ts"),
  route("concertations/:consultation/fil.atom", "routes/files/feed.ts"),
  route("concertations/:consultation/donnees", "routes/public/open-data.tsx"),
  route("concertations/:consultation/donnees/:file", "routes/files/public-file.ts"),
  route("contributions/:reference", "routes/public/contribution.tsx"),
  route("contributions/:reference/repondre", "routes/contribution/reply.tsx"),
  route("contributions/:reference/modifier", "routes/contribution/revise.tsx"),
  route("contributions/:reference/retirer", "routes/contribution/withdraw.tsx"),
  route("contributions/:reference/soutenir", "routes/contribution/support.ts"),
  route("brouillons/:draft", "routes/contribution/draft.tsx"),
  route("brouillons/:draft/apercu", "routes/contribution/preview.tsx"),
  route("contributions/:reference/signaler", "routes/public/report.tsx"),

  route("connexion", "routes/account/sign-in.tsx"),
  route("connexion/code/:requestId", "routes/account/sign-in-code.tsx"),
  route("connexion/lien/:token", "routes/account/sign-in-link.tsx"),
  route("inscription", "routes/account/sign-up.tsx"),
  route("deconnexion", "routes/account/sign-out.ts"),

  route("mon-espace", "routes/account/my-space.tsx"),
  route("mon-espace/compte", "routes/account/account.tsx"),
  route("mon-espace/page", "routes/account/my-page.tsx"),
  route("mon-espace/page.html", "routes/account/my-page-file.tsx"),

  route("espace-agent", "routes/staff/home.tsx"),
  route("espace-agent/tableau-de-bord", "routes/staff/board.tsx"),
  route("espace-agent/tableau-de-bord/liste", "routes/staff/counted.tsx"),
  route("espace-agent/tableau-de-bord/:file", "routes/staff/chart-file.tsx"),
  route("espace-agent/moderation", "routes/staff/moderation.tsx"),
  route("espace-agent/moderation/:reference", "routes/staff/moderate.tsx"),
  route("espace-agent/mandats", "routes/staff/mandates.tsx"),
  route("espace-agent/organismes", "routes/staff/bodies.tsx"),
  route("espace-agent/personnes", "routes/staff/people.tsx"),
  route("espace-agent/personnes/donner-un-role", "routes/staff/give-role.tsx"),
  route("espace-agent/personnes/roles/:role", "routes/staff/remove-role.tsx"),
  route("espace-agent/journal", "routes/staff/journal.tsx"),
  route("espace-agent/journal.csv", "routes/staff/journal-file.ts"),

  route("espace-agent/redaction/:consultation/fiches/:fiche/publier", "routes/staff/publish-fiche.tsx"),
  route(
    "espace-agent/redaction/:consultation/fiches/:fiche/publier/passage",
    "routes/staff/place-passage.tsx",
  ),
  route(
    "espace-agent/redaction/:consultation/fiches/:fiche/versions/:version",
    "routes/staff/published-version.tsx",
  ),

  route("espace-agent/exports", "routes/staff/exports.tsx"),
  route("espace-agent/exports/:consultation", "routes/files/staff-file.ts"),

  route("aide", "routes/public/help.tsx"),
  route("accessibilite", "routes/public/accessibility.tsx"),
  route("mentions-legales", "routes/public/legal-notice.tsx"),
  route("donnees-personnelles", "routes/public/personal-data.tsx"),
  route("plan-du-site", "routes/public/site-plan.tsx"),

  route("sitemap.xml", "routes/files/sitemap.ts"),
  route("robots.txt", "routes/files/robots.ts"),

  /** Demonstration and development only. */
  route("kit", "routes/public/kit.tsx"),
  route("demo/courrier", "routes/public/demo-mail.tsx"),

  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
