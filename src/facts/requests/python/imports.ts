/** `import a.b as c`, `from a import b as c`: names → what they import, with the name of the module. */
export function readImport(statement: string, imports: Map<string, string>): void {
  const words = statement
    .slice(0, 2000)
    .replace(/#.*|[()\\]/g, ' ')
    .trim();
  const from = /^from\s+([\w.]+)\s+import\s+(.*)$/s.exec(words);
  const module = from?.[1];
  const list = from?.[2] ?? words.replace(/^import\s+/, '');
  for (const item of list.split(',')) {
    const [name = '', , alias] = item.trim().split(/\s+/);
    if (name === '') continue;
    if (module !== undefined) imports.set(alias ?? name, `${module}.${name}`);
    else if (alias !== undefined) imports.set(alias, name);
    else imports.set(name.replace(/\..*/s, ''), name.replace(/\..*/s, ''));
  }
}
