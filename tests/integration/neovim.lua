-- What one does in Neovim with a program of two findings; what is seen is written to the file that SEEN names, as JSON.
local seen = {}

local function found()
  local codes = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    codes[#codes + 1] = string.format("%d:%d-%d %s", each.lnum + 1, each.col, each.end_col, each.code)
  end
  table.sort(codes)
  return codes
end

local function see(what, number)
  vim.wait(60000, function() return #vim.diagnostic.get(0) == number end, 20)
  seen[what] = { found = found(), line = vim.fn.getline(12) }
end

local function act(pattern)
  vim.api.nvim_win_set_cursor(0, { 12, 46 })
  local parameters = vim.lsp.util.make_range_params()
  parameters.context = { diagnostics = {} }
  for _, answer in pairs(vim.lsp.buf_request_sync(0, "textDocument/codeAction", parameters, 60000)) do
    for _, action in ipairs(answer.result) do
      if action.title:find(pattern) then
        vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
      end
    end
  end
end

vim.cmd("filetype on")
vim.cmd("edit program.py")
see("open", 2)
act("^run the code in a container")
see("fixed", 1)
vim.cmd("undo")
see("undone", 2)
act("^suppress AGS010")
see("suppressed", 1)
local hover = vim.lsp.buf_request_sync(0, "textDocument/hover", {
  textDocument = vim.lsp.util.make_text_document_params(), position = { line = 9, character = 25 },
}, 60000)
for _, answer in pairs(hover) do
  seen.hover = answer.result.contents.value:match("[^\n]*")
end
vim.fn.writefile({ vim.fn.json_encode(seen) }, os.getenv("SEEN"))
vim.cmd("qall!")
