import { type Command, forEachChild, parse, type SyntaxNode } from 'unbash';
import type { CodeReading } from '../code-reading.ts';
import { readCurl } from './curl.ts';

/** Shell text → the requests it makes with curl, in their order. */
export function readShell(text: string): CodeReading {
  try {
    const script = parse(text);
    const requests = listCommands(script).flatMap((command) => readCurl(command, text) ?? []);
    const [error] = script.errors ?? [];
    return { requests, ...(error && { problem: { kind: 'syntax-error', at: error.pos } }) };
  } catch {
    return { requests: [], problem: { kind: 'too-deep', at: 0 } };
  }
}

function listCommands(top: SyntaxNode): readonly Command[] {
  const commands: Command[] = [];
  const stack: SyntaxNode[] = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'Command') commands.push(node);
    // What stands inside words has offsets of its own at times, and makes no request of the sample's.
    if (node.type !== 'Word') {
      forEachChild(node, (child) => {
        stack.push(child);
      });
    }
  }
  return commands.sort((a, b) => a.pos - b.pos);
}
