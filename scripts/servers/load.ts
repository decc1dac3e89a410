import { Agent, get } from 'node:http';

export interface Load {
  answers: number;
  errors: number;
  /** Milliseconds within which 99 of 100 answers came. */
  p99: number;
}

/** Asks for the addresses in turn, `width` at a time, for so many seconds. */
export async function load(addresses: readonly string[], { seconds, width }: { seconds: number; width: number }): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: width });
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  let errors = 0;
  let turn = 0;
  await Promise.all(Array.from({ length: width }, async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const good = await answers(addresses[turn++ % addresses.length] ?? '', agent);
      if (good) times.push(performance.now() - start);
      else errors += 1;
    }
  }));
  agent.destroy();
  times.sort((a, b) => a - b);
  return { answers: times.length, errors, p99: times[Math.floor(times.length * 0.99)] ?? Infinity };
}

/**
 * Whether an address answers well. A server may close a connection that it has kept open just when it is used again;
 * what was asked then is asked anew, as browsers do (RFC 9112, section 9.3.1).
 */
function answers(address: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = get(address, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode === 200)).once('error', () => resolve(false));
    });
    asking.once('error', () => resolve(asking.reusedSocket ? answers(address, agent) : false));
  });
}
