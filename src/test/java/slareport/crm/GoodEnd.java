package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import slareport.World;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.agreement.MeasureCode;
import slareport.facts.Reconciliation;
import slareport.failure.UserError;
import slareport.report.Report;
import slareport.report.ReportAssembly;

/** A night ends well if its exports are refused in words, or come to a report in which every row is accounted for. */
final class GoodEnd {
    private static final YearMonth MONTH = YearMonth.of(2026, 7);
    private static final Instant AS_OF = Instant.parse("2026-08-01T06:00:00Z");
    private static final Agreements AGREEMENTS = agreements();

    private GoodEnd() {}

    /** Reads the exports and fails unless that ends well. */
    static void of(Night night) {
        try {
            night.read();
        } catch (UserError e) {
            assertThat(e.kind()).isIn(UserError.Kind.INPUTS, UserError.Kind.USAGE);
            assertThat(e.sentences()).isNotEmpty().noneMatch(String::isBlank);
            return;
        }
        Report report = new ReportAssembly(AGREEMENTS, World::calendar)
                .assemble(night.facts, night.rejects.rows(), MONTH, AS_OF);
        assertThat(report.reconciliations())
                .hasSameSizeAs(night.facts.files())
                .allSatisfy(file -> assertAccounted(file, report));
    }

    private static void assertAccounted(Reconciliation file, Report report) {
        List<Long> ends = List.of(file.loaded(), file.superseded(), file.merged(), file.rejected(), file.afterAsOf());
        assertThat(ends).allMatch(count -> count >= 0);
        assertThat(ends.stream().mapToLong(Long::longValue).sum()).isEqualTo(file.rows());
        assertThat(report.rejects().stream()
                        .filter(row ->
                                row.entity() == file.entity() && row.file().equals(file.file()))
                        .count())
                .isEqualTo(file.rejected());
    }

    /** Those of {@link Night}, without the commitments that nobody could keep count of. */
    private static Agreements agreements() {
        Agreement night = Night.agreements().governing(MONTH);
        return new Agreements(List.of(new Agreement(
                night.file(),
                night.title(),
                night.company(),
                night.version(),
                night.effectiveFrom(),
                night.language(),
                night.zone(),
                night.currency(),
                night.reviewEvery(),
                night.signed(),
                night.workingTime(),
                night.stages(),
                night.buyerProfile(),
                night.touches(),
                night.decisions(),
                night.commitments().stream()
                        .filter(commitment -> commitment.measure() == MeasureCode.WIN_RATE)
                        .toList(),
                night.goal(),
                night.exchangeRates())));
    }
}
