// The map of areas: our own boundaries and figures only, no tiles. The list beside it can do the same.
(() => {
  const place = document.getElementById("map");
  if (!place || !window.L) return;
  const words = place.dataset;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.textContent = words.loading;
  place.before(status);

  const json = (address) =>
    fetch(address, { headers: { Accept: "application/json" } }).then((answer) => {
      if (!answer.ok) throw new Error(answer.status);
      return answer.json();
    });

  // Five classes of equally many areas; equal values share a class.
  const classes = (values) => {
    const known = Object.values(values).filter((v) => typeof v === "number").sort((a, b) => a - b);
    const edges = [];
    for (let i = 1; i < 5 && known.length; i++) {
      const edge = known[Math.floor((known.length * i) / 5)];
      if (edge > known[0] && edges[edges.length - 1] !== edge) edges.push(edge);
    }
    return { edges, low: known[0], high: known[known.length - 1] };
  };
  const shown = (n) => new Intl.NumberFormat(document.documentElement.lang || "nl", { maximumFractionDigits: 1 }).format(n);
  const step = (value, edges) => edges.filter((edge) => value >= edge).length + 1;

  const draw = (boundaries, values) => {
    const { edges, low, high } = classes(values);
    const map = L.map(place, { attributionControl: false, zoomSnap: 0.25, scrollWheelZoom: false });
    const boxes = {};
    if (words.choose) {
      document.querySelectorAll(`input[type=checkbox][name=${words.choose}]`).forEach((box) => (boxes[box.value] = box));
    }
    const style = (code) => {
      if (words.choose) return boxes[code] && boxes[code].checked ? "area chosen" : "area";
      const value = values[code];
      return typeof value === "number" ? `area class-${step(value, edges)}` : "area nothing";
    };
    const say = (feature) => {
      const value = values[feature.id];
      if (words.choose) return feature.properties.name;
      const text = typeof value === "number" ? shown(value) : value === "W" ? words.withheld : words.unknown;
      return `${feature.properties.name}: ${text}`;
    };
    const layers = {};
    const restyle = (code) => {
      const path = layers[code] && layers[code].getElement();
      if (!path) return;
      path.setAttribute("class", `${style(code)} leaflet-interactive`);
      if (words.choose) path.setAttribute("aria-checked", String(Boolean(boxes[code] && boxes[code].checked)));
    };
    const act = (code) => {
      if (words.choose) {
        if (boxes[code]) {
          boxes[code].checked = !boxes[code].checked;
          restyle(code);
        }
      } else {
        location.href = words.link + encodeURIComponent(code);
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
    // Every area is a stop for the keyboard with its name and value as its words.
    boundaries.features.forEach((feature) => {
      const path = layers[feature.id].getElement();
      if (!path) return;
      path.setAttribute("tabindex", "0");
      path.setAttribute("role", words.choose ? "checkbox" : "link");
      path.setAttribute("aria-label", say(feature));
      path.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          act(feature.id);
        }
      });
      restyle(feature.id);
    });
    // Enterprises stand in the middle of the areas they serve, with the wheel that the list shows.
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
          for (let step = 0; step < 6 * ring && !free(point); step++) {
            const angle = (2 * Math.PI * step) / (6 * ring);
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
    Object.keys(boxes).forEach((code) => boxes[code].addEventListener("change", () => restyle(code)));
    const legend = document.getElementById("map-legend");
    if (legend) {
      const bounds = [low, ...edges, high];
      for (let i = 1; i < bounds.length && low !== undefined; i++) item(legend, `class-${i}`, `${shown(bounds[i - 1])} – ${shown(bounds[i])}`);
      item(legend, "nothing", words.unknown);
    }
  };
  const item = (legend, name, text) => {
    const line = document.createElement("li");
    const swatch = document.createElement("span");
    swatch.className = `swatch ${name}`;
    swatch.setAttribute("aria-hidden", "true");
    line.append(swatch, text);
    legend.append(line);
  };

  Promise.all([json(words.boundaries), words.values ? json(words.values) : {}])
    .then(([boundaries, values]) => {
      draw(boundaries, values);
      status.remove();
      place.dataset.ready = "true";
    })
    .catch(() => {
      status.textContent = words.failed;
      place.remove();
    });
})();
