/** The script of the evidence page. All that it shows was written by strangers: it makes elements and sets their text, never HTML. */
import type {
  PageCall,
  PageChange,
  PageData,
  PageFinding,
  PageLine,
  PageMark,
  PageNotes,
  PageRow,
  PageSection,
} from '../src/rendering/page/data.ts';

const data: PageData = JSON.parse(document.getElementById('data')?.textContent ?? '');

/** A word of the page by its key, with names in braces filled in. */
function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return (data.words[key] ?? key).replace(/\{(\w+)\}/g, (found, name: string) => String(values[name] ?? found));
}

type Name = keyof HTMLElementTagNameMap;
type Content = Node | string | readonly Content[] | null;

/** Elements whose text may run from right to left. */
const OF_STRANGERS: ReadonlySet<string> = new Set(['h2', 'h4', 'p', 'pre', 'button', 'li']);

function make<Kind extends Name>(name: Kind, className: string, ...content: readonly Content[]): HTMLElementTagNameMap[Kind] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  if (OF_STRANGERS.has(name)) element.dir = 'auto';
  for (const each of content) fill(element, each);
  return element;
}

function fill(element: Element, content: Content): void {
  if (content === null) return;
  if (typeof content === 'string' || content instanceof Node) element.append(content);
  else for (const each of content) fill(element, each);
}

/** Code spans as code; everything else is plain text. */
function prose(text: string): readonly Content[] {
  return text.split(/(`[^`]+`)/).map((part) => (/^`.+`$/s.test(part) ? make('code', '', part.slice(1, -1)) : part));
}

function link(label: string, url: string | null): Content {
  if (url === null || !/^https?:\/\//.test(url)) return label;
  const anchor = make('a', '', label);
  anchor.href = url;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  return anchor;
}

function chips(marks: readonly PageMark[]): Content {
  return marks.length === 0 ? null : make('p', 'chips', marks.map(chip));
}

function chip({ text, grave }: PageMark): HTMLElement {
  return make('span', grave ? 'chip grave' : 'chip', text);
}

function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

// The detail at the right: what the chosen thing stands on.

const detail = make('section', 'detail');
detail.id = 'detail';
detail.tabIndex = -1;
detail.setAttribute('aria-label', say('evidence'));
detail.setAttribute('aria-live', 'polite');
let chosen: HTMLElement | null = null;

function show(button: HTMLElement, ...content: readonly Content[]): void {
  chosen?.removeAttribute('aria-current');
  chosen = button;
  button.setAttribute('aria-current', 'true');
  const back = make('button', 'back', say('back'));
  back.type = 'button';
  back.addEventListener('click', leave);
  detail.replaceChildren(back);
  fill(detail, content);
  detail.scrollTop = 0;
  document.body.classList.add('open');
}

/** Back to where one came from. */
function leave(): void {
  document.body.classList.remove('open');
  chosen?.focus();
}

function nothingChosen(): void {
  chosen = null;
  document.body.classList.remove('open');
  detail.replaceChildren(make('p', 'hint', say('choose')), make('p', 'hint', say('keys')));
}

/** A button of a list. It is chosen by a click or by Enter; the script shows what `open` gives. */
function item(className: string, label: Content, open: () => readonly Content[]): HTMLButtonElement {
  const button = make('button', `item ${className}`, label);
  button.type = 'button';
  button.addEventListener('click', () => {
    show(button, ...open());
    if (narrow.matches) detail.focus();
  });
  return button;
}

const narrow = window.matchMedia('(max-width: 56rem)');

// What is told of a line, a change, a row and a call.

const WORDING = { model: say('byModel'), rules: say('byRules'), person: say('byPerson') } as const;

function aboutLine(line: PageLine, notes: PageNotes): readonly Content[] {
  const lead = line.lead === '' ? null : make('span', 'lead', line.lead);
  return [
    make('h2', '', line.kind === 'overview' ? say('overview') : [lead, lead === null ? '' : ' ', prose(line.text)]),
    line.kind === 'overview' ? make('p', 'quoted', prose(line.text)) : null,
    line.upgrade === '' ? null : make('p', '', make('strong', '', `${notes.whatToDo}: `), prose(line.upgrade)),
    chips(line.marks),
    line.wording === null ? null : aboutWording(line, line.wording),
    aboutFindings(line.findings),
    line.entries.length === 0 ? null : aboutEntries(line.entries, notes),
    aboutChanges(line.changes),
  ];
}

function aboutWording(line: PageLine, wording: keyof typeof WORDING): Content {
  if (line.author === null) return make('p', 'wording', `${WORDING[wording]}.`);
  const { task, model, request, remembered } = line.author;
  const call = data.timeline?.calls.findIndex((one) => one.request === request && one.request !== '') ?? -1;
  const when = say(remembered ? 'remembered' : 'asked');
  const name = [
    make('code', '', model),
    ` (${task}, ${when}`,
    request === '' ? '' : [`, ${say('answer')} `, make('code', '', request)],
    ').',
  ];
  return make('p', 'wording', `${WORDING[wording]}: `, name, call < 0 ? null : [' ', opener(say('seeCall'), () => openCall(call))]);
}

function aboutFindings(findings: readonly PageFinding[]): Content {
  if (findings.length === 0) return null;
  const rows = findings.map(({ where, outcome, doubts }) =>
    make('li', '', make('strong', '', `${where === '' ? '' : `${where}, `}${outcome}: `), doubts.join('; ')),
  );
  return [make('h3', '', say('found')), make('ul', 'findings', rows)];
}

function aboutEntries(entries: readonly string[], notes: PageNotes): Content {
  const lines = notes.sections.flatMap((section) => section.lines).filter((line) => line.kind === 'line' && entries.includes(line.id));
  const rows = lines.map((line) =>
    make(
      'li',
      '',
      opener(`${line.lead === '' ? '' : `${line.lead}: `}${line.text}`, () => openLine(line)),
    ),
  );
  return rows.length === 0 ? null : [make('h3', '', say('standsOn')), make('ul', 'plain', rows)];
}

function aboutChanges(places: readonly number[]): Content {
  const changes = places.flatMap((place) => data.changes[place] ?? []);
  if (changes.length === 0) return null;
  return [make('h3', '', say('changes', { n: changes.length })), changes.map(aboutChange)];
}

function aboutChange(change: PageChange): Content {
  const by = change.authors.length === 0 ? null : ` · ${change.authors.join(', ')}`;
  const commits = change.commits.flatMap(({ short, url }, at) => [at === 0 ? `${say('commits')}: ` : ', ', link(short, url)]);
  return make(
    'article',
    '',
    make('h4', '', link(change.label, change.url), ' ', prose(change.title)),
    make('p', 'small', commits, by),
    chips(change.marks),
    change.ownWords === '' ? null : [make('h5', '', say('ownWords')), make('pre', '', change.ownWords)],
    aboutBody(change.body),
    change.files.length === 0 ? null : aside(say('paths', { n: change.files.length }), make('pre', '', change.files.join('\n'))),
    change.patch === '' ? null : aside(say('patch'), make('pre', '', change.patch)),
  );
}

function aboutBody(body: string | null): Content {
  if (body === null) return null;
  return body === '' ? make('p', 'small', say('titleOnly')) : make('pre', '', body);
}

function aside(title: string, ...content: readonly Content[]): Content {
  return make('details', '', make('summary', '', title), content);
}

function aboutRow(row: PageRow): readonly Content[] {
  const lines = linesOf(row.change);
  const links = lines.map((line) =>
    make(
      'li',
      '',
      opener(line.text, () => openLine(line)),
    ),
  );
  return [
    make('h2', '', 'Commit ', link(row.commit.short, row.commit.url)),
    make('p', '', make('span', `state ${row.state}`, say(row.state)), ` ${row.reason}`),
    links.length === 0 ? null : [make('h3', '', say('itsLine')), make('ul', 'plain', links)],
    row.change === null ? null : aboutChanges([row.change]),
  ];
}

function aboutCall(call: PageCall): readonly Content[] {
  const written = lines().filter((line) => line.author !== null && line.author.request === call.request && call.request !== '');
  const facts = [
    [say('model'), call.model],
    [say('answer'), call.request],
    [say('outcome'), call.outcome],
    [say('started'), say('afterFirst', { time: seconds(call.started) })],
    [say('took'), seconds(call.ended - call.started)],
    [say('waited'), call.waits.join(', ') || say('nothing')],
    [say('tokens'), say('inOut', { in: call.input, out: call.output })],
  ] as const;
  const rows = facts.flatMap(([name, value]) => [make('dt', '', name.charAt(0).toUpperCase() + name.slice(1)), make('dd', '', value)]);
  const links = written.map((line) =>
    make(
      'li',
      '',
      opener(line.text, () => openLine(line)),
    ),
  );
  return [
    make('h2', '', `${say('call')}: ${call.task}`),
    make('dl', '', rows),
    links.length === 0 ? null : [make('h3', '', say('wrote')), make('ul', 'plain', links)],
  ];
}

/** A link inside the page. */
function opener(label: string, open: () => void): HTMLButtonElement {
  const button = make('button', 'opener', prose(label));
  button.type = 'button';
  button.addEventListener('click', open);
  return button;
}

// The lists at the left: one tab stop each, arrow keys inside.

function moves(list: HTMLElement): void {
  const first = list.querySelector('button.item');
  for (const button of list.querySelectorAll('button.item')) button.setAttribute('tabindex', button === first ? '0' : '-1');
}

/** Items of a list that are seen. */
function seenItems(list: Element): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('button.item')].filter((button) => button.closest('details:not([open])') === null);
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function onArrow(event: KeyboardEvent): void {
  const target = event.target;
  if (!(target instanceof HTMLElement) || !target.classList.contains('item')) return;
  const list = target.closest('[role="tabpanel"]');
  const step = STEPS[event.key];
  if (list === null || step === undefined) return;
  const items = seenItems(list);
  const next = items[step(items.indexOf(target), items.length - 1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** The item that has the focus is the list's tab stop. */
function onFocus({ target }: Event): void {
  if (!(target instanceof HTMLElement) || !target.classList.contains('item')) return;
  for (const each of target.closest('[role="tabpanel"]')?.querySelectorAll<HTMLElement>('button.item') ?? []) each.tabIndex = -1;
  target.tabIndex = 0;
}

// Tabs.

type Tab = { readonly name: string; readonly panel: HTMLElement; readonly button: HTMLButtonElement };
const tabs: Tab[] = [];

function addTab(name: string, panel: HTMLElement): void {
  const button = make('button', 'tab', name);
  const id = `panel-${tabs.length}`;
  button.type = 'button';
  button.id = `tab-${tabs.length}`;
  button.setAttribute('role', 'tab');
  button.setAttribute('aria-controls', id);
  panel.id = id;
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', button.id);
  const tab = { name, panel, button };
  tabs.push(tab);
  button.addEventListener('click', () => choose(tab));
}

function choose(tab: Tab | undefined): void {
  if (tab === undefined) return;
  for (const { panel, button } of tabs) {
    panel.hidden = panel !== tab.panel;
    button.setAttribute('aria-selected', String(panel === tab.panel));
    button.tabIndex = panel === tab.panel ? 0 : -1;
  }
}

function onTabKey(event: KeyboardEvent): void {
  const at = tabs.findIndex(({ button }) => button === event.target);
  if (at < 0 || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return;
  const next = tabs[(at + (event.key === 'ArrowRight' ? 1 : tabs.length - 1)) % tabs.length];
  event.preventDefault();
  choose(next);
  next?.button.focus();
}

// Notes.

const notesPanel = make('div', 'panel');
const notesBody = make('div', 'notes');
let shownNotes: PageNotes | undefined = data.notes[0];
const buttonOfLine = new Map<PageLine, HTMLElement>();

function lines(): readonly PageLine[] {
  return data.notes.flatMap((notes) => notes.sections.flatMap((section) => section.lines));
}

/** The lines of the notes in which a change stands, those that are shown first. */
function linesOf(change: number | null): readonly PageLine[] {
  if (change === null) return [];
  const all = [...(shownNotes === undefined ? [] : [shownNotes]), ...data.notes.filter((notes) => notes !== shownNotes)];
  const found = all.flatMap((notes) => notes.sections.flatMap((section) => section.lines));
  const first = found.find((line) => line.kind !== 'overview' && line.changes.includes(change));
  return first === undefined ? [] : [first];
}

function showNotes(notes: PageNotes): void {
  shownNotes = notes;
  buttonOfLine.clear();
  const warning = notes.warning === null ? null : make('p', 'warning', notes.warning);
  notesBody.lang = notes.language;
  notesBody.dir = notes.rightToLeft ? 'rtl' : 'ltr';
  notesBody.replaceChildren();
  fill(notesBody, [
    warning,
    notes.sections.map((section) => {
      const rows = make(
        'ul',
        'lines',
        section.lines.map((line) => make('li', '', lineButton(line, section, notes))),
      );
      if (section.title === '') return rows;
      if (!section.folded) return [make('h3', '', section.title), rows];
      const summary = make('summary', '', `${section.title} (${section.lines.length})`);
      return make('details', 'fold', summary, rows);
    }),
    inEnglish(make('p', 'small', notes.reason)),
  ]);
  moves(notesPanel);
}

/** Words that are English whatever the page speaks. */
function inEnglish<Kind extends HTMLElement>(element: Kind): Kind {
  element.lang = 'en';
  element.dir = 'ltr';
  return element;
}

/** The page's own words stand among those of the notes. */
function inOurs<Kind extends HTMLElement>(element: Kind): Kind {
  element.lang = data.language;
  element.dir = data.rightToLeft ? 'rtl' : 'ltr';
  return element;
}

function lineButton(line: PageLine, section: PageSection, notes: PageNotes): HTMLElement {
  const lead = line.lead === '' ? null : [make('span', 'lead', line.lead), ' '];
  const outcomes = [...new Set(line.findings.map(({ outcome }) => outcome))].join(', ');
  const doubted = outcomes === '' ? null : [' ', inOurs(make('span', 'chip grave', `${say('check')}: ${outcomes}`))];
  // What the heading says is not said again.
  const grave = line.marks.filter((mark) => mark.grave && mark.text !== section.title);
  const more =
    line.changes.length > 1 && line.kind === 'line'
      ? inOurs(make('span', 'count', ` ${say('changes', { n: line.changes.length })}`))
      : null;
  const label = [lead, prose(line.text), more, grave.map((mark) => [' ', chip(mark)]), doubted];
  const button = item(line.kind, label, () => aboutLine(line, notes));
  buttonOfLine.set(line, button);
  return button;
}

/** Goes to a line, also one of other notes than those that are shown. */
function openLine(line: PageLine): void {
  const notes = data.notes.find((one) => one.sections.some((section) => section.lines.includes(line)));
  if (notes === undefined) return;
  if (notes !== shownNotes) {
    showNotes(notes);
    picker.value = String(data.notes.indexOf(notes));
  }
  choose(tabs[0]);
  openButton(buttonOfLine.get(line));
}

function openButton(button: HTMLElement | undefined): void {
  if (button === undefined) return;
  const folded = button.closest('details');
  if (folded !== null) folded.open = true;
  button.focus();
  button.click();
}

const picker = make('select', '');
picker.id = 'picker';
for (const [at, notes] of data.notes.entries()) {
  const option = make('option', '', notes.name);
  option.value = String(at);
  picker.append(option);
}
picker.addEventListener('change', () => {
  const notes = data.notes[Number(picker.value)];
  nothingChosen();
  if (notes !== undefined) showNotes(notes);
});
if (data.notes.length > 1) {
  const label = make('label', 'picker', `${say('notes')} `, picker);
  notesPanel.append(label);
}
notesPanel.append(notesBody);

// The ledger.

/** Rows that are drawn at once. */
const PAGE = 500;
const STATES = ['all', 'written', 'folded', 'left-out', 'failed'] as const;
const ledgerPanel = make('div', 'panel');
const ledgerRows = make('ul', 'lines');
const ledgerMore = make('button', 'more');
const ledgerCount = make('p', 'small');
const search = make('input', '');
let state: (typeof STATES)[number] = 'all';
let shownRows = PAGE;

function matching(): readonly PageRow[] {
  const words = search.value.trim().toLowerCase();
  return data.ledger.filter((row) => (state === 'all' || row.state === state) && (words === '' || textOf(row).includes(words)));
}

function textOf(row: PageRow): string {
  const change = row.change === null ? undefined : data.changes[row.change];
  return `${row.commit.short} ${row.reason} ${change?.label ?? ''} ${change?.title ?? ''}`.toLowerCase();
}

function showLedger(): void {
  const rows = matching();
  const buttons = rows.slice(0, shownRows).map((row) => make('li', '', rowButton(row)));
  ledgerRows.replaceChildren(...buttons);
  ledgerCount.textContent = say('shown', { n: rows.length, all: data.ledger.length });
  ledgerMore.hidden = rows.length <= shownRows;
  ledgerMore.textContent = say('more', { n: Math.min(PAGE, rows.length - shownRows) });
  moves(ledgerPanel);
}

function rowButton(row: PageRow): HTMLElement {
  const change = row.change === null ? undefined : data.changes[row.change];
  const label = [
    make('code', 'sha', row.commit.short),
    ' ',
    prose(change?.title ?? say('noChange')),
    ' ',
    make('span', 'reason', make('span', `state ${row.state}`, say(row.state)), ` ${row.reason}`),
  ];
  return item('row', label, () => aboutRow(row));
}

function buildLedger(): void {
  search.type = 'search';
  search.placeholder = say('filter');
  search.setAttribute('aria-label', `${say('ledger')}: ${say('filter')}`);
  search.addEventListener('input', () => {
    shownRows = PAGE;
    showLedger();
  });
  ledgerMore.type = 'button';
  ledgerMore.addEventListener('click', () => {
    shownRows += PAGE;
    showLedger();
  });
  const filters = STATES.map((name) => {
    const number = name === 'all' ? data.ledger.length : data.ledger.filter((row) => row.state === name).length;
    const button = make('button', 'filter', `${say(name)} ${number}`);
    button.type = 'button';
    button.setAttribute('aria-pressed', String(name === state));
    button.addEventListener('click', () => {
      state = name;
      shownRows = PAGE;
      for (const each of filters) each.setAttribute('aria-pressed', String(each === button));
      showLedger();
    });
    return button;
  });
  const group = make('div', 'filters', filters);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', say('states'));
  ledgerPanel.append(group, search, ledgerCount, ledgerRows, ledgerMore);
}

// The calls.

const SVG = 'http://www.w3.org/2000/svg';
const callButtons: HTMLElement[] = [];

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Each call in the first lane that is free when it starts. */
function lanesOf(calls: readonly PageCall[]): readonly number[] {
  const ends: number[] = [];
  return calls.map(({ started, ended }) => {
    const free = ends.findIndex((end) => end <= started);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = Math.max(ended, started + 1);
    return lane;
  });
}

const WIDTH = 600;
const LANE = 14;
const AXIS = 22;

function drawing(calls: readonly PageCall[], ms: number): SVGElement {
  const lanes = lanesOf(calls);
  const height = (Math.max(0, ...lanes) + 1) * LANE + AXIS;
  const svg = shape('svg', { viewBox: `0 0 ${WIDTH} ${height}`, class: 'timeline', direction: 'ltr', 'aria-hidden': 'true' });
  const scale = WIDTH / Math.max(1, ms);
  for (const part of [0, 0.25, 0.5, 0.75, 1]) {
    const x = Math.min(WIDTH - 1, part * WIDTH);
    svg.append(shape('line', { x1: x, x2: x, y1: 0, y2: height - AXIS + 4, class: 'grid' }));
    const anchor = part === 0 ? 'start' : part === 1 ? 'end' : 'middle';
    const label = shape('text', { x, y: height - 5, 'text-anchor': anchor });
    label.textContent = seconds(ms * part);
    svg.append(label);
  }
  for (const [at, call] of calls.entries()) {
    const failed = call.outcome !== 'answered' && call.outcome !== 'repaired';
    const width = Math.max(2, (call.ended - call.started) * scale - 1);
    const x = Math.min(WIDTH - width, call.started * scale);
    const bar = shape('rect', {
      x,
      y: (lanes[at] ?? 0) * LANE + 1,
      width,
      height: LANE - 3,
      rx: 2,
      class: `bar ${failed ? 'failed' : call.task}`,
    });
    const title = shape('title', {});
    title.textContent = `${call.task}, ${seconds(call.ended - call.started)}, ${call.outcome}`;
    bar.append(title);
    bar.addEventListener('click', () => openCall(at));
    svg.append(bar);
  }
  return svg;
}

function openCall(at: number): void {
  choose(tabs[2]);
  openButton(callButtons[at]);
}

function callsPanel(): HTMLElement {
  const { timeline } = data;
  if (timeline === null) return make('div', 'panel', make('p', 'hint', say('notAsked')));
  const { ms, bottleneck, calls, rest } = timeline;
  const tasks = [...new Set(calls.map(({ task }) => task))];
  const legend = [...tasks, 'failed'].map((task) =>
    make('span', 'legend', make('span', `swatch ${task}`), task === 'failed' ? say(task) : task),
  );
  for (const call of calls) {
    const label = [make('span', `swatch ${call.task}`), `${call.task}: ${seconds(call.ended - call.started)}, ${call.outcome} `];
    callButtons.push(
      item(
        'call',
        [label, make('span', 'reason', `${call.model}, ${say('tokens')}: ${say('inOut', { in: call.input, out: call.output })}`)],
        () => aboutCall(call),
      ),
    );
  }
  const list = make(
    'ul',
    'lines',
    callButtons.map((button) => make('li', '', button)),
  );
  const panel = make('div', 'panel', make('p', '', `${say('timeWent')}: ${bottleneck}`), make('p', 'legends', legend));
  panel.append(drawing(calls, ms), list);
  fill(
    panel,
    rest.map((line) => make('p', 'small', line)),
  );
  moves(panel);
  return panel;
}

// The page.

function build(): void {
  document.title = `${data.project === '' ? '' : `${data.project} `}${data.range}: ${say('evidence')}`;
  const title = make('h1', '', data.project === '' ? null : [data.project, ' '], make('span', 'range', data.range));
  const shortened = data.shortened.map((sentence) => make('p', 'warning', sentence));
  addTab(say('notes'), notesPanel);
  addTab(say('ledger'), ledgerPanel);
  addTab(say('calls'), callsPanel());
  const list = make(
    'div',
    'tabs',
    tabs.map(({ button }) => button),
  );
  list.setAttribute('role', 'tablist');
  list.addEventListener('keydown', onTabKey);
  const left = make(
    'div',
    'left',
    list,
    tabs.map(({ panel }) => panel),
  );
  left.addEventListener('keydown', onArrow);
  left.addEventListener('focusin', onFocus);
  document.body.append(make('header', '', title, chips(data.verdict), shortened), make('main', '', left, detail));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.body.classList.contains('open')) leave();
  });
  if (shownNotes !== undefined) showNotes(shownNotes);
  buildLedger();
  showLedger();
  choose(tabs[0]);
  nothingChosen();
}

build();
