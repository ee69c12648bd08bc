import { modules as shared0 } from './shared.49566.js';
import { modules as shared1 } from './shared.82591.js';
import { modules as shared2 } from './shared.22057.js';

export const ids = [2681,2591];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2,
  12681: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openStore: () => openStore
    });
    var promises_ = __webpack_require__(51455);
    var errors = __webpack_require__(452);
    var clean = __webpack_require__(22057);
    var folder = __webpack_require__(71670);
    var loading = __webpack_require__(83988);
    const MOST = 8 * 1024 * 1024;
    function createAnswerMemory(most = MOST) {
      const recent = new Map;
      const pins = new Map;
      let size = 0;
      function remove(name) {
        size -= recent.get(name)?.text.length ?? 0;
        recent.delete(name);
      }
      return {
        get(name) {
          const answer = recent.get(name);
          if (answer === void 0) return pins.get(name);
          recent.delete(name);
          recent.set(name, answer);
          return answer;
        },
        set(name, answer, pinned) {
          remove(name);
          if (pinned) {
            pins.set(name, answer);
            return;
          }
          pins.delete(name);
          recent.set(name, answer);
          size += answer.text.length;
          for (const oldest of recent.keys()) {
            if (size <= most) break;
            remove(oldest);
          }
        },
        remove(name) {
          remove(name);
          pins.delete(name);
        }
      };
    }
    function createPlaces(index) {
      const stacks = new Map;
      function add(name, parts) {
        for (const [at, part] of parts.entries()) stacks.set(part, [ ...stacks.get(part) ?? [], {
          name,
          index: at
        } ]);
      }
      for (const [name, entry] of [ ...index ].sort(clean.J)) add(name, entry.parts);
      return {
        newest: part => stacks.get(part)?.at(-1),
        add,
        remove(name, parts) {
          for (const part of parts) {
            const left = (stacks.get(part) ?? []).filter(place => place.name !== name);
            if (left.length > 0) stacks.set(part, left); else stacks.delete(part);
          }
        }
      };
    }
    var records = __webpack_require__(49566);
    var disk_seal = __webpack_require__(82591);
    const DAY_MS = 24 * 60 * 60 * 1e3;
    const LEFTOVER_MS = 60 * 60 * 1e3;
    async function openStore(options) {
      const {dir, warn} = options;
      const seal = (0, disk_seal.createSeal)(options.secret);
      const complaints = createComplaints(warn);
      const entries = new Map;
      let dirty = false;
      let writable = true;
      try {
        await (0, folder.fc)(dir);
      } catch (error) {
        writable = false;
        complaints.unwritable(error);
      }
      try {
        const listing = await (0, folder.p_)(dir);
        const loaded = (0, loading.Hh)(dir, listing, seal, complaints.bad);
        dirty = loaded.rebuilt;
        for (const [name, entry] of loaded.index) entries.set(name, entry);
        for (const name of (0, clean.u)(entries, options)) {
          entries.delete(name);
          dirty = true;
          await (0, folder.T8)(dir, name);
        }
        await (0, folder.rp)(dir, listing.leftovers, LEFTOVER_MS);
        await (0, folder.rp)(dir, loaded.rejected, options.ttlDays * DAY_MS, options.maxBytes);
      } catch (error) {
        if (writable) complaints.unwritable(error);
      }
      return createStore({
        ...options,
        seal,
        complaints,
        entries,
        dirty,
        writable
      });
    }
    function createStore(opened) {
      const {dir, today, seal, complaints, entries} = opened;
      const memory = createAnswerMemory();
      let dirty = opened.dirty;
      let writable = opened.writable;
      let added = 0;
      let isIndexed = true;
      const places = createPlaces(entries);
      let seq = lastSeq(entries);
      function drop(name) {
        places.remove(name, entries.get(name)?.parts ?? []);
        entries.delete(name);
        memory.remove(name);
        dirty = true;
      }
      function answerOf(name) {
        const known = memory.get(name);
        if (known !== void 0) return known;
        const answer = (0, loading.JN)(dir, name, seal, complaints.bad);
        if (answer !== null) memory.set(name, answer, false);
        return answer;
      }
      function recall(part) {
        for (;;) {
          const place = places.newest(part);
          if (place === void 0) return null;
          const answer = answerOf(place.name);
          if (answer !== null && answer.parts[place.index] === part) {
            use(place.name);
            return {
              name: place.name,
              answer,
              index: place.index
            };
          }
          drop(place.name);
        }
      }
      function use(name) {
        const entry = entries.get(name);
        if (entry === void 0 || entry.day >= today) return;
        entries.set(name, {
          ...entry,
          day: today
        });
        dirty = true;
      }
      async function write(file, bytes) {
        if (!writable) return false;
        try {
          await (0, folder.f8)(dir, file, bytes).catch(async error => {
            if (!(0, folder._m)(error, "ENOENT")) throw error;
            await (0, folder.fc)(dir);
            await (0, folder.f8)(dir, file, bytes);
          });
          return true;
        } catch (error) {
          writable = (0, folder._m)(error, "EISDIR") || (0, folder._m)(error, "ENOTEMPTY");
          if (!writable) complaints.unwritable(error);
          return false;
        }
      }
      async function dropIndex() {
        if (!isIndexed) return;
        isIndexed = false;
        await (0, promises_.rm)((0, folder.AV)(dir), {
          force: true
        }).catch(() => {});
      }
      async function keep(name, answer) {
        seq += 1;
        const entry = {
          seq,
          day: today,
          answer
        };
        const {file, bytes, isTooLong} = (0, records.cD)(name, entry, seal);
        const isKnown = entries.has(name);
        places.remove(name, entries.get(name)?.parts ?? []);
        places.add(name, answer.parts);
        entries.set(name, {
          seq,
          day: today,
          bytes: bytes.length,
          parts: answer.parts
        });
        memory.set(name, answer, true);
        added += 1;
        dirty = true;
        if (bytes.length > records.rU || isTooLong) return complaints.large();
        if (isKnown) await dropIndex();
        if (!await write(file, bytes)) return;
        memory.set(name, answer, false);
        if (isKnown) await (0, folder.T8)(dir, name, file).catch(() => {});
      }
      async function forget(name) {
        if (!entries.has(name)) return;
        drop(name);
        if (writable) await (0, folder.T8)(dir, name).catch(() => {});
      }
      function hasPassed({name, index}, check) {
        const passed = entries.get(name)?.passed;
        return passed?.check === check && passed.parts[index] === "1";
      }
      function notePassed(part, check) {
        const entry = entries.get(part.name);
        if (entry === void 0 || hasPassed(part, check)) return;
        const others = entry.passed?.check === check ? entry.passed.parts : "";
        const parts = `${others.slice(0, part.index).padEnd(part.index, "0")}1${others.slice(part.index + 1)}`;
        entries.set(part.name, {
          ...entry,
          passed: {
            check,
            parts
          }
        });
        dirty = true;
      }
      return {
        recall,
        keep,
        forget,
        hasPassed,
        notePassed,
        statistics: () => ({
          answers: entries.size,
          bytes: [ ...entries.values() ].reduce((sum, entry) => sum + entry.bytes, 0),
          added
        }),
        async flush() {
          if (!dirty || !writable) return;
          if (!await write(records.K$, (0, records._M)(await (0, loading.Zu)(dir, entries, seal), seal))) return;
          dirty = false;
          isIndexed = true;
        },
        get dirty() {
          return dirty;
        },
        get rejected() {
          return complaints.count();
        }
      };
    }
    function lastSeq(entries) {
      let last = 0;
      for (const {seq} of entries.values()) last = Math.max(last, seq);
      return last;
    }
    function createComplaints(warn) {
      const said = new Set;
      let bad = 0;
      function once(kind, text) {
        if (said.has(kind)) return;
        said.add(kind);
        warn(text);
      }
      return {
        bad() {
          bad += 1;
          once("bad", "A remembered answer does not carry our seal (another key, or damage): it is asked again.");
        },
        large: () => once("large", "An answer is too large to be remembered beyond this run."),
        unwritable: error => once("unwritable", `Answers are remembered for this run only: the folder cannot be used (${(0, 
        errors.bD)(error)}).`),
        count: () => bad
      };
    }
  })
};
