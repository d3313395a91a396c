package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.facts.RuleNumbers;
import slareport.failure.UserError;

/** The column score, which a rule of the agreement compares with a bound. */
class RuleNumberTest {
    private static final String AT = ",2026-07-01T00:00Z,";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"'105,0', 105.0", "'1.250', 1250", "'-0,5', -0.5", "'12.5', ?", "many, ?"})
    void scoreUnderADecimalComma_isAPlainNumberAndKeepsItsWords(String written, String number) {
        Night night = scores(written).config("sla.crm.leads.decimal-mark: ','").read();

        assertThat(number(night)).isEqualTo(number);
        assertThat(night.leadText("L0", "score")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"'1.250', '7,5', 1250", "'1.250', '7.5', 1.250", "'1,250', '2,250.5', 1250"})
    void ambiguousScore_isSettledByTheOtherScores(String ambiguous, String evidence, String number) {
        assertThat(number(scores(ambiguous, evidence).read())).isEqualTo(number);
    }

    @Test
    void ambiguousScoresAlone_areRefusedWithTheSettingToAdd() {
        UserError error = scores("1,234").refusal();

        assertThat(error.sentences())
                .singleElement()
                .asString()
                .contains("sla.crm.leads.decimal-mark")
                .doesNotContain("234");
    }

    @Test
    void emptyScore_isNoNumberAndNoMistake() {
        assertThat(number(scores("").read())).isEmpty();
    }

    private static String number(Night night) {
        return night.leadText("L0", RuleNumbers.columnOf("score"));
    }

    private Night scores(String... scores) {
        StringBuilder text = new StringBuilder("lead_id,created_at,score");
        for (int i = 0; i < scores.length; i++) {
            text.append("\nL")
                    .append(i)
                    .append(AT)
                    .append('"')
                    .append(scores[i])
                    .append('"');
        }
        return new Night(folder).file("leads.csv", text.toString());
    }
}
