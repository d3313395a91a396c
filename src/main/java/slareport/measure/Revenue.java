package slareport.measure;

import slareport.agreement.MeasureCode;

/** The sum of the amounts of the deals won in the month. */
record Revenue(String currency) implements WonAmounts {
    @Override
    public Label label() {
        return Label.of(MeasureCode.REVENUE, currency);
    }

    @Override
    public MoneyTally tally() {
        return MoneyTally.sum();
    }
}
