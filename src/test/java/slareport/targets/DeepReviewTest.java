package slareport.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;

class DeepReviewTest {
    @Test
    void beforeTheFirstDate_nothingIsDue() {
        DeepReview review = on("2026-09-30", "2026-07-01 3 months");

        assertThat(review)
                .isEqualTo(new DeepReview(YearMonth.of(2026, 7), Period.ofMonths(3), null, LocalDate.of(2026, 10, 1)));
        assertThat(review.isDue()).isFalse();
    }

    @Test
    void onItsVeryDay_itIsDue() {
        DeepReview review = on("2026-10-01", "2026-07-01 3 months");

        assertThat(review.isDue()).isTrue();
        assertThat(review.due()).isEqualTo("2026-10-01");
        assertThat(review.coming()).isEqualTo("2027-01-01");
    }

    @Test
    void severalDatesWithoutANewVersion_showTheLastOne() {
        DeepReview review = on("2027-05-20", "2026-07-01 3 months");

        assertThat(review.due()).isEqualTo("2027-04-01");
        assertThat(review.coming()).isEqualTo("2027-07-01");
        assertThat(review.inForceSince()).isEqualTo("2026-07");
    }

    @Test
    void newerVersionInForce_beginsAnew() {
        String[] versions = {"2026-01-01 3 months", "2026-07-01 6 months"};

        // on 30 June the dates of the first version have come twice at most, on 1 July there is the second
        assertThat(on("2026-06-30", versions).due()).isEqualTo("2026-04-01");
        assertThat(on("2026-07-01", versions).isDue()).isFalse();
        assertThat(on("2026-07-01", versions).coming()).isEqualTo("2027-01-01");
        assertThat(on("2027-01-01", versions).due()).isEqualTo("2027-01-01");
    }

    @Test
    void versionThatIsNotInForceYet_changesNothing() {
        assertThat(on("2026-11-01", "2026-07-01 3 months", "2027-01-01 3 months")
                        .due())
                .isEqualTo("2026-10-01");
    }

    @Test
    void everyMonth_andTwelveMonths() {
        assertThat(on("2026-08-15", "2026-07-01 1 month").due()).isEqualTo("2026-08-01");
        assertThat(on("2026-08-15", "2026-07-01 1 month").coming()).isEqualTo("2026-09-01");
        assertThat(on("2027-06-30", "2026-07-01 12 months").due()).isNull();
        assertThat(on("2027-06-30", "2026-07-01 12 months").coming()).isEqualTo("2027-07-01");
    }

    @Test
    void withoutAPeriodOrAVersionInForce_thereIsNone() {
        assertThat(on("2026-11-01", "2026-07-01")).isNull();
        assertThat(on("2026-06-30", "2026-07-01 3 months")).isNull();
    }

    private static DeepReview on(String today, String... versions) {
        List<Agreement> agreements = new ArrayList<>();
        for (String version : versions) {
            String[] parts = version.split(" ", 2);
            String every = parts.length == 1 ? "" : "review-every: " + parts[1] + "\n";
            String text = World.usual().replace("2026-01-01", parts[0]) + every + "commitments: []\n";
            agreements.add(World.ofAgreements(text).agreement());
        }
        return DeepReview.on(LocalDate.parse(today), new Agreements(agreements));
    }
}
