/** What was typed in a form that only waits for its confirmation, sent again with it. */
export function HiddenFields({
  typed,
  except,
}: {
  typed: Record<string, string>;
  except: readonly string[];
}) {
  return Object.entries(typed)
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
