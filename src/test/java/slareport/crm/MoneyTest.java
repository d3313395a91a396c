package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.facts.DealSchema;
import slareport.facts.Entity;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;
import slareport.failure.UserError;

class MoneyTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1054           | 1054",
                "0              | 0",
                "1234.50        | 1234.50",
                "1234,5         | 1234.5",
                "1234.567       | 1234.567",
                "0.125          | 0.125",
                ".5             | 0.5",
                "-12.5          | -12.5",
                "12.50-         | -12.50",
                "(12.50)        | -12.50",
                "−7             | -7",
                "$22,700.00     | 22700.00",
                "-$1,234.50     | -1234.50",
                "$-1,234.50     | -1234.50",
                "($1,234.50)    | -1234.50",
                "1.234,50 €     | 1234.50",
                "R$ 1.234,50    | 1234.50",
                "MX$1,234.50    | 1234.50",
                "S/. 1,234.50   | 1234.50",
                "S/1,234.50     | 1234.50",
                "$.50           | 0.50",
                "1.234.567      | 1234567",
                "1,234,567      | 1234567",
                "1 234 567,8    | 1234567.8",
                "1\u00A0234,50  | 1234.50",
                "1\u202F234,50  | 1234.50",
                "1'234.50       | 1234.50",
                "1’234’567      | 1234567"
            })
    void amountIsRead(String written, BigDecimal expected) {
        assertThat(deal(written).read().facts.deals().amount(0)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2M",
                "12k",
                "1e5",
                "1e999999999",
                "1,23,456.00",
                "12,34.5",
                "1.234,567.8",
                "abc",
                "$",
                "--5",
                "(-5)",
                "5%",
                "1 23",
                "USD 5 EUR",
                "12.",
                "1.2.3",
                "٣"
            })
    @Timeout(5)
    void whatIsNoAmount_rejectsTheRow(String written) {
        Night night = deal(written).config("sla.crm.reject-limit: 100%").read();

        assertThat(night.rejects.rows())
                .containsExactly(
                        new RejectedRow(Entity.DEALS, "deals.csv", 2, "amount", RejectReason.UNREADABLE_MONEY));
    }

    @Test
    void emptyAmount_isNone() {
        assertThat(deal("").read().facts.deals().amount(0)).isNull();
    }

    @Test
    void amountOfMoreThanFifteenWholeDigits_isUnreadable() {
        Night night = deals("999999999999999.99", "1000000000000000", "12345678901234567890123456789")
                .config("sla.crm.reject-limit: 100%")
                .read();
        assertThat(night.reasons()).containsExactly(RejectReason.UNREADABLE_MONEY, RejectReason.UNREADABLE_MONEY);
        assertThat(night.facts.deals().amount(0)).isEqualByComparingTo("999999999999999.99");
    }

    @Test
    void visitsOfMoreThanFifteenDigits_areUnreadable() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at")
                .file("visits.csv", "date,visits", "2026-07-01,1000000000000000")
                .config("sla.crm.reject-limit: 100%")
                .read();
        assertThat(night.reasons()).containsExactly(RejectReason.UNREADABLE_NUMBER);
    }

    @Test
    void absurdlyLongAmount_isUnreadable() {
        Night night =
                deal("9".repeat(100_000)).config("sla.crm.reject-limit: 100%").read();
        assertThat(night.reasons()).containsExactly(RejectReason.UNREADABLE_MONEY);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234', '12,5', 1.234",
        "'1,234', '1,234.50', 1234",
        "'1.234', '1.234.567', 1234",
        "'1.234', '2.50', 1.234"
    })
    void markBeforeThreeDigits_isSettledByTheFilesOwnValues(String ambiguous, String evidence, BigDecimal expected) {
        assertThat(deals(ambiguous, evidence).read().facts.deals().amount(0)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'1,234', '500'", "'1,234', '2.345'", "'1.234', 'many'"})
    void numbersThatNothingSettles_areRefusedWithTheSettingToAdd(String one, String other) {
        UserError error = deals(one, other).refusal();

        assertThat(error.kind()).isEqualTo(UserError.Kind.INPUTS);
        assertThat(error.sentences())
                .singleElement()
                .asString()
                .startsWith("deals.csv has numbers with one mark before three digits")
                .contains("sla.crm.deals.decimal-mark")
                .doesNotContain("234");
    }

    @Test
    void contradictingNumbers_areRefusedWithTheirLines() {
        UserError error = deals("1,234", "1.234,50", "1,234.50").refusal();
        assertThat(error.sentences())
                .singleElement()
                .asString()
                .contains("lines 3 and 4", "sla.crm.deals.decimal-mark");
    }

    @Test
    void configuredDecimalMarkHolds() {
        Night night = deals("1.234", "1,234", "1.234,5")
                .config("sla.crm.deals.decimal-mark: ','")
                .read();

        assertThat(night.facts.deals().amount(0)).isEqualByComparingTo("1234");
        assertThat(night.facts.deals().amount(1)).isEqualByComparingTo("1.234");
        assertThat(night.facts.deals().amount(2)).isEqualByComparingTo("1234.5");
    }

    @Test
    void valueAgainstTheConfiguredMark_rejectsTheRow() {
        Night night = deals("12.5")
                .config("sla.crm:", "  decimal-mark: ','", "  reject-limit: 100%")
                .read();
        assertThat(night.reasons()).containsExactly(RejectReason.UNREADABLE_MONEY);
    }

    @ParameterizedTest
    @CsvSource({
        "$5,      '',  USD",
        "$5,      EUR, EUR",
        "5,       '',  ''",
        "5 €,     '',  ''",
        "EUR 5,   '',  EUR",
        "5 COP,   '',  COP",
        "5,       usd, USD",
        "5,       $,   USD",
        "'',      '',  ''"
    })
    void currencyIsTheColumns_elseTheSignsBesideTheAmount(String amount, String currency, String expected) {
        Night night = new Night(folder)
                .file(
                        "deals.csv",
                        "deal_id,created_at,amount,currency",
                        "D0,2026-07-01,$1,",
                        "D1,2026-07-01," + amount + "," + currency)
                .config("sla.crm.currency-signs: {USD: \"$\"}")
                .read();

        int place = night.facts.dealSchema().texts().indexOf("currency");
        assertThat(place).isEqualTo(DealSchema.CURRENCY);
        assertThat(night.dealText(1, "currency")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1200, 1200", "'1,234', 1234", "1.234, 1234", "1200.0, 1200", "0, 0"})
    void visitsAreWholeNumbers(String written, long expected) {
        assertThat(visits(written).read().facts.visits().get(0).visits()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "-3", "many", "1e3", "99999999999999999999"})
    void whatIsNoWholeNumber_rejectsTheRow(String written) {
        Night night = visits(written).config("sla.crm.reject-limit: 100%").read();
        assertThat(night.reasons()).containsExactly(RejectReason.UNREADABLE_NUMBER);
    }

    @Test
    void aThousandOrOne_isNotGuessed() {
        assertThat(visits("1.000").refusal().sentences())
                .singleElement()
                .asString()
                .contains("sla.crm.visits.decimal-mark");
    }

    private Night visits(String written) {
        return new Night(folder)
                .file("deals.csv", "deal_id,created_at")
                .file("visits.csv", "date,visits", "2026-07-01,\"" + written + "\"");
    }

    private Night deal(String amount) {
        return deals(amount);
    }

    private Night deals(String... amounts) {
        StringBuilder text = new StringBuilder("deal_id,created_at,amount");
        for (int i = 0; i < amounts.length; i++) {
            text.append("\nD")
                    .append(i)
                    .append(",2026-07-01,\"")
                    .append(amounts[i])
                    .append('"');
        }
        return new Night(folder).file("deals.csv", text.toString());
    }
}
