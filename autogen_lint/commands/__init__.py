"""The subcommands, a module each: ``add_arguments(parser)`` says what it takes, ``run(given)`` gives the exit status."""
