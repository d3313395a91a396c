package slareport.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import slareport.crm.CrmExports;
import slareport.crm.FileProfile;
import slareport.crm.OpenSetting;
import slareport.facts.Entity;
import slareport.failure.UserError;

/** Reads the exports, and settles by trial what they leave open: how dates and numbers are written. */
final class Settling {
    private static final int ONE_IN = 20;

    private final SetupDraft setup;
    private final Supplier<CrmExports> finding;
    private final List<String> givenPatterns;
    private final Set<OpenQuestion> answered = new HashSet<>();

    /**
     * @param setup to which answers are added
     * @param finding finds the exports under the setup as it stands
     * @param givenPatterns how dates are written that can be read in several ways, empty where nobody said
     */
    Settling(SetupDraft setup, Supplier<CrmExports> finding, List<String> givenPatterns) {
        this.setup = setup;
        this.finding = finding;
        this.givenPatterns = givenPatterns;
    }

    /**
     * What the exports hold.
     *
     * @throws UserError when they cannot be read, or when two readings are equally good
     */
    Seen seen() {
        while (true) {
            try {
                Seen seen = Seen.of(finding.get());
                if (!readMoreDates(seen)) {
                    return seen;
                }
            } catch (OpenSetting refusal) {
                OpenQuestion question = OpenQuestion.of(refusal);
                if (!answered.add(question)) {
                    throw refusal;
                }
                answer(question, refusal);
            }
        }
    }

    private void answer(OpenQuestion question, UserError refusal) {
        if (question.key().equals(OpenQuestion.DECIMAL_MARK)) {
            settleMark(question.entity());
        } else {
            settleDates(question.entity(), givenOr(DateReading.ofNumbers()), refusal);
        }
    }

    /** Where many dates were in no form known, tries the names of months; false where there is nothing to try. */
    private boolean readMoreDates(Seen seen) {
        for (Entity entity : Entity.values()) {
            long unread = dates(seen, entity, true);
            boolean isMuch = unread > 0 && unread * ONE_IN > dates(seen, entity, false);
            if (isMuch && answered.add(new OpenQuestion(entity, OpenQuestion.DATES))) {
                List<DateTrial> trials = trials(entity, givenOr(DateReading.ofNames()));
                if (!trials.isEmpty() && trials.get(0).unread() < unread) {
                    take(entity, trials.get(0));
                    return true;
                }
            }
        }
        return false;
    }

    private static long dates(Seen seen, Entity entity, boolean onlyUnread) {
        return seen.of(entity).stream()
                .flatMap(profile -> profile.dates().stream())
                .filter(form -> !onlyUnread || form.form() == null)
                .mapToLong(FileProfile.DateForm::count)
                .sum();
    }

    private List<DateReading> givenOr(List<DateReading> usual) {
        return givenPatterns.isEmpty() ? usual : List.of(new DateReading(givenPatterns, null));
    }

    private void settleDates(Entity entity, List<DateReading> readings, UserError refusal) {
        List<DateTrial> trials = trials(entity, readings);
        if (trials.isEmpty() || trials.get(0).unread() * ONE_IN > trials.get(0).dates()) {
            List<String> sentences = new ArrayList<>(refusal.sentences());
            sentences.add("While drafting, --date-pattern <pattern> says so.");
            throw new UserError(UserError.Kind.INPUTS, sentences);
        }
        DateTrial best = trials.get(0);
        List<DateTrial> asGood = trials.stream().filter(best::isRivalledBy).toList();
        if (!asGood.isEmpty()) {
            List<DateTrial> all = new ArrayList<>(List.of(best));
            all.addAll(asGood);
            throw new UserError(UserError.Kind.INPUTS, question(entity, all));
        }
        take(entity, best);
    }

    private static String question(Entity entity, List<DateTrial> asGood) {
        return "The dates of " + entity.code() + " make sense in "
                + asGood.size() + " ways; say which one holds with "
                + asGood.stream()
                        .map(trial -> trial.reading().patterns().stream()
                                .map(pattern -> "--date-pattern \"" + pattern + "\"")
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(", or with "))
                + ".";
    }

    private List<DateTrial> trials(Entity entity, List<DateReading> readings) {
        List<DateTrial> trials = new ArrayList<>();
        for (DateReading reading : readings) {
            put(entity, reading, null);
            try {
                DateTrial trial = DateTrial.of(finding.get(), entity, reading);
                if (trial.unread() < trial.dates()) {
                    trials.add(trial);
                }
            } catch (UserError e) {
                if (!givenPatterns.isEmpty() || e.kind() == UserError.Kind.USAGE) {
                    throw e;
                }
            }
        }
        remove(entity);
        trials.sort(DateTrial.BEST_FIRST);
        return trials;
    }

    private void take(Entity entity, DateTrial trial) {
        if (trial.reading().patterns().isEmpty()) {
            return;
        }
        put(
                entity,
                trial.reading(),
                Notice.of("settled.dates", trial.dates() - trial.unread(), trial.dates(), trial.beyond()));
    }

    private void put(Entity entity, DateReading reading, @Nullable Notice why) {
        remove(entity);
        setup.of(entity).set(OpenQuestion.DATES, YamlText.list(reading.patterns()), why);
        if (reading.locale() != null) {
            setup.of(entity).set("date-locale", Objects.requireNonNull(reading.locale()), null);
        }
    }

    private void remove(Entity entity) {
        setup.of(entity).remove(OpenQuestion.DATES);
        setup.of(entity).remove("date-locale");
    }

    /** One mark before three digits, and no row that tells: amounts of money with thousandths hardly exist. */
    private void settleMark(Entity entity) {
        String chosen = ".";
        BigDecimal largest = null;
        for (String mark : List.of(".", ",")) {
            setup.of(entity).set(OpenQuestion.DECIMAL_MARK, YamlText.quoted(mark), null);
            BigDecimal sum = Amounts.sum(entity, Rows.of(finding.get()).facts());
            if (largest == null || sum.compareTo(largest) > 0) {
                largest = sum;
                chosen = mark;
            }
        }
        setup.of(entity).set(OpenQuestion.DECIMAL_MARK, YamlText.quoted(chosen), Notice.of("settled.mark"));
    }
}
