package slareport.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import slareport.failure.UserError;

/** Tells the user what went wrong, one sentence a mistake, and gives the exit code. */
final class UserErrors {
    private UserErrors() {}

    /** For a command line that cannot be understood. */
    static int onUsage(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("sla-report: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("'" + command.getCommandSpec().qualifiedName() + " --help' lists what can be said.");
        err.flush();
        return UserError.Kind.USAGE.exitCode();
    }

    /** For a command that failed. */
    static int onFailure(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof UserError error) {
            return told(error, command.getErr());
        }
        PrintWriter err = command.getErr();
        err.println("sla-report: " + UnexpectedFailure.sentence(failure, FailureLog.inTemporaryFolder()));
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Prints the sentences. */
    static int told(UserError error, PrintWriter err) {
        error.sentences().forEach(sentence -> err.println("sla-report: " + sentence));
        err.flush();
        return error.kind().exitCode();
    }
}
