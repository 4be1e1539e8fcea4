import { parentPort } from 'node:worker_threads';
import { type EmitOrder, emitOutput } from './emit-output.ts';

parentPort?.once('message', async (order: EmitOrder) => {
  parentPort?.postMessage(await emitOutput(order));
});
