import { createReadableStreamFromReadable } from "@remix-run/node";
import type { Request as Asked, Response as Answer } from "express";
import { isReading } from "./origin";
import { whenLeft } from "./when-left";

/**
 * The request as the pages know it, at the public address: neither Host nor what a proxy forwards is
 * believed. A write was checked to come from us, under whatever name, so it too says the public one.
 */
export function requestOf(asked: Asked, res: Answer, publicUrl: string): Request {
  const { method, originalUrl } = asked;
  const headers = headersOf(asked);
  headers.set("host", new URL(publicUrl).host);
  headers.delete("x-forwarded-host");
  const told: RequestInit = { method, headers, signal: whenLeft(res) };
  if (isReading(asked)) return new Request(publicUrl + originalUrl, told);
  headers.set("origin", publicUrl);
  const body = createReadableStreamFromReadable(asked);
  return new Request(publicUrl + originalUrl, { ...told, body, duplex: "half" });
}

/**
 * The request of a visitor who may be anybody: its page goes to all who ask for this address, so nothing
 * that one of them sent, but the address, may show in it. It goes on when the first of them leaves.
 */
export function anonymousRequest(url: string, publicUrl: string): Request {
  return new Request(publicUrl + url, { headers: { host: new URL(publicUrl).host } });
}

function headersOf(asked: Asked): Headers {
  const headers = new Headers();
  for (const [name, value = []] of Object.entries(asked.headers)) {
    for (const one of [value].flat()) headers.append(name, one);
  }
  return headers;
}
