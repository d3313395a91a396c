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
 */
public record MonthDetails(
        List<ResponseDetail> responses,
        List<FollowUpDetail> followUps,
        @Nullable DecisionDetail decisions,
        @Nullable VelocityFactors velocity) {
    /** Nothing is known beyond the figures. */
    public static final MonthDetails NONE = new MonthDetails(List.of(), List.of(), null, null);

    public MonthDetails {
        responses = List.copyOf(responses);
        followUps = List.copyOf(followUps);
    }
}
