/** An answer of the REST door before it is written out. */
export type Answer = { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

export type FieldError = { readonly resource: string; readonly code: string; readonly field: string; readonly message?: string };

export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, body, headers };
}

/** An error in GitHub's form. */
export function failure(status: number, message: string, docs: string, errors?: readonly FieldError[]): Answer {
  return { status, body: { message, ...(errors ? { errors } : {}), documentation_url: docs, status: String(status) } };
}

export function notFound(docs: string): Answer {
  return failure(404, 'Not Found', docs);
}

/** What GitHub says to a job's token that lacks a permission. */
export function notAccessible(docs: string): Answer {
  return failure(403, 'Resource not accessible by integration', docs);
}

export function invalid(docs: string, ...errors: readonly FieldError[]): Answer {
  return failure(422, 'Validation Failed', docs, errors);
}

export type Paging = { readonly page: number; readonly perPage: number };

/** `page` and `per_page` as GitHub takes them: 30 a page unless said, never more than 100. */
export function paging(query: Readonly<Record<string, string>>): Paging {
  const page = Math.max(1, Number(query.page ?? 1) || 1);
  const perPage = Math.min(100, Math.max(1, Number(query.per_page ?? 30) || 30));
  return { page, perPage };
}

export function slicePage<T>(items: readonly T[], { page, perPage }: Paging): T[] {
  return items.slice((page - 1) * perPage, page * perPage);
}

/** The `Link` header of a listing of `total` items; none where everything stands on one page. */
export function linkHeader(url: URL, { page, perPage }: Paging, total: number): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / perPage));
  const links: string[] = [];
  const add = (rel: string, to: number) => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    links.push(`<${target.href}>; rel="${rel}"`);
  };
  if (page > 1) add('prev', Math.min(page - 1, last));
  if (page < last) add('next', page + 1);
  if (page < last) add('last', last);
  if (page > 1) add('first', 1);
  return links.length === 0 ? {} : { link: links.join(', ') };
}

/** A field of a JSON object when it is text. */
export function textField(body: unknown, name: string): string | undefined {
  const value = field(body, name);
  return typeof value === 'string' ? value : undefined;
}

/** A field of a JSON object when it is a boolean. */
export function booleanField(body: unknown, name: string): boolean | undefined {
  const value = field(body, name);
  return typeof value === 'boolean' ? value : undefined;
}

/** A field of a JSON object, whatever it is. */
export function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}
