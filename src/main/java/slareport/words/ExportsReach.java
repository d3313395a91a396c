package slareport.words;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import slareport.measure.Figure;

/** Says how far the exports reach, where that explains an empty month or makes a full one doubtful. */
public final class ExportsReach {
    /** Without any new lead or deal for so long, exports may have been left over from an earlier day. */
    private static final Duration OLD = Duration.ofDays(7);

    private final ReportWords words;

    public ExportsReach(ReportWords words) {
        this.words = words;
    }

    /** Of when the newest record is. */
    public String newest() {
        Instant last = words.report().holdings().last();
        return last == null ? words.say("empty.exports") : words.say("empty.newest", day(last));
    }

    /** A warning of a month in which nothing happened, or of exports that end days before as-of. */
    public Optional<String> warning() {
        Instant last = words.report().holdings().last();
        if (words.figures().totals().stream().noneMatch(ExportsReach::isSomething)) {
            return Optional.of(words.say("empty.month") + " " + newest());
        }
        return last != null && last.plus(OLD).isBefore(words.review().asOf())
                ? Optional.of(words.say(
                        "exports.old", day(last), words.texts().day(words.asOf().toLocalDate())))
                : Optional.empty();
    }

    private String day(Instant instant) {
        return words.texts().day(instant.atZone(words.agreement().zone()).toLocalDate());
    }

    // deals that stay open go on to be counted in months in which nothing happens
    private static boolean isSomething(Figure figure) {
        return switch (figure.measure()) {
            case VELOCITY, FRESH -> false;
            default -> figure.value() != null && figure.value().signum() != 0;
        };
    }
}
