runner = CodeExecutorAgent("runner", code_executor=executor)  # expect: AGS021
approved = CodeExecutorAgent("approved", code_executor=executor, approval_func=approve)
