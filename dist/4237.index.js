export const ids = [4237];

export const modules = {
  84237: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      evidencePage: () => evidencePage,
      u: () => publishEvidencePage
    });
    var promises_ = __webpack_require__(51455);
    var external_node_path_ = __webpack_require__(76760);
    var external_node_crypto_ = __webpack_require__(77598);
    var limits = __webpack_require__(8207);
    const SCRIPT = `(() => {\n'use strict';\nconst data = JSON.parse(document.getElementById('data')?.textContent ?? '');\nconst OF_STRANGERS = new Set([\n    'h2',\n    'h4',\n    'p',\n    'pre',\n    'button',\n    'li'\n]);\nfunction make(name, className, ...content) {\n    const element = document.createElement(name);\n    if (className !== '') element.className = className;\n    if (OF_STRANGERS.has(name)) element.dir = 'auto';\n    for (const each of content)fill(element, each);\n    return element;\n}\nfunction fill(element, content) {\n    if (content === null) return;\n    if (typeof content === 'string' || content instanceof Node) element.append(content);\n    else for (const each of content)fill(element, each);\n}\nfunction prose(text) {\n    return text.split(/(\`[^\`]+\`)/).map((part)=>/^\`.+\`$/s.test(part) ? make('code', '', part.slice(1, -1)) : part);\n}\nfunction link(label, url) {\n    if (url === null || !/^https?:\\/\\//.test(url)) return label;\n    const anchor = make('a', '', label);\n    anchor.href = url;\n    anchor.target = '_blank';\n    anchor.rel = 'noopener noreferrer';\n    return anchor;\n}\nfunction chips(marks) {\n    return marks.length === 0 ? null : make('p', 'chips', marks.map(chip));\n}\nfunction chip({ text, grave }) {\n    return make('span', grave ? 'chip grave' : 'chip', text);\n}\nconst GRAVE = new Set([\n    'breaking',\n    'security',\n    'NOT complete'\n]);\nfunction marked(words) {\n    return words.map((text)=>({\n            text,\n            grave: GRAVE.has(text)\n        }));\n}\nfunction seconds(ms) {\n    return ms < 1000 ? \`\${Math.round(ms)} ms\` : \`\${(ms / 1000).toFixed(1)} s\`;\n}\nconst detail = make('section', 'detail');\ndetail.id = 'detail';\ndetail.tabIndex = -1;\ndetail.setAttribute('aria-label', 'Evidence');\ndetail.setAttribute('aria-live', 'polite');\nlet chosen = null;\nfunction show(button, ...content) {\n    chosen?.removeAttribute('aria-current');\n    chosen = button;\n    button.setAttribute('aria-current', 'true');\n    const back = make('button', 'back', 'Back to the list');\n    back.type = 'button';\n    back.addEventListener('click', leave);\n    detail.replaceChildren(back);\n    fill(detail, content);\n    detail.scrollTop = 0;\n    document.body.classList.add('open');\n}\nfunction leave() {\n    document.body.classList.remove('open');\n    chosen?.focus();\n}\nfunction nothingChosen() {\n    chosen = null;\n    document.body.classList.remove('open');\n    detail.replaceChildren(make('p', 'hint', 'Choose a line: here is shown what it stands on.'), make('p', 'hint', 'Arrow keys move in a list, Enter chooses, Escape goes back.'));\n}\nfunction item(className, label, open) {\n    const button = make('button', \`item \${className}\`, label);\n    button.type = 'button';\n    button.addEventListener('click', ()=>{\n        show(button, ...open());\n        if (narrow.matches) detail.focus();\n    });\n    return button;\n}\nconst narrow = window.matchMedia('(max-width: 56rem)');\nconst WORDING = {\n    model: 'Worded by the model',\n    rules: 'Worded by rules, without the model',\n    person: "A person's own words"\n};\nfunction aboutLine(line, notes) {\n    const lead = line.lead === '' ? null : make('span', 'lead', line.lead);\n    return [\n        make('h2', '', line.kind === 'overview' ? 'Overview' : [\n            lead,\n            lead === null ? '' : ' ',\n            prose(line.text)\n        ]),\n        line.kind === 'overview' ? make('p', 'quoted', prose(line.text)) : null,\n        line.upgrade === '' ? null : make('p', '', make('strong', '', \`\${notes.whatToDo}: \`), prose(line.upgrade)),\n        chips(line.marks),\n        line.wording === null ? null : aboutWording(line, line.wording),\n        aboutFindings(line.findings),\n        line.entries.length === 0 ? null : aboutEntries(line.entries, notes),\n        aboutChanges(line.changes)\n    ];\n}\nfunction aboutWording(line, wording) {\n    if (line.author === null) return make('p', 'wording', \`\${WORDING[wording]}.\`);\n    const { task, model, request, remembered } = line.author;\n    const call = data.timeline?.calls.findIndex((one)=>one.request === request && one.request !== '') ?? -1;\n    const when = remembered ? 'remembered from an earlier run' : 'asked in this run';\n    const name = [\n        make('code', '', model),\n        \` (\${task}, \${when}\`,\n        request === '' ? '' : [\n            ', answer ',\n            make('code', '', request)\n        ],\n        ').'\n    ];\n    return make('p', 'wording', \`\${WORDING[wording]}: \`, name, call < 0 ? null : [\n        ' ',\n        opener('See the call', ()=>openCall(call))\n    ]);\n}\nfunction aboutFindings(findings) {\n    if (findings.length === 0) return null;\n    const rows = findings.map(({ where, outcome, doubts })=>make('li', '', make('strong', '', \`\${where}, \${outcome}: \`), doubts.join('; ')));\n    return [\n        make('h3', '', 'What the check found'),\n        make('ul', 'findings', rows)\n    ];\n}\nfunction aboutEntries(entries, notes) {\n    const lines = notes.sections.flatMap((section)=>section.lines).filter((line)=>line.kind === 'line' && entries.includes(line.id));\n    const rows = lines.map((line)=>make('li', '', opener(\`\${line.lead === '' ? '' : \`\${line.lead}: \`}\${line.text}\`, ()=>openLine(line))));\n    return rows.length === 0 ? null : [\n        make('h3', '', 'Stands on these lines'),\n        make('ul', 'plain', rows)\n    ];\n}\nfunction aboutChanges(places) {\n    const changes = places.flatMap((place)=>data.changes[place] ?? []);\n    if (changes.length === 0) return null;\n    return [\n        make('h3', '', changes.length === 1 ? 'Its change' : \`Its \${changes.length} changes\`),\n        changes.map(aboutChange)\n    ];\n}\nfunction aboutChange(change) {\n    const by = change.authors.length === 0 ? null : \` by \${change.authors.join(', ')}\`;\n    const commits = change.commits.flatMap(({ short, url }, at)=>[\n            at === 0 ? change.commits.length === 1 ? 'Commit ' : 'Commits ' : ', ',\n            link(short, url)\n        ]);\n    return make('article', '', make('h4', '', link(change.label, change.url), ' ', prose(change.title)), make('p', 'small', commits, by), chips(marked(change.marks)), change.ownWords === '' ? null : [\n        make('h5', '', "The author's words for the notes"),\n        make('pre', '', change.ownWords)\n    ], aboutBody(change.body), change.files.length === 0 ? null : aside(change.files.length === 1 ? 'Its path' : \`Its \${change.files.length} paths\`, make('pre', '', change.files.join('\\n'))), change.patch === '' ? null : aside('Excerpt of its patch', make('pre', '', change.patch)));\n}\nfunction aboutBody(body) {\n    if (body === null) return null;\n    return body === '' ? make('p', 'small', 'Its title is all that it says.') : make('pre', '', body);\n}\nfunction aside(title, ...content) {\n    return make('details', '', make('summary', '', title), content);\n}\nfunction aboutRow(row) {\n    const lines = linesOf(row.change);\n    const links = lines.map((line)=>make('li', '', opener(line.text, ()=>openLine(line))));\n    return [\n        make('h2', '', 'Commit ', link(row.commit.short, row.commit.url)),\n        make('p', '', make('span', \`state \${row.state}\`, row.state), \` \${row.reason}\`),\n        links.length === 0 ? null : [\n            make('h3', '', 'Its line'),\n            make('ul', 'plain', links)\n        ],\n        row.change === null ? null : aboutChanges([\n            row.change\n        ])\n    ];\n}\nfunction aboutCall(call) {\n    const written = lines().filter((line)=>line.author !== null && line.author.request === call.request && call.request !== '');\n    const facts = [\n        [\n            'Model',\n            call.model\n        ],\n        [\n            'Answer',\n            call.request\n        ],\n        [\n            'Outcome',\n            call.outcome\n        ],\n        [\n            'Started',\n            \`\${seconds(call.started)} after the first question\`\n        ],\n        [\n            'Took',\n            seconds(call.ended - call.started)\n        ],\n        [\n            'Waited before',\n            call.waits.join(', ') || 'for nothing'\n        ],\n        [\n            'Tokens',\n            \`\${call.input} in, \${call.output} out\`\n        ]\n    ];\n    const rows = facts.flatMap(([name, value])=>[\n            make('dt', '', name),\n            make('dd', '', value)\n        ]);\n    const links = written.map((line)=>make('li', '', opener(line.text, ()=>openLine(line))));\n    return [\n        make('h2', '', \`Call: \${call.task}\`),\n        make('dl', '', rows),\n        links.length === 0 ? null : [\n            make('h3', '', 'Texts that it wrote'),\n            make('ul', 'plain', links)\n        ]\n    ];\n}\nfunction opener(label, open) {\n    const button = make('button', 'opener', prose(label));\n    button.type = 'button';\n    button.addEventListener('click', open);\n    return button;\n}\nfunction moves(list) {\n    const first = list.querySelector('button.item');\n    for (const button of list.querySelectorAll('button.item'))button.setAttribute('tabindex', button === first ? '0' : '-1');\n}\nfunction seenItems(list) {\n    return [\n        ...list.querySelectorAll('button.item')\n    ].filter((button)=>button.closest('details:not([open])') === null);\n}\nconst STEPS = {\n    ArrowDown: (at, last)=>Math.min(at + 1, last),\n    ArrowUp: (at)=>Math.max(at - 1, 0),\n    Home: ()=>0,\n    End: (_, last)=>last\n};\nfunction onArrow(event) {\n    const target = event.target;\n    if (!(target instanceof HTMLElement) || !target.classList.contains('item')) return;\n    const list = target.closest('[role="tabpanel"]');\n    const step = STEPS[event.key];\n    if (list === null || step === undefined) return;\n    const items = seenItems(list);\n    const next = items[step(items.indexOf(target), items.length - 1)];\n    if (next === undefined) return;\n    event.preventDefault();\n    next.focus();\n}\nfunction onFocus({ target }) {\n    if (!(target instanceof HTMLElement) || !target.classList.contains('item')) return;\n    for (const each of target.closest('[role="tabpanel"]')?.querySelectorAll('button.item') ?? [])each.tabIndex = -1;\n    target.tabIndex = 0;\n}\nconst tabs = [];\nfunction addTab(name, panel) {\n    const button = make('button', 'tab', name);\n    const id = \`panel-\${tabs.length}\`;\n    button.type = 'button';\n    button.id = \`tab-\${tabs.length}\`;\n    button.setAttribute('role', 'tab');\n    button.setAttribute('aria-controls', id);\n    panel.id = id;\n    panel.setAttribute('role', 'tabpanel');\n    panel.setAttribute('aria-labelledby', button.id);\n    const tab = {\n        name,\n        panel,\n        button\n    };\n    tabs.push(tab);\n    button.addEventListener('click', ()=>choose(tab));\n}\nfunction choose(tab) {\n    if (tab === undefined) return;\n    for (const { panel, button } of tabs){\n        panel.hidden = panel !== tab.panel;\n        button.setAttribute('aria-selected', String(panel === tab.panel));\n        button.tabIndex = panel === tab.panel ? 0 : -1;\n    }\n}\nfunction onTabKey(event) {\n    const at = tabs.findIndex(({ button })=>button === event.target);\n    if (at < 0 || event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;\n    const next = tabs[(at + (event.key === 'ArrowRight' ? 1 : tabs.length - 1)) % tabs.length];\n    event.preventDefault();\n    choose(next);\n    next?.button.focus();\n}\nconst notesPanel = make('div', 'panel');\nconst notesBody = make('div', 'notes');\nlet shownNotes = data.notes[0];\nconst buttonOfLine = new Map();\nfunction lines() {\n    return data.notes.flatMap((notes)=>notes.sections.flatMap((section)=>section.lines));\n}\nfunction linesOf(change) {\n    if (change === null) return [];\n    const all = [\n        ...shownNotes === undefined ? [] : [\n            shownNotes\n        ],\n        ...data.notes.filter((notes)=>notes !== shownNotes)\n    ];\n    const found = all.flatMap((notes)=>notes.sections.flatMap((section)=>section.lines));\n    const first = found.find((line)=>line.kind !== 'overview' && line.changes.includes(change));\n    return first === undefined ? [] : [\n        first\n    ];\n}\nfunction showNotes(notes) {\n    shownNotes = notes;\n    buttonOfLine.clear();\n    const warning = notes.warning === null ? null : make('p', 'warning', notes.warning);\n    notesBody.lang = notes.language;\n    notesBody.dir = notes.rightToLeft ? 'rtl' : 'ltr';\n    notesBody.replaceChildren();\n    fill(notesBody, [\n        warning,\n        notes.sections.map((section)=>{\n            const rows = make('ul', 'lines', section.lines.map((line)=>make('li', '', lineButton(line, section, notes))));\n            if (section.title === '') return rows;\n            if (!section.folded) return [\n                make('h3', '', section.title),\n                rows\n            ];\n            const summary = make('summary', '', \`\${section.title} (\${section.lines.length})\`);\n            if (section.own) inEnglish(summary);\n            return make('details', 'fold', summary, rows);\n        }),\n        inEnglish(make('p', 'small', notes.reason))\n    ]);\n    moves(notesPanel);\n}\nfunction inEnglish(element) {\n    element.lang = 'en';\n    element.dir = 'ltr';\n    return element;\n}\nfunction lineButton(line, section, notes) {\n    const lead = line.lead === '' ? null : [\n        make('span', 'lead', line.lead),\n        ' '\n    ];\n    const outcomes = [\n        ...new Set(line.findings.map(({ outcome })=>outcome))\n    ].join(', ');\n    const doubted = outcomes === '' ? null : [\n        ' ',\n        inEnglish(make('span', 'chip grave', \`check: \${outcomes}\`))\n    ];\n    const grave = line.marks.filter((mark)=>mark.grave && mark.text !== section.title);\n    const more = line.changes.length > 1 && line.kind === 'line' ? inEnglish(make('span', 'count', \` \${line.changes.length} changes\`)) : null;\n    const label = [\n        lead,\n        prose(line.text),\n        more,\n        grave.map((mark)=>[\n                ' ',\n                chip(mark)\n            ]),\n        doubted\n    ];\n    const button = item(line.kind, label, ()=>aboutLine(line, notes));\n    buttonOfLine.set(line, button);\n    return button;\n}\nfunction openLine(line) {\n    const notes = data.notes.find((one)=>one.sections.some((section)=>section.lines.includes(line)));\n    if (notes === undefined) return;\n    if (notes !== shownNotes) {\n        showNotes(notes);\n        picker.value = String(data.notes.indexOf(notes));\n    }\n    choose(tabs[0]);\n    openButton(buttonOfLine.get(line));\n}\nfunction openButton(button) {\n    if (button === undefined) return;\n    const folded = button.closest('details');\n    if (folded !== null) folded.open = true;\n    button.focus();\n    button.click();\n}\nconst picker = make('select', '');\npicker.id = 'picker';\nfor (const [at, notes] of data.notes.entries()){\n    const option = make('option', '', notes.name);\n    option.value = String(at);\n    picker.append(option);\n}\npicker.addEventListener('change', ()=>{\n    const notes = data.notes[Number(picker.value)];\n    nothingChosen();\n    if (notes !== undefined) showNotes(notes);\n});\nif (data.notes.length > 1) {\n    const label = make('label', 'picker', 'Notes ', picker);\n    notesPanel.append(label);\n}\nnotesPanel.append(notesBody);\nconst PAGE = 500;\nconst STATES = [\n    'all',\n    'written',\n    'folded',\n    'left-out',\n    'failed'\n];\nconst ledgerPanel = make('div', 'panel');\nconst ledgerRows = make('ul', 'lines');\nconst ledgerMore = make('button', 'more');\nconst ledgerCount = make('p', 'small');\nconst search = make('input', '');\nlet state = 'all';\nlet shownRows = PAGE;\nfunction matching() {\n    const words = search.value.trim().toLowerCase();\n    return data.ledger.filter((row)=>(state === 'all' || row.state === state) && (words === '' || textOf(row).includes(words)));\n}\nfunction textOf(row) {\n    const change = row.change === null ? undefined : data.changes[row.change];\n    return \`\${row.commit.short} \${row.reason} \${change?.label ?? ''} \${change?.title ?? ''}\`.toLowerCase();\n}\nfunction showLedger() {\n    const rows = matching();\n    const buttons = rows.slice(0, shownRows).map((row)=>make('li', '', rowButton(row)));\n    ledgerRows.replaceChildren(...buttons);\n    ledgerCount.textContent = \`\${rows.length} of \${data.ledger.length} commits\`;\n    ledgerMore.hidden = rows.length <= shownRows;\n    ledgerMore.textContent = \`Show \${Math.min(PAGE, rows.length - shownRows)} more\`;\n    moves(ledgerPanel);\n}\nfunction rowButton(row) {\n    const change = row.change === null ? undefined : data.changes[row.change];\n    const label = [\n        make('code', 'sha', row.commit.short),\n        \` \${change?.title ?? 'belongs to no change'} \`,\n        make('span', 'reason', make('span', \`state \${row.state}\`, row.state), \` \${row.reason}\`)\n    ];\n    return item('row', label, ()=>aboutRow(row));\n}\nfunction buildLedger() {\n    search.type = 'search';\n    search.placeholder = 'Filter by words';\n    search.setAttribute('aria-label', 'Filter the ledger by words');\n    search.addEventListener('input', ()=>{\n        shownRows = PAGE;\n        showLedger();\n    });\n    ledgerMore.type = 'button';\n    ledgerMore.addEventListener('click', ()=>{\n        shownRows += PAGE;\n        showLedger();\n    });\n    const filters = STATES.map((name)=>{\n        const number = name === 'all' ? data.ledger.length : data.ledger.filter((row)=>row.state === name).length;\n        const button = make('button', 'filter', \`\${name} \${number}\`);\n        button.type = 'button';\n        button.setAttribute('aria-pressed', String(name === state));\n        button.addEventListener('click', ()=>{\n            state = name;\n            shownRows = PAGE;\n            for (const each of filters)each.setAttribute('aria-pressed', String(each === button));\n            showLedger();\n        });\n        return button;\n    });\n    const group = make('div', 'filters', filters);\n    group.setAttribute('role', 'group');\n    group.setAttribute('aria-label', 'State in the ledger');\n    ledgerPanel.append(group, search, ledgerCount, ledgerRows, ledgerMore);\n}\nconst SVG = 'http://www.w3.org/2000/svg';\nconst callButtons = [];\nfunction shape(name, attributes) {\n    const element = document.createElementNS(SVG, name);\n    for (const [key, value] of Object.entries(attributes))element.setAttribute(key, String(value));\n    return element;\n}\nfunction lanesOf(calls) {\n    const ends = [];\n    return calls.map(({ started, ended })=>{\n        const free = ends.findIndex((end)=>end <= started);\n        const lane = free < 0 ? ends.length : free;\n        ends[lane] = Math.max(ended, started + 1);\n        return lane;\n    });\n}\nconst WIDTH = 600;\nconst LANE = 14;\nconst AXIS = 22;\nfunction drawing(calls, ms) {\n    const lanes = lanesOf(calls);\n    const height = (Math.max(0, ...lanes) + 1) * LANE + AXIS;\n    const svg = shape('svg', {\n        viewBox: \`0 0 \${WIDTH} \${height}\`,\n        class: 'timeline',\n        'aria-hidden': 'true'\n    });\n    const scale = WIDTH / Math.max(1, ms);\n    for (const part of [\n        0,\n        0.25,\n        0.5,\n        0.75,\n        1\n    ]){\n        const x = Math.min(WIDTH - 1, part * WIDTH);\n        svg.append(shape('line', {\n            x1: x,\n            x2: x,\n            y1: 0,\n            y2: height - AXIS + 4,\n            class: 'grid'\n        }));\n        const anchor = part === 0 ? 'start' : part === 1 ? 'end' : 'middle';\n        const label = shape('text', {\n            x,\n            y: height - 5,\n            'text-anchor': anchor\n        });\n        label.textContent = seconds(ms * part);\n        svg.append(label);\n    }\n    for (const [at, call] of calls.entries()){\n        const failed = call.outcome !== 'answered' && call.outcome !== 'repaired';\n        const width = Math.max(2, (call.ended - call.started) * scale - 1);\n        const x = Math.min(WIDTH - width, call.started * scale);\n        const bar = shape('rect', {\n            x,\n            y: (lanes[at] ?? 0) * LANE + 1,\n            width,\n            height: LANE - 3,\n            rx: 2,\n            class: \`bar \${failed ? 'failed' : call.task}\`\n        });\n        const title = shape('title', {});\n        title.textContent = \`\${call.task}, \${seconds(call.ended - call.started)}, \${call.outcome}\`;\n        bar.append(title);\n        bar.addEventListener('click', ()=>openCall(at));\n        svg.append(bar);\n    }\n    return svg;\n}\nfunction openCall(at) {\n    choose(tabs[2]);\n    openButton(callButtons[at]);\n}\nfunction callsPanel() {\n    const { timeline } = data;\n    if (timeline === null) return make('div', 'panel', make('p', 'hint', 'The model was not asked in this run.'));\n    const { ms, bottleneck, calls, rest } = timeline;\n    const tasks = [\n        ...new Set(calls.map(({ task })=>task))\n    ];\n    const legend = [\n        ...tasks,\n        'failed'\n    ].map((task)=>make('span', 'legend', make('span', \`swatch \${task}\`), task));\n    for (const call of calls){\n        const label = [\n            make('span', \`swatch \${call.task}\`),\n            \`\${call.task}: \${seconds(call.ended - call.started)}, \${call.outcome} \`\n        ];\n        callButtons.push(item('call', [\n            label,\n            make('span', 'reason', \`\${call.model}, \${call.input} tokens in, \${call.output} out\`)\n        ], ()=>aboutCall(call)));\n    }\n    const list = make('ul', 'lines', callButtons.map((button)=>make('li', '', button)));\n    const panel = make('div', 'panel', make('p', '', \`The time went by: \${bottleneck}\`), make('p', 'legends', legend));\n    panel.append(drawing(calls, ms), list);\n    fill(panel, rest.map((line)=>make('p', 'small', line)));\n    moves(panel);\n    return panel;\n}\nfunction build() {\n    document.title = \`\${data.project === '' ? '' : \`\${data.project} \`}\${data.range}: evidence\`;\n    const title = make('h1', '', data.project === '' ? null : [\n        data.project,\n        ' '\n    ], make('span', 'range', data.range));\n    const shortened = data.shortened.map((sentence)=>make('p', 'warning', sentence));\n    addTab('Notes', notesPanel);\n    addTab('Ledger', ledgerPanel);\n    addTab('Calls', callsPanel());\n    const list = make('div', 'tabs', tabs.map(({ button })=>button));\n    list.setAttribute('role', 'tablist');\n    list.addEventListener('keydown', onTabKey);\n    const left = make('div', 'left', list, tabs.map(({ panel })=>panel));\n    left.addEventListener('keydown', onArrow);\n    left.addEventListener('focusin', onFocus);\n    document.body.append(make('header', '', title, chips(marked(data.verdict)), shortened), make('main', '', left, detail));\n    document.addEventListener('keydown', (event)=>{\n        if (event.key === 'Escape' && document.body.classList.contains('open')) leave();\n    });\n    if (shownNotes !== undefined) showNotes(shownNotes);\n    buildLedger();\n    showLedger();\n    choose(tabs[0]);\n    nothingChosen();\n}\nbuild();\n})();\n`;
    const STYLE = `\n:root {\n  color-scheme: light dark;\n  --back: #ffffff;\n  --raised: #f6f8fa;\n  --text: #1f2328;\n  --quiet: #59636e;\n  --line: #d1d9e0;\n  --accent: #0969da;\n  --chosen: #ddf4ff;\n  --grave: #b3121d;\n  --grave-back: #ffebe9;\n  --map: #4a8fe0;\n  --merge: #8a63d2;\n  --compose: #1a9a55;\n  --localise: #b07d14;\n  --verify: #0f8a8a;\n  --failed: #d1242f;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --back: #0d1117;\n    --raised: #151b23;\n    --text: #e6edf3;\n    --quiet: #9198a1;\n    --line: #30363d;\n    --accent: #58a6ff;\n    --chosen: #14304f;\n    --grave: #ff8f87;\n    --grave-back: #3c1618;\n    --map: #58a6ff;\n    --merge: #bc8cff;\n    --compose: #3fb950;\n    --localise: #d29922;\n    --verify: #39c5cf;\n    --failed: #f85149;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nhtml,\nbody {\n  height: 100%;\n  margin: 0;\n}\nbody {\n  display: flex;\n  flex-direction: column;\n  background: var(--back);\n  color: var(--text);\n  font:\n    15px / 1.5 system-ui,\n    -apple-system,\n    "Segoe UI",\n    "Noto Sans",\n    Helvetica,\n    Arial,\n    sans-serif;\n}\nheader {\n  padding: 0.8rem 1.25rem 0.6rem;\n  border-bottom: 1px solid var(--line);\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.4rem 1rem;\n}\nh1 {\n  font-size: 1.15rem;\n  margin: 0;\n  overflow-wrap: anywhere;\n}\nh1 .range {\n  font-weight: 400;\n  color: var(--quiet);\n}\nh2 {\n  font-size: 1.1rem;\n  line-height: 1.4;\n  margin: 0 0 0.75rem;\n  overflow-wrap: anywhere;\n}\nh3 {\n  font-size: 0.98rem;\n  font-weight: 600;\n  margin: 1.4rem 0 0.35rem;\n}\n.detail h3 {\n  font-size: 0.88rem;\n  color: var(--quiet);\n}\nh4 {\n  font-size: 0.98rem;\n  margin: 0 0 0.25rem;\n  overflow-wrap: anywhere;\n}\nh5 {\n  font-size: 0.85rem;\n  margin: 0.75rem 0 0.25rem;\n}\nmain {\n  flex: 1;\n  min-height: 0;\n  display: grid;\n  grid-template-columns: minmax(22rem, 46%) 1fr;\n}\n.left {\n  display: flex;\n  flex-direction: column;\n  min-height: 0;\n  border-right: 1px solid var(--line);\n}\n.panel {\n  flex: 1;\n  overflow-y: auto;\n  padding: 0.25rem 1.25rem 2rem;\n}\n.panel[hidden] {\n  display: none;\n}\n.detail {\n  overflow-y: auto;\n  padding: 1.25rem 1.5rem 3rem;\n  background: var(--raised);\n}\n.detail:focus {\n  outline: none;\n}\n.back {\n  display: none;\n}\nbutton,\nselect,\ninput {\n  font: inherit;\n  color: inherit;\n}\nbutton {\n  cursor: pointer;\n}\n:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 1px;\n}\n.tabs {\n  display: flex;\n  gap: 0.25rem;\n  padding: 0 1rem;\n  border-bottom: 1px solid var(--line);\n}\n.tab {\n  background: none;\n  border: 0;\n  border-bottom: 2px solid transparent;\n  padding: 0.55rem 0.6rem 0.45rem;\n  color: var(--quiet);\n}\n.tab[aria-selected="true"] {\n  color: var(--text);\n  font-weight: 600;\n  border-bottom-color: var(--accent);\n}\n.lines,\n.plain {\n  list-style: none;\n  margin: 0;\n  padding: 0;\n}\n.item {\n  display: block;\n  width: 100%;\n  text-align: start;\n  background: none;\n  border: 0;\n  border-inline-start: 3px solid transparent;\n  border-radius: 4px;\n  padding: 0.3rem 0.6rem;\n  margin: 1px 0;\n  overflow-wrap: anywhere;\n}\n.item:hover {\n  background: var(--raised);\n}\n.item[aria-current="true"] {\n  background: var(--chosen);\n  border-inline-start-color: var(--accent);\n}\n.lead {\n  font-weight: 600;\n}\n\n.lead::after {\n  content: ":";\n}\n.count,\n.reason,\n.small,\n.hint,\n.wording {\n  color: var(--quiet);\n  font-size: 0.86rem;\n}\n.count {\n  white-space: nowrap;\n}\n.reason {\n  display: block;\n}\n.chips {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.35rem;\n  margin: 0.4rem 0;\n}\nheader .chips {\n  margin: 0;\n}\n.chip,\n.state {\n  display: inline-block;\n  border: 1px solid var(--line);\n  border-radius: 1rem;\n  padding: 0 0.55rem;\n  font-size: 0.8rem;\n  color: var(--quiet);\n  overflow-wrap: anywhere;\n}\n.item .chip {\n  white-space: nowrap;\n}\n.notes {\n  margin-top: 0.75rem;\n}\n.grave,\n.state.failed {\n  color: var(--grave);\n  border-color: var(--grave);\n  background: var(--grave-back);\n}\n.state.written {\n  color: var(--compose);\n  border-color: var(--compose);\n}\n.warning {\n  margin: 0.5rem 0;\n  padding: 0.4rem 0.8rem;\n  border-inline-start: 3px solid var(--grave);\n  background: var(--grave-back);\n  width: 100%;\n}\n.findings {\n  margin: 0;\n  padding: 0.5rem 0.8rem 0.5rem 2rem;\n  background: var(--grave-back);\n  border-radius: 6px;\n  overflow-wrap: anywhere;\n}\n.quoted {\n  margin: 0 0 0.75rem;\n}\narticle {\n  background: var(--back);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.8rem 1rem;\n  margin: 0 0 0.75rem;\n}\narticle p {\n  margin: 0.2rem 0 0.5rem;\n}\ncode,\npre {\n  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;\n  font-size: 0.86em;\n}\ncode {\n  background: color-mix(in srgb, var(--quiet) 18%, transparent);\n  border-radius: 4px;\n  padding: 0.1em 0.3em;\n}\npre {\n  margin: 0.4rem 0 0;\n  padding: 0.6rem 0.75rem;\n  background: var(--raised);\n  border-radius: 6px;\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n  max-height: 24rem;\n  overflow-y: auto;\n}\na,\n.opener {\n  color: var(--accent);\n}\n.opener {\n  background: none;\n  border: 0;\n  padding: 0.1rem 0;\n  text-align: start;\n  text-decoration: underline;\n}\n.plain li {\n  margin: 0.2rem 0;\n}\nsummary {\n  cursor: pointer;\n  margin: 0.6rem 0;\n  color: var(--quiet);\n  font-weight: 600;\n  font-size: 0.88rem;\n}\n.picker {\n  display: block;\n  margin: 0.75rem 0 0;\n  color: var(--quiet);\n}\nselect,\ninput[type="search"] {\n  background: var(--back);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.3rem 0.5rem;\n}\ninput[type="search"] {\n  width: 100%;\n}\n.filters {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.35rem;\n  margin: 0.9rem 0 0.6rem;\n}\n.filter,\n.more {\n  background: var(--raised);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.15rem 0.6rem;\n  font-size: 0.88rem;\n}\n.filter[aria-pressed="true"] {\n  background: var(--chosen);\n  border-color: var(--accent);\n}\n.more[hidden] {\n  display: none;\n}\ndl {\n  display: grid;\n  grid-template-columns: max-content 1fr;\n  gap: 0.25rem 1rem;\n  margin: 0;\n}\ndt {\n  color: var(--quiet);\n}\ndd {\n  margin: 0;\n  overflow-wrap: anywhere;\n}\n.timeline {\n  display: block;\n  width: 100%;\n  height: auto;\n  margin: 0.5rem 0 1rem;\n}\n.timeline .grid {\n  stroke: var(--line);\n}\n.timeline text {\n  fill: var(--quiet);\n  font-size: 11px;\n}\n.bar {\n  cursor: pointer;\n}\n.bar.map {\n  fill: var(--map);\n}\n.bar.merge {\n  fill: var(--merge);\n}\n.bar.compose {\n  fill: var(--compose);\n}\n.bar.localise {\n  fill: var(--localise);\n}\n.bar.verify {\n  fill: var(--verify);\n}\n.bar.failed {\n  fill: var(--failed);\n}\n.legends {\n  margin: 0;\n}\n.legend {\n  display: inline-block;\n  margin-inline-end: 1rem;\n  color: var(--quiet);\n  font-size: 0.86rem;\n}\n.swatch {\n  display: inline-block;\n  width: 0.7rem;\n  height: 0.7rem;\n  border-radius: 2px;\n  margin-inline-end: 0.4rem;\n  background: var(--quiet);\n}\n.swatch.map {\n  background: var(--map);\n}\n.swatch.merge {\n  background: var(--merge);\n}\n.swatch.compose {\n  background: var(--compose);\n}\n.swatch.localise {\n  background: var(--localise);\n}\n.swatch.verify {\n  background: var(--verify);\n}\n.swatch.failed {\n  background: var(--failed);\n}\n/* The drawing is half as large there. */\n@media (max-width: 34rem) {\n  .timeline text {\n    font-size: 19px;\n  }\n}\n@media (max-width: 56rem) {\n  main {\n    grid-template-columns: 1fr;\n  }\n  .left {\n    border-right: 0;\n  }\n  .detail {\n    display: none;\n  }\n  body.open .detail {\n    display: block;\n  }\n  body.open .left {\n    display: none;\n  }\n  .back {\n    display: inline-block;\n    margin-bottom: 1rem;\n    background: none;\n    border: 1px solid var(--line);\n    border-radius: 6px;\n    padding: 0.2rem 0.7rem;\n  }\n}\n@media print {\n  .left,\n  .detail,\n  .panel {\n    overflow: visible;\n  }\n}\n`;
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
    const COMMITS = 50;
    function pageChanges(changes, repository) {
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
          marks: marksOf(change),
          ownWords: change.ownWords?.kind === "text" ? change.ownWords.text : ""
        };
      });
    }
    function titledChanges({changes, repository}) {
      return changes.map(change => ({
        ...namedChange(change, repository),
        body: null,
        files: [],
        patch: "",
        marks: originMarks(change),
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
    function marksOf({evidence, labels, bot, origin, reverts}) {
      const {type, area, breaking, security} = evidence;
      return [ ...breaking === null ? [] : [ "breaking" ], ...security ? [ "security" ] : [], ...type === null ? [] : [ `type: ${type}` ], ...area === null ? [] : [ `area: ${area}` ], ...labels.map(label => `label: ${label}`), ...reverts === null ? [] : [ "a revert" ], ...originMarks({
        origin,
        bot
      }) ];
    }
    function originMarks({origin, bot}) {
      return [ ...origin === null ? [] : [ `backport of #${origin}` ], ...bot ? [ "by a bot" ] : [] ];
    }
    var dependencies = __webpack_require__(60575);
    var document_json = __webpack_require__(7495);
    var rendering_language = __webpack_require__(33848);
    var layout = __webpack_require__(88172);
    const HEADINGS = {
      dependencies: "Dependencies, not listed in these notes",
      unseen: "In no line of these notes"
    };
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
      const first = [ section("", false, overviewOf(arranged.overview, input, {
        ...sources,
        notes
      })), section(words.breaking, false, take(keysOf(arranged.breaking))), section(words.highlights, false, take(keysOf(arranged.highlights))) ];
      const named = new Set(arranged.sections.flatMap(({lines}) => keysOf(lines)));
      const summed = category => [ ...open.values() ].filter(entry => !named.has(entry.id) && (entry.security ? "security" : entry.category) === category);
      const own = arranged.sections.map(({title, category, folded, lines}) => section(title, folded, take([ ...keysOf(lines), ...summed(category).map(({id}) => id) ])));
      const listed = take(arranged.dependencies.map(({name}) => `dependency:${name}`));
      const behind = [ section(words.sections.dependencies, true, listed), {
        ...section(HEADINGS.dependencies, true, take([ ...rows.keys() ])),
        own: true
      }, {
        ...section(HEADINGS.unseen, true, take([ ...open.keys() ])),
        own: true
      } ];
      return [ ...first, ...own, ...behind ].filter(({lines}) => lines.length > 0);
    }
    function section(title, folded, lines) {
      return {
        title,
        own: false,
        folded,
        lines
      };
    }
    function lineOf(entry, {audience}, words, sources) {
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
          text: `importance ${importance} of 5`,
          grave: false
        } ],
        wording: entry.wording,
        author: entry.wording === "model" ? authorOf(text, sources) : null,
        changes: placesOf(entry.changes, sources),
        findings: findingsOf(sources, where => where === "entry" || where === "upgrade", entry.changes)
      };
    }
    function overviewOf(text, {composition, outline}, sources) {
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
        findings: findingsOf(sources, where => where === "overview" || where === "highlight", null)
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
    function findingsOf({document: {findings}, notes}, kinds, changes) {
      const own = notes.localised === void 0 ? void 0 : notes.language;
      return findings.filter(({where, language}) => kinds(where) && language === own).filter(({entries}) => changes === null || entries.some(id => changes.includes(id))).map(({where, outcome, doubts}) => ({
        where,
        outcome,
        doubts: doubts.map(({kind, found}) => `${kind}: ${found}`)
      }));
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
    function pageData({document, behind, range, verdict}) {
      const {repository, complete, ledger, notes, run} = document;
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
        verdict,
        complete,
        shortened: behind === null ? [ WITHOUT_EVIDENCE ] : [],
        project: repository === null ? "" : `${repository.owner}/${repository.name}`,
        notes: notes.map(one => pageNotes(one, sources)),
        changes: behind === null ? titledChanges(document) : pageChanges(behind.changes, repository),
        ledger: ledger.map(({sha, change, state, reason}) => ({
          commit: pageCommit(sha, repository),
          change: change === null ? null : places.get(change) ?? null,
          state,
          reason
        })),
        timeline: run.timeline === null ? null : timelineOf(run.timeline)
      };
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
      return [ "<!doctype html>", '<html lang="en">', "<head>", '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${policy}">`, '<meta name="referrer" content="no-referrer">', '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="color-scheme" content="light dark">', "<title>Evidence of the release notes</title>", `<style>${STYLE}</style>`, "</head>", "<body>", "<noscript>This page shows its data by its own script, which is switched off here.</noscript>", `<script type="application/json" id="data">${jsonInHtml(data)}<\/script>`, `<script>${SCRIPT}<\/script>`, "</body>", "</html>", "" ].join("\n");
    }
    function jsonInHtml(data) {
      return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    function hashOf(text) {
      return `sha256-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
    }
    var story = __webpack_require__(95419);
    var verdict = __webpack_require__(60975);
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
        verdict: (0, verdict.V)(document)
      });
    }
  },
  60975: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => verdictOf
    });
    var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40819);
    const MODES = {
      ai: "AI",
      partial: "partly AI",
      deterministic: "deterministic"
    };
    function verdictOf({changes, complete, mode, run}) {
      return [ (0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(changes.length, "change"), complete ? "complete" : "NOT complete", MODES[mode], (0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(run.cost) ];
    }
  },
  806: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => publishTo
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    async function publishTo(place, work) {
      try {
        return {
          place,
          result: await work(),
          problems: []
        };
      } catch (thrown) {
        return {
          place,
          result: null,
          problems: [ (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Zw)(thrown) ]
        };
      }
    }
  }
};
