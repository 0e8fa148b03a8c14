// The values of a chart: one Tab stop for each chart, arrow keys from value to value, and the value in words below it.
(() => {
  "use strict";

  const valueOf = (event) => (event.target instanceof Element ? event.target.closest(".chart-value") : null);

  const say = (value) => {
    const readout = value.closest(".chart")?.querySelector(".chart-readout");
    if (readout) {
      readout.textContent = value.getAttribute("aria-label");
    }
  };

  const next = (values, at, key) => {
    switch (key) {
      case "ArrowRight":
      case "ArrowDown":
        return values[Math.min(at + 1, values.length - 1)];
      case "ArrowLeft":
      case "ArrowUp":
        return values[Math.max(at - 1, 0)];
      case "Home":
        return values[0];
      case "End":
        return values[values.length - 1];
      default:
        return null;
    }
  };

  document.addEventListener("keydown", (event) => {
    const value = valueOf(event);
    if (!value || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const values = [...value.closest("svg").querySelectorAll(".chart-value")];
    const target = next(values, values.indexOf(value), event.key);
    if (target) {
      event.preventDefault();
      value.setAttribute("tabindex", "-1");
      target.setAttribute("tabindex", "0");
      target.focus();
    }
  });

  document.addEventListener("focusin", (event) => {
    const value = valueOf(event);
    if (value) {
      say(value);
    }
  });

  document.addEventListener("pointerover", (event) => {
    const value = valueOf(event);
    if (value) {
      say(value);
    }
  });
})();
