import { expect, test } from "vitest";
import { readUpload } from "./upload.server";

const largest = 1_000_000;

function aRequest(bytes: number | null) {
  const form = new FormData();
  form.set("intention", "lire");
  if (bytes !== null) form.set("fichier", new File([new Uint8Array(bytes)], "texte.docx"));
  return new Request("https://exemple.fr/", { method: "POST", body: form });
}

test("a file within the limit comes in whole, with what is asked of it", async () => {
  const { intention, file } = await readUpload(aRequest(900_000), largest);
  expect(intention).toBe("lire");
  expect(file).toMatchObject({ name: "texte.docx", bytes: expect.objectContaining({ length: 900_000 }) });
});

test("one beyond the limit is told as such once all of it was sent, whatever its length was said to be", async () => {
  expect(await readUpload(aRequest(50_000_000), largest)).toEqual({ intention: "", file: "too-large" });
});

test("without a file there is none", async () => {
  expect(await readUpload(aRequest(null), largest)).toEqual({ intention: "lire", file: null });
  expect(await readUpload(aRequest(0), largest)).toMatchObject({ file: { bytes: new Uint8Array() } });
});

test("what is no form is not understood", async () => {
  const told = { method: "POST", body: "x", headers: { "Content-Type": "text/plain" } };
  await expect(readUpload(new Request("https://exemple.fr/", told), largest)).rejects.toMatchObject({
    code: "malformed",
  });
});
