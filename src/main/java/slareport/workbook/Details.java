package slareport.workbook;

import slareport.agreement.Commitment;

/** Where in the workbook a commitment is told in detail. */
final class Details {
    private Details() {}

    /** The address of the place, for a link. */
    static String of(Commitment commitment, Edition edition, ExceptionPlaces exceptions) {
        Integer row = exceptions.firstRow(commitment.id());
        if (row != null) {
            return SheetName.EXCEPTIONS.address(edition.texts(), "B" + (row + 1));
        }
        SheetName sheet = switch (commitment.measure()) {
            case FIRST_RESPONSE, RESPONSE_MEDIAN, NEVER_CONTACTED -> SheetName.RESPONSE;
            case FRESH,
                    WIN_RATE,
                    WIN_RATE_VALUE,
                    DEAL_VALUE,
                    SALES_CYCLE,
                    LEAD_CYCLE,
                    REVENUE,
                    CUSTOMER_VALUE,
                    REVENUE_PER_LEAD,
                    VELOCITY,
                    COST_PER,
                    RETURN_ON_SPEND,
                    VISITS -> SheetName.PIPELINE;
            case ENTRIES, CONVERSION_PERIOD, CONVERSION_COHORT, FIT, QUALIFIED, ACCEPTANCE -> SheetName.FUNNEL;
            case FEEDBACK, ATTEMPTS, INVALID_REJECTIONS -> SheetName.TREND;
        };
        return sheet.address(edition.texts(), "A1");
    }
}
