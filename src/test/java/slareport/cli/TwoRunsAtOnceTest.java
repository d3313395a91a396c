package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.ledger.Postgres;

/**
 * Two processes that start a run at the same instant, over and over: three rounds, or as many as the system property {@code
 * rounds} says. The one that gets through waits in the middle until the other one has ended.
 */
class TwoRunsAtOnceTest {
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final String EXPORTS = "exports/leads.csv";
    private static final String WAITING = Company.LEADS + Traps.WAIT + ",2026-10-09T09:00,,ben,web\n";
    private static final String DEADLY = Company.LEADS + Traps.KILLED + ",2026-10-09T09:00,,ben,web\n";

    @TempDir
    private Path folder;

    @Test
    void onH2_exactlyOneGetsThrough() throws Exception {
        contend(terminal -> {});
    }

    @Test
    void onPostgres_exactlyOneGetsThrough() throws Exception {
        contend(terminal -> terminal.useDatabase(Postgres.newDatabase(), Postgres.USER, ""));
    }

    private interface Database {
        void choose(Terminal terminal);
    }

    private void contend(Database database) throws Exception {
        Terminal quiet = new Terminal(folder.resolve("quiet"));
        quiet.write(EXPORTS, WAITING);
        assertThat(quiet.execute(quiet.runWith()).exitCode()).isZero();
        try (Contender first = Contender.in(quiet);
                Contender second = Contender.in(quiet)) {
            for (int round = 1; round <= ROUNDS; round++) {
                Terminal terminal = new Terminal(folder.resolve("round-" + round));
                database.choose(terminal);
                startBoth(terminal, first, second, quiet.published());

                terminal.write(EXPORTS, DEADLY);
                assertThat(Terminal.end(terminal.start(Traps.class, terminal.runWith()))
                                .exitCode())
                        .isEqualTo(137);
                startBoth(terminal, first, second, quiet.published());

                assertThat(terminal.query("select outcome from run order by run_id"))
                        .containsExactly("published", "died", "published");
                assertThat(terminal.query("select count(*) from figure"))
                        .isEqualTo(quiet.query("select count(*) from figure"));
            }
        }
    }

    private static void startBoth(Terminal terminal, Contender first, Contender second, Map<String, String> report)
            throws IOException {
        terminal.write(EXPORTS, WAITING);
        first.start(terminal.runWith());
        second.start(terminal.runWith());
        var outcomes = List.of(CompletableFuture.supplyAsync(first::end), CompletableFuture.supplyAsync(second::end));

        Contender.Outcome turnedAway = (Contender.Outcome)
                CompletableFuture.anyOf(outcomes.get(0), outcomes.get(1)).join();
        Path exports = terminal.folder.resolve("exports");
        Files.createFile(exports.resolve("go-on"));
        List<Contender.Outcome> both =
                outcomes.stream().map(CompletableFuture::join).toList();
        Files.delete(exports.resolve("go-on"));
        Files.delete(exports.resolve("waiting"));

        assertThat(both)
                .extracting(Contender.Outcome::exitCode)
                .as(both.toString())
                .containsExactlyInAnyOrder(0, 4);
        assertThat(turnedAway.said())
                .isEqualTo("sla-report: Another run has been at work on the same database since " + Terminal.NOW
                        + "; this one did nothing. Wait until it has ended.");
        assertThat(terminal.published()).isEqualTo(report);
    }
}
