import { modules as shared0 } from './shared.20218.js';

export const ids = [1707,770];

export const modules = {
  ...shared0,
  82230: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      inspectGitHub: () => inspectGitHub
    });
    var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
    var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22491);
    var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36424);
    const HourSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      limit: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),
      remaining: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),
      reset: valibot__WEBPACK_IMPORTED_MODULE_2__.aig()
    });
    const LimitsSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      resources: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        core: HourSchema,
        graphql: HourSchema
      })
    });
    const RepositorySchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      default_branch: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
      permissions: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        push: valibot__WEBPACK_IMPORTED_MODULE_2__.zMY()
      }))
    });
    const PULLS = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\n  object(expression: "HEAD") { ... on Commit { associatedPullRequests(first: 1) { nodes { number } } } }\n} }`;
    function inspectGitHub(repository, options) {
      const client = (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.U)({
        ...options,
        patience: 0
      });
      const {owner, name} = repository;
      const parameters = {
        owner,
        repo: name
      };
      const purpose = asked => ({
        asked,
        access: "read",
        code: "github-failed"
      });
      const of = `${owner}/${name}`;
      return {
        limits: () => limits(client, purpose("the rate limits")),
        async repository() {
          const call = {
            ...purpose(of),
            route: "GET /repos/{owner}/{repo}",
            parameters,
            schema: RepositorySchema,
            once: true
          };
          const {data} = await client.rest(call);
          return {
            defaultBranch: data.default_branch,
            mayPush: data.permissions?.push ?? null
          };
        },
        async commits() {
          const route = "GET /repos/{owner}/{repo}/commits";
          const asked = purpose(`the commits of ${of}`);
          const call = {
            ...asked,
            route,
            parameters: {
              ...parameters,
              per_page: 1
            },
            schema: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.L5J()),
            once: true
          };
          await client.rest(call).catch(unlessStatus(409));
        },
        async pulls() {
          await client.graphql(purpose(`the pull requests of ${of}`), PULLS, {
            owner,
            name
          });
        }
      };
    }
    async function limits(client, purpose) {
      const call = {
        ...purpose,
        route: "GET /rate_limit",
        parameters: {},
        schema: LimitsSchema,
        once: true
      };
      const reply = await client.rest(call).catch(unlessStatus(404));
      return reply?.data.resources ?? null;
    }
    function unlessStatus(status) {
      return thrown => {
        if (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.y_ && thrown.status === status) return null;
        throw thrown;
      };
    }
  })
};
