import { modules as shared0 } from './shared.806.js';

export const ids = [9786];

export const modules = {
  ...shared0,
  29786: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      evidencePage: () => evidencePage,
      u: () => publishEvidencePage
    });
    var promises_ = __webpack_require__(51455);
    var external_node_path_ = __webpack_require__(76760);
    var external_node_crypto_ = __webpack_require__(77598);
    var limits = __webpack_require__(8207);
    var rendering_language = __webpack_require__(33848);
    const SCRIPT = `(() => {\n'use strict';\nconst data = JSON.parse(document.getElementById('data')?.textContent ?? '');\nfunction say(key, values = {}) {\n    return (data.words[key] ?? key).replace(/\\{(\\w+)\\}/g, (found, name)=>String(values[name] ?? found));\n}\nconst OF_STRANGERS = new Set([\n    'h2',\n    'h4',\n    'p',\n    'pre',\n    'button',\n    'li'\n]);\nfunction make(name, className, ...content) {\n    const element = document.createElement(name);\n    if (className !== '') element.className = className;\n    if (OF_STRANGERS.has(name)) element.dir = 'auto';\n    for (const each of content)fill(element, each);\n    return element;\n}\nfunction fill(element, content) {\n    if (content === null) return;\n    if (typeof content === 'string' || content instanceof Node) element.append(content);\n    else for (const each of content)fill(element, each);\n}\nfunction prose(text) {\n    return text.split(/(\`[^\`]+\`)/).map((part)=>/^\`.+\`$/s.test(part) ? make('code', '', part.slice(1, -1)) : part);\n}\nfunction link(label, url) {\n    if (url === null || !/^https?:\\/\\//.test(url)) return label;\n    const anchor = make('a', '', label);\n    anchor.href = url;\n    anchor.target = '_blank';\n    anchor.rel = 'noopener noreferrer';\n    return anchor;\n}\nfunction chips(marks) {\n    return marks.length === 0 ? null : make('p', 'chips', marks.map(chip));\n}\nfunction chip({ text, grave }) {\n    return make('span', grave ? 'chip grave' : 'chip', text);\n}\nfunction seconds(ms) {\n    return ms < 1000 ? \`\${Math.round(ms)} ms\` : \`\${(ms / 1000).toFixed(1)} s\`;\n}\nconst detail = make('section', 'detail');\ndetail.id = 'detail';\ndetail.tabIndex = -1;\ndetail.setAttribute('aria-label', say('evidence'));\ndetail.setAttribute('aria-live', 'polite');\nlet chosen = null;\nfunction show(button, ...content) {\n    chosen?.removeAttribute('aria-current');\n    chosen = button;\n    button.setAttribute('aria-current', 'true');\n    const back = make('button', 'back', say('back'));\n    back.type = 'button';\n    back.addEventListener('click', leave);\n    detail.replaceChildren(back);\n    fill(detail, content);\n    detail.scrollTop = 0;\n    document.body.classList.add('open');\n}\nfunction leave() {\n    document.body.classList.remove('open');\n    chosen?.focus();\n}\nfunction nothingChosen() {\n    chosen = null;\n    document.body.classList.remove('open');\n    detail.replaceChildren(make('p', 'hint', say('choose')), make('p', 'hint', say('keys')));\n}\nfunction item(className, label, open) {\n    const button = make('button', \`item \${className}\`, label);\n    button.type = 'button';\n    button.addEventListener('click', ()=>{\n        show(button, ...open());\n        if (narrow.matches) detail.focus();\n    });\n    return button;\n}\nconst narrow = window.matchMedia('(max-width: 56rem)');\nconst WORDING = {\n    model: say('byModel'),\n    rules: say('byRules'),\n    person: say('byPerson')\n};\nfunction aboutLine(line, notes) {\n    const lead = line.lead === '' ? null : make('span', 'lead', line.lead);\n    return [\n        make('h2', '', line.kind === 'overview' ? say('overview') : [\n            lead,\n            lead === null ? '' : ' ',\n            prose(line.text)\n        ]),\n        line.kind === 'overview' ? make('p', 'quoted', prose(line.text)) : null,\n        line.upgrade === '' ? null : make('p', '', make('strong', '', \`\${notes.whatToDo}: \`), prose(line.upgrade)),\n        chips(line.marks),\n        line.wording === null ? null : aboutWording(line, line.wording),\n        aboutFindings(line.findings),\n        line.entries.length === 0 ? null : aboutEntries(line.entries, notes),\n        aboutChanges(line.changes)\n    ];\n}\nfunction aboutWording(line, wording) {\n    if (line.author === null) return make('p', 'wording', \`\${WORDING[wording]}.\`);\n    const { task, model, request, remembered } = line.author;\n    const call = data.timeline?.calls.findIndex((one)=>one.request === request && one.request !== '') ?? -1;\n    const when = say(remembered ? 'remembered' : 'asked');\n    const name = [\n        make('code', '', model),\n        \` (\${task}, \${when}\`,\n        request === '' ? '' : [\n            \`, \${say('answer')} \`,\n            make('code', '', request)\n        ],\n        ').'\n    ];\n    return make('p', 'wording', \`\${WORDING[wording]}: \`, name, call < 0 ? null : [\n        ' ',\n        opener(say('seeCall'), ()=>openCall(call))\n    ]);\n}\nfunction aboutFindings(findings) {\n    if (findings.length === 0) return null;\n    const rows = findings.map(({ where, outcome, doubts })=>make('li', '', make('strong', '', \`\${where === '' ? '' : \`\${where}, \`}\${outcome}: \`), doubts.join('; ')));\n    return [\n        make('h3', '', say('found')),\n        make('ul', 'findings', rows)\n    ];\n}\nfunction aboutEntries(entries, notes) {\n    const lines = notes.sections.flatMap((section)=>section.lines).filter((line)=>line.kind === 'line' && entries.includes(line.id));\n    const rows = lines.map((line)=>make('li', '', opener(\`\${line.lead === '' ? '' : \`\${line.lead}: \`}\${line.text}\`, ()=>openLine(line))));\n    return rows.length === 0 ? null : [\n        make('h3', '', say('standsOn')),\n        make('ul', 'plain', rows)\n    ];\n}\nfunction aboutChanges(places) {\n    const changes = places.flatMap((place)=>data.changes[place] ?? []);\n    if (changes.length === 0) return null;\n    return [\n        make('h3', '', say('changes', {\n            n: changes.length\n        })),\n        changes.map(aboutChange)\n    ];\n}\nfunction aboutChange(change) {\n    const by = change.authors.length === 0 ? null : \` · \${change.authors.join(', ')}\`;\n    const commits = change.commits.flatMap(({ short, url }, at)=>[\n            at === 0 ? \`\${say('commits')}: \` : ', ',\n            link(short, url)\n        ]);\n    return make('article', '', make('h4', '', link(change.label, change.url), ' ', prose(change.title)), make('p', 'small', commits, by), chips(change.marks), change.ownWords === '' ? null : [\n        make('h5', '', say('ownWords')),\n        make('pre', '', change.ownWords)\n    ], aboutBody(change.body), change.files.length === 0 ? null : aside(say('paths', {\n        n: change.files.length\n    }), make('pre', '', change.files.join('\\n'))), change.patch === '' ? null : aside(say('patch'), make('pre', '', change.patch)));\n}\nfunction aboutBody(body) {\n    if (body === null) return null;\n    return body === '' ? make('p', 'small', say('titleOnly')) : make('pre', '', body);\n}\nfunction aside(title, ...content) {\n    return make('details', '', make('summary', '', title), content);\n}\nfunction aboutRow(row) {\n    const lines = linesOf(row.change);\n    const links = lines.map((line)=>make('li', '', opener(line.text, ()=>openLine(line))));\n    return [\n        make('h2', '', 'Commit ', link(row.commit.short, row.commit.url)),\n        make('p', '', make('span', \`state \${row.state}\`, say(row.state)), \` \${row.reason}\`),\n        links.length === 0 ? null : [\n            make('h3', '', say('itsLine')),\n            make('ul', 'plain', links)\n        ],\n        row.change === null ? null : aboutChanges([\n            row.change\n        ])\n    ];\n}\nfunction aboutCall(call) {\n    const written = lines().filter((line)=>line.author !== null && line.author.request === call.request && call.request !== '');\n    const facts = [\n        [\n            say('model'),\n            call.model\n        ],\n        [\n            say('answer'),\n            call.request\n        ],\n        [\n            say('outcome'),\n            call.outcome\n        ],\n        [\n            say('started'),\n            say('afterFirst', {\n                time: seconds(call.started)\n            })\n        ],\n        [\n            say('took'),\n            seconds(call.ended - call.started)\n        ],\n        [\n            say('waited'),\n            call.waits.join(', ') || say('nothing')\n        ],\n        [\n            say('tokens'),\n            say('inOut', {\n                in: call.input,\n                out: call.output\n            })\n        ]\n    ];\n    const rows = facts.flatMap(([name, value])=>[\n            make('dt', '', name.charAt(0).toUpperCase() + name.slice(1)),\n            make('dd', '', value)\n        ]);\n    const links = written.map((line)=>make('li', '', opener(line.text, ()=>openLine(line))));\n    return [\n        make('h2', '', \`\${say('call')}: \${call.task}\`),\n        make('dl', '', rows),\n        links.length === 0 ? null : [\n            make('h3', '', say('wrote')),\n            make('ul', 'plain', links)\n        ]\n    ];\n}\nfunction opener(label, open) {\n    const button = make('button', 'opener', prose(label));\n    button.type = 'button';\n    button.addEventListener('click', open);\n    return button;\n}\nfunction moves(list) {\n    const first = list.querySelector('button.item');\n    for (const button of list.querySelectorAll('button.item'))button.setAttribute('tabindex', button === first ? '0' : '-1');\n}\nfunction seenItems(list) {\n    return [\n        ...list.querySelectorAll('button.item')\n    ].filter((button)=>button.closest('details:not([open])') === null);\n}\nconst STEPS = {\n    ArrowDown: (at, last)=>Math.min(at + 1, last),\n    ArrowUp: (at)=>Math.max(at - 1, 0),\n    Home: ()=>0,\n    End: (_, last)=>last\n};\nfunction onArrow(event) {\n    const target = event.target;\n    if (!(target instanceof HTMLElement) || !target.classList.contains('item')) return;\n    const list = target.closest('[role="tabpanel"]');\n    const step = STEPS[event.key];\n    if (list === null || step === undefined) return;\n    const items = seenItems(list);\n    const next = items[step(items.indexOf(target), items.length - 1)];\n    if (next === undefined) return;\n    event.preventDefault();\n    next.focus();\n}\nfunction onFocus({ target }) {\n    if (!(target instanceof HTMLElement) || !target.classList.contains('item')) return;\n    for (const each of target.closest('[role="tabpanel"]')?.querySelectorAll('button.item') ?? [])each.tabIndex = -1;\n    target.tabIndex = 0;\n}\nconst tabs = [];\nfunction addTab(name, panel) {\n    const button = make('button', 'tab', name);\n    const id = \`panel-\${tabs.length}\`;\n    button.type = 'button';\n    button.id = \`tab-\${tabs.length}\`;\n    button.setAttribute('role', 'tab');\n    button.setAttribute('aria-controls', id);\n    panel.id = id;\n    panel.setAttribute('role', 'tabpanel');\n    panel.setAttribute('aria-labelledby', button.id);\n    const tab = {\n        name,\n        panel,\n        button\n    };\n    tabs.push(tab);\n    button.addEventListener('click', ()=>choose(tab));\n}\nfunction choose(tab) {\n    if (tab === undefined) return;\n    for (const { panel, button } of tabs){\n        panel.hidden = panel !== tab.panel;\n        button.setAttribute('aria-selected', String(panel === tab.panel));\n        button.tabIndex = panel === tab.panel ? 0 : -1;\n    }\n}\nfunction onTabKey(event) {\n    const at = tabs.findIndex(({ button })=>button === event.target);\n    if (at < 0 || event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;\n    const next = tabs[(at + (event.key === 'ArrowRight' ? 1 : tabs.length - 1)) % tabs.length];\n    event.preventDefault();\n    choose(next);\n    next?.button.focus();\n}\nconst notesPanel = make('div', 'panel');\nconst notesBody = make('div', 'notes');\nlet shownNotes = data.notes[0];\nconst buttonOfLine = new Map();\nfunction lines() {\n    return data.notes.flatMap((notes)=>notes.sections.flatMap((section)=>section.lines));\n}\nfunction linesOf(change) {\n    if (change === null) return [];\n    const all = [\n        ...shownNotes === undefined ? [] : [\n            shownNotes\n        ],\n        ...data.notes.filter((notes)=>notes !== shownNotes)\n    ];\n    const found = all.flatMap((notes)=>notes.sections.flatMap((section)=>section.lines));\n    const first = found.find((line)=>line.kind !== 'overview' && line.changes.includes(change));\n    return first === undefined ? [] : [\n        first\n    ];\n}\nfunction showNotes(notes) {\n    shownNotes = notes;\n    buttonOfLine.clear();\n    const warning = notes.warning === null ? null : make('p', 'warning', notes.warning);\n    notesBody.lang = notes.language;\n    notesBody.dir = notes.rightToLeft ? 'rtl' : 'ltr';\n    notesBody.replaceChildren();\n    fill(notesBody, [\n        warning,\n        notes.sections.map((section)=>{\n            const rows = make('ul', 'lines', section.lines.map((line)=>make('li', '', lineButton(line, section, notes))));\n            if (section.title === '') return rows;\n            if (!section.folded) return [\n                make('h3', '', section.title),\n                rows\n            ];\n            const summary = make('summary', '', \`\${section.title} (\${section.lines.length})\`);\n            return make('details', 'fold', summary, rows);\n        }),\n        inEnglish(make('p', 'small', notes.reason))\n    ]);\n    moves(notesPanel);\n}\nfunction inEnglish(element) {\n    element.lang = 'en';\n    element.dir = 'ltr';\n    return element;\n}\nfunction inOurs(element) {\n    element.lang = data.language;\n    element.dir = data.rightToLeft ? 'rtl' : 'ltr';\n    return element;\n}\nfunction lineButton(line, section, notes) {\n    const lead = line.lead === '' ? null : [\n        make('span', 'lead', line.lead),\n        ' '\n    ];\n    const outcomes = [\n        ...new Set(line.findings.map(({ outcome })=>outcome))\n    ].join(', ');\n    const doubted = outcomes === '' ? null : [\n        ' ',\n        inOurs(make('span', 'chip grave', \`\${say('check')}: \${outcomes}\`))\n    ];\n    const grave = line.marks.filter((mark)=>mark.grave && mark.text !== section.title);\n    const more = line.changes.length > 1 && line.kind === 'line' ? inOurs(make('span', 'count', \` \${say('changes', {\n        n: line.changes.length\n    })}\`)) : null;\n    const label = [\n        lead,\n        prose(line.text),\n        more,\n        grave.map((mark)=>[\n                ' ',\n                chip(mark)\n            ]),\n        doubted\n    ];\n    const button = item(line.kind, label, ()=>aboutLine(line, notes));\n    buttonOfLine.set(line, button);\n    return button;\n}\nfunction openLine(line) {\n    const notes = data.notes.find((one)=>one.sections.some((section)=>section.lines.includes(line)));\n    if (notes === undefined) return;\n    if (notes !== shownNotes) {\n        showNotes(notes);\n        picker.value = String(data.notes.indexOf(notes));\n    }\n    choose(tabs[0]);\n    openButton(buttonOfLine.get(line));\n}\nfunction openButton(button) {\n    if (button === undefined) return;\n    const folded = button.closest('details');\n    if (folded !== null) folded.open = true;\n    button.focus();\n    button.click();\n}\nconst picker = make('select', '');\npicker.id = 'picker';\nfor (const [at, notes] of data.notes.entries()){\n    const option = make('option', '', notes.name);\n    option.value = String(at);\n    picker.append(option);\n}\npicker.addEventListener('change', ()=>{\n    const notes = data.notes[Number(picker.value)];\n    nothingChosen();\n    if (notes !== undefined) showNotes(notes);\n});\nif (data.notes.length > 1) {\n    const label = make('label', 'picker', \`\${say('notes')} \`, picker);\n    notesPanel.append(label);\n}\nnotesPanel.append(notesBody);\nconst PAGE = 500;\nconst STATES = [\n    'all',\n    'written',\n    'folded',\n    'left-out',\n    'failed'\n];\nconst ledgerPanel = make('div', 'panel');\nconst ledgerRows = make('ul', 'lines');\nconst ledgerMore = make('button', 'more');\nconst ledgerCount = make('p', 'small');\nconst search = make('input', '');\nlet state = 'all';\nlet shownRows = PAGE;\nfunction matching() {\n    const words = search.value.trim().toLowerCase();\n    return data.ledger.filter((row)=>(state === 'all' || row.state === state) && (words === '' || textOf(row).includes(words)));\n}\nfunction textOf(row) {\n    const change = row.change === null ? undefined : data.changes[row.change];\n    return \`\${row.commit.short} \${row.reason} \${change?.label ?? ''} \${change?.title ?? ''}\`.toLowerCase();\n}\nfunction showLedger() {\n    const rows = matching();\n    const buttons = rows.slice(0, shownRows).map((row)=>make('li', '', rowButton(row)));\n    ledgerRows.replaceChildren(...buttons);\n    ledgerCount.textContent = say('shown', {\n        n: rows.length,\n        all: data.ledger.length\n    });\n    ledgerMore.hidden = rows.length <= shownRows;\n    ledgerMore.textContent = say('more', {\n        n: Math.min(PAGE, rows.length - shownRows)\n    });\n    moves(ledgerPanel);\n}\nfunction rowButton(row) {\n    const change = row.change === null ? undefined : data.changes[row.change];\n    const label = [\n        make('code', 'sha', row.commit.short),\n        ' ',\n        prose(change?.title ?? say('noChange')),\n        ' ',\n        make('span', 'reason', make('span', \`state \${row.state}\`, say(row.state)), \` \${row.reason}\`)\n    ];\n    return item('row', label, ()=>aboutRow(row));\n}\nfunction buildLedger() {\n    search.type = 'search';\n    search.placeholder = say('filter');\n    search.setAttribute('aria-label', \`\${say('ledger')}: \${say('filter')}\`);\n    search.addEventListener('input', ()=>{\n        shownRows = PAGE;\n        showLedger();\n    });\n    ledgerMore.type = 'button';\n    ledgerMore.addEventListener('click', ()=>{\n        shownRows += PAGE;\n        showLedger();\n    });\n    const filters = STATES.map((name)=>{\n        const number = name === 'all' ? data.ledger.length : data.ledger.filter((row)=>row.state === name).length;\n        const button = make('button', 'filter', \`\${say(name)} \${number}\`);\n        button.type = 'button';\n        button.setAttribute('aria-pressed', String(name === state));\n        button.addEventListener('click', ()=>{\n            state = name;\n            shownRows = PAGE;\n            for (const each of filters)each.setAttribute('aria-pressed', String(each === button));\n            showLedger();\n        });\n        return button;\n    });\n    const group = make('div', 'filters', filters);\n    group.setAttribute('role', 'group');\n    group.setAttribute('aria-label', say('states'));\n    ledgerPanel.append(group, search, ledgerCount, ledgerRows, ledgerMore);\n}\nconst SVG = 'http://www.w3.org/2000/svg';\nconst callButtons = [];\nfunction shape(name, attributes) {\n    const element = document.createElementNS(SVG, name);\n    for (const [key, value] of Object.entries(attributes))element.setAttribute(key, String(value));\n    return element;\n}\nfunction lanesOf(calls) {\n    const ends = [];\n    return calls.map(({ started, ended })=>{\n        const free = ends.findIndex((end)=>end <= started);\n        const lane = free < 0 ? ends.length : free;\n        ends[lane] = Math.max(ended, started + 1);\n        return lane;\n    });\n}\nconst WIDTH = 600;\nconst LANE = 14;\nconst AXIS = 22;\nfunction drawing(calls, ms) {\n    const lanes = lanesOf(calls);\n    const height = (Math.max(0, ...lanes) + 1) * LANE + AXIS;\n    const svg = shape('svg', {\n        viewBox: \`0 0 \${WIDTH} \${height}\`,\n        class: 'timeline',\n        direction: 'ltr',\n        'aria-hidden': 'true'\n    });\n    const scale = WIDTH / Math.max(1, ms);\n    for (const part of [\n        0,\n        0.25,\n        0.5,\n        0.75,\n        1\n    ]){\n        const x = Math.min(WIDTH - 1, part * WIDTH);\n        svg.append(shape('line', {\n            x1: x,\n            x2: x,\n            y1: 0,\n            y2: height - AXIS + 4,\n            class: 'grid'\n        }));\n        const anchor = part === 0 ? 'start' : part === 1 ? 'end' : 'middle';\n        const label = shape('text', {\n            x,\n            y: height - 5,\n            'text-anchor': anchor\n        });\n        label.textContent = seconds(ms * part);\n        svg.append(label);\n    }\n    for (const [at, call] of calls.entries()){\n        const failed = call.outcome !== 'answered' && call.outcome !== 'repaired';\n        const width = Math.max(2, (call.ended - call.started) * scale - 1);\n        const x = Math.min(WIDTH - width, call.started * scale);\n        const bar = shape('rect', {\n            x,\n            y: (lanes[at] ?? 0) * LANE + 1,\n            width,\n            height: LANE - 3,\n            rx: 2,\n            class: \`bar \${failed ? 'failed' : call.task}\`\n        });\n        const title = shape('title', {});\n        title.textContent = \`\${call.task}, \${seconds(call.ended - call.started)}, \${call.outcome}\`;\n        bar.append(title);\n        bar.addEventListener('click', ()=>openCall(at));\n        svg.append(bar);\n    }\n    return svg;\n}\nfunction openCall(at) {\n    choose(tabs[2]);\n    openButton(callButtons[at]);\n}\nfunction callsPanel() {\n    const { timeline } = data;\n    if (timeline === null) return make('div', 'panel', make('p', 'hint', say('notAsked')));\n    const { ms, bottleneck, calls, rest } = timeline;\n    const tasks = [\n        ...new Set(calls.map(({ task })=>task))\n    ];\n    const legend = [\n        ...tasks,\n        'failed'\n    ].map((task)=>make('span', 'legend', make('span', \`swatch \${task}\`), task === 'failed' ? say(task) : task));\n    for (const call of calls){\n        const label = [\n            make('span', \`swatch \${call.task}\`),\n            \`\${call.task}: \${seconds(call.ended - call.started)}, \${call.outcome} \`\n        ];\n        callButtons.push(item('call', [\n            label,\n            make('span', 'reason', \`\${call.model}, \${say('tokens')}: \${say('inOut', {\n                in: call.input,\n                out: call.output\n            })}\`)\n        ], ()=>aboutCall(call)));\n    }\n    const list = make('ul', 'lines', callButtons.map((button)=>make('li', '', button)));\n    const panel = make('div', 'panel', make('p', '', \`\${say('timeWent')}: \${bottleneck}\`), make('p', 'legends', legend));\n    panel.append(drawing(calls, ms), list);\n    fill(panel, rest.map((line)=>make('p', 'small', line)));\n    moves(panel);\n    return panel;\n}\nfunction build() {\n    document.title = \`\${data.project === '' ? '' : \`\${data.project} \`}\${data.range}: \${say('evidence')}\`;\n    const title = make('h1', '', data.project === '' ? null : [\n        data.project,\n        ' '\n    ], make('span', 'range', data.range));\n    const shortened = data.shortened.map((sentence)=>make('p', 'warning', sentence));\n    addTab(say('notes'), notesPanel);\n    addTab(say('ledger'), ledgerPanel);\n    addTab(say('calls'), callsPanel());\n    const list = make('div', 'tabs', tabs.map(({ button })=>button));\n    list.setAttribute('role', 'tablist');\n    list.addEventListener('keydown', onTabKey);\n    const left = make('div', 'left', list, tabs.map(({ panel })=>panel));\n    left.addEventListener('keydown', onArrow);\n    left.addEventListener('focusin', onFocus);\n    document.body.append(make('header', '', title, chips(data.verdict), shortened), make('main', '', left, detail));\n    document.addEventListener('keydown', (event)=>{\n        if (event.key === 'Escape' && document.body.classList.contains('open')) leave();\n    });\n    if (shownNotes !== undefined) showNotes(shownNotes);\n    buildLedger();\n    showLedger();\n    choose(tabs[0]);\n    nothingChosen();\n}\nbuild();\n})();\n`;
    const STYLE = `\n:root {\n  color-scheme: light dark;\n  --back: #ffffff;\n  --raised: #f6f8fa;\n  --text: #1f2328;\n  --quiet: #59636e;\n  --line: #d1d9e0;\n  --accent: #0969da;\n  --chosen: #ddf4ff;\n  --grave: #b3121d;\n  --grave-back: #ffebe9;\n  --map: #4a8fe0;\n  --merge: #8a63d2;\n  --compose: #1a9a55;\n  --localise: #b07d14;\n  --verify: #0f8a8a;\n  --failed: #d1242f;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --back: #0d1117;\n    --raised: #151b23;\n    --text: #e6edf3;\n    --quiet: #9198a1;\n    --line: #30363d;\n    --accent: #58a6ff;\n    --chosen: #14304f;\n    --grave: #ff8f87;\n    --grave-back: #3c1618;\n    --map: #58a6ff;\n    --merge: #bc8cff;\n    --compose: #3fb950;\n    --localise: #d29922;\n    --verify: #39c5cf;\n    --failed: #f85149;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nhtml,\nbody {\n  height: 100%;\n  margin: 0;\n}\nbody {\n  display: flex;\n  flex-direction: column;\n  background: var(--back);\n  color: var(--text);\n  font:\n    15px / 1.5 system-ui,\n    -apple-system,\n    "Segoe UI",\n    "Noto Sans",\n    Helvetica,\n    Arial,\n    sans-serif;\n}\nheader {\n  padding: 0.8rem 1.25rem 0.6rem;\n  border-bottom: 1px solid var(--line);\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.4rem 1rem;\n}\nh1 {\n  font-size: 1.15rem;\n  margin: 0;\n  overflow-wrap: anywhere;\n}\nh1 .range {\n  font-weight: 400;\n  color: var(--quiet);\n}\nh2 {\n  font-size: 1.1rem;\n  line-height: 1.4;\n  margin: 0 0 0.75rem;\n  overflow-wrap: anywhere;\n}\nh3 {\n  font-size: 0.98rem;\n  font-weight: 600;\n  margin: 1.4rem 0 0.35rem;\n}\n.detail h3 {\n  font-size: 0.88rem;\n  color: var(--quiet);\n}\nh4 {\n  font-size: 0.98rem;\n  margin: 0 0 0.25rem;\n  overflow-wrap: anywhere;\n}\nh5 {\n  font-size: 0.85rem;\n  margin: 0.75rem 0 0.25rem;\n}\nmain {\n  flex: 1;\n  min-height: 0;\n  display: grid;\n  grid-template-columns: minmax(22rem, 46%) 1fr;\n}\n.left {\n  display: flex;\n  flex-direction: column;\n  min-height: 0;\n  border-inline-end: 1px solid var(--line);\n}\n.panel {\n  flex: 1;\n  overflow-y: auto;\n  padding: 0.25rem 1.25rem 2rem;\n}\n.panel[hidden] {\n  display: none;\n}\n.detail {\n  overflow-y: auto;\n  padding: 1.25rem 1.5rem 3rem;\n  background: var(--raised);\n}\n.detail:focus {\n  outline: none;\n}\n.back {\n  display: none;\n}\nbutton,\nselect,\ninput {\n  font: inherit;\n  color: inherit;\n}\nbutton {\n  cursor: pointer;\n}\n:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 1px;\n}\n.tabs {\n  display: flex;\n  gap: 0.25rem;\n  padding: 0 1rem;\n  border-bottom: 1px solid var(--line);\n}\n.tab {\n  background: none;\n  border: 0;\n  border-bottom: 2px solid transparent;\n  padding: 0.55rem 0.6rem 0.45rem;\n  color: var(--quiet);\n}\n.tab[aria-selected="true"] {\n  color: var(--text);\n  font-weight: 600;\n  border-bottom-color: var(--accent);\n}\n.lines,\n.plain {\n  list-style: none;\n  margin: 0;\n  padding: 0;\n}\n.item {\n  display: block;\n  width: 100%;\n  text-align: start;\n  background: none;\n  border: 0;\n  border-inline-start: 3px solid transparent;\n  border-radius: 4px;\n  padding: 0.3rem 0.6rem;\n  margin: 1px 0;\n  overflow-wrap: anywhere;\n}\n.item:hover {\n  background: var(--raised);\n}\n.item[aria-current="true"] {\n  background: var(--chosen);\n  border-inline-start-color: var(--accent);\n}\n.lead {\n  font-weight: 600;\n}\n\n.lead::after {\n  content: ":";\n}\n.count,\n.reason,\n.small,\n.hint,\n.wording {\n  color: var(--quiet);\n  font-size: 0.86rem;\n}\n.count {\n  white-space: nowrap;\n}\n.reason {\n  display: block;\n}\n.chips {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.35rem;\n  margin: 0.4rem 0;\n}\nheader .chips {\n  margin: 0;\n}\n.chip,\n.state {\n  display: inline-block;\n  border: 1px solid var(--line);\n  border-radius: 1rem;\n  padding: 0 0.55rem;\n  font-size: 0.8rem;\n  color: var(--quiet);\n  overflow-wrap: anywhere;\n}\n.item .chip {\n  white-space: nowrap;\n}\n.notes {\n  margin-top: 0.75rem;\n}\n.grave,\n.state.failed {\n  color: var(--grave);\n  border-color: var(--grave);\n  background: var(--grave-back);\n}\n.state.written {\n  color: var(--compose);\n  border-color: var(--compose);\n}\n.warning {\n  margin: 0.5rem 0;\n  padding: 0.4rem 0.8rem;\n  border-inline-start: 3px solid var(--grave);\n  background: var(--grave-back);\n  width: 100%;\n}\n.findings {\n  margin: 0;\n  padding: 0.5rem 0.8rem 0.5rem 2rem;\n  background: var(--grave-back);\n  border-radius: 6px;\n  overflow-wrap: anywhere;\n}\n.quoted {\n  margin: 0 0 0.75rem;\n}\narticle {\n  background: var(--back);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.8rem 1rem;\n  margin: 0 0 0.75rem;\n}\narticle p {\n  margin: 0.2rem 0 0.5rem;\n}\ncode,\npre {\n  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;\n  font-size: 0.86em;\n}\ncode {\n  background: color-mix(in srgb, var(--quiet) 18%, transparent);\n  border-radius: 4px;\n  padding: 0.1em 0.3em;\n}\npre {\n  margin: 0.4rem 0 0;\n  padding: 0.6rem 0.75rem;\n  background: var(--raised);\n  border-radius: 6px;\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n  max-height: 24rem;\n  overflow-y: auto;\n}\na,\n.opener {\n  color: var(--accent);\n}\n.opener {\n  background: none;\n  border: 0;\n  padding: 0.1rem 0;\n  text-align: start;\n  text-decoration: underline;\n}\n.plain li {\n  margin: 0.2rem 0;\n}\nsummary {\n  cursor: pointer;\n  margin: 0.6rem 0;\n  color: var(--quiet);\n  font-weight: 600;\n  font-size: 0.88rem;\n}\n.picker {\n  display: block;\n  margin: 0.75rem 0 0;\n  color: var(--quiet);\n}\nselect,\ninput[type="search"] {\n  background: var(--back);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.3rem 0.5rem;\n}\ninput[type="search"] {\n  width: 100%;\n}\n.filters {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.35rem;\n  margin: 0.9rem 0 0.6rem;\n}\n.filter,\n.more {\n  background: var(--raised);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.15rem 0.6rem;\n  font-size: 0.88rem;\n}\n.filter[aria-pressed="true"] {\n  background: var(--chosen);\n  border-color: var(--accent);\n}\n.more[hidden] {\n  display: none;\n}\ndl {\n  display: grid;\n  grid-template-columns: max-content 1fr;\n  gap: 0.25rem 1rem;\n  margin: 0;\n}\ndt {\n  color: var(--quiet);\n}\ndd {\n  margin: 0;\n  overflow-wrap: anywhere;\n}\n.timeline {\n  display: block;\n  width: 100%;\n  height: auto;\n  margin: 0.5rem 0 1rem;\n}\n.timeline .grid {\n  stroke: var(--line);\n}\n.timeline text {\n  fill: var(--quiet);\n  font-size: 11px;\n}\n.bar {\n  cursor: pointer;\n}\n.bar.map {\n  fill: var(--map);\n}\n.bar.merge {\n  fill: var(--merge);\n}\n.bar.compose {\n  fill: var(--compose);\n}\n.bar.localise {\n  fill: var(--localise);\n}\n.bar.verify {\n  fill: var(--verify);\n}\n.bar.failed {\n  fill: var(--failed);\n}\n.legends {\n  margin: 0;\n}\n.legend {\n  display: inline-block;\n  margin-inline-end: 1rem;\n  color: var(--quiet);\n  font-size: 0.86rem;\n}\n.swatch {\n  display: inline-block;\n  width: 0.7rem;\n  height: 0.7rem;\n  border-radius: 2px;\n  margin-inline-end: 0.4rem;\n  background: var(--quiet);\n}\n.swatch.map {\n  background: var(--map);\n}\n.swatch.merge {\n  background: var(--merge);\n}\n.swatch.compose {\n  background: var(--compose);\n}\n.swatch.localise {\n  background: var(--localise);\n}\n.swatch.verify {\n  background: var(--verify);\n}\n.swatch.failed {\n  background: var(--failed);\n}\n/* The drawing is half as large there. */\n@media (max-width: 34rem) {\n  .timeline text {\n    font-size: 19px;\n  }\n}\n@media (max-width: 56rem) {\n  main {\n    grid-template-columns: 1fr;\n  }\n  .left {\n    border-inline-end: 0;\n  }\n  .detail {\n    display: none;\n  }\n  body.open .detail {\n    display: block;\n  }\n  body.open .left {\n    display: none;\n  }\n  .back {\n    display: inline-block;\n    margin-bottom: 1rem;\n    background: none;\n    border: 1px solid var(--line);\n    border-radius: 6px;\n    padding: 0.2rem 0.7rem;\n  }\n}\n@media print {\n  .left,\n  .detail,\n  .panel {\n    overflow: visible;\n  }\n}\n`;
    function authorship(heard) {
      const authors = new Map;
      for (const answer of heard) for (const words of stringsIn(jsonOf(answer.text))) if (!authors.has(words)) authors.set(words, answer);
      return authors;
    }
    function stringsIn(value) {
      if (typeof value === "string") return [ value.trim() ];
      if (typeof value !== "object" || value === null) return [];
      return Object.values(value).flatMap(stringsIn);
    }
    function jsonOf(text) {
      try {
        return JSON.parse(text);
      } catch {
        return null;
      }
    }
    var rendering_escape = __webpack_require__(1857);
    var references = __webpack_require__(21232);
    var words_name = __webpack_require__(42219);
    const TABLES = {
      en: `Evidence\nBack to the list\nChoose a line: here is shown what it stands on.\nArrow keys move in a list, Enter chooses, Escape goes back.\nWorded by the model\nWorded by rules, without the model\nA person's own words\nOverview\nremembered from an earlier run\nasked in this run\nanswer\nSee the call\nWhat the check found\nStands on these lines\nChanges: {n}\nCommits\nThe author's words for the notes\nPaths: {n}\nExcerpt of the patch\nThe title is all that it says.\nIts line\nModel\nOutcome\nStarted\nTook\nWaited before\nTokens\n{time} after the first question\nfor nothing\n{in} in, {out} out\nCall\nTexts that it wrote\nNotes\nLedger\nCalls\nall\nwritten\nfolded\nleft-out\nfailed\ncheck\n{n} of {all} commits\nShow {n} more\nbelongs to no change\nFilter by words\nState in the ledger\nThe model was not asked in this run.\nThe time went by\nDependencies, not listed in these notes\nIn no line of these notes\nimportance {n} of 5\ncomplete\nNOT complete\npartly AI\ndeterministic\na revert\nby a bot\ntype\narea\nlabel\nrepaired\nreplaced\ndropped\nkept`,
      de: `Belege\nZurück zur Liste\nEine Zeile wählen: Hier steht dann, worauf sie beruht.\nPfeiltasten bewegen in einer Liste, Eingabe wählt, Escape geht zurück.\nVom Modell formuliert\nNach Regeln formuliert, ohne das Modell\nWorte einer Person\nÜberblick\naus einem früheren Lauf bekannt\nin diesem Lauf gefragt\nAntwort\nZum Aufruf\nWas die Prüfung fand\nBeruht auf diesen Zeilen\nÄnderungen: {n}\nCommits\nWorte des Autors für die Notizen\nPfade: {n}\nAuszug aus dem Patch\nMehr als den Titel sagt sie nicht.\nIhre Zeile\nModell\nErgebnis\nBegonnen\nDauer\nZuvor gewartet\nTokens\n{time} nach der ersten Frage\nauf nichts\n{in} hinein, {out} heraus\nAufruf\nTexte, die er schrieb\nNotizen\nVerzeichnis\nAufrufe\nalle\ngeschrieben\nzusammengelegt\nweggelassen\nfehlgeschlagen\nPrüfung\n{n} von {all} Commits\n{n} weitere zeigen\ngehört zu keiner Änderung\nNach Wörtern filtern\nStand im Verzeichnis\nDas Modell wurde in diesem Lauf nicht gefragt.\nWohin die Zeit ging\nAbhängigkeiten, in diesen Notizen nicht aufgeführt\nIn keiner Zeile dieser Notizen\nGewicht {n} von 5\nvollständig\nNICHT vollständig\nteils KI\nnach Regeln\nein Revert\nvon einem Bot\nArt\nBereich\nLabel\nausgebessert\nersetzt\nverworfen\nbehalten`,
      fr: `Preuves\nRetour à la liste\nChoisissez une ligne : ce sur quoi elle repose s'affiche ici.\nLes flèches déplacent dans une liste, Entrée choisit, Échap revient.\nFormulé par le modèle\nFormulé par des règles, sans le modèle\nLes mots d'une personne\nVue d'ensemble\nconnu d'une exécution précédente\ndemandé dans cette exécution\nréponse\nVoir l'appel\nCe que la vérification a trouvé\nRepose sur ces lignes\nChangements : {n}\nCommits\nLes mots de l'auteur pour les notes\nChemins : {n}\nExtrait du correctif\nIl ne dit rien de plus que son titre.\nSa ligne\nModèle\nRésultat\nDébut\nDurée\nAttente avant\nJetons\n{time} après la première question\naucune\n{in} en entrée, {out} en sortie\nAppel\nTextes qu'il a écrits\nNotes\nRegistre\nAppels\ntous\nécrit\nregroupé\nécarté\néchoué\nvérification\n{n} commits sur {all}\nAfficher {n} de plus\nn'appartient à aucun changement\nFiltrer par mots\nÉtat dans le registre\nLe modèle n'a pas été interrogé dans cette exécution.\nOù le temps est passé\nDépendances non listées dans ces notes\nDans aucune ligne de ces notes\nimportance {n} sur 5\ncomplet\nINCOMPLET\nen partie par IA\npar règles\nune annulation\npar un robot\ntype\ndomaine\nétiquette\nréparé\nremplacé\nsupprimé\nconservé`,
      es: `Pruebas\nVolver a la lista\nElija una línea: aquí se muestra en qué se basa.\nLas flechas mueven en una lista, Intro elige, Escape vuelve.\nRedactado por el modelo\nRedactado por reglas, sin el modelo\nPalabras de una persona\nResumen\nrecordado de una ejecución anterior\npreguntado en esta ejecución\nrespuesta\nVer la llamada\nLo que encontró la comprobación\nSe basa en estas líneas\nCambios: {n}\nCommits\nPalabras del autor para las notas\nRutas: {n}\nExtracto del parche\nNo dice más que su título.\nSu línea\nModelo\nResultado\nInicio\nDuración\nEspera previa\nTokens\n{time} después de la primera pregunta\nninguna\n{in} de entrada, {out} de salida\nLlamada\nTextos que escribió\nNotas\nRegistro\nLlamadas\ntodos\nescrito\nagrupado\nomitido\nfallido\ncomprobación\n{n} de {all} commits\nMostrar {n} más\nno pertenece a ningún cambio\nFiltrar por palabras\nEstado en el registro\nEn esta ejecución no se preguntó al modelo.\nEn qué se fue el tiempo\nDependencias que no figuran en estas notas\nEn ninguna línea de estas notas\nimportancia {n} de 5\ncompleto\nINCOMPLETO\nen parte por IA\npor reglas\nuna reversión\nde un bot\ntipo\nárea\netiqueta\ncorregido\nsustituido\ndescartado\nconservado`,
      pt: `Evidências\nVoltar à lista\nEscolha uma linha: aqui se mostra em que ela se baseia.\nAs setas movem numa lista, Enter escolhe, Escape volta.\nRedigido pelo modelo\nRedigido por regras, sem o modelo\nPalavras de uma pessoa\nVisão geral\nlembrado de uma execução anterior\nperguntado nesta execução\nresposta\nVer a chamada\nO que a verificação encontrou\nBaseia-se nestas linhas\nMudanças: {n}\nCommits\nPalavras do autor para as notas\nCaminhos: {n}\nTrecho do patch\nNão diz mais do que o título.\nSua linha\nModelo\nResultado\nInício\nDuração\nEspera anterior\nTokens\n{time} depois da primeira pergunta\nnenhuma\n{in} de entrada, {out} de saída\nChamada\nTextos que escreveu\nNotas\nRegistro\nChamadas\ntodos\nescrito\nagrupado\nomitido\nfalhou\nverificação\n{n} de {all} commits\nMostrar mais {n}\nnão pertence a nenhuma mudança\nFiltrar por palavras\nEstado no registro\nO modelo não foi consultado nesta execução.\nOnde o tempo foi gasto\nDependências não listadas nestas notas\nEm nenhuma linha destas notas\nimportância {n} de 5\ncompleto\nINCOMPLETO\nem parte por IA\npor regras\numa reversão\nde um bot\ntipo\nárea\netiqueta\ncorrigido\nsubstituído\ndescartado\nmantido`,
      it: `Prove\nTorna all'elenco\nScegli una riga: qui si vede su che cosa si basa.\nLe frecce spostano in un elenco, Invio sceglie, Esc torna indietro.\nScritto dal modello\nScritto da regole, senza il modello\nParole di una persona\nPanoramica\nricordato da un'esecuzione precedente\nchiesto in questa esecuzione\nrisposta\nVedi la chiamata\nChe cosa ha trovato la verifica\nSi basa su queste righe\nModifiche: {n}\nCommit\nParole dell'autore per le note\nPercorsi: {n}\nEstratto della patch\nNon dice altro che il titolo.\nLa sua riga\nModello\nEsito\nInizio\nDurata\nAttesa prima\nToken\n{time} dopo la prima domanda\nnessuna\n{in} in entrata, {out} in uscita\nChiamata\nTesti che ha scritto\nNote\nRegistro\nChiamate\ntutti\nscritto\nraggruppato\ntralasciato\nfallito\nverifica\n{n} commit su {all}\nMostra altri {n}\nnon appartiene a nessuna modifica\nFiltra per parole\nStato nel registro\nIn questa esecuzione il modello non è stato interrogato.\nDove è andato il tempo\nDipendenze non elencate in queste note\nIn nessuna riga di queste note\nimportanza {n} su 5\ncompleto\nINCOMPLETO\nin parte con IA\nper regole\nun annullamento\ndi un bot\ntipo\narea\netichetta\ncorretto\nsostituito\nscartato\nmantenuto`,
      nl: `Bewijs\nTerug naar de lijst\nKies een regel: hier staat dan waarop hij berust.\nPijltjestoetsen bewegen in een lijst, Enter kiest, Escape gaat terug.\nVerwoord door het model\nVerwoord door regels, zonder het model\nIemands eigen woorden\nOverzicht\nbekend uit een eerdere run\ngevraagd in deze run\nantwoord\nNaar de aanroep\nWat de controle vond\nBerust op deze regels\nWijzigingen: {n}\nCommits\nWoorden van de auteur voor de notities\nPaden: {n}\nFragment van de patch\nMeer dan de titel zegt ze niet.\nDe regel ervan\nModel\nUitkomst\nBegonnen\nDuur\nVooraf gewacht\nTokens\n{time} na de eerste vraag\nop niets\n{in} in, {out} uit\nAanroep\nTeksten die hij schreef\nNotities\nRegister\nAanroepen\nalle\ngeschreven\nsamengevoegd\nweggelaten\nmislukt\ncontrole\n{n} van {all} commits\nNog {n} tonen\nhoort bij geen wijziging\nOp woorden filteren\nStand in het register\nHet model is in deze run niet gevraagd.\nWaar de tijd bleef\nAfhankelijkheden, niet vermeld in deze notities\nIn geen regel van deze notities\ngewicht {n} van 5\nvolledig\nNIET volledig\ndeels AI\nvolgens regels\neen terugdraaiing\ndoor een bot\nsoort\ngebied\nlabel\nhersteld\nvervangen\nvervallen\nbehouden`,
      pl: `Dowody\nWróć do listy\nWybierz wiersz: tutaj widać, na czym się opiera.\nStrzałki przesuwają po liście, Enter wybiera, Escape wraca.\nSformułował model\nSformułowały reguły, bez modelu\nWłasne słowa osoby\nPrzegląd\nzapamiętane z wcześniejszego przebiegu\nzapytano w tym przebiegu\nodpowiedź\nZobacz wywołanie\nCo znalazła kontrola\nOpiera się na tych wierszach\nZmiany: {n}\nCommity\nSłowa autora do informacji o wydaniu\nŚcieżki: {n}\nFragment łatki\nNie mówi nic ponad tytuł.\nJej wiersz\nModel\nWynik\nPoczątek\nCzas trwania\nCzekano wcześniej\nTokeny\n{time} po pierwszym pytaniu\nna nic\n{in} na wejściu, {out} na wyjściu\nWywołanie\nNapisane przez nie teksty\nInformacje\nRejestr\nWywołania\nwszystkie\nzapisane\nscalone\npominięte\nnieudane\nkontrola\nCommity: {n} z {all}\nPokaż jeszcze {n}\nnie należy do żadnej zmiany\nFiltruj po słowach\nStan w rejestrze\nW tym przebiegu nie pytano modelu.\nNa co zszedł czas\nZależności niewymienione w tych informacjach\nW żadnym wierszu tych informacji\nwaga {n} z 5\nkompletne\nNIEKOMPLETNE\nczęściowo AI\nwedług reguł\nwycofanie zmiany\nod bota\ntyp\nobszar\netykieta\npoprawione\nzastąpione\nodrzucone\nzachowane`,
      ja: `根拠\n一覧に戻る\n行を選ぶと、その根拠がここに表示されます。\n矢印キーで一覧を移動、Enter で選択、Esc で戻ります。\nモデルによる文章\n規則による文章（モデルなし）\n人が書いた文章\n概要\n以前の実行の記憶\nこの実行で質問\n回答\n呼び出しを見る\n検査で見つかったこと\n根拠となる行\n変更: {n}\nコミット\nリリースノート用の作者の文章\nパス: {n}\nパッチの抜粋\nタイトル以外の説明はありません。\nその行\nモデル\n結果\n開始\n所要時間\n事前の待ち\nトークン\n最初の質問から {time} 後\nなし\n入力 {in}、出力 {out}\n呼び出し\n書いた文章\nノート\n台帳\n呼び出し\nすべて\n記載\n統合\n除外\n失敗\n検査\n{all} 件中 {n} 件のコミット\nさらに {n} 件を表示\nどの変更にも属さない\n言葉で絞り込む\n台帳での状態\nこの実行ではモデルに質問していません。\n時間の内訳\nこのノートに載っていない依存関係\nこのノートのどの行にもない\n重要度 {n}/5\n完全\n不完全\n一部 AI\n規則による\n取り消し\nボットによる\n種類\n領域\nラベル\n修正済み\n置き換え\n破棄\n維持`,
      zh: `依据\n返回列表\n选择一行：这里会显示它的依据。\n方向键在列表中移动，回车键选择，Esc 键返回。\n由模型撰写\n由规则撰写，未用模型\n人工撰写\n概览\n来自先前运行的记忆\n本次运行中询问\n回答\n查看调用\n检查发现的问题\n依据这些行\n变更：{n}\n提交\n作者为说明所写的文字\n路径：{n}\n补丁摘录\n除标题外没有其他说明。\n所在的行\n模型\n结果\n开始\n耗时\n此前等待\n词元\n第一个问题之后 {time}\n无\n输入 {in}，输出 {out}\n调用\n它写的文字\n说明\n台账\n调用\n全部\n已写入\n已合并\n已略去\n失败\n检查\n{n} / {all} 个提交\n再显示 {n} 个\n不属于任何变更\n按词筛选\n台账中的状态\n本次运行没有询问模型。\n时间用在\n这些说明未列出的依赖\n不在这些说明的任何一行中\n重要程度 {n}/5\n完整\n不完整\n部分由 AI 撰写\n按规则\n回退\n来自机器人\n类型\n范围\n标签\n已修正\n已替换\n已丢弃\n已保留`,
      "zh-hant": `依據\n返回清單\n選擇一行：這裡會顯示它的依據。\n方向鍵在清單中移動，Enter 鍵選擇，Esc 鍵返回。\n由模型撰寫\n由規則撰寫，未用模型\n人工撰寫\n概覽\n來自先前執行的記憶\n本次執行中詢問\n回答\n檢視呼叫\n檢查發現的問題\n依據這些行\n變更：{n}\n提交\n作者為說明所寫的文字\n路徑：{n}\n修補摘錄\n除標題外沒有其他說明。\n所在的行\n模型\n結果\n開始\n耗時\n先前等待\n詞元\n第一個問題之後 {time}\n無\n輸入 {in}，輸出 {out}\n呼叫\n它寫的文字\n說明\n台帳\n呼叫\n全部\n已寫入\n已合併\n已略去\n失敗\n檢查\n{n} / {all} 個提交\n再顯示 {n} 個\n不屬於任何變更\n按詞篩選\n台帳中的狀態\n本次執行沒有詢問模型。\n時間用在\n這些說明未列出的相依套件\n不在這些說明的任何一行中\n重要程度 {n}/5\n完整\n不完整\n部分由 AI 撰寫\n按規則\n還原\n來自機器人\n類型\n範圍\n標籤\n已修正\n已取代\n已捨棄\n已保留`,
      ko: `근거\n목록으로\n줄을 선택하면 그 근거가 여기에 표시됩니다.\n화살표 키로 목록을 이동하고 Enter로 선택하고 Esc로 돌아갑니다.\n모델이 쓴 글\n규칙으로 쓴 글(모델 없음)\n사람이 쓴 글\n개요\n이전 실행에서 기억\n이번 실행에서 질문\n답변\n호출 보기\n검사에서 찾은 것\n근거가 되는 줄\n변경: {n}\n커밋\n노트를 위한 작성자의 글\n경로: {n}\n패치 발췌\n제목 외에는 설명이 없습니다.\n해당 줄\n모델\n결과\n시작\n걸린 시간\n사전 대기\n토큰\n첫 질문 후 {time}\n없음\n입력 {in}, 출력 {out}\n호출\n작성한 글\n노트\n장부\n호출\n전체\n기록됨\n합쳐짐\n제외됨\n실패\n검사\n커밋 {all}개 중 {n}개\n{n}개 더 보기\n어떤 변경에도 속하지 않음\n단어로 거르기\n장부의 상태\n이번 실행에서는 모델에 묻지 않았습니다.\n시간이 쓰인 곳\n이 노트에 나열되지 않은 의존성\n이 노트의 어느 줄에도 없음\n중요도 {n}/5\n완전함\n불완전함\n일부 AI\n규칙 기반\n되돌리기\n봇\n종류\n영역\n라벨\n수정됨\n대체됨\n버려짐\n유지됨`,
      ru: `Основания\nНазад к списку\nВыберите строку: здесь видно, на чём она основана.\nСтрелки перемещают по списку, Enter выбирает, Escape возвращает.\nНаписано моделью\nНаписано по правилам, без модели\nСлова человека\nОбзор\nизвестно из прежнего запуска\nспрошено в этом запуске\nответ\nПоказать вызов\nЧто нашла проверка\nОсновано на этих строках\nИзменения: {n}\nКоммиты\nСлова автора для описания\nПути: {n}\nОтрывок патча\nКроме заголовка ничего не сказано.\nЕго строка\nМодель\nИтог\nНачало\nДлительность\nОжидание до этого\nТокены\n{time} после первого вопроса\nне было\n{in} на входе, {out} на выходе\nВызов\nНаписанные тексты\nОписание\nЖурнал\nВызовы\nвсе\nзаписано\nобъединено\nопущено\nне удалось\nпроверка\nКоммиты: {n} из {all}\nПоказать ещё {n}\nне относится ни к одному изменению\nОтбор по словам\nСостояние в журнале\nВ этом запуске модель не спрашивали.\nНа что ушло время\nЗависимости, не перечисленные в этом описании\nНи в одной строке этого описания\nважность {n} из 5\nполно\nНЕ полно\nчастично ИИ\nпо правилам\nотмена изменения\nот бота\nтип\nобласть\nметка\nисправлено\nзаменено\nотброшено\nоставлено`,
      uk: `Підстави\nНазад до списку\nВиберіть рядок: тут видно, на чому він ґрунтується.\nСтрілки переміщують списком, Enter вибирає, Escape повертає.\nНаписано моделлю\nНаписано за правилами, без моделі\nСлова людини\nОгляд\nвідомо з попереднього запуску\nзапитано в цьому запуску\nвідповідь\nПоказати виклик\nЩо знайшла перевірка\nҐрунтується на цих рядках\nЗміни: {n}\nКоміти\nСлова автора для опису\nШляхи: {n}\nУривок патча\nКрім заголовка нічого не сказано.\nЙого рядок\nМодель\nПідсумок\nПочаток\nТривалість\nОчікування до цього\nТокени\n{time} після першого запитання\nне було\n{in} на вході, {out} на виході\nВиклик\nНаписані тексти\nОпис\nЖурнал\nВиклики\nусі\nзаписано\nоб'єднано\nопущено\nне вдалося\nперевірка\nКоміти: {n} з {all}\nПоказати ще {n}\nне належить до жодної зміни\nДобір за словами\nСтан у журналі\nУ цьому запуску модель не запитували.\nНа що пішов час\nЗалежності, не перелічені в цьому описі\nУ жодному рядку цього опису\nважливість {n} з 5\nповно\nНЕ повно\nчастково ШІ\nза правилами\nскасування зміни\nвід бота\nтип\nобласть\nмітка\nвиправлено\nзамінено\nвідкинуто\nзалишено`,
      ar: `الأدلة\nالعودة إلى القائمة\nاختر سطرًا ليظهر هنا ما يستند إليه.\nمفاتيح الأسهم للتنقل في القائمة، وEnter للاختيار، وEscape للرجوع.\nصاغه النموذج\nصيغ بالقواعد، من دون النموذج\nكلمات شخص\nنظرة عامة\nمحفوظ من تشغيل سابق\nسُئل في هذا التشغيل\nالإجابة\nعرض الاستدعاء\nما وجده الفحص\nيستند إلى هذه الأسطر\nالتغييرات: {n}\nالإيداعات\nكلمات المؤلف للملاحظات\nالمسارات: {n}\nمقتطف من الرقعة\nلا يذكر أكثر من عنوانه.\nسطره\nالنموذج\nالنتيجة\nالبدء\nالمدة\nالانتظار قبله\nالرموز\nبعد {time} من السؤال الأول\nلا شيء\n{in} دخلًا، {out} خرجًا\nاستدعاء\nالنصوص التي كتبها\nالملاحظات\nالسجل\nالاستدعاءات\nالكل\nمكتوب\nمدمج\nمتروك\nفشل\nالفحص\n{n} من {all} إيداع\nعرض {n} أخرى\nلا ينتمي إلى أي تغيير\nالتصفية بالكلمات\nالحالة في السجل\nلم يُسأل النموذج في هذا التشغيل.\nأين ذهب الوقت\nاعتماديات غير مدرجة في هذه الملاحظات\nليس في أي سطر من هذه الملاحظات\nالأهمية {n} من 5\nمكتمل\nغير مكتمل\nجزئيًا بالذكاء الاصطناعي\nبالقواعد\nتراجع عن تغيير\nمن روبوت\nالنوع\nالمجال\nالوسم\nأُصلح\nاستُبدل\nأُسقط\nأُبقي`,
      he: `ראיות\nחזרה לרשימה\nבחרו שורה: כאן מוצג על מה היא נשענת.\nמקשי החצים נעים ברשימה, Enter בוחר, Escape חוזר.\nנוסח בידי המודל\nנוסח לפי כללים, בלי המודל\nמילים של אדם\nסקירה\nזכור מהרצה קודמת\nנשאל בהרצה הזאת\nתשובה\nלצפייה בקריאה\nמה מצאה הבדיקה\nנשען על השורות האלה\nשינויים: {n}\nקומיטים\nמילות המחבר להערות השחרור\nנתיבים: {n}\nקטע מהטלאי\nמלבד הכותרת לא נאמר דבר.\nהשורה שלו\nמודל\nתוצאה\nהתחלה\nמשך\nהמתנה לפני כן\nאסימונים\n{time} אחרי השאלה הראשונה\nלא הייתה\n{in} פנימה, {out} החוצה\nקריאה\nהטקסטים שנכתבו בה\nהערות\nיומן\nקריאות\nהכול\nנכתב\nאוחד\nהושמט\nנכשל\nבדיקה\n{n} מתוך {all} קומיטים\nלהציג עוד {n}\nלא שייך לשום שינוי\nסינון לפי מילים\nהמצב ביומן\nהמודל לא נשאל בהרצה הזאת.\nלאן הלך הזמן\nתלויות שאינן מפורטות בהערות האלה\nבאף שורה של ההערות האלה\nחשיבות {n} מתוך 5\nשלם\nלא שלם\nבינה מלאכותית בחלקו\nלפי כללים\nביטול של שינוי\nמאת בוט\nסוג\nתחום\nתווית\nתוקן\nהוחלף\nהושלך\nנשמר`,
      tr: `Dayanaklar\nListeye dön\nBir satır seçin: dayandığı şeyler burada görünür.\nOk tuşları listede gezdirir, Enter seçer, Escape geri döner.\nModel yazdı\nKurallar yazdı, model kullanılmadı\nBir kişinin kendi sözleri\nGenel bakış\nönceki bir çalıştırmadan hatırlandı\nbu çalıştırmada soruldu\nyanıt\nÇağrıyı gör\nDenetimin buldukları\nŞu satırlara dayanıyor\nDeğişiklikler: {n}\nCommit'ler\nYazarın notlar için sözleri\nYollar: {n}\nYamadan alıntı\nBaşlığı dışında bir şey söylemiyor.\nSatırı\nModel\nSonuç\nBaşlangıç\nSüre\nÖnceki bekleme\nBelirteçler\nilk sorudan {time} sonra\nyok\n{in} giriş, {out} çıkış\nÇağrı\nYazdığı metinler\nNotlar\nDefter\nÇağrılar\ntümü\nyazıldı\nbirleştirildi\ndışarıda bırakıldı\nbaşarısız\ndenetim\n{all} commit'ten {n} tanesi\n{n} tane daha göster\nhiçbir değişikliğe ait değil\nSözcüklerle süz\nDefterdeki durum\nBu çalıştırmada modele sorulmadı.\nZamanın geçtiği yer\nBu notlarda listelenmeyen bağımlılıklar\nBu notların hiçbir satırında değil\nönem {n} / 5\neksiksiz\nEKSİK\nkısmen yapay zekâ\nkurallarla\nbir geri alma\nbir bottan\ntür\nalan\netiket\ndüzeltildi\ndeğiştirildi\natıldı\nkorundu`
    };
    const PAGE_KEYS = [ "evidence", "back", "choose", "keys", "byModel", "byRules", "byPerson", "overview", "remembered", "asked", "answer", "seeCall", "found", "standsOn", "changes", "commits", "ownWords", "paths", "patch", "titleOnly", "itsLine", "model", "outcome", "started", "took", "waited", "tokens", "afterFirst", "nothing", "inOut", "call", "wrote", "notes", "ledger", "calls", "all", "written", "folded", "left-out", "failed", "check", "shown", "more", "noChange", "filter", "states", "notAsked", "timeWent", "unlisted", "unseen", "importance", "complete", "notComplete", "partly", "rules", "revert", "bot", "type", "area", "label", "repaired", "replaced", "dropped", "kept" ];
    function pageWords(language) {
      const name = (0, words_name.P)(language);
      const own = Object.hasOwn(TABLES, name) ? TABLES[name] : void 0;
      const lines = (own ?? TABLES.en ?? "").split("\n");
      const words = Object.fromEntries(PAGE_KEYS.map((key, at) => [ key, lines[at] ?? key ]));
      const say = (key, values = {}) => (words[key] ?? key).replace(/\{(\w+)\}/g, (found, part) => String(values[part] ?? found));
      return {
        language: own === void 0 ? "en" : name === "zh-hant" ? "zh-Hant" : name,
        words,
        say
      };
    }
    const COMMITS = 50;
    function voiceOf(language) {
      return {
        say: pageWords(language).say,
        book: (0, rendering_language.WG)(language)
      };
    }
    function pageChanges(changes, repository, language) {
      const voice = voiceOf(language);
      return changes.map(change => {
        const {body, files, patch} = change.evidence;
        return {
          ...namedChange({
            ...change,
            title: change.evidence.title
          }, repository),
          body,
          files,
          patch,
          marks: marksOf(change, voice),
          ownWords: change.ownWords?.kind === "text" ? change.ownWords.text : ""
        };
      });
    }
    function titledChanges({changes, repository}, language) {
      const voice = voiceOf(language);
      return changes.map(change => ({
        ...namedChange(change, repository),
        body: null,
        files: [],
        patch: "",
        marks: originMarks(change, voice),
        ownWords: ""
      }));
    }
    function namedChange(change, repository) {
      const [ref] = (0, references.gA)([ change.id ], {
        changes: new Map([ [ change.id, change ] ]),
        repository
      });
      return {
        label: ref?.label ?? (0, references.Fu)(change.id),
        url: addressOf(ref?.url ?? null),
        title: change.title,
        authors: change.authors.map(({name, login}) => login ?? name),
        commits: change.commits.slice(0, COMMITS).map(sha => pageCommit(sha, repository))
      };
    }
    function pageCommit(sha, repository) {
      const url = repository === null ? null : `${repository.server}/${repository.owner}/${repository.name}/commit/${sha}`;
      return {
        short: (0, references.Fu)(sha),
        url: addressOf(url)
      };
    }
    function addressOf(url) {
      return url === null ? null : (0, rendering_escape.Dy)(url);
    }
    function marksOf({evidence, labels, bot, origin, reverts}, voice) {
      const {say, book} = voice;
      const {type, area, breaking, security} = evidence;
      return [ ...breaking === null ? [] : [ {
        text: book.breaking,
        grave: true
      } ], ...security ? [ {
        text: book.sections.security,
        grave: true
      } ] : [], ...type === null ? [] : [ plain(`${say("type")}: ${type}`) ], ...area === null ? [] : [ plain(`${say("area")}: ${area}`) ], ...labels.map(label => plain(`${say("label")}: ${label}`)), ...reverts === null ? [] : [ plain(say("revert")) ], ...originMarks({
        origin,
        bot
      }, voice) ];
    }
    function originMarks({origin, bot}, {say, book}) {
      const backport = origin === null ? [] : [ plain(book.backport("", `#${origin}`, true).replace(/^[\s,،、，]+/u, "")) ];
      return [ ...backport, ...bot ? [ plain(say("bot")) ] : [] ];
    }
    function plain(text) {
      return {
        text,
        grave: false
      };
    }
    var dependencies = __webpack_require__(60575);
    var document_json = __webpack_require__(7495);
    var layout = __webpack_require__(88172);
    function pageNotes(notes, sources) {
      const input = (0, document_json.Vv)(sources.document, notes, "inert");
      const {language, range, incomplete} = notes;
      const arranged = (0, layout.v)(input);
      return {
        name: nameOf(notes, sources.document),
        language,
        reason: range.reason,
        warning: incomplete,
        rightToLeft: (0, rendering_language.jr)(language),
        whatToDo: arranged.words.whatToDo,
        sections: sectionsOf(arranged, input, notes, sources)
      };
    }
    function nameOf({package: owner, audience, language}, {notes}) {
      const several = kinds => new Set(kinds).size > 1;
      const parts = [ ...owner === null ? [] : [ owner ], ...several(notes.map(one => one.audience)) ? [ audience ] : [], ...several(notes.map(one => one.language)) ? [ language ] : [] ];
      return parts.length === 0 ? audience : parts.join(", ");
    }
    function sectionsOf(arranged, input, notes, sources) {
      const {words} = arranged;
      const {say} = pageWords(notes.language);
      const open = new Map(input.outline.entries.map(entry => [ entry.id, entry ]));
      const rows = new Map(notes.dependencies.map(row => [ `dependency:${row.name}`, row ]));
      const rowOf = (key, row) => {
        rows.delete(key);
        return rowLine(row, words, sources);
      };
      const lineAt = key => {
        if (key === "development") return [ ...rows ].filter(([, row]) => row.development && !row.security).map(([at, row]) => rowOf(at, row));
        const [entry, row] = [ open.get(key), rows.get(key) ];
        open.delete(key);
        return entry !== void 0 ? [ lineOf(entry, input, words, {
          ...sources,
          notes
        }) ] : row !== void 0 ? [ rowOf(key, row) ] : [];
      };
      const take = keys => keys.flatMap(lineAt);
      const keysOf = lines => lines.map(({key}) => key);
      const first = [ section("", false, overviewOf(arranged.overview, input, words, {
        ...sources,
        notes
      })), section(words.breaking, false, take(keysOf(arranged.breaking))), section(words.highlights, false, take(keysOf(arranged.highlights))) ];
      const named = new Set(arranged.sections.flatMap(({lines}) => keysOf(lines)));
      const summed = category => [ ...open.values() ].filter(entry => !named.has(entry.id) && (entry.security ? "security" : entry.category) === category);
      const own = arranged.sections.map(({title, category, folded, lines}) => section(title, folded, take([ ...keysOf(lines), ...summed(category).map(({id}) => id) ])));
      const listed = take(arranged.dependencies.map(({name}) => `dependency:${name}`));
      const behind = [ section(words.sections.dependencies, true, listed), section(say("unlisted"), true, take([ ...rows.keys() ])), section(say("unseen"), true, take([ ...open.keys() ])) ];
      return [ ...first, ...own, ...behind ].filter(({lines}) => lines.length > 0);
    }
    function section(title, folded, lines) {
      return {
        title,
        folded,
        lines
      };
    }
    function lineOf(entry, {audience, language}, words, sources) {
      const text = entry.texts[audience] ?? entry.texts.technical ?? Object.values(entry.texts)[0] ?? "";
      const {breaking, security, category, importance} = entry;
      return {
        kind: "line",
        id: entry.id,
        lead: entry.lead,
        text,
        entries: [],
        upgrade: entry.upgrade[audience] ?? Object.values(entry.upgrade)[0] ?? "",
        marks: [ ...breaking ? [ {
          text: words.breaking,
          grave: true
        } ] : [], ...security ? [ {
          text: words.sections.security,
          grave: true
        } ] : [], ...security && category === "security" ? [] : [ {
          text: words.sections[category],
          grave: false
        } ], {
          text: pageWords(language).say("importance", {
            n: importance
          }),
          grave: false
        } ],
        wording: entry.wording,
        author: entry.wording === "model" ? authorOf(text, sources) : null,
        changes: placesOf(entry.changes, sources),
        findings: findingsOf(sources, words, where => where === "entry" || where === "upgrade", entry.changes)
      };
    }
    function overviewOf(text, {composition, outline}, words, sources) {
      if (text === "") return [];
      const sentences = [ ...composition.overview, ...composition.highlights ];
      const entries = [ ...new Set(sentences.flatMap(sentence => sentence.entries)) ];
      const changes = outline.entries.filter(({id}) => entries.includes(id)).flatMap(entry => entry.changes);
      return [ {
        kind: "overview",
        id: "",
        lead: "",
        text,
        upgrade: "",
        marks: [],
        entries,
        wording: composition.wording,
        author: composition.wording === "model" ? authorOf(composition.overview[0]?.text ?? "", sources) : null,
        changes: placesOf(changes, sources),
        findings: findingsOf(sources, words, where => where === "overview" || where === "highlight", null)
      } ];
    }
    function rowLine(row, words, sources) {
      return {
        kind: "dependency",
        id: "",
        lead: row.name,
        text: (0, dependencies.e4)(row, words),
        upgrade: "",
        entries: [],
        author: null,
        findings: [],
        marks: [ ...row.security ? [ {
          text: words.sections.security,
          grave: true
        } ] : [], ...row.development ? [ {
          text: words.developmentDependencies,
          grave: false
        } ] : [] ],
        wording: null,
        changes: placesOf(row.changes, sources)
      };
    }
    function placesOf(ids, {places}) {
      return [ ...new Set(ids) ].flatMap(id => places.get(id) ?? []);
    }
    function authorOf(text, {authors, sent}) {
      const found = authors.get(text.trim());
      if (found === void 0) return null;
      const {request, task, model} = found;
      return {
        request,
        task,
        model,
        remembered: !sent.has(request)
      };
    }
    function findingsOf({document: {findings}, notes}, words, kinds, changes) {
      const own = notes.localised === void 0 ? void 0 : notes.language;
      const {say} = pageWords(notes.language);
      return findings.filter(({where, language}) => kinds(where) && language === own).filter(({entries}) => changes === null || entries.some(id => changes.includes(id))).map(({where, outcome, doubts}) => ({
        where: partOf(where, words, say),
        outcome: say(outcome),
        doubts: doubts.map(({kind, found}) => `${kind}: ${found}`)
      }));
    }
    function partOf(where, words, say) {
      return {
        entry: "",
        upgrade: words.whatToDo,
        overview: say("overview"),
        highlight: words.highlights
      }[where];
    }
    function renderPage(input) {
      const whole = pageData(input);
      for (const shorten of STEPS) {
        const html = htmlOf(shorten(whole));
        if (Buffer.byteLength(html) <= limits.U6) return html;
      }
      return htmlOf(bare(whole));
    }
    const WITHOUT_EVIDENCE = "Made from the notes' JSON: of the changes there are titles here, and which answer wrote a line is not known.";
    function pageData({document, behind, range, cost}) {
      const {repository, ledger, notes, run} = document;
      const {language, words} = pageWords(notes[0]?.language ?? "en");
      const changes = behind?.changes ?? document.changes;
      const places = new Map(changes.map(({id}, at) => [ id, at ]));
      const sources = {
        document,
        places,
        authors: authorship(behind?.heard ?? []),
        sent: new Set(run.timeline?.calls.map(({request}) => request).filter(request => request !== ""))
      };
      return {
        range,
        language,
        words,
        rightToLeft: (0, rendering_language.jr)(language),
        verdict: verdictOf(document, cost),
        shortened: behind === null ? [ WITHOUT_EVIDENCE ] : [],
        project: repository === null ? "" : `${repository.owner}/${repository.name}`,
        notes: notes.map(one => pageNotes(one, sources)),
        changes: behind === null ? titledChanges(document, language) : pageChanges(behind.changes, repository, language),
        ledger: ledger.map(({sha, change, state, reason}) => ({
          commit: pageCommit(sha, repository),
          change: change === null ? null : places.get(change) ?? null,
          state,
          reason
        })),
        timeline: run.timeline === null ? null : timelineOf(run.timeline)
      };
    }
    function verdictOf({changes, complete, mode, notes, run}, cost) {
      const {say} = pageWords(notes[0]?.language ?? "en");
      const by = mode === "ai" ? "AI" : say(mode === "partial" ? "partly" : "rules");
      const why = run.failure ? ` (${run.failure.code})` : "";
      return [ {
        text: say("changes", {
          n: changes.length
        }),
        grave: false
      }, {
        text: say(complete ? "complete" : "notComplete"),
        grave: !complete
      }, {
        text: `${by}${why}`,
        grave: false
      }, {
        text: cost,
        grave: false
      } ];
    }
    function timelineOf({ms, bottleneck, calls, rest}) {
      return {
        ms,
        bottleneck,
        calls: calls.map(({wanted: _, waits, ...call}) => ({
          ...call,
          waits: Object.entries(waits).map(([reason, waited]) => `${reason} ${waited} ms`)
        })),
        rest: rest.map(({task, calls: number}) => `${task}: ${number} more calls, which took less time`)
      };
    }
    const SHORT = 400;
    const ROWS = 5e3;
    const STEPS = [ data => data, data => shortened(data, "Excerpts of patches are left out.", withoutPatch), data => shortened(data, `Excerpts of patches are left out, and bodies cut after ${SHORT} characters.`, withShortBody), data => ({
      ...shortened(data, `Of the changes only titles are here, of the ledger ${ROWS} rows at most: the JSON has the rest.`, withTitle),
      ledger: rowsOf(data)
    }) ];
    function shortened(data, said, change) {
      return {
        ...data,
        changes: data.changes.map(change),
        shortened: [ ...data.shortened, `Shortened to stay small. ${said}` ]
      };
    }
    function withoutPatch(change) {
      return {
        ...change,
        patch: ""
      };
    }
    function withShortBody(change) {
      const {body, files} = change;
      return {
        ...withoutPatch(change),
        body: body !== null && body.length > SHORT ? `${body.slice(0, SHORT)}…` : body,
        files: files.slice(0, 20)
      };
    }
    function withTitle(change) {
      return {
        ...change,
        patch: "",
        body: null,
        files: [],
        commits: change.commits.slice(0, 3)
      };
    }
    function rowsOf({ledger}) {
      return ledger.slice(0, ROWS);
    }
    function bare(data) {
      const shortened = [ "This run is too large for a page: the JSON has all of it." ];
      return {
        ...data,
        notes: [],
        changes: [],
        ledger: [],
        timeline: null,
        shortened
      };
    }
    function htmlOf(data) {
      const policy = [ "default-src 'none'", `script-src '${hashOf(SCRIPT)}'`, `style-src '${hashOf(STYLE)}'`, "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'" ].join("; ");
      return [ "<!doctype html>", `<html lang="${data.language}" dir="${data.rightToLeft ? "rtl" : "ltr"}">`, "<head>", '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${policy}">`, '<meta name="referrer" content="no-referrer">', '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="color-scheme" content="light dark">', "<title>Evidence of the release notes</title>", `<style>${STYLE}</style>`, "</head>", "<body>", "<noscript>This page shows its data by its own script, which is switched off here.</noscript>", `<script type="application/json" id="data">${jsonInHtml(data)}<\/script>`, `<script>${SCRIPT}<\/script>`, "</body>", "</html>", "" ].join("\n");
    }
    function jsonInHtml(data) {
      return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    function hashOf(text) {
      return `sha256-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
    }
    var figures = __webpack_require__(40819);
    var story = __webpack_require__(95419);
    var publishers = __webpack_require__(806);
    function publishEvidencePage(document, behind, folder) {
      return (0, publishers.V)("evidence page", async () => {
        const path = (0, external_node_path_.join)(folder, "evidence.html");
        await (0, promises_.mkdir)(folder, {
          recursive: true
        });
        await (0, promises_.writeFile)(path, evidencePage(document, behind));
        return path;
      });
    }
    function evidencePage(document, behind) {
      return renderPage({
        document,
        behind,
        range: (0, story.d8)(document.range),
        cost: (0, figures.E9)(document.run.cost)
      });
    }
  })
};
