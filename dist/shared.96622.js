export const modules = {
  96622: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      T: () => createComments,
      withCommentPermission: () => withCommentPermission
    });
    var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8207);
    var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36424);
    var _graphql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87067);
    const PAGES = 10;
    const DOCUMENT = `query ($owner: String!, $name: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $name) {\nissueOrPullRequest(number: $number) { ... on Issue { comments(first: ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.U0.pageSize}, after: $after) { ...page } }\n... on PullRequest { comments(first: ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.U0.pageSize}, after: $after) { ...page } } }\n} }\nfragment page on IssueCommentConnection { nodes { body url viewerDidAuthor } pageInfo { hasNextPage endCursor } }`;
    const PageSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      nodes: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        body: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        url: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        viewerDidAuthor: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY()
      }))),
      pageInfo: valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        hasNextPage: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(),
        endCursor: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())
      })
    });
    const ReplySchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      repository: valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        issueOrPullRequest: valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
          comments: PageSchema
        })
      })
    });
    function idOf(url) {
      return Number(/#issuecomment-(\d+)$/.exec(url)?.[1] ?? Number.NaN);
    }
    const WrittenSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      id: valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),
      body: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), ""),
      html_url: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()
    }), valibot__WEBPACK_IMPORTED_MODULE_4__.pdi(({id, body, html_url: url}) => ({
      id,
      body,
      url,
      own: true
    })));
    function createComments(client, repository) {
      return new GitHubComments(client, repository);
    }
    const COMMENT_PERMISSIONS = "permissions:\n  contents: read\n  pull-requests: write";
    async function withCommentPermission(work) {
      try {
        return await work();
      } catch (thrown) {
        if (!(thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__.y_) || thrown.code !== "no-permission" || thrown.status === 401) throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("no-permission", thrown.message, `Add to the job:\n${COMMENT_PERMISSIONS}`, thrown);
      }
    }
    class GitHubComments {
      #client;
      #repository;
      constructor(client, repository) {
        this.#client = client;
        this.#repository = repository;
      }
      async list(issue) {
        const comments = [];
        let after = null;
        for (let page = 0; page < PAGES; page += 1) {
          const {nodes, pageInfo} = await this.#page(issue, after);
          for (const node of nodes) {
            if (node === null) continue;
            const {body, url, viewerDidAuthor: own} = node;
            const id = idOf(url);
            if (!Number.isNaN(id)) comments.push({
              id,
              body,
              url,
              own
            });
          }
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
        }
        return comments;
      }
      async #page(number, after) {
        const {owner, name} = this.#repository;
        const purpose = {
          asked: `the comments of #${number} in ${owner}/${name}`,
          access: "read",
          code: "github-failed"
        };
        const {data} = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_3__.d_)(this.#client.waiting, () => this.#client.graphql(purpose, DOCUMENT, {
          owner,
          name,
          number,
          after
        }));
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(ReplySchema, data);
        if (!parsed.success) throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.os)(purpose, parsed.issues[0].message);
        return parsed.output.repository.issueOrPullRequest.comments;
      }
      create(issue, body) {
        return this.#write(`a comment on #${issue}`, "POST", "issues/{issue_number}/comments", {
          issue_number: issue,
          body
        }, WrittenSchema);
      }
      update(id, body) {
        return this.#write(`comment ${id}`, "PATCH", "issues/comments/{comment_id}", {
          comment_id: id,
          body
        }, WrittenSchema);
      }
      async remove(id) {
        try {
          await this.#write(`comment ${id}`, "DELETE", "issues/comments/{comment_id}", {
            comment_id: id
          }, valibot__WEBPACK_IMPORTED_MODULE_4__.L5J());
        } catch (thrown) {
          if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s && thrown.cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__.y_ && thrown.cause.status === 404) return;
          throw thrown;
        }
      }
      #write(asked, method, path, parameters, schema) {
        const {owner, name} = this.#repository;
        return withCommentPermission(async () => {
          const {data} = await this.#client.rest({
            asked: `${asked} in ${owner}/${name}`,
            access: "write",
            code: "publish-failed",
            route: `${method} /repos/{owner}/{repo}/${path}`,
            parameters: {
              owner,
              repo: name,
              ...parameters
            },
            schema,
            once: method === "POST"
          });
          return data;
        });
      }
    }
  })
};
