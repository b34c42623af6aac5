import { isRouteErrorResponse } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/node";

/** Faults are logged by the server, once, with the request's id; refusals and cancelled requests are not faults. */
export function reportFault(error: unknown, { request, context }: LoaderFunctionArgs): void {
  if (isRouteErrorResponse(error) || request.signal.aborted) return;
  context.reportFault(error);
}
