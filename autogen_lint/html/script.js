"use strict";
const form = document.querySelector("form");
const findings = document.getElementById("findings");
const articles = Array.from(document.querySelectorAll("article"), (article) => ({ article, text: "" }));
const files = Array.from(findings.children, (section) => [section.querySelector(".path").textContent, Array.from(section.querySelectorAll("article"))]);
const LEVELS = ["none", "high", "medium", "low"];
const names = Array.from(form.elements, (element) => element.name).filter(Boolean);
let grouped = "";

function groups(by) {
  if (!by) return files;
  if (by === "path") return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const found = new Map();
  for (const { article } of articles) {
    const key = article.dataset[by];
    if (!found.has(key)) found.set(key, []);
    found.get(key).push(article);
  }
  const order = by === "level" ? (key) => LEVELS.indexOf(key) : (key) => key;
  return [...found].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1));
}

function group(by) {
  if (by === grouped) return;
  grouped = by;
  const sections = groups(by).map(([name, members]) => {
    const section = document.createElement("section");
    section.className = "group";
    const heading = section.appendChild(document.createElement("h2"));
    const path = heading.appendChild(document.createElement("span"));
    path.className = "path";
    path.textContent = name;
    const number = heading.appendChild(document.createElement("span"));
    number.className = "quiet";
    number.textContent = " " + members.length + (members.length === 1 ? " finding" : " findings");
    section.append(...members);
    return section;
  });
  findings.replaceChildren(...sections);
}

// Where there are scripts, what stands in a noscript is text: thousands of findings cost nothing until they are seen.
function unfold(article) {
  const folded = article.querySelector("noscript");
  if (folded) folded.outerHTML = folded.textContent;
}

const parser = document.createElement("textarea");
function bears(entry, wanted) {
  if (!entry.text) {
    const folded = entry.article.querySelector("noscript");
    if (folded) parser.innerHTML = folded.textContent.replace(/<[^>]*>/g, " ");
    entry.text = (entry.article.dataset.path + " " + (folded ? parser.value : entry.article.textContent)).toLowerCase();
  }
  return entry.text.includes(wanted);
}

function filter() {
  const { level, code, state, text } = form.elements;
  const wanted = text.value.trim().toLowerCase();
  let shown = 0;
  for (const entry of articles) {
    const data = entry.article.dataset;
    const fits = (!level.value || level.value === data.level) && (!code.value || code.value === data.code)
      && (!state || !state.value || state.value === data.state) && (!wanted || bears(entry, wanted));
    if (entry.article.hidden === fits) entry.article.hidden = !fits;
    shown += fits;
  }
  group(form.elements.group.value);
  for (const section of findings.children) {
    const number = section.querySelectorAll("article:not([hidden])").length;
    section.hidden = !number;
    section.style.setProperty("--findings", number);
  }
  form.querySelector("output").textContent = shown + " of " + articles.length + " findings";
}

function toAddress() {
  const chosen = names.filter((name) => form.elements[name].value).map((name) => name + "=" + encodeURIComponent(form.elements[name].value));
  if (chosen.length || location.hash.includes("=")) history.replaceState(null, "", "#" + chosen.join("&"));
}

function fromAddress() {
  const hash = location.hash.slice(1);
  if (!hash.includes("=")) return;
  const given = new URLSearchParams(hash);
  for (const name of names) form.elements[name].value = given.get(name) ?? "";
  filter();
  findings.scrollIntoView();
}

form.addEventListener("input", () => { filter(); toAddress(); });
form.addEventListener("reset", () => setTimeout(() => { filter(); toAddress(); }));
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", fromAddress);
addEventListener("beforeprint", () => {
  for (const { article } of articles) unfold(article);
  for (const details of document.querySelectorAll("details")) details.open = true;
});
const seen = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    if (entry.isIntersecting) {
      seen.unobserve(entry.target);
      unfold(entry.target);
    }
  }
}, { rootMargin: "1000px" });
for (const { article } of articles) {
  if (article.querySelector("noscript")) seen.observe(article);
}
form.hidden = !articles.length;
filter();
fromAddress();
