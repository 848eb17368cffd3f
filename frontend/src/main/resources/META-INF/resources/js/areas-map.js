// The map of areas: our own boundaries and figures. The list beside it holds and can do the same.
(() => {
  const place = document.getElementById("map");
  if (!place || !window.L) return;
  const words = place.dataset;
  const choosing = Boolean(words.choose);
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.textContent = words.loading;
  place.before(status);

  const json = (address) =>
    fetch(address, { headers: { Accept: "application/json" } }).then((answer) => {
      if (!answer.ok) throw new Error(answer.status);
      return answer.json();
    });
  const drawnAs = (detail) => json(`${words.boundaries}${words.boundaries.includes("?") ? "&" : "?"}fijn=${detail}`);

  // --- Words and classes ---------------------------------------------------------------------

  const none = { W: words.withheld, N: words.notasked, U: words.unknown };
  const shown = (n) => new Intl.NumberFormat(document.documentElement.lang || "nl", { maximumFractionDigits: 2 }).format(n);
  const known = (value) => typeof value === "number";

  // Five classes of equally many areas; equal values share a class.
  const classes = (values) => {
    const sorted = Object.values(values).filter(known).sort((a, b) => a - b);
    const edges = [];
    for (let i = 1; i < 5 && sorted.length; i++) {
      const edge = sorted[Math.floor((sorted.length * i) / 5)];
      if (edge > sorted[0] && edges[edges.length - 1] !== edge) edges.push(edge);
    }
    return { edges, low: sorted[0], high: sorted[sorted.length - 1] };
  };
  const step = (value, edges) => edges.filter((edge) => value >= edge).length + 1;

  const legendLine = (legend, name, text) => {
    const line = document.createElement("li");
    const swatch = document.createElement("span");
    swatch.className = `swatch ${name}`;
    swatch.setAttribute("aria-hidden", "true");
    line.append(swatch, text);
    legend.append(line);
  };

  const explain = (values, { edges, low, high }) => {
    const legend = document.getElementById("map-legend");
    if (!legend) return;
    const all = Object.values(values);
    const bounds = [low, ...edges, high];
    const short = new Intl.NumberFormat(document.documentElement.lang || "nl", { maximumFractionDigits: high - low >= 20 ? 0 : high - low >= 2 ? 1 : 2 });
    for (let i = 1; i < bounds.length && low !== undefined; i++) {
      const [from, to] = [bounds[i - 1], bounds[i]].map((bound) => short.format(bound));
      const count = all.filter((value) => known(value) && step(value, edges) === i).length;
      legendLine(legend, `class-${i}`, `${from === to ? from : `${from} – ${to}`} (${count})`);
    }
    Object.keys(none).forEach((kind) => {
      const count = all.filter((value) => value === kind).length;
      if (count) legendLine(legend, "nothing", `${none[kind]} (${count})`);
    });
  };

  // --- Drawing -------------------------------------------------------------------------------

  // Unknown is hatched, so that it is no shade of a figure.
  const hatch = (svg) => {
    const made = (name, attributes) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", name);
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
      return element;
    };
    const pattern = made("pattern", { id: "hatch", width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
    pattern.append(made("rect", { width: 7, height: 7, class: "hatch-ground" }), made("rect", { width: 2, height: 7, class: "hatch-line" }));
    const defs = made("defs", {});
    defs.append(pattern);
    svg.prepend(defs);
  };

  const draw = (boundaries, values) => {
    const scale = classes(values);
    const map = L.map(place, { attributionControl: false, zoomSnap: 0.25, scrollWheelZoom: false, keyboard: false, zoomControl: false });
    L.control.zoom({ zoomInTitle: words.zoomin, zoomOutTitle: words.zoomout }).addTo(map);
    const boxes = {};
    if (choosing) document.querySelectorAll(`input[type=checkbox][name=${words.choose}]`).forEach((box) => (boxes[box.value] = box));

    const style = (code) => {
      if (choosing) return boxes[code] && boxes[code].checked ? "area chosen" : "area";
      return known(values[code]) ? `area class-${step(values[code], scale.edges)}` : "area nothing";
    };
    const say = (feature) => {
      if (choosing) return feature.properties.name;
      const value = values[feature.id];
      const text = known(value) ? `${shown(value)} ${words.unit || ""}`.trim() : none[value] || words.unknown;
      return `${feature.properties.name}: ${text}`;
    };
    const layers = {};
    const element = (code) => layers[code] && layers[code].getElement();
    const restyle = (code) => {
      const path = element(code);
      if (!path) return;
      path.setAttribute("class", `${style(code)} leaflet-interactive`);
      if (choosing) path.setAttribute("aria-checked", String(Boolean(boxes[code] && boxes[code].checked)));
    };
    const act = (code) => {
      if (!choosing) {
        location.href = words.link + encodeURIComponent(code);
      } else if (boxes[code]) {
        boxes[code].checked = !boxes[code].checked;
        boxes[code].dispatchEvent(new Event("change", { bubbles: true }));
      }
    };

    if (words.tiles) {
      L.tileLayer(words.tiles, { maxZoom: 18 }).addTo(map);
      const credit = document.createElement("p");
      credit.className = "src";
      credit.textContent = words.credit;
      place.after(credit);
    }
    const layer = L.geoJSON(boundaries, {
      style: (feature) => ({ className: style(feature.id), weight: 1 }),
      onEachFeature: (feature, each) => {
        layers[feature.id] = each;
        each.bindTooltip(say(feature), { sticky: true });
        each.on("click", () => act(feature.id));
      },
    }).addTo(map);
    if (boundaries.features.length) map.fitBounds(layer.getBounds(), { padding: [8, 8] });
    else map.setView([52.2, 5.3], 7);
    const svg = place.querySelector(".leaflet-overlay-pane svg");
    if (svg) hatch(svg);

    walk(boundaries.features, { map, layers, element, say, act, restyle });
    refine(map, layers, Number(words.detail || 0));
    wheels(map, layers);
    Object.keys(boxes).forEach((code) => boxes[code].addEventListener("change", () => restyle(code)));
    explain(values, scale);
  };

  // One stop for the keyboard: arrows go to the nearest area that way, Enter or space does what a press does.
  const walk = (features, { map, layers, element, say, act, restyle }) => {
    const codes = features.map((feature) => feature.id).filter(element);
    const centre = {};
    codes.forEach((code) => (centre[code] = layers[code].getBounds().getCenter()));
    let current = codes.find((code) => choosing && element(code).classList.contains("chosen")) || codes[0];
    const stop = (code) => {
      if (element(current)) element(current).setAttribute("tabindex", "-1");
      current = code;
      element(code).setAttribute("tabindex", "0");
    };
    const next = (from, dx, dy) => {
      let best;
      let least = Infinity;
      const here = map.project(centre[from], 12);
      codes.forEach((code) => {
        if (code === from) return;
        const there = map.project(centre[code], 12);
        const along = (there.x - here.x) * dx + (there.y - here.y) * dy;
        const aside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx);
        const cost = along + 2 * aside;
        if (along > 0 && aside <= 2 * along && cost < least) {
          least = cost;
          best = code;
        }
      });
      return best;
    };
    const ways = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
    features.forEach((feature) => {
      const path = element(feature.id);
      if (!path) return;
      path.setAttribute("tabindex", "-1");
      path.setAttribute("role", choosing ? "checkbox" : "link");
      path.setAttribute("aria-label", say(feature));
      path.addEventListener("focus", () => {
        stop(feature.id);
        if (!map.getBounds().contains(centre[feature.id])) map.panTo(centre[feature.id], { animate: false });
      });
      path.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          act(feature.id);
        } else if (ways[event.key]) {
          event.preventDefault();
          const to = next(feature.id, ...ways[event.key]);
          if (to) element(to).focus();
        }
      });
      restyle(feature.id);
    });
    if (current) stop(current);
  };

  // Closer by, boundaries are drawn finer: 0 for the country, 1 for a region, 2 for a neighbourhood.
  const refine = (map, layers, first) => {
    let detail = first;
    const wanted = () => (map.getZoom() >= 11.5 ? 2 : map.getZoom() >= 9.25 ? 1 : 0);
    map.on("zoomend", () => {
      const to = wanted();
      if (to <= detail) return;
      detail = to;
      drawnAs(to)
        .then((finer) =>
          finer.features.forEach((feature) => {
            const each = layers[feature.id];
            if (each && detail === to) each.setLatLngs(L.GeoJSON.coordsToLatLngs(feature.geometry.coordinates, feature.geometry.type === "Polygon" ? 1 : 2));
          }),
        )
        .catch(() => {
          detail = first;
        });
    });
  };

  // Enterprises stand in the middle of the areas they serve, with the wheel that the list shows.
  const wheels = (map, layers) => {
    const standing = [];
    document.querySelectorAll("#map-enterprises li").forEach((entry) => {
      const centres = entry.dataset.codes.split(" ").filter((code) => layers[code]).map((code) => layers[code].getBounds().getCenter());
      const wheel = entry.querySelector("svg");
      const link = entry.querySelector("a");
      if (!centres.length || !wheel) return;
      const middle = (key) => centres.reduce((sum, c) => sum + c[key], 0) / centres.length;
      const icon = L.divIcon({ className: "area-wheel", html: wheel.cloneNode(true), iconSize: [44, 44] });
      const marker = L.marker([middle("lat"), middle("lng")], { icon, keyboard: true }).addTo(map);
      const text = [...link.querySelectorAll(".tile-name, .src, .tag")].map((each) => each.textContent).join(", ");
      marker.bindTooltip(text);
      marker.getElement().setAttribute("role", "link");
      marker.getElement().setAttribute("aria-label", text);
      marker.on("click", () => (location.href = link.href));
      standing.push({ marker, home: marker.getLatLng() });
    });
    // Wheels that would cover each other stand side by side: each must be big enough to press.
    const apart = 46;
    const settle = () => {
      const taken = new Map();
      const cell = (point) => [Math.floor(point.x / apart), Math.floor(point.y / apart)];
      const free = (point) => {
        const [x, y] = cell(point);
        for (let i = x - 1; i <= x + 1; i++) {
          for (let j = y - 1; j <= y + 1; j++) {
            if ((taken.get(i + " " + j) || []).some((other) => other.distanceTo(point) < apart)) return false;
          }
        }
        return true;
      };
      standing.forEach(({ marker, home }) => {
        const middle = map.latLngToLayerPoint(home);
        let point = middle;
        for (let ring = 1; !free(point) && ring < 40; ring++) {
          for (let turn = 0; turn < 6 * ring && !free(point); turn++) {
            const angle = (2 * Math.PI * turn) / (6 * ring);
            point = middle.add([ring * apart * Math.cos(angle), ring * apart * Math.sin(angle)]);
          }
        }
        const key = cell(point).join(" ");
        taken.set(key, [...(taken.get(key) || []), point]);
        marker.setLatLng(map.layerPointToLatLng(point));
      });
    };
    settle();
    map.on("zoomend", settle);
  };

  Promise.all([drawnAs(Number(words.detail || 0)), words.values ? json(words.values) : {}])
    .then(([boundaries, values]) => {
      if (words.only) boundaries.features = boundaries.features.filter((feature) => feature.id in values);
      draw(boundaries, values);
      status.remove();
      place.dataset.ready = "true";
    })
    .catch(() => {
      status.textContent = words.failed;
      place.remove();
    });
})();
