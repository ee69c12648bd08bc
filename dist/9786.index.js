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
    const SCRIPT = `(() => {\n'use strict';\nconst data = JSON.parse(document.getElementById('data')?.textContent ?? '');\nfunction say(key, values = {}) {\n    return (data.words[key] ?? key).replace(/\\{(\\w+)\\}/g, (found, name)=>String(values[name] ?? found));\n}\nconst OF_STRANGERS = new Set([\n    'h2',\n    'h4',\n    'p',\n    'pre',\n    'button',\n    'li'\n]);\nfunction make(name, className, ...content) {\n    const element = document.createElement(name);\n    if (className !== '') element.className = className;\n    if (OF_STRANGERS.has(name)) element.dir = 'auto';\n    for (const each of content)fill(element, each);\n    return element;\n}\nfunction fill(element, content) {\n    if (content === null) return;\n    if (typeof content === 'string' || content instanceof Node) element.append(content);\n    else for (const each of content)fill(element, each);\n}\nfunction prose(text) {\n    return text.split(/(\`[^\`]+\`)/).map((part)=>/^\`.+\`$/s.test(part) ? make('code', '', part.slice(1, -1)) : part);\n}\nfunction link(label, url) {\n    if (url === null || !/^https?:\\/\\//.test(url)) return label;\n    const anchor = make('a', '', label);\n    anchor.href = url;\n    anchor.target = '_blank';\n    anchor.rel = 'noopener noreferrer';\n    return anchor;\n}\nfunction chips(marks) {\n    return marks.length === 0 ? null : make('p', 'chips', marks.map(chip));\n}\nfunction chip({ text, grave }) {\n    return make('span', grave ? 'chip grave' : 'chip', text);\n}\nfunction seconds(ms) {\n    return ms < 1000 ? \`\${Math.round(ms)} ms\` : \`\${(ms / 1000).toFixed(1)} s\`;\n}\nconst detail = make('section', 'detail');\ndetail.id = 'detail';\ndetail.tabIndex = -1;\ndetail.setAttribute('aria-label', say('evidence'));\ndetail.setAttribute('aria-live', 'polite');\nlet chosen = null;\nfunction show(button, ...content) {\n    chosen?.removeAttribute('aria-current');\n    chosen = button;\n    button.setAttribute('aria-current', 'true');\n    const back = make('button', 'back', say('back'));\n    back.type = 'button';\n    back.addEventListener('click', leave);\n    detail.replaceChildren(back);\n    fill(detail, content);\n    detail.scrollTop = 0;\n    document.body.classList.add('open');\n}\nfunction leave() {\n    document.body.classList.remove('open');\n    chosen?.focus();\n}\nfunction nothingChosen() {\n    chosen = null;\n    document.body.classList.remove('open');\n    detail.replaceChildren(make('p', 'hint', say('choose')), make('p', 'hint', say('keys')));\n}\nfunction item(className, label, open) {\n    const button = make('button', \`item \${className}\`, label);\n    button.type = 'button';\n    button.addEventListener('click', ()=>{\n        show(button, ...open());\n        if (narrow.matches) detail.focus();\n    });\n    return button;\n}\nconst narrow = window.matchMedia('(max-width: 56rem)');\nconst WORDING = {\n    model: say('byModel'),\n    rules: say('byRules'),\n    person: say('byPerson')\n};\nfunction aboutLine(line, notes) {\n    const lead = line.lead === '' ? null : make('span', 'lead', line.lead);\n    return [\n        make('h2', '', line.kind === 'overview' ? say('overview') : [\n            lead,\n            lead === null ? '' : ' ',\n            prose(line.text)\n        ]),\n        line.kind === 'overview' ? make('p', 'quoted', prose(line.text)) : null,\n        line.upgrade === '' ? null : make('p', '', make('strong', '', \`\${notes.whatToDo}: \`), prose(line.upgrade)),\n        chips(line.marks),\n        line.wording === null ? null : aboutWording(line, line.wording),\n        aboutFindings(line.findings),\n        line.entries.length === 0 ? null : aboutEntries(line.entries, notes),\n        aboutChanges(line.changes)\n    ];\n}\nfunction aboutWording(line, wording) {\n    if (line.author === null) return make('p', 'wording', \`\${WORDING[wording]}.\`);\n    const { task, model, request, remembered } = line.author;\n    const call = data.timeline?.calls.findIndex((one)=>one.request === request && one.request !== '') ?? -1;\n    const when = say(remembered ? 'remembered' : 'asked');\n    const name = [\n        make('code', '', model),\n        \` (\${task}, \${when}\`,\n        request === '' ? '' : [\n            \`, \${say('answer')} \`,\n            make('code', '', request)\n        ],\n        ').'\n    ];\n    return make('p', 'wording', \`\${WORDING[wording]}: \`, name, call < 0 ? null : [\n        ' ',\n        opener(say('seeCall'), ()=>openCall(call))\n    ]);\n}\nfunction aboutFindings(findings) {\n    if (findings.length === 0) return null;\n    const rows = findings.map(({ where, outcome, doubts })=>make('li', '', make('strong', '', \`\${where === '' ? '' : \`\${where}, \`}\${outcome}: \`), doubts.join('; ')));\n    return [\n        make('h3', '', say('found')),\n        make('ul', 'findings', rows)\n    ];\n}\nfunction aboutEntries(entries, notes) {\n    const lines = notes.sections.flatMap((section)=>section.lines).filter((line)=>line.kind === 'line' && entries.includes(line.id));\n    const rows = lines.map((line)=>make('li', '', opener(\`\${line.lead === '' ? '' : \`\${line.lead}: \`}\${line.text}\`, ()=>openLine(line))));\n    return rows.length === 0 ? null : [\n        make('h3', '', say('standsOn')),\n        make('ul', 'plain', rows)\n    ];\n}\nfunction aboutChanges(places) {\n    const changes = places.flatMap((place)=>data.changes[place] ?? []);\n    if (changes.length === 0) return null;\n    return [\n        make('h3', '', say('changes', {\n            n: changes.length\n        })),\n        changes.map(aboutChange)\n    ];\n}\nfunction aboutChange(change) {\n    const by = change.authors.length === 0 ? null : \` \xb7 \${change.authors.join(', ')}\`;\n    const commits = change.commits.flatMap(({ short, url }, at)=>[\n            at === 0 ? \`\${say('commits')}: \` : ', ',\n            link(short, url)\n        ]);\n    return make('article', '', make('h4', '', link(change.label, change.url), ' ', prose(change.title)), make('p', 'small', commits, by), chips(change.marks), change.ownWords === '' ? null : [\n        make('h5', '', say('ownWords')),\n        make('pre', '', change.ownWords)\n    ], aboutBody(change.body), change.files.length === 0 ? null : aside(say('paths', {\n        n: change.files.length\n    }), make('pre', '', change.files.join('\\n'))), change.patch === '' ? null : aside(say('patch'), make('pre', '', change.patch)));\n}\nfunction aboutBody(body) {\n    if (body === null) return null;\n    return body === '' ? make('p', 'small', say('titleOnly')) : make('pre', '', body);\n}\nfunction aside(title, ...content) {\n    return make('details', '', make('summary', '', title), content);\n}\nfunction aboutRow(row) {\n    const lines = linesOf(row.change);\n    const links = lines.map((line)=>make('li', '', opener(line.text, ()=>openLine(line))));\n    return [\n        make('h2', '', 'Commit ', link(row.commit.short, row.commit.url)),\n        make('p', '', make('span', \`state \${row.state}\`, say(row.state)), \` \${row.reason}\`),\n        links.length === 0 ? null : [\n            make('h3', '', say('itsLine')),\n            make('ul', 'plain', links)\n        ],\n        row.change === null ? null : aboutChanges([\n            row.change\n        ])\n    ];\n}\nfunction aboutCall(call) {\n    const written = lines().filter((line)=>line.author !== null && line.author.request === call.request && call.request !== '');\n    const facts = [\n        [\n            say('model'),\n            call.model\n        ],\n        [\n            say('answer'),\n            call.request\n        ],\n        [\n            say('outcome'),\n            call.outcome\n        ],\n        [\n            say('started'),\n            say('afterFirst', {\n                time: seconds(call.started)\n            })\n        ],\n        [\n            say('took'),\n            seconds(call.ended - call.started)\n        ],\n        [\n            say('waited'),\n            call.waits.join(', ') || say('nothing')\n        ],\n        [\n            say('tokens'),\n            say('inOut', {\n                in: call.input,\n                out: call.output\n            })\n        ]\n    ];\n    const rows = facts.flatMap(([name, value])=>[\n            make('dt', '', name.charAt(0).toUpperCase() + name.slice(1)),\n            make('dd', '', value)\n        ]);\n    const links = written.map((line)=>make('li', '', opener(line.text, ()=>openLine(line))));\n    return [\n        make('h2', '', \`\${say('call')}: \${call.task}\`),\n        make('dl', '', rows),\n        links.length === 0 ? null : [\n            make('h3', '', say('wrote')),\n            make('ul', 'plain', links)\n        ]\n    ];\n}\nfunction opener(label, open) {\n    const button = make('button', 'opener', prose(label));\n    button.type = 'button';\n    button.addEventListener('click', open);\n    return button;\n}\nfunction moves(list) {\n    const first = list.querySelector('button.item');\n    for (const button of list.querySelectorAll('button.item'))button.setAttribute('tabindex', button === first ? '0' : '-1');\n}\nfunction seenItems(list) {\n    return [\n        ...list.querySelectorAll('button.item')\n    ].filter((button)=>button.closest('details:not([open])') === null);\n}\nconst STEPS = {\n    ArrowDown: (at, last)=>Math.min(at + 1, last),\n    ArrowUp: (at)=>Math.max(at - 1, 0),\n    Home: ()=>0,\n    End: (_, last)=>last\n};\nfunction onArrow(event) {\n    const target = event.target;\n    if (!(target instanceof HTMLElement) || !target.classList.contains('item')) return;\n    const list = target.closest('[role="tabpanel"]');\n    const step = STEPS[event.key];\n    if (list === null || step === undefined) return;\n    const items = seenItems(list);\n    const next = items[step(items.indexOf(target), items.length - 1)];\n    if (next === undefined) return;\n    event.preventDefault();\n    next.focus();\n}\nfunction onFocus({ target }) {\n    if (!(target instanceof HTMLElement) || !target.classList.contains('item')) return;\n    for (const each of target.closest('[role="tabpanel"]')?.querySelectorAll('button.item') ?? [])each.tabIndex = -1;\n    target.tabIndex = 0;\n}\nconst tabs = [];\nfunction addTab(name, panel) {\n    const button = make('button', 'tab', name);\n    const id = \`panel-\${tabs.length}\`;\n    button.type = 'button';\n    button.id = \`tab-\${tabs.length}\`;\n    button.setAttribute('role', 'tab');\n    button.setAttribute('aria-controls', id);\n    panel.id = id;\n    panel.setAttribute('role', 'tabpanel');\n    panel.setAttribute('aria-labelledby', button.id);\n    const tab = {\n        name,\n        panel,\n        button\n    };\n    tabs.push(tab);\n    button.addEventListener('click', ()=>choose(tab));\n}\nfunction choose(tab) {\n    if (tab === undefined) return;\n    for (const { panel, button } of tabs){\n        panel.hidden = panel !== tab.panel;\n        button.setAttribute('aria-selected', String(panel === tab.panel));\n        button.tabIndex = panel === tab.panel ? 0 : -1;\n    }\n}\nfunction onTabKey(event) {\n    const at = tabs.findIndex(({ button })=>button === event.target);\n    if (at < 0 || event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;\n    const next = tabs[(at + (event.key === 'ArrowRight' ? 1 : tabs.length - 1)) % tabs.length];\n    event.preventDefault();\n    choose(next);\n    next?.button.focus();\n}\nconst notesPanel = make('div', 'panel');\nconst notesBody = make('div', 'notes');\nlet shownNotes = data.notes[0];\nconst buttonOfLine = new Map();\nfunction lines() {\n    return data.notes.flatMap((notes)=>notes.sections.flatMap((section)=>section.lines));\n}\nfunction linesOf(change) {\n    if (change === null) return [];\n    const all = [\n        ...shownNotes === undefined ? [] : [\n            shownNotes\n        ],\n        ...data.notes.filter((notes)=>notes !== shownNotes)\n    ];\n    const found = all.flatMap((notes)=>notes.sections.flatMap((section)=>section.lines));\n    const first = found.find((line)=>line.kind !== 'overview' && line.changes.includes(change));\n    return first === undefined ? [] : [\n        first\n    ];\n}\nfunction showNotes(notes) {\n    shownNotes = notes;\n    buttonOfLine.clear();\n    const warning = notes.warning === null ? null : make('p', 'warning', notes.warning);\n    notesBody.lang = notes.language;\n    notesBody.dir = notes.rightToLeft ? 'rtl' : 'ltr';\n    notesBody.replaceChildren();\n    fill(notesBody, [\n        warning,\n        notes.sections.map((section)=>{\n            const rows = make('ul', 'lines', section.lines.map((line)=>make('li', '', lineButton(line, section, notes))));\n            if (section.title === '') return rows;\n            if (!section.folded) return [\n                make('h3', '', section.title),\n                rows\n            ];\n            const summary = make('summary', '', \`\${section.title} (\${section.lines.length})\`);\n            return make('details', 'fold', summary, rows);\n        }),\n        inEnglish(make('p', 'small', notes.reason))\n    ]);\n    moves(notesPanel);\n}\nfunction inEnglish(element) {\n    element.lang = 'en';\n    element.dir = 'ltr';\n    return element;\n}\nfunction inOurs(element) {\n    element.lang = data.language;\n    element.dir = data.rightToLeft ? 'rtl' : 'ltr';\n    return element;\n}\nfunction lineButton(line, section, notes) {\n    const lead = line.lead === '' ? null : [\n        make('span', 'lead', line.lead),\n        ' '\n    ];\n    const outcomes = [\n        ...new Set(line.findings.map(({ outcome })=>outcome))\n    ].join(', ');\n    const doubted = outcomes === '' ? null : [\n        ' ',\n        inOurs(make('span', 'chip grave', \`\${say('check')}: \${outcomes}\`))\n    ];\n    const grave = line.marks.filter((mark)=>mark.grave && mark.text !== section.title);\n    const more = line.changes.length > 1 && line.kind === 'line' ? inOurs(make('span', 'count', \` \${say('changes', {\n        n: line.changes.length\n    })}\`)) : null;\n    const label = [\n        lead,\n        prose(line.text),\n        more,\n        grave.map((mark)=>[\n                ' ',\n                chip(mark)\n            ]),\n        doubted\n    ];\n    const button = item(line.kind, label, ()=>aboutLine(line, notes));\n    buttonOfLine.set(line, button);\n    return button;\n}\nfunction openLine(line) {\n    const notes = data.notes.find((one)=>one.sections.some((section)=>section.lines.includes(line)));\n    if (notes === undefined) return;\n    if (notes !== shownNotes) {\n        showNotes(notes);\n        picker.value = String(data.notes.indexOf(notes));\n    }\n    choose(tabs[0]);\n    openButton(buttonOfLine.get(line));\n}\nfunction openButton(button) {\n    if (button === undefined) return;\n    const folded = button.closest('details');\n    if (folded !== null) folded.open = true;\n    button.focus();\n    button.click();\n}\nconst picker = make('select', '');\npicker.id = 'picker';\nfor (const [at, notes] of data.notes.entries()){\n    const option = make('option', '', notes.name);\n    option.value = String(at);\n    picker.append(option);\n}\npicker.addEventListener('change', ()=>{\n    const notes = data.notes[Number(picker.value)];\n    nothingChosen();\n    if (notes !== undefined) showNotes(notes);\n});\nif (data.notes.length > 1) {\n    const label = make('label', 'picker', \`\${say('notes')} \`, picker);\n    notesPanel.append(label);\n}\nnotesPanel.append(notesBody);\nconst PAGE = 500;\nconst STATES = [\n    'all',\n    'written',\n    'folded',\n    'left-out',\n    'failed'\n];\nconst ledgerPanel = make('div', 'panel');\nconst ledgerRows = make('ul', 'lines');\nconst ledgerMore = make('button', 'more');\nconst ledgerCount = make('p', 'small');\nconst search = make('input', '');\nlet state = 'all';\nlet shownRows = PAGE;\nfunction matching() {\n    const words = search.value.trim().toLowerCase();\n    return data.ledger.filter((row)=>(state === 'all' || row.state === state) && (words === '' || textOf(row).includes(words)));\n}\nfunction textOf(row) {\n    const change = row.change === null ? undefined : data.changes[row.change];\n    return \`\${row.commit.short} \${row.reason} \${change?.label ?? ''} \${change?.title ?? ''}\`.toLowerCase();\n}\nfunction showLedger() {\n    const rows = matching();\n    const buttons = rows.slice(0, shownRows).map((row)=>make('li', '', rowButton(row)));\n    ledgerRows.replaceChildren(...buttons);\n    ledgerCount.textContent = say('shown', {\n        n: rows.length,\n        all: data.ledger.length\n    });\n    ledgerMore.hidden = rows.length <= shownRows;\n    ledgerMore.textContent = say('more', {\n        n: Math.min(PAGE, rows.length - shownRows)\n    });\n    moves(ledgerPanel);\n}\nfunction rowButton(row) {\n    const change = row.change === null ? undefined : data.changes[row.change];\n    const label = [\n        make('code', 'sha', row.commit.short),\n        ' ',\n        prose(change?.title ?? say('noChange')),\n        ' ',\n        make('span', 'reason', make('span', \`state \${row.state}\`, say(row.state)), \` \${row.reason}\`)\n    ];\n    return item('row', label, ()=>aboutRow(row));\n}\nfunction buildLedger() {\n    search.type = 'search';\n    search.placeholder = say('filter');\n    search.setAttribute('aria-label', \`\${say('ledger')}: \${say('filter')}\`);\n    search.addEventListener('input', ()=>{\n        shownRows = PAGE;\n        showLedger();\n    });\n    ledgerMore.type = 'button';\n    ledgerMore.addEventListener('click', ()=>{\n        shownRows += PAGE;\n        showLedger();\n    });\n    const filters = STATES.map((name)=>{\n        const number = name === 'all' ? data.ledger.length : data.ledger.filter((row)=>row.state === name).length;\n        const button = make('button', 'filter', \`\${say(name)} \${number}\`);\n        button.type = 'button';\n        button.setAttribute('aria-pressed', String(name === state));\n        button.addEventListener('click', ()=>{\n            state = name;\n            shownRows = PAGE;\n            for (const each of filters)each.setAttribute('aria-pressed', String(each === button));\n            showLedger();\n        });\n        return button;\n    });\n    const group = make('div', 'filters', filters);\n    group.setAttribute('role', 'group');\n    group.setAttribute('aria-label', say('states'));\n    ledgerPanel.append(group, search, ledgerCount, ledgerRows, ledgerMore);\n}\nconst SVG = 'http://www.w3.org/2000/svg';\nconst callButtons = [];\nfunction shape(name, attributes) {\n    const element = document.createElementNS(SVG, name);\n    for (const [key, value] of Object.entries(attributes))element.setAttribute(key, String(value));\n    return element;\n}\nfunction lanesOf(calls) {\n    const ends = [];\n    return calls.map(({ started, ended })=>{\n        const free = ends.findIndex((end)=>end <= started);\n        const lane = free < 0 ? ends.length : free;\n        ends[lane] = Math.max(ended, started + 1);\n        return lane;\n    });\n}\nconst WIDTH = 600;\nconst LANE = 14;\nconst AXIS = 22;\nfunction drawing(calls, ms) {\n    const lanes = lanesOf(calls);\n    const height = (Math.max(0, ...lanes) + 1) * LANE + AXIS;\n    const svg = shape('svg', {\n        viewBox: \`0 0 \${WIDTH} \${height}\`,\n        class: 'timeline',\n        direction: 'ltr',\n        'aria-hidden': 'true'\n    });\n    const scale = WIDTH / Math.max(1, ms);\n    for (const part of [\n        0,\n        0.25,\n        0.5,\n        0.75,\n        1\n    ]){\n        const x = Math.min(WIDTH - 1, part * WIDTH);\n        svg.append(shape('line', {\n            x1: x,\n            x2: x,\n            y1: 0,\n            y2: height - AXIS + 4,\n            class: 'grid'\n        }));\n        const anchor = part === 0 ? 'start' : part === 1 ? 'end' : 'middle';\n        const label = shape('text', {\n            x,\n            y: height - 5,\n            'text-anchor': anchor\n        });\n        label.textContent = seconds(ms * part);\n        svg.append(label);\n    }\n    for (const [at, call] of calls.entries()){\n        const failed = call.outcome !== 'answered' && call.outcome !== 'repaired';\n        const width = Math.max(2, (call.ended - call.started) * scale - 1);\n        const x = Math.min(WIDTH - width, call.started * scale);\n        const bar = shape('rect', {\n            x,\n            y: (lanes[at] ?? 0) * LANE + 1,\n            width,\n            height: LANE - 3,\n            rx: 2,\n            class: \`bar \${failed ? 'failed' : call.task}\`\n        });\n        const title = shape('title', {});\n        title.textContent = \`\${call.task}, \${seconds(call.ended - call.started)}, \${call.outcome}\`;\n        bar.append(title);\n        bar.addEventListener('click', ()=>openCall(at));\n        svg.append(bar);\n    }\n    return svg;\n}\nfunction openCall(at) {\n    choose(tabs[2]);\n    openButton(callButtons[at]);\n}\nfunction callsPanel() {\n    const { timeline } = data;\n    if (timeline === null) return make('div', 'panel', make('p', 'hint', say('notAsked')));\n    const { ms, bottleneck, calls, rest } = timeline;\n    const tasks = [\n        ...new Set(calls.map(({ task })=>task))\n    ];\n    const legend = [\n        ...tasks,\n        'failed'\n    ].map((task)=>make('span', 'legend', make('span', \`swatch \${task}\`), task === 'failed' ? say(task) : task));\n    for (const call of calls){\n        const label = [\n            make('span', \`swatch \${call.task}\`),\n            \`\${call.task}: \${seconds(call.ended - call.started)}, \${call.outcome} \`\n        ];\n        callButtons.push(item('call', [\n            label,\n            make('span', 'reason', \`\${call.model}, \${say('tokens')}: \${say('inOut', {\n                in: call.input,\n                out: call.output\n            })}\`)\n        ], ()=>aboutCall(call)));\n    }\n    const list = make('ul', 'lines', callButtons.map((button)=>make('li', '', button)));\n    const panel = make('div', 'panel', make('p', '', \`\${say('timeWent')}: \${bottleneck}\`), make('p', 'legends', legend));\n    panel.append(drawing(calls, ms), list);\n    fill(panel, rest.map((line)=>make('p', 'small', line)));\n    moves(panel);\n    return panel;\n}\nfunction build() {\n    document.title = \`\${data.project === '' ? '' : \`\${data.project} \`}\${data.range}: \${say('evidence')}\`;\n    const title = make('h1', '', data.project === '' ? null : [\n        data.project,\n        ' '\n    ], make('span', 'range', data.range));\n    const shortened = data.shortened.map((sentence)=>make('p', 'warning', sentence));\n    addTab(say('notes'), notesPanel);\n    addTab(say('ledger'), ledgerPanel);\n    addTab(say('calls'), callsPanel());\n    const list = make('div', 'tabs', tabs.map(({ button })=>button));\n    list.setAttribute('role', 'tablist');\n    list.addEventListener('keydown', onTabKey);\n    const left = make('div', 'left', list, tabs.map(({ panel })=>panel));\n    left.addEventListener('keydown', onArrow);\n    left.addEventListener('focusin', onFocus);\n    document.body.append(make('header', '', title, chips(data.verdict), shortened), make('main', '', left, detail));\n    document.addEventListener('keydown', (event)=>{\n        if (event.key === 'Escape' && document.body.classList.contains('open')) leave();\n    });\n    if (shownNotes !== undefined) showNotes(shownNotes);\n    buildLedger();\n    showLedger();\n    choose(tabs[0]);\n    nothingChosen();\n}\nbuild();\n})();\n`;
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
      de: `Belege\nZur\xfcck zur Liste\nEine Zeile w\xe4hlen: Hier steht dann, worauf sie beruht.\nPfeiltasten bewegen in einer Liste, Eingabe w\xe4hlt, Escape geht zur\xfcck.\nVom Modell formuliert\nNach Regeln formuliert, ohne das Modell\nWorte einer Person\n\xdcberblick\naus einem fr\xfcheren Lauf bekannt\nin diesem Lauf gefragt\nAntwort\nZum Aufruf\nWas die Pr\xfcfung fand\nBeruht auf diesen Zeilen\n\xc4nderungen: {n}\nCommits\nWorte des Autors f\xfcr die Notizen\nPfade: {n}\nAuszug aus dem Patch\nMehr als den Titel sagt sie nicht.\nIhre Zeile\nModell\nErgebnis\nBegonnen\nDauer\nZuvor gewartet\nTokens\n{time} nach der ersten Frage\nauf nichts\n{in} hinein, {out} heraus\nAufruf\nTexte, die er schrieb\nNotizen\nVerzeichnis\nAufrufe\nalle\ngeschrieben\nzusammengelegt\nweggelassen\nfehlgeschlagen\nPr\xfcfung\n{n} von {all} Commits\n{n} weitere zeigen\ngeh\xf6rt zu keiner \xc4nderung\nNach W\xf6rtern filtern\nStand im Verzeichnis\nDas Modell wurde in diesem Lauf nicht gefragt.\nWohin die Zeit ging\nAbh\xe4ngigkeiten, in diesen Notizen nicht aufgef\xfchrt\nIn keiner Zeile dieser Notizen\nGewicht {n} von 5\nvollst\xe4ndig\nNICHT vollst\xe4ndig\nteils KI\nnach Regeln\nein Revert\nvon einem Bot\nArt\nBereich\nLabel\nausgebessert\nersetzt\nverworfen\nbehalten`,
      fr: `Preuves\nRetour \xe0 la liste\nChoisissez une ligne : ce sur quoi elle repose s'affiche ici.\nLes fl\xe8ches d\xe9placent dans une liste, Entr\xe9e choisit, \xc9chap revient.\nFormul\xe9 par le mod\xe8le\nFormul\xe9 par des r\xe8gles, sans le mod\xe8le\nLes mots d'une personne\nVue d'ensemble\nconnu d'une ex\xe9cution pr\xe9c\xe9dente\ndemand\xe9 dans cette ex\xe9cution\nr\xe9ponse\nVoir l'appel\nCe que la v\xe9rification a trouv\xe9\nRepose sur ces lignes\nChangements : {n}\nCommits\nLes mots de l'auteur pour les notes\nChemins : {n}\nExtrait du correctif\nIl ne dit rien de plus que son titre.\nSa ligne\nMod\xe8le\nR\xe9sultat\nD\xe9but\nDur\xe9e\nAttente avant\nJetons\n{time} apr\xe8s la premi\xe8re question\naucune\n{in} en entr\xe9e, {out} en sortie\nAppel\nTextes qu'il a \xe9crits\nNotes\nRegistre\nAppels\ntous\n\xe9crit\nregroup\xe9\n\xe9cart\xe9\n\xe9chou\xe9\nv\xe9rification\n{n} commits sur {all}\nAfficher {n} de plus\nn'appartient \xe0 aucun changement\nFiltrer par mots\n\xc9tat dans le registre\nLe mod\xe8le n'a pas \xe9t\xe9 interrog\xe9 dans cette ex\xe9cution.\nO\xf9 le temps est pass\xe9\nD\xe9pendances non list\xe9es dans ces notes\nDans aucune ligne de ces notes\nimportance {n} sur 5\ncomplet\nINCOMPLET\nen partie par IA\npar r\xe8gles\nune annulation\npar un robot\ntype\ndomaine\n\xe9tiquette\nr\xe9par\xe9\nremplac\xe9\nsupprim\xe9\nconserv\xe9`,
      es: `Pruebas\nVolver a la lista\nElija una l\xednea: aqu\xed se muestra en qu\xe9 se basa.\nLas flechas mueven en una lista, Intro elige, Escape vuelve.\nRedactado por el modelo\nRedactado por reglas, sin el modelo\nPalabras de una persona\nResumen\nrecordado de una ejecuci\xf3n anterior\npreguntado en esta ejecuci\xf3n\nrespuesta\nVer la llamada\nLo que encontr\xf3 la comprobaci\xf3n\nSe basa en estas l\xedneas\nCambios: {n}\nCommits\nPalabras del autor para las notas\nRutas: {n}\nExtracto del parche\nNo dice m\xe1s que su t\xedtulo.\nSu l\xednea\nModelo\nResultado\nInicio\nDuraci\xf3n\nEspera previa\nTokens\n{time} despu\xe9s de la primera pregunta\nninguna\n{in} de entrada, {out} de salida\nLlamada\nTextos que escribi\xf3\nNotas\nRegistro\nLlamadas\ntodos\nescrito\nagrupado\nomitido\nfallido\ncomprobaci\xf3n\n{n} de {all} commits\nMostrar {n} m\xe1s\nno pertenece a ning\xfan cambio\nFiltrar por palabras\nEstado en el registro\nEn esta ejecuci\xf3n no se pregunt\xf3 al modelo.\nEn qu\xe9 se fue el tiempo\nDependencias que no figuran en estas notas\nEn ninguna l\xednea de estas notas\nimportancia {n} de 5\ncompleto\nINCOMPLETO\nen parte por IA\npor reglas\nuna reversi\xf3n\nde un bot\ntipo\n\xe1rea\netiqueta\ncorregido\nsustituido\ndescartado\nconservado`,
      pt: `Evid\xeancias\nVoltar \xe0 lista\nEscolha uma linha: aqui se mostra em que ela se baseia.\nAs setas movem numa lista, Enter escolhe, Escape volta.\nRedigido pelo modelo\nRedigido por regras, sem o modelo\nPalavras de uma pessoa\nVis\xe3o geral\nlembrado de uma execu\xe7\xe3o anterior\nperguntado nesta execu\xe7\xe3o\nresposta\nVer a chamada\nO que a verifica\xe7\xe3o encontrou\nBaseia-se nestas linhas\nMudan\xe7as: {n}\nCommits\nPalavras do autor para as notas\nCaminhos: {n}\nTrecho do patch\nN\xe3o diz mais do que o t\xedtulo.\nSua linha\nModelo\nResultado\nIn\xedcio\nDura\xe7\xe3o\nEspera anterior\nTokens\n{time} depois da primeira pergunta\nnenhuma\n{in} de entrada, {out} de sa\xedda\nChamada\nTextos que escreveu\nNotas\nRegistro\nChamadas\ntodos\nescrito\nagrupado\nomitido\nfalhou\nverifica\xe7\xe3o\n{n} de {all} commits\nMostrar mais {n}\nn\xe3o pertence a nenhuma mudan\xe7a\nFiltrar por palavras\nEstado no registro\nO modelo n\xe3o foi consultado nesta execu\xe7\xe3o.\nOnde o tempo foi gasto\nDepend\xeancias n\xe3o listadas nestas notas\nEm nenhuma linha destas notas\nimport\xe2ncia {n} de 5\ncompleto\nINCOMPLETO\nem parte por IA\npor regras\numa revers\xe3o\nde um bot\ntipo\n\xe1rea\netiqueta\ncorrigido\nsubstitu\xeddo\ndescartado\nmantido`,
      it: `Prove\nTorna all'elenco\nScegli una riga: qui si vede su che cosa si basa.\nLe frecce spostano in un elenco, Invio sceglie, Esc torna indietro.\nScritto dal modello\nScritto da regole, senza il modello\nParole di una persona\nPanoramica\nricordato da un'esecuzione precedente\nchiesto in questa esecuzione\nrisposta\nVedi la chiamata\nChe cosa ha trovato la verifica\nSi basa su queste righe\nModifiche: {n}\nCommit\nParole dell'autore per le note\nPercorsi: {n}\nEstratto della patch\nNon dice altro che il titolo.\nLa sua riga\nModello\nEsito\nInizio\nDurata\nAttesa prima\nToken\n{time} dopo la prima domanda\nnessuna\n{in} in entrata, {out} in uscita\nChiamata\nTesti che ha scritto\nNote\nRegistro\nChiamate\ntutti\nscritto\nraggruppato\ntralasciato\nfallito\nverifica\n{n} commit su {all}\nMostra altri {n}\nnon appartiene a nessuna modifica\nFiltra per parole\nStato nel registro\nIn questa esecuzione il modello non \xe8 stato interrogato.\nDove \xe8 andato il tempo\nDipendenze non elencate in queste note\nIn nessuna riga di queste note\nimportanza {n} su 5\ncompleto\nINCOMPLETO\nin parte con IA\nper regole\nun annullamento\ndi un bot\ntipo\narea\netichetta\ncorretto\nsostituito\nscartato\nmantenuto`,
      nl: `Bewijs\nTerug naar de lijst\nKies een regel: hier staat dan waarop hij berust.\nPijltjestoetsen bewegen in een lijst, Enter kiest, Escape gaat terug.\nVerwoord door het model\nVerwoord door regels, zonder het model\nIemands eigen woorden\nOverzicht\nbekend uit een eerdere run\ngevraagd in deze run\nantwoord\nNaar de aanroep\nWat de controle vond\nBerust op deze regels\nWijzigingen: {n}\nCommits\nWoorden van de auteur voor de notities\nPaden: {n}\nFragment van de patch\nMeer dan de titel zegt ze niet.\nDe regel ervan\nModel\nUitkomst\nBegonnen\nDuur\nVooraf gewacht\nTokens\n{time} na de eerste vraag\nop niets\n{in} in, {out} uit\nAanroep\nTeksten die hij schreef\nNotities\nRegister\nAanroepen\nalle\ngeschreven\nsamengevoegd\nweggelaten\nmislukt\ncontrole\n{n} van {all} commits\nNog {n} tonen\nhoort bij geen wijziging\nOp woorden filteren\nStand in het register\nHet model is in deze run niet gevraagd.\nWaar de tijd bleef\nAfhankelijkheden, niet vermeld in deze notities\nIn geen regel van deze notities\ngewicht {n} van 5\nvolledig\nNIET volledig\ndeels AI\nvolgens regels\neen terugdraaiing\ndoor een bot\nsoort\ngebied\nlabel\nhersteld\nvervangen\nvervallen\nbehouden`,
      pl: `Dowody\nWr\xf3\u0107 do listy\nWybierz wiersz: tutaj wida\u0107, na czym si\u0119 opiera.\nStrza\u0142ki przesuwaj\u0105 po li\u015bcie, Enter wybiera, Escape wraca.\nSformu\u0142owa\u0142 model\nSformu\u0142owa\u0142y regu\u0142y, bez modelu\nW\u0142asne s\u0142owa osoby\nPrzegl\u0105d\nzapami\u0119tane z wcze\u015bniejszego przebiegu\nzapytano w tym przebiegu\nodpowied\u017a\nZobacz wywo\u0142anie\nCo znalaz\u0142a kontrola\nOpiera si\u0119 na tych wierszach\nZmiany: {n}\nCommity\nS\u0142owa autora do informacji o wydaniu\n\u015acie\u017cki: {n}\nFragment \u0142atki\nNie m\xf3wi nic ponad tytu\u0142.\nJej wiersz\nModel\nWynik\nPocz\u0105tek\nCzas trwania\nCzekano wcze\u015bniej\nTokeny\n{time} po pierwszym pytaniu\nna nic\n{in} na wej\u015bciu, {out} na wyj\u015bciu\nWywo\u0142anie\nNapisane przez nie teksty\nInformacje\nRejestr\nWywo\u0142ania\nwszystkie\nzapisane\nscalone\npomini\u0119te\nnieudane\nkontrola\nCommity: {n} z {all}\nPoka\u017c jeszcze {n}\nnie nale\u017cy do \u017cadnej zmiany\nFiltruj po s\u0142owach\nStan w rejestrze\nW tym przebiegu nie pytano modelu.\nNa co zszed\u0142 czas\nZale\u017cno\u015bci niewymienione w tych informacjach\nW \u017cadnym wierszu tych informacji\nwaga {n} z 5\nkompletne\nNIEKOMPLETNE\ncz\u0119\u015bciowo AI\nwed\u0142ug regu\u0142\nwycofanie zmiany\nod bota\ntyp\nobszar\netykieta\npoprawione\nzast\u0105pione\nodrzucone\nzachowane`,
      ja: `\u6839\u62e0\n\u4e00\u89a7\u306b\u623b\u308b\n\u884c\u3092\u9078\u3076\u3068\u3001\u305d\u306e\u6839\u62e0\u304c\u3053\u3053\u306b\u8868\u793a\u3055\u308c\u307e\u3059\u3002\n\u77e2\u5370\u30ad\u30fc\u3067\u4e00\u89a7\u3092\u79fb\u52d5\u3001Enter \u3067\u9078\u629e\u3001Esc \u3067\u623b\u308a\u307e\u3059\u3002\n\u30e2\u30c7\u30eb\u306b\u3088\u308b\u6587\u7ae0\n\u898f\u5247\u306b\u3088\u308b\u6587\u7ae0\uff08\u30e2\u30c7\u30eb\u306a\u3057\uff09\n\u4eba\u304c\u66f8\u3044\u305f\u6587\u7ae0\n\u6982\u8981\n\u4ee5\u524d\u306e\u5b9f\u884c\u306e\u8a18\u61b6\n\u3053\u306e\u5b9f\u884c\u3067\u8cea\u554f\n\u56de\u7b54\n\u547c\u3073\u51fa\u3057\u3092\u898b\u308b\n\u691c\u67fb\u3067\u898b\u3064\u304b\u3063\u305f\u3053\u3068\n\u6839\u62e0\u3068\u306a\u308b\u884c\n\u5909\u66f4: {n}\n\u30b3\u30df\u30c3\u30c8\n\u30ea\u30ea\u30fc\u30b9\u30ce\u30fc\u30c8\u7528\u306e\u4f5c\u8005\u306e\u6587\u7ae0\n\u30d1\u30b9: {n}\n\u30d1\u30c3\u30c1\u306e\u629c\u7c8b\n\u30bf\u30a4\u30c8\u30eb\u4ee5\u5916\u306e\u8aac\u660e\u306f\u3042\u308a\u307e\u305b\u3093\u3002\n\u305d\u306e\u884c\n\u30e2\u30c7\u30eb\n\u7d50\u679c\n\u958b\u59cb\n\u6240\u8981\u6642\u9593\n\u4e8b\u524d\u306e\u5f85\u3061\n\u30c8\u30fc\u30af\u30f3\n\u6700\u521d\u306e\u8cea\u554f\u304b\u3089 {time} \u5f8c\n\u306a\u3057\n\u5165\u529b {in}\u3001\u51fa\u529b {out}\n\u547c\u3073\u51fa\u3057\n\u66f8\u3044\u305f\u6587\u7ae0\n\u30ce\u30fc\u30c8\n\u53f0\u5e33\n\u547c\u3073\u51fa\u3057\n\u3059\u3079\u3066\n\u8a18\u8f09\n\u7d71\u5408\n\u9664\u5916\n\u5931\u6557\n\u691c\u67fb\n{all} \u4ef6\u4e2d {n} \u4ef6\u306e\u30b3\u30df\u30c3\u30c8\n\u3055\u3089\u306b {n} \u4ef6\u3092\u8868\u793a\n\u3069\u306e\u5909\u66f4\u306b\u3082\u5c5e\u3055\u306a\u3044\n\u8a00\u8449\u3067\u7d5e\u308a\u8fbc\u3080\n\u53f0\u5e33\u3067\u306e\u72b6\u614b\n\u3053\u306e\u5b9f\u884c\u3067\u306f\u30e2\u30c7\u30eb\u306b\u8cea\u554f\u3057\u3066\u3044\u307e\u305b\u3093\u3002\n\u6642\u9593\u306e\u5185\u8a33\n\u3053\u306e\u30ce\u30fc\u30c8\u306b\u8f09\u3063\u3066\u3044\u306a\u3044\u4f9d\u5b58\u95a2\u4fc2\n\u3053\u306e\u30ce\u30fc\u30c8\u306e\u3069\u306e\u884c\u306b\u3082\u306a\u3044\n\u91cd\u8981\u5ea6 {n}/5\n\u5b8c\u5168\n\u4e0d\u5b8c\u5168\n\u4e00\u90e8 AI\n\u898f\u5247\u306b\u3088\u308b\n\u53d6\u308a\u6d88\u3057\n\u30dc\u30c3\u30c8\u306b\u3088\u308b\n\u7a2e\u985e\n\u9818\u57df\n\u30e9\u30d9\u30eb\n\u4fee\u6b63\u6e08\u307f\n\u7f6e\u304d\u63db\u3048\n\u7834\u68c4\n\u7dad\u6301`,
      zh: `\u4f9d\u636e\n\u8fd4\u56de\u5217\u8868\n\u9009\u62e9\u4e00\u884c\uff1a\u8fd9\u91cc\u4f1a\u663e\u793a\u5b83\u7684\u4f9d\u636e\u3002\n\u65b9\u5411\u952e\u5728\u5217\u8868\u4e2d\u79fb\u52a8\uff0c\u56de\u8f66\u952e\u9009\u62e9\uff0cEsc \u952e\u8fd4\u56de\u3002\n\u7531\u6a21\u578b\u64b0\u5199\n\u7531\u89c4\u5219\u64b0\u5199\uff0c\u672a\u7528\u6a21\u578b\n\u4eba\u5de5\u64b0\u5199\n\u6982\u89c8\n\u6765\u81ea\u5148\u524d\u8fd0\u884c\u7684\u8bb0\u5fc6\n\u672c\u6b21\u8fd0\u884c\u4e2d\u8be2\u95ee\n\u56de\u7b54\n\u67e5\u770b\u8c03\u7528\n\u68c0\u67e5\u53d1\u73b0\u7684\u95ee\u9898\n\u4f9d\u636e\u8fd9\u4e9b\u884c\n\u53d8\u66f4\uff1a{n}\n\u63d0\u4ea4\n\u4f5c\u8005\u4e3a\u8bf4\u660e\u6240\u5199\u7684\u6587\u5b57\n\u8def\u5f84\uff1a{n}\n\u8865\u4e01\u6458\u5f55\n\u9664\u6807\u9898\u5916\u6ca1\u6709\u5176\u4ed6\u8bf4\u660e\u3002\n\u6240\u5728\u7684\u884c\n\u6a21\u578b\n\u7ed3\u679c\n\u5f00\u59cb\n\u8017\u65f6\n\u6b64\u524d\u7b49\u5f85\n\u8bcd\u5143\n\u7b2c\u4e00\u4e2a\u95ee\u9898\u4e4b\u540e {time}\n\u65e0\n\u8f93\u5165 {in}\uff0c\u8f93\u51fa {out}\n\u8c03\u7528\n\u5b83\u5199\u7684\u6587\u5b57\n\u8bf4\u660e\n\u53f0\u8d26\n\u8c03\u7528\n\u5168\u90e8\n\u5df2\u5199\u5165\n\u5df2\u5408\u5e76\n\u5df2\u7565\u53bb\n\u5931\u8d25\n\u68c0\u67e5\n{n} / {all} \u4e2a\u63d0\u4ea4\n\u518d\u663e\u793a {n} \u4e2a\n\u4e0d\u5c5e\u4e8e\u4efb\u4f55\u53d8\u66f4\n\u6309\u8bcd\u7b5b\u9009\n\u53f0\u8d26\u4e2d\u7684\u72b6\u6001\n\u672c\u6b21\u8fd0\u884c\u6ca1\u6709\u8be2\u95ee\u6a21\u578b\u3002\n\u65f6\u95f4\u7528\u5728\n\u8fd9\u4e9b\u8bf4\u660e\u672a\u5217\u51fa\u7684\u4f9d\u8d56\n\u4e0d\u5728\u8fd9\u4e9b\u8bf4\u660e\u7684\u4efb\u4f55\u4e00\u884c\u4e2d\n\u91cd\u8981\u7a0b\u5ea6 {n}/5\n\u5b8c\u6574\n\u4e0d\u5b8c\u6574\n\u90e8\u5206\u7531 AI \u64b0\u5199\n\u6309\u89c4\u5219\n\u56de\u9000\n\u6765\u81ea\u673a\u5668\u4eba\n\u7c7b\u578b\n\u8303\u56f4\n\u6807\u7b7e\n\u5df2\u4fee\u6b63\n\u5df2\u66ff\u6362\n\u5df2\u4e22\u5f03\n\u5df2\u4fdd\u7559`,
      "zh-hant": `\u4f9d\u64da\n\u8fd4\u56de\u6e05\u55ae\n\u9078\u64c7\u4e00\u884c\uff1a\u9019\u88e1\u6703\u986f\u793a\u5b83\u7684\u4f9d\u64da\u3002\n\u65b9\u5411\u9375\u5728\u6e05\u55ae\u4e2d\u79fb\u52d5\uff0cEnter \u9375\u9078\u64c7\uff0cEsc \u9375\u8fd4\u56de\u3002\n\u7531\u6a21\u578b\u64b0\u5beb\n\u7531\u898f\u5247\u64b0\u5beb\uff0c\u672a\u7528\u6a21\u578b\n\u4eba\u5de5\u64b0\u5beb\n\u6982\u89bd\n\u4f86\u81ea\u5148\u524d\u57f7\u884c\u7684\u8a18\u61b6\n\u672c\u6b21\u57f7\u884c\u4e2d\u8a62\u554f\n\u56de\u7b54\n\u6aa2\u8996\u547c\u53eb\n\u6aa2\u67e5\u767c\u73fe\u7684\u554f\u984c\n\u4f9d\u64da\u9019\u4e9b\u884c\n\u8b8a\u66f4\uff1a{n}\n\u63d0\u4ea4\n\u4f5c\u8005\u70ba\u8aaa\u660e\u6240\u5beb\u7684\u6587\u5b57\n\u8def\u5f91\uff1a{n}\n\u4fee\u88dc\u6458\u9304\n\u9664\u6a19\u984c\u5916\u6c92\u6709\u5176\u4ed6\u8aaa\u660e\u3002\n\u6240\u5728\u7684\u884c\n\u6a21\u578b\n\u7d50\u679c\n\u958b\u59cb\n\u8017\u6642\n\u5148\u524d\u7b49\u5f85\n\u8a5e\u5143\n\u7b2c\u4e00\u500b\u554f\u984c\u4e4b\u5f8c {time}\n\u7121\n\u8f38\u5165 {in}\uff0c\u8f38\u51fa {out}\n\u547c\u53eb\n\u5b83\u5beb\u7684\u6587\u5b57\n\u8aaa\u660e\n\u53f0\u5e33\n\u547c\u53eb\n\u5168\u90e8\n\u5df2\u5beb\u5165\n\u5df2\u5408\u4f75\n\u5df2\u7565\u53bb\n\u5931\u6557\n\u6aa2\u67e5\n{n} / {all} \u500b\u63d0\u4ea4\n\u518d\u986f\u793a {n} \u500b\n\u4e0d\u5c6c\u65bc\u4efb\u4f55\u8b8a\u66f4\n\u6309\u8a5e\u7be9\u9078\n\u53f0\u5e33\u4e2d\u7684\u72c0\u614b\n\u672c\u6b21\u57f7\u884c\u6c92\u6709\u8a62\u554f\u6a21\u578b\u3002\n\u6642\u9593\u7528\u5728\n\u9019\u4e9b\u8aaa\u660e\u672a\u5217\u51fa\u7684\u76f8\u4f9d\u5957\u4ef6\n\u4e0d\u5728\u9019\u4e9b\u8aaa\u660e\u7684\u4efb\u4f55\u4e00\u884c\u4e2d\n\u91cd\u8981\u7a0b\u5ea6 {n}/5\n\u5b8c\u6574\n\u4e0d\u5b8c\u6574\n\u90e8\u5206\u7531 AI \u64b0\u5beb\n\u6309\u898f\u5247\n\u9084\u539f\n\u4f86\u81ea\u6a5f\u5668\u4eba\n\u985e\u578b\n\u7bc4\u570d\n\u6a19\u7c64\n\u5df2\u4fee\u6b63\n\u5df2\u53d6\u4ee3\n\u5df2\u6368\u68c4\n\u5df2\u4fdd\u7559`,
      ko: `\uadfc\uac70\n\ubaa9\ub85d\uc73c\ub85c\n\uc904\uc744 \uc120\ud0dd\ud558\uba74 \uadf8 \uadfc\uac70\uac00 \uc5ec\uae30\uc5d0 \ud45c\uc2dc\ub429\ub2c8\ub2e4.\n\ud654\uc0b4\ud45c \ud0a4\ub85c \ubaa9\ub85d\uc744 \uc774\ub3d9\ud558\uace0 Enter\ub85c \uc120\ud0dd\ud558\uace0 Esc\ub85c \ub3cc\uc544\uac11\ub2c8\ub2e4.\n\ubaa8\ub378\uc774 \uc4f4 \uae00\n\uaddc\uce59\uc73c\ub85c \uc4f4 \uae00(\ubaa8\ub378 \uc5c6\uc74c)\n\uc0ac\ub78c\uc774 \uc4f4 \uae00\n\uac1c\uc694\n\uc774\uc804 \uc2e4\ud589\uc5d0\uc11c \uae30\uc5b5\n\uc774\ubc88 \uc2e4\ud589\uc5d0\uc11c \uc9c8\ubb38\n\ub2f5\ubcc0\n\ud638\ucd9c \ubcf4\uae30\n\uac80\uc0ac\uc5d0\uc11c \ucc3e\uc740 \uac83\n\uadfc\uac70\uac00 \ub418\ub294 \uc904\n\ubcc0\uacbd: {n}\n\ucee4\ubc0b\n\ub178\ud2b8\ub97c \uc704\ud55c \uc791\uc131\uc790\uc758 \uae00\n\uacbd\ub85c: {n}\n\ud328\uce58 \ubc1c\ucdcc\n\uc81c\ubaa9 \uc678\uc5d0\ub294 \uc124\uba85\uc774 \uc5c6\uc2b5\ub2c8\ub2e4.\n\ud574\ub2f9 \uc904\n\ubaa8\ub378\n\uacb0\uacfc\n\uc2dc\uc791\n\uac78\ub9b0 \uc2dc\uac04\n\uc0ac\uc804 \ub300\uae30\n\ud1a0\ud070\n\uccab \uc9c8\ubb38 \ud6c4 {time}\n\uc5c6\uc74c\n\uc785\ub825 {in}, \ucd9c\ub825 {out}\n\ud638\ucd9c\n\uc791\uc131\ud55c \uae00\n\ub178\ud2b8\n\uc7a5\ubd80\n\ud638\ucd9c\n\uc804\uccb4\n\uae30\ub85d\ub428\n\ud569\uccd0\uc9d0\n\uc81c\uc678\ub428\n\uc2e4\ud328\n\uac80\uc0ac\n\ucee4\ubc0b {all}\uac1c \uc911 {n}\uac1c\n{n}\uac1c \ub354 \ubcf4\uae30\n\uc5b4\ub5a4 \ubcc0\uacbd\uc5d0\ub3c4 \uc18d\ud558\uc9c0 \uc54a\uc74c\n\ub2e8\uc5b4\ub85c \uac70\ub974\uae30\n\uc7a5\ubd80\uc758 \uc0c1\ud0dc\n\uc774\ubc88 \uc2e4\ud589\uc5d0\uc11c\ub294 \ubaa8\ub378\uc5d0 \ubb3b\uc9c0 \uc54a\uc558\uc2b5\ub2c8\ub2e4.\n\uc2dc\uac04\uc774 \uc4f0\uc778 \uacf3\n\uc774 \ub178\ud2b8\uc5d0 \ub098\uc5f4\ub418\uc9c0 \uc54a\uc740 \uc758\uc874\uc131\n\uc774 \ub178\ud2b8\uc758 \uc5b4\ub290 \uc904\uc5d0\ub3c4 \uc5c6\uc74c\n\uc911\uc694\ub3c4 {n}/5\n\uc644\uc804\ud568\n\ubd88\uc644\uc804\ud568\n\uc77c\ubd80 AI\n\uaddc\uce59 \uae30\ubc18\n\ub418\ub3cc\ub9ac\uae30\n\ubd07\n\uc885\ub958\n\uc601\uc5ed\n\ub77c\ubca8\n\uc218\uc815\ub428\n\ub300\uccb4\ub428\n\ubc84\ub824\uc9d0\n\uc720\uc9c0\ub428`,
      ru: `\u041e\u0441\u043d\u043e\u0432\u0430\u043d\u0438\u044f\n\u041d\u0430\u0437\u0430\u0434 \u043a \u0441\u043f\u0438\u0441\u043a\u0443\n\u0412\u044b\u0431\u0435\u0440\u0438\u0442\u0435 \u0441\u0442\u0440\u043e\u043a\u0443: \u0437\u0434\u0435\u0441\u044c \u0432\u0438\u0434\u043d\u043e, \u043d\u0430 \u0447\u0451\u043c \u043e\u043d\u0430 \u043e\u0441\u043d\u043e\u0432\u0430\u043d\u0430.\n\u0421\u0442\u0440\u0435\u043b\u043a\u0438 \u043f\u0435\u0440\u0435\u043c\u0435\u0449\u0430\u044e\u0442 \u043f\u043e \u0441\u043f\u0438\u0441\u043a\u0443, Enter \u0432\u044b\u0431\u0438\u0440\u0430\u0435\u0442, Escape \u0432\u043e\u0437\u0432\u0440\u0430\u0449\u0430\u0435\u0442.\n\u041d\u0430\u043f\u0438\u0441\u0430\u043d\u043e \u043c\u043e\u0434\u0435\u043b\u044c\u044e\n\u041d\u0430\u043f\u0438\u0441\u0430\u043d\u043e \u043f\u043e \u043f\u0440\u0430\u0432\u0438\u043b\u0430\u043c, \u0431\u0435\u0437 \u043c\u043e\u0434\u0435\u043b\u0438\n\u0421\u043b\u043e\u0432\u0430 \u0447\u0435\u043b\u043e\u0432\u0435\u043a\u0430\n\u041e\u0431\u0437\u043e\u0440\n\u0438\u0437\u0432\u0435\u0441\u0442\u043d\u043e \u0438\u0437 \u043f\u0440\u0435\u0436\u043d\u0435\u0433\u043e \u0437\u0430\u043f\u0443\u0441\u043a\u0430\n\u0441\u043f\u0440\u043e\u0448\u0435\u043d\u043e \u0432 \u044d\u0442\u043e\u043c \u0437\u0430\u043f\u0443\u0441\u043a\u0435\n\u043e\u0442\u0432\u0435\u0442\n\u041f\u043e\u043a\u0430\u0437\u0430\u0442\u044c \u0432\u044b\u0437\u043e\u0432\n\u0427\u0442\u043e \u043d\u0430\u0448\u043b\u0430 \u043f\u0440\u043e\u0432\u0435\u0440\u043a\u0430\n\u041e\u0441\u043d\u043e\u0432\u0430\u043d\u043e \u043d\u0430 \u044d\u0442\u0438\u0445 \u0441\u0442\u0440\u043e\u043a\u0430\u0445\n\u0418\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f: {n}\n\u041a\u043e\u043c\u043c\u0438\u0442\u044b\n\u0421\u043b\u043e\u0432\u0430 \u0430\u0432\u0442\u043e\u0440\u0430 \u0434\u043b\u044f \u043e\u043f\u0438\u0441\u0430\u043d\u0438\u044f\n\u041f\u0443\u0442\u0438: {n}\n\u041e\u0442\u0440\u044b\u0432\u043e\u043a \u043f\u0430\u0442\u0447\u0430\n\u041a\u0440\u043e\u043c\u0435 \u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043a\u0430 \u043d\u0438\u0447\u0435\u0433\u043e \u043d\u0435 \u0441\u043a\u0430\u0437\u0430\u043d\u043e.\n\u0415\u0433\u043e \u0441\u0442\u0440\u043e\u043a\u0430\n\u041c\u043e\u0434\u0435\u043b\u044c\n\u0418\u0442\u043e\u0433\n\u041d\u0430\u0447\u0430\u043b\u043e\n\u0414\u043b\u0438\u0442\u0435\u043b\u044c\u043d\u043e\u0441\u0442\u044c\n\u041e\u0436\u0438\u0434\u0430\u043d\u0438\u0435 \u0434\u043e \u044d\u0442\u043e\u0433\u043e\n\u0422\u043e\u043a\u0435\u043d\u044b\n{time} \u043f\u043e\u0441\u043b\u0435 \u043f\u0435\u0440\u0432\u043e\u0433\u043e \u0432\u043e\u043f\u0440\u043e\u0441\u0430\n\u043d\u0435 \u0431\u044b\u043b\u043e\n{in} \u043d\u0430 \u0432\u0445\u043e\u0434\u0435, {out} \u043d\u0430 \u0432\u044b\u0445\u043e\u0434\u0435\n\u0412\u044b\u0437\u043e\u0432\n\u041d\u0430\u043f\u0438\u0441\u0430\u043d\u043d\u044b\u0435 \u0442\u0435\u043a\u0441\u0442\u044b\n\u041e\u043f\u0438\u0441\u0430\u043d\u0438\u0435\n\u0416\u0443\u0440\u043d\u0430\u043b\n\u0412\u044b\u0437\u043e\u0432\u044b\n\u0432\u0441\u0435\n\u0437\u0430\u043f\u0438\u0441\u0430\u043d\u043e\n\u043e\u0431\u044a\u0435\u0434\u0438\u043d\u0435\u043d\u043e\n\u043e\u043f\u0443\u0449\u0435\u043d\u043e\n\u043d\u0435 \u0443\u0434\u0430\u043b\u043e\u0441\u044c\n\u043f\u0440\u043e\u0432\u0435\u0440\u043a\u0430\n\u041a\u043e\u043c\u043c\u0438\u0442\u044b: {n} \u0438\u0437 {all}\n\u041f\u043e\u043a\u0430\u0437\u0430\u0442\u044c \u0435\u0449\u0451 {n}\n\u043d\u0435 \u043e\u0442\u043d\u043e\u0441\u0438\u0442\u0441\u044f \u043d\u0438 \u043a \u043e\u0434\u043d\u043e\u043c\u0443 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044e\n\u041e\u0442\u0431\u043e\u0440 \u043f\u043e \u0441\u043b\u043e\u0432\u0430\u043c\n\u0421\u043e\u0441\u0442\u043e\u044f\u043d\u0438\u0435 \u0432 \u0436\u0443\u0440\u043d\u0430\u043b\u0435\n\u0412 \u044d\u0442\u043e\u043c \u0437\u0430\u043f\u0443\u0441\u043a\u0435 \u043c\u043e\u0434\u0435\u043b\u044c \u043d\u0435 \u0441\u043f\u0440\u0430\u0448\u0438\u0432\u0430\u043b\u0438.\n\u041d\u0430 \u0447\u0442\u043e \u0443\u0448\u043b\u043e \u0432\u0440\u0435\u043c\u044f\n\u0417\u0430\u0432\u0438\u0441\u0438\u043c\u043e\u0441\u0442\u0438, \u043d\u0435 \u043f\u0435\u0440\u0435\u0447\u0438\u0441\u043b\u0435\u043d\u043d\u044b\u0435 \u0432 \u044d\u0442\u043e\u043c \u043e\u043f\u0438\u0441\u0430\u043d\u0438\u0438\n\u041d\u0438 \u0432 \u043e\u0434\u043d\u043e\u0439 \u0441\u0442\u0440\u043e\u043a\u0435 \u044d\u0442\u043e\u0433\u043e \u043e\u043f\u0438\u0441\u0430\u043d\u0438\u044f\n\u0432\u0430\u0436\u043d\u043e\u0441\u0442\u044c {n} \u0438\u0437 5\n\u043f\u043e\u043b\u043d\u043e\n\u041d\u0415 \u043f\u043e\u043b\u043d\u043e\n\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e \u0418\u0418\n\u043f\u043e \u043f\u0440\u0430\u0432\u0438\u043b\u0430\u043c\n\u043e\u0442\u043c\u0435\u043d\u0430 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f\n\u043e\u0442 \u0431\u043e\u0442\u0430\n\u0442\u0438\u043f\n\u043e\u0431\u043b\u0430\u0441\u0442\u044c\n\u043c\u0435\u0442\u043a\u0430\n\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e\n\u0437\u0430\u043c\u0435\u043d\u0435\u043d\u043e\n\u043e\u0442\u0431\u0440\u043e\u0448\u0435\u043d\u043e\n\u043e\u0441\u0442\u0430\u0432\u043b\u0435\u043d\u043e`,
      uk: `\u041f\u0456\u0434\u0441\u0442\u0430\u0432\u0438\n\u041d\u0430\u0437\u0430\u0434 \u0434\u043e \u0441\u043f\u0438\u0441\u043a\u0443\n\u0412\u0438\u0431\u0435\u0440\u0456\u0442\u044c \u0440\u044f\u0434\u043e\u043a: \u0442\u0443\u0442 \u0432\u0438\u0434\u043d\u043e, \u043d\u0430 \u0447\u043e\u043c\u0443 \u0432\u0456\u043d \u0491\u0440\u0443\u043d\u0442\u0443\u0454\u0442\u044c\u0441\u044f.\n\u0421\u0442\u0440\u0456\u043b\u043a\u0438 \u043f\u0435\u0440\u0435\u043c\u0456\u0449\u0443\u044e\u0442\u044c \u0441\u043f\u0438\u0441\u043a\u043e\u043c, Enter \u0432\u0438\u0431\u0438\u0440\u0430\u0454, Escape \u043f\u043e\u0432\u0435\u0440\u0442\u0430\u0454.\n\u041d\u0430\u043f\u0438\u0441\u0430\u043d\u043e \u043c\u043e\u0434\u0435\u043b\u043b\u044e\n\u041d\u0430\u043f\u0438\u0441\u0430\u043d\u043e \u0437\u0430 \u043f\u0440\u0430\u0432\u0438\u043b\u0430\u043c\u0438, \u0431\u0435\u0437 \u043c\u043e\u0434\u0435\u043b\u0456\n\u0421\u043b\u043e\u0432\u0430 \u043b\u044e\u0434\u0438\u043d\u0438\n\u041e\u0433\u043b\u044f\u0434\n\u0432\u0456\u0434\u043e\u043c\u043e \u0437 \u043f\u043e\u043f\u0435\u0440\u0435\u0434\u043d\u044c\u043e\u0433\u043e \u0437\u0430\u043f\u0443\u0441\u043a\u0443\n\u0437\u0430\u043f\u0438\u0442\u0430\u043d\u043e \u0432 \u0446\u044c\u043e\u043c\u0443 \u0437\u0430\u043f\u0443\u0441\u043a\u0443\n\u0432\u0456\u0434\u043f\u043e\u0432\u0456\u0434\u044c\n\u041f\u043e\u043a\u0430\u0437\u0430\u0442\u0438 \u0432\u0438\u043a\u043b\u0438\u043a\n\u0429\u043e \u0437\u043d\u0430\u0439\u0448\u043b\u0430 \u043f\u0435\u0440\u0435\u0432\u0456\u0440\u043a\u0430\n\u0490\u0440\u0443\u043d\u0442\u0443\u0454\u0442\u044c\u0441\u044f \u043d\u0430 \u0446\u0438\u0445 \u0440\u044f\u0434\u043a\u0430\u0445\n\u0417\u043c\u0456\u043d\u0438: {n}\n\u041a\u043e\u043c\u0456\u0442\u0438\n\u0421\u043b\u043e\u0432\u0430 \u0430\u0432\u0442\u043e\u0440\u0430 \u0434\u043b\u044f \u043e\u043f\u0438\u0441\u0443\n\u0428\u043b\u044f\u0445\u0438: {n}\n\u0423\u0440\u0438\u0432\u043e\u043a \u043f\u0430\u0442\u0447\u0430\n\u041a\u0440\u0456\u043c \u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043a\u0430 \u043d\u0456\u0447\u043e\u0433\u043e \u043d\u0435 \u0441\u043a\u0430\u0437\u0430\u043d\u043e.\n\u0419\u043e\u0433\u043e \u0440\u044f\u0434\u043e\u043a\n\u041c\u043e\u0434\u0435\u043b\u044c\n\u041f\u0456\u0434\u0441\u0443\u043c\u043e\u043a\n\u041f\u043e\u0447\u0430\u0442\u043e\u043a\n\u0422\u0440\u0438\u0432\u0430\u043b\u0456\u0441\u0442\u044c\n\u041e\u0447\u0456\u043a\u0443\u0432\u0430\u043d\u043d\u044f \u0434\u043e \u0446\u044c\u043e\u0433\u043e\n\u0422\u043e\u043a\u0435\u043d\u0438\n{time} \u043f\u0456\u0441\u043b\u044f \u043f\u0435\u0440\u0448\u043e\u0433\u043e \u0437\u0430\u043f\u0438\u0442\u0430\u043d\u043d\u044f\n\u043d\u0435 \u0431\u0443\u043b\u043e\n{in} \u043d\u0430 \u0432\u0445\u043e\u0434\u0456, {out} \u043d\u0430 \u0432\u0438\u0445\u043e\u0434\u0456\n\u0412\u0438\u043a\u043b\u0438\u043a\n\u041d\u0430\u043f\u0438\u0441\u0430\u043d\u0456 \u0442\u0435\u043a\u0441\u0442\u0438\n\u041e\u043f\u0438\u0441\n\u0416\u0443\u0440\u043d\u0430\u043b\n\u0412\u0438\u043a\u043b\u0438\u043a\u0438\n\u0443\u0441\u0456\n\u0437\u0430\u043f\u0438\u0441\u0430\u043d\u043e\n\u043e\u0431'\u0454\u0434\u043d\u0430\u043d\u043e\n\u043e\u043f\u0443\u0449\u0435\u043d\u043e\n\u043d\u0435 \u0432\u0434\u0430\u043b\u043e\u0441\u044f\n\u043f\u0435\u0440\u0435\u0432\u0456\u0440\u043a\u0430\n\u041a\u043e\u043c\u0456\u0442\u0438: {n} \u0437 {all}\n\u041f\u043e\u043a\u0430\u0437\u0430\u0442\u0438 \u0449\u0435 {n}\n\u043d\u0435 \u043d\u0430\u043b\u0435\u0436\u0438\u0442\u044c \u0434\u043e \u0436\u043e\u0434\u043d\u043e\u0457 \u0437\u043c\u0456\u043d\u0438\n\u0414\u043e\u0431\u0456\u0440 \u0437\u0430 \u0441\u043b\u043e\u0432\u0430\u043c\u0438\n\u0421\u0442\u0430\u043d \u0443 \u0436\u0443\u0440\u043d\u0430\u043b\u0456\n\u0423 \u0446\u044c\u043e\u043c\u0443 \u0437\u0430\u043f\u0443\u0441\u043a\u0443 \u043c\u043e\u0434\u0435\u043b\u044c \u043d\u0435 \u0437\u0430\u043f\u0438\u0442\u0443\u0432\u0430\u043b\u0438.\n\u041d\u0430 \u0449\u043e \u043f\u0456\u0448\u043e\u0432 \u0447\u0430\u0441\n\u0417\u0430\u043b\u0435\u0436\u043d\u043e\u0441\u0442\u0456, \u043d\u0435 \u043f\u0435\u0440\u0435\u043b\u0456\u0447\u0435\u043d\u0456 \u0432 \u0446\u044c\u043e\u043c\u0443 \u043e\u043f\u0438\u0441\u0456\n\u0423 \u0436\u043e\u0434\u043d\u043e\u043c\u0443 \u0440\u044f\u0434\u043a\u0443 \u0446\u044c\u043e\u0433\u043e \u043e\u043f\u0438\u0441\u0443\n\u0432\u0430\u0436\u043b\u0438\u0432\u0456\u0441\u0442\u044c {n} \u0437 5\n\u043f\u043e\u0432\u043d\u043e\n\u041d\u0415 \u043f\u043e\u0432\u043d\u043e\n\u0447\u0430\u0441\u0442\u043a\u043e\u0432\u043e \u0428\u0406\n\u0437\u0430 \u043f\u0440\u0430\u0432\u0438\u043b\u0430\u043c\u0438\n\u0441\u043a\u0430\u0441\u0443\u0432\u0430\u043d\u043d\u044f \u0437\u043c\u0456\u043d\u0438\n\u0432\u0456\u0434 \u0431\u043e\u0442\u0430\n\u0442\u0438\u043f\n\u043e\u0431\u043b\u0430\u0441\u0442\u044c\n\u043c\u0456\u0442\u043a\u0430\n\u0432\u0438\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e\n\u0437\u0430\u043c\u0456\u043d\u0435\u043d\u043e\n\u0432\u0456\u0434\u043a\u0438\u043d\u0443\u0442\u043e\n\u0437\u0430\u043b\u0438\u0448\u0435\u043d\u043e`,
      ar: `\u0627\u0644\u0623\u062f\u0644\u0629\n\u0627\u0644\u0639\u0648\u062f\u0629 \u0625\u0644\u0649 \u0627\u0644\u0642\u0627\u0626\u0645\u0629\n\u0627\u062e\u062a\u0631 \u0633\u0637\u0631\u064b\u0627 \u0644\u064a\u0638\u0647\u0631 \u0647\u0646\u0627 \u0645\u0627 \u064a\u0633\u062a\u0646\u062f \u0625\u0644\u064a\u0647.\n\u0645\u0641\u0627\u062a\u064a\u062d \u0627\u0644\u0623\u0633\u0647\u0645 \u0644\u0644\u062a\u0646\u0642\u0644 \u0641\u064a \u0627\u0644\u0642\u0627\u0626\u0645\u0629\u060c \u0648Enter \u0644\u0644\u0627\u062e\u062a\u064a\u0627\u0631\u060c \u0648Escape \u0644\u0644\u0631\u062c\u0648\u0639.\n\u0635\u0627\u063a\u0647 \u0627\u0644\u0646\u0645\u0648\u0630\u062c\n\u0635\u064a\u063a \u0628\u0627\u0644\u0642\u0648\u0627\u0639\u062f\u060c \u0645\u0646 \u062f\u0648\u0646 \u0627\u0644\u0646\u0645\u0648\u0630\u062c\n\u0643\u0644\u0645\u0627\u062a \u0634\u062e\u0635\n\u0646\u0638\u0631\u0629 \u0639\u0627\u0645\u0629\n\u0645\u062d\u0641\u0648\u0638 \u0645\u0646 \u062a\u0634\u063a\u064a\u0644 \u0633\u0627\u0628\u0642\n\u0633\u064f\u0626\u0644 \u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u062a\u0634\u063a\u064a\u0644\n\u0627\u0644\u0625\u062c\u0627\u0628\u0629\n\u0639\u0631\u0636 \u0627\u0644\u0627\u0633\u062a\u062f\u0639\u0627\u0621\n\u0645\u0627 \u0648\u062c\u062f\u0647 \u0627\u0644\u0641\u062d\u0635\n\u064a\u0633\u062a\u0646\u062f \u0625\u0644\u0649 \u0647\u0630\u0647 \u0627\u0644\u0623\u0633\u0637\u0631\n\u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a: {n}\n\u0627\u0644\u0625\u064a\u062f\u0627\u0639\u0627\u062a\n\u0643\u0644\u0645\u0627\u062a \u0627\u0644\u0645\u0624\u0644\u0641 \u0644\u0644\u0645\u0644\u0627\u062d\u0638\u0627\u062a\n\u0627\u0644\u0645\u0633\u0627\u0631\u0627\u062a: {n}\n\u0645\u0642\u062a\u0637\u0641 \u0645\u0646 \u0627\u0644\u0631\u0642\u0639\u0629\n\u0644\u0627 \u064a\u0630\u0643\u0631 \u0623\u0643\u062b\u0631 \u0645\u0646 \u0639\u0646\u0648\u0627\u0646\u0647.\n\u0633\u0637\u0631\u0647\n\u0627\u0644\u0646\u0645\u0648\u0630\u062c\n\u0627\u0644\u0646\u062a\u064a\u062c\u0629\n\u0627\u0644\u0628\u062f\u0621\n\u0627\u0644\u0645\u062f\u0629\n\u0627\u0644\u0627\u0646\u062a\u0638\u0627\u0631 \u0642\u0628\u0644\u0647\n\u0627\u0644\u0631\u0645\u0648\u0632\n\u0628\u0639\u062f {time} \u0645\u0646 \u0627\u0644\u0633\u0624\u0627\u0644 \u0627\u0644\u0623\u0648\u0644\n\u0644\u0627 \u0634\u064a\u0621\n{in} \u062f\u062e\u0644\u064b\u0627\u060c {out} \u062e\u0631\u062c\u064b\u0627\n\u0627\u0633\u062a\u062f\u0639\u0627\u0621\n\u0627\u0644\u0646\u0635\u0648\u0635 \u0627\u0644\u062a\u064a \u0643\u062a\u0628\u0647\u0627\n\u0627\u0644\u0645\u0644\u0627\u062d\u0638\u0627\u062a\n\u0627\u0644\u0633\u062c\u0644\n\u0627\u0644\u0627\u0633\u062a\u062f\u0639\u0627\u0621\u0627\u062a\n\u0627\u0644\u0643\u0644\n\u0645\u0643\u062a\u0648\u0628\n\u0645\u062f\u0645\u062c\n\u0645\u062a\u0631\u0648\u0643\n\u0641\u0634\u0644\n\u0627\u0644\u0641\u062d\u0635\n{n} \u0645\u0646 {all} \u0625\u064a\u062f\u0627\u0639\n\u0639\u0631\u0636 {n} \u0623\u062e\u0631\u0649\n\u0644\u0627 \u064a\u0646\u062a\u0645\u064a \u0625\u0644\u0649 \u0623\u064a \u062a\u063a\u064a\u064a\u0631\n\u0627\u0644\u062a\u0635\u0641\u064a\u0629 \u0628\u0627\u0644\u0643\u0644\u0645\u0627\u062a\n\u0627\u0644\u062d\u0627\u0644\u0629 \u0641\u064a \u0627\u0644\u0633\u062c\u0644\n\u0644\u0645 \u064a\u064f\u0633\u0623\u0644 \u0627\u0644\u0646\u0645\u0648\u0630\u062c \u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u062a\u0634\u063a\u064a\u0644.\n\u0623\u064a\u0646 \u0630\u0647\u0628 \u0627\u0644\u0648\u0642\u062a\n\u0627\u0639\u062a\u0645\u0627\u062f\u064a\u0627\u062a \u063a\u064a\u0631 \u0645\u062f\u0631\u062c\u0629 \u0641\u064a \u0647\u0630\u0647 \u0627\u0644\u0645\u0644\u0627\u062d\u0638\u0627\u062a\n\u0644\u064a\u0633 \u0641\u064a \u0623\u064a \u0633\u0637\u0631 \u0645\u0646 \u0647\u0630\u0647 \u0627\u0644\u0645\u0644\u0627\u062d\u0638\u0627\u062a\n\u0627\u0644\u0623\u0647\u0645\u064a\u0629 {n} \u0645\u0646 5\n\u0645\u0643\u062a\u0645\u0644\n\u063a\u064a\u0631 \u0645\u0643\u062a\u0645\u0644\n\u062c\u0632\u0626\u064a\u064b\u0627 \u0628\u0627\u0644\u0630\u0643\u0627\u0621 \u0627\u0644\u0627\u0635\u0637\u0646\u0627\u0639\u064a\n\u0628\u0627\u0644\u0642\u0648\u0627\u0639\u062f\n\u062a\u0631\u0627\u062c\u0639 \u0639\u0646 \u062a\u063a\u064a\u064a\u0631\n\u0645\u0646 \u0631\u0648\u0628\u0648\u062a\n\u0627\u0644\u0646\u0648\u0639\n\u0627\u0644\u0645\u062c\u0627\u0644\n\u0627\u0644\u0648\u0633\u0645\n\u0623\u064f\u0635\u0644\u062d\n\u0627\u0633\u062a\u064f\u0628\u062f\u0644\n\u0623\u064f\u0633\u0642\u0637\n\u0623\u064f\u0628\u0642\u064a`,
      he: `\u05e8\u05d0\u05d9\u05d5\u05ea\n\u05d7\u05d6\u05e8\u05d4 \u05dc\u05e8\u05e9\u05d9\u05de\u05d4\n\u05d1\u05d7\u05e8\u05d5 \u05e9\u05d5\u05e8\u05d4: \u05db\u05d0\u05df \u05de\u05d5\u05e6\u05d2 \u05e2\u05dc \u05de\u05d4 \u05d4\u05d9\u05d0 \u05e0\u05e9\u05e2\u05e0\u05ea.\n\u05de\u05e7\u05e9\u05d9 \u05d4\u05d7\u05e6\u05d9\u05dd \u05e0\u05e2\u05d9\u05dd \u05d1\u05e8\u05e9\u05d9\u05de\u05d4, Enter \u05d1\u05d5\u05d7\u05e8, Escape \u05d7\u05d5\u05d6\u05e8.\n\u05e0\u05d5\u05e1\u05d7 \u05d1\u05d9\u05d3\u05d9 \u05d4\u05de\u05d5\u05d3\u05dc\n\u05e0\u05d5\u05e1\u05d7 \u05dc\u05e4\u05d9 \u05db\u05dc\u05dc\u05d9\u05dd, \u05d1\u05dc\u05d9 \u05d4\u05de\u05d5\u05d3\u05dc\n\u05de\u05d9\u05dc\u05d9\u05dd \u05e9\u05dc \u05d0\u05d3\u05dd\n\u05e1\u05e7\u05d9\u05e8\u05d4\n\u05d6\u05db\u05d5\u05e8 \u05de\u05d4\u05e8\u05e6\u05d4 \u05e7\u05d5\u05d3\u05de\u05ea\n\u05e0\u05e9\u05d0\u05dc \u05d1\u05d4\u05e8\u05e6\u05d4 \u05d4\u05d6\u05d0\u05ea\n\u05ea\u05e9\u05d5\u05d1\u05d4\n\u05dc\u05e6\u05e4\u05d9\u05d9\u05d4 \u05d1\u05e7\u05e8\u05d9\u05d0\u05d4\n\u05de\u05d4 \u05de\u05e6\u05d0\u05d4 \u05d4\u05d1\u05d3\u05d9\u05e7\u05d4\n\u05e0\u05e9\u05e2\u05df \u05e2\u05dc \u05d4\u05e9\u05d5\u05e8\u05d5\u05ea \u05d4\u05d0\u05dc\u05d4\n\u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd: {n}\n\u05e7\u05d5\u05de\u05d9\u05d8\u05d9\u05dd\n\u05de\u05d9\u05dc\u05d5\u05ea \u05d4\u05de\u05d7\u05d1\u05e8 \u05dc\u05d4\u05e2\u05e8\u05d5\u05ea \u05d4\u05e9\u05d7\u05e8\u05d5\u05e8\n\u05e0\u05ea\u05d9\u05d1\u05d9\u05dd: {n}\n\u05e7\u05d8\u05e2 \u05de\u05d4\u05d8\u05dc\u05d0\u05d9\n\u05de\u05dc\u05d1\u05d3 \u05d4\u05db\u05d5\u05ea\u05e8\u05ea \u05dc\u05d0 \u05e0\u05d0\u05de\u05e8 \u05d3\u05d1\u05e8.\n\u05d4\u05e9\u05d5\u05e8\u05d4 \u05e9\u05dc\u05d5\n\u05de\u05d5\u05d3\u05dc\n\u05ea\u05d5\u05e6\u05d0\u05d4\n\u05d4\u05ea\u05d7\u05dc\u05d4\n\u05de\u05e9\u05da\n\u05d4\u05de\u05ea\u05e0\u05d4 \u05dc\u05e4\u05e0\u05d9 \u05db\u05df\n\u05d0\u05e1\u05d9\u05de\u05d5\u05e0\u05d9\u05dd\n{time} \u05d0\u05d7\u05e8\u05d9 \u05d4\u05e9\u05d0\u05dc\u05d4 \u05d4\u05e8\u05d0\u05e9\u05d5\u05e0\u05d4\n\u05dc\u05d0 \u05d4\u05d9\u05d9\u05ea\u05d4\n{in} \u05e4\u05e0\u05d9\u05de\u05d4, {out} \u05d4\u05d7\u05d5\u05e6\u05d4\n\u05e7\u05e8\u05d9\u05d0\u05d4\n\u05d4\u05d8\u05e7\u05e1\u05d8\u05d9\u05dd \u05e9\u05e0\u05db\u05ea\u05d1\u05d5 \u05d1\u05d4\n\u05d4\u05e2\u05e8\u05d5\u05ea\n\u05d9\u05d5\u05de\u05df\n\u05e7\u05e8\u05d9\u05d0\u05d5\u05ea\n\u05d4\u05db\u05d5\u05dc\n\u05e0\u05db\u05ea\u05d1\n\u05d0\u05d5\u05d7\u05d3\n\u05d4\u05d5\u05e9\u05de\u05d8\n\u05e0\u05db\u05e9\u05dc\n\u05d1\u05d3\u05d9\u05e7\u05d4\n{n} \u05de\u05ea\u05d5\u05da {all} \u05e7\u05d5\u05de\u05d9\u05d8\u05d9\u05dd\n\u05dc\u05d4\u05e6\u05d9\u05d2 \u05e2\u05d5\u05d3 {n}\n\u05dc\u05d0 \u05e9\u05d9\u05d9\u05da \u05dc\u05e9\u05d5\u05dd \u05e9\u05d9\u05e0\u05d5\u05d9\n\u05e1\u05d9\u05e0\u05d5\u05df \u05dc\u05e4\u05d9 \u05de\u05d9\u05dc\u05d9\u05dd\n\u05d4\u05de\u05e6\u05d1 \u05d1\u05d9\u05d5\u05de\u05df\n\u05d4\u05de\u05d5\u05d3\u05dc \u05dc\u05d0 \u05e0\u05e9\u05d0\u05dc \u05d1\u05d4\u05e8\u05e6\u05d4 \u05d4\u05d6\u05d0\u05ea.\n\u05dc\u05d0\u05df \u05d4\u05dc\u05da \u05d4\u05d6\u05de\u05df\n\u05ea\u05dc\u05d5\u05d9\u05d5\u05ea \u05e9\u05d0\u05d9\u05e0\u05df \u05de\u05e4\u05d5\u05e8\u05d8\u05d5\u05ea \u05d1\u05d4\u05e2\u05e8\u05d5\u05ea \u05d4\u05d0\u05dc\u05d4\n\u05d1\u05d0\u05e3 \u05e9\u05d5\u05e8\u05d4 \u05e9\u05dc \u05d4\u05d4\u05e2\u05e8\u05d5\u05ea \u05d4\u05d0\u05dc\u05d4\n\u05d7\u05e9\u05d9\u05d1\u05d5\u05ea {n} \u05de\u05ea\u05d5\u05da 5\n\u05e9\u05dc\u05dd\n\u05dc\u05d0 \u05e9\u05dc\u05dd\n\u05d1\u05d9\u05e0\u05d4 \u05de\u05dc\u05d0\u05db\u05d5\u05ea\u05d9\u05ea \u05d1\u05d7\u05dc\u05e7\u05d5\n\u05dc\u05e4\u05d9 \u05db\u05dc\u05dc\u05d9\u05dd\n\u05d1\u05d9\u05d8\u05d5\u05dc \u05e9\u05dc \u05e9\u05d9\u05e0\u05d5\u05d9\n\u05de\u05d0\u05ea \u05d1\u05d5\u05d8\n\u05e1\u05d5\u05d2\n\u05ea\u05d7\u05d5\u05dd\n\u05ea\u05d5\u05d5\u05d9\u05ea\n\u05ea\u05d5\u05e7\u05df\n\u05d4\u05d5\u05d7\u05dc\u05e3\n\u05d4\u05d5\u05e9\u05dc\u05da\n\u05e0\u05e9\u05de\u05e8`,
      tr: `Dayanaklar\nListeye d\xf6n\nBir sat\u0131r se\xe7in: dayand\u0131\u011f\u0131 \u015feyler burada g\xf6r\xfcn\xfcr.\nOk tu\u015flar\u0131 listede gezdirir, Enter se\xe7er, Escape geri d\xf6ner.\nModel yazd\u0131\nKurallar yazd\u0131, model kullan\u0131lmad\u0131\nBir ki\u015finin kendi s\xf6zleri\nGenel bak\u0131\u015f\n\xf6nceki bir \xe7al\u0131\u015ft\u0131rmadan hat\u0131rland\u0131\nbu \xe7al\u0131\u015ft\u0131rmada soruldu\nyan\u0131t\n\xc7a\u011fr\u0131y\u0131 g\xf6r\nDenetimin bulduklar\u0131\n\u015eu sat\u0131rlara dayan\u0131yor\nDe\u011fi\u015fiklikler: {n}\nCommit'ler\nYazar\u0131n notlar i\xe7in s\xf6zleri\nYollar: {n}\nYamadan al\u0131nt\u0131\nBa\u015fl\u0131\u011f\u0131 d\u0131\u015f\u0131nda bir \u015fey s\xf6ylemiyor.\nSat\u0131r\u0131\nModel\nSonu\xe7\nBa\u015flang\u0131\xe7\nS\xfcre\n\xd6nceki bekleme\nBelirte\xe7ler\nilk sorudan {time} sonra\nyok\n{in} giri\u015f, {out} \xe7\u0131k\u0131\u015f\n\xc7a\u011fr\u0131\nYazd\u0131\u011f\u0131 metinler\nNotlar\nDefter\n\xc7a\u011fr\u0131lar\nt\xfcm\xfc\nyaz\u0131ld\u0131\nbirle\u015ftirildi\nd\u0131\u015far\u0131da b\u0131rak\u0131ld\u0131\nba\u015far\u0131s\u0131z\ndenetim\n{all} commit'ten {n} tanesi\n{n} tane daha g\xf6ster\nhi\xe7bir de\u011fi\u015fikli\u011fe ait de\u011fil\nS\xf6zc\xfcklerle s\xfcz\nDefterdeki durum\nBu \xe7al\u0131\u015ft\u0131rmada modele sorulmad\u0131.\nZaman\u0131n ge\xe7ti\u011fi yer\nBu notlarda listelenmeyen ba\u011f\u0131ml\u0131l\u0131klar\nBu notlar\u0131n hi\xe7bir sat\u0131r\u0131nda de\u011fil\n\xf6nem {n} / 5\neksiksiz\nEKS\u0130K\nk\u0131smen yapay zek\xe2\nkurallarla\nbir geri alma\nbir bottan\nt\xfcr\nalan\netiket\nd\xfczeltildi\nde\u011fi\u015ftirildi\nat\u0131ld\u0131\nkorundu`
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
      const backport = origin === null ? [] : [ plain(book.backport("", `#${origin}`, true).replace(/^[\s,\u060c\u3001\uff0c]+/u, "")) ];
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
        body: body !== null && body.length > SHORT ? `${body.slice(0, SHORT)}\u2026` : body,
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
