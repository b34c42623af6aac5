import { type FailureCode, isFailure } from "~/domain/failure";

const statusOf: Record<FailureCode, number> = {
  unknown: 404,
  malformed: 400,
  forbidden: 403,
  closed: 409,
  conflict: 409,
  "too-large": 413,
  busy: 503,
};

/** When somebody who found no place may ask again. */
const restSeconds = 60;

/** Waits for the domain; its refusals become answers with their status, the rest stays a fault. */
export async function answer<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    throw isFailure(thrown) ? failureResponse(thrown) : thrown;
  }
}

function failureResponse({ code, subject }: { code: FailureCode; subject: string }): Response {
  const headers: HeadersInit = code === "busy" ? { "Retry-After": String(restSeconds) } : {};
  return Response.json({ code, subject }, { status: statusOf[code], headers });
}
