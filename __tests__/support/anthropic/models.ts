import type { CapabilitySupport, ModelInfo, ModelLine } from '@anthropic-ai/sdk/resources/models';

/** `always` cannot be switched off; `default` thinks unless the request disables it; `asked` thinks only when asked. */
type ThinkingHabit = 'always' | 'default' | 'asked';

export type ModelFacts = {
  readonly id: string;
  readonly line: ModelLine;
  readonly maxInputTokens: number;
  readonly maxOutputTokens: number;
  /** Shortest prefix that is cached, in tokens. */
  readonly minCachedPrefix: number;
  readonly thinking: ThinkingHabit;
  /** RFC 3339 day of retirement where one is announced. */
  readonly retiresAt?: string;
};

const MILLION = 1_000_000;
const K128 = 128_000;

/**
 * The models that this server knows, newest first. Ids: `Model` of @anthropic-ai/sdk 1.12.0 (2026-11-20). Windows, cache minimum and thinking of the
 * 5.5 models, Fable 5.x and Haiku 4.5: platform.claude.com model pages, 2026-10; of the others assumed.
 */
const CATALOGUE: readonly ModelFacts[] = [
  model('claude-fable-5-2', 'fable', 512, 'always'),
  model('claude-haiku-5-5', 'haiku', 512, 'default'),
  model('claude-sonnet-5-5', 'sonnet', 512, 'default'),
  model('claude-fable-5-1', 'fable', 512, 'always'),
  model('claude-opus-5-5', 'opus', 512, 'always'),
  model('claude-sonnet-5', 'sonnet', 1024, 'asked'),
  model('claude-fable-5', 'fable', 1024, 'always'),
  model('claude-opus-5', 'opus', 512, 'asked'),
  model('claude-opus-4-8', 'opus', 1024, 'asked'),
  model('claude-opus-4-7', 'opus', 1024, 'asked'),
  model('claude-opus-4-6', 'opus', 1024, 'asked'),
  model('claude-sonnet-4-6', 'sonnet', 1024, 'asked'),
  { ...model('claude-haiku-4-5', 'haiku', 4096, 'asked'), maxInputTokens: 200_000, maxOutputTokens: 64_000 },
  { ...model('claude-sonnet-4-5', 'sonnet', 1024, 'asked'), retiresAt: '2026-11-30T00:00:00Z' },
];

function model(id: string, line: ModelLine, minCachedPrefix: number, thinking: ThinkingHabit): ModelFacts {
  return { id, line, maxInputTokens: MILLION, maxOutputTokens: K128, minCachedPrefix, thinking };
}

export type Catalogue = {
  find(id: string): ModelFacts | undefined;
  list(): readonly ModelFacts[];
};

/** The known models, and `extra` ids as a gateway would name them: those behave like Sonnet 5.5. */
export function catalogue(extra: readonly string[] = []): Catalogue {
  const all = [...CATALOGUE, ...extra.map((id) => model(id, 'sonnet', 512, 'default'))];
  return { find: (id) => all.find((known) => known.id === id), list: () => all };
}

const YES: CapabilitySupport = { supported: true };
const NO: CapabilitySupport = { supported: false };

/** The body of `GET /v1/models/{id}`. */
export function modelInfo(facts: ModelFacts): ModelInfo {
  return {
    id: facts.id,
    type: 'model',
    display_name: facts.id,
    created_at: '1970-01-01T00:00:00Z',
    lifecycle: facts.retiresAt ? 'deprecated' : 'active',
    deprecated_at: facts.retiresAt ? '1970-01-01T00:00:00Z' : null,
    retires_at: facts.retiresAt ?? null,
    line: facts.line,
    max_input_tokens: facts.maxInputTokens,
    max_tokens: facts.maxOutputTokens,
    capabilities: {
      batch: YES,
      citations: YES,
      code_execution: YES,
      context_management: { supported: true, clear_thinking_20251015: YES, clear_tool_uses_20250919: YES, compact_20260112: YES },
      effort: { supported: true, low: YES, medium: YES, high: YES, xhigh: YES, max: YES },
      image_input: YES,
      pdf_input: YES,
      server_tools: { supported: true, code_execution: YES, web_search: YES },
      structured_outputs: YES,
      thinking: {
        supported: true,
        types: {
          adaptive: YES,
          between_tools: NO,
          disabled: facts.thinking === 'always' ? NO : YES,
          enabled: facts.thinking === 'asked' ? YES : NO,
        },
      },
    },
  };
}
