import { invalid } from './fault.ts';
import { isArray, isObject, type JsonObject } from './json.ts';
import type { Part } from './request.ts';

const ROLES = ['user', 'assistant', 'system'];

/** Reads `system`: text, or text blocks of which some may carry a cache breakpoint. @throws Fault */
export function readSystem(system: unknown): readonly Part[] {
  if (system === undefined) return [];
  if (typeof system === 'string') return system === '' ? [] : [{ text: system }];
  if (!isArray(system)) throw invalid('system: Input should be a string or a list of text blocks');
  return system.map((block, i) => {
    if (!isObject(block) || block.type !== 'text') throw invalid(`system.${i}.type: Input should be 'text'`);
    return readBlock(block, `system.${i}`);
  });
}

/** Reads `messages`; `user` holds the texts of the user's blocks, of all turns. @throws Fault */
export function readMessages(messages: unknown): { readonly parts: readonly Part[]; readonly user: readonly string[] } {
  if (!isArray(messages)) throw invalid('messages: Field required');
  if (messages.length === 0) throw invalid('messages: at least one message is required');
  const parts: Part[] = [];
  const user: string[] = [];
  let role: unknown;
  for (const [i, message] of messages.entries()) {
    if (!isObject(message)) throw invalid(`messages.${i}: Input should be an object`);
    role = message.role;
    if (typeof role !== 'string' || !ROLES.includes(role))
      throw invalid(`messages.${i}.role: Input should be 'user', 'assistant' or 'system'`);
    if (i === 0 && role === 'assistant') throw invalid('messages: first message must use the "user" role');
    for (const key of Object.keys(message))
      if (key !== 'role' && key !== 'content') throw invalid(`messages.${i}.${key}: Extra inputs are not permitted`);
    const read = readContent(message.content, role, `messages.${i}.content`);
    parts.push(...read);
    if (role === 'user') user.push(...read.map((part) => part.text));
  }
  if (role === 'assistant') {
    throw invalid('This model does not support assistant message prefill. The conversation must end with a user message.');
  }
  return { parts, user };
}

function readContent(content: unknown, role: string, path: string): readonly Part[] {
  if (typeof content === 'string') {
    if (content.trim() === '') throw invalid(`${path}: text content must be non-empty`);
    return [{ text: content }];
  }
  if (!isArray(content) || content.length === 0) throw invalid(`${path}: Input should be a string or a non-empty list of blocks`);
  return content.map((block, i) => {
    if (!isObject(block) || typeof block.type !== 'string') throw invalid(`${path}.${i}.type: Field required`);
    if (block.type === 'document' && role === 'assistant')
      throw invalid(`${path}.${i}: document blocks are not permitted in assistant messages`);
    if (block.type === 'text' && role === 'user' && block.citations !== undefined)
      throw invalid(`${path}.${i}.citations: Extra inputs are not permitted`);
    return readBlock(block, `${path}.${i}`);
  });
}

function readBlock(block: JsonObject, path: string): Part {
  if (block.type === 'text' && (typeof block.text !== 'string' || block.text.trim() === ''))
    throw invalid(`${path}.text: text content blocks must be non-empty`);
  const text = typeof block.text === 'string' ? block.text : JSON.stringify(block);
  const control = block.cache_control;
  if (control === undefined || control === null) return { text };
  if (!isObject(control) || control.type !== 'ephemeral') throw invalid(`${path}.cache_control.type: Input should be 'ephemeral'`);
  if (control.ttl !== undefined && control.ttl !== '5m' && control.ttl !== '1h')
    throw invalid(`${path}.cache_control.ttl: Input should be '5m' or '1h'`);
  return { text, cache: control.ttl === '1h' ? '1h' : '5m' };
}
