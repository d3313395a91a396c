package slareport.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies behind the figures of a month: counts that explain them and are no measures of their own.
 *
 * @param responses one for each {@code first_response} commitment that could be measured, in the order of the agreement
 * @param followUps one for each {@code attempts} commitment that could be measured, in the order of the agreement
 * @param decisions what sales decided on the month's MQLs, null when that is not known
 * @param velocity the four factors of the pipeline's velocity, null when the exports do not tell
 * @param traces one for each commitment that rests on leads or deals and does not judge them one by one, in the order of
 *     the agreement
 * @param monthBefore what promised numbers and amounts came to in the month before, by scope and without totals
 */
public record MonthDetails(
        List<ResponseDetail> responses,
        List<FollowUpDetail> followUps,
        @Nullable DecisionDetail decisions,
        @Nullable VelocityFactors velocity,
        List<Trace> traces,
        List<Figure> monthBefore) {
    /** Nothing is known beyond the figures. */
    public static final MonthDetails NONE = new MonthDetails(List.of(), List.of(), null, null, List.of(), List.of());

    public MonthDetails {
        responses = List.copyOf(responses);
        followUps = List.copyOf(followUps);
        traces = List.copyOf(traces);
        monthBefore = List.copyOf(monthBefore);
    }
}
