export const modules = {
  6624: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Wm: () => OnlyShaSchema,
      tV: () => ComparisonSchema,
      wj: () => TagSchema,
      zY: () => CommitSchema
    });
    var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
    var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22671);
    const Sha = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
    const Time = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(iso => Math.floor(Date.parse(iso) / 1e3)), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf());
    const AccountSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
      login: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
      type: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), "")
    }));
    const CommitSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
      sha: Sha,
      parents: valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        sha: Sha
      })),
      commit: valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        message: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
        author: valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
          name: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), "")
        })),
        committer: valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
          date: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(Time, "1970-01-01T00:00:00Z")
        }))
      }),
      author: AccountSchema
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(({sha, parents, commit, author}) => {
      const login = author?.login === void 0 ? null : (0, _people_js__WEBPACK_IMPORTED_MODULE_1__.l)(author.login, author.type === "Bot");
      return {
        sha,
        parents: parents.map(parent => parent.sha),
        message: commit.message,
        author: {
          name: commit.author?.name ?? "",
          login
        },
        committedAt: commit.committer?.date ?? 0
      };
    }));
    const TagSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
      name: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      commit: valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        sha: Sha
      })
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(({name, commit}) => ({
      name,
      sha: commit.sha
    })));
    const OnlyShaSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
      sha: Sha
    });
    const ComparisonSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
      ahead_by: valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),
      behind_by: valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),
      total_commits: valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),
      base_commit: OnlyShaSchema,
      merge_base_commit: OnlyShaSchema,
      commits: valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(CommitSchema)
    });
  },
  21686: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => wayTo,
      p: () => namesProxy
    });
    function namesProxy(environment) {
      return settingOf("HTTPS_PROXY", environment) !== null || settingOf("HTTP_PROXY", environment) !== null;
    }
    function wayTo(address, environment) {
      const url = new URL(address);
      const plain = settingOf("HTTP_PROXY", environment);
      const setting = url.protocol === "https:" ? settingOf("HTTPS_PROXY", environment) ?? plain : plain;
      if (setting === null) return {
        kind: "direct",
        by: null
      };
      if (isExempt(url, settingOf("NO_PROXY", environment)?.value ?? "")) return {
        kind: "direct",
        by: "NO_PROXY"
      };
      const {variable, value} = setting;
      const whole = value.includes("://") ? value : `http://${value}`;
      return URL.canParse(whole) && /^https?:/.test(whole) ? {
        kind: "proxy",
        variable,
        address: whole
      } : {
        kind: "broken",
        variable
      };
    }
    function settingOf(name, environment) {
      const variable = [ name.toLowerCase(), name ].find(one => (environment[one] ?? "").trim() !== "");
      return variable === void 0 ? null : {
        variable,
        value: (environment[variable] ?? "").trim()
      };
    }
    function isExempt(url, list) {
      const host = url.hostname.toLowerCase();
      const port = url.port || (url.protocol === "https:" ? "443" : "80");
      return list.split(/[,\s]+/).some(entry => {
        const [, name = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        if (name === "" || only !== void 0 && only !== port) return false;
        const domain = name.replace(/^\*?\.?/, "");
        return domain === "" || host.endsWith(`.${domain}`) || host === domain && !/^[.*]/.test(name);
      });
    }
  },
  22671: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => accountLogin
    });
    function accountLogin(login, bot) {
      return bot && !login.endsWith("[bot]") ? `${login}[bot]` : login;
    }
  },
  50074: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      KF: () => pagesFor,
      Qp: () => sideBySide,
      bR: () => pagesBetween,
      ss: () => lastPage
    });
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    async function sideBySide(items, limit, work) {
      const results = [];
      const queue = function*() {
        yield* items.entries();
      }();
      async function worker() {
        for (const [at, item] of queue) results[at] = await work(item);
      }
      const ended = await Promise.allSettled(Array.from({
        length: Math.min(limit, items.length)
      }, worker));
      for (const one of ended) if (one.status === "rejected") throw one.reason;
      return results;
    }
    function pagesBetween(first, last) {
      return Array.from({
        length: Math.max(0, last - first + 1)
      }, (_, index) => first + index);
    }
    function pagesFor(items) {
      return Math.ceil(items / _limits_js__WEBPACK_IMPORTED_MODULE_0__.U0.pageSize);
    }
    function lastPage(link) {
      const target = /<([^>]+)>;[^,]*\brel="last"/.exec(link ?? "")?.[1];
      if (target === void 0 || !URL.canParse(target)) return 1;
      return Math.max(1, Number(new URL(target).searchParams.get("page")) || 1);
    }
  },
  61886: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => createGitHubHistory
    });
    var dist = __webpack_require__(77934);
    var errors = __webpack_require__(452);
    var limits = __webpack_require__(8207);
    var commits = __webpack_require__(6624);
    var failure = __webpack_require__(36424);
    var github_pages = __webpack_require__(50074);
    const DatesSchema = dist.Ikc({
      repository: dist.g1P(dist.YjP(), dist.mee(dist.Ikc({
        committedDate: dist.lqM(dist.YjP(), "")
      })))
    });
    async function committedDates(client, {owner, name}, shas) {
      const batches = Array.from({
        length: Math.ceil(shas.length / limits.U0.pageSize)
      }, (_, at) => shas.slice(at * limits.U0.pageSize, (at + 1) * limits.U0.pageSize));
      const purpose = {
        asked: `the dates of tags in ${owner}/${name}`,
        access: "read",
        code: "github-failed"
      };
      const dates = await (0, github_pages.Qp)(batches, limits.U0.concurrency, async batch => {
        const {data} = await client.graphql(purpose, datesOf(batch), {
          owner,
          name
        });
        const parsed = dist.xLC(DatesSchema, data);
        if (!parsed.success) {
          const message = `GitHub's answer for ${purpose.asked} is not what the API describes: ${parsed.issues[0].message}.`;
          throw new failure.y_(purpose.code, {
            message,
            hint: "Check that the API URL is that of a GitHub server.",
            status: null,
            said: ""
          });
        }
        return batch.map((sha, at) => [ sha, Date.parse(parsed.output.repository[`c${at}`]?.committedDate ?? "") / 1e3 ]);
      });
      return new Map(dates.flat().filter(([, seconds]) => Number.isFinite(seconds)));
    }
    function datesOf(shas) {
      const fields = shas.map((sha, at) => `c${at}: object(oid: "${sha}") { ... on Commit { committedDate } }`);
      return `query Dates($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    ${fields.join("\n    ")}\n  }\n}`;
    }
    const CommitSchema = dist.Ikc({
      __typename: dist.euz("Commit"),
      oid: dist.YjP()
    });
    const TagSchema = dist.Ikc({
      __typename: dist.euz("Tag"),
      target: dist.Oxt("__typename", [ CommitSchema, dist.Ikc({
        __typename: dist.euz("Tag"),
        target: CommitSchema
      }) ])
    });
    const EndSchema = dist.mee(dist.Oxt("__typename", [ CommitSchema, TagSchema ]));
    const FRAGMENT = "fragment end on GitObject { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } }";
    function meanings(name) {
      return name === "HEAD" || name.startsWith("refs/") ? [ name ] : [ `refs/tags/${name}`, `refs/heads/${name}`, name ];
    }
    async function readEnds(client, repository, names) {
      const asked = [ ...new Set(names.flatMap(meanings)) ];
      const aliases = asked.map((_, at) => `end${at}`);
      const answers = await client.together(repository, {
        purpose: {
          asked: `the ends of the range in ${repository.owner}/${repository.name}`,
          access: "read",
          code: "github-failed"
        },
        fields: Object.fromEntries(aliases.map(alias => [ alias, `object(expression: $${alias}) { ...end }` ])),
        fragments: FRAGMENT,
        variables: Object.fromEntries(asked.map((expression, at) => [ `end${at}`, expression ]))
      });
      return new Map(asked.map((expression, at) => [ expression, commitOf(dist.qgA(EndSchema, answers[`end${at}`])) ]));
    }
    function commitOf(node) {
      if (node === null) return null;
      if (node.__typename === "Commit") return node.oid;
      return node.target.__typename === "Commit" ? node.target.oid : node.target.target.oid;
    }
    class Foresight {
      #from;
      #to;
      #comparison;
      #ends;
      constructor(from, to, {compare, ends}) {
        [this.#from, this.#to] = [ from, to ];
        const names = [ from, to ].filter(name => name !== null).filter(name => !isFullSha(name));
        this.#comparison = from === null ? Promise.resolve(null) : compare(from, to).catch(() => null);
        this.#ends = names.length === 0 ? Promise.resolve(new Map) : ends(names).catch(() => new Map);
      }
      async shaOf(ref) {
        if (isFullSha(ref)) return (ref === this.#from || ref === this.#to) && await this.#comparison !== null ? ref : void 0;
        return (await this.#ends).get(ref);
      }
      async comparison(base, head) {
        const found = await this.#comparison;
        if (found === null || found.base_commit.sha !== base) return null;
        if (isFullSha(this.#to)) return this.#to === head ? found : null;
        const ends = await this.#ends;
        const led = meanings(this.#to).flatMap(name => ends.get(name) ?? []);
        return led.length > 0 && led.every(sha => sha === head) ? found : null;
      }
    }
    function isFullSha(name) {
      return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
    }
    function createGitHubHistory(client, repository) {
      return new GitHubHistory(client, repository);
    }
    class GitHubHistory {
      kind="github";
      #client;
      #repo;
      #name;
      #tags=null;
      #comparisons=new Map;
      #refs=new Map;
      #foresight=null;
      constructor(client, {owner, name}) {
        this.#client = client;
        this.#repo = {
          owner,
          repo: name
        };
        this.#name = `${owner}/${name}`;
      }
      foresee(from, to) {
        const {owner, repo: name} = this.#repo;
        this.#foresight = new Foresight(from, to, {
          compare: (base, head) => this.#comparePage(base, head, 1),
          ends: names => readEnds(this.#client, {
            owner,
            name
          }, names)
        });
        if (from !== null) return;
        this.tags().catch(() => {});
        if (isFullSha(to)) this.resolve(to).catch(() => {});
      }
      tags() {
        this.#tags ??= this.#readTags();
        return this.#tags;
      }
      async resolve(ref) {
        const known = this.#tags === null || isFullSha(ref) ? void 0 : (await this.#tags).find(tag => ref === tag.name || ref === `refs/tags/${tag.name}`);
        if (known !== void 0) return known.sha;
        const foreseen = await (this.#foresight?.shaOf(ref));
        if (foreseen !== void 0) return foreseen;
        const asked = this.#refs.get(ref) ?? this.#ask(ref);
        this.#refs.set(ref, asked);
        return asked;
      }
      async #ask(ref) {
        try {
          const {data} = await this.#get(`the commit of ${ref} in ${this.#name}`, "commits/{ref}", commits.Wm, {
            ref: ref.replace(/^refs\//, ""),
            per_page: 1
          });
          return data.sha;
        } catch (thrown) {
          if (thrown instanceof failure.y_ && [ 404, 409, 422 ].includes(thrown.status ?? 0)) return null;
          throw thrown;
        }
      }
      committedAt(shas) {
        return committedDates(this.#client, {
          owner: this.#repo.owner,
          name: this.#repo.repo
        }, shas);
      }
      async relation(base, head) {
        const comparison = await this.#compare(base, head);
        if (comparison !== null) return {
          ahead: comparison.ahead_by,
          behind: comparison.behind_by,
          base: comparison.merge_base_commit.sha
        };
        const [ahead, behind] = await Promise.all([ this.#count(head), this.#count(base) ]);
        return {
          ahead,
          behind,
          base: null
        };
      }
      async commits(base, head, {onPart = () => {}}) {
        const first = base === null ? null : await this.#compare(base, head);
        if (base === null || first === null) return this.#reachable(head, onPart);
        const counted = first.total_commits;
        onPart(first.commits, counted);
        const rest = await this.#pages((0, github_pages.bR)(2, (0, github_pages.KF)(counted)), async page => {
          const {commits} = await this.#comparePage(base, head, page).catch(orGone);
          onPart(commits, counted);
          return commits;
        });
        const commits = distinct([ first.commits, ...rest ].flat());
        if (this.#foresight === null || commits.length < counted || counted === 0 || commits.some(({sha}) => sha === head)) return {
          commits,
          counted
        };
        this.#foresight = null;
        this.#comparisons.clear();
        return this.commits(base, head, {
          files: false,
          onPart
        });
      }
      async sharedPatches() {
        return null;
      }
      async authorsBefore(base) {
        return base === null ? new Set : null;
      }
      async #readTags() {
        const asked = `the tags of ${this.#name}`;
        const read = page => this.#get(asked, "tags", dist.YOg(commits.wj), {
          per_page: limits.U0.pageSize,
          page
        });
        const first = await read(1);
        const rest = await (0, github_pages.Qp)((0, github_pages.bR)(2, (0, github_pages.ss)(first.link)), limits.U0.concurrency, async page => (await read(page)).data);
        return [ first.data, ...rest ].flat();
      }
      async #reachable(head, onPart) {
        const counted = await this.#count(head);
        const found = await this.#pages((0, github_pages.bR)(1, (0, github_pages.KF)(counted)), async page => {
          const {data} = await this.#listCommits(head, limits.U0.pageSize, page);
          onPart(data, counted);
          return data;
        });
        return {
          commits: distinct(found.flat()),
          counted
        };
      }
      async #pages(pages, read) {
        const affordable = await this.#client.afford("core", pages.length);
        let over = false;
        return (0, github_pages.Qp)(pages.slice(0, affordable), limits.U0.concurrency, async page => {
          if (over) return [];
          try {
            return await read(page);
          } catch (thrown) {
            if (!(thrown instanceof failure.jP)) throw thrown;
            over = true;
            return [];
          }
        });
      }
      async #count(head) {
        const {data, link} = await this.#listCommits(head, 1, 1);
        return Math.max(data.length, (0, github_pages.ss)(link));
      }
      #listCommits(head, size, page) {
        return this.#get(`the commits of ${this.#name}`, "commits", dist.YOg(commits.zY), {
          sha: head,
          per_page: size,
          page
        });
      }
      #compare(base, head) {
        const key = `${base}...${head}`;
        const known = this.#comparisons.get(key) ?? this.#firstPage(base, head);
        this.#comparisons.set(key, known);
        return known;
      }
      async #firstPage(base, head) {
        return await (this.#foresight?.comparison(base, head)) ?? this.#comparePage(base, head, 1).catch(orUnrelated);
      }
      async #comparePage(base, head, page) {
        const basehead = `${base}...${head}`;
        const asked = `the comparison of ${history_short(base)} with ${history_short(head)} in ${this.#name}`;
        return (await this.#get(asked, "compare/{basehead}", commits.tV, {
          basehead,
          per_page: limits.U0.pageSize,
          page
        })).data;
      }
      #get(asked, path, schema, parameters) {
        const purpose = {
          asked,
          access: "read",
          code: "github-failed"
        };
        return this.#client.rest({
          ...purpose,
          schema,
          route: `GET /repos/{owner}/{repo}/${path}`,
          parameters: {
            ...this.#repo,
            ...parameters
          }
        });
      }
    }
    function orUnrelated(thrown) {
      if (!(thrown instanceof failure.y_) || thrown.status !== 404) throw thrown;
      if (/no common ancestor/i.test(thrown.said)) return null;
      return orGone(thrown);
    }
    function orGone(thrown) {
      if (!(thrown instanceof failure.y_) || thrown.status !== 404) throw thrown;
      throw new errors.$s("unknown-ref", `GitHub does not have both commits: ${thrown.message}`, "Check the names, and that both were pushed. After a force push, run the job again.");
    }
    function history_short(name) {
      return isFullSha(name) ? name.slice(0, 7) : name;
    }
    function distinct(commits) {
      return [ ...new Map(commits.map(commit => [ commit.sha, commit ])).values() ];
    }
  },
  66209: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openFetch: () => openFetch
    });
    var _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21686);
    function openFetch(environment) {
      const agents = new Map;
      return async (input, init) => {
        const address = addressOf(input);
        const way = (0, _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__.b)(address, environment);
        if (way.kind === "broken") throw new TypeError(`${way.variable} is no address of a proxy`);
        const {ProxyAgent, fetch, getGlobalDispatcher} = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        if (way.kind === "direct") return fetch(address, {
          ...init,
          dispatcher: getGlobalDispatcher()
        });
        const agent = agents.get(way.address) ?? new ProxyAgent(way.address);
        agents.set(way.address, agent);
        return fetch(address, {
          ...init,
          dispatcher: agent
        });
      };
    }
    function addressOf(input) {
      return typeof input === "object" && "url" in input ? input.url : String(input);
    }
  }
};
