// The table of all rules: shows the rows of one level, and of one generation of AutoGen.
(() => {
  const table = document.querySelector("article table");
  const heads = table ? [...table.querySelectorAll("thead th")].map((head) => head.textContent.trim()) : [];
  if (!heads.includes("level") || !heads.includes("AutoGen")) return;
  const rows = [...table.querySelectorAll("tbody tr")];
  const cell = (row, name) => row.cells[heads.indexOf(name)].textContent.trim();
  const bar = document.createElement("p");
  const chosen = {};
  for (const name of ["level", "AutoGen"]) {
    const values = new Set(rows.flatMap((row) => cell(row, name).split(", ")).filter(Boolean));
    const label = document.createElement("label");
    const select = document.createElement("select");
    for (const value of ["all", ...values]) select.add(new Option(value, value === "all" ? "" : value));
    select.addEventListener("change", () => {
      chosen[name] = select.value;
      for (const row of rows) {
        row.hidden = !Object.entries(chosen).every(([key, value]) => !value || cell(row, key).split(", ").includes(value));
      }
    });
    label.append(`${name} `, select, " ");
    bar.append(label);
  }
  table.closest(".md-typeset__scrollwrap, table").before(bar);
})();
