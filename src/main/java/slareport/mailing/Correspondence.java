package slareport.mailing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import slareport.report.Report;

/**
 * Who is written to about what a run publishes.
 *
 * @param lists none when the run makes no mails
 * @param current the month to date, of which weekly and nightly mails and those on a breach tell; null when the run is
 *     about another month
 * @param composer asked for once, and only when a mail is due
 * @param teamless takes the lists that are due the edition of a team which nobody is in; they get no mail
 */
public record Correspondence(
        List<MailingList> lists,
        @Nullable YearMonth current,
        Supplier<Composer> composer,
        Consumer<MailingList> teamless) {
    /** Nobody is written to. */
    public static final Correspondence NONE = new Correspondence(
            List.of(),
            null,
            () -> {
                throw new IllegalStateException("no mail is due");
            },
            list -> {});

    public Correspondence {
        lists = List.copyOf(lists);
    }

    /**
     * Composes the mails that are due.
     *
     * @param reports what the run publishes, settled
     */
    public Post about(List<Report> reports, PostMemory memory) {
        Report own = reports.stream()
                .filter(report -> report.review().month().equals(current))
                .findFirst()
                .orElse(null);
        List<DueMail> due = new ArrayList<>();
        Set<String> unserved = new HashSet<>();
        for (DueMail mail : new DueMails(memory).of(lists, reports, current)) {
            String team = mail.list().team();
            if (team == null || mail.report().knowsTeam(team)) {
                due.add(mail);
            } else if (unserved.add(mail.list().name())) {
                teamless.accept(mail.list());
            }
        }
        // what nobody was told is still to be told once the team's name is right
        List<Breaches> seen = own == null
                ? List.of()
                : lists.stream()
                        .filter(list -> list.cadences().contains(Cadence.ON_BREACH))
                        .filter(list -> !unserved.contains(list.name()))
                        .map(list -> Breaches.of(list.name(), own.review()))
                        .toList();
        if (due.isEmpty()) {
            return new Post(List.of(), seen);
        }
        Composer composing = composer.get();
        return new Post(due.stream().map(composing::compose).toList(), seen);
    }
}
