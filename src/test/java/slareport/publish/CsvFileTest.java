package slareport.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import slareport.report.Report;
import slareport.report.SampleReports;

class CsvFileTest {
    private final Report report = SampleReports.of(new BigDecimal("100"));

    @Test
    void figures_arePlainDecimalsAndQuotedTexts() throws IOException {
        assertThat(text(CsvFile.FIGURES))
                .isEqualTo("month,as_of,measure,stage_from,stage_to,scope,scope_value,numerator,denominator,value,unit,"
                        + "low,high,commitment,target,attainment,status\n"
                        + "2026-10,2026-11-01T06:00:00Z,entries,,lead,total,,,,100,count,,,,,,\n"
                        + "2026-10,2026-11-01T06:00:00Z,first_response,,mql,source,\"web, \"\"organic\"\"\",45,60,0.75,"
                        + "ratio,0.6276,0.8422,first-response,0.9,0.833333,missed\n");
    }

    @Test
    void aRoundNumber_isNotWrittenWithAnExponent() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.FIGURES.write(SampleReports.of(new BigDecimal("1E+3")), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(",lead,total,,,,1000,count,");
    }

    @Test
    void goal_hasARowForEachStage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.FIGURES.write(SampleReports.withGoal(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .endsWith("2026-10,2026-11-01T06:00:00Z,goal_lead,,lead,total,,,,,count,,,,,,no_data\n"
                        + "2026-10,2026-11-01T06:00:00Z,goal_customer,,customer,total,,,,18,count,17,19,,,,\n");
    }

    @Test
    void exceptions_nameTheLeadAsItIs() throws IOException {
        assertThat(text(CsvFile.EXCEPTIONS))
                .isEqualTo("commitment,measure,state,lead_id,owner,clock_start,deadline,touched_at,working_s,wall_s\n"
                        + "first-response,first_response,late,=1+1,,2026-10-05T15:00:00Z,2026-10-05T19:00:00Z,"
                        + "2026-10-05T19:00:00.500Z,14400.5,14400.5\n");
    }

    @Test
    void rejects_sayWhereAndWhy() throws IOException {
        assertThat(text(CsvFile.REJECTS))
                .isEqualTo("entity,file,line,column,reason\nleads,leads.csv,17,created_at,unreadable_date\n");
    }

    @Test
    void reconciliation_accountsForEveryRow() throws IOException {
        assertThat(text(CsvFile.RECONCILIATION))
                .isEqualTo("entity,file,rows,loaded,superseded,merged,rejected,after_as_of\n"
                        + "leads,leads.csv,104,100,1,1,1,1\n");
    }

    private String text(CsvFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
