import { modules as shared0 } from './shared.66209.js';
import { modules as shared1 } from './shared.58432.js';
import { modules as shared2 } from './shared.97815.js';

export const ids = [4975,6209,1198,6718];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2,
  34975: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      doctor: () => doctor
    });
    var external_node_util_ = __webpack_require__(57975);
    var gateway = __webpack_require__(87880);
    var system = __webpack_require__(53152);
    var network_fetch = __webpack_require__(66209);
    var proxy = __webpack_require__(21686);
    const SHOWN = 240;
    function ok(name, found) {
      return {
        state: "ok",
        name,
        found,
        remedy: null
      };
    }
    function warn(name, found, remedy) {
      return {
        state: "warn",
        name,
        found,
        remedy
      };
    }
    function fail(name, found, remedy) {
      return {
        state: "fail",
        name,
        found,
        remedy: remedy === "" ? null : remedy
      };
    }
    function none(name, found, remedy = null) {
      return {
        state: "none",
        name,
        found,
        remedy
      };
    }
    function shortened(message) {
      const line = message.replace(/\s+/g, " ").trim();
      return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 3)}...`;
    }
    function figure(count) {
      return count.toLocaleString("en-US");
    }
    const CERTIFICATE = /unable to verify the first certificate|self[- ]signed certificate|unable to get (?:local )?issuer certificate|certificate has expired|does not match certificate/i;
    function proxyFinding(hosts, environment) {
      if (!(0, proxy.pk)(environment)) return ok("proxy", "none named: connections go out directly");
      const ways = hosts.map(address => ({
        host: new URL(address).host,
        way: (0, proxy.bj)(address, environment)
      }));
      const told = ways.map(({host, way}) => {
        if (way.kind === "proxy") return `${host} through ${(0, proxy.qb)(way.address)} (${way.variable})`;
        return `${host} directly${way.kind === "direct" && way.by !== null ? ` (${way.by})` : ""}`;
      });
      const broken = ways.flatMap(({way}) => way.kind === "broken" ? [ way.variable ] : []);
      if (broken[0] !== void 0) return fail("proxy", `${broken[0]} is no address of an HTTP proxy`, (0, 
      proxy.Cg)(broken[0]).hint);
      return ok("proxy", told.length === 0 ? "named, and nothing to ask through it" : told.join(", "));
    }
    function certificatesFinding(path, text) {
      if (path === void 0 || path === "") return [];
      const count = text?.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----/g)?.length ?? 0;
      if (count > 0) return [ ok("certificates", `${count} from ${path} (NODE_EXTRA_CA_CERTS)`) ];
      const found = text === null ? `NODE_EXTRA_CA_CERTS names ${path}, which cannot be read` : `${path} (NODE_EXTRA_CA_CERTS) has no certificate`;
      return [ fail("certificates", found, "Name a file with the certificates of your authority in PEM, and set the variable before Node starts.") ];
    }
    function troubleIn(message, way) {
      if (way.kind === "broken") return {
        what: `${way.variable} is no address of an HTTP proxy`,
        remedy: (0, proxy.Cg)(way.variable).hint
      };
      const through = way.kind === "proxy" ? ` ${(0, proxy.qb)(way.address)}` : "";
      const status = /proxy \S+ \(\w+\) (?:wants a login|refuses the connection) \((\d{3})\)/i.exec(message)?.[1];
      if (status === "407") return {
        what: `the proxy${through} wants a login (407)`,
        remedy: "Put it into the variable: http://user:password@host:port, with %-escapes."
      };
      if (status !== void 0) return {
        what: `the proxy${through} refuses the connection (${status})`,
        remedy: `${status.startsWith("4") ? "Have the host allowed there" : "The proxy does not reach it: ask who runs it"}, or name the host in NO_PROXY if it is reached directly.`
      };
      if (CERTIFICATE.test(message)) return {
        what: `the certificate is not trusted: ${CERTIFICATE.exec(message)?.[0] ?? ""}`,
        remedy: "Something in between has a certificate of its own: put that authority into a PEM file, and its path into NODE_EXTRA_CA_CERTS."
      };
      if (/ENOTFOUND|EAI_AGAIN/.test(message)) return notFound(way);
      if (/ECONNREFUSED/.test(message)) return {
        what: way.kind === "proxy" ? `nobody answers at the proxy${through}` : "the connection was refused",
        remedy: addressRemedy(way)
      };
      if (/ETIMEDOUT|connect timeout/i.test(message)) return {
        what: "no connection in time",
        remedy: way.kind === "proxy" ? addressRemedy(way) : "A firewall may be in the way: set HTTPS_PROXY where one has to be used."
      };
      const said = /No connection through the proxy \S+ \(\w+\): (.*?)\)?$/.exec(message)?.[1];
      if (said !== void 0) return {
        what: `no connection through the proxy${through}: ${said.slice(0, 80)}`,
        remedy: addressRemedy(way)
      };
      return null;
    }
    function notFound(way) {
      const what = way.kind === "proxy" ? `there is no host of the name of the proxy ${(0, 
      proxy.qb)(way.address)}` : "there is no host of that name";
      const behind = way.kind === "direct" && way.by !== null ? "NO_PROXY exempts it: take it out there if only the proxy knows it." : "Set HTTPS_PROXY where names are resolved by a proxy only, and check the address.";
      return {
        what,
        remedy: way.kind === "proxy" ? addressRemedy(way) : behind
      };
    }
    function addressRemedy(way) {
      return way.kind === "proxy" ? `Check the address in ${way.variable}.` : "Check the address, and that something listens there.";
    }
    var price = __webpack_require__(97815);
    var failures = __webpack_require__(58432);
    var report_line = __webpack_require__(77174);
    const STATE_WIDTH = 6;
    const NARROWEST = 30;
    function isWell({findings}) {
      return findings.every(({state}) => state !== "fail");
    }
    function diagnosisText(diagnosis, {paint, columns}) {
      const nameWidth = Math.max(...diagnosis.findings.map(({name}) => name.length)) + 2;
      const indent = STATE_WIDTH + nameWidth;
      const width = columns === null || columns - indent < NARROWEST ? Number.POSITIVE_INFINITY : columns - indent;
      const lines = diagnosis.findings.flatMap(({state, name, found, remedy}, at, all) => {
        const head = `${paint(state, state)}${" ".repeat(STATE_WIDTH - state.length)}${name.padEnd(nameWidth)}`;
        const told = remedy === null || remedy === all[at + 1]?.remedy ? [] : remedy.split("\n");
        const [first = "", ...rest] = [ found, ...told ].flatMap(line => broken((0, report_line.K)(line), width));
        return [ `${head}${first}`, ...rest.map(line => `${" ".repeat(indent)}${line}`) ];
      });
      return `${[ ...lines, "", lastLine(diagnosis) ].join("\n")}\n`;
    }
    function diagnosisJson(diagnosis) {
      const checks = diagnosis.findings.map(({state, name, found, remedy}) => ({
        state,
        name,
        found,
        remedy
      }));
      return `${JSON.stringify({
        ok: isWell(diagnosis),
        cost: diagnosis.cost,
        checks
      }, null, 2)}\n`;
    }
    function withoutSecrets({findings, cost}, secrets) {
      const hide = text => secrets.reduce((left, secret) => left.replaceAll(secret, "***"), text);
      return {
        cost,
        findings: findings.map(({state, name, found, remedy}) => ({
          state,
          name,
          found: hide(found),
          remedy: remedy && hide(remedy)
        }))
      };
    }
    function lastLine({findings, cost}) {
      const count = state => findings.filter(finding => finding.state === state).length;
      const [warnings, failed] = [ count("warn"), count("fail") ];
      const parts = [ `${count("ok")} ok`, ...warnings === 0 ? [] : [ `${warnings} ${warnings === 1 ? "warning" : "warnings"}` ], ...failed === 0 ? [] : [ `${failed} failed` ] ];
      return `${parts.join(", ")}${cost === null ? "" : `; the calls cost ${dollars(cost)}`}.`;
    }
    function dollars(cost) {
      if (cost === 0) return "$0";
      const digits = Math.min(10, Math.max(2, 1 - Math.floor(Math.log10(cost))));
      return `$${cost.toFixed(digits)}`;
    }
    function broken(line, width) {
      if (line.length <= width) return [ line ];
      const at = line.lastIndexOf(" ", width);
      if (at <= line.search(/\S/)) return [ line ];
      return [ line.slice(0, at), ...broken(line.slice(at + 1), width) ];
    }
    const UNPRICED = {
      what: "its price is not known",
      remedy: "Give it in `prices` of the config file: until then `max-cost` does not hold for it, only `max-tokens`."
    };
    const NAMED = 12;
    function modelFinding(call, listed, prices) {
      const {model, roles, probed} = call;
      const name = `${model} (${roles})`;
      const {reply} = probed;
      if (reply.state === "failed") return failedFinding(name, reply.fault, listed);
      const cost = (0, price.ho)(model, reply.usage, prices);
      const told = [ ...probed.structured ? [ "structured output" ] : [], ...probed.effort === true ? [ "effort" ] : [], `${(probed.ms / 1e3).toFixed(1)} s`, ...cost === null ? [] : [ dollars(cost) ] ];
      const flaws = [ ...mannerFlaws(probed, reply), ...lifeFlaws(listed?.find(({id}) => id === model) ?? null), ...cost === null ? [ UNPRICED ] : [] ];
      const found = `${name}: ${[ ...flaws.map(({what}) => what), ...told ].join(", ")}`;
      return flaws.length === 0 ? ok("model", found) : warn("model", found, flaws.map(({remedy}) => remedy).join("\n"));
    }
    function failedFinding(name, fault, listed) {
      const {code, hint} = (0, failures.L)(fault);
      const said = shortened(fault.message);
      if (code === "unknown-model") {
        const others = listed === null || listed.length === 0 ? "" : `\nThere are: ${namesOf(listed)}.`;
        return fail("model", `${name}: not known there (${said})`, `${hint}${others}`);
      }
      const found = `${name}: ${fault.kind === "status" ? `${fault.status} ` : ""}${said}`;
      return code === "rate-limited" || code === "overloaded" ? warn("model", found, hint) : fail("model", found, hint);
    }
    function namesOf(listed) {
      const names = listed.slice(0, NAMED).map(({id}) => id.slice(0, 80));
      return `${names.join(", ")}${listed.length > NAMED ? ` and ${listed.length - NAMED} more` : ""}`;
    }
    function mannerFlaws({structured, effort}, {text, stopReason}) {
      const stop = stopReason === "max_tokens" ? null : (0, failures.X)(stopReason);
      const isWhole = stop === null && stopReason !== "max_tokens";
      return [ ...structured ? [] : [ {
        what: "no structured output",
        remedy: "The schema goes into the prompt instead; answers are checked all the same."
      } ], ...effort === false && structured ? [ {
        what: "no effort setting",
        remedy: "It thinks as much as it likes: calls may take longer and cost more."
      } ] : [], ...stop === null ? [] : [ {
        what: stop.message.replace(/\.$/, ""),
        remedy: stop.hint
      } ], ...isWhole && !isJson(text) ? [ {
        what: "the answer is not the JSON that was asked for",
        remedy: "Such answers are replaced by the deterministic wording: name another model in `models`."
      } ] : [] ];
    }
    function lifeFlaws(listed) {
      if (listed === null || listed.lifecycle === null || listed.lifecycle === "active") return [];
      const when = listed.retiresAt === null ? "" : `, retires on ${listed.retiresAt.slice(0, 10)}`;
      return [ {
        what: `${listed.lifecycle.slice(0, 40)}${when}`,
        remedy: "Name a newer model in `models` of the config file."
      } ];
    }
    function limitFindings(calls) {
      const replied = calls.filter(({probed}) => probed.reply.state === "replied");
      const told = new Map;
      for (const {model, probed} of replied) {
        const text = limitsText(probed.reply.rates);
        told.set(text, [ ...told.get(text) ?? [], model ]);
      }
      return [ ...told ].map(([text, models]) => {
        const whose = told.size === 1 ? "" : `${models.join(", ")}: `;
        if (text === "") return none("limits", `${whose}not told by the answers: runs begin with usual ones, and heed refusals`);
        return ok("limits", `${whose}${text} a minute`);
      });
    }
    function limitsText({requests, input, output}) {
      const parts = [ ...requests === null ? [] : [ `${figure(requests.limit)} requests` ], ...input === null ? [] : [ `${figure(input.limit)} input tokens` ], ...output === null ? [] : [ `${figure(output.limit)} output tokens` ] ];
      return parts.join(", ");
    }
    function isJson(text) {
      try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && "ready" in value;
      } catch {
        return false;
      }
    }
    const ANSWER_TOKENS = 64;
    const SCHEMA = {
      type: "object",
      properties: {
        ready: {
          type: "boolean"
        }
      },
      required: [ "ready" ],
      additionalProperties: false
    };
    function smallestQuestion(model, task) {
      return {
        task,
        model,
        system: "Say that you are ready.",
        schema: SCHEMA,
        data: {
          ready: true
        },
        parts: [],
        context: [],
        repair: false,
        maxTokens: ANSWER_TOKENS,
        priority: 0
      };
    }
    async function checkModels(asked, signal) {
      const {inspection, models, prices} = asked;
      const tasks = models.map === models.compose ? [ "map" ] : [ "map", "compose" ];
      const call = async task => {
        const probed = await inspection.ask(smallestQuestion(models[task], task), signal);
        return {
          model: models[task],
          roles: tasks.length === 1 ? "map and compose" : task,
          probed
        };
      };
      const [listed, calls] = await Promise.all([ inspection.list(signal), Promise.all(tasks.map(call)) ]);
      const faults = calls.map(faultOf);
      const levels = faults.map(fault => fault && levelOf(fault));
      return {
        findings: [ addressFinding(asked, faults, levels), ...credentialFindings(asked, faults, levels), ...levels.some(level => level === null || level === "model") ? calls.map(one => modelFinding(one, listed, prices)) : [], ...limitFindings(calls) ],
        cost: costOfAll(calls, prices)
      };
    }
    function costOfAll(calls, prices) {
      const costs = calls.flatMap(({model, probed: {reply}}) => reply.state === "replied" ? [ (0, 
      price.ho)(model, reply.usage, prices) ] : []);
      return costs.length === 0 ? null : costs.reduce((sum, cost) => sum === null || cost === null ? null : sum + cost, 0);
    }
    const SILENT = "Run again; if it stays silent, something on the way swallows the request: check the network, the proxy and the address.";
    function levelOf(fault) {
      if (fault.kind === "connection" || fault.kind === "timeout" || fault.kind === "unreadable" || fault.kind === "aborted") return "address";
      const {code, final} = (0, failures.L)(fault);
      if (code === "refused-key" || code === "spent") return "credential";
      return code === "bad-request" && final ? "address" : "model";
    }
    function faultOf({probed: {reply}}) {
      return reply.state === "failed" ? reply.fault : null;
    }
    function addressFinding({address, way}, faults, levels) {
      const through = way.kind === "proxy" ? ` through ${(0, proxy.qb)(way.address)}` : "";
      const [fault] = faults;
      if (fault == null || levels.some(level => level !== "address")) return ok("address", `${address} answers${through}`);
      if (fault.kind === "timeout") return fail("address", `${address}${through}: no answer in time`, SILENT);
      const trouble = troubleIn(fault.message, way);
      if (trouble !== null) return fail("address", `${address}: ${trouble.what}`, trouble.remedy);
      const status = fault.kind === "status" ? `${fault.status} ` : "";
      return fail("address", `${address}${through}: ${shortened(`${status}${fault.message}`)}`, (0, 
      failures.L)(fault).hint);
    }
    function credentialFindings({credential}, faults, levels) {
      const {name, shown} = credential;
      const isTaken = faults.some((fault, at) => fault === null || levels[at] === "model" && (0, 
      failures.L)(fault).code !== "overloaded");
      if (isTaken) return [ ok(name, `${shown}, taken`) ];
      const fault = faults.find((_, at) => levels[at] === "credential");
      if (fault == null) return [];
      const {code, hint} = (0, failures.L)(fault);
      return [ fail(name, `${shown}, ${code === "spent" ? "taken, but spent" : "refused"}: ${shortened(fault.message)}`, hint) ];
    }
    const FULL = .9;
    function folderFinding(folder, {ttlDays, maxBytes}) {
      const {dir, exists, unwritable, answers, bytes, past, ending} = folder;
      const remedy = "Make it writable, or name another place in XDG_CACHE_HOME. Without it, each run asks and pays anew.";
      if (unwritable !== null) return fail("cache", `${dir} cannot be written: ${unwritable}`, remedy);
      if (!exists) return ok("cache", `${dir} is made by the first run`);
      const parts = [ `${dir}: ${answers === 1 ? "1 answer" : `${figure(answers)} answers`}, ${sizeOf(bytes)} of ${sizeOf(maxBytes)}`, ...ending === 0 ? [] : [ `${figure(ending)} on the last of ${ttlDays} days` ], ...past === 0 ? [] : [ `${figure(past)} forgotten by the next run` ] ];
      if (bytes < maxBytes * FULL) return ok("cache", parts.join(", "));
      return warn("cache", parts.join(", "), "Raise `cache-size` in the config file if the same answers are asked for again.");
    }
    function lookupFinding(lookup, own) {
      switch (lookup.state) {
       case "unseen":
        return none("cache", "a `run:` step is given no token of the Actions cache", "The action itself is given one: nothing to do.");

       case "closed":
        return warn("cache", `the job's cache-mode is "${lookup.mode}"`, "Answers are not kept between runs unless it is `write`.");

       case "late":
        return warn("cache", "the Actions cache does not answer", "Runs go on without it, and ask again for what it holds.");

       case "broken":
        return warn("cache", `the Actions cache failed: ${lookup.why}`, "Runs go on without it, and ask again for what it holds.");

       case "answered":
        return ok("cache", answeredText(lookup.key, own));
      }
    }
    function answeredText(key, own) {
      if (key === null) return "the Actions cache answers; nothing of ours is in it yet";
      const other = own !== null && !key.startsWith(own) ? ", sealed with another key or a cache-secret" : "";
      return `the Actions cache answers; the newest archive is ${key.slice(0, 40)}${other}`;
    }
    function sizeOf(bytes) {
      const kilobytes = Math.ceil(bytes / 1024);
      return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toLocaleString("en-US", {
        maximumFractionDigits: 1
      })} MB`;
    }
    var errors = __webpack_require__(452);
    const SCARCE = 100;
    const KINDS = [ [ "ghs_", "an installation's token" ], [ "github_pat_", "a fine-grained token" ], [ "ghp_", "a classic token" ], [ "gho_", "a token of the command gh" ], [ "ghu_", "an app's token for a user" ] ];
    async function checkGitHub(asked) {
      const {github, name} = asked;
      const budget = await tried(github.limits());
      if (budget.state === "failed") return [ failed("token", budget.thrown, asked.way) ];
      const token = tokenFinding(asked.token, budget.value);
      const [repository, commits, pulls] = await Promise.all([ tried(github.repository()), tried(github.commits()), tried(github.pulls()) ]);
      if (repository.state === "failed") return [ token, failed("repository", repository.thrown, asked.way) ];
      return [ token, ok("repository", `${name}, default branch ${repository.value.defaultBranch}`), commits.state === "failed" ? failed("commits", commits.thrown, asked.way) : ok("commits", "can be read"), pulls.state === "failed" ? failed("pull requests", pulls.thrown, asked.way) : ok("pull requests", "can be read"), releasesFinding(repository.value.mayPush, asked) ];
    }
    function tried(work) {
      return work.then(value => ({
        state: "given",
        value
      }), thrown => ({
        state: "failed",
        thrown
      }));
    }
    function failed(name, thrown, way) {
      const trouble = troubleIn((0, errors.bD)(thrown), way);
      if (trouble !== null) return fail(name, `GitHub: ${trouble.what}`, trouble.remedy);
      const {message, hint} = (0, errors.Zw)(thrown);
      return fail(name, shortened(message), hint);
    }
    function tokenFinding(token, limits) {
      const kind = KINDS.find(([prefix]) => token.startsWith(prefix))?.[1] ?? "a token";
      if (limits === null) return ok("token", `${kind}, on a server without limits`);
      const {core, graphql} = limits;
      const left = `${figure(core.remaining)} of ${figure(core.limit)} requests and ${figure(graphql.remaining)} of ${figure(graphql.limit)} points of GraphQL left`;
      const scarce = [ core, graphql ].filter(({remaining}) => remaining < SCARCE);
      if (scarce.length === 0) return ok("token", `${kind}, ${left} this hour`);
      const reset = new Date(Math.max(...scarce.map(one => one.reset)) * 1e3).toISOString().slice(11, 16);
      return warn("token", `${kind}, ${left}`, `Run again after ${reset} UTC, or with a token of its own budget.`);
    }
    function releasesFinding(mayPush, {token, isJob}) {
      const remedy = "A draft release needs `permissions: contents: write`; `release: none` does not.";
      if (mayPush === true) return ok("releases", "can be written");
      if (mayPush === null || token.startsWith("ghs_")) return none("releases", "GitHub does not tell before the first write what this token may write", isJob ? remedy : null);
      if (isJob) return warn("releases", "cannot be written", remedy);
      return none("releases", "cannot be written, which this command never does");
    }
    var terminal = __webpack_require__(99399);
    const REQUEST_SECONDS = 12;
    const ARCHIVES = "tidings-v1-";
    const doctor_checks_SILENT = {
      step: ignore,
      progress: ignore,
      notice: ignore,
      warn: ignore,
      debug: ignore,
      details: ignore
    };
    function checksOf(place) {
      let cost = null;
      const model = {
        name: "model",
        async run(signal) {
          const diagnosis = await modelFindings(place, signal);
          cost = diagnosis.cost;
          return diagnosis.findings;
        }
      };
      const github = {
        name: "token",
        run: signal => gitHubFindings(place, signal)
      };
      const cache = {
        name: "cache",
        run: signal => place.isJob ? jobCache(place, signal) : userCache(place)
      };
      return {
        checks: [ model, github, cache ],
        cost: () => cost
      };
    }
    async function modelFindings(place, signal) {
      const {credentials, config, environment} = place;
      if (credentials === null) return {
        findings: [],
        cost: null
      };
      const {anthropic, gateway} = credentials;
      const without = withoutCall(anthropic, environment);
      if (anthropic === null || without !== null) return {
        findings: without === null ? [] : [ without ],
        cost: null
      };
      const [{inspectModels}, {apiCredentials}, {fetchIdentityToken}] = await Promise.all([ Promise.all([ __webpack_require__.e(5e3), __webpack_require__.e(1875) ]).then(__webpack_require__.bind(__webpack_require__, 21875)), Promise.all([ __webpack_require__.e(2203), __webpack_require__.e(5e3), __webpack_require__.e(5830) ]).then(__webpack_require__.bind(__webpack_require__, 45830)), __webpack_require__.e(7533).then(__webpack_require__.bind(__webpack_require__, 67533)) ]);
      const fetch = (0, network_fetch.openFetch)(environment);
      const identityToken = audience => fetchIdentityToken(audience, environment, fetch);
      const inspection = inspectModels({
        credentials: apiCredentials({
          credentials,
          identityToken
        }),
        ...gateway,
        timeoutMs: REQUEST_SECONDS * 1e3,
        fetch
      });
      const way = (0, proxy.bj)(gateway.baseUrl, environment);
      const credential = anthropic.kind === "key" ? {
        name: "key",
        shown: shownKey(anthropic.key)
      } : {
        name: "federation",
        shown: `rule ${anthropic.ruleId}`
      };
      return checkModels({
        inspection,
        models: config.models,
        prices: config.prices,
        address: gateway.baseUrl,
        way,
        credential
      }, signal);
    }
    function withoutCall(anthropic, environment) {
      if (anthropic === null) return none("key", "ANTHROPIC_API_KEY is not set: notes are written by rules", "Nothing else is needed for that. With a key the model writes them.");
      if (anthropic.kind === "key" || environment.ACTIONS_ID_TOKEN_REQUEST_URL) return null;
      if (environment.GITHUB_ACTIONS !== "true") return none("federation", "can only be tried inside a job", "Run this command in a step of a job with `permissions: id-token: write`.");
      return fail("federation", "the job has no identity token to give", "Add to the job:\npermissions:\n  id-token: write");
    }
    function shownKey(key) {
      return key.length >= 20 ? `${key.slice(0, 7)}...` : "a short key";
    }
    async function gitHubFindings(place, signal) {
      const {credentials, forge, environment, isJob} = place;
      if (credentials === null) return [];
      const {token} = credentials;
      if (token === null) return [ none("token", "GITHUB_TOKEN is not set: GitHub is not asked", "Notes come from the commits alone. With a token: pull requests, labels and people.") ];
      if (forge === null) return [ none("token", "set, and no repository to try it on", "Name one with --repository owner/name.") ];
      const {inspectGitHub} = await Promise.all([ __webpack_require__.e(6752), __webpack_require__.e(2413), __webpack_require__.e(2491), __webpack_require__.e(1707) ]).then(__webpack_require__.bind(__webpack_require__, 82230));
      const fetch = (0, network_fetch.openFetch)(environment);
      const github = inspectGitHub(forge.repository, {
        token,
        signal,
        journal: doctor_checks_SILENT,
        apiUrl: forge.apiUrl,
        timeout: REQUEST_SECONDS,
        fetch
      });
      return checkGitHub({
        github,
        name: nameOf(forge),
        token,
        way: (0, proxy.bj)(forge.apiUrl, environment),
        isJob
      });
    }
    function nameOf({repository: {owner, name, server}}) {
      const host = server.replace(/^https?:\/\//, "");
      return `${host === "github.com" ? "" : `${host}/`}${owner}/${name}`;
    }
    async function userCache({config}) {
      const {inspectFolder} = await __webpack_require__.e(756).then(__webpack_require__.bind(__webpack_require__, 80756));
      const bounds = {
        ...config.store,
        today: (0, system.Ec)()
      };
      return [ folderFinding(await inspectFolder((0, terminal.IS)(), bounds), bounds) ];
    }
    async function jobCache({credentials}, signal) {
      const [{lookUpArchive}, {secretId}] = await Promise.all([ __webpack_require__.e(4877).then(__webpack_require__.bind(__webpack_require__, 94877)), __webpack_require__.e(2591).then(__webpack_require__.bind(__webpack_require__, 82591)) ]);
      const anthropic = credentials?.anthropic ?? null;
      const own = anthropic?.kind === "key" ? `${ARCHIVES}${secretId(anthropic.key)}-` : null;
      return [ lookupFinding(await lookUpArchive(ARCHIVES, signal), own) ];
    }
    function ignore() {}
    var promises_ = __webpack_require__(51455);
    var git_process = __webpack_require__(48390);
    var git_remote = __webpack_require__(98169);
    const NO_CLONE = [ "no-repository", "bad-input" ];
    async function gitVersion(signal) {
      try {
        const {code, output} = await (0, git_process.EO)({
          dir: ".",
          signal
        }, [ "--version" ]);
        return code === 0 ? output.toString("utf8").trim() : null;
      } catch {
        return null;
      }
    }
    async function inspectClone(dir, signal) {
      const place = {
        dir,
        signal
      };
      try {
        const [shallow, tags, remote] = await Promise.all([ (0, git_process.q_)(place, [ "rev-parse", "--is-shallow-repository" ]), (0, 
        git_process.q_)(place, [ "for-each-ref", "--format=.", "refs/tags" ]), (0, git_remote.D)(dir, {
          signal
        }) ]);
        return {
          isShallow: shallow === "true",
          tags: tags === "" ? 0 : tags.split("\n").length,
          remote
        };
      } catch (thrown) {
        if (thrown instanceof errors.$s && (NO_CLONE.includes(thrown.code) || /could not be started/.test(thrown.message))) return null;
        throw thrown;
      }
    }
    var config_arguments = __webpack_require__(1250);
    var file = __webpack_require__(25062);
    var config_inputs = __webpack_require__(66097);
    var make = __webpack_require__(26367);
    const OLDEST_NODE = 20;
    const VARIABLES = [ "ANTHROPIC_BASE_URL", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_CUSTOM_HEADERS" ];
    function nodeFinding(version, platform) {
      const found = `${version.replace(/^v/, "")}, ${platform}`;
      const major = Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
      return major >= OLDEST_NODE ? ok("node", found) : fail("node", found, `Tidings needs Node ${OLDEST_NODE} or later.`);
    }
    function gitFinding(said) {
      if (said !== null) return ok("git", said.replace(/^git version /, ""));
      return fail("git", "not found", "Install git, and make sure that it is on the PATH. In a job without a checkout it is not needed.");
    }
    function cloneFinding(clone, folder, isJob) {
      if (clone === null && isJob) return none("clone", `none at ${folder}: the history is read from GitHub`);
      if (clone === null) return warn("clone", `none at ${folder}`, "Stand in a clone, or name one with --repo.");
      const {isShallow, tags, remote} = clone;
      const where = remote === null ? "no remote on a forge" : `from ${remote.server.replace(/^https?:\/\//, "")}/${remote.owner}/${remote.name}`;
      const found = `${isShallow ? "shallow" : "complete"}, ${tags === 1 ? "1 tag" : `${figure(tags)} tags`}, ${where}`;
      if (!isShallow) return ok("clone", found);
      return warn("clone", found, "Set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow --tags`.");
    }
    function configFinding(source, keys, models) {
      const sets = keys.length === 0 ? "" : ` (${keys.join(", ")})`;
      return ok("config", `${source}${sets}; map: ${models.map}, compose: ${models.compose}`);
    }
    function unusedVariables(environment) {
      const set = VARIABLES.filter(name => (environment[name] ?? "") !== "");
      if (set.length === 0) return [];
      return [ warn("environment", `${set.join(", ")} ${set.length === 1 ? "is" : "are"} set and not used`, "Addresses and headers come from --anthropic-base-url and --anthropic-header only (in the action: from its input).") ];
    }
    async function lookAround(args, signal) {
      const environment = process.env;
      const isJob = environment.GITHUB_ACTIONS === "true";
      const caFile = environment.NODE_EXTRA_CA_CERTS;
      const [git, clone, told, certificates] = await Promise.all([ gitVersion(signal), cloneAt(args.repo, isJob, signal), settingsOf(args), caFile ? (0, 
      promises_.readFile)(caFile, "utf8").catch(() => null) : null ]);
      const given = inputsOf(args, environment);
      const credentials = given.inputs?.credentials ?? null;
      const forge = forgeOf(args.repository, clone.facts, environment);
      const hosts = [ ...credentials?.anthropic == null ? [] : [ credentials.gateway.baseUrl ], ...credentials?.token == null || forge === null ? [] : [ forge.apiUrl ] ];
      return {
        findings: [ nodeFinding(process.version, `${process.platform} ${process.arch}`), gitFinding(git), clone.finding, told.finding, ...given.findings, ...unusedVariables(environment), proxyFinding(hosts, environment), ...certificatesFinding(caFile, certificates) ],
        credentials,
        forge,
        isJob,
        environment,
        config: told.config
      };
    }
    async function cloneAt(dir, isJob, signal) {
      try {
        const facts = await inspectClone(dir, signal);
        return {
          facts,
          finding: cloneFinding(facts, dir, isJob)
        };
      } catch (thrown) {
        return {
          facts: null,
          finding: doctor_place_failed("clone", thrown)
        };
      }
    }
    async function settingsOf({repo, inputs, pairs}) {
      const nothing = (0, config_inputs.T)({});
      try {
        const path = inputs.config ?? nothing.configPath;
        const {settings, releaseFile, source} = await (0, terminal.RV)({
          repo,
          path,
          isNamed: inputs.config !== void 0,
          pairs
        });
        const all = await (0, file.withPairs)(settings, pairs);
        const config = (0, make.Z)(nothing, all, null, releaseFile);
        return {
          config,
          finding: configFinding(source, Object.keys(all), config.models)
        };
      } catch (thrown) {
        return {
          config: (0, make.Z)(nothing, {}),
          finding: doctor_place_failed("config", thrown)
        };
      }
    }
    function inputsOf(args, environment) {
      const {ANTHROPIC_API_KEY = "", GITHUB_TOKEN = ""} = environment;
      try {
        return {
          inputs: (0, config_inputs.T)({
            ...args.inputs,
            token: GITHUB_TOKEN,
            "anthropic-api-key": ANTHROPIC_API_KEY
          }),
          findings: []
        };
      } catch (thrown) {
        return {
          inputs: null,
          findings: [ doctor_place_failed("settings", thrown) ]
        };
      }
    }
    function forgeOf(named, clone, environment) {
      const {GITHUB_ACTIONS, GITHUB_REPOSITORY = "", GITHUB_SERVER_URL: server = "https://github.com", GITHUB_API_URL} = environment;
      const [owner = "", name = ""] = GITHUB_REPOSITORY.split("/");
      const own = GITHUB_ACTIONS === "true" && name !== "" ? {
        owner,
        name,
        server
      } : null;
      const repository = named ?? own ?? clone?.remote ?? null;
      if (repository === null) return null;
      const isOwn = own !== null && repository.server === own.server;
      return {
        repository,
        apiUrl: isOwn && GITHUB_API_URL ? GITHUB_API_URL : (0, terminal.po)(repository)
      };
    }
    function doctor_place_failed(name, thrown) {
      const {message, hint} = (0, errors.Zw)(thrown);
      return fail(name, shortened((0, config_arguments.ui)(message)), hint);
    }
    async function diagnose(checks, signal) {
      const given = await Promise.all(checks.map(check => outcomeOf(check, signal)));
      return given.flat();
    }
    async function outcomeOf({name, run}, signal) {
      try {
        return await Promise.race([ run(signal), aborted(signal, name) ]);
      } catch (thrown) {
        return [ fail(name, shortened((0, errors.bD)(thrown)), (0, errors.Zw)(thrown).hint) ];
      }
    }
    function aborted(signal, name) {
      const late = [ fail(name, "no answer in time", "Something on the way swallows the request: check the network, the proxy and the address.") ];
      return new Promise(resolve => {
        const give = () => setImmediate(() => resolve(late));
        if (signal.aborted) give(); else signal.addEventListener("abort", give, {
          once: true
        });
      });
    }
    const SECONDS = 15;
    async function doctor(args) {
      const deadline = new AbortController;
      const timer = setTimeout(() => deadline.abort(), SECONDS * 1e3);
      const place = await lookAround(args, deadline.signal);
      const {checks, cost} = checksOf(place);
      const findings = [ ...place.findings, ...await diagnose(checks, deadline.signal) ];
      clearTimeout(timer);
      const diagnosis = withoutSecrets({
        findings,
        cost: cost()
      }, secretsOf(args, process.env));
      await (0, terminal.v0)(args.format === "json" ? diagnosisJson(diagnosis) : diagnosisText(diagnosis, layoutOf(args)));
      const code = isWell(diagnosis) ? 0 : 1;
      if (deadline.signal.aborted) process.exit(code);
      return code;
    }
    const STYLES = {
      ok: "green",
      warn: "yellow",
      fail: "red",
      none: "dim"
    };
    function layoutOf({color}) {
      const {isTTY, columns} = process.stdout;
      const isPainted = color && isTTY === true && !process.env.NO_COLOR;
      return {
        paint: isPainted ? (state, word) => (0, external_node_util_.styleText)(STYLES[state], word) : (_, word) => word,
        columns: isTTY === true ? columns : null
      };
    }
    function secretsOf({inputs}, environment) {
      const {ANTHROPIC_API_KEY = "", GITHUB_TOKEN = ""} = environment;
      const proxies = [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ].flatMap(name => passwordsIn(environment[name] ?? ""));
      const all = [ ANTHROPIC_API_KEY, GITHUB_TOKEN, ...(0, gateway.n3)(inputs["anthropic-base-url"] ?? ""), ...proxies ];
      return all.map(secret => secret.trim()).filter(secret => secret.length >= gateway.fk);
    }
    function passwordsIn(address) {
      if (!URL.canParse(address)) return [];
      const {password} = new URL(address);
      return [ password, decoded(password) ];
    }
    function decoded(text) {
      try {
        return decodeURIComponent(text);
      } catch {
        return text;
      }
    }
  })
};
