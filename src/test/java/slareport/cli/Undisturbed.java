package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import slareport.cli.Terminal.Result;

/**
 * What a run comes to that nobody kills, and so what one has to come to that is killed and started again.
 *
 * @param old the files in place before it
 * @param report the files in place after it
 * @param ledger the editions and figures that it leaves
 */
record Undisturbed(Map<String, String> old, Map<String, String> report, String ledger) {
    interface Run {
        void run() throws Exception;
    }

    /** What a run comes to. */
    static Undisturbed of(Terminal terminal, Run run) throws Exception {
        Map<String, String> old = terminal.published();
        run.run();
        return new Undisturbed(old, terminal.published(), ledger(terminal));
    }

    /** The same run over nothing, where it comes to the same. */
    Undisturbed overNothing() {
        return new Undisturbed(Map.of(), report, ledger);
    }

    /** Holds when every file that readers see is whole, of before the run or after it. */
    void checkWhole(Terminal terminal, String how) {
        terminal.published().forEach((name, bytes) -> {
            if (!name.startsWith(".")) {
                assertThat(bytes.equals(report.get(name)) || bytes.equals(old.get(name)))
                        .as("%s: %s is whole", how, name)
                        .isTrue();
            }
        });
    }

    /** Holds when a restart with the same options ends as if nobody had been killed, and leaves nothing lying about. */
    void checkRestart(Terminal terminal, String how, String... options) throws IOException {
        checkWhole(terminal, how);
        Result again = terminal.execute(options);
        assertThat(again.exitCode()).as("%s: %s", how, again.err()).isZero();
        assertThat(terminal.published()).as(how).isEqualTo(report);
        assertThat(names(terminal, "out")).as(how).containsExactlyInAnyOrderElementsOf(report.keySet());
        assertThat(ledger(terminal)).as(how).isEqualTo(ledger);
        assertThat(terminal.query("select count(*) from run where outcome = 'running'"))
                .as(how)
                .containsExactly("0");
        assertThat(terminal.query("select count(*) from batch_job_execution where status in ('STARTING', 'STARTED')"))
                .as(how)
                .containsExactly("0");
        assertThat(names(terminal, "var")).as(how).containsExactly("sla-report.mv.db");
    }

    private static List<String> names(Terminal terminal, String folder) throws IOException {
        try (Stream<Path> files = Files.list(terminal.folder.resolve(folder))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static String ledger(Terminal terminal) {
        return String.join(
                        "\n",
                        terminal.query("select concat_ws('|', report_month, revision, state, whole, standing, as_of)"
                                + " from edition order by 1"))
                + "\n"
                + String.join(
                        "\n",
                        terminal.query("select concat_ws('|', report_month, revision, measure, stage_from, stage_to,"
                                + " scope, scope_value, figure_value, commitment, status) from figure"
                                + " join edition on edition.edition_id = figure.edition_id order by 1"));
    }
}
