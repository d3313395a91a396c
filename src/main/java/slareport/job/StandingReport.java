package slareport.job;

import java.time.Instant;
import java.util.Optional;
import slareport.failure.UserError;
import slareport.ledger.ClockedRuns;
import slareport.ledger.LedgerAddress;
import slareport.ledger.PublishedRun;
import slareport.ledger.PublishedRuns;
import slareport.publish.Leftovers;

/** The report of a night that was published before over the same inputs. */
public final class StandingReport {
    private StandingReport() {}

    /**
     * When the report was published that this night would publish again; empty unless its inputs are the same, every
     * published file still holds what was written, and no run has died since.
     *
     * @throws UserError when another run is at work
     */
    public static Optional<Instant> publishedAt(Night night, LedgerAddress ledger) {
        if (!Fingerprint.isReliable(night.fingerprint())) {
            return Optional.empty();
        }
        return PublishedRuns.find(
                        ledger, night.month(), night.asOf(), night.fingerprint(), OutputFolder.known(night.out()))
                .filter(run -> run.files().stream().allMatch(file -> file.standsIn(night.out())))
                .filter(run -> Leftovers.areNone(night.out()))
                // otherwise the run itself refuses
                .filter(run -> !isClockSetBack(night, ledger))
                .map(PublishedRun::finished);
    }

    private static boolean isClockSetBack(Night night, LedgerAddress ledger) {
        return night.clock()
                .flatMap(now -> ClockSetBack.told(
                        ClockedRuns.newest(ledger, OutputFolder.known(night.out())), night.asOf(), now))
                .isPresent();
    }
}
