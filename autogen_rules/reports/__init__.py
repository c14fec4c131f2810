"""What is made of findings: SARIF, JSON, a page of HTML, and the pages that explain the rules."""
