import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useMatches,
  useRouteError,
} from "@remix-run/react";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import fontUrl from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import { type ReactNode, useContext } from "react";
import { failure } from "~/content/failure";
import { layout } from "~/content/layout";
import { mayEnterStaffArea } from "~/domain/policy/staff";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { ClientEntry } from "~/ui/layout/client-entry";
import { FailureView } from "~/ui/layout/failure-view";
import { SiteFooter } from "~/ui/layout/site-footer";
import { type Current, SiteHeader } from "~/ui/layout/site-header";
import { z } from "zod";
import siteCss from "~/ui/site.css?url";

export const links: LinksFunction = () => [
  { rel: "preload", href: fontUrl, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: siteCss },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) => {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return error ? pageMeta({ title: failure[sentenceOf(status)].title, consultation: null }) : [];
};

/** Parameters are each page's own business. */
export const loader = load(z.looseObject({}), ({ demo, kit, requestId, publicUrl, reader }) => ({
  ...{ demo, kit, requestId, publicUrl },
  isSignedIn: reader.kind === "person",
  isStaff: mayEnterStaffArea(reader).allowed,
}));

export function Layout({ children }: { children: ReactNode }) {
  const script = useContext(ClientEntry);
  return (
    <html lang="fr" data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        <script type="module" src={script} />
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function Site() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const site = useSite();
  const isConsultation = /^\/(concertations|contributions)\//.test(pathname);
  return (
    <>
      <a className="ds-skip-link" href="#contenu">
        {layout.skipToContent}
      </a>
      <SiteHeader
        home={paths.home()}
        demo={site.demo}
        links={[
          {
            href: paths.home(),
            label: layout.consultations,
            current: currentOf(pathname, paths.home(), isConsultation),
          },
          { href: paths.help(), label: layout.help, current: currentOf(pathname, paths.help()) },
          ...(site.isStaff
            ? [
                {
                  href: paths.staff(),
                  label: layout.staff,
                  current: currentOf(pathname, paths.staff(), pathname.startsWith(`${paths.staff()}/`)),
                },
              ]
            : []),
          site.isSignedIn
            ? {
                href: paths.mySpace(),
                label: layout.mySpace,
                current: currentOf(pathname, paths.mySpace(), pathname.startsWith(paths.mySpace())),
              }
            : signInLink(pathname, search),
        ]}
        signOutAction={site.isSignedIn ? paths.signOut() : null}
      />
      {children}
      <SiteFooter
        links={[
          { href: paths.sitePlan(), label: layout.sitePlan },
          { href: paths.accessibility(), label: layout.accessibility },
          { href: paths.legalNotice(), label: layout.legalNotice },
          { href: paths.personalData(), label: layout.personalData },
          { href: paths.help(), label: layout.help },
          ...(site.kit ? [{ href: paths.kit(), label: layout.kit }] : []),
        ]}
      />
    </>
  );
}

/** Where a link of the header leads, seen from the page that is read. */
function currentOf(pathname: string, target: string, isInside = false): Current {
  if (pathname === target) return "page";
  return isInside ? "true" : undefined;
}

/** Whoever signs in comes back to the page they read. */
function signInLink(pathname: string, search: string) {
  const isSigningIn = pathname.startsWith(paths.signIn());
  const href = paths.signIn(isSigningIn ? undefined : pathname + search);
  const current = currentOf(pathname, paths.signIn(), isSigningIn);
  return { href, label: layout.signIn, current, rel: "nofollow" };
}

const siteData = z.object({
  ...{ demo: z.boolean(), kit: z.boolean(), requestId: z.string() },
  ...{ isSignedIn: z.boolean(), isStaff: z.boolean() },
});

const unknownSite = { demo: false, kit: false, requestId: "", isSignedIn: false, isStaff: false };

/** What the root loader said; an error page may have to do without. */
function useSite() {
  const [root] = useMatches();
  const read = siteData.safeParse(root?.data);
  return read.success ? read.data : unknownSite;
}

export function ErrorBoundary() {
  const thrown = useRouteError();
  const { requestId } = useSite();
  const status = isRouteErrorResponse(thrown) ? thrown.status : 500;
  const { title, explanation } = failure[sentenceOf(status)];
  return (
    <Frame>
      <FailureView
        title={title}
        explanation={explanation}
        requestId={status === 500 ? requestId : null}
        links={[
          { href: paths.home(), label: failure.home },
          { href: paths.sitePlan(), label: failure.sitePlan },
          { href: paths.help(), label: failure.help },
        ]}
      />
    </Frame>
  );
}

/** Statuses that have their own sentence. */
function sentenceOf(status: number): 400 | 403 | 404 | 405 | 409 | 413 | 500 {
  if (status === 400 || status === 403 || status === 404 || status === 405) return status;
  return status === 409 || status === 413 ? status : 500;
}
