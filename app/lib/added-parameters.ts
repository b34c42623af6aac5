const added = /^(utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|msclkid)$/;

/** Whether mailers and social sites add this parameter to addresses: ours to ignore, so that a shared one still opens. */
export function isAdded(name: string): boolean {
  return added.test(name);
}
