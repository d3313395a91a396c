package slareport.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.measure.Figure;
import slareport.measure.Scope;

/** What is told of each person and team. Where the month has no value in total there is no column. */
final class PeopleColumns {
    static final List<Scope> SCOPES = List.of(Scope.OWNER, Scope.TEAM);

    private final Edition edition;
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> own = new HashSet<>();

    /**
     * One figure of a person or team.
     *
     * @param figure gives it for a scope value, the total included
     * @param isCompared whether its number of cases follows
     * @param isRanked whether anybody differs from the total in it, so that it is told who does
     */
    record Column(
            String head, BiFunction<Scope, String, @Nullable Figure> figure, boolean isCompared, boolean isRanked) {
        int width() {
            return 1 + (isCompared ? 1 : 0) + (isRanked ? 1 : 0);
        }

        Distinction distinction(Scope scope, String value) {
            return Distinction.of(figure.apply(scope, value), figure.apply(Scope.TOTAL, ""));
        }
    }

    PeopleColumns(Edition edition) {
        this.edition = edition;
        free(edition.stages().shortName(Stage.LEAD), MeasureCode.ENTRIES, Stage.LEAD, false);
        free(edition.stages().shortName(Stage.MQL), MeasureCode.ENTRIES, Stage.MQL, false);
        general(MeasureCode.FIRST_RESPONSE).ifPresent(commitment -> {
            own(edition.say("people.in.time"), commitment, MeasureCode.FIRST_RESPONSE, true);
            own(edition.say("measure.response_median"), commitment, MeasureCode.RESPONSE_MEDIAN, false);
        });
        general(MeasureCode.ATTEMPTS)
                .ifPresent(commitment -> own(edition.say("people.attempts"), commitment, MeasureCode.ATTEMPTS, false));
        free(edition.say("people.accepted"), MeasureCode.ACCEPTANCE, Stage.MQL, false);
        free(edition.say("measure.win_rate"), MeasureCode.WIN_RATE, "", true);
        free(edition.say("measure.revenue"), MeasureCode.REVENUE, "", false);
        free(edition.say("measure.deal_value"), MeasureCode.DEAL_VALUE, "", false);
        free(edition.say("measure.sales_cycle"), MeasureCode.SALES_CYCLE, "", false);
    }

    List<Column> all() {
        return columns;
    }

    /**
     * The commitment of a measure that is there for most leads: the one with the fewest conditions, the first listed
     * among equals.
     */
    private Optional<Commitment> general(MeasureCode measure) {
        return edition.agreement().commitments().stream()
                .filter(commitment -> commitment.measure() == measure)
                .min(Comparator.comparingInt(Commitment::conditions));
    }

    /** The commitment of a measure that a column tells of. */
    Optional<Commitment> told(MeasureCode measure) {
        return general(measure).filter(commitment -> own.contains(commitment.id()));
    }

    private void free(String head, MeasureCode measure, String stage, boolean isCompared) {
        add(head, (scope, value) -> edition.figures().of(measure, "", stage, scope, value), isCompared);
    }

    private void own(String head, Commitment commitment, MeasureCode measure, boolean isCompared) {
        int before = columns.size();
        add(head, (scope, value) -> edition.figures().of(commitment, measure, scope, value), isCompared);
        if (columns.size() > before) {
            own.add(commitment.id());
        }
    }

    private void add(String head, BiFunction<Scope, String, @Nullable Figure> figure, boolean isCompared) {
        Figure total = figure.apply(Scope.TOTAL, "");
        if (total != null && total.value() != null) {
            columns.add(new Column(head, figure, isCompared, isCompared && isAnyDistinct(figure, total)));
        }
    }

    private boolean isAnyDistinct(BiFunction<Scope, String, @Nullable Figure> figure, Figure total) {
        return SCOPES.stream()
                .anyMatch(scope -> edition.figures().scopeValues(scope).stream()
                        .filter(value -> !value.equals(Scope.NONE))
                        .anyMatch(value -> Distinction.of(figure.apply(scope, value), total) != Distinction.NONE));
    }
}
