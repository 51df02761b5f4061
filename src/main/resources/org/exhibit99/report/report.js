/* Draws the charts and lets a reader choose group and panel. Everything from the data becomes text, never markup. */
'use strict';

(() => {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  let printing = false;
  const drawn = [];

  const colours = () => (dark.matches && !printing
    ? { ink: '#e6eaee', quiet: '#a4afba', line: '#3a444d', one: '#6fb1f5', two: '#f0a35e', band: '#6fb1f5', idle: '#566270', ground: '#14181c' }
    : { ink: '#1a1f24', quiet: '#55606b', line: '#cfd6dc', one: '#0b57a4', two: '#b3500f', band: '#0b57a4', idle: '#aab4be', ground: '#ffffff' });

  const number = (value, most, least) => {
    const text = Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
    return value < 0 ? '\u2212' + text : text;
  };

  /* As the class Shown writes it for the pages. */
  const SHOWN = {
    'USD': (v) => number(v / 1e6, 3, 3),
    'USD/share': (v) => number(v, 4, 4),
    'fraction': (v) => number(v * 100, 1, 1),
    'basis points': (v) => number(v, 1, 1),
    'count': (v) => number(v, 0, 0),
    'index': (v) => number(v, 3, 3),
  };
  const shown = (exact, unit) => (SHOWN[unit] || ((v) => String(v)))(Number(exact));

  const scaled = (exact, scale) => (exact === null || exact === '' || exact === undefined ? null : Number(exact) * scale);

  /* --- Charts --------------------------------------------------------------------------------- */

  function base(chart, quarters) {
    const c = colours();
    return {
      animation: false,
      textStyle: { fontFamily: 'inherit', color: c.ink },
      grid: { left: 8, right: 16, top: 30, bottom: chart.legend ? 36 : 8, containLabel: true },
      legend: chart.legend ? { bottom: 0, textStyle: { color: c.ink }, data: chart.legend, selectedMode: false } : undefined,
      tooltip: {
        trigger: 'axis', renderMode: 'richText', confine: true, order: 'seriesAsc',
        backgroundColor: c.ground, borderColor: c.quiet, textStyle: { color: c.ink, fontSize: 12 },
        formatter: (points) => [points[0].name].concat(chart.told(points[0].dataIndex)).join('\n'),
      },
      xAxis: {
        type: 'category', data: quarters,
        axisLabel: { color: c.quiet, hideOverlap: true, margin: 12 }, axisTick: { alignWithLabel: true },
        axisLine: { onZero: false, lineStyle: { color: c.quiet } },
      },
      yAxis: {
        type: 'value', name: chart.unit, nameLocation: 'end', nameGap: 12,
        nameTextStyle: { color: c.quiet, align: 'left', padding: [0, 0, 0, -24] },
        axisLabel: { color: c.quiet, hideOverlap: true, formatter: (v) => number(chart.absolute ? Math.abs(v) : v, 4, 0) },
        splitLine: { lineStyle: { color: c.line } }, minInterval: chart.whole ? 1 : undefined,
      },
    };
  }

  const bar = (name, data, colour, stack) => ({ name, type: 'bar', data, stack, itemStyle: { color: colour }, barMaxWidth: 28, emphasis: { disabled: true } });
  const line = (name, data, colour) => ({ name, type: 'line', data, showSymbol: data.length < 30, symbolSize: 6, itemStyle: { color: colour }, lineStyle: { color: colour, width: 2 }, connectNulls: false, emphasis: { disabled: true } });

  function option(chart, quarters) {
    const c = colours();
    const made = base(chart, quarters);
    made.series = chart.series(c);
    return made;
  }

  function draw(element, chart, quarters, follow) {
    let known = drawn.find((d) => d.element === element);
    if (!known) {
      known = { element, instance: echarts.init(element, null, { renderer: 'svg' }) };
      known.instance.getZr().on('click', (event) => {
        const at = known.instance.convertFromPixel({ seriesIndex: 0 }, [event.offsetX, event.offsetY]);
        if (known.follow && at && known.quarters[at[0]]) known.follow(known.quarters[at[0]]);
      });
      drawn.push(known);
    }
    Object.assign(known, { chart, quarters, follow });
    const title = element.dataset.title || element.getAttribute('aria-label').split(';')[0];
    element.dataset.title = title;
    const newest = quarters.length - 1;
    element.setAttribute('aria-label', title + ', ' + quarters[0] + ' to ' + quarters[newest] + '; newest: '
      + chart.told(newest).join(', ') + '; the table below holds the same figures');
    known.instance.setOption(option(chart, quarters), true);
  }

  const redraw = () => drawn.forEach((d) => { d.instance.resize(); d.instance.setOption(option(d.chart, d.quarters), true); });
  window.addEventListener('resize', redraw);
  dark.addEventListener('change', redraw);
  window.addEventListener('beforeprint', () => { printing = true; redraw(); });
  window.addEventListener('afterprint', () => { printing = false; redraw(); });

  /* --- The two trends ------------------------------------------------------------------------- */

  const trends = window.exhibit99Trends;

  function chartOf(kind, trend, rows) {
    const place = (column) => trend.columns.findIndex((c) => c.name === column);
    const column = (name, scale) => rows.map((row) => scaled(row[place(name)], scale === undefined ? 1 : scale));
    const words = (name) => trend.columns[place(name)].title;
    const told = (names) => (i) => names.map((name) => {
      const exact = rows[i][place(name)];
      const unit = trend.columns[place(name)].unit;
      const of = { USD: ' $ million', 'USD/share': ' $ a share' }[unit] || '';
      return words(name) + ': ' + (exact === null ? 'not known' : shown(exact, unit) + of);
    });
    const money = (name, unit) => ({
      unit, told: told([name, 'companies']), series: (c) => [bar(words(name), column(name, 1e-6), c.one)],
    });
    const median = (stem, scale, unit) => {
      const low = column(stem + '_first_quartile', scale);
      const high = column(stem + '_third_quartile', scale);
      return {
        unit, told: told([stem + '_third_quartile', stem + '_median', stem + '_first_quartile', 'companies']),
        legend: ['Median', 'Middle half of the companies'],
        series: (c) => [
          line('Median', column(stem + '_median', scale), c.two),
          { name: 'below', type: 'line', data: low, stack: 'band', stackStrategy: 'all', symbol: 'none', lineStyle: { opacity: 0 }, silent: true },
          { name: 'Middle half of the companies', type: 'line', data: high.map((h, i) => (h === null ? null : h - low[i])), stack: 'band', stackStrategy: 'all', symbol: 'none', lineStyle: { opacity: 0 }, itemStyle: { color: c.band, opacity: 0.35 }, areaStyle: { color: c.band, opacity: 0.25 }, silent: true },
        ],
      };
    };
    const breadth = (up, down) => ({
      unit: 'companies', whole: true, absolute: true, told: told(up.concat(down).concat(['companies'])),
      legend: [up, down].map((names) => names.map(words).join(', ')),
      series: (c) => {
        const sum = (names, sign) => rows.map((_, i) => sign * names.reduce((s, n) => s + column(n)[i], 0));
        return [
          bar(up.map(words).join(', '), sum(up, 1), c.two, 'breadth'),
          bar(down.map(words).join(', '), sum(down, -1), c.one, 'breadth')];
      },
    });
    const coverage = () => ({
      unit: 'companies', whole: true, told: told(['companies', 'expected', 'coverage']),
      legend: ['Reported', 'Expected, not reported'],
      series: (c) => {
        const there = column('companies');
        return [
          bar('Reported', there, c.one, 'coverage'),
          bar('Expected, not reported', column('expected').map((e, i) => e - there[i]), c.idle, 'coverage')];
      },
    });
    return {
      'provision-total': () => money('provision_total', '$ million'),
      'provision-median': () => median('provision', 1e-6, '$ million'),
      'provision-breadth': () => breadth(['companies_raising'], ['companies_lowering']),
      'provision-coverage': coverage,
      'dividend-total': () => money('dividends_total', '$ million'),
      'dividend-median': () => median('dividend', 1, '$ a share'),
      'dividend-breadth': () => breadth(
        ['companies_raising', 'companies_resuming', 'companies_initiating'], ['companies_cutting', 'companies_suspending']),
      'dividend-coverage': coverage,
    }[kind]();
  }

  function fill(body, trend, rows) {
    const made = document.createDocumentFragment();
    const quarter = trend.columns.findIndex((c) => c.name === 'calendar_quarter');
    rows.slice().reverse().forEach((row) => {
      const line = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      const link = document.createElement('a');
      link.href = 'quarters/' + row[quarter] + '.html';
      link.textContent = row[quarter];
      head.append(link);
      line.append(head);
      trend.columns.forEach((column, i) => {
        if (!column.title) return;
        const cell = document.createElement('td');
        cell.dataset.column = column.name;
        cell.dataset.value = row[i] === null ? '' : row[i];
        cell.textContent = row[i] === null ? '\u2013' : shown(row[i], column.unit);
        if (row[i] === null) cell.title = 'not known';
        line.append(cell);
      });
      made.append(line);
    });
    body.replaceChildren(made);
  }

  function show(group, panel) {
    const explained = document.getElementById('explained');
    explained.textContent = trends.groups[group] + ' ' + trends.panels[panel];
    Object.entries(trends.trends).forEach(([name, trend]) => {
      const at = (column) => trend.columns.findIndex((c) => c.name === column);
      const rows = trend.rows.filter((row) => row[at('peer_group')] === group && row[at('panel')] === panel);
      const section = document.getElementById(name);
      section.querySelector('.charts').hidden = rows.length === 0;
      section.querySelector('.scroll').hidden = rows.length === 0;
      const empty = document.getElementById(name + '-empty');
      empty.hidden = rows.length > 0;
      if (trend.rows.length > 0) {
        empty.textContent = 'No quarter has a company of this group in this panel. ' + trends.panels[panel] + ' Choose another group or panel.';
      }
      document.getElementById(name + '-shown').href = 'data/' + trend.table + '-' + group + '-' + panel.replace(' ', '-') + '.csv';
      fill(section.querySelector('tbody'), trend, rows);
      if (rows.length > 0) {
        const quarters = rows.map((row) => row[at('calendar_quarter')]);
        section.querySelectorAll('.chart').forEach((element) =>
          draw(element, chartOf(element.dataset.chart, trend, rows), quarters,
            (quarter) => { window.location.href = 'quarters/' + quarter + '.html'; }));
      }
    });
  }

  const choice = document.getElementById('choice');
  if (choice && trends) {
    const group = document.getElementById('group');
    const panel = document.getElementById('panel');
    const wanted = new URLSearchParams(window.location.hash.slice(1));
    if (trends.groups[wanted.get('group')]) group.value = wanted.get('group');
    if (trends.panels[wanted.get('panel')]) panel.value = wanted.get('panel');
    choice.addEventListener('change', () => {
      const words = new URLSearchParams({ group: group.value, panel: panel.value });
      window.history.replaceState(null, '', '#' + words);
      show(group.value, panel.value);
    });
    choice.addEventListener('submit', (event) => event.preventDefault());
    show(group.value, panel.value);
  }

  /* --- A company ------------------------------------------------------------------------------ */

  document.querySelectorAll('.chart[data-metric]').forEach((element) => {
    const cells = Array.from(document.querySelectorAll('td[data-metric="' + element.dataset.metric + '"]')).reverse();
    const quarters = cells.map((cell) => cell.dataset.quarter);
    const values = cells.map((cell) => scaled(cell.dataset.value, Number(element.dataset.scale)));
    const unit = element.dataset.unit;
    draw(element, {
      unit,
      told: (i) => [values[i] === null ? 'not reported' : number(values[i], 4, 0) + ' ' + unit],
      series: (c) => [bar(unit, values, c.one)],
    }, quarters, (quarter) => {
      const link = document.querySelector('td[data-metric="' + element.dataset.metric + '"][data-quarter="' + quarter + '"] a');
      if (link) link.click();
    });
  });
})();
