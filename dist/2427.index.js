export const ids = [2427];

export const modules = {
  12427: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      cache: () => cache
    });
    var system = __webpack_require__(53152);
    var promises_ = __webpack_require__(51455);
    var external_node_path_ = __webpack_require__(76760);
    var clean = __webpack_require__(22057);
    var folder = __webpack_require__(71670);
    var loading = __webpack_require__(83988);
    var records = __webpack_require__(49566);
    var disk_seal = __webpack_require__(82591);
    const TASKS = [ "map", "merge", "compose", "localise", "verify", "pace" ];
    async function takeInventory(dir, bounds) {
      const listing = await listed(dir);
      const seal = (0, disk_seal.createSeal)(null);
      const {index} = (0, loading.Hh)(dir, listing, seal, () => {});
      const tasks = new Map;
      for (const name of index.keys()) {
        const answer = (0, loading.JN)(dir, name, seal, () => {});
        if (answer === null) continue;
        tasks.set(answer.task, (tasks.get(answer.task) ?? 0) + 1);
      }
      const read = [ ...tasks.values() ].reduce((sum, number) => sum + number, 0);
      const entries = [ ...index.values() ];
      const days = entries.map(({day}) => day).sort((a, b) => a - b);
      const past = new Set((0, clean.u)(index, bounds));
      return {
        dir,
        answers: read,
        bytes: entries.reduce((sum, {bytes}) => sum + bytes, 0),
        tasks: Object.fromEntries(TASKS.flatMap(task => tasks.has(task) ? [ [ task, tasks.get(task) ?? 0 ] ] : [])),
        oldest: days[0] ?? null,
        newest: days.at(-1) ?? null,
        ending: [ ...index ].filter(([name, {day}]) => bounds.today - day === bounds.ttlDays && !past.has(name)).length,
        past: past.size,
        foreign: listing.files.size - read
      };
    }
    async function removeAll(dir) {
      const {files, leftovers} = await listed(dir);
      const found = await (0, promises_.readdir)(dir).catch(() => []);
      const ours = found.filter(file => file === records.K$ || records.O3.test(file));
      for (const file of [ ...ours, ...leftovers ]) await (0, promises_.rm)((0, external_node_path_.join)(dir, file), {
        force: true,
        recursive: true
      });
      return files.size;
    }
    async function listed(dir) {
      return (0, folder.p_)(dir).catch(() => ({
        files: new Map,
        leftovers: []
      }));
    }
    var disk_store = __webpack_require__(12681);
    var clone = __webpack_require__(8166);
    var file = __webpack_require__(25062);
    var config_inputs = __webpack_require__(66097);
    var make = __webpack_require__(26367);
    var errors = __webpack_require__(452);
    var figures = __webpack_require__(40819);
    function inventoryText(inventory, {ttlDays, maxBytes}) {
      const {dir, answers, bytes, tasks, oldest, newest, ending, past, foreign} = inventory;
      const byTask = Object.entries(tasks).map(([task, number]) => `${task} ${number}`);
      const rows = [ [ "folder", dir ], [ "answers", `${answers}, ${(0, figures.Ej)(bytes)} of ${(0, 
      figures.Ej)(maxBytes)}` ], [ "by task", byTask.length === 0 ? null : byTask.join(", ") ], [ "used", oldest === null || newest === null ? null : `${isoDay(oldest)} to ${isoDay(newest)}, kept for ${(0, 
      figures.U9)(ttlDays, "day")}` ], [ "ending", ending === 0 ? null : `${(0, figures.U9)(ending, "answer")} on the last day` ], [ "past", past === 0 ? null : `${(0, 
      figures.U9)(past, "answer")}, forgotten by the next run` ], [ "foreign", foreign === 0 ? null : `${(0, 
      figures.U9)(foreign, "file")} without our seal` ] ];
      return `${rows.flatMap(([name, text]) => text === null ? [] : [ `${name.padEnd(8)} ${text}` ]).join("\n")}\n`;
    }
    function inventoryJson(inventory, {ttlDays, maxBytes}) {
      const {oldest, newest} = inventory;
      const days = {
        oldest: oldest === null ? null : isoDay(oldest),
        newest: newest === null ? null : isoDay(newest)
      };
      return `${JSON.stringify({
        ...inventory,
        ...days,
        ttlDays,
        maxBytes
      }, null, 2)}\n`;
    }
    function isoDay(day) {
      return new Date(day * 864e5).toISOString().slice(0, 10);
    }
    var terminal = __webpack_require__(99399);
    async function cache(args) {
      const dir = (0, terminal.IS)();
      switch (args.action) {
       case "path":
        return (0, terminal.v0)(`${dir}\n`);

       case "stats":
        {
          const bounds = await boundsOf(args);
          const inventory = await takeInventory(dir, {
            ...bounds,
            today: (0, system.Ec)()
          });
          return (0, terminal.v0)((args.format === "json" ? inventoryJson : inventoryText)(inventory, bounds));
        }

       case "clean":
        return (0, terminal.v0)(`${args.all ? await emptied(dir) : await cleaned(dir, args)}\n`);
      }
    }
    async function boundsOf({inputs, repo, pairs}) {
      const parsed = (0, config_inputs.T)(inputs);
      const place = {
        repo: await (0, clone.topOf)(repo),
        path: parsed.configPath,
        isNamed: inputs.config !== void 0
      };
      const {settings, releaseFile} = await (0, terminal.RV)({
        ...place,
        pairs
      });
      return (0, make.Z)(parsed, await (0, file.withPairs)(settings, pairs), null, releaseFile).store;
    }
    async function emptied(dir) {
      const removed = await removeAll(dir).catch(thrown => {
        throw unwritable(dir, thrown);
      });
      return `${(0, figures.U9)(removed, "answer")} removed, none left`;
    }
    async function cleaned(dir, args) {
      const bounds = {
        ...await boundsOf(args),
        today: (0, system.Ec)()
      };
      const before = await takeInventory(dir, bounds);
      if (before.answers === 0 && before.foreign === 0) return "0 answers removed, none left";
      const troubles = [];
      const store = await (0, disk_store.openStore)({
        dir,
        secret: null,
        ...bounds,
        warn: text => troubles.push(text)
      });
      await store.flush();
      const after = await takeInventory(dir, bounds);
      if (after.past > 0) throw unwritable(dir, troubles[0]);
      const left = after.answers === 0 ? "none left" : `${(0, figures.U9)(after.answers, "answer")} left, ${(0, 
      figures.Ej)(after.bytes)}`;
      return `${(0, figures.U9)(before.answers - after.answers, "answer")} removed, ${left}`;
    }
    function unwritable(dir, thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown ?? "answers remain");
      return new errors.$s("no-store", `${dir} cannot be cleaned: ${why}`, "Make it writable, or name another place in XDG_CACHE_HOME.");
    }
  })
};
