package slareport.workbook;

import slareport.agreement.Commitment;

/** Where in the workbook a commitment is told in detail. */
final class Details {
    private Details() {}

    /** The address of the place, for a link. */
    static String of(Commitment commitment, Edition edition, RowPlaces rows) {
        String address = rows.address(commitment.id());
        if (address != null) {
            return address;
        }
        SheetName sheet = switch (commitment.measure()) {
            case FIRST_RESPONSE, RESPONSE_MEDIAN, NEVER_CONTACTED -> SheetName.RESPONSE;
            case ATTEMPTS, INVALID_REJECTIONS, FRESH -> SheetName.FOLLOW_UP;
            case FEEDBACK, ACCEPTANCE -> SheetName.CLOSED_LOOP;
            case COST_PER, RETURN_ON_SPEND, VISITS -> SheetName.SOURCES;
            case WIN_RATE,
                    WIN_RATE_VALUE,
                    DEAL_VALUE,
                    SALES_CYCLE,
                    LEAD_CYCLE,
                    REVENUE,
                    CUSTOMER_VALUE,
                    REVENUE_PER_LEAD,
                    VELOCITY -> SheetName.PIPELINE;
            case ENTRIES, CONVERSION_PERIOD, CONVERSION_COHORT, FIT, QUALIFIED -> SheetName.FUNNEL;
        };
        return sheet.address(edition.texts(), "A1");
    }
}
