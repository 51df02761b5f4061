package org.exhibit99.job;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * The entry of every job: its name, then its arguments. The exit code is 0 where the job is done, 1
 * where it failed, 2 where arguments or configuration cannot be used; a failure says in one message
 * what is wrong.
 */
public final class Main {
  /** To be set in the environment for the stack trace of a failure. */
  private static final String TRACE = "EXHIBIT99_TRACE";

  private Main() {}

  /** Runs the job that the arguments name and ends the process. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    int code = run(console, arguments);
    console.out().flush();
    System.exit(code);
  }

  /** Runs the job that the arguments name; the return value is the exit code. */
  static int run(Console console, String... arguments) {
    Map<String, Callable<Integer>> jobs = Jobs.of(console);
    String name = arguments.length == 0 ? "" : arguments[0];
    if (name.equals("--help") || name.equals("-h")) {
      console.out().println(usage(jobs));
      return 0;
    }
    Callable<Integer> job = jobs.get(name);
    if (job == null) {
      console.say(
          (name.isEmpty() ? "No job named." : "No job '" + name + "'.") + "\n" + usage(jobs));
      return 2;
    }
    return execute(console, name, job, Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static int execute(
      Console console, String name, Callable<Integer> job, String... arguments) {
    CommandLine line = new CommandLine(job);
    line.setCommandName("jobs/" + name);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(true);
    line.registerConverter(LocalDate.class, Main::day);
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failed(console, e);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException(
          "'" + text + "' is no day (must be as 2004-04-01)");
    }
  }

  private static String usage(Map<String, Callable<Integer>> jobs) {
    return "Jobs: "
        + String.join(" ", jobs.keySet())
        + "\nCall one as jobs/NAME; jobs/NAME --help says what it does.";
  }

  private static int failed(Console console, Throwable failure) {
    console.out().flush();
    String message = Failures.message(failure);
    if (System.getenv(TRACE) != null) {
      failure.printStackTrace(console.err());
    } else if (!Failures.isOurs(failure)) {
      message += "\n(" + TRACE + "=1 in the environment shows where.)";
    }
    console.say(message);
    return failure instanceof WrongUse ? 2 : 1;
  }
}
