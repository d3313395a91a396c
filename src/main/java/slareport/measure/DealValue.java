package slareport.measure;

import slareport.agreement.MeasureCode;

/** The mean amount of the deals won in the month. */
record DealValue(String currency) implements WonAmounts {
    @Override
    public Label label() {
        return Label.of(MeasureCode.DEAL_VALUE, currency);
    }

    @Override
    public MoneyTally tally() {
        return MoneyTally.mean();
    }
}
