package slareport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import slareport.failure.UserError;
import slareport.sample.SampleData;
import slareport.sample.SampleSettings;

/** Writes made-up exports and agreements, for trying the job out in any size. */
@Command(
        name = "sample-data",
        mixinStandardHelpOptions = true,
        description =
                "Writes the agreement and the exports of a made-up company, with a README that says what is in them.")
public final class SampleDataCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "<folder>",
            description = "Folder to write to; files of the same names are replaced.")
    private Path out = Path.of("");

    @Option(
            names = "--leads",
            paramLabel = "<number>",
            defaultValue = "" + SampleSettings.USUAL_LEADS,
            description = "How many leads; all else keeps its proportion (default: ${DEFAULT-VALUE}).")
    private int leads;

    @Option(
            names = "--seed",
            paramLabel = "<number>",
            defaultValue = "" + SampleSettings.USUAL_SEED,
            description = "Another seed gives another set with the same story (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--no-traps",
            description = "Leaves the traps out: every row can be read, counts once and falls before the end.")
    private boolean plain;

    @Option(
            names = "--leads-per-walk-in",
            paramLabel = "<number>",
            defaultValue = "" + SampleSettings.USUAL_LEADS_PER_WALK_IN,
            description = "One deal without a lead for so many leads (default: ${DEFAULT-VALUE}).")
    private int leadsPerWalkIn;

    /**
     * Writes the set; 0 when it is written.
     *
     * @throws UserError when the folder cannot be written
     */
    @Override
    public Integer call() {
        if (leads < SampleSettings.FEWEST_LEADS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--leads must be " + SampleSettings.FEWEST_LEADS + " or more, so that every trap finds a lead.");
        }
        if (leadsPerWalkIn < 1) {
            throw new ParameterException(spec.commandLine(), "--leads-per-walk-in must be 1 or more.");
        }
        try {
            SampleData.write(
                    new SampleSettings(out, leads, seed, SampleSettings.USUAL_LAST_MONTH, !plain, leadsPerWalkIn));
        } catch (FileSystemException e) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "Cannot write " + e.getFile() + "; name a folder that can be written with --out.");
        } catch (IOException e) {
            throw new UserError(UserError.Kind.USAGE, "Cannot write into " + out + ": " + e.getMessage());
        }
        PrintWriter console = spec.commandLine().getOut();
        console.println("Sample data is in " + out + "; " + out.resolve("README.md") + " says what it holds.");
        console.flush();
        return 0;
    }
}
