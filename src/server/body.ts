import { InputError } from '../model/errors.ts';

/** The JSON that a request holds; anything else is the sender's mistake. */
export async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch (cause) {
    throw new InputError('query-request', 'The request holds no valid JSON.', { cause });
  }
}
