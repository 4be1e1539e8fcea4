const words =
  'The tenant may keep birds in the flat as long as the neighbours agree and the lease does not say otherwise. ';

/** A conversation with texts in parts, of about as many bytes of JSON as asked for. */
export function chatPayload(model: string, bytes: number): Readonly<Record<string, unknown>> {
  const messages: unknown[] = [
    { role: 'system', content: 'You are a careful assistant who answers in short.' },
  ];
  const payload = { model, messages, max_tokens: 512, temperature: 0.7, top_p: 0.9, stream: false };
  for (let turn = 0; JSON.stringify(payload).length < bytes - 120; turn++) {
    const text = words.repeat(1 + (turn % 2));
    if (turn % 2 === 0) messages.push({ role: 'user', content: [{ type: 'text', text }] });
    else messages.push({ role: 'assistant', content: text });
  }
  return payload;
}
