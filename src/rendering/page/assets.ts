/** Made from evidence-page/ by `npm run docs`. */
export const SCRIPT = `(() => {
'use strict';
const data = JSON.parse(document.getElementById('data')?.textContent ?? '');
function say(key, values = {}) {
    return (data.words[key] ?? key).replace(/\\{(\\w+)\\}/g, (found, name)=>String(values[name] ?? found));
}
const OF_STRANGERS = new Set([
    'h2',
    'h4',
    'p',
    'pre',
    'button',
    'li'
]);
function make(name, className, ...content) {
    const element = document.createElement(name);
    if (className !== '') element.className = className;
    if (OF_STRANGERS.has(name)) element.dir = 'auto';
    for (const each of content)fill(element, each);
    return element;
}
function fill(element, content) {
    if (content === null) return;
    if (typeof content === 'string' || content instanceof Node) element.append(content);
    else for (const each of content)fill(element, each);
}
function prose(text) {
    return text.split(/(\`[^\`]+\`)/).map((part)=>/^\`.+\`$/s.test(part) ? make('code', '', part.slice(1, -1)) : part);
}
function link(label, url) {
    if (url === null || !/^https?:\\/\\//.test(url)) return label;
    const anchor = make('a', '', label);
    anchor.href = url;
    anchor.target = '_blank';
    anchor.rel = 'noopener noreferrer';
    return anchor;
}
function chips(marks) {
    return marks.length === 0 ? null : make('p', 'chips', marks.map(chip));
}
function chip({ text, grave }) {
    return make('span', grave ? 'chip grave' : 'chip', text);
}
function seconds(ms) {
    return ms < 1000 ? \`\${Math.round(ms)} ms\` : \`\${(ms / 1000).toFixed(1)} s\`;
}
const detail = make('section', 'detail');
detail.id = 'detail';
detail.tabIndex = -1;
detail.setAttribute('aria-label', say('evidence'));
detail.setAttribute('aria-live', 'polite');
let chosen = null;
function show(button, ...content) {
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
function leave() {
    document.body.classList.remove('open');
    chosen?.focus();
}
function nothingChosen() {
    chosen = null;
    document.body.classList.remove('open');
    detail.replaceChildren(make('p', 'hint', say('choose')), make('p', 'hint', say('keys')));
}
function item(className, label, open) {
    const button = make('button', \`item \${className}\`, label);
    button.type = 'button';
    button.addEventListener('click', ()=>{
        show(button, ...open());
        if (narrow.matches) detail.focus();
    });
    return button;
}
const narrow = window.matchMedia('(max-width: 56rem)');
const WORDING = {
    model: say('byModel'),
    rules: say('byRules'),
    person: say('byPerson')
};
function aboutLine(line, notes) {
    const lead = line.lead === '' ? null : make('span', 'lead', line.lead);
    return [
        make('h2', '', line.kind === 'overview' ? say('overview') : [
            lead,
            lead === null ? '' : ' ',
            prose(line.text)
        ]),
        line.kind === 'overview' ? make('p', 'quoted', prose(line.text)) : null,
        line.upgrade === '' ? null : make('p', '', make('strong', '', \`\${notes.whatToDo}: \`), prose(line.upgrade)),
        chips(line.marks),
        line.wording === null ? null : aboutWording(line, line.wording),
        aboutFindings(line.findings),
        line.entries.length === 0 ? null : aboutEntries(line.entries, notes),
        aboutChanges(line.changes)
    ];
}
function aboutWording(line, wording) {
    if (line.author === null) return make('p', 'wording', \`\${WORDING[wording]}.\`);
    const { task, model, request, remembered } = line.author;
    const call = data.timeline?.calls.findIndex((one)=>one.request === request && one.request !== '') ?? -1;
    const when = say(remembered ? 'remembered' : 'asked');
    const name = [
        make('code', '', model),
        \` (\${task}, \${when}\`,
        request === '' ? '' : [
            \`, \${say('answer')} \`,
            make('code', '', request)
        ],
        ').'
    ];
    return make('p', 'wording', \`\${WORDING[wording]}: \`, name, call < 0 ? null : [
        ' ',
        opener(say('seeCall'), ()=>openCall(call))
    ]);
}
function aboutFindings(findings) {
    if (findings.length === 0) return null;
    const rows = findings.map(({ where, outcome, doubts })=>make('li', '', make('strong', '', \`\${where === '' ? '' : \`\${where}, \`}\${outcome}: \`), doubts.join('; ')));
    return [
        make('h3', '', say('found')),
        make('ul', 'findings', rows)
    ];
}
function aboutEntries(entries, notes) {
    const lines = notes.sections.flatMap((section)=>section.lines).filter((line)=>line.kind === 'line' && entries.includes(line.id));
    const rows = lines.map((line)=>make('li', '', opener(\`\${line.lead === '' ? '' : \`\${line.lead}: \`}\${line.text}\`, ()=>openLine(line))));
    return rows.length === 0 ? null : [
        make('h3', '', say('standsOn')),
        make('ul', 'plain', rows)
    ];
}
function aboutChanges(places) {
    const changes = places.flatMap((place)=>data.changes[place] ?? []);
    if (changes.length === 0) return null;
    return [
        make('h3', '', say('changes', {
            n: changes.length
        })),
        changes.map(aboutChange)
    ];
}
function aboutChange(change) {
    const by = change.authors.length === 0 ? null : \` · \${change.authors.join(', ')}\`;
    const commits = change.commits.flatMap(({ short, url }, at)=>[
            at === 0 ? \`\${say('commits')}: \` : ', ',
            link(short, url)
        ]);
    return make('article', '', make('h4', '', link(change.label, change.url), ' ', prose(change.title)), make('p', 'small', commits, by), chips(change.marks), change.ownWords === '' ? null : [
        make('h5', '', say('ownWords')),
        make('pre', '', change.ownWords)
    ], aboutBody(change.body), change.files.length === 0 ? null : aside(say('paths', {
        n: change.files.length
    }), make('pre', '', change.files.join('\\n'))), change.patch === '' ? null : aside(say('patch'), make('pre', '', change.patch)));
}
function aboutBody(body) {
    if (body === null) return null;
    return body === '' ? make('p', 'small', say('titleOnly')) : make('pre', '', body);
}
function aside(title, ...content) {
    return make('details', '', make('summary', '', title), content);
}
function aboutRow(row) {
    const lines = linesOf(row.change);
    const links = lines.map((line)=>make('li', '', opener(line.text, ()=>openLine(line))));
    return [
        make('h2', '', 'Commit ', link(row.commit.short, row.commit.url)),
        make('p', '', make('span', \`state \${row.state}\`, say(row.state)), \` \${row.reason}\`),
        links.length === 0 ? null : [
            make('h3', '', say('itsLine')),
            make('ul', 'plain', links)
        ],
        row.change === null ? null : aboutChanges([
            row.change
        ])
    ];
}
function aboutCall(call) {
    const written = lines().filter((line)=>line.author !== null && line.author.request === call.request && call.request !== '');
    const facts = [
        [
            say('model'),
            call.model
        ],
        [
            say('answer'),
            call.request
        ],
        [
            say('outcome'),
            call.outcome
        ],
        [
            say('started'),
            say('afterFirst', {
                time: seconds(call.started)
            })
        ],
        [
            say('took'),
            seconds(call.ended - call.started)
        ],
        [
            say('waited'),
            call.waits.join(', ') || say('nothing')
        ],
        [
            say('tokens'),
            say('inOut', {
                in: call.input,
                out: call.output
            })
        ]
    ];
    const rows = facts.flatMap(([name, value])=>[
            make('dt', '', name.charAt(0).toUpperCase() + name.slice(1)),
            make('dd', '', value)
        ]);
    const links = written.map((line)=>make('li', '', opener(line.text, ()=>openLine(line))));
    return [
        make('h2', '', \`\${say('call')}: \${call.task}\`),
        make('dl', '', rows),
        links.length === 0 ? null : [
            make('h3', '', say('wrote')),
            make('ul', 'plain', links)
        ]
    ];
}
function opener(label, open) {
    const button = make('button', 'opener', prose(label));
    button.type = 'button';
    button.addEventListener('click', open);
    return button;
}
function moves(list) {
    const first = list.querySelector('button.item');
    for (const button of list.querySelectorAll('button.item'))button.setAttribute('tabindex', button === first ? '0' : '-1');
}
function seenItems(list) {
    return [
        ...list.querySelectorAll('button.item')
    ].filter((button)=>button.closest('details:not([open])') === null);
}
const STEPS = {
    ArrowDown: (at, last)=>Math.min(at + 1, last),
    ArrowUp: (at)=>Math.max(at - 1, 0),
    Home: ()=>0,
    End: (_, last)=>last
};
function onArrow(event) {
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
function onFocus({ target }) {
    if (!(target instanceof HTMLElement) || !target.classList.contains('item')) return;
    for (const each of target.closest('[role="tabpanel"]')?.querySelectorAll('button.item') ?? [])each.tabIndex = -1;
    target.tabIndex = 0;
}
const tabs = [];
function addTab(name, panel) {
    const button = make('button', 'tab', name);
    const id = \`panel-\${tabs.length}\`;
    button.type = 'button';
    button.id = \`tab-\${tabs.length}\`;
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-controls', id);
    panel.id = id;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', button.id);
    const tab = {
        name,
        panel,
        button
    };
    tabs.push(tab);
    button.addEventListener('click', ()=>choose(tab));
}
function choose(tab) {
    if (tab === undefined) return;
    for (const { panel, button } of tabs){
        panel.hidden = panel !== tab.panel;
        button.setAttribute('aria-selected', String(panel === tab.panel));
        button.tabIndex = panel === tab.panel ? 0 : -1;
    }
}
function onTabKey(event) {
    const at = tabs.findIndex(({ button })=>button === event.target);
    if (at < 0 || event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    const next = tabs[(at + (event.key === 'ArrowRight' ? 1 : tabs.length - 1)) % tabs.length];
    event.preventDefault();
    choose(next);
    next?.button.focus();
}
const notesPanel = make('div', 'panel');
const notesBody = make('div', 'notes');
let shownNotes = data.notes[0];
const buttonOfLine = new Map();
function lines() {
    return data.notes.flatMap((notes)=>notes.sections.flatMap((section)=>section.lines));
}
function linesOf(change) {
    if (change === null) return [];
    const all = [
        ...shownNotes === undefined ? [] : [
            shownNotes
        ],
        ...data.notes.filter((notes)=>notes !== shownNotes)
    ];
    const found = all.flatMap((notes)=>notes.sections.flatMap((section)=>section.lines));
    const first = found.find((line)=>line.kind !== 'overview' && line.changes.includes(change));
    return first === undefined ? [] : [
        first
    ];
}
function showNotes(notes) {
    shownNotes = notes;
    buttonOfLine.clear();
    const warning = notes.warning === null ? null : make('p', 'warning', notes.warning);
    notesBody.lang = notes.language;
    notesBody.dir = notes.rightToLeft ? 'rtl' : 'ltr';
    notesBody.replaceChildren();
    fill(notesBody, [
        warning,
        notes.sections.map((section)=>{
            const rows = make('ul', 'lines', section.lines.map((line)=>make('li', '', lineButton(line, section, notes))));
            if (section.title === '') return rows;
            if (!section.folded) return [
                make('h3', '', section.title),
                rows
            ];
            const summary = make('summary', '', \`\${section.title} (\${section.lines.length})\`);
            return make('details', 'fold', summary, rows);
        }),
        inEnglish(make('p', 'small', notes.reason))
    ]);
    moves(notesPanel);
}
function inEnglish(element) {
    element.lang = 'en';
    element.dir = 'ltr';
    return element;
}
function inOurs(element) {
    element.lang = data.language;
    element.dir = data.rightToLeft ? 'rtl' : 'ltr';
    return element;
}
function lineButton(line, section, notes) {
    const lead = line.lead === '' ? null : [
        make('span', 'lead', line.lead),
        ' '
    ];
    const outcomes = [
        ...new Set(line.findings.map(({ outcome })=>outcome))
    ].join(', ');
    const doubted = outcomes === '' ? null : [
        ' ',
        inOurs(make('span', 'chip grave', \`\${say('check')}: \${outcomes}\`))
    ];
    const grave = line.marks.filter((mark)=>mark.grave && mark.text !== section.title);
    const more = line.changes.length > 1 && line.kind === 'line' ? inOurs(make('span', 'count', \` \${say('changes', {
        n: line.changes.length
    })}\`)) : null;
    const label = [
        lead,
        prose(line.text),
        more,
        grave.map((mark)=>[
                ' ',
                chip(mark)
            ]),
        doubted
    ];
    const button = item(line.kind, label, ()=>aboutLine(line, notes));
    buttonOfLine.set(line, button);
    return button;
}
function openLine(line) {
    const notes = data.notes.find((one)=>one.sections.some((section)=>section.lines.includes(line)));
    if (notes === undefined) return;
    if (notes !== shownNotes) {
        showNotes(notes);
        picker.value = String(data.notes.indexOf(notes));
    }
    choose(tabs[0]);
    openButton(buttonOfLine.get(line));
}
function openButton(button) {
    if (button === undefined) return;
    const folded = button.closest('details');
    if (folded !== null) folded.open = true;
    button.focus();
    button.click();
}
const picker = make('select', '');
picker.id = 'picker';
for (const [at, notes] of data.notes.entries()){
    const option = make('option', '', notes.name);
    option.value = String(at);
    picker.append(option);
}
picker.addEventListener('change', ()=>{
    const notes = data.notes[Number(picker.value)];
    nothingChosen();
    if (notes !== undefined) showNotes(notes);
});
if (data.notes.length > 1) {
    const label = make('label', 'picker', \`\${say('notes')} \`, picker);
    notesPanel.append(label);
}
notesPanel.append(notesBody);
const PAGE = 500;
const STATES = [
    'all',
    'written',
    'folded',
    'left-out',
    'failed'
];
const ledgerPanel = make('div', 'panel');
const ledgerRows = make('ul', 'lines');
const ledgerMore = make('button', 'more');
const ledgerCount = make('p', 'small');
const search = make('input', '');
let state = 'all';
let shownRows = PAGE;
function matching() {
    const words = search.value.trim().toLowerCase();
    return data.ledger.filter((row)=>(state === 'all' || row.state === state) && (words === '' || textOf(row).includes(words)));
}
function textOf(row) {
    const change = row.change === null ? undefined : data.changes[row.change];
    return \`\${row.commit.short} \${row.reason} \${change?.label ?? ''} \${change?.title ?? ''}\`.toLowerCase();
}
function showLedger() {
    const rows = matching();
    const buttons = rows.slice(0, shownRows).map((row)=>make('li', '', rowButton(row)));
    ledgerRows.replaceChildren(...buttons);
    ledgerCount.textContent = say('shown', {
        n: rows.length,
        all: data.ledger.length
    });
    ledgerMore.hidden = rows.length <= shownRows;
    ledgerMore.textContent = say('more', {
        n: Math.min(PAGE, rows.length - shownRows)
    });
    moves(ledgerPanel);
}
function rowButton(row) {
    const change = row.change === null ? undefined : data.changes[row.change];
    const label = [
        make('code', 'sha', row.commit.short),
        ' ',
        prose(change?.title ?? say('noChange')),
        ' ',
        make('span', 'reason', make('span', \`state \${row.state}\`, say(row.state)), \` \${row.reason}\`)
    ];
    return item('row', label, ()=>aboutRow(row));
}
function buildLedger() {
    search.type = 'search';
    search.placeholder = say('filter');
    search.setAttribute('aria-label', \`\${say('ledger')}: \${say('filter')}\`);
    search.addEventListener('input', ()=>{
        shownRows = PAGE;
        showLedger();
    });
    ledgerMore.type = 'button';
    ledgerMore.addEventListener('click', ()=>{
        shownRows += PAGE;
        showLedger();
    });
    const filters = STATES.map((name)=>{
        const number = name === 'all' ? data.ledger.length : data.ledger.filter((row)=>row.state === name).length;
        const button = make('button', 'filter', \`\${say(name)} \${number}\`);
        button.type = 'button';
        button.setAttribute('aria-pressed', String(name === state));
        button.addEventListener('click', ()=>{
            state = name;
            shownRows = PAGE;
            for (const each of filters)each.setAttribute('aria-pressed', String(each === button));
            showLedger();
        });
        return button;
    });
    const group = make('div', 'filters', filters);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', say('states'));
    ledgerPanel.append(group, search, ledgerCount, ledgerRows, ledgerMore);
}
const SVG = 'http://www.w3.org/2000/svg';
const callButtons = [];
function shape(name, attributes) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes))element.setAttribute(key, String(value));
    return element;
}
function lanesOf(calls) {
    const ends = [];
    return calls.map(({ started, ended })=>{
        const free = ends.findIndex((end)=>end <= started);
        const lane = free < 0 ? ends.length : free;
        ends[lane] = Math.max(ended, started + 1);
        return lane;
    });
}
const WIDTH = 600;
const LANE = 14;
const AXIS = 22;
function drawing(calls, ms) {
    const lanes = lanesOf(calls);
    const height = (Math.max(0, ...lanes) + 1) * LANE + AXIS;
    const svg = shape('svg', {
        viewBox: \`0 0 \${WIDTH} \${height}\`,
        class: 'timeline',
        direction: 'ltr',
        'aria-hidden': 'true'
    });
    const scale = WIDTH / Math.max(1, ms);
    for (const part of [
        0,
        0.25,
        0.5,
        0.75,
        1
    ]){
        const x = Math.min(WIDTH - 1, part * WIDTH);
        svg.append(shape('line', {
            x1: x,
            x2: x,
            y1: 0,
            y2: height - AXIS + 4,
            class: 'grid'
        }));
        const anchor = part === 0 ? 'start' : part === 1 ? 'end' : 'middle';
        const label = shape('text', {
            x,
            y: height - 5,
            'text-anchor': anchor
        });
        label.textContent = seconds(ms * part);
        svg.append(label);
    }
    for (const [at, call] of calls.entries()){
        const failed = call.outcome !== 'answered' && call.outcome !== 'repaired';
        const width = Math.max(2, (call.ended - call.started) * scale - 1);
        const x = Math.min(WIDTH - width, call.started * scale);
        const bar = shape('rect', {
            x,
            y: (lanes[at] ?? 0) * LANE + 1,
            width,
            height: LANE - 3,
            rx: 2,
            class: \`bar \${failed ? 'failed' : call.task}\`
        });
        const title = shape('title', {});
        title.textContent = \`\${call.task}, \${seconds(call.ended - call.started)}, \${call.outcome}\`;
        bar.append(title);
        bar.addEventListener('click', ()=>openCall(at));
        svg.append(bar);
    }
    return svg;
}
function openCall(at) {
    choose(tabs[2]);
    openButton(callButtons[at]);
}
function callsPanel() {
    const { timeline } = data;
    if (timeline === null) return make('div', 'panel', make('p', 'hint', say('notAsked')));
    const { ms, bottleneck, calls, rest } = timeline;
    const tasks = [
        ...new Set(calls.map(({ task })=>task))
    ];
    const legend = [
        ...tasks,
        'failed'
    ].map((task)=>make('span', 'legend', make('span', \`swatch \${task}\`), task === 'failed' ? say(task) : task));
    for (const call of calls){
        const label = [
            make('span', \`swatch \${call.task}\`),
            \`\${call.task}: \${seconds(call.ended - call.started)}, \${call.outcome} \`
        ];
        callButtons.push(item('call', [
            label,
            make('span', 'reason', \`\${call.model}, \${say('tokens')}: \${say('inOut', {
                in: call.input,
                out: call.output
            })}\`)
        ], ()=>aboutCall(call)));
    }
    const list = make('ul', 'lines', callButtons.map((button)=>make('li', '', button)));
    const panel = make('div', 'panel', make('p', '', \`\${say('timeWent')}: \${bottleneck}\`), make('p', 'legends', legend));
    panel.append(drawing(calls, ms), list);
    fill(panel, rest.map((line)=>make('p', 'small', line)));
    moves(panel);
    return panel;
}
function build() {
    document.title = \`\${data.project === '' ? '' : \`\${data.project} \`}\${data.range}: \${say('evidence')}\`;
    const title = make('h1', '', data.project === '' ? null : [
        data.project,
        ' '
    ], make('span', 'range', data.range));
    const shortened = data.shortened.map((sentence)=>make('p', 'warning', sentence));
    addTab(say('notes'), notesPanel);
    addTab(say('ledger'), ledgerPanel);
    addTab(say('calls'), callsPanel());
    const list = make('div', 'tabs', tabs.map(({ button })=>button));
    list.setAttribute('role', 'tablist');
    list.addEventListener('keydown', onTabKey);
    const left = make('div', 'left', list, tabs.map(({ panel })=>panel));
    left.addEventListener('keydown', onArrow);
    left.addEventListener('focusin', onFocus);
    document.body.append(make('header', '', title, chips(data.verdict), shortened), make('main', '', left, detail));
    document.addEventListener('keydown', (event)=>{
        if (event.key === 'Escape' && document.body.classList.contains('open')) leave();
    });
    if (shownNotes !== undefined) showNotes(shownNotes);
    buildLedger();
    showLedger();
    choose(tabs[0]);
    nothingChosen();
}
build();
})();
`;

export const STYLE = `
:root {
  color-scheme: light dark;
  --back: #ffffff;
  --raised: #f6f8fa;
  --text: #1f2328;
  --quiet: #59636e;
  --line: #d1d9e0;
  --accent: #0969da;
  --chosen: #ddf4ff;
  --grave: #b3121d;
  --grave-back: #ffebe9;
  --map: #4a8fe0;
  --merge: #8a63d2;
  --compose: #1a9a55;
  --localise: #b07d14;
  --verify: #0f8a8a;
  --failed: #d1242f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #0d1117;
    --raised: #151b23;
    --text: #e6edf3;
    --quiet: #9198a1;
    --line: #30363d;
    --accent: #58a6ff;
    --chosen: #14304f;
    --grave: #ff8f87;
    --grave-back: #3c1618;
    --map: #58a6ff;
    --merge: #bc8cff;
    --compose: #3fb950;
    --localise: #d29922;
    --verify: #39c5cf;
    --failed: #f85149;
  }
}
* {
  box-sizing: border-box;
}
html,
body {
  height: 100%;
  margin: 0;
}
body {
  display: flex;
  flex-direction: column;
  background: var(--back);
  color: var(--text);
  font:
    15px / 1.5 system-ui,
    -apple-system,
    "Segoe UI",
    "Noto Sans",
    Helvetica,
    Arial,
    sans-serif;
}
header {
  padding: 0.8rem 1.25rem 0.6rem;
  border-bottom: 1px solid var(--line);
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.4rem 1rem;
}
h1 {
  font-size: 1.15rem;
  margin: 0;
  overflow-wrap: anywhere;
}
h1 .range {
  font-weight: 400;
  color: var(--quiet);
}
h2 {
  font-size: 1.1rem;
  line-height: 1.4;
  margin: 0 0 0.75rem;
  overflow-wrap: anywhere;
}
h3 {
  font-size: 0.98rem;
  font-weight: 600;
  margin: 1.4rem 0 0.35rem;
}
.detail h3 {
  font-size: 0.88rem;
  color: var(--quiet);
}
h4 {
  font-size: 0.98rem;
  margin: 0 0 0.25rem;
  overflow-wrap: anywhere;
}
h5 {
  font-size: 0.85rem;
  margin: 0.75rem 0 0.25rem;
}
main {
  flex: 1;
  min-height: 0;
  display: grid;
  grid-template-columns: minmax(22rem, 46%) 1fr;
}
.left {
  display: flex;
  flex-direction: column;
  min-height: 0;
  border-inline-end: 1px solid var(--line);
}
.panel {
  flex: 1;
  overflow-y: auto;
  padding: 0.25rem 1.25rem 2rem;
}
.panel[hidden] {
  display: none;
}
.detail {
  overflow-y: auto;
  padding: 1.25rem 1.5rem 3rem;
  background: var(--raised);
}
.detail:focus {
  outline: none;
}
.back {
  display: none;
}
button,
select,
input {
  font: inherit;
  color: inherit;
}
button {
  cursor: pointer;
}
:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 1px;
}
.tabs {
  display: flex;
  gap: 0.25rem;
  padding: 0 1rem;
  border-bottom: 1px solid var(--line);
}
.tab {
  background: none;
  border: 0;
  border-bottom: 2px solid transparent;
  padding: 0.55rem 0.6rem 0.45rem;
  color: var(--quiet);
}
.tab[aria-selected="true"] {
  color: var(--text);
  font-weight: 600;
  border-bottom-color: var(--accent);
}
.lines,
.plain {
  list-style: none;
  margin: 0;
  padding: 0;
}
.item {
  display: block;
  width: 100%;
  text-align: start;
  background: none;
  border: 0;
  border-inline-start: 3px solid transparent;
  border-radius: 4px;
  padding: 0.3rem 0.6rem;
  margin: 1px 0;
  overflow-wrap: anywhere;
}
.item:hover {
  background: var(--raised);
}
.item[aria-current="true"] {
  background: var(--chosen);
  border-inline-start-color: var(--accent);
}
.lead {
  font-weight: 600;
}

.lead::after {
  content: ":";
}
.count,
.reason,
.small,
.hint,
.wording {
  color: var(--quiet);
  font-size: 0.86rem;
}
.count {
  white-space: nowrap;
}
.reason {
  display: block;
}
.chips {
  display: flex;
  flex-wrap: wrap;
  gap: 0.35rem;
  margin: 0.4rem 0;
}
header .chips {
  margin: 0;
}
.chip,
.state {
  display: inline-block;
  border: 1px solid var(--line);
  border-radius: 1rem;
  padding: 0 0.55rem;
  font-size: 0.8rem;
  color: var(--quiet);
  overflow-wrap: anywhere;
}
.item .chip {
  white-space: nowrap;
}
.notes {
  margin-top: 0.75rem;
}
.grave,
.state.failed {
  color: var(--grave);
  border-color: var(--grave);
  background: var(--grave-back);
}
.state.written {
  color: var(--compose);
  border-color: var(--compose);
}
.warning {
  margin: 0.5rem 0;
  padding: 0.4rem 0.8rem;
  border-inline-start: 3px solid var(--grave);
  background: var(--grave-back);
  width: 100%;
}
.findings {
  margin: 0;
  padding: 0.5rem 0.8rem 0.5rem 2rem;
  background: var(--grave-back);
  border-radius: 6px;
  overflow-wrap: anywhere;
}
.quoted {
  margin: 0 0 0.75rem;
}
article {
  background: var(--back);
  border: 1px solid var(--line);
  border-radius: 6px;
  padding: 0.8rem 1rem;
  margin: 0 0 0.75rem;
}
article p {
  margin: 0.2rem 0 0.5rem;
}
code,
pre {
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
  font-size: 0.86em;
}
code {
  background: color-mix(in srgb, var(--quiet) 18%, transparent);
  border-radius: 4px;
  padding: 0.1em 0.3em;
}
pre {
  margin: 0.4rem 0 0;
  padding: 0.6rem 0.75rem;
  background: var(--raised);
  border-radius: 6px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  max-height: 24rem;
  overflow-y: auto;
}
a,
.opener {
  color: var(--accent);
}
.opener {
  background: none;
  border: 0;
  padding: 0.1rem 0;
  text-align: start;
  text-decoration: underline;
}
.plain li {
  margin: 0.2rem 0;
}
summary {
  cursor: pointer;
  margin: 0.6rem 0;
  color: var(--quiet);
  font-weight: 600;
  font-size: 0.88rem;
}
.picker {
  display: block;
  margin: 0.75rem 0 0;
  color: var(--quiet);
}
select,
input[type="search"] {
  background: var(--back);
  border: 1px solid var(--line);
  border-radius: 6px;
  padding: 0.3rem 0.5rem;
}
input[type="search"] {
  width: 100%;
}
.filters {
  display: flex;
  flex-wrap: wrap;
  gap: 0.35rem;
  margin: 0.9rem 0 0.6rem;
}
.filter,
.more {
  background: var(--raised);
  border: 1px solid var(--line);
  border-radius: 6px;
  padding: 0.15rem 0.6rem;
  font-size: 0.88rem;
}
.filter[aria-pressed="true"] {
  background: var(--chosen);
  border-color: var(--accent);
}
.more[hidden] {
  display: none;
}
dl {
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 0.25rem 1rem;
  margin: 0;
}
dt {
  color: var(--quiet);
}
dd {
  margin: 0;
  overflow-wrap: anywhere;
}
.timeline {
  display: block;
  width: 100%;
  height: auto;
  margin: 0.5rem 0 1rem;
}
.timeline .grid {
  stroke: var(--line);
}
.timeline text {
  fill: var(--quiet);
  font-size: 11px;
}
.bar {
  cursor: pointer;
}
.bar.map {
  fill: var(--map);
}
.bar.merge {
  fill: var(--merge);
}
.bar.compose {
  fill: var(--compose);
}
.bar.localise {
  fill: var(--localise);
}
.bar.verify {
  fill: var(--verify);
}
.bar.failed {
  fill: var(--failed);
}
.legends {
  margin: 0;
}
.legend {
  display: inline-block;
  margin-inline-end: 1rem;
  color: var(--quiet);
  font-size: 0.86rem;
}
.swatch {
  display: inline-block;
  width: 0.7rem;
  height: 0.7rem;
  border-radius: 2px;
  margin-inline-end: 0.4rem;
  background: var(--quiet);
}
.swatch.map {
  background: var(--map);
}
.swatch.merge {
  background: var(--merge);
}
.swatch.compose {
  background: var(--compose);
}
.swatch.localise {
  background: var(--localise);
}
.swatch.verify {
  background: var(--verify);
}
.swatch.failed {
  background: var(--failed);
}
/* The drawing is half as large there. */
@media (max-width: 34rem) {
  .timeline text {
    font-size: 19px;
  }
}
@media (max-width: 56rem) {
  main {
    grid-template-columns: 1fr;
  }
  .left {
    border-inline-end: 0;
  }
  .detail {
    display: none;
  }
  body.open .detail {
    display: block;
  }
  body.open .left {
    display: none;
  }
  .back {
    display: inline-block;
    margin-bottom: 1rem;
    background: none;
    border: 1px solid var(--line);
    border-radius: 6px;
    padding: 0.2rem 0.7rem;
  }
}
@media print {
  .left,
  .detail,
  .panel {
    overflow: visible;
  }
}
`;
