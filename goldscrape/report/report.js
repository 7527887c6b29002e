// Draws the charts of a report with uPlot. Everything it reads is in the page; nothing is fetched.
(() => {
  "use strict";
  const data = JSON.parse(document.getElementById("data").textContent);
  const root = document.documentElement;
  const colour = (name) => getComputedStyle(root).getPropertyValue("--" + name).trim();
  const font = () => "12px " + getComputedStyle(document.body).fontFamily;
  const DAY = 86400;
  const DASHES = [null, null, null, null, [7, 4], [7, 4], [2, 3], [2, 3]];
  const asDay = (seconds, options) => new Date(seconds * 1000).toLocaleDateString("en-GB", { timeZone: "UTC", ...options });
  const drawn = new Map();

  const axis = (more) => ({
    stroke: colour("quiet"), font: font(), ticks: { show: false },
    grid: { stroke: colour("hair"), width: 1 }, ...more,
  });
  const percent = (u, value) => (value == null ? "–" : value.toFixed(1));

  // Left and right move the cursor, so that the legend tells a day's figures without a mouse.
  const withKeys = (plot, chart) => {
    plot.onkeydown = (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1, Home: -1e9, End: 1e9 }[event.key];
      if (!step) return;
      event.preventDefault();
      const xs = chart.data[0];
      const last = xs.length - 1;
      const at = Math.max(0, Math.min(last, (chart.cursor.idx ?? last) + step));
      chart.setCursor({ left: chart.valToPos(xs[at], "x"), top: 10 });
    };
  };

  // A sheet of paper has its own width, which a script cannot ask for: that of the column in the style sheet.
  const width = (plot, onPaper) => ("print" in root.dataset ? onPaper : plot.clientWidth);

  const lines = (plot, series) => {
    const first = Date.parse(series.first) / 1000;
    const last = series.days.length - 1;
    const chart = new uPlot({
      width: width(plot, 280), height: 240, padding: [10, 20, 0, 0],
      scales: { x: { time: true }, y: { range: (u, low, high) => [Math.max(0, Math.floor(low / 10) * 10), Math.min(100, Math.ceil(Math.max(high, 5) / 10) * 10)] } },
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 6 } },
      legend: { markers: { width: 0, dash: undefined } },
      axes: [
        axis({ grid: { show: false }, space: 70, values: (u, at) => at.map((s) => asDay(s, { day: "numeric", month: "short" })), size: 28 }),
        axis({ size: 38, values: (u, at) => at.map((v) => v + "%") }),
      ],
      series: [
        { label: "Day", value: (u, s) => (s == null ? asDay(first + series.days[last] * DAY, { day: "numeric", month: "short", year: "numeric" }) : asDay(s, { day: "numeric", month: "short", year: "numeric" })) },
        ...series.names.map((label, n) => ({
          label, stroke: colour("c" + n), width: n < 4 ? 2 : 1.5, dash: DASHES[n] || undefined, spanGaps: false,
          points: { show: series.days.length < 12, size: 5 },
          value: (u, v, s, i) => percent(u, i == null ? series.shares[n][last] : v),
        })),
      ],
    }, [series.days.map((d) => first + d * DAY), ...series.shares], plot);
    mark(chart);
    return chart;
  };

  const curves = (plot, calibration) => {
    const xs = [...new Set(calibration.points.flat().map((p) => p[0]).concat([0, 100]))].sort((a, b) => a - b);
    const columns = calibration.points.map((points) => {
      const at = new Map(points.map((p) => [p[0], p[1]]));
      return xs.map((x) => (at.has(x) ? at.get(x) : undefined));
    });
    const chart = new uPlot({
      width: width(plot, 460), height: 300, padding: [10, 20, 0, 0],
      scales: { x: { time: false, range: [0, 100] }, y: { range: [0, 100] } },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
      legend: { markers: { width: 0 } },
      axes: [axis({ values: (u, at) => at.map((v) => v + "%"), size: 28 }), axis({ size: 44, values: (u, at) => at.map((v) => v + "%") })],
      series: [
        { label: "Said", value: percent },
        { label: "as said", stroke: colour("quiet"), width: 1, dash: [2, 4], points: { show: false }, value: percent },
        ...calibration.names.map((label, n) => ({
          label, stroke: colour("c" + n), width: 1.75, dash: DASHES[n] || undefined, spanGaps: true,
          points: { show: true, size: 6, fill: colour("c" + n) }, value: percent,
        })),
      ],
    }, [xs, xs, ...columns], plot);
    mark(chart);
    return chart;
  };

  // The legend's markers as lines in the colour and dash of the chart: colour is never the only difference.
  const mark = (chart) => {
    chart.root.querySelectorAll(".u-legend .u-series").forEach((row, n) => {
      const marker = row.querySelector(".u-marker");
      if (!marker || !n) return;
      const series = chart.series[n];
      const dash = series.dash ? (series.dash[0] > 3 ? "dashed" : "dotted") : "solid";
      marker.style.border = "0";
      marker.style.borderTop = `${n <= 4 ? 3 : 2.5}px ${dash} ${series.stroke()}`;
    });
  };

  const draw = (figure) => {
    const plot = figure.querySelector(".plot");
    if (drawn.has(figure)) drawn.get(figure).destroy();
    plot.textContent = "";
    const name = figure.dataset.chart;
    const chart = name === undefined ? curves(plot, data.calibration) : lines(plot, data.series[name]);
    withKeys(plot, chart);
    drawn.set(figure, chart);
    if (drawn.size === 1) performance.mark("first-chart");
  };

  const figures = [...document.querySelectorAll("figure.chart")];
  const wanted = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting && !drawn.has(entry.target)) draw(entry.target);
    }
  }, { rootMargin: "400px" });
  figures.forEach((figure) => wanted.observe(figure));
  if (figures.length) draw(figures[0]);

  let resizing;
  addEventListener("resize", () => {
    clearTimeout(resizing);
    resizing = setTimeout(() => drawn.forEach((chart, figure) => {
      const room = figure.querySelector(".plot").clientWidth;
      if (room && room !== chart.width) chart.setSize({ width: room, height: chart.height });
    }), 100);
  });
  const again = () => [...drawn.keys()].forEach(draw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  addEventListener("beforeprint", () => { root.dataset.print = ""; figures.forEach(draw); });
  addEventListener("afterprint", () => { delete root.dataset.print; again(); });
})();
