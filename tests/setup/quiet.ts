import { beforeEach, expect, vi } from "vitest";
import "./stay-home";

/**
 * A test that logs an error fails: nobody reads the log of a passing run. One that expects the error
 * asserts it on `console.error`, then calls `vi.mocked(console.error).mockClear()`.
 */
beforeEach(() => {
  const spies = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
  return () => {
    const said = spies.flatMap((spy) => spy.mock.calls);
    for (const spy of spies) spy.mockRestore();
    expect(said, "what was said on the console").toEqual([]);
  };
});
