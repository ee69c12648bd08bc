export const modules = {
  53152: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $6: () => calendarDay,
      Ec: () => today,
      ml: () => systemClock
    });
    const systemClock = {
      now: Date.now,
      elapsed: () => process.uptime() * 1e3,
      peakMemory: () => process.resourceUsage().maxRSS * 1024
    };
    function calendarDay() {
      return (new Date).toISOString().slice(0, 10);
    }
    function today() {
      return Math.floor(Date.now() / 864e5);
    }
  },
  58363: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => settingsFiles,
      y: () => RELEASE_FILES
    });
    const RELEASE_FILES = [ ".github/release.yml", ".github/release.yaml" ];
    function settingsFiles({configPath}) {
      return [ configPath, ...RELEASE_FILES ];
    }
  }
};
