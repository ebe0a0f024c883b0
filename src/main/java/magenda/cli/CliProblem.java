package magenda.cli;

import magenda.problem.ProblemCode;

/** What can be wrong with a call. */
enum CliProblem implements ProblemCode {
  /** Something is given that no command knows. Arguments: the words, the command. */
  UNKNOWN,
  /** The first word is no command. Arguments: the word, the program. */
  UNKNOWN_COMMAND,
  /** The first word is no command, but much like one. Arguments: the word, the command. */
  MISTYPED_COMMAND,
  /** Something that is needed is not given. Arguments: what, the command. */
  MISSING,
  /** An option needs a value. Arguments: the option, the command. */
  WITHOUT_VALUE,
  /** An option is given twice. Arguments: the option. */
  TWICE,
  /** Two options exclude each other. Arguments: both. */
  EXCLUDE_EACH_OTHER,
  /** The call cannot be understood otherwise. Arguments: what the parser says, the command. */
  NOT_UNDERSTOOD,
  /** A value is none of those there are. Arguments: the option, the value, the values there are. */
  BAD_CHOICE,
  /** No year from 1 to 9999. Arguments: the value. */
  BAD_YEAR,
  /** No time zone. Arguments: the value. */
  BAD_ZONE,
  /** A name that no file can have. Arguments: the name. */
  BAD_NAME,
  /** The ending of a file tells no format. Arguments: the name, the formats there are. */
  FORMAT_UNKNOWN,
  /** For the standard output a format is needed. Arguments: the formats there are. */
  FORMAT_MISSING,
  /** The option does not apply to the format. Arguments: the option, the format. */
  NOT_FOR_FORMAT,
  /** The file is there already. Arguments: its name. */
  EXISTS,
  /** The result would replace what it is made of. Arguments: its name. */
  SAME_FILE,
  /** Two results would go to the same place. Arguments: its name. */
  SAME_TARGET,
  /** The standard output does not take the result. */
  OUTPUT_CLOSED,
  /** There is no display for the window. */
  NO_DISPLAY,
  /** The window ended by a mistake of the program, or did not even open. Arguments: its code. */
  WINDOW_FAILED,
  /** A mistake of the program. Arguments: its code. */
  INTERNAL
}
