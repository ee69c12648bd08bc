import { modules as shared0 } from './shared.96622.js';
import { modules as shared1 } from './shared.60713.js';

export const ids = [4487,6622];

export const modules = {
  ...shared0,
  ...shared1,
  34487: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      allOf: () => allOf,
      connectGitHub: () => connectGitHub
    });
    var github_client = __webpack_require__(22491);
    var comments = __webpack_require__(96622);
    var content = __webpack_require__(18315);
    var dist = __webpack_require__(77934);
    var fragment_files = __webpack_require__(36039);
    var limits = __webpack_require__(8207);
    var failure = __webpack_require__(36424);
    var github_pages = __webpack_require__(50074);
    const MOST_PAGES = 20;
    const COMMITS_AT_ONCE = 20;
    const MOST_SUBFOLDERS = 100;
    const NOTHING = {
      fragments: [],
      unread: 0
    };
    const TreeSchema = dist.cl6(dist.Ikc({
      entries: dist.cl6(dist.YOg(dist.Ikc({
        name: dist.YjP(),
        oid: dist.YjP(),
        type: dist.YjP()
      })), [])
    }));
    const TreesSchema = dist.g1P(dist.YjP(), TreeSchema);
    const TouchingSchema = dist.Ikc({
      repository: dist.Ikc({
        object: dist.mee(dist.Ikc({
          history: dist.Ikc({
            nodes: dist.YOg(dist.mee(dist.Ikc({
              oid: dist.YjP()
            }))),
            pageInfo: dist.Ikc({
              hasNextPage: dist.zMY(),
              endCursor: dist.mee(dist.YjP())
            })
          })
        }))
      })
    });
    const SinceSchema = dist.Ikc({
      newsSince: dist.mee(dist.Ikc({
        committedDate: dist.FsL(dist.YjP(), dist.yhX())
      }))
    });
    const TouchedSchema = dist.Ikc({
      newsTouched: dist.mee(dist.g1P(dist.YjP(), dist.Ikc({
        nodes: dist.YOg(dist.Ikc({
          oid: dist.YjP()
        }))
      })))
    });
    const BlobsSchema = dist.Ikc({
      repository: dist.g1P(dist.YjP(), dist.cl6(dist.Ikc({
        text: dist.cl6(dist.YjP()),
        isTruncated: dist.lqM(dist.zMY(), false)
      })))
    });
    const REPOSITORY = "repository(owner: $owner, name: $name)";
    const TOUCHING = `query ($owner: String!, $name: String!, $head: GitObjectID!, $path: String!, $after: String) { ${REPOSITORY} {\nobject(oid: $head) { ... on Commit { history(first: ${limits.U0.pageSize}, path: $path, after: $after) { nodes { oid } pageInfo { hasNextPage endCursor } } } }\n} }`;
    function createFragments(client, repository, dateOf = () => null) {
      return new GitHubFragments(client, repository, dateOf);
    }
    class GitHubFragments {
      #client;
      #variables;
      #purpose;
      #dateOf;
      #looks=new Map;
      constructor(client, {owner, name}, dateOf) {
        this.#client = client;
        this.#dateOf = dateOf;
        this.#variables = {
          owner,
          name
        };
        this.#purpose = {
          asked: `the news files of ${owner}/${name}`,
          access: "read",
          code: "github-failed"
        };
      }
      folders(base, head) {
        const key = `${base} ${head}`;
        const look = this.#looks.get(key) ?? this.#look(base, head);
        this.#looks.set(key, look);
        return look;
      }
      async #look(base, head) {
        const trees = [ head, `${head}^`, ...base === null ? [] : [ base ] ];
        const [listings, touched] = await Promise.all([ this.#trees(trees, fragment_files.Zp).catch(thrown => this.#without(thrown, [])), this.#touchedSince(base, head).catch(thrown => this.#without(thrown, [])) ]);
        const used = (0, fragment_files.kl)(listings.flatMap(listing => [ ...listing.keys() ]));
        return fragment_files.Zp.filter(folder => used.includes(folder) || touched.includes(folder));
      }
      async #touchedSince(base, head) {
        if (base === null) return [];
        const known = this.#dateOf(base);
        const since = known === null ? await this.#askDate(base) : isoTime(known);
        if (since === null) return [];
        const last = path => `history(first: 1, path: "${path}", since: "${since}") { nodes { oid } }`;
        const asked = fragment_files.Zp.map((path, at) => `f${at}: ${last(path)}`);
        const fields = {
          newsTouched: `object(oid: "${head}") { ... on Commit { ${asked.join(" ")} } }`
        };
        const {newsTouched} = dist.qgA(TouchedSchema, await this.#client.together(this.#variables, {
          purpose: this.#purpose,
          fields
        }));
        const lastOf = fragment_files.Zp.flatMap((folder, at) => (newsTouched?.[`f${at}`]?.nodes ?? []).map(({oid}) => ({
          folder,
          oid
        })));
        const touched = lastOf.map(({folder}) => folder);
        const trees = [ ...new Set(lastOf.flatMap(({oid}) => [ oid, `${oid}^` ])) ];
        const listings = (0, fragment_files.Yv)(touched) ? [] : await this.#trees(trees, touched);
        const used = (0, fragment_files.kl)(listings.flatMap(listing => [ ...listing.keys() ]));
        return touched.filter(folder => (0, fragment_files.Yv)([ folder ]) || used.includes(folder));
      }
      async #askDate(sha) {
        const dated = {
          newsSince: `object(oid: "${sha}") { ... on Commit { committedDate } }`
        };
        const {newsSince} = dist.qgA(SinceSchema, await this.#client.together(this.#variables, {
          purpose: this.#purpose,
          fields: dated
        }));
        return newsSince === null ? null : isoTime(Date.parse(newsSince.committedDate) / 1e3);
      }
      async read(folders, range) {
        if (folders.length === 0) return NOTHING;
        let lives = [];
        try {
          lives = await this.#lives(folders, range);
          const texts = await this.#texts([ ...new Set(lives.map(({blob}) => blob)) ]);
          const fragments = lives.flatMap(({path, blob, addedBy, removedBy}) => {
            const text = texts.get(blob);
            return text === void 0 ? [] : [ {
              path,
              text,
              addedBy,
              removedBy
            } ];
          });
          return {
            fragments,
            unread: lives.length - fragments.length
          };
        } catch (thrown) {
          return this.#without(thrown, {
            fragments: [],
            unread: Math.max(1, lives.length)
          });
        }
      }
      #without(thrown, instead) {
        if (!(thrown instanceof failure.y_)) throw thrown;
        this.#client.journal.debug(`News files are not read: ${thrown.message}`);
        return instead;
      }
      async #lives(folders, {base, head, ordered}) {
        const commits = new Map(ordered.filter(({parents}) => parents.length < 2).map(commit => [ commit.sha, commit ]));
        const inRange = new Set(ordered.map(({sha}) => sha));
        const found = await Promise.all(folders.map(folder => this.#touching(folder, head, inRange)));
        const touching = new Set(found.flat());
        const asked = [ ...commits.values() ].filter(({sha}) => touching.has(sha));
        const [there] = base === null ? [ new Map ] : await this.#trees([ base ], folders);
        const events = await (0, github_pages.Qp)(batches(asked, COMMITS_AT_ONCE), limits.U0.concurrency, batch => this.#events(batch, folders));
        return (0, fragment_files.D7)(events.flat(), new Set(there?.keys() ?? []));
      }
      async #touching(path, head, inRange) {
        const found = [];
        let after = null;
        for (let page = 1; page <= MOST_PAGES; page += 1) {
          const history = await this.#page(path, head, after);
          const own = (history?.nodes ?? []).flatMap(node => node !== null && inRange.has(node.oid) ? [ node.oid ] : []);
          found.push(...own);
          if (history === null || own.length === 0 || !history.pageInfo.hasNextPage) break;
          after = history.pageInfo.endCursor;
        }
        return found;
      }
      async #page(path, head, after) {
        const {repository} = await this.#query(TOUCHING, TouchingSchema, {
          head,
          path,
          after
        });
        return repository.object?.history ?? null;
      }
      async #events(commits, folders) {
        const pairs = commits.flatMap(({sha, parents}) => [ sha, parents[0] ?? "" ]);
        const listings = await this.#trees(pairs, folders);
        return commits.flatMap(({sha}, at) => eventsBetween(sha, listings[at * 2 + 1] ?? new Map, listings[at * 2] ?? new Map));
      }
      async #trees(trees, folders) {
        const asked = trees.flatMap((tree, at) => tree === "" ? [] : folders.map((folder, of) => [ `t${at}_${of}`, `object(expression: "${tree}:${folder}") { ...listed }` ]));
        const listed = await this.#listed(Object.fromEntries(asked));
        const entries = trees.map((_, at) => folders.flatMap((folder, of) => inside(folder, listed.get(`t${at}_${of}`) ?? [])));
        const nested = await this.#subfolders(entries.flat().filter(({type, folder}) => type === "tree" && (0, 
        fragment_files.oF)(folder)));
        return entries.map(own => {
          const files = own.flatMap(entry => [ entry, ...inside(entry.path, nested.get(entry.oid) ?? []) ]).filter(({type}) => type === "blob");
          return new Map(files.map(({path, oid}) => [ path, oid ]));
        });
      }
      async #subfolders(trees) {
        const oids = [ ...new Set(trees.map(({oid}) => oid)) ].filter(oid => /^[0-9a-f]{40,64}$/.test(oid)).slice(0, MOST_SUBFOLDERS);
        if (oids.length === 0) return new Map;
        const listed = await this.#listed(Object.fromEntries(oids.map(oid => [ `s${oid}`, `object(oid: "${oid}") { ...listed }` ])));
        return new Map(oids.map(oid => [ oid, listed.get(`s${oid}`) ?? [] ]));
      }
      async #listed(fields) {
        const fragments = "fragment listed on Tree { entries { name oid type } }";
        const parsed = dist.xLC(TreesSchema, await this.#client.together(this.#variables, {
          purpose: this.#purpose,
          fields,
          fragments
        }));
        if (!parsed.success) throw (0, failure.os)(this.#purpose, parsed.issues[0].message);
        return new Map(Object.entries(parsed.output).map(([alias, tree]) => [ alias, tree?.entries ?? [] ]));
      }
      async #texts(blobs) {
        const parts = batches(blobs.filter(blob => /^[0-9a-f]{40,64}$/.test(blob)), limits.U0.pullsPerQuery);
        const granted = parts.length === 0 ? 0 : await this.#client.afford("graphql", parts.length);
        const found = await (0, github_pages.Qp)(parts.slice(0, granted), limits.U0.concurrency, async part => {
          const asked = part.map((blob, at) => `b${at}: object(oid: "${blob}") { ... on Blob { text isTruncated } }`);
          const {repository} = await this.#query(`query ($owner: String!, $name: String!) { ${REPOSITORY} {\n${asked.join("\n")}\n} }`, BlobsSchema);
          return part.flatMap((blob, at) => {
            const read = repository[`b${at}`];
            return typeof read?.text === "string" && !read.isTruncated ? [ [ blob, read.text ] ] : [];
          });
        });
        return new Map(found.flat());
      }
      async #query(document, schema, variables = {}) {
        const {data} = await this.#client.graphql(this.#purpose, document, {
          ...this.#variables,
          ...variables
        });
        const parsed = dist.xLC(schema, data);
        if (parsed.success) return parsed.output;
        throw (0, failure.os)(this.#purpose, parsed.issues[0].message);
      }
    }
    function isoTime(seconds) {
      return new Date(seconds * 1e3).toISOString();
    }
    function inside(folder, entries) {
      return entries.map(entry => ({
        ...entry,
        folder,
        path: `${folder}/${entry.name}`
      }));
    }
    function eventsBetween(commit, before, after) {
      const paths = [ ...new Set([ ...before.keys(), ...after.keys() ]) ].filter(fragment_files.zv);
      const changed = paths.filter(path => before.get(path) !== after.get(path));
      return changed.map(path => ({
        commit,
        path,
        blob: after.get(path) ?? ""
      }));
    }
    function batches(items, size) {
      return Array.from({
        length: Math.ceil(items.length / size)
      }, (_, at) => items.slice(at * size, (at + 1) * size));
    }
    var github_history = __webpack_require__(61886);
    var github_commits = __webpack_require__(6624);
    var patches = __webpack_require__(23131);
    const FILE_BYTES = 256 * 1024;
    const ATTRIBUTES = ".gitattributes";
    const GONE = [ 404, 409, 422 ];
    const FileSchema = dist.Ikc({
      filename: dist.YjP(),
      previous_filename: dist.lqM(dist.YjP()),
      status: dist.lqM(dist.YjP(), "modified"),
      patch: dist.lqM(dist.YjP(), "")
    });
    const CommitFilesSchema = dist.Ikc({
      files: dist.lqM(dist.YOg(FileSchema), [])
    });
    function createDiffs(client, repository) {
      return new GitHubDiffs(client, repository);
    }
    class GitHubDiffs {
      #client;
      #repository;
      #repo;
      #left=limits.U0.singleCommits;
      #refused=false;
      #read=new Map;
      constructor(client, repository) {
        this.#client = client;
        this.#repository = repository;
        this.#repo = {
          owner: repository.owner,
          repo: repository.name
        };
      }
      async paths(shas) {
        await this.#fetch(shas, true);
        return new Map(shas.flatMap(sha => {
          const paths = this.#read.get(sha)?.paths ?? null;
          return paths === null ? [] : [ [ sha, paths ] ];
        }));
      }
      async attributes(sha) {
        const files = await (0, content.n)(this.#client, this.#repository, [ ATTRIBUTES ], sha).catch(thrown => this.#missed(thrown));
        return files?.get(ATTRIBUTES) ?? "";
      }
      async patches(shas, take) {
        await this.#fetch(shas, false);
        for (const sha of shas) {
          const read = this.#read.get(sha);
          if (read !== void 0) take(sha, read.patches);
        }
      }
      async #fetch(shas, whole) {
        const open = [ ...new Set(shas) ].filter(sha => !this.#read.has(sha));
        const most = this.#refused ? 0 : Math.min(open.length, this.#left);
        const granted = most === 0 ? 0 : await this.#client.afford("core", most);
        this.#left -= granted;
        await (0, github_pages.Qp)(open.slice(0, granted), limits.U0.concurrency, async sha => {
          if (this.#refused) return;
          const read = await this.#commit(sha, whole).catch(thrown => this.#missed(thrown));
          if (read !== null) this.#read.set(sha, read);
        });
      }
      #missed(thrown) {
        if (!(thrown instanceof failure.y_)) throw thrown;
        if (!GONE.includes(thrown.status ?? 0)) this.#refused = true;
        this.#client.journal.debug(thrown.message);
        return null;
      }
      async #commit(sha, whole) {
        const first = await this.#page(sha, 1);
        const selection = new patches.vn;
        for (const file of first.files) selection.add(patchOf(file));
        const files = [ ...first.files ];
        for (let page = 2; whole && page <= first.pages && this.#left > 0; page += 1) {
          this.#left -= 1;
          files.push(...(await this.#page(sha, page)).files);
          if (page === first.pages) return {
            patches: selection.files,
            paths: files.length < limits.U0.filesOfCommit ? pathsOf(files) : null
          };
        }
        return {
          patches: selection.files,
          paths: first.pages === 1 ? pathsOf(files) : null
        };
      }
      async #page(sha, page) {
        const {data, link} = await this.#client.rest({
          asked: `the files of ${sha.slice(0, 7)} in ${this.#repo.owner}/${this.#repo.repo}`,
          access: "read",
          code: "github-failed",
          route: "GET /repos/{owner}/{repo}/commits/{ref}",
          parameters: {
            ...this.#repo,
            ref: sha,
            ...page === 1 ? {} : {
              page
            }
          },
          schema: CommitFilesSchema
        });
        return {
          files: data.files,
          pages: (0, github_pages.ss)(link)
        };
      }
    }
    function pathsOf(files) {
      return [ ...new Set(files.flatMap(({filename, previous_filename: was}) => was === void 0 ? [ filename ] : [ filename, was ])) ].sort();
    }
    const STATES = {
      added: "added",
      copied: "added",
      removed: "removed"
    };
    function patchOf({filename, previous_filename: was, status, patch}) {
      return {
        path: filename,
        was: was ?? null,
        state: STATES[status] ?? "changed",
        text: patch.slice(0, FILE_BYTES)
      };
    }
    var people = __webpack_require__(22671);
    const RefSchema = dist.Ikc({
      ref: dist.YjP(),
      sha: dist.FsL(dist.YjP(), dist.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
      repo: dist.cl6(dist.Ikc({
        full_name: dist.YjP()
      }))
    });
    const PullSchema = dist.Ikc({
      number: dist.aig(),
      html_url: dist.YjP(),
      title: dist.YjP(),
      body: dist.cl6(dist.YjP()),
      state: dist.KIO([ "open", "closed" ]),
      user: dist.cl6(dist.Ikc({
        login: dist.YjP(),
        type: dist.lqM(dist.YjP(), "")
      })),
      labels: dist.YOg(dist.Ikc({
        name: dist.YjP()
      })),
      base: RefSchema,
      head: RefSchema
    });
    function createOpenPulls(client, repository) {
      return new GitHubOpenPulls(client, repository);
    }
    class GitHubOpenPulls {
      #client;
      #repo;
      constructor(client, {owner, name}) {
        this.#client = client;
        this.#repo = {
          owner,
          repo: name
        };
      }
      async read(number) {
        try {
          return openPullOf((await this.#get(number, "", PullSchema)).data);
        } catch (thrown) {
          if (thrown instanceof failure.y_ && thrown.status === 404) return null;
          throw thrown;
        }
      }
      async complete(pull, {files}) {
        const [commits, touched] = await Promise.all([ this.#all(pull.number, "/commits", github_commits.zY), files ? this.#all(pull.number, "/files", FileSchema) : null ]);
        return {
          ...pull,
          commits,
          ...touched === null ? {} : {
            files: touched.map(file => patchOf(file))
          }
        };
      }
      async #all(number, path, item) {
        const read = page => this.#get(number, path, dist.YOg(item), {
          per_page: limits.U0.pageSize,
          page
        });
        const first = await read(1);
        const rest = await (0, github_pages.Qp)((0, github_pages.bR)(2, (0, github_pages.ss)(first.link)), limits.U0.concurrency, async page => (await read(page)).data);
        return [ first.data, ...rest ].flat();
      }
      #get(number, path, schema, parameters = {}) {
        return this.#client.rest({
          asked: `pull request #${number} of ${this.#repo.owner}/${this.#repo.repo}`,
          access: "read",
          code: "github-failed",
          route: `GET /repos/{owner}/{repo}/pulls/{pull_number}${path}`,
          parameters: {
            ...this.#repo,
            pull_number: number,
            ...parameters
          },
          schema
        });
      }
    }
    function openPullOf(data) {
      const {number, html_url: url, title, body, state, user, labels, base, head} = data;
      const login = user == null ? null : (0, people.l)(user.login, user.type === "Bot");
      return {
        number,
        url,
        title,
        state,
        body: body ?? "",
        author: login === null ? null : {
          name: login,
          login
        },
        labels: labels.map(label => label.name),
        baseBranch: base.ref,
        baseSha: base.sha,
        headBranch: head.ref,
        headSha: head.sha,
        headRepository: head.repo?.full_name ?? null
      };
    }
    const WRITING = [ "admin", "maintain", "write" ];
    const NO = [ 403, 404, 422 ];
    const PermissionSchema = dist.Ikc({
      permission: dist.YjP(),
      role_name: dist.lqM(dist.YjP(), "")
    });
    function createPermissions(client, repository) {
      return {
        mayWrite: login => mayWrite(client, repository, login)
      };
    }
    async function mayWrite(client, {owner, name}, username) {
      try {
        const {data} = await client.rest({
          asked: `the permission of ${username} in ${owner}/${name}`,
          access: "read",
          code: "github-failed",
          route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
          parameters: {
            owner,
            repo: name,
            username
          },
          schema: PermissionSchema
        });
        return WRITING.includes(data.permission) || WRITING.includes(data.role_name);
      } catch (thrown) {
        if (!(thrown instanceof failure.y_) || !NO.includes(thrown.status ?? 0)) throw thrown;
        client.journal.debug(`Whether ${username} may write is not known: ${thrown.message}`);
        return false;
      }
    }
    var graphql = __webpack_require__(87067);
    const PULLS_PER_COMMIT = {
      whole: 3,
      lean: 2
    };
    const LABELS = 20;
    const ISSUES = 10;
    const RECENT = 20;
    function fragment({files, lean}) {
      return `fragment pull on PullRequest {\n  number url title body mergedAt lastEditedAt editor { login } baseRefName authorAssociation\n  baseRepository { nameWithOwner }\n  author { __typename login ... on User { name } }\n  labels(first: ${LABELS}) { nodes { name } }\n  ${lean ? "" : `closingIssuesReferences(first: ${ISSUES}) { nodes { number title repository { nameWithOwner } } }`}\n  mergeCommit { oid }\n  ${files ? filesFrom("") : ""}\n}`;
    }
    function filesFrom(after) {
      return `files(first: ${limits.U0.pageSize}${after}) { nodes { path } pageInfo { hasNextPage endCursor } }`;
    }
    function pullsOfCommits(shas, detail) {
      const asked = shas.map((sha, at) => `c${at}: object(oid: "${sha}") { ...of }`);
      return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\nnameWithOwner\n${asked.join("\n")}\n} }\nfragment of on Commit { associatedPullRequests(first: ${perCommit(detail)}) { nodes { ...pull } } }\n${fragment(detail)}`;
    }
    function perCommit({lean}) {
      return lean ? PULLS_PER_COMMIT.lean : PULLS_PER_COMMIT.whole;
    }
    function pointsOf(commits, detail) {
      const each = 1 + (detail.lean ? 0 : 1) + (detail.files ? 1 : 0);
      return Math.max(1, Math.round(commits * (1 + perCommit(detail) * each) / limits.U0.connectionsPerPoint));
    }
    function recentPulls(files) {
      const nodes = `nodes { ...pull commits(first: ${limits.U0.pageSize}) { nodes { commit { oid message } } } }`;
      const recent = `pullRequests(states: MERGED, first: ${RECENT}, orderBy: { field: UPDATED_AT, direction: DESC }) { ${nodes} }`;
      return {
        fields: {
          ownName: "nameWithOwner",
          recent
        },
        fragments: fragment({
          files,
          lean: false
        })
      };
    }
    const MORE_FILES = `query ($owner: String!, $name: String!, $number: Int!, $after: String!) { repository(owner: $owner, name: $name) {\npullRequest(number: $number) { ${filesFrom(", after: $after")} }\n} }`;
    const nodes = node => dist.Ikc({
      nodes: dist.YOg(node)
    });
    const FilesSchema = dist.Ikc({
      nodes: dist.cl6(dist.YOg(dist.Ikc({
        path: dist.YjP()
      })), []),
      pageInfo: dist.Ikc({
        hasNextPage: dist.zMY(),
        endCursor: dist.mee(dist.YjP())
      })
    });
    const AuthorSchema = dist.FsL(dist.Ikc({
      __typename: dist.YjP(),
      login: dist.YjP(),
      name: dist.cl6(dist.YjP())
    }), dist.pdi(({__typename, login, name}) => ({
      login: (0, people.l)(login, __typename === "Bot"),
      name: name ?? login
    })));
    const pull_requests_PullSchema = dist.Ikc({
      number: dist.aig(),
      url: dist.YjP(),
      title: dist.YjP(),
      body: dist.YjP(),
      mergedAt: dist.mee(dist.YjP()),
      lastEditedAt: dist.mee(dist.YjP()),
      editor: dist.cl6(dist.Ikc({
        login: dist.YjP()
      })),
      baseRefName: dist.YjP(),
      authorAssociation: dist.lqM(dist.YjP(), ""),
      baseRepository: dist.mee(dist.Ikc({
        nameWithOwner: dist.YjP()
      })),
      author: dist.mee(AuthorSchema),
      labels: dist.cl6(nodes(dist.Ikc({
        name: dist.YjP()
      }))),
      closingIssuesReferences: dist.cl6(nodes(dist.mee(dist.Ikc({
        number: dist.aig(),
        title: dist.YjP(),
        repository: dist.Ikc({
          nameWithOwner: dist.YjP()
        })
      })))),
      mergeCommit: dist.mee(dist.Ikc({
        oid: dist.YjP()
      })),
      files: dist.cl6(FilesSchema)
    });
    const CommitSchema = dist.mee(dist.Ikc({
      associatedPullRequests: nodes(dist.mee(pull_requests_PullSchema))
    }));
    const PullsOfCommitsSchema = dist.Ikc({
      repository: dist.U1j({
        nameWithOwner: dist.YjP()
      }, CommitSchema)
    });
    const RecentSchema = dist.y$5([ pull_requests_PullSchema, dist.Ikc({
      commits: nodes(dist.mee(dist.Ikc({
        commit: dist.Ikc({
          oid: dist.YjP(),
          message: dist.YjP()
        })
      })))
    }) ]);
    const RecentPullsSchema = dist.Ikc({
      ownName: dist.YjP(),
      recent: nodes(dist.mee(RecentSchema))
    });
    const MoreFilesSchema = dist.Ikc({
      repository: dist.Ikc({
        pullRequest: dist.Ikc({
          files: dist.cl6(FilesSchema)
        })
      })
    });
    function landedHere(node, repository) {
      return node.mergedAt !== null && node.baseRepository?.nameWithOwner.toLowerCase() === repository.toLowerCase();
    }
    function pullRequest(node, repository, files) {
      const own = name => name.toLowerCase() === repository.toLowerCase();
      const closes = (node.closingIssuesReferences?.nodes ?? []).filter(issue => issue !== null);
      return {
        number: node.number,
        url: node.url,
        title: node.title,
        body: node.body,
        author: node.author,
        labels: (node.labels?.nodes ?? []).map(label => label.name),
        mergedAt: node.mergedAt,
        mergeCommit: node.mergeCommit?.oid ?? null,
        baseBranch: node.baseRefName,
        bodyEditedAt: node.lastEditedAt,
        bodyEditor: node.editor?.login ?? null,
        closes: closes.filter(issue => own(issue.repository.nameWithOwner)).map(({number, title}) => ({
          number,
          title
        })),
        ...files === null ? {} : {
          files
        }
      };
    }
    class Batches {
      #client;
      #variables;
      #purpose;
      #recent=new Map;
      constructor(client, {owner, name}) {
        this.#client = client;
        this.#variables = {
          owner,
          name
        };
        this.#purpose = {
          asked: `the pull requests of ${owner}/${name}`,
          access: "read",
          code: "github-failed"
        };
      }
      async of(shas, detail) {
        if (shas.length === 1) return (0, graphql.d_)(this.#client.waiting, () => this.#ask(shas, detail));
        try {
          return await this.#ask(shas, detail);
        } catch (thrown) {
          if (!(thrown instanceof graphql.QB)) throw thrown;
          const middle = Math.ceil(shas.length / 2);
          this.#client.journal.debug(`GitHub gave up on the pull requests of ${shas.length} commits; asking for ${middle} at once.`);
          return [ ...await this.of(shas.slice(0, middle), detail), ...await this.of(shas.slice(middle), detail) ];
        }
      }
      recent(files) {
        const known = this.#recent.get(files) ?? this.#askRecent(files);
        this.#recent.set(files, known);
        return known;
      }
      async files({number, files}) {
        const told = files !== null && files !== void 0;
        const paths = [];
        for (let page = files; page !== null && page !== void 0; ) {
          paths.push(...(page.nodes ?? []).map(file => file.path));
          const {hasNextPage, endCursor: after} = page.pageInfo;
          if (!hasNextPage || after === null) break;
          const {repository} = await (0, graphql.d_)(this.#client.waiting, () => this.query(MORE_FILES, MoreFilesSchema, {
            number,
            after
          }));
          page = repository.pullRequest.files;
        }
        return told && paths.length < limits.U0.filesOfCommit ? paths : null;
      }
      async query(document, schema, variables = {}, points = 1) {
        const {data} = await this.#client.graphql(this.#purpose, document, {
          ...this.#variables,
          ...variables
        }, points);
        return this.#parsed(schema, data);
      }
      #parsed(schema, data) {
        const parsed = dist.xLC(schema, data);
        if (parsed.success) return parsed.output;
        throw (0, failure.os)(this.#purpose, parsed.issues[0].message);
      }
      async #askRecent(files) {
        const answers = await this.#client.together(this.#variables, {
          purpose: this.#purpose,
          ...recentPulls(files)
        });
        const {ownName, recent} = this.#parsed(RecentPullsSchema, answers);
        return recent.nodes.filter(node => node !== null).filter(node => landedHere(node, ownName));
      }
      async #ask(shas, detail) {
        const points = pointsOf(shas.length, detail);
        const {repository} = await this.query(pullsOfCommits(shas, detail), PullsOfCommitsSchema, {}, points);
        return shas.map((sha, at) => {
          const commit = repository[`c${at}`];
          if (commit === void 0) throw (0, graphql.UL)(this.#purpose, 200, "a part of the answer is missing");
          const nodes = typeof commit === "object" ? commit?.associatedPullRequests.nodes ?? [] : [];
          return [ sha, nodes.filter(node => node !== null).filter(node => landedHere(node, repository.nameWithOwner)) ];
        });
      }
    }
    var own_words = __webpack_require__(89693);
    const MOST = 20;
    class Editors {
      #client;
      #repository;
      #known=new Map;
      constructor(client, repository) {
        this.#client = client;
        this.#repository = repository;
      }
      async judge(pulls) {
        const edited = pulls.filter(pull => pull.bodyEditor !== null && (0, own_words.A7)(pull));
        const editors = [ ...new Set(edited.flatMap(({bodyEditor}) => bodyEditor ?? [])) ].slice(0, MOST);
        const answers = await (0, github_pages.Qp)(editors, limits.U0.concurrency, async login => [ login, await this.#mayWrite(login) ]);
        const writes = new Map(answers);
        return pulls.map(pull => edited.includes(pull) ? {
          ...pull,
          editorMayWrite: writes.get(pull.bodyEditor ?? "") ?? false
        } : pull);
      }
      #mayWrite(login) {
        const known = this.#known.get(login) ?? this.#ask(login);
        this.#known.set(login, known);
        return known;
      }
      async #ask(username) {
        try {
          return await mayWrite(this.#client, this.#repository, username);
        } catch (thrown) {
          if (!(thrown instanceof failure.y_)) throw thrown;
          this.#client.journal.debug(`Whether ${username} may write is not known: ${thrown.message}`);
          return false;
        }
      }
    }
    const INSIDERS = [ "OWNER", "MEMBER", "COLLABORATOR" ];
    const CountSchema = dist.Ikc({
      issueCount: dist.aig()
    });
    const CountsSchema = dist.g1P(dist.YjP(), dist.mee(CountSchema));
    class Authors {
      #known=new Map;
      #counted=new Set;
      add(nodes) {
        for (const {number, author, mergedAt, authorAssociation} of nodes) {
          if (author === null || mergedAt === null || this.#counted.has(number) || !/^[\w-]+$/.test(author.login)) continue;
          this.#counted.add(number);
          const key = author.login.toLowerCase();
          const {first = mergedAt, insider = false, pulls = 0} = this.#known.get(key) ?? {};
          this.#known.set(key, {
            login: author.login,
            first: [ first, mergedAt ].sort()[0] ?? mergedAt,
            insider: insider || INSIDERS.includes(authorAssociation),
            pulls: pulls + 1
          });
        }
      }
      async firstTimers(batches, repository) {
        const all = [ ...this.#known ];
        const told = new Map(all.filter(([, {insider}]) => insider).map(([key]) => [ key, false ]));
        const asked = all.filter(([, {insider}]) => !insider).sort(([, a], [, b]) => a.pulls - b.pulls || (a.first < b.first ? 1 : -1));
        const some = asked.slice(0, limits.U0.newcomers);
        if (some.length === 0) return told;
        const counts = await batches.query(searchOf(some.map(([, known]) => known), repository), CountsSchema);
        for (const [at, [key]] of some.entries()) {
          const count = counts[`a${at}`]?.issueCount;
          if (count !== void 0) told.set(key, count === 0);
        }
        return told;
      }
    }
    function searchOf(authors, repository) {
      const fields = authors.map(({login, first}, at) => {
        const query = `repo:${repository} is:pr is:merged author:${login} merged:<${first}`;
        return `a${at}: search(type: ISSUE, first: 1, query: ${JSON.stringify(query)}) { issueCount }`;
      });
      return `query {\n${fields.join("\n")}\n}`;
    }
    class Reading {
      #options;
      #asked=new Map;
      #wanted=new Map;
      #found=new Map;
      #pulls=new Map;
      #open=new Map;
      #pending=[];
      #waiting=[];
      #running=0;
      #plan=null;
      #recent=null;
      #fault=null;
      #failure=null;
      #stopped=false;
      #idle=() => {};
      constructor(options) {
        this.#options = options;
      }
      add(commits, total) {
        for (const commit of commits) this.#wanted.set(commit.sha, commit);
        this.foresee(commits, total);
      }
      foresee(commits, total) {
        const fresh = commits.filter(({sha}) => /^[0-9a-f]{40,64}$/.test(sha) && !this.#asked.has(sha));
        if (fresh.length === 0) return;
        for (const commit of fresh) this.#asked.set(commit.sha, commit);
        this.#pending.push(...fresh);
        this.#recent ??= harmless(this.#options.batches.recent(this.#options.files));
        this.#plan ??= harmless(this.#makePlan(total));
        this.#plan.then(plan => plan.commits >= total && this.#fill(plan, this.#asked.size >= total), () => {});
      }
      get fault() {
        return this.#fault;
      }
      async found() {
        const plan = await this.#plan;
        if (plan === null) return new Map;
        this.#pending = this.#pending.filter(({sha}) => this.#wanted.has(sha));
        if (plan.commits < this.#asked.size) this.#pending = mostTelling(this.#pending).slice(0, plan.commits);
        this.#fill(plan, true);
        if (this.#running > 0) await new Promise(resolve => this.#idle = resolve);
        if (this.#failure !== null) throw this.#failure;
        await this.#justMerged();
        const pulls = await this.#whole();
        const found = [ ...this.#found ].filter(([sha]) => this.#wanted.has(sha));
        return new Map(found.map(([sha, of]) => [ sha, of.flatMap(number => pulls.get(number) ?? []) ]));
      }
      async #makePlan(total) {
        const {client, files} = this.#options;
        const batches = Math.ceil(total / limits.U0.pullsPerQuery);
        const [whole, lean] = [ false, true ].map(one => batches * pointsOf(Math.min(total, limits.U0.pullsPerQuery), {
          files,
          lean: one
        }));
        if (whole === void 0 || lean === void 0) return {
          lean: false,
          commits: total
        };
        if (client.left("graphql") === null && whole >= limits.U0.largeJob) await (this.#recent?.catch(() => {}));
        const left = client.left("graphql");
        if (left === null) return {
          lean: false,
          commits: total
        };
        const wanted = whole <= left ? whole : lean;
        const granted = await client.afford("graphql", wanted);
        const commits = granted >= wanted ? total : Math.floor(granted * batches / wanted) * limits.U0.pullsPerQuery;
        return {
          lean: wanted !== whole,
          commits
        };
      }
      #fill(plan, last = false) {
        while (this.#pending.length >= limits.U0.pullsPerQuery || last && this.#pending.length > 0) this.#waiting.push(this.#pending.splice(0, limits.U0.pullsPerQuery).map(({sha}) => sha));
        this.#pump(plan);
      }
      #pump(plan) {
        while (this.#running < limits.U0.concurrency && !this.#stopped) {
          const batch = this.#waiting.shift();
          if (batch === void 0) break;
          this.#running += 1;
          void this.#ask(batch, plan.lean).finally(() => {
            this.#running -= 1;
            this.#pump(plan);
            if (this.#running === 0) this.#idle();
          });
        }
      }
      async #ask(batch, lean) {
        const {batches, files} = this.#options;
        try {
          for (const [sha, nodes] of await batches.of(batch, {
            files,
            lean
          })) this.#take(sha, nodes);
        } catch (thrown) {
          this.#stopped = true;
          if (!this.#isPassedOver(thrown)) this.#failure ??= thrown;
        }
      }
      #isPassedOver(thrown) {
        if (!(0, failure.Zh)(thrown)) return false;
        if (!(thrown instanceof failure.jP)) this.#fault ??= thrown;
        return true;
      }
      #take(sha, nodes) {
        const {files, name, seen} = this.#options;
        seen(nodes);
        for (const node of nodes) if (files) this.#open.set(node.number, node); else if (!this.#pulls.has(node.number)) this.#pulls.set(node.number, pullRequest(node, repositoryOf(node, name), null));
        this.#found.set(sha, [ ...this.#found.get(sha) ?? [], ...nodes.map(({number}) => number) ]);
      }
      async #justMerged() {
        const without = new Set([ ...this.#found ].filter(([, numbers]) => numbers.length === 0).map(([sha]) => sha));
        const recent = await (this.#recent ?? Promise.resolve([])).catch(thrown => {
          if (without.size > 0 && !this.#isPassedOver(thrown)) throw thrown;
          if (!(thrown instanceof failure.jP)) for (const sha of without) this.#found.delete(sha);
          return [];
        });
        for (const node of recent) for (const sha of landedBy(node, this.#wanted)) if (without.has(sha)) this.#take(sha, [ node ]);
      }
      async #whole() {
        const {name} = this.#options;
        const completed = await (0, github_pages.Qp)([ ...this.#open.values() ], limits.U0.concurrency, async node => pullRequest(node, repositoryOf(node, name), await this.#filesOf(node)));
        const pulls = await this.#options.judged([ ...this.#pulls.values(), ...completed ]);
        return new Map(pulls.map(pull => [ pull.number, pull ]));
      }
      async #filesOf(node) {
        try {
          return await this.#options.batches.files(node);
        } catch (thrown) {
          if (!this.#isPassedOver(thrown)) throw thrown;
          return null;
        }
      }
    }
    function repositoryOf({baseRepository}, name) {
      return baseRepository?.nameWithOwner ?? name;
    }
    function mostTelling(commits) {
      const numbered = ({message}) => /#\d/.test(message.split("\n", 1)[0] ?? "") ? 1 : 0;
      return [ ...commits ].sort((a, b) => numbered(a) - numbered(b) || b.committedAt - a.committedAt);
    }
    function landedBy({mergeCommit, commits}, range) {
      const own = commits.nodes.filter(node => node !== null).map(({commit}) => commit);
      const landed = own.map(({oid}) => oid).filter(sha => range.has(sha));
      let at = mergeCommit === null ? void 0 : range.get(mergeCommit.oid);
      if (at !== void 0) landed.push(at.sha);
      for (const {message} of own.toReversed()) {
        if (at === void 0 || at.parents.length > 1 || at.message.trim() !== message.trim()) break;
        landed.push(at.sha);
        at = range.get(at.parents[0] ?? "");
      }
      return [ ...new Set(landed) ];
    }
    function harmless(promise) {
      promise.catch(() => {});
      return promise;
    }
    function createPulls(client, repository) {
      return new GitHubPulls(client, repository);
    }
    class GitHubPulls {
      #client;
      #batches;
      #name;
      #authors=new Authors;
      #editors;
      #begun=null;
      constructor(client, repository) {
        this.#client = client;
        this.#batches = new Batches(client, repository);
        this.#name = `${repository.owner}/${repository.name}`;
        this.#editors = new Editors(client, repository);
      }
      ahead({files}) {
        const reading = this.#newReading(files);
        this.#begun = {
          files,
          reading
        };
        return {
          add: (commits, total) => reading.foresee(commits, total)
        };
      }
      read({files}) {
        const begun = this.#begun;
        this.#begun = null;
        return begun?.files === files ? begun.reading : this.#newReading(files);
      }
      #newReading(files) {
        const seen = this.#authors.add.bind(this.#authors);
        const judged = pulls => this.#editors.judge(pulls);
        return new Reading({
          client: this.#client,
          batches: this.#batches,
          name: this.#name,
          files,
          seen,
          judged
        });
      }
      async ofCommits(shas, options) {
        const reading = this.#newReading(options.files);
        const commits = shas.map(sha => ({
          sha,
          message: "",
          parents: [],
          committedAt: 0
        }));
        reading.add(commits, commits.length);
        const found = await reading.found();
        if (reading.fault !== null) throw reading.fault;
        return found;
      }
      async firstTimers() {
        try {
          return await this.#authors.firstTimers(this.#batches, this.#name);
        } catch (thrown) {
          if (!(thrown instanceof failure.y_)) throw thrown;
          this.#client.journal.debug(`Who is new is not known: ${thrown.message}`);
          return new Map;
        }
      }
    }
    function createReactions(client, {owner, name}) {
      return {
        react: (comment, reaction) => (0, comments.withCommentPermission)(async () => {
          await client.rest({
            asked: `a reaction to comment ${comment} of ${owner}/${name}`,
            access: "write",
            code: "publish-failed",
            route: "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
            parameters: {
              owner,
              repo: name,
              comment_id: comment,
              content: reaction
            },
            schema: dist.L5J()
          });
        })
      };
    }
    const AccountSchema = dist.cl6(dist.Ikc({
      id: dist.aig()
    }));
    const AttachedSchema = dist.Ikc({
      name: dist.YjP(),
      digest: dist.cl6(dist.YjP()),
      uploader: AccountSchema
    });
    const ReleaseSchema = dist.FsL(dist.Ikc({
      id: dist.aig(),
      tag_name: dist.YjP(),
      name: dist.cl6(dist.YjP()),
      body: dist.cl6(dist.YjP()),
      draft: dist.zMY(),
      prerelease: dist.zMY(),
      html_url: dist.YjP(),
      target_commitish: dist.YjP(),
      author: AccountSchema,
      assets: dist.lqM(dist.YOg(AttachedSchema), [])
    }), dist.pdi(release => {
      const {id, tag_name: tag, name, body, draft, prerelease, html_url: url, target_commitish: target, assets, author} = release;
      const files = assets.map(asset => {
        const own = author !== null && author !== void 0 && asset.uploader?.id === author.id;
        return {
          name: asset.name,
          digest: asset.digest ?? null,
          own
        };
      });
      return {
        id,
        tag,
        name: name ?? "",
        body: body ?? "",
        draft,
        prerelease,
        url,
        target,
        files
      };
    }));
    const UploadSchema = dist.Ikc({
      upload_url: dist.YjP()
    });
    const AssetsSchema = dist.YOg(dist.Ikc({
      id: dist.aig(),
      name: dist.YjP()
    }));
    function createReleases(client, repository) {
      return new GitHubReleases(client, repository);
    }
    class GitHubReleases {
      #client;
      #repo;
      #name;
      constructor(client, {owner, name}) {
        this.#client = client;
        this.#repo = {
          owner,
          repo: name
        };
        this.#name = `${owner}/${name}`;
      }
      async list() {
        const read = page => this.#ask("GET", "releases", dist.YOg(ReleaseSchema), {
          per_page: limits.U0.pageSize,
          page
        });
        const first = await read(1);
        const pages = (0, github_pages.bR)(2, Math.min(limits.U0.releasePages, (0, github_pages.ss)(first.link)));
        const rest = await (0, github_pages.Qp)(pages, limits.U0.concurrency, async page => (await read(page)).data);
        return [ first.data, ...rest ].flat();
      }
      async get(id) {
        const reply = await orNull(this.#ask("GET", "releases/{id}", ReleaseSchema, {
          id
        }), 404);
        return reply?.data ?? null;
      }
      async create(fields) {
        const body = {
          ...bodyOf(fields),
          draft: true
        };
        try {
          return (await this.#write(fields, () => this.#ask("POST", "releases", ReleaseSchema, body, true))).data;
        } catch (thrown) {
          if (!(thrown instanceof failure.y_) || !mayHaveHappened(thrown)) throw thrown;
          const {message, hint, status, said} = thrown;
          throw new failure.y_("publish-unsure", {
            message,
            hint,
            status,
            said
          });
        }
      }
      async update(id, fields) {
        return (await this.#write(fields, () => this.#ask("PATCH", "releases/{id}", ReleaseSchema, {
          id,
          ...bodyOf(fields)
        }))).data;
      }
      async publish(id, tag, {makeLatest, discussionCategory}) {
        const way = {
          ...makeLatest === null ? {} : {
            make_latest: makeLatest
          },
          ...discussionCategory === null ? {} : {
            discussion_category_name: discussionCategory
          }
        };
        return (await this.#ask("PATCH", "releases/{id}", ReleaseSchema, {
          id,
          tag_name: tag,
          draft: false,
          ...way
        })).data;
      }
      async remove(id) {
        await orNull(this.#ask("DELETE", "releases/{id}", dist.L5J(), {
          id
        }), 404);
      }
      async attach(id, name, text) {
        const {data} = await this.#ask("GET", "releases/{id}", UploadSchema, {
          id
        });
        const upload = async () => {
          await this.detach(id, name);
          await this.#client.rest({
            ...this.#purpose("POST"),
            route: `POST ${data.upload_url.replace(/\{[^}]*\}$/, "")}{?name}`,
            parameters: {
              name,
              data: text,
              headers: {
                "content-type": "text/plain; charset=utf-8"
              }
            },
            schema: dist.L5J(),
            once: true
          });
        };
        try {
          await upload();
        } catch (thrown) {
          if (!mayHaveHappened(thrown)) throw thrown;
          await upload();
        }
      }
      async detach(id, name) {
        const kept = name.replace(/[^\w.+@-]/g, ".");
        const {data} = await this.#ask("GET", "releases/{id}/assets", AssetsSchema, {
          id,
          per_page: limits.U0.pageSize
        });
        for (const asset of data.filter(one => one.name === name || one.name === kept)) await orNull(this.#ask("DELETE", "releases/assets/{asset}", dist.L5J(), {
          asset: asset.id
        }), 404);
      }
      async #write(fields, work) {
        try {
          return await work();
        } catch (thrown) {
          if (fields.target === void 0 || !(thrown instanceof failure.y_) || thrown.code !== "no-permission" || thrown.status === 401) throw thrown;
          const {status, said} = thrown;
          const message = `${thrown.message.replace(/\.$/, "")}, or ${fields.target.slice(0, 7)} changes workflow files, which the token of a job may never release.`;
          const other = `push the tag ${fields.tag} first, or take the token of an app with the permission \`workflows\``;
          const hint = `Where the job has the permissions below: ${other}. ${thrown.hint}`;
          throw new failure.y_("no-permission", {
            message,
            hint,
            status,
            said
          });
        }
      }
      #ask(method, path, schema, parameters, once = false) {
        const route = `${method} /repos/{owner}/{repo}/${path}`;
        return this.#client.rest({
          ...this.#purpose(method),
          route,
          parameters: {
            ...this.#repo,
            ...parameters
          },
          schema,
          once
        });
      }
      #purpose(method) {
        return {
          asked: `the releases of ${this.#name}`,
          access: method === "GET" ? "read" : "write",
          code: "publish-failed"
        };
      }
    }
    function bodyOf({tag, name, body, prerelease, target}) {
      return {
        tag_name: tag,
        name,
        body,
        prerelease,
        ...target === void 0 ? {} : {
          target_commitish: target
        }
      };
    }
    function mayHaveHappened(thrown) {
      if (!(thrown instanceof failure.y_)) return false;
      return thrown.status === null || thrown.status >= 500 || thrown.status === 422 && /already.exists/i.test(thrown.said);
    }
    async function orNull(reply, absent) {
      try {
        return await reply;
      } catch (thrown) {
        if (thrown instanceof failure.y_ && thrown.status === absent) return null;
        throw thrown;
      }
    }
    function connectGitHub(repository, options) {
      const client = (0, github_client.U)(options);
      return allOf(client, (0, github_history._)(client, repository), repository);
    }
    function allOf(client, history, repository) {
      return {
        history,
        pulls: createPulls(client, repository),
        diffs: createDiffs(client, repository),
        fragments: createFragments(client, repository, sha => history.dateOf(sha)),
        releases: createReleases(client, repository),
        comments: (0, comments.T)(client, repository),
        reactions: createReactions(client, repository),
        permissions: createPermissions(client, repository),
        openPulls: createOpenPulls(client, repository),
        readFiles: (paths, ref) => (0, content.n)(client, repository, paths, ref)
      };
    }
  })
};
